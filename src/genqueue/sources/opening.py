"""Opens a file as a source, by what is in it and not by its name."""

from collections.abc import Collection
from pathlib import Path

from genqueue.sources.delimited import parse_csv, parse_pasted
from genqueue.sources.encodings import decode
from genqueue.sources.grid import Grid
from genqueue.sources.lines import parse_lines
from genqueue.sources.refusals import EMPTY, MAX_BYTES, NOT_A_SHEET, UNREADABLE, refusal, too_large
from genqueue.sources.signatures import is_archive, name_of, of_markup
from genqueue.sources.table import Table, as_table
from genqueue.sources.xlsx.workbook import read_workbook

CSV, XLSX, TEXT, PASTED = "csv", "xlsx", "text", "pasted"


def open_file(path: Path, name: str, *, known: Collection[str] = (), header_row: int | None = None) -> Table:
    """The table in a file that is called `name`. `known` and `header_row` are those of `as_table`. Raises Invalid:
    `sheet_empty`, `sheet_encrypted`, `sheet_too_large`, `not_a_sheet` or `unreadable_sheet`."""
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise too_large(name, "bytes", size, MAX_BYTES)
        content = path.read_bytes()
    except OSError as error:
        raise refusal(UNREADABLE, name, "file_not_read", error=error.strerror or "OSError") from None
    if not content.strip():
        raise refusal(EMPTY, name, "no_bytes")
    if is_archive(content):
        return _workbook(content, name, known, header_row)
    found = name_of(content)
    if found is not None:
        code, reason = found
        raise refusal(code, name, reason)
    text = _decoded(content, name)
    if name.lower().endswith(".txt") and "\t" not in text.partition("\n")[0]:
        return as_table(TEXT, name, parse_lines(text, name), header_row=0)
    return as_table(CSV, name, parse_csv(text, name), known=known, header_row=header_row)


def _workbook(content: bytes, name: str, known: Collection[str], header_row: int | None) -> Table:
    grid, package = read_workbook(content, name)
    return as_table(XLSX, name, grid, known=known, header_row=header_row, fetch=package.read)


def open_pasted(text: str, name: str, *, known: Collection[str] = (), header_row: int | None = None) -> Table:
    """The table in cells that were copied in a spreadsheet and pasted. Raises Invalid."""
    if len(text) > MAX_BYTES:
        raise too_large(name, "bytes", len(text), MAX_BYTES)
    grid: Grid = parse_pasted(text, name)
    return as_table(PASTED, name, grid, known=known, header_row=header_row)


def _decoded(content: bytes, name: str) -> str:
    text = decode(content, name)
    if not text.strip():
        raise refusal(EMPTY, name, "no_cells")
    if of_markup(text):
        raise refusal(NOT_A_SHEET, name, "is_markup")
    return text
