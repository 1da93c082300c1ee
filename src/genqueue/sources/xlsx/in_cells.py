"""Pictures that are the value of a cell, in the two ways in which programs keep them.

WPS writes a formula `DISPIMG("ID_…")` and lists the pictures by these names in a part of its own. Excel writes an error
with the number of a rich value, which leads over three further parts to the picture.
"""

import posixpath

from genqueue.sources.xlsx.book import Book
from genqueue.sources.xlsx.markup import Attributes
from genqueue.sources.xlsx.package import Package, Relation

_LOCAL_IMAGE = "_rvRel:LocalImageIdentifier"


def named_pictures(package: Package, book: Book) -> dict[str, str]:
    """The parts of WPS's pictures, by their names."""
    part = posixpath.join(posixpath.dirname(book.part), "cellimages.xml")
    if not package.has(part):
        return {}
    relations = package.relations(part)
    found: dict[str, str] = {}
    name = ""

    def start(tag: str, attributes: Attributes) -> None:
        nonlocal name
        if tag == "cNvPr":
            name = attributes.get("name", "")
        elif tag == "blip" and (image := relations.get(attributes.get("embed", ""))) and _is_there(package, image):
            found.setdefault(name, image.target)

    package.parse(part, start)
    return found


def rich_pictures(package: Package, book: Book) -> dict[int, str]:
    """The parts of Excel's pictures in cells, by the number that the cell gives (`vm`, from 1)."""
    folder = posixpath.join(posixpath.dirname(book.part), "richData")
    metadata = book.related.get("sheetMetadata")
    relations_part = posixpath.join(folder, "richValueRel.xml")
    needed = [metadata, posixpath.join(folder, "rdrichvalue.xml"), relations_part]
    if any(part is None or not package.has(part) for part in needed):
        return {}
    rich = _rich_values(package, folder)
    images = _image_list(package, relations_part)
    found: dict[int, str] = {}
    for number, index in enumerate(_value_indexes(package, str(metadata)), start=1):
        place = rich[index] if index is not None and index < len(rich) else None
        if place is not None and place < len(images) and images[place]:
            found[number] = images[place]
    return found


def _value_indexes(package: Package, metadata: str) -> list[int | None]:
    """For every value that cells can name, the index of its rich value."""
    types: list[str] = []
    futures: dict[str, list[int | None]] = {}
    values: list[tuple[int, int] | None] = []
    within, future = "", ""

    def start(name: str, attributes: Attributes) -> None:
        nonlocal within, future
        if name == "metadataType":
            types.append(attributes.get("name", ""))
        elif name in ("futureMetadata", "valueMetadata", "cellMetadata"):
            within, future = name, attributes.get("name", "")
        elif name == "bk" and within == "futureMetadata":
            futures.setdefault(future, []).append(None)
        elif name == "rvb" and within == "futureMetadata" and futures.get(future):
            futures[future][-1] = _index(attributes.get("i"))
        elif name == "bk" and within == "valueMetadata":
            values.append(None)
        elif name == "rc" and within == "valueMetadata" and values:
            kind, value = _index(attributes.get("t")), _index(attributes.get("v"))
            values[-1] = None if kind is None or value is None else (kind, value)

    package.parse(metadata, start)

    def resolve(value: tuple[int, int] | None) -> int | None:
        if value is None or not 1 <= value[0] <= len(types):
            return None
        listed = futures.get(types[value[0] - 1], [])
        return listed[value[1]] if value[1] < len(listed) else None

    return [resolve(value) for value in values]


def _rich_values(package: Package, folder: str) -> list[int | None]:
    """For every rich value, the place of its picture in the list of pictures; None where it is none."""
    structures: list[list[str]] = []

    def structure(name: str, attributes: Attributes) -> None:
        if name == "s":
            structures.append([])
        elif name == "k" and structures:
            structures[-1].append(attributes.get("n", ""))

    part = posixpath.join(folder, "rdrichvaluestructure.xml")
    if package.has(part):
        package.parse(part, structure)
    found: list[int | None] = []
    keys: list[str] = []
    field = -1
    reading = False

    def start(name: str, attributes: Attributes) -> None:
        nonlocal keys, field, reading
        if name == "rv":
            index = _index(attributes.get("s"))
            keys = structures[index] if index is not None and index < len(structures) else []
            field = -1
            found.append(None)
        elif name == "v":
            field += 1
            reading = field < len(keys) and keys[field] == _LOCAL_IMAGE

    def end(name: str) -> None:
        nonlocal reading
        if name == "v":
            reading = False

    def text(characters: str) -> None:
        if reading and found:
            found[-1] = _index(characters)

    package.parse(posixpath.join(folder, "rdrichvalue.xml"), start, end, text)
    return found


def _image_list(package: Package, part: str) -> list[str]:
    relations = package.relations(part)
    found: list[str] = []

    def start(name: str, attributes: Attributes) -> None:
        if name == "rel":
            relation = relations.get(attributes.get("id", ""))
            found.append(relation.target if relation is not None and _is_there(package, relation) else "")

    package.parse(part, start)
    return found


def _is_there(package: Package, relation: Relation) -> bool:
    """Whether it leads to a picture in the file. One that is missing is a fault of its cell alone."""
    return relation.kind == "image" and package.has(relation.target)


def _index(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() and len(text) < 9 else None
