"""Opens a workbook as a grid: the first sheet that is shown and has cells."""

import hashlib
from collections.abc import Iterator

from genqueue.sources.base import Cell, CellFault, Picture
from genqueue.sources.grid import Grid
from genqueue.sources.refusals import EMPTY, refusal, too_large
from genqueue.sources.xlsx.book import Book, SheetPart, read_book
from genqueue.sources.xlsx.drawings import lying_pictures
from genqueue.sources.xlsx.in_cells import named_pictures, rich_pictures
from genqueue.sources.xlsx.marks import Marks, Place, read_marks
from genqueue.sources.xlsx.package import Package
from genqueue.sources.xlsx.values import read_values

MAX_PICTURE = 64 * 1024 * 1024
MAX_PICTURES = 512 * 1024 * 1024
"""The most bytes of one picture, and of all of them together."""


def read_workbook(content: bytes, file: str) -> tuple[Grid, Package]:
    """The grid of a workbook, and the archive from which its pictures can be read. Raises Invalid."""
    package = Package(content, file)
    book = read_book(package)
    values = read_values(package, book)
    for sheet in book.sheets:
        if sheet.hidden:
            continue
        marks = read_marks(package, sheet.part, values)
        placed = list(_pictures(package, book, sheet, marks))
        if marks.rows or placed:
            return _grid(package, marks, placed), package
    raise refusal(EMPTY, file, "no_cells")


def _grid(package: Package, marks: Marks, placed: list[tuple[Place, str]]) -> Grid:
    places = _put_pictures(package, marks.rows, placed)
    rows = {number: marks.rows[number] for number in sorted(marks.rows)}
    return Grid(rows, tuple(marks.merged), tuple(dict.fromkeys(marks.hidden_rows)), places)


def _pictures(package: Package, book: Book, sheet: SheetPart, marks: Marks) -> Iterator[tuple[Place, str]]:
    """The cell and the part of every picture of a sheet."""
    yield from lying_pictures(package, sheet.part, marks)
    if marks.pictures:
        named = named_pictures(package, book)
        yield from ((place, named[name]) for place, name in marks.pictures.items() if name in named)
    if marks.values:
        rich = rich_pictures(package, book)
        yield from ((place, rich[number]) for place, number in marks.values.items() if number in rich)


def _put_pictures(
    package: Package, rows: dict[int, dict[int, Cell]], placed: list[tuple[Place, str]]
) -> dict[str, str]:
    """Put the pictures into their cells, and return where the bytes of each lie."""
    hashes: dict[str, str] = {}
    whole = 0
    for _, part in placed:
        if part not in hashes:
            content = package.read(part, MAX_PICTURE)
            whole += len(content)
            if whole > MAX_PICTURES:
                raise too_large(package.file, "bytes", whole, MAX_PICTURES)
            hashes[part] = hashlib.sha256(content).hexdigest()
    for (number, column), part in placed:
        row = rows.setdefault(number, {})
        row[column] = _with_picture(row.get(column), hashes[part])
    return {sha256: part for part, sha256 in hashes.items()}


def _with_picture(cell: Cell | None, sha256: str) -> Cell:
    """A cell and a picture in it. Another picture in the same cell is a fault: which of them is meant?"""
    if isinstance(cell, Picture):
        return cell if cell.sha256 == sha256 else CellFault("several_pictures")
    if isinstance(cell, CellFault):
        return cell if cell.code == "several_pictures" else Picture(sha256)
    return Picture(sha256, cell or "")
