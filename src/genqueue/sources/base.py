"""The protocol of a source, and what it reads: columns, rows and cells.

A source is a table, wherever it lies: its columns are described once, and its rows are read in pages, in order. What a
file says twice is the same twice: a row keeps its key as long as it stays in its place, and its hash as long as its
contents stay the same.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a cell, by the SHA-256 of its bytes. `text` is what the cell says beside it."""

    sha256: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class CellFault:
    """A cell that has no usable value: `code` is the code of the message, `value` what the program shows there."""

    code: str
    value: str = ""


Cell = str | Picture | CellFault
"""What a cell holds; an empty cell is absent. Numbers, dates and truth values are text, as a person would type them."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its key: its header, made unique. `index` is its place in the sheet, from 0."""

    key: str
    index: int


@dataclass(frozen=True)
class Row:
    """A row of a source: `key` names it in its source, `number` is the one shown beside it. `cells` holds all that are
    not empty, by the key of their column."""

    key: str
    number: int
    cells: Mapping[str, Cell]

    @cached_property
    def hash(self) -> str:
        """A SHA-256 of the contents. The order of the columns and empty columns make no difference."""
        said = json.dumps(values_of(self), sort_keys=True, ensure_ascii=True, separators=(",", ":"))
        return hashlib.sha256(said.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Description:
    """A source as a whole. `ref` is the name of the file, `header_row` the number of the row that names the columns (0:
    there is none), `hidden_rows` the numbers of rows that are not shown but are read all the same."""

    kind: str
    ref: str
    columns: tuple[Column, ...]
    total: int
    header_row: int
    hidden_rows: tuple[int, ...]


class Source(Protocol):
    """A table that can be read any number of times.

    Every call may raise Invalid with one of the codes of `refusals.py`. A source in a file reads in another thread.
    """

    async def describe(self) -> Description:
        """The columns and the number of rows."""
        ...

    async def read_rows(self, offset: int, limit: int) -> tuple[Row, ...]:
        """At most `limit` rows, in order, after the first `offset`; none after the last."""
        ...

    async def read_picture(self, sha256: str) -> bytes:
        """The bytes of a picture of this source. Raises KeyError for any other."""
        ...


def values_of(row: Row) -> dict[str, Any]:
    """The cells of a row as JSON: a picture is `{"image": {"sha256"}}`, a fault is `{"error"}`."""
    return {key: _value(cell) for key, cell in row.cells.items()}


def _value(cell: Cell) -> Any:
    if isinstance(cell, Picture):
        return {"image": {"sha256": cell.sha256}, **({"text": cell.text} if cell.text else {})}
    if isinstance(cell, CellFault):
        return {"error": cell.value or cell.code}
    return cell
