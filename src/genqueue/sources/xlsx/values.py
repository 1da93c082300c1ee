"""Values of cells as text, as a person would type them: shared texts, numbers with the digits they have, dates as ISO.

A date is a number; that it is one is said by its format alone.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation

from genqueue.sources.xlsx.book import Book
from genqueue.sources.xlsx.markup import Attributes
from genqueue.sources.xlsx.package import Package

_DATES = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})
_ELAPSED = frozenset({46})
"""The numbers of formats that every program has without naming them."""

_LITERAL = re.compile(r'"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_ELAPSED_PART = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_PLAIN_NAMES = frozenset({"general", "standard", "通用格式", "g/通用格式"})
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
LONGEST_FORMAT = 255
"""The longest number format, in characters, as in Excel. A longer one says nothing of its numbers."""

_DIGITS = 15
"""A float keeps so many digits of a number."""

_LAST_DAY = 2_958_466


@dataclass(frozen=True, slots=True)
class Values:
    """What the cells of all sheets share: texts, which styles are dates and which are times that have passed, and from
    when days are counted."""

    strings: Sequence[str]
    dates: frozenset[int]
    elapsed: frozenset[int]
    since_1904: bool

    def text(self, kind: str, raw: str, style: int) -> str:
        """The text of a cell of this kind (`t` of the cell) with this value; empty for none."""
        if kind == "s":
            index = int(raw) if raw.isdecimal() and len(raw) < 10 else -1
            return self.strings[index] if 0 <= index < len(self.strings) else ""
        if kind == "b":
            return "TRUE" if raw.strip() in ("1", "true") else "FALSE"
        if kind == "d":
            return raw.strip().removesuffix("T00:00:00")
        if kind == "n":
            return self._number(raw.strip(), style)
        return clean(raw)

    def _number(self, raw: str, style: int) -> str:
        try:
            exact = Decimal(raw)
        except InvalidOperation:
            return clean(raw)
        if not exact.is_finite() or abs(exact.adjusted()) > 300 or len(raw) > 400:
            return clean(raw)
        number = float(exact)
        if style in self.elapsed:
            return _duration(number)
        if style in self.dates and 0 <= number < _LAST_DAY:
            return _date(number, since_1904=self.since_1904)
        if exact == exact.to_integral_value() and exact.adjusted() < 100:
            return f"{int(exact)}"
        return f"{number:.{_DIGITS}g}"


def read_values(package: Package, book: Book) -> Values:
    """Read the texts and the styles of a workbook. Raises Invalid."""
    dates, elapsed = _read_styles(package, book.related.get("styles"))
    return Values(_read_strings(package, book.related.get("sharedStrings")), dates, elapsed, book.since_1904)


def clean(text: str) -> str:
    """A text without escapes (`_x000D_`), control characters and blanks around it."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").strip()


def _read_strings(package: Package, part: str | None) -> list[str]:
    strings: list[str] = []
    pieces: list[str] = []
    reading, phonetic = False, False

    def start(name: str, _attributes: Attributes) -> None:
        nonlocal reading, phonetic
        if name == "si":
            pieces.clear()
        elif name == "rPh":
            phonetic = True
        reading = name == "t" and not phonetic

    def end(name: str) -> None:
        nonlocal reading, phonetic
        reading = False
        if name == "rPh":
            phonetic = False
        elif name == "si":
            strings.append(clean("".join(pieces)))

    def text(characters: str) -> None:
        if reading:
            pieces.append(characters)

    if part is not None and package.has(part):
        package.parse_content(part, package.read(part), start, end, text)
    return strings


def _read_styles(package: Package, part: str | None) -> tuple[frozenset[int], frozenset[int]]:
    """The styles, by their numbers, that show a number as a date, and as a time that has passed."""
    codes: dict[str, str] = {}
    formats: list[str] = []
    within = False

    def start(name: str, attributes: Attributes) -> None:
        nonlocal within
        if name == "numFmt":
            codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            within = True
        elif name == "xf" and within:
            formats.append(attributes.get("numFmtId", ""))

    def end(name: str) -> None:
        nonlocal within
        within = within and name != "cellXfs"

    if part is not None and package.has(part):
        package.parse(part, start, end)
    kinds = {each: _kind(codes.get(each), each) for each in set(formats)}
    chosen = {
        kind: frozenset(style for style, each in enumerate(formats) if kinds[each] == kind)
        for kind in ("date", "elapsed")
    }
    return chosen["date"], chosen["elapsed"]


def _kind(code: str | None, number: str) -> str:
    """`date`, `elapsed` or nothing, by the code of a format, or by its number where it has none."""
    if code is None:
        known = int(number) if number.isdecimal() and len(number) < 6 else -1
        return "date" if known in _DATES else "elapsed" if known in _ELAPSED else ""
    if len(code) > LONGEST_FORMAT:
        return ""
    first = _LITERAL.sub("", code).partition(";")[0].strip().casefold()
    if first in _PLAIN_NAMES or not re.search("[ymdhs]", first):
        return ""
    return "elapsed" if _ELAPSED_PART.search(first) else "date"


def _date(days: float, *, since_1904: bool) -> str:
    """A number of days as a date, a time of day, or both; Excel counts a 29 February 1900 that there never was."""
    seconds = round(days * 86_400)
    if days < 1 and not since_1904:
        return _duration(days)
    first = datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 31 if days < 60 else 30)
    try:
        moment = first + timedelta(seconds=seconds)
    except OverflowError:
        return f"{days:.{_DIGITS}g}"
    return moment.date().isoformat() if seconds % 86_400 == 0 else moment.isoformat()


def _duration(days: float) -> str:
    minutes, seconds = divmod(round(abs(days) * 86_400), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{'-' if days < 0 else ''}{hours:02}:{minutes:02}:{seconds:02}"
