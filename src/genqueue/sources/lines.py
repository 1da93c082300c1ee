"""Prompts in a text file, one per line. Blank lines are skipped. Pure."""

from genqueue.sources.base import Cell
from genqueue.sources.grid import Grid
from genqueue.sources.refusals import MAX_ROWS, MAX_TEXT, too_large

PROMPT = "prompt"
"""The key of the only column."""


def parse_lines(text: str, file: str) -> Grid:
    """A grid with one column, whose header is above the first line. Raises Invalid `sheet_too_large`."""
    rows: dict[int, dict[int, Cell]] = {0: {0: PROMPT}}
    # Only the ends of lines that editors write: a prompt may hold any other separator.
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        if not line.strip():
            continue
        if len(line) > MAX_TEXT:
            raise too_large(file, "characters", len(line), MAX_TEXT)
        rows[number] = {0: line.strip()}
        if len(rows) > MAX_ROWS + 1:
            raise too_large(file, "rows", len(rows), MAX_ROWS)
    return Grid(rows)
