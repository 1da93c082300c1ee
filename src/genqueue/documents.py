"""JSON documents that may be large: counted before anything is made of them, and read so that others run meanwhile."""

import json
import re
from typing import Any

LARGE = 256 * 1024
"""A document of so many bytes or more is read in a thread."""

MAX_VALUES = 250_000
"""Values of one document that somebody hands in: each costs up to a hundred bytes of memory, which is up to fifty times
what it takes in the document, and time of all who share the interpreter. The largest graphs that people make have some
thousand nodes, and a tenth of this."""

_WIDE = 100
"""An object with so many names is written name by name."""

# A text without an end is one too: looked for again at each of its signs, it would take the square of its length.
_TEXTS = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)


def parse(text: str, **more: Any) -> Any:
    """What `json.loads` answers and raises; `more` are its arguments."""
    return json.loads(text, object_hook=_let_others_run if len(text) >= LARGE else None, **more)


def values_in(text: str) -> int:
    """At least as many as there are values in a document: signs inside its texts are counted too."""
    return text.count(",") + text.count("[") + text.count("{")


def is_too_full(text: str) -> bool:
    """Has the document more than `MAX_VALUES` values?"""
    if len(text) <= MAX_VALUES or values_in(text) <= MAX_VALUES:
        return False
    found = done = 0
    for token in _TEXTS.finditer(text):
        found += values_in(text[done : token.start()])
        if found > MAX_VALUES:
            return True
        done = token.end()
    return found + values_in(text[done:]) > MAX_VALUES


def compact(document: Any, *, ascii_only: bool = False) -> str:
    """The document as JSON without spaces; of a large object its values one by one, so that others run meanwhile.
    Raises as `json.dumps`."""
    write = json.JSONEncoder(ensure_ascii=ascii_only, separators=(",", ":")).encode
    if not isinstance(document, dict) or len(document) < _WIDE:
        return write(document)
    parts = (f"{write(key)}:{write(value)}" for key, value in document.items())
    return f"{{{','.join(parts)}}}"


def _let_others_run(found: dict[str, Any]) -> dict[str, Any]:
    # A long C call lets nobody else run; a call into Python does, at every object.
    return found
