"""CSV as programs and people write it: every encoding, every delimiter, quotes, ragged rows, headers further down."""

import asyncio
from pathlib import Path

import pytest

from genqueue.errors import Invalid
from genqueue.messages import word
from genqueue.sources.base import Row, values_of
from genqueue.sources.opening import open_file, open_pasted
from genqueue.sources.refusals import MAX_ROWS
from genqueue.sources.table import Table

KNOWN = frozenset({"提示词", "数量", "prompt"})
PLAIN = "提示词,数量\n一只猫,2\n一条狗,3\n"


def opened(folder: Path, content: str | bytes, name: str = "a.csv", **options: int | None) -> Table:
    path = folder / "sheet"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_file(path, name, known=KNOWN, header_row=options.get("header_row"))


def read(table: Table) -> list[Row]:
    return list(asyncio.run(table.read_rows(0, table.description.total)))


def cells(table: Table) -> list[dict[str, object]]:
    return [values_of(row) for row in read(table)]


def keys(table: Table) -> list[str]:
    return [column.key for column in table.description.columns]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_encoding_that_spreadsheets_save_is_read(tmp_path: Path, encoding: str, ends: str) -> None:
    table = opened(tmp_path, PLAIN.replace("\n", ends).encode(encoding))

    assert cells(table) == [{"提示词": "一只猫", "数量": "2"}, {"提示词": "一条狗", "数量": "3"}]


@pytest.mark.parametrize("text", ["café", "Привет", "naïve Ωμέγα and more", "联通", "一只猫"])
def test_few_letters_are_read_in_their_own_encoding(tmp_path: Path, text: str) -> None:
    encoding = "gb18030" if text[0] > "\u4dff" else "utf-8"

    assert cells(opened(tmp_path, f"prompt\n{text}\n".encode(encoding)))[0]["prompt"] == text


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    text = f'prompt{delimiter}note\n"a cat, big; wild"{delimiter}x\ndog{delimiter}"two\nlines"\n'

    assert cells(opened(tmp_path, text)) == [
        {"prompt": "a cat, big; wild", "note": "x"},
        {"prompt": "dog", "note": "two\nlines"},
    ]


def test_the_delimiter_that_excel_declares_counts_and_its_line_does_not(tmp_path: Path) -> None:
    table = opened(tmp_path, "sep=;\r\nprompt;note\r\na,b;c\r\n")

    assert (cells(table), table.description.header_row) == ([{"prompt": "a,b", "note": "c"}], 1)


@pytest.mark.parametrize("declared", ["sep=\n", "sep=\r\n", 'sep="\n'])
def test_a_declared_delimiter_that_is_none_is_no_delimiter(tmp_path: Path, declared: str) -> None:
    assert {"prompt": "a", "note": "b"} in cells(opened(tmp_path, f"{declared}prompt;note\na;b\n"))


@pytest.mark.parametrize("text", ["prompt\na cat, red\na dog, blue, big\n", "prompt\na cat, red\na dog, blue\n"])
def test_sentences_in_the_only_column_are_not_cut(tmp_path: Path, text: str) -> None:
    table = opened(tmp_path, text)

    assert [row["prompt"] for row in cells(table)] == text.splitlines()[1:]


def test_rows_may_be_longer_and_shorter_than_the_header(tmp_path: Path) -> None:
    table = opened(tmp_path, "提示词,数量\n一只猫\n一条狗,2,多余\n")

    assert keys(table) == ["提示词", "数量", "C"]
    assert cells(table) == [{"提示词": "一只猫"}, {"提示词": "一条狗", "数量": "2", "C": "多余"}]


def test_equal_and_empty_headers_get_names_of_their_own(tmp_path: Path) -> None:
    table = opened(tmp_path, " 提示词 ,提示词,,提示词 (2),C\n1,2,3,4,5\n")

    assert keys(table) == ["提示词", "提示词 (3)", "C (2)", "提示词 (2)", "C"]


@pytest.mark.parametrize(
    ("above", "header_row"),
    [("", 1), ("\n\n", 3), ("秋季产品表\n制表：张三,2024-01-01\n", 3), ("产品表,,\n\n\n\n", 5)],
)
def test_the_header_is_found_below_a_title(tmp_path: Path, above: str, header_row: int) -> None:
    table = opened(tmp_path, f"{above}{PLAIN}")

    assert table.description.header_row == header_row
    assert [row.number for row in read(table)] == [header_row + 1, header_row + 2]
    assert keys(table)[:2] == ["提示词", "数量"]


def test_a_header_of_unknown_words_is_found_below_a_title(tmp_path: Path) -> None:
    table = opened(tmp_path, "Autumn,,,\n\nName,Colour,Weight,Notes\nA,red,1,x\nB,blue,2,y\n")

    assert (table.description.header_row, keys(table)) == (3, ["Name", "Colour", "Weight", "Notes"])


def test_a_header_may_be_chosen_and_there_may_be_none(tmp_path: Path) -> None:
    assert keys(opened(tmp_path, "a,b\nc,d\n", header_row=2 - 1)) == ["a", "b"]
    without = opened(tmp_path, "a,b\nc,d\n", header_row=0)
    assert (keys(without), cells(without)) == (["A", "B"], [{"A": "a", "B": "b"}, {"A": "c", "B": "d"}])


