"""Turns the author's `filename_prefix` into the beginning of file names in the attempt's own folder. Pure.

Plain characters of the author stay readable; others are replaced. A name must be one that ComfyUI's own `/view` serves
again: that refuses `..` and a leading `/`, takes ` [output]` at the end for a folder, and every system has characters
of its own that no file name may hold.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from genqueue.workflows.graphs.format import inputs_of

_SEPARATORS = re.compile(r"[/\\]")
_PLACEHOLDER = re.compile(r"%([^%]+)%")
_OF_SERVER = re.compile(r"(%(?:width|height|batch_num)%)")
_IN_PATHS = re.compile(r'[/?<>\\:*|"\x00-\x1f\x7f]')
_DATE_PARTS = re.compile(r"dd?|MM?|hh?|mm?|ss?|yyyy|yy")
_TIMES = {"year": "yyyy", "month": "MM", "day": "dd", "hour": "hh", "minute": "mm", "second": "ss"}
_MAX_BYTES = 120


def expanded(prefix: str, graph: Mapping[str, Any], at: datetime | None) -> str:
    """The prefix with its placeholders filled in, as ComfyUI's page does before it sends a graph.

    `%date:yyyy-MM-dd%` and `%year%` are of the time `at`, `%KSampler.seed%` is the value of that input of the node with
    that class or title. `%width%`, `%height%` and `%batch_num%` are left: only ComfyUI knows them. Unknown placeholders
    are left as well.
    """
    return _PLACEHOLDER.sub(lambda found: _filled(found[1], graph, at) or found[0], prefix)


def stem_of(prefix: str) -> str:
    """The beginning of the names of saved files: the plain characters in the last part of the author's prefix, else
    `o`."""
    last = _SEPARATORS.split(prefix)[-1]
    pieces = _OF_SERVER.split(last)
    stem = "".join(piece if number % 2 else _plain(piece) for number, piece in enumerate(pieces))
    if len(stem.encode()) > _MAX_BYTES:
        stem = _plain(last).encode()[:_MAX_BYTES].decode(errors="ignore")
    stem = re.sub(r"\.{2,}", ".", stem)
    tidy = stem if stem == last else re.sub(" *_[ _]*", "_", stem).strip("_")
    return tidy.strip(" .") or "o"


def leaves_the_folder(prefix: str) -> bool:
    """Whether ComfyUI refuses the prefix, because it points outside of the output folder. It is sent as it is: making
    it harmless would turn an author's mistake into a success."""
    parts = _SEPARATORS.split(prefix)
    return ".." in parts or parts[0] == "" != prefix or (len(parts[0]) == 2 and parts[0][1] == ":")


def is_known(stem: str) -> bool:
    """Whether files can be asked for by names that begin with this stem. Not where ComfyUI still fills in a
    placeholder."""
    return "%" not in stem


def _plain(text: str) -> str:
    """Letters, marks and digits of every script stay, with blanks, points, dashes and underscores."""
    return "".join(_runs(text))


def _runs(text: str) -> Iterator[str]:
    """Yield the text with each run of characters that are not plain replaced by one underscore."""
    before = ""
    for character in text:
        plain = character in " .-_" or unicodedata.category(character)[0] in "LMN"
        now = character if plain else "_"
        if plain or before != "_":
            yield now
        before = now


def _filled(name: str, graph: Mapping[str, Any], at: datetime | None) -> str | None:
    if name.startswith("date:") or name in _TIMES or name == "date":
        pattern = _TIMES.get(name) or name.removeprefix("date").removeprefix(":") or "yyyy-MM-dd"
        return None if at is None else _DATE_PARTS.sub(lambda part: _time_part(part[0], at), pattern)
    node, point, wanted = name.partition(".")
    if not point or "." in wanted:
        return None
    value = _value(node, wanted, graph)
    return None if value is None else _IN_PATHS.sub("_", value)


def _time_part(part: str, at: datetime) -> str:
    if part[0] == "y":
        return f"{at.year:04}"[-len(part) :]
    value = {"d": at.day, "M": at.month, "h": at.hour, "m": at.minute, "s": at.second}[part[0]]
    return str(value).rjust(len(part), "0")


def _value(node: str, name: str, graph: Mapping[str, Any]) -> str | None:
    """The input `name` of the first node with this class, else with this title; None for a link."""
    bodies = [body for body in graph.values() if isinstance(body, dict)]
    named = [body for body in bodies if body.get("class_type") == node] or [
        body for body in bodies if isinstance(meta := body.get("_meta"), dict) and meta.get("title") == node
    ]
    value = inputs_of(named[0]).get(name) if named else None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, (str, int, float)) else None
