"""Workbooks: values, merged cells, hidden rows, faults and pictures in every way in which programs keep them."""

import asyncio
import datetime
import hashlib
import io
import re
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from genqueue.errors import Invalid
from genqueue.messages import word
from genqueue.sources.base import Cell, CellFault, Picture, Row
from genqueue.sources.opening import open_file
from genqueue.sources.table import Table
from tests.sources.workbooks import (
    OFFICE,
    SHEET,
    lay,
    picture,
    with_cell,
    with_excel_picture,
    with_parts,
    with_wps_picture,
    workbook,
)

RED, BLUE = picture("red"), picture("blue")
HEADER = ["提示词", "参考图", "数量"]
SMALL = workbook([HEADER, ["a", "b", 1]])


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def opened(folder: Path, content: bytes, name: str = "产品.xlsx") -> Table:
    path = folder / "sheet"
    path.write_bytes(content)
    return open_file(path, name, known=frozenset({"提示词", "参考图"}))


def rows_of(table: Table) -> list[Row]:
    return list(asyncio.run(table.read_rows(0, table.description.total)))


def cells(folder: Path, content: bytes) -> list[Mapping[str, Cell]]:
    return [row.cells for row in rows_of(opened(folder, content))]


def test_values_are_text_as_a_person_would_type_it(tmp_path: Path) -> None:
    values: list[tuple[Any, str, str]] = [
        (5, "General", "5"),
        (5.0, "0.00", "5"),
        (0.1 + 0.2, "General", "0.3"),
        (-0.75, "0%", "-0.75"),
        (1234567890123456789, "0", "1234567890123456789"),
        ("1234567890123456789", "@", "1234567890123456789"),
        ("007", "@", "007"),
        (True, "General", "TRUE"),
        (datetime.date(2024, 1, 31), "yyyy-mm-dd", "2024-01-31"),
        (datetime.datetime(2024, 1, 31, 8, 30, 1), 'yyyy"年"m"月"d"日" hh:mm', "2024-01-31T08:30:01"),
        (datetime.time(8, 30), "hh:mm", "08:30:00"),
        (datetime.timedelta(hours=30), "[h]:mm", "30:00:00"),
        (" two\nlines ", "General", "two\nlines"),
        ("#提示 =1", "General", "#提示 =1"),
    ]

    def change(sheet: Worksheet) -> None:
        for number, (_, form, _) in enumerate(values, start=2):
            sheet.cell(number, 2).number_format = form

    content = workbook([["提示词", "值"], *(["x", value] for value, _, _ in values)], change)
    digits = with_cell(content, "B6", '<c r="B6"><v>1234567890123456789</v></c>')

    assert [row["值"] for row in cells(tmp_path, digits)] == [text for _, _, text in values]


def test_a_formula_gives_its_cached_value_and_says_where_there_is_none(tmp_path: Path) -> None:
    content = workbook([HEADER, *(["x", "=1", "=2"] for _ in range(5))])
    for reference, xml in {
        "C2": '<c r="C2"><f>1+1</f><v>2</v></c>',
        "C3": '<c r="C3" t="str"><f>A2</f><v>猫</v></c>',
        "C4": '<c r="C4" t="str"><f>""</f><v></v></c>',
        "C5": '<c r="C5" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        "C6": '<c r="C6"><f>A1 &amp; "x"</f></c>',
    }.items():
        content = with_cell(content, reference, xml)

    assert [row.get("数量") for row in cells(tmp_path, content)] == [
        "2",
        "猫",
        None,
        CellFault("cell_has_error", "#DIV/0!"),
        CellFault("formula_without_value", '=A1 & "x"'),
    ]


def to_the_end(text: str) -> str:
    return text.replace("</mergeCells>", '<mergeCell ref="A5:A1048576"/></mergeCells>')


