"""A graph as one server spells it: the names of its model files with that server's kind of separator.

The frozen graph stays as it was handed in; another server may want the other spelling.
"""

from typing import Any

from genqueue.backends.base import Catalog
from genqueue.dispatch.held import Held
from genqueue.dispatch.stock import catalog_of
from genqueue.store.store import Store
from genqueue.tasks.spelling import as_listed


async def spelled(graph: dict[str, Any], held: Held, store: Store) -> dict[str, Any]:
    """The graph to send to this server; the same one where nothing differs."""
    if not any(_has_folder(value) for node in graph.values() for value in node["inputs"].values()):
        return graph
    catalog = await catalog_of(held, store)
    return graph if catalog is None else respelled(graph, catalog)


def respelled(graph: dict[str, Any], catalog: Catalog) -> dict[str, Any]:
    """The graph with every choice as this catalog lists it. What is not listed there stays as it is."""
    return {node_id: _node(node, catalog) for node_id, node in graph.items()}


def _node(node: dict[str, Any], catalog: Catalog) -> dict[str, Any]:
    changed = {}
    for name, value in node["inputs"].items():
        if _has_folder(value):
            listed = as_listed(value, catalog.choices.get((node["class_type"], name), ()))
            if listed is not None and listed != value:
                changed[name] = listed
    return {**node, "inputs": {**node["inputs"], **changed}} if changed else node


def _has_folder(value: object) -> bool:
    return isinstance(value, str) and ("/" in value or "\\" in value)
