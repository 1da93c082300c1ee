"""References to uploaded files: their form in parameters and graphs, and the names that the files get on a backend."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from genqueue.errors import Invalid
from genqueue.media.sniff import type_of_name
from genqueue.media.types import SVG, UNKNOWN, UNLOADABLE, type_called
from genqueue.tasks.model import InputFile

FOLDER = "genqueue"
PATTERN = r"^upload:[0-9A-Za-z][0-9A-Za-z_-]{0,63}$"
"""A reference is the whole string `upload:` and the id of an upload; any other string is plain text."""

_REFERENCE = re.compile(PATTERN.removesuffix("$"))
_INPUT_NAME = re.compile(FOLDER + r"/([0-9a-f]{32})\.[a-z0-9]{1,8}")
_ACCEPTED = {
    "image": ("image",),
    "mask": ("image",),
    "video": ("video", "image"),
    "audio": ("audio", "video"),
}


def reference(upload_id: str) -> str:
    """The reference of an upload in parameters and graphs: `upload:<id>`."""
    return f"upload:{upload_id}"


def upload_id(text: str) -> str:
    """The id of the upload in a reference."""
    return text.removeprefix("upload:")


def is_reference(value: object) -> bool:
    return isinstance(value, str) and _REFERENCE.fullmatch(value) is not None


def references_in(value: Any) -> frozenset[str]:
    """Every reference in a graph, a parameter object or any other JSON value, at any depth."""
    return frozenset(text for text in _strings(value) if is_reference(text))


def named_again(graph: Mapping[str, Any], uploads: Mapping[str, str]) -> dict[str, Any]:
    """The reverse of `with_names`: the graph with references in place of the names of these uploads (ids by name), so
    that it may be submitted again."""
    return {node_id: {**node, "inputs": _renamed(node["inputs"], uploads)} for node_id, node in graph.items()}


def with_names(value: Any, uploads: Mapping[str, InputFile]) -> Any:
    """The value with file names in place of references, all of which must be in `uploads`."""
    if isinstance(value, str):
        return uploads[value].name if is_reference(value) else value
    if isinstance(value, dict):
        return {key: with_names(each, uploads) for key, each in value.items()}
    return [with_names(each, uploads) for each in value] if isinstance(value, list) else value


def input_name(sha256: str, filename: str) -> str:
    """The name of an input on every backend: `genqueue/<first 32 hex digits of its sha256>.<extension>`.

    The name depends on the content only, so sending a file twice, or from two tasks, is harmless.
    """
    suffix = PurePosixPath(PureWindowsPath(filename).name).suffix.lower().lstrip(".")
    usable = suffix if re.fullmatch(r"[a-z0-9]{1,8}", suffix) else "bin"
    return f"{FOLDER}/{sha256[:32].lower()}.{usable}"


def input_names_in(value: Any) -> dict[str, str]:
    """Every string in a graph that has the form of `input_name`, with the hex digits of its content."""
    return {text: found[1] for text in _strings(value) if (found := _INPUT_NAME.fullmatch(text))}


def resolve(text: str, uploads: Mapping[str, InputFile], *, field: str, wanted: str | None = None) -> InputFile:
    """The file of a reference. `wanted` is the type of the parameter, if known. Raises Invalid `unknown_upload`,
    `wrong_media` or `picture_not_loadable`."""
    found = uploads.get(text)
    if found is None:
        raise Invalid("unknown_upload", field=field, reference=text)
    if wanted is not None:
        _check_fits(found, field, wanted)
    return found


def _check_fits(file: InputFile, field: str, wanted: str) -> None:
    """Check the media type, by the content of the file, or by its name when the content was not examined."""
    kind = type_called(file.media_type) if file.media_type else type_of_name(file.filename)
    accepted = _ACCEPTED.get(wanted, ())
    if kind is None or (kind == UNKNOWN and accepted != ("image",)):
        return
    if kind.family not in accepted or kind is SVG:
        raise Invalid("wrong_media", field=field, filename=file.filename, expected=wanted)
    if kind in UNLOADABLE:
        raise Invalid("picture_not_loadable", field=field, filename=file.filename, found=kind.name)


def _renamed(value: Any, uploads: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return reference(uploads[value]) if value in uploads else value
    if isinstance(value, dict):
        return {key: _renamed(each, uploads) for key, each in value.items()}
    return [_renamed(each, uploads) for each in value] if isinstance(value, list) else value


def _strings(value: Any) -> Iterator[str]:
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, Mapping):
            waiting.extend(item.values())
        elif isinstance(item, (list, tuple)):
            waiting.extend(item)
