"""A table: the rows of a grid below its header. It is the source that every file becomes."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from genqueue.sources.base import Column, Description, Row
from genqueue.sources.grid import Grid, check_size, spread
from genqueue.sources.headers import find_header, name_columns
from genqueue.sources.refusals import EMPTY, refusal

Fetch = Callable[[str], bytes]


@dataclass(frozen=True)
class Table:
    """A source in memory. `fetch` reads the bytes of a picture from where `pictures` says that they lie."""

    description: Description
    rows: Sequence[Row]
    pictures: Mapping[str, str]
    fetch: Fetch

    async def describe(self) -> Description:
        return self.description

    async def read_rows(self, offset: int, limit: int) -> tuple[Row, ...]:
        return tuple(self.rows[offset : offset + limit])

    async def read_picture(self, sha256: str) -> bytes:
        return await asyncio.to_thread(self.fetch, self.pictures[sha256])


def no_pictures(place: str) -> bytes:
    """The `fetch` of a source without pictures."""
    raise KeyError(place)


def as_table(
    kind: str,
    ref: str,
    grid: Grid,
    *,
    known: Collection[str] = (),
    header_row: int | None = None,
    fetch: Fetch = no_pictures,
) -> Table:
    """The table in a grid. `header_row` names the row of the header, 0 where there is none; without it it is found,
    with the help of the `known` headers. Raises Invalid `sheet_empty` or `sheet_too_large`."""
    check_size(grid, ref)
    whole = spread(grid, ref)
    found = find_header(whole, known) if header_row is None else header_row
    columns = name_columns(whole, found)
    rows = tuple(_row(ref, number, columns, whole) for number in sorted(whole.rows) if number > found)
    if not rows:
        raise refusal(EMPTY, ref, "no_rows_below_header" if whole.rows else "no_cells")
    hidden = tuple(number for number in grid.hidden_rows if number > found and number in whole.rows)
    return Table(Description(kind, ref, columns, len(rows), found, hidden), rows, grid.pictures, fetch)


def _row(ref: str, number: int, columns: Sequence[Column], grid: Grid) -> Row:
    cells = grid.rows[number]
    return Row(
        key=f"{ref}#{number}",
        number=number,
        cells={column.key: cells[column.index] for column in columns if column.index in cells},
    )
