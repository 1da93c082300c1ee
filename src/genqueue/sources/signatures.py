"""What a file is that is called a sheet and is none, by its first bytes and by the names in it. Pure."""

import re

from genqueue.media.sniff import sniff
from genqueue.media.types import UNKNOWN
from genqueue.sources.refusals import ENCRYPTED, NOT_A_SHEET

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_EXCEL = ("Workbook", "Book")
_FILEPASS = re.compile(rb"\x09\x08.{2}.{6,16}\x2f\x00", re.DOTALL)
"""In an old workbook with a password this record follows the first one."""

_MARKUP = re.compile(r"\s*<(!doctype|!--|\?xml|html|head|meta|title|style|body|table|div|svg)\b", re.IGNORECASE)


def is_archive(content: bytes) -> bool:
    """Whether this is a ZIP archive, as workbooks are."""
    return content.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def name_of(content: bytes) -> tuple[str, str] | None:
    """The code and the reason with which a file is refused that is neither a workbook nor text; None for all others."""
    if content.startswith(_COMPOUND):
        return _in_compound(content)
    if content.startswith((b"%PDF", b"{\\rtf")):
        return (NOT_A_SHEET, "is_document")
    found = sniff(content[:4096])
    if found is not UNKNOWN and found.family in ("image", "video", "audio") and not _looks_like_text(content):
        return (NOT_A_SHEET, "is_media")
    return None


def of_markup(text: str) -> bool:
    """Whether a text is a page or another document of tags: programs export tables as such and call them `.xls`."""
    return _MARKUP.match(text) is not None


def _in_compound(content: bytes) -> tuple[str, str]:
    """Of a file in the container of older Office programs, in which new ones keep what has a password."""
    if _has_entry(content, "EncryptedPackage"):
        return (ENCRYPTED, "has_password")
    if any(_has_entry(content, name) for name in _OLD_EXCEL):
        return (ENCRYPTED, "has_password") if _FILEPASS.search(content) else (NOT_A_SHEET, "is_old_excel")
    return (NOT_A_SHEET, "is_document")


def _has_entry(content: bytes, name: str) -> bool:
    return (name + "\0").encode("utf-16-le") in content


def _looks_like_text(content: bytes) -> bool:
    """Short texts begin like files of some formats."""
    head = content[:4096]
    return not any(byte < 9 for byte in head)