def test_a_row_keeps_its_key_in_its_place_and_its_hash_with_its_contents(tmp_path: Path) -> None:
    first = read(opened(tmp_path, PLAIN))
    again = read(opened(tmp_path, "提示词,备注,数量\n一只猫,,2\n一条狗,,4\n"))

    assert [row.key for row in first] == [row.key for row in again] == ["a.csv#2", "a.csv#3"]
    assert [one.hash == other.hash for one, other in zip(first, again, strict=True)] == [True, False]


def test_rows_are_read_in_pages(tmp_path: Path) -> None:
    table = opened(tmp_path, PLAIN)

    pages = [asyncio.run(table.read_rows(offset, 1)) for offset in range(3)]
    assert [[row.number for row in page] for page in pages] == [[2], [3], []]


@pytest.mark.parametrize(
    ("content", "name", "code", "reason"),
    [
        (b"", "a.csv", "sheet_empty", "no_bytes"),
        (b" \r\n\r\n", "a.csv", "sheet_empty", "no_bytes"),
        (b"\xef\xbb\xbf", "a.csv", "sheet_empty", "no_cells"),
        (b",,\n,,\n", "a.csv", "sheet_empty", "no_cells"),
        ("提示词,数量\n".encode(), "a.csv", "sheet_empty", "no_rows_below_header"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "a.xls", "not_a_sheet", "is_markup"),
        ("\ufeff\n<!DOCTYPE html><html>".encode(), "a.csv", "not_a_sheet", "is_markup"),
        (b'<?xml version="1.0"?><Workbook/>', "a.xls", "not_a_sheet", "is_markup"),
        (b"<TABLE><tr></tr></TABLE>".decode().encode("utf-16"), "a.xls", "not_a_sheet", "is_markup"),
        (b"%PDF-1.7\n", "a.csv", "not_a_sheet", "is_document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(20), "a.csv", "not_a_sheet", "is_media"),
        (bytes(range(256)) * 3, "a.csv", "not_a_sheet", "is_binary"),
        ("提示词\n一只猫\n".encode() * 9 + b"\xe4\xb8\n", "a.csv", "unreadable_sheet", "encoding_unknown"),
        ('提示词,数量\n猫,"2\n狗,3\n'.encode(), "a.csv", "unreadable_sheet", "quote_not_closed"),
        (b"a,b\n" + b"1,2\n" * (MAX_ROWS + 30), "a.csv", "sheet_too_large", "too_many_rows"),
        (b"a\n" + b"x" * 100_001, "a.csv", "sheet_too_large", "too_many_characters"),
        (b"x," * 3000 + b"x\n" + b"1," * 3000 + b"1\n", "a.csv", "sheet_too_large", "too_many_columns"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_file_and_the_reason(
    tmp_path: Path, content: bytes, name: str, code: str, reason: str
) -> None:
    with pytest.raises(Invalid) as refused:
        opened(tmp_path, content, name)

    error = refused.value
    assert (error.code, error.arguments["reason"]["code"]) == (code, reason)
    for language in ("zh", "en"):
        message = word(error.code, error.arguments, language).message
        assert name in message
        assert word(reason, error.arguments["reason"]["arguments"], language).message in message
        assert "?" not in message
        assert "{" not in message


def test_the_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refused:
        opened(tmp_path, "提示词\n一只猫\n".encode() * 9 + b"\xe4\xb8\n")
    assert "19" in word(refused.value.code, refused.value.arguments).message


def test_prompts_that_begin_like_markup_are_prompts(tmp_path: Path) -> None:
    assert cells(opened(tmp_path, "prompt\n<lora:a:1> a cat\n"))[0]["prompt"] == "<lora:a:1> a cat"
    assert cells(opened(tmp_path, "<lora:a:1> a cat\nPK dog\n", "a.txt"))[0]["prompt"] == "<lora:a:1> a cat"


def test_a_text_file_has_one_prompt_per_line(tmp_path: Path) -> None:
    table = opened(tmp_path, 'a cat, red\r\n\r\n  \u201ca\u201d dog; "big"  \n# rain\n', "prompts.txt")

    assert keys(table) == ["prompt"]
    assert [(row.number, row.cells["prompt"]) for row in read(table)] == [
        (1, "a cat, red"),
        (3, '“a” dog; "big"'),
        (4, "# rain"),
    ]


def test_pasted_cells_are_cut_at_tabs_and_quotes_that_stay_open_are_characters() -> None:
    pasted = open_pasted('提示词\t数量\r\n"一只猫\n""大"""\t2\r\n5" 屏幕, 黑\t3\r\n', "pasted", known=KNOWN)
    open_quote = open_pasted('提示词\t数量\r\n"一只猫\t2\r\n狗\t3\r\n', "pasted", known=KNOWN)

    assert cells(pasted) == [{"提示词": '一只猫\n"大"', "数量": "2"}, {"提示词": '5" 屏幕, 黑', "数量": "3"}]
    assert [row["提示词"] for row in cells(open_quote)] == ['"一只猫', "狗"]


def test_one_pasted_column_is_not_cut() -> None:
    assert cells(open_pasted("提示词\r\n猫, 红\r\n狗, 蓝\r\n", "pasted", known=KNOWN))[1] == {"提示词": "狗, 蓝"}
