"""JSON documents that may be large: their values are counted before parsing, and parsing lets other threads run."""

import json
import re
from typing import Any

LARGE = 256 * 1024
"""A document of this many bytes or more is read in a thread."""

MAX_VALUES = 250_000
"""The most values in one document from outside. Each value costs up to a hundred bytes of memory, up to fifty times its
size in the document, and time of every thread that shares the interpreter. The largest graphs in practice have a few
thousand nodes, and a tenth of this."""

_WIDE = 100
"""An object with this many keys or more is written key by key."""

# An unterminated string matches as well: searching it again from each of its characters would take quadratic time.
_TEXTS = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)


def parse(text: str, **more: Any) -> Any:
    """Parse like `json.loads`, which also defines the errors and the arguments in `more`; large documents let other
    threads run."""
    return json.loads(text, object_hook=_let_others_run if len(text) >= LARGE else None, **more)


def values_in(text: str) -> int:
    """An upper bound for the number of values in a document: characters inside its strings are counted too."""
    return text.count(",") + text.count("[") + text.count("{")


def is_too_full(text: str) -> bool:
    """Whether the document has more than `MAX_VALUES` values."""
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
    """The document as JSON without spaces. The values of a large object are written one by one, so that other threads
    run meanwhile. Raises as `json.dumps`."""
    write = json.JSONEncoder(ensure_ascii=ascii_only, separators=(",", ":")).encode
    if not isinstance(document, dict) or len(document) < _WIDE:
        return write(document)
    parts = (f"{write(key)}:{write(value)}" for key, value in document.items())
    return f"{{{','.join(parts)}}}"


def _let_others_run(found: dict[str, Any]) -> dict[str, Any]:
    # A long C call holds the interpreter lock; this call into Python at every object releases it regularly.
    return found