def test_merged_cells_stand_for_every_row_that_has_a_cell_of_its_own(tmp_path: Path) -> None:
    rows: list[list[Any]] = [HEADER, ["a", "图", 1], ["b", None, 2], ["c", None, None], ["d", "x", 3], [None, None, 4]]
    content = workbook(rows, lambda sheet: sheet.merge_cells("B2:B4"))
    # Down to the last row that a sheet can have: openpyxl would make each of these cells.
    content = with_parts(content, {SHEET: to_the_end})

    assert cells(tmp_path, content) == [
        {"提示词": "a", "参考图": "图", "数量": "1"},
        {"提示词": "b", "参考图": "图", "数量": "2"},
        {"提示词": "c", "参考图": "图"},
        {"提示词": "d", "参考图": "x", "数量": "3"},
        {"提示词": "d", "数量": "4"},
    ]


def test_the_header_may_stand_in_the_third_row_and_have_two_merged_rows(tmp_path: Path) -> None:
    def title(sheet: Worksheet) -> None:
        sheet.merge_cells("A1:C1")

    def two_rows(sheet: Worksheet) -> None:
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("B1:C1")

    third = opened(tmp_path, workbook([["秋季"], [], HEADER, ["a", None, 1]], title))
    double = opened(tmp_path, workbook([["提示词", "尺寸"], [None, "宽", "高"], ["a", 1, 2]], two_rows))

    assert (third.description.header_row, [row.number for row in rows_of(third)]) == (3, [4])
    assert [column.key for column in third.description.columns] == HEADER
    assert (double.description.header_row, rows_of(double)[0].cells) == (2, {"提示词": "a", "宽": "1", "高": "2"})


