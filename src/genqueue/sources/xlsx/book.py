"""The workbook as a whole: which of its sheets is read, and where the parts that belong to it lie."""

from dataclasses import dataclass

from genqueue.sources.refusals import NOT_A_SHEET, refusal
from genqueue.sources.xlsx.markup import Attributes
from genqueue.sources.xlsx.package import Package, Relation

_FOREIGN = (
    ("xl/workbook.bin", "is_binary_excel"),
    ("index/document.iwa", "is_numbers"),
    ("index.zip", "is_numbers"),
    ("content.xml", "is_opendocument"),
    ("word/document.xml", "is_document"),
    ("ppt/presentation.xml", "is_document"),
)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet by its name and its part; `hidden` sheets are not read."""

    name: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Book:
    """`related` are the parts of the workbook, by the kind of their relation; `since_1904` is how its dates count."""

    part: str
    sheets: tuple[SheetPart, ...]
    since_1904: bool
    related: dict[str, str]


def read_book(package: Package) -> Book:
    """The workbook in an archive. Raises Invalid `not_a_sheet` when there is none."""
    part = next((each.target for each in package.relations("").values() if each.kind == "officeDocument"), None)
    if part is None and package.has("xl/workbook.xml"):
        part = "xl/workbook.xml"
    if part is None or not part.casefold().endswith(".xml") or part.casefold().startswith(("word/", "ppt/")):
        reason = next((reason for name, reason in _FOREIGN if package.has(name)), "is_archive")
        raise refusal(NOT_A_SHEET, package.file, reason)
    relations = package.relations(part)
    sheets: list[SheetPart] = []
    since_1904 = False

    def start(name: str, attributes: Attributes) -> None:
        nonlocal since_1904
        if name == "workbookPr":
            since_1904 = attributes.get("date1904") in ("1", "true")
        if name == "sheet":
            relation: Relation | None = relations.get(attributes.get("id", ""))
            if relation is not None and relation.kind == "worksheet":
                hidden = attributes.get("state", "visible") != "visible"
                sheets.append(SheetPart(attributes.get("name", ""), relation.target, hidden))

    package.parse(part, start)
    related = {each.kind: each.target for each in relations.values() if each.kind != "worksheet"}
    return Book(part, tuple(sheets), since_1904, related)
