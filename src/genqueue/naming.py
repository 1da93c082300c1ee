"""File names for saved results: a pattern of placeholders, filled with what is known of the task that made them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from genqueue.errors import Invalid

PATTERN = "{title}_{seed}_{id}"
PLACEHOLDERS = ("title", "seed", "id", "number", "node", "name")
TITLE_BYTES = 120
"""The most bytes of a title in UTF-8: leaves room for the rest within the limit of any file system."""

_SHORT_BYTES = 60
_PATTERN_LENGTH = 100
_ID_LETTERS = 8
_FORBIDDEN = '<>:"|?*/\\'
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_GAP = "\0"
_GAPS = re.compile(r"[ _.\-]*[(\[]\0[)\]]|\0[ _.\-]+|[ _.\-]*\0")
"""A placeholder without a value, with the brackets around it or the separators beside it."""


@dataclass(frozen=True, slots=True)
class Result:
    """A result and the values for its name. `place` counts from 1 among the `places` results of its task."""

    task_id: str
    filename: str
    title: str = ""
    seed: int | None = None
    node: str = ""
    place: int = 1
    places: int = 1


def checked_pattern(pattern: str, field: str) -> str:
    """The pattern without surrounding blanks. Raises Invalid for an unknown placeholder, and for characters that a file
    name cannot hold."""
    text = pattern.strip()
    if not text:
        raise Invalid("empty_value", field=field)
    if len(text) > _PATTERN_LENGTH:
        raise Invalid("too_long", field=field, length=len(text), limit=_PATTERN_LENGTH)
    for found in _PLACEHOLDER.finditer(text):
        if found[1] not in PLACEHOLDERS:
            allowed = [f"{{{each}}}" for each in PLACEHOLDERS]
            raise Invalid("unknown_placeholder", field=field, name=found[0], allowed=allowed)
    literal = _PLACEHOLDER.sub("", text)
    if wrong := next((each for each in literal if each in "{}" or each in _FORBIDDEN or not each.isprintable()), None):
        raise Invalid("not_in_a_name", field=field, name=wrong)
    return text


def name_of(result: Result, pattern: str = PATTERN) -> str:
    """The file name, extension included. A placeholder without a value is left out with its separator. When a task has
    several results, their numbers are appended unless the pattern has a place for them."""
    stem, dot, extension = result.filename.rpartition(".")
    if not stem:
        stem, dot, extension = result.filename, "", ""
    number = f"{result.place:0{len(str(result.places))}d}" if result.places > 1 else ""
    values = {
        "title": plain(result.title, TITLE_BYTES),
        "seed": "" if result.seed is None else str(result.seed),
        "id": result.task_id[-_ID_LETTERS:],
        "number": number,
        "node": plain(result.node, _SHORT_BYTES),
        "name": plain(stem, _SHORT_BYTES),
    }
    filled = _fill(pattern, values) or values["id"]
    if number and "{number}" not in pattern:
        filled = f"{filled}_{number}"
    return f"{filled}{dot}{extension}"


def plain(text: str, most_bytes: int) -> str:
    """A user's text as a part of a file name: on one line, without path separators, cut between characters."""
    line = " ".join(re.sub(r"[/\\\0]", "_", text).split())
    return line.encode("utf-8", "ignore")[:most_bytes].decode(errors="ignore").strip()


def _fill(pattern: str, values: Mapping[str, str]) -> str:
    known = _PLACEHOLDER.sub(lambda found: found[0] if values.get(found[1]) else _GAP, pattern)
    return _PLACEHOLDER.sub(lambda found: values[found[1]], _GAPS.sub("", known)).strip()