def test_hidden_rows_are_read_and_listed(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True
        sheet.row_dimensions[9].hidden = True

    content = workbook([HEADER, ["a"], ["b"], ["c"], ["d"]], change)
    flat = {SHEET: lambda text: text.replace('<row r="4"', '<row r="4" ht="0" customHeight="1"')}
    table = opened(tmp_path, with_parts(content, flat))

    assert table.description.hidden_rows == (3, 4)
    assert [row.cells["提示词"] for row in rows_of(table)] == ["a", "b", "c", "d"]


def test_pictures_belong_to_the_cell_of_their_corner(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        lay(sheet, RED, "B2")
        lay(sheet, BLUE, "B3")
        lay(sheet, RED, "B4")
        lay(sheet, RED, "B4")
        lay(sheet, RED, "B5")
        lay(sheet, BLUE, "B5")
        sheet.merge_cells("B6:B7")
        lay(sheet, BLUE, "B6")

    content = workbook([HEADER, ["a"], ["b", "旁边的字"], ["c"], ["d"], ["e"], ["f"]], change)
    table = opened(tmp_path, content)

    assert [row.cells.get("参考图") for row in rows_of(table)] == [
        Picture(sha256(RED)),
        Picture(sha256(BLUE), "旁边的字"),
        Picture(sha256(RED)),
        CellFault("several_pictures"),
        Picture(sha256(BLUE)),
        Picture(sha256(BLUE)),
    ]
    assert asyncio.run(table.read_picture(sha256(BLUE))) == BLUE


def test_a_picture_that_only_just_begins_in_a_cell_belongs_to_the_next(tmp_path: Path) -> None:
    content = workbook([HEADER, ["a"], ["b"]], lambda sheet: lay(sheet, RED, "B2"))

    def moved(text: str) -> str:
        begins = "<col>0</col><colOff>600000</colOff><row>1</row><rowOff>180000</rowOff>"
        ends = "<to><col>1</col><colOff>1</colOff><row>2</row><rowOff>1</rowOff></to>"
        plain = text.replace("xdr:", "").replace("oneCellAnchor", "twoCellAnchor")
        placed = re.sub("<from>.*?</from>", f"<from>{begins}</from>{ends}", plain)
        return re.sub("</to><ext [^>]*/>", "</to>", placed)

    changed = with_parts(content, {"xl/drawings/drawing1.xml": moved})

    assert [row.get("参考图") for row in cells(tmp_path, changed)] == [None, Picture(sha256(RED))]


def test_pictures_in_cells_are_found_as_wps_and_as_excel_keep_them(tmp_path: Path) -> None:
    plain = workbook([HEADER, ["a", "x"], ["b", "y"], ["c", "z"]])
    content = with_excel_picture(with_wps_picture(plain, "B2", "ID_1A2B", RED), "B3", BLUE)
    missing = with_cell(content, "B4", '<c r="B4" t="str"><f>_xlfn.DISPIMG("ID_0",1)</f><v>=DISPIMG("ID_0",1)</v></c>')
    table = opened(tmp_path, missing)

    assert [row.cells.get("参考图") for row in rows_of(table)] == [
        Picture(sha256(RED)),
        Picture(sha256(BLUE)),
        CellFault("picture_missing", "ID_0"),
    ]
    assert asyncio.run(table.read_picture(sha256(RED))) == RED


def test_the_address_of_an_image_formula_is_the_value(tmp_path: Path) -> None:
    cell = '<c r="B2" t="e" vm="1"><f>_xlfn.IMAGE("https://example.com/a.png")</f><v>#VALUE!</v></c>'
    content = with_cell(workbook([HEADER, ["a", "x"]]), "B2", cell)

    assert cells(tmp_path, content)[0]["参考图"] == "https://example.com/a.png"


def test_another_picture_changes_the_hash_of_its_row_only(tmp_path: Path) -> None:
    hashes = []
    for second in (RED, BLUE):

        def change(sheet: Worksheet, second: bytes = second) -> None:
            lay(sheet, RED, "B2")
            lay(sheet, second, "B3")

        hashes.append([row.hash for row in rows_of(opened(tmp_path, workbook([HEADER, ["a"], ["b"]], change)))])

    assert hashes[0][0] == hashes[1][0]
    assert hashes[0][1] != hashes[1][1]


def test_a_thousand_columns_are_read_and_empty_rows_are_not(tmp_path: Path) -> None:
    empty = "".join(f'<row r="{number}" ht="20"><c r="A{number}" s="0"/></row>' for number in range(3, 100_003))
    wide = workbook([[f"列{number}" for number in range(1000)], list(range(1000))])
    content = with_parts(wide, {SHEET: lambda text: text.replace("</sheetData>", empty + "</sheetData>")})

    table = opened(tmp_path, content)

    assert (len(table.description.columns), table.description.total) == (1000, 1)


@pytest.mark.parametrize("parts", ["<v>1.</v><is><t>猫</t></is>", "<is><t>猫</t></is><v>1.</v>"])
def test_a_text_of_the_cell_itself_counts_more_than_a_value_beside_it(tmp_path: Path, parts: str) -> None:
    content = with_cell(SMALL, "A2", f'<c r="A2" t="inlineStr">{parts}</c>')

    assert cells(tmp_path, content)[0]["提示词"] == "猫"


def test_names_of_parts_may_be_written_as_windows_does(tmp_path: Path) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(SMALL)) as old, zipfile.ZipFile(content, "w") as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name.replace("/", "\\").upper()), old.read(name))

    assert cells(tmp_path, content.getvalue()) == [{"提示词": "a", "参考图": "b", "数量": "1"}]


