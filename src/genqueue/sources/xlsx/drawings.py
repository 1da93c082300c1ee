"""Pictures that lie on a sheet: each belongs to the cell in which its upper left corner lies."""

from collections.abc import Iterator
from dataclasses import dataclass

from genqueue.sources.xlsx.marks import LAST_COLUMN, LAST_ROW, Marks, Place
from genqueue.sources.xlsx.markup import Attributes
from genqueue.sources.xlsx.package import Package

_ANCHORS = ("oneCellAnchor", "twoCellAnchor")
_COUNTED = ("row", "rowOff", "col", "colOff")


@dataclass
class _Anchor:
    """Where a picture begins and ends: cells from 0, and how far into them, in the unit of drawings."""

    begins: dict[str, int]
    ends: dict[str, int]
    embedded: str | None = None


def lying_pictures(package: Package, sheet: str, marks: Marks) -> Iterator[tuple[Place, str]]:
    """The cell and the part of every picture that lies on the sheet."""
    relations = package.relations(sheet)
    for drawing in dict.fromkeys(marks.drawings):
        relation = relations.get(drawing)
        if relation is None or relation.kind != "drawing" or not package.has(relation.target):
            continue
        images = package.relations(relation.target)
        for anchor in _anchors(package, relation.target):
            image = images.get(anchor.embedded or "")
            place = _cell(anchor, marks)
            if image is not None and image.kind == "image" and place is not None and package.has(image.target):
                yield place, image.target


def _anchors(package: Package, drawing: str) -> list[_Anchor]:
    found: list[_Anchor] = []
    current: _Anchor | None = None
    corner: dict[str, int] | None = None
    counted = ""

    def start(name: str, attributes: Attributes) -> None:
        nonlocal current, corner, counted
        if name in _ANCHORS:
            current = _Anchor({}, {})
        elif current is not None and name == "from":
            corner = current.begins
        elif current is not None and name == "to":
            corner = current.ends
        elif name in _COUNTED:
            counted = name
        elif name == "blip" and current is not None and current.embedded is None:
            current.embedded = attributes.get("embed")

    def end(name: str) -> None:
        nonlocal current, corner, counted
        if name in _ANCHORS and current is not None:
            found.append(current)
            current = None
        elif name in ("from", "to"):
            corner = None
        elif name in _COUNTED:
            counted = ""

    def text(characters: str) -> None:
        if counted and corner is not None and len(characters) < 12:
            try:
                corner[counted] = int(characters)
            except ValueError:
                corner.pop(counted, None)

    package.parse(drawing, start, end, text)
    return found


def _cell(anchor: _Anchor, marks: Marks) -> Place | None:
    """The cell of the upper left corner. A picture that only just begins in a cell and goes on into the next belongs to
    that one: pictures are put by hand, and reach a little beyond the edge."""
    row, column = anchor.begins.get("row", -1), anchor.begins.get("col", -1)
    if not (0 <= row < LAST_ROW and 0 <= column < LAST_COLUMN):
        return None
    height = marks.heights.get(row + 1, marks.default_height)
    width = marks.widths.get(column, marks.default_width)
    if anchor.ends.get("row", row) > row and anchor.begins.get("rowOff", 0) * 2 > height:
        row += 1
    if anchor.ends.get("col", column) > column and anchor.begins.get("colOff", 0) * 2 > width:
        column += 1
    return row + 1, column
