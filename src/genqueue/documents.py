"""JSON documents that may be large: counted before anything is made of them, and read so that others run meanwhile."""

import json
import re
from typing import Any

LARGE = 256 * 1024
"""A document of so many bytes or more is read in a thread."""

MAX_VALUES = 1_000_000
"""Values of one document that somebody hands in: each costs up to a hundred bytes of memory, which is up to fifty times
what it takes in the document. A graph of 10 MB that is made of nodes has fewer."""

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
    return len(text) > MAX_VALUES and values_in(text) > MAX_VALUES and values_in(_TEXTS.sub("", text)) > MAX_VALUES


def _let_others_run(found: dict[str, Any]) -> dict[str, Any]:
    # A long C call lets nobody else run; a call into Python does, at every object.
    return found