def test_the_first_sheet_that_is_shown_and_has_cells_is_read(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        book = sheet.parent
        sheet.sheet_state = "hidden"
        book.create_sheet("空")
        book.create_sheet("三").append(["提示词"])
        book["三"].append(["一只猫"])
        book.active = 2

    assert cells(tmp_path, workbook([["提示词"], ["不读"]], change)) == [{"提示词": "一只猫"}]


def compound(name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + (name + "\0").encode("utf-16-le") + bytes(400)


def archive(**parts: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as made:
        for name, part in parts.items():
            made.writestr(name.replace("__", "/").replace("_dot_", "."), part)
    return content.getvalue()


def declaring(content: bytes, part: str, size: int) -> bytes:
    """The archive with another size of a part in its lists."""
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        real = made.getinfo(part).file_size
    return content.replace(struct.pack("<L", real), struct.pack("<L", size))


FILEPASS = b"\x09\x08\x10\x00" + bytes(16) + b"\x2f\x00\x36\x00"
BROKEN = ("unreadable_sheet", "part_damaged")
BILLION = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("content", "code", "reason"),
    [
        (compound("EncryptedPackage"), "sheet_encrypted", "has_password"),
        (compound("Workbook"), "not_a_sheet", "is_old_excel"),
        (
            compound("Workbook") + b"\x09\x08\x10\x00" + bytes(16) + b"\x2f\x00\x36\x00",
            "sheet_encrypted",
            "has_password",
        ),
        (compound("WordDocument"), "not_a_sheet", "is_document"),
        (archive(word__document_dot_xml=b"<a/>"), "not_a_sheet", "is_document"),
        (archive(content_dot_xml=b"<a/>"), "not_a_sheet", "is_opendocument"),
        (archive(Index__Document_dot_iwa=b"x"), "not_a_sheet", "is_numbers"),
        (archive(xl__workbook_dot_bin=b"x"), "not_a_sheet", "is_binary_excel"),
        (archive(a_dot_png=RED), "not_a_sheet", "is_archive"),
        (SMALL[:-300], "unreadable_sheet", "zip_damaged"),
        (SMALL.replace(b"xl/worksheets/sheet1.xml", b"xl/worksheets/sheet9.xml"), "unreadable_sheet", "part_missing"),
        (with_parts(SMALL, {SHEET: b"<worksheet><sheetData>"}), "unreadable_sheet", "part_damaged"),
        (with_parts(SMALL, {SHEET: b"<other/>"}), "sheet_empty", "no_cells"),
        (with_parts(SMALL, {SHEET: lambda text: BILLION + text}), "unreadable_sheet", "part_damaged"),
        (with_parts(SMALL, {"xl/workbook.xml": lambda text: BILLION + text}), "unreadable_sheet", "part_damaged"),
        (with_parts(SMALL, {SHEET: lambda text: '<?xml version="1.0" encoding="none-8"?>' + text}), *BROKEN),
        (with_parts(SMALL, {SHEET: b"<a>" * 500 + b"</a>" * 500}), "unreadable_sheet", "part_damaged"),
        (declaring(SMALL, "xl/styles.xml", 34_000_000), "sheet_too_large", "part_too_large"),
        (declaring(SMALL, SHEET, 140_000_000), "sheet_too_large", "part_too_large"),
        (workbook([HEADER]), "sheet_empty", "no_rows_below_header"),
        (workbook([]), "sheet_empty", "no_cells"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_refused_with_the_file_and_the_reason(
    tmp_path: Path, content: bytes, code: str, reason: str
) -> None:
    with pytest.raises(Invalid) as refused:
        opened(tmp_path, content, "产品.xls")

    error = refused.value
    assert (error.code, error.arguments["reason"]["code"]) == (code, reason)
    for language in ("zh", "en"):
        message = word(error.code, error.arguments, language).message
        assert "产品.xls" in message
        assert "?" not in message
        assert "{" not in message


def test_a_part_that_is_larger_than_it_says_is_refused(tmp_path: Path) -> None:
    """The list of parts says 10 bytes where there are a million: what a program reads that trusts the data itself."""
    content = with_parts(SMALL, {SHEET: lambda text: text + " " * 1_000_000})

    with pytest.raises(Invalid) as refused:
        opened(tmp_path, declaring(content, SHEET, 10))
    assert (refused.value.code, refused.value.arguments["reason"]["code"]) == ("unreadable_sheet", "part_damaged")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_part_is_packed_as_programs_do_it(tmp_path: Path, method: int) -> None:
    """Of other methods more is unpacked at once than the part says of itself."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(SMALL)) as old, zipfile.ZipFile(packed, "w") as new:
        for info in old.infolist():
            new.writestr(info.filename, old.read(info), method if info.filename == SHEET else zipfile.ZIP_DEFLATED)

    with pytest.raises(Invalid) as refused:
        opened(tmp_path, packed.getvalue())
    assert (refused.value.code, refused.value.arguments["reason"]["code"]) == ("unreadable_sheet", "part_damaged")


def test_a_cell_far_away_takes_no_room_for_those_before_it(tmp_path: Path) -> None:
    content = with_parts(
        SMALL,
        {SHEET: lambda text: text.replace("</sheetData>", '<row><c r="XFD1048576"><v>1</v></c></row></sheetData>')},
    )

    assert [row.number for row in rows_of(opened(tmp_path, content))] == [2, 1_048_576]


@pytest.mark.parametrize("count", ["2147483648", "-1", "x"])
def test_numbers_that_a_part_gives_of_itself_are_not_believed(tmp_path: Path, count: str) -> None:
    content = shared(f'<sst count="{count}" uniqueCount="{count}"><si><t>_x732B_&amp;</t></si></sst>', "A3")
    numbers = {"xl/styles.xml": lambda text: re.sub('count="[0-9]+"', f'count="{count}"', text)}

    assert cells(tmp_path, with_parts(content, numbers))[-1] == {"提示词": "猫&"}


def shared(strings: str, *references: str) -> bytes:
    """A workbook with these shared texts, the first of which is in these cells."""
    used = "".join(f'<row><c r="{reference}" t="s"><v>0</v></c></row>' for reference in references)
    relation = f'<Relationship Id="s" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    return with_parts(
        SMALL,
        {
            SHEET: lambda text: text.replace("</sheetData>", used + "</sheetData>"),
            "xl/sharedStrings.xml": strings.encode(),
            "xl/_rels/workbook.xml.rels": lambda text: text.replace("</Relationships>", relation),
        },
    )


def test_shared_texts_have_runs_and_no_phonetic_readings(tmp_path: Path) -> None:
    runs = "<sst><si><r><t>一只</t></r><r><rPr/><t xml:space='preserve'> 猫</t></r><rPh><t>yi</t></rPh></si></sst>"

    assert cells(tmp_path, shared(runs, "A3"))[-1] == {"提示词": "一只 猫"}


@pytest.mark.parametrize(
    ("form", "value", "expected"),
    [
        ("[$-804]yyyy/m/d;@", 45322, "2024-01-31"),
        ('[DBNum1][$-804]yyyy"年"m"月"d"日"', 45322, "2024-01-31"),
        ("m/d/yy h:mm AM/PM", 45322.5, "2024-01-31T12:00:00"),
        ("hh:mm:ss", 0.999999, "24:00:00"),
        ("[mm]:ss", 0.5, "12:00:00"),
        ("yyyy-mm-dd", 59, "1900-02-28"),
        ("yyyy-mm-dd", -5, "-5"),
        ('0.00 "days"', 45322, "45322"),
        ("[Red]#,##0.00", 1.5, "1.5"),
        ("_-* #,##0_d", 7, "7"),
        ("Standard", 7, "7"),
        ("0.00E+00", 1.5e20, "150000000000000000000"),
        ("General", 1e-7, "1e-07"),
        ("0%;[Red]yyyy", 0.5, "0.5"),
        ("yyyy-mm-dd", 2958465.9999999, "2958465.9999999"),
        ("[" * 200_000 + "yyyy", 45322, "45322"),
    ],
)
def test_a_number_is_a_date_by_its_format_alone(tmp_path: Path, form: str, value: float, expected: str) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.cell(2, 2).number_format = form

    assert cells(tmp_path, workbook([["提示词", "值"], ["x", value]], change))[0]["值"] == expected


def test_days_may_be_counted_from_1904(tmp_path: Path) -> None:
    def change(sheet: Worksheet) -> None:
        sheet.parent.epoch = CALENDAR_MAC_1904
        sheet.cell(2, 2).value = datetime.date(2024, 1, 31)

    assert cells(tmp_path, workbook([["提示词", "值"], ["x"]], change))[0]["值"] == "2024-01-31"


def test_a_text_that_many_cells_share_counts_as_often_as_it_is_used(tmp_path: Path) -> None:
    content = shared(f"<sst><si><t>{'x' * 90_000}</t></si></sst>", *(f"A{row}" for row in range(10, 1_000)))

    with pytest.raises(Invalid) as refused:
        opened(tmp_path, content)
    assert refused.value.arguments["reason"]["code"] == "text_too_long"


def test_parts_that_are_not_read_may_be_large(tmp_path: Path) -> None:
    content = with_parts(SMALL, {"docProps/app.xml": b" " * 40_000_000})

    assert cells(tmp_path, content) == [{"提示词": "a", "参考图": "b", "数量": "1"}]
