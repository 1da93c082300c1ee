"""Parses `/object_info`: which node classes a ComfyUI has and what their choices are. Pure.

Both ways of writing a choice are understood: `[["a", "b"], {...}]` and `["COMBO", {"options": ["a", "b"]}]`.
"""

from collections.abc import Iterator
from typing import Any

from genqueue.backends import foreign
from genqueue.workflows.catalog import Catalog

# Choices that list ComfyUI's input folder, or that the browser loads from elsewhere: they say nothing about what the
# backend can run.
_NOT_A_POSSESSION = ("image_upload", "video_upload", "audio_upload", "file_upload", "image_folder", "remote")
_OF_A_CLASS = frozenset({"input", "output", "output_node", "name", "category"})


def is_object_info(value: Any) -> bool:
    """Whether it describes a node class at all. Every ComfyUI has some: an answer without any comes from something
    else, and is no reason to forget the catalog."""
    described = (
        (reported for reported in value.values() if isinstance(reported, dict)) if isinstance(value, dict) else ()
    )
    return any(not reported or not reported.keys().isdisjoint(_OF_A_CLASS) for reported in described)


def read_catalog(object_info: Any) -> Catalog:
    """The catalog from an `/object_info` answer. What is not understood is left out, and so is a name that cannot be
    sent back to the letter (a file whose name is not UTF-8): ComfyUI would refuse any other spelling."""
    classes = {name: reported for name, reported in _named(object_info) if isinstance(reported, dict)}
    return Catalog(
        node_classes=frozenset(classes),
        choices={
            (name, field): frozenset(option for option in map(foreign.name, options) if option is not None)
            for name, reported in classes.items()
            for field, options in _choices(reported.get("input"))
        },
        paid_classes=frozenset(
            name for name, reported in classes.items() if reported.get("api_node") not in (None, False)
        ),
    )


def silent_classes(object_info: dict[str, Any]) -> frozenset[str]:
    """The node classes without outputs: they only hand on what they made."""
    return frozenset(
        name
        for name, reported in _named(object_info)
        if isinstance(reported, dict) and reported.get("output_node") is not True
    )


def _named(value: Any) -> Iterator[tuple[str, Any]]:
    for key, reported in value.items() if isinstance(value, dict) else ():
        name = foreign.name(key)
        if name is not None:
            yield name, reported


def _choices(inputs: Any) -> Iterator[tuple[str, list[Any]]]:
    for _, group in _named(inputs):
        for field, spec in _named(group):
            options = _options(spec)
            if options is not None:
                yield field, options


def _options(spec: Any) -> list[Any] | None:
    spec = foreign.items(spec)
    if not spec:
        return None
    more = foreign.mapping(spec[1]) if len(spec) > 1 else {}
    if any(more.get(mark) for mark in _NOT_A_POSSESSION):
        return None
    if isinstance(spec[0], list):
        return spec[0]
    options = more.get("options")
    return options if spec[0] == "COMBO" and isinstance(options, list) else None
