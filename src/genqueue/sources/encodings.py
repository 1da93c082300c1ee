"""Text in the encodings that spreadsheets save: UTF-8 with or without a mark, UTF-16, GB18030. Pure."""

import re
import unicodedata

from genqueue.sources.refusals import NOT_A_SHEET, UNREADABLE, refusal

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_FEW = 0.1
"""Up to this share of broken letters a text is damaged UTF-8, beyond it is in another encoding."""


_CHANCE = 8
"""More letters than this are never UTF-8 by chance."""


def decode(content: bytes, file: str) -> str:
    """The text of a file. Raises Invalid `unreadable_sheet` with the line that cannot be read, or `not_a_sheet` when it
    is no text at all."""
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    encoding = marked or _encoding_of(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        if marked is None and not _is_text(content):
            raise refusal(NOT_A_SHEET, file, "is_binary") from None
        line = content[: error.start].count(b"\n") + 1
        raise refusal(UNREADABLE, file, "encoding_unknown", line=line) from None
    if "\0" in text:
        raise refusal(NOT_A_SHEET, file, "is_binary")
    return text


def _encoding_of(content: bytes) -> str:
    """The encoding of a text without a mark. Only UTF-16 has zero bytes, at every other place between Latin letters."""
    even, odd = content[::2].count(0), content[1::2].count(0)
    if even or odd:
        return "utf-16-le" if odd > even else "utf-16-be"
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return "utf-8" if _is_damaged(content) else "gb18030"
    return "gb18030" if _is_chance(text) else "utf-8"


def _is_chance(text: str) -> bool:
    """Whether a text is UTF-8 only by chance: a few Chinese letters in GB18030 may read as one word in letters of
    several alphabets, none of them Chinese."""
    letters = [letter for letter in text if not letter.isascii()]
    if not 1 < len(letters) <= _CHANCE or max(letters) > "\u07ff":
        return False
    words = re.findall(r"[^\x00-\x7f]+", text)
    return any(len({unicodedata.name(letter, "").partition(" ")[0] for letter in word}) > 1 for word in words)


def _is_damaged(content: bytes) -> bool:
    """Whether this is UTF-8 with a few broken letters: as GB18030 it would be readable, and all of it wrong."""
    text = content.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    return broken < _FEW * sum(not letter.isascii() for letter in text)


def _is_text(content: bytes) -> bool:
    control = sum(content.count(bytes([byte])) for byte in range(32) if byte not in (9, 10, 11, 12, 13, 27))
    return control * 100 <= len(content)
