"""A graph as one backend spells it: the names of its model files with that backend's kind of separator.

The frozen graph stays as it was handed in; another backend may want the other spelling.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.dispatch.backend.stored_catalog import catalog_of
from genqueue.store.store import Store
from genqueue.tasks.spelling import as_listed, plain_of
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.graphs.format import is_link


async def spelled(graph: dict[str, Any], leased: LeasedBackend, store: Store) -> dict[str, Any]:
    """The graph to send to this backend; the same one where it names no files in folders."""
    if not any(_names_folders(value) for node in graph.values() for value in node["inputs"].values()):
        return graph
    catalog = await catalog_of(leased, store)
    return graph if catalog is None else respelled(graph, catalog)


def respelled(graph: dict[str, Any], catalog: Catalog) -> dict[str, Any]:
    """The graph with every choice as this catalog lists it. What is not listed there stays as it is.

    Some nodes take several files in one input, as a list or an object (a stack of LoRAs). The catalog lists no choices
    for those, so they are looked for among all files that it lists.
    """
    every = cache(lambda: _every(catalog))
    return {node_id: _node(node, catalog, every) for node_id, node in graph.items()}


def _node(node: dict[str, Any], catalog: Catalog, every: Callable[[], "_Spellings"]) -> dict[str, Any]:
    changed = {}
    for name, value in node["inputs"].items():
        if _has_folder(value):
            listed = as_listed(value, catalog.choices.get((node["class_type"], name), ()))
        else:
            listed = _inside(value, every()) if _names_folders(value) else None
        if listed is not None and listed != value:
            changed[name] = listed
    return {**node, "inputs": {**node["inputs"], **changed}} if changed else node


def _inside(value: Any, listed: "_Spellings") -> Any:
    if isinstance(value, list):
        return [_inside(each, listed) for each in value]
    if isinstance(value, dict):
        return {name: _inside(each, listed) for name, each in value.items()}
    return (as_listed(value, listed.get(plain_of(value), ())) or value) if _has_folder(value) else value


_Spellings = dict[str, set[str]]
"""Names as they are listed, by their plain spelling."""


def _every(catalog: Catalog) -> _Spellings:
    found: _Spellings = {}
    for each in (each for values in catalog.choices.values() for each in values if _has_folder(each)):
        found.setdefault(plain_of(each), set()).add(each)
    return found


def _names_folders(value: object) -> bool:
    """Whether the value is the name of a file in a folder, or may contain one. A link contains none, whatever its node
    is called."""
    if isinstance(value, list):
        return not is_link(value) and any(map(_names_folders, value))
    return any(map(_names_folders, value.values())) if isinstance(value, dict) else _has_folder(value)


def _has_folder(value: object) -> bool:
    return isinstance(value, str) and ("/" in value or "\\" in value)
