"""Finds the texts in one node's output. Pure.

A node class chooses its own keys, so a text is a string, or a list of nothing but strings, under any of them. It may be
the answer of a language model, a caption, a prompt as it was built: the author of the graph wanted to see it. Values
for machines are no texts: names of files and their properties, ids and hashes, flags. Under `text` everything counts,
for there the node itself calls it a text.
"""

import re
from collections.abc import Iterator
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.comfyui.parsing.outputs import names_a_model

_NO_TEXT = frozenset(
    {
        *("filename", "filenames", "subfolder", "subfolders", "type", "types", "format", "extension", "path", "paths"),
        *("fullpath", "media_type", "mime_type", "id", "ids", "node", "node_id", "unique_id", "prompt_id", "client_id"),
        *("uuid", "hash", "md5", "sha256", "checksum", "version", "class_type"),
    }
)
_FLAGS = frozenset({"true", "false", "none", "null", "nan", "undefined"})
_ID = re.compile(
    r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{32,128}", re.I
)
_MAX_NESTED = 8


def texts_of(output: Any) -> Iterator[str]:
    """The texts that one node's output holds, in its order. An output that is nothing but a string is one text."""
    reported = {"text": output} if isinstance(output, (str, list)) else foreign.mapping(output)
    names = frozenset(_file_names(reported))
    for key, value in reported.items():
        for each in (_said(value) if key == "text" else _strings(value)) or ():
            if each.strip() and (key == "text" or _is_text(key, each, names)):
                yield foreign.words(each) or ""


def _is_text(key: str, value: str, names: frozenset[str]) -> bool:
    if key.lower() in _NO_TEXT or names_a_model(value) or re.split(r"[/\\]", value)[-1] in names:
        return False
    return value.strip().lower() not in _FLAGS and not _ID.fullmatch(value.strip())


def _said(value: Any) -> list[str]:
    """The texts under the key `text`: strings, and numbers and objects written as text."""
    found = _strings(value)
    if found is not None:
        return found
    each = value if isinstance(value, list) else [value]
    return [item if isinstance(item, str) else foreign.text(item) for item in each if _may_be_said(item)]


def _may_be_said(item: Any) -> bool:
    return isinstance(item, (str, int, float)) or (isinstance(item, dict) and bool(item) and "filename" not in item)


def _strings(value: Any, depth: int = 0) -> list[str] | None:
    """The strings of a string, or of a list that holds strings and lists of them; None where it holds anything else."""
    if isinstance(value, str):
        return [value]
    if not isinstance(value, list) or depth > _MAX_NESTED:
        return None
    found: list[str] = []
    for each in value:
        below = _strings(each, depth + 1)
        if below is None:
            return None
        found += below
    return found


def _file_names(reported: dict[str, Any]) -> Iterator[str]:
    for items in reported.values():
        for item in items if isinstance(items, list) else (items,):
            if isinstance(item, dict) and isinstance(item.get("filename"), str):
                yield re.split(r"[/\\]", item["filename"])[-1]
