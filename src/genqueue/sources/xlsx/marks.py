"""One pass over the XML of a sheet: its cells, hidden rows and merged cells, formulas without a value, errors, and the
names of pictures in cells.
"""

import re
from dataclasses import dataclass, field

from genqueue.sources.base import Cell, CellFault
from genqueue.sources.grid import Area
from genqueue.sources.refusals import MAX_CELLS, MAX_TEXT, TOO_LARGE, refusal, too_large
from genqueue.sources.xlsx.markup import Attributes
from genqueue.sources.xlsx.package import Package
from genqueue.sources.xlsx.values import Values

Place = tuple[int, int]
"""A cell by the number of its row and the index of its column."""

EMU_PER_POINT = 12_700
EMU_PER_CHARACTER = 66_675
"""The unit of drawings: of a point, and of the width of a column, which is counted in characters."""

MAX_CHARACTERS = 64_000_000
"""All texts of a sheet together; a text that cells share counts as often as it is there."""

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_DISPIMG = re.compile(r"DISPIMG\s*\(\s*\"([^\"]{1,200})\"", re.IGNORECASE)
_IMAGE = re.compile(r"IMAGE\s*\(\s*\"(https?://[^\"]{1,2000})\"", re.IGNORECASE)


@dataclass
class Marks:
    """What was found. `rows` are the cells with a value, `pictures` the names of pictures in cells, as WPS keeps them,
    `values` the numbers of rich values, as Excel does; `heights` and `widths` are in the unit of drawings."""

    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    hidden_rows: list[int] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)
    pictures: dict[Place, str] = field(default_factory=dict)
    values: dict[Place, int] = field(default_factory=dict)
    drawings: list[str] = field(default_factory=list)
    heights: dict[int, int] = field(default_factory=dict)
    widths: dict[int, int] = field(default_factory=dict)
    default_height: int = 15 * EMU_PER_POINT
    default_width: int = 9 * EMU_PER_CHARACTER


def read_marks(package: Package, part: str, values: Values) -> Marks:
    """Read the sheet in this part. Raises Invalid `sheet_too_large` or `unreadable_sheet`."""
    reader = _Reader(package.file, values)
    package.parse_content(part, package.read(part), reader.start, reader.end, reader.text)
    return reader.marks


def place_of(reference: str) -> Place | None:
    """The cell of a reference such as `B12`; None for anything else."""
    found = _CELL.fullmatch(reference)
    if found is None:
        return None
    column = 0
    for character in found[1].upper():
        column = column * 26 + ord(character) - 64
    row = int(found[2])
    return (row, column - 1) if 1 <= row <= LAST_ROW and column <= LAST_COLUMN else None


def area_of(reference: str) -> Area | None:
    """The area of a reference such as `A1:B12`; None for anything else."""
    first, _, last = reference.partition(":")
    top, bottom = place_of(first), place_of(last or first)
    if top is None or bottom is None:
        return None
    return Area(min(top[0], bottom[0]), min(top[1], bottom[1]), max(top[0], bottom[0]), max(top[1], bottom[1]))


