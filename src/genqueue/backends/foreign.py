"""Sanitizes what a backend sends: any JSON goes in, values that can be kept come out.

An answer is foreign text. It may hold half characters (file names that are not UTF-8, emoji cut in two), NUL, control
characters, megabytes, wrong types, numbers without end. What cannot be kept is replaced or left out; nothing here
raises but `parse` (ValueError) and `read` (Unclear), and these only where the whole answer is no JSON or too much.

Code that reads an answer takes no leaf of it as it is: each goes through `text`, `words`, `name`, `number`, `amount`,
`count` or `instant`, each container through `mapping` or `items`.
"""

import asyncio
import json
import re
from decimal import Decimal
from typing import Any

from genqueue import documents
from genqueue.errors import Unclear
from genqueue.outbound import Answer

REPLACED = "\ufffd"
MAX_TEXT = 10_000
MAX_NAME = 1_000
MAX_DEPTH = 100
MAX_VALUES = 4_000_000
"""How many values one answer may have: each costs up to a hundred bytes of memory, which is up to fifty times its size
on the wire."""

_MAX_NUMBER = 2**64 - 1  # the largest seed that ComfyUI takes
_MAX_COUNT = 2**31 - 1
_MAX_DIGITS = 600  # a longer integer is of no use, and Python refuses to read some thousands of digits
_INSTANTS_MS = range(10**11, 10**13)  # 1973 to 2286: the clock of a backend may be wrong, but not that wrong
_MILLI = 1_000
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
_INVISIBLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_NUMBER = re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,20})?")
# An unterminated string is one token too: searched again from each of its characters, it would take quadratic time.
_TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{}]', re.DOTALL)


class TooMuch(ValueError):
    """Raised for a document with more values than there is memory for."""


async def read(answer: Answer) -> Any:
    """The JSON of an answer; `NaN` and `Infinity` are accepted, and what is nested too deeply is null. Raises Unclear
    when it is not JSON, or too much of it."""
    try:
        if len(answer.body) < documents.LARGE:
            return parse(answer.body)
        return await asyncio.to_thread(parse, answer.body)
    except TooMuch as exc:
        raise Unclear("answer_too_full", status=answer.status, limit=MAX_VALUES) from exc
    except ValueError as exc:
        raise Unclear("answer_unusable", status=answer.status) from exc


def parse(body: bytes | str) -> Any:
    """JSON as backends write it. Raises ValueError for anything else, TooMuch for more than `MAX_VALUES` values."""
    if isinstance(body, bytes):
        body = body.decode(json.detect_encoding(body), errors="replace")
    if len(body) > MAX_VALUES and documents.values_in(body) > MAX_VALUES:
        raise TooMuch
    try:
        return documents.parse(body)
    except json.JSONDecodeError:
        raise
    except (RecursionError, ValueError):
        return documents.parse(_pruned(body), parse_int=_integer)


def words(value: Any, most: int | None = None) -> str | None:
    """A text in full, line breaks and all; None for any other type."""
    return None if not isinstance(value, str) else _UNKEEPABLE.sub(REPLACED, value[:most])


def text(value: Any, most: int = MAX_TEXT) -> str:
    """Any value as text for people: at most so many characters, none of them invisible but line breaks. None becomes
    empty."""
    if value is None:
        return ""
    shown = value if isinstance(value, str) else _shown(value, most, MAX_DEPTH)
    return _cut(_INVISIBLE.sub(REPLACED, shown[: most + 1]), most)


def name(value: Any) -> str | None:
    """A name to the letter, so that it can be sent back; None where that is not possible."""
    if not isinstance(value, str) or not 0 < len(value) <= MAX_NAME or _UNKEEPABLE.search(value):
        return None
    return value


def key_of(value: Any) -> str:
    """The name of something in an answer, above all a node id, spelled as `mapping` spells it."""
    return _UNKEEPABLE.sub(REPLACED, value[:MAX_NAME]) if isinstance(value, str) else text(value, MAX_NAME)


def number(value: Any) -> float | int | None:
    """A finite number of at most 64 bits, or one that is written as a text in plain digits; None for anything else."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = float(value) if "." in value else int(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return value if -_MAX_NUMBER <= value <= _MAX_NUMBER else None


def amount(value: Any) -> Decimal | None:
    """An amount to the last digit, at least 0, as a number or as a text in plain digits; None for anything else."""
    if number(value) is None:
        return None
    found = Decimal(str(value))
    return found if found >= 0 else None


def count(value: Any) -> int | None:
    """A count: a whole number, at least 0; None for anything else."""
    found = number(value)
    return None if found is None else min(max(0, int(found)), _MAX_COUNT)


def instant(value: Any) -> int | None:
    """An Instant from a backend's milliseconds; None where that is no plausible time."""
    found = number(value)
    return None if found is None or int(found) not in _INSTANTS_MS else int(found * _MILLI)


def digits(value: str | None) -> int | None:
    """The number in a header; None where it is not written in plain digits."""
    given = (value or "").strip()
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 19 else None


def mapping(value: Any) -> dict[str, Any]:
    """The object, its names made keepable and all different; empty for any other type."""
    if not isinstance(value, dict):
        return {}
    if not _UNKEEPABLE.search("".join(value)) and all(len(key) <= MAX_NAME for key in value):
        return value
    kept: dict[str, Any] = {}
    for key, inner in value.items():
        new = key_of(key)
        while new in kept:
            new += REPLACED
        kept[new] = inner
    return kept


def items(value: Any) -> list[Any]:
    """The list; empty for any other type."""
    return value if isinstance(value, list) else []


def _cut(shown: str, most: int) -> str:
    return shown if len(shown) <= most else shown[: most - 1] + "…"


def _shown(value: Any, room: int, depth: int) -> str:
    """The value as Python writes it, cut where the room ends: `str` would write all of it first, and fail where it is
    nested too deeply or has too many digits."""
    if isinstance(value, (dict, list)):
        return _shown_all(value, room, depth)
    if isinstance(value, str):
        return repr(value[:room])
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**_MAX_DIGITS:
        return REPLACED
    return str(value)


def _shown_all(value: dict[str, Any] | list[Any], room: int, depth: int) -> str:
    first, last = "{}" if isinstance(value, dict) else "[]"
    shown = first
    for place, each in enumerate(value):
        shown += ", " if place else ""
        if len(shown) > room or not depth:
            return f"{shown}…"
        shown += _shown(each, room - len(shown), depth - 1)
        if isinstance(value, dict):
            shown += f": {_shown(value[each], room - len(shown), depth - 1)}"
    return shown + last


def _integer(written: str) -> int | None:
    return int(written) if len(written) <= _MAX_DIGITS else None


def _pruned(body: str) -> str:
    """The same document, with null in place of everything that is nested too deeply."""
    kept: list[str] = []
    depth = copied = 0
    for token in _TOKENS.finditer(body):
        sign = token.group()
        if sign in "[{":
            depth += 1
            if depth == MAX_DEPTH + 1:
                kept.append(body[copied : token.start()])
                copied = len(body)
        elif sign in "]}":
            if depth == MAX_DEPTH + 1:
                kept.append("null")
                copied = token.end()
            depth -= 1
    kept.append(body[copied:])
    return "".join(kept)
