"""Frozen graphs: the graph that a task sends, stored whole in its row or as the leaves that differ from a base graph.

A base holds what the graphs of one request have in common. It is used only where it saves space: a few small graphs are
stored in the rows of their tasks, which takes no further statement.
"""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, case, delete, func, select
from uuid_utils import uuid7

from genqueue.documents import LARGE, parse
from genqueue.store.database.tables import base_graph, task_body
from genqueue.store.writing.statements import TEXT, add, encode, over_moves
from genqueue.tasks.leaves import leaves_from_json, with_leaves
from genqueue.tasks.model import BoundWorkflow

WORTH_SHARING = 64 * 1024
"""The least number of bytes that a base must save."""


class Base(NamedTuple):
    """A new row of `base_graph`."""

    id: str
    bytes: int
    graph: str


class Bases:
    """The bases of one request: workflows whose graph is the same object share one."""

    def __init__(self, bound: Sequence[BoundWorkflow]) -> None:
        copies = Counter(id(each.graph) for each in bound) if len(bound) > 1 else {}
        graphs = {id(each.graph): each.graph for each in bound if copies.get(id(each.graph), 0) > 1}
        texts = {key: encode(graph) for key, graph in graphs.items()}
        self._bases = {
            key: Base(str(uuid7()), len(text.encode()), text)
            for key, text in texts.items()
            if len(text) * (copies[key] - 1) >= WORTH_SHARING
        }

    def rows(self) -> list[Base]:
        return list(self._bases.values())

    def body(self, task_id: str, bound: BoundWorkflow) -> dict[str, Any]:
        """Return the row in `task_body` of a task of this request."""
        row = {"task_id": task_id, "params": encode(bound.params)}
        base = self._bases.get(id(bound.graph))
        if base is None:
            return {**row, "graph": encode(bound.frozen)}
        return {**row, "graph": "", "base_id": base.id, "leaves": encode(bound.leaves)}


def add_bodies(connection: Connection, bases: Iterable[Base], bodies: Sequence[Mapping[str, Any]]) -> None:
    """Insert the bases and the bodies."""
    _ADD_BASES.run(connection, list(bases))
    _ADD_WHOLE.run(connection, [body for body in bodies if "base_id" not in body])
    _ADD_SHARING.run(connection, [body for body in bodies if "base_id" in body])


def load_graphs(connection: Connection, task_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return the frozen graphs of these tasks. Raises ValueError or RecursionError for one that cannot be parsed."""
    rows = _ALL.run(connection, [{"id": task_id} for task_id in task_ids])
    wanted = sorted({row.base_id for row in rows if row.base_id is not None})
    bases = {row.id: parse(row.graph) for row in _BASES.run(connection, [{"id": base_id} for base_id in wanted])}
    return {row.task_id: _whole(row, bases) for row in rows}


def load_readable(connection: Connection, task_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return the graphs of these tasks, without large ones and those that cannot be parsed: for the writer, which must
    not keep other moves waiting. The runs of the tasks left out load them and report what is wrong."""
    rows = _SMALL.run(connection, [{"id": task_id} for task_id in task_ids])
    wanted = sorted({row.base_id for row in rows if row.base_id is not None})
    bases, found = {}, {}
    for base in _SMALL_BASES.run(connection, [{"id": base_id} for base_id in wanted]):
        with suppress(ValueError, RecursionError):
            bases[base.id] = parse(base.graph)
    for row in rows:
        if row.graph is not None and (row.base_id is None or row.base_id in bases):
            with suppress(ValueError, RecursionError):
                found[row.task_id] = _whole(row, bases)
    return found


def as_text(graph: str, base: str | None, leaves: str | None) -> str:
    """Return the graph of a task as JSON text, from the columns of its body and of its base."""
    if base is None or not leaves or leaves == "[]":
        return graph if base is None else base
    return encode(with_leaves(parse(base), leaves_from_json(json.loads(leaves))))


def drop_bodies(connection: Connection, task_ids: Sequence[str]) -> None:
    """Delete the bodies of these tasks, and the bases that no other body names. It is part of the transaction that
    deletes the tasks, so no crash leaves a base behind."""
    bases = list(connection.execute(_BASES_OF, {"ids": list(task_ids)}).scalars())
    connection.execute(_DROP_BODIES, {"ids": list(task_ids)})
    if bases:
        connection.execute(_DROP_BASES, {"ids": bases})


def _whole(row: Any, bases: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    if row.base_id is None:
        graph: dict[str, Any] = parse(row.graph)
        return graph
    return with_leaves(bases[row.base_id], leaves_from_json(json.loads(row.leaves)))


_IDS: Any = bindparam("ids", expanding=True)
_ADD_BASES = add(base_graph, "id", "bytes", "graph")
_ADD_WHOLE = add(task_body, "task_id", "params", "graph")
_ADD_SHARING = add(task_body, "task_id", "params", "graph", "base_id", "leaves")
_ALL = over_moves(
    lambda m: select(task_body.c.task_id, task_body.c.graph, task_body.c.base_id, task_body.c.leaves).where(
        task_body.c.task_id == m.c.id
    ),
    id=TEXT,
)
_SMALL = over_moves(
    lambda m: select(
        task_body.c.task_id,
        case((func.length(task_body.c.graph) < LARGE, task_body.c.graph)).label("graph"),
        task_body.c.base_id,
        task_body.c.leaves,
    ).where(task_body.c.task_id == m.c.id),
    id=TEXT,
)
_BASES = over_moves(lambda m: select(base_graph.c.id, base_graph.c.graph).where(base_graph.c.id == m.c.id), id=TEXT)
_SMALL_BASES = over_moves(
    lambda m: select(base_graph.c.id, base_graph.c.graph).where(base_graph.c.id == m.c.id, base_graph.c.bytes < LARGE),
    id=TEXT,
)
_BASES_OF = (
    select(task_body.c.base_id).where(task_body.c.task_id.in_(_IDS), task_body.c.base_id.is_not(None)).distinct()
)
_DROP_BODIES = delete(task_body).where(task_body.c.task_id.in_(_IDS))
_DROP_BASES = delete(base_graph).where(
    base_graph.c.id.in_(_IDS), ~select(task_body.c.base_id).where(task_body.c.base_id == base_graph.c.id).exists()
)
