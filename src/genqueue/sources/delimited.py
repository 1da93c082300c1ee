"""Cells in a text: CSV as any program saves it, and rows pasted from a spreadsheet. Pure.

Which character stands between the cells is found: comma, semicolon or tab. Rows may have different lengths.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from typing import Literal

from genqueue.sources.base import Cell
from genqueue.sources.grid import SPARE_ROWS, Grid
from genqueue.sources.refusals import MAX_BYTES, MAX_CELLS, MAX_ROWS, MAX_TEXT, UNREADABLE, refusal, too_large

DELIMITERS = ("\t", ",", ";")
"""In the order in which they are preferred where several would fit."""

_SAMPLE = 200
_SAMPLE_BYTES = 256 * 1024
_NONE = "\x1f"
"""Stands for no delimiter: a character that no text has."""

_END = "\ue000"
"""A last row of our own: when it is swallowed, a quote was opened and never closed."""

# The limit is one of the whole process and meant for memory; that of a cell is checked by ourselves.
csv.field_size_limit(MAX_BYTES)


class _Unclosed(Exception):
    """A quote is opened in this record and closed nowhere."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def parse_csv(text: str, file: str) -> Grid:
    """The cells of a CSV file. Raises Invalid `unreadable_sheet` for a quote that is never closed, and
    `sheet_too_large`."""
    declared = text[4:5] if text[:4].casefold() == "sep=" and text[5:6] in ("", "\r", "\n") else ""
    if declared in ('"', "\r", "\n"):
        declared = ""
    if declared:
        # Excel writes this line for itself and does not count it as a row.
        text = text.partition("\n")[2]
    try:
        return _grid(text, declared or find_delimiter(text), file)
    except _Unclosed as error:
        raise refusal(UNREADABLE, file, "quote_not_closed", line=error.number) from None


def parse_pasted(text: str, file: str) -> Grid:
    """The cells of what was copied in a spreadsheet: between cells stands a tab. Spreadsheets put only those cells into
    quotes that hold a tab or a line break, so a quote that is never closed is a character like any other."""
    try:
        return _grid(text, "\t", file)
    except _Unclosed:
        return _grid(text, "\t", file, quoting=csv.QUOTE_NONE)


def find_delimiter(text: str) -> str:
    """The character between the cells. A text of one column has none, whatever its cells hold."""
    sample = text if len(text) <= _SAMPLE_BYTES else text[:_SAMPLE_BYTES].rpartition("\n")[0]
    scores = {delimiter: _score(sample, delimiter) for delimiter in DELIMITERS}
    best = max(DELIMITERS, key=lambda delimiter: scores[delimiter])
    return best if scores[best] else _NONE


def _score(sample: str, delimiter: str) -> float:
    """The share of rows that have the usual number of cells when they are cut by this character; 0 where it cuts words
    of a sentence."""
    widths = []
    for record in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
        if record:
            widths.append(len(record))
        if len(widths) == _SAMPLE:
            break
    usual = Counter(width for width in widths if width > 1).most_common(1)
    if not usual:
        return 0.0
    share = usual[0][1] / len(widths)
    in_sentences = sample.count(f"{delimiter} ") * 2 > sample.count(delimiter)
    return share if widths[0] > 1 or (share > 0.5 and not in_sentences) else 0.0


def _grid(text: str, delimiter: str, file: str, *, quoting: Literal[0, 3] = csv.QUOTE_MINIMAL) -> Grid:
    rows: dict[int, dict[int, Cell]] = {}
    cells = 0
    for number, record in enumerate(_records(text, delimiter, quoting), start=1):
        row: dict[int, Cell] = {
            index: text for index, value in enumerate(record) if (text := value.replace("\r\n", "\n").strip())
        }
        if not row:
            continue
        rows[number] = row
        cells += len(row)
        longest = max(len(value) for value in record)
        if longest > MAX_TEXT:
            raise too_large(file, "characters", longest, MAX_TEXT)
        if cells > MAX_CELLS or len(rows) > MAX_ROWS + SPARE_ROWS:
            raise too_large(
                file, *(("cells", cells, MAX_CELLS) if cells > MAX_CELLS else ("rows", len(rows), MAX_ROWS))
            )
    return Grid(rows)


def _records(text: str, delimiter: str, quoting: Literal[0, 3]) -> Iterator[list[str]]:
    """The records of a text. Raises _Unclosed after the last one."""
    lines = io.StringIO(f"{text}\n{_END}", newline="")
    last: list[str] = []
    number = 0
    for record in csv.reader(lines, delimiter=delimiter, quoting=quoting):
        if number:
            yield last
        last = record
        number += 1
    if last != [_END]:
        raise _Unclosed(number)
