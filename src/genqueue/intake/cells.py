"""What a cell says, as values of a parameter: numbers, sizes, yes and no, choices, pictures, and lists of them. Pure.

Text is taken as it is; only `||` makes a list of it, as commas belong to sentences. Everywhere else the usual
separators make a list, and every value of it is one task more.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from genqueue.errors import Invalid
from genqueue.sources.base import Cell, CellFault, Picture
from genqueue.workflows.references import is_reference
from genqueue.workflows.template import Parameter, ParameterType
from genqueue.workflows.values import SHOWN

_YES = frozenset({"是", "有", "对", "开", "真", "√", "✓", "✔", "yes", "y", "true", "on", "1"})
_NO = frozenset({"否", "无", "不", "错", "关", "假", "×", "✗", "✘", "x", "no", "n", "false", "off", "0"})
_RANDOM = frozenset({"随机", "random", "-1"})
_SEPARATORS = re.compile(r"[|,、;\n]")
_TEXT_SEPARATOR = "||"
_SIZE = re.compile(r"(\d{1,6})\s*(?:px|像素)?\s*[x×✕*＊]\s*(\d{1,6})\s*(?:px|像素)?", re.IGNORECASE)
_GROUPED = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?", re.IGNORECASE)
_UNITS = re.compile(r"\s*(px|像素|张|帧|步|个|份|次|fps)$", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_FILE = re.compile(r"[^\n]{1,500}\.[a-z0-9]{2,5}", re.IGNORECASE)
MOST = 100
"""The most values in one cell."""

MOST_CHARACTERS = 4_000
"""The longest cell that lists anything but texts; what follows takes time by the square of its length."""

LONGEST_NUMBER = 200
"""The longest text that may be a number or a size, blanks and unit included."""


@dataclass(frozen=True, slots=True)
class MediaCell:
    """A picture, clip or sound that a cell names: `kind` is `embedded` (the hash of a picture in the sheet), `url` or
    `path`; an upload is not one of these, but its reference."""

    kind: str
    value: str


def read_values(parameter: Parameter, cell: Cell, column: str) -> list[Any]:
    """The values of a cell, at least one. Raises Invalid with the column as its field; the limits of the parameter are
    not judged here."""
    if isinstance(cell, CellFault):
        raise Invalid(cell.code, field=column, value=cell.value)
    if parameter.type.is_media:
        return _media(parameter, cell, column)
    text = cell.text if isinstance(cell, Picture) else cell
    if isinstance(cell, Picture) and not text:
        raise Invalid("cell_is_a_picture", field=column)
    return [_value(parameter, part, column) for part in _parts(parameter, text, column)]


def read_sizes(cell: Cell, column: str) -> list[tuple[int, int]]:
    """The sizes of a cell, such as `1024x768` or `1024×768, 768×1024`. Raises Invalid."""
    if isinstance(cell, CellFault):
        raise Invalid(cell.code, field=column, value=cell.value)
    text = unicodedata.normalize("NFKC", cell.text if isinstance(cell, Picture) else cell)
    sizes = []
    for part in _cut(text, column):
        found = _SIZE.fullmatch(part) if len(part) <= LONGEST_NUMBER else None
        if found is None:
            raise Invalid("expected_size", field=column, value=part[:100])
        sizes.append((int(found[1]), int(found[2])))
    return sizes


def read_count(cell: Cell, column: str, most: int) -> int:
    """How many tasks a row makes. Raises Invalid."""
    if isinstance(cell, CellFault):
        raise Invalid(cell.code, field=column, value=cell.value)
    text = _number_text(cell.text if isinstance(cell, Picture) else cell)
    count = _integer(text)
    if count is None:
        raise Invalid("expected_integer", field=column, value=text[:100])
    if count < 1:
        raise Invalid("below_minimum", field=column, value=str(count), minimum=1)
    if count > most:
        raise Invalid("above_maximum", field=column, value=str(count), maximum=most)
    return count


def text_of_cell(cell: Cell) -> str:
    """A cell as a label."""
    if isinstance(cell, Picture):
        return cell.text
    return cell.value if isinstance(cell, CellFault) else cell


def _parts(parameter: Parameter, text: str, column: str) -> Sequence[str]:
    """The values that a text lists. What is one of the choices is never cut."""
    if parameter.type is ParameterType.TEXT:
        parts = [part.strip() for part in text.split(_TEXT_SEPARATOR) if part.strip()]
        if len(parts) > MOST:
            raise Invalid("too_many", field=column, count=len(parts), limit=MOST)
        return parts or [text]
    if parameter.type is ParameterType.CHOICE or _choice(parameter, text) is not None:
        # Names of models hold commas and spaces: only what cannot be in a name cuts them.
        return _cut(text, column, re.compile(r"[|\n]")) if parameter.type is ParameterType.CHOICE else [text]
    return _numbers(parameter, unicodedata.normalize("NFKC", text), column)


def _numbers(parameter: Parameter, text: str, column: str) -> Sequence[str]:
    """Commas also group the digits of one number: `1,024`. Which of both is meant is told by what the parameter can be;
    where it can be either, the cell is refused."""
    if not _GROUPED.fullmatch(text):
        return _cut(text, column)
    one, several = text.replace(",", ""), _cut(text, column)
    as_one = _fits(parameter, one)
    as_several = all(_fits(parameter, part) and not (len(part) > 1 and part.startswith("0")) for part in several)
    if as_one and as_several:
        raise Invalid("ambiguous_number", field=column, value=text[:100])
    return [one] if as_one else several


def _fits(parameter: Parameter, text: str) -> bool:
    number = float(text)
    low, high = parameter.minimum, parameter.maximum
    return (low is None or number >= low) and (high is None or number <= high)


def _cut(text: str, column: str, separators: re.Pattern[str] = _SEPARATORS) -> list[str]:
    if len(text) > MOST_CHARACTERS:
        raise Invalid("too_long", field=column, length=len(text), limit=MOST_CHARACTERS)
    parts = [part for each in separators.split(text) if (part := each.strip())]
    if len(parts) > MOST:
        raise Invalid("too_many", field=column, count=len(parts), limit=MOST)
    return parts or [text]


def _value(parameter: Parameter, text: str, column: str) -> Any:
    match parameter.type:
        case ParameterType.INT:
            found: Any = _integer(_number_text(text))
            code = "expected_integer"
        case ParameterType.SEED:
            found = -1 if text.strip().casefold() in _RANDOM else _integer(_number_text(text))
            code = "expected_integer"
        case ParameterType.FLOAT:
            found, code = _real(_number_text(text)), "expected_number"
        case ParameterType.BOOL:
            found, code = _truth(text), "expected_yes_or_no"
        case ParameterType.ENUM:
            found, code = _choice(parameter, text), "not_in_list"
        case _:
            return text
    if found is None:
        allowed = [str(option.value) for option in parameter.enum][:SHOWN]
        raise Invalid(code, field=column, value=text[:100], allowed=allowed)
    return found


def _media(parameter: Parameter, cell: Cell, column: str) -> list[Any]:
    if isinstance(cell, Picture):
        return [MediaCell("embedded", cell.sha256)]
    text = cell if isinstance(cell, str) else ""
    # A comma may be part of an address or of a name.
    found: list[str | MediaCell] = []
    for part in _cut(text, column, re.compile(r"[|\n]|[,，;；、]\s*(?=https?://)|\s+(?=https?://)")):
        if is_reference(part):
            found.append(part)
        elif _ADDRESS.fullmatch(part):
            found.append(MediaCell("url", part))
        elif "://" not in part and _FILE.fullmatch(part):
            found.append(MediaCell("path", part))
        else:
            raise Invalid("expected_media", field=column, value=part[:100], expected=str(parameter.type))
    return found


def _choice(parameter: Parameter, text: str) -> str | int | float | None:
    """The value of an option that is written as its value or its label, in any case."""
    wanted = unicodedata.normalize("NFKC", text).strip().casefold()
    for option in parameter.enum:
        names = [str(option.value), *((option.label.zh, option.label.en) if option.label else ())]
        if wanted in {unicodedata.normalize("NFKC", name).casefold() for name in names}:
            return option.value
    return None


def _truth(text: str) -> bool | None:
    word = unicodedata.normalize("NFKC", text).strip().casefold()
    return True if word in _YES else False if word in _NO else None


def _number_text(text: str) -> str:
    """The number in a text: full-width digits, grouped digits and a unit are written by people."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if len(plain) > LONGEST_NUMBER:
        return plain
    plain = _UNITS.sub("", plain)
    return plain.replace(",", "") if _GROUPED.fullmatch(plain) else plain


def _integer(text: str) -> int | None:
    if not _NUMBER.fullmatch(text) or len(text) > 40:
        return None
    if re.fullmatch(r"[+-]?\d+", text):
        return int(text)
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < 1e15 else None


def _real(text: str) -> float | None:
    if text.endswith("%") and _NUMBER.fullmatch(text[:-1].strip()):
        return float(text[:-1]) / 100
    return float(text) if _NUMBER.fullmatch(text) else None
