"""Why a file is refused as a sheet: one code for each kind of reason, and every refusal names the file."""

from typing import Any

from genqueue.errors import Invalid

UNREADABLE, ENCRYPTED, NOT_A_SHEET = "unreadable_sheet", "sheet_encrypted", "not_a_sheet"
EMPTY, TOO_LARGE = "sheet_empty", "sheet_too_large"

MAX_BYTES = 128 * 1024 * 1024
"""The largest file, and the largest part of a workbook once it is unpacked."""

MAX_ROWS = 50_000
MAX_COLUMNS = 2_000
MAX_CELLS = 2_000_000
MAX_TEXT = 100_000
"""The longest text of one cell; Excel ends at 32,767 characters."""


def refusal(code: str, file: str, reason: str, **arguments: Any) -> Invalid:
    """The error for a file that cannot be used. `reason` is one of the codes of REASONS in `messages/sheets.py`, worded
    with the arguments."""
    return Invalid(code, field="file", file=file, reason={"code": reason, "arguments": arguments})


def too_large(file: str, what: str, count: int, limit: int) -> Invalid:
    """The error for a file with too many rows, columns, cells or bytes: `what` says of which."""
    return refusal(TOO_LARGE, file, f"too_many_{what}", count=count, limit=limit)
