"""Documents of which one place is not what it should be: every leaf and every container in turn, and every name.

for place, body in mutated({"a": [1]}): ...
"""

import json
from collections.abc import Iterator
from typing import Any

DEEP = "[" * 1_200 + "]" * 1_200
"""Beyond what the standard library reads; 100,000 take the same way, and longer."""

ODD = {
    "null": "null",
    "true": "true",
    "number": "-7.5",
    "not a number": "NaN",
    "infinity": "-Infinity",
    "beyond infinity": "1e999",
    "beyond 64 bits": "9" * 30,
    "digits without end": "9" * 5_000,
    "half a character": '"caf\\udce9 \\ud83d"',
    "control characters": '"\\u0000\\u001b[31m\\n"',
    "digit of another script": '"٣"',
    "list": '[null, [{}], "\\ud83d"]',
    "object": '{"\\udce9": null, "filename": "\\ud83d", "": {}}',
    "nested": DEEP,
}
_HERE = "\x01here\x01"
_WRITTEN = json.dumps(_HERE)
_NAMES = ("\ud83d\0", "٣", "", "x" * 5_000)


def mutated(document: Any) -> Iterator[tuple[str, str]]:
    """What was changed and where, and the document as JSON."""
    for place, changed in _with_a_hole(document):
        before, after = json.dumps(changed).split(_WRITTEN)
        for what, odd in ODD.items():
            yield f"{what} at {place}", f"{before}{odd}{after}"
    for place, changed in _renamed(document):
        yield place, json.dumps(changed)


def _with_a_hole(document: Any, place: str = "$") -> Iterator[tuple[str, Any]]:
    """The document with each of its values replaced by a mark."""
    yield place, _HERE
    for key, value in _parts(document):
        for where, changed in _with_a_hole(value, f"{place}.{key}"):
            yield where, _put(document, key, changed)


def _renamed(document: Any, place: str = "$") -> Iterator[tuple[str, Any]]:
    for key, value in _parts(document):
        if isinstance(document, dict):
            for name in _NAMES:
                changed = {(name if each == key else each): told for each, told in document.items()}
                yield f"{place}.{key} called {name[:10]!a}", changed
        for where, changed in _renamed(value, f"{place}.{key}"):
            yield where, _put(document, key, changed)


def _parts(document: Any) -> list[tuple[Any, Any]]:
    if isinstance(document, dict):
        return list(document.items())
    return list(enumerate(document)) if isinstance(document, list) else []


def _put(document: Any, key: Any, value: Any) -> Any:
    changed = document.copy()
    changed[key] = value
    return changed