class _Reader:
    """The state of the pass: the row and the cell that are open, and their texts."""

    def __init__(self, file: str, values: Values) -> None:
        self.marks = Marks()
        self._file, self._values = file, values
        self._row, self._column = 0, -1
        self._cells, self._characters = 0, 0
        self._cell: Attributes = {}
        self._formula: list[str] | None = None
        self._value: list[str] = []
        self._into: list[str] | None = None
        self._inline, self._phonetic = False, False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            self._open_cell(attributes)
        elif name == "v":
            # A cell with a text of its own may have a value as well, which is not shown.
            self._into = None if self._inline else self._value
        elif name == "t":
            self._into = self._value if self._inline and not self._phonetic else None
        elif name == "f":
            self._into = self._formula = []
        elif name == "row":
            self._open_row(attributes)
        elif name == "is":
            self._inline = True
            self._value.clear()
        elif name == "rPh":
            self._phonetic = True
        else:
            self._other(name, attributes)

    def end(self, name: str) -> None:
        if name in ("v", "f", "t"):
            self._into = None
        elif name == "c":
            self._close_cell()
        elif name == "rPh":
            self._phonetic = False

    def text(self, characters: str) -> None:
        if self._into is not None:
            self._into.append(characters)

    def _open_row(self, attributes: Attributes) -> None:
        said = attributes.get("r", "")
        self._row = int(said) if said.isdecimal() and len(said) < 9 else self._row + 1
        self._column = -1
        height = _number(attributes.get("ht"))
        if attributes.get("hidden") in ("1", "true") or height == 0:
            self.marks.hidden_rows.append(self._row)
        if height:
            self.marks.heights[self._row] = int(height * EMU_PER_POINT)

    def _open_cell(self, attributes: Attributes) -> None:
        self._cell, self._formula, self._value = attributes, None, []
        self._inline, self._phonetic = False, False
        place = place_of(attributes["r"]) if "r" in attributes else None
        if place is None:
            self._column += 1
        else:
            self._row, self._column = place

    def _close_cell(self) -> None:
        raw = "".join(self._value)
        if not raw and self._formula is None:
            return
        kind, style = self._cell.get("t", "n"), self._cell.get("s", "")
        number = int(style) if style.isdecimal() and len(style) < 9 else 0
        cell = self._judged(kind, raw) if kind == "e" or self._formula is not None else None
        if cell is None:
            cell = self._values.text(kind, raw, number)
        if cell == "":
            return
        self.marks.rows.setdefault(self._row, {})[self._column] = cell
        self._count(len(cell) if isinstance(cell, str) else 0)

    def _count(self, characters: int) -> None:
        self._cells += 1
        self._characters += characters
        if self._cells > MAX_CELLS:
            raise too_large(self._file, "cells", self._cells, MAX_CELLS)
        if characters > MAX_TEXT:
            raise too_large(self._file, "characters", characters, MAX_TEXT)
        if self._characters > MAX_CHARACTERS:
            raise refusal(TOO_LARGE, self._file, "text_too_long", count=self._characters, limit=MAX_CHARACTERS)

    def _judged(self, kind: str, raw: str) -> Cell | None:
        """What a cell with an error or a formula is, unless it has a value like any other."""
        formula = "".join(self._formula or ())
        place = (self._row, self._column)
        picture = _DISPIMG.search(formula) or _DISPIMG.search(raw)
        if picture is not None:
            self.marks.pictures[place] = picture[1]
            return CellFault("picture_missing", picture[1])
        if address := _IMAGE.search(formula):
            return address[1]
        if kind == "e":
            number = self._cell.get("vm", "")
            if number.isdecimal() and len(number) < 9:
                self.marks.values[place] = int(number)
            return CellFault("cell_has_error", raw[:100])
        if not raw and kind != "str":
            return CellFault("formula_without_value", f"={formula}"[:100])
        return None

    def _other(self, name: str, attributes: Attributes) -> None:
        marks = self.marks
        if name == "mergeCell" and (area := area_of(attributes.get("ref", ""))):
            marks.merged.append(area)
        elif name == "drawing" and "id" in attributes:
            marks.drawings.append(attributes["id"])
        elif name == "sheetFormatPr":
            marks.default_height = int((_number(attributes.get("defaultRowHeight")) or 15) * EMU_PER_POINT)
            marks.default_width = int((_number(attributes.get("defaultColWidth")) or 9) * EMU_PER_CHARACTER)
        elif name == "col" and (width := _number(attributes.get("width"))):
            first, last = attributes.get("min", ""), attributes.get("max", "")
            area = area_of(f"A{first}:A{last}")
            # Each column is described once: more is no sheet, and would take long.
            if (
                area is not None
                and area.top - 1 not in marks.widths
                and len(marks.widths) + area.bottom - area.top < LAST_COLUMN
            ):
                marks.widths |= dict.fromkeys(range(area.top - 1, area.bottom), int(width * EMU_PER_CHARACTER))


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if 0 <= number < 10_000 else None
