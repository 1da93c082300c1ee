"""A grid: the cells of one sheet as they lie there, before any of them is a header. Pure."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from genqueue.sources.base import Cell
from genqueue.sources.refusals import MAX_CELLS, MAX_COLUMNS, MAX_ROWS, too_large


class Area(NamedTuple):
    """Merged cells: rows by their numbers, columns from 0, the last ones included."""

    top: int
    left: int
    bottom: int
    right: int


SPARE_ROWS = 20
"""Rows above and of the header, which do not count as rows of data."""


@dataclass(frozen=True)
class Grid:
    """`rows` holds, by row number and column, every cell that is not empty; a row without any is absent. Numbers
    ascend."""

    rows: Mapping[int, dict[int, Cell]]
    merged: tuple[Area, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    """Where the bytes of a picture lie, by its hash."""


def spread(grid: Grid, file: str) -> Grid:
    """The same grid with the value of merged cells in every row that they cover and that has a cell of its own. Raises
    Invalid `sheet_too_large`."""
    numbers = sorted(grid.rows)
    rows = {number: dict(grid.rows[number]) for number in numbers}
    filled = 0
    for area in grid.merged:
        value = grid.rows.get(area.top, {}).get(area.left)
        if value is None:
            continue
        covered = numbers[bisect_right(numbers, area.top) : bisect_right(numbers, area.bottom)]
        filled += len(covered)
        if filled > MAX_CELLS:
            raise too_large(file, "cells", filled, MAX_CELLS)
        for number in covered:
            rows[number].setdefault(area.left, value)
    return Grid(rows, grid.merged, grid.hidden_rows, grid.pictures)


def check_size(grid: Grid, file: str) -> None:
    """Raise Invalid `sheet_too_large` when there are more rows, columns or cells than can be read."""
    if len(grid.rows) > MAX_ROWS + SPARE_ROWS:
        raise too_large(file, "rows", len(grid.rows), MAX_ROWS)
    columns = len(frozenset[int]().union(*grid.rows.values())) if grid.rows else 0
    if columns > MAX_COLUMNS:
        raise too_large(file, "columns", columns, MAX_COLUMNS)
    cells = sum(len(row) for row in grid.rows.values())
    if cells > MAX_CELLS:
        raise too_large(file, "cells", cells, MAX_CELLS)


def letter(index: int) -> str:
    """The letters of a column from its index: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def rows_between(numbers: list[int], first: int, last: int) -> list[int]:
    """The numbers from `first` to `last`, of an ascending list."""
    return numbers[bisect_left(numbers, first) : bisect_right(numbers, last)]
