"""The header of a sheet: which row it is, and the keys of the columns that it names. Pure.

A title, a date or a note may stand above the header, and a header may have two rows whose cells are merged.
"""

import unicodedata
from collections.abc import Collection, Iterable

from genqueue.sources.base import Cell, Column
from genqueue.sources.grid import Grid, letter, rows_between

SEARCHED = 20
"""The header is one of so many first rows."""

LONGEST = 64
"""A longer text is no name of a column."""


def plain(name: str) -> str:
    """A header without what makes no difference: width and case of letters, spaces, stars, and what is in brackets."""
    text = unicodedata.normalize("NFKC", name).casefold()
    outside, depth = [], 0
    for character in text:
        if character in "([{【〔":
            depth += 1
        elif character in ")]}】〕":
            depth = max(0, depth - 1)
        elif not depth and (character.isalnum()):
            outside.append(character)
    return "".join(outside)


def find_header(grid: Grid, known: Collection[str] = ()) -> int:
    """The number of the header row; 0 for a grid without rows.

    `known` are headers, in their plain form, that somebody knows a use for: the row with most of them is the header.
    Where no row has any, it is the first one that is about as wide as those below it.
    """
    first = sorted(grid.rows)[:SEARCHED]
    if not first:
        return 0
    hits = {number: sum(plain(text) in known for text in _texts(grid.rows[number].values())) for number in first}
    best = max(first, key=lambda number: (hits[number], -number))
    if not hits[best]:
        best = _first_wide(grid, first)
    return _bottom(grid, best)


def name_columns(grid: Grid, header_row: int) -> tuple[Column, ...]:
    """The columns that have a header or a cell below it, from left to right.

    The key is the header, trimmed; a second one of that name gets " (2)", one without a name is called by its letter.
    """
    header = grid.rows.get(header_row, {})
    used = {index for number, row in grid.rows.items() if number >= header_row for index in row}
    names = {index: _name(header.get(index)) for index in sorted(used)}
    taken: set[str] = {name for name in names.values() if name}
    seen: set[str] = set()
    columns = []
    for index, name in names.items():
        key = _unique(name, seen, taken) if name else _unique(letter(index), seen | taken, taken)
        seen.add(key)
        columns.append(Column(key, index))
    return tuple(columns)


def _first_wide(grid: Grid, first: list[int]) -> int:
    """The first of these rows that has at least half as many different texts as the widest one."""
    widths = {number: len(set(_texts(grid.rows[number].values()))) for number in first}
    half = max(widths.values()) / 2
    wide = [number for number in first if widths[number] >= half]
    return next((number for number in wide if _only_names(grid.rows[number].values())), (wide or first)[0])


def _bottom(grid: Grid, number: int) -> int:
    """The last row of a header whose cells are merged over several rows: there stand the names of the columns."""
    bottoms = [area.bottom for area in grid.merged if area.top <= number <= area.bottom and area.bottom > area.top]
    covered = rows_between(sorted(grid.rows), number, max(bottoms, default=number))
    return covered[-1] if covered else number


def _only_names(cells: Iterable[Cell]) -> bool:
    return all(isinstance(cell, str) and len(cell) <= LONGEST and not _is_number(cell) for cell in cells)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _texts(cells: Iterable[Cell]) -> list[str]:
    return [cell for cell in cells if isinstance(cell, str)]


def _name(cell: Cell | None) -> str:
    return " ".join(cell.split()) if isinstance(cell, str) else ""


def _unique(name: str, seen: set[str], taken: set[str]) -> str:
    """The name itself, or with the first number that no other column is called by."""
    if name not in seen:
        return name
    number = 2
    while f"{name} ({number})" in seen or f"{name} ({number})" in taken:
        number += 1
    return f"{name} ({number})"
