"""Origins: what the names of results tell of the tasks that made them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, select

from genqueue.store.database.tables import output, task, task_body
from genqueue.tasks.leaves import leaves_from_json
from genqueue.workflows.graphs.seeds import NAMES, first_seed, seed_among

_READ_GRAPH = 200_000
"""A larger graph is not opened for a name: an archive may hold the results of a thousand."""


@dataclass(frozen=True, slots=True)
class Origin:
    """`places` is the number of results that the task had, those that were cleaned up included."""

    title: str
    seed: int | None
    places: int


def load_origins(connection: Connection, task_ids: Sequence[str]) -> dict[str, Origin]:
    """By the ids of the tasks."""
    rows = connection.execute(_ORIGINS, {"ids": list(dict.fromkeys(task_ids)) or [""]})
    return {row.id: Origin(row.title, _seed(row), row.places) for row in rows}


def _seed(row: Any) -> int | None:
    given: dict[str, Any] = json.loads(row.params)
    found = next((given[name] for name in NAMES if isinstance(given.get(name), int)), None)
    if found is None and row.leaves:
        found = seed_among(leaves_from_json(json.loads(row.leaves)))
    return first_seed(json.loads(row.graph)) if found is None and row.graph else found


_IDS: Any = bindparam("ids", expanding=True)
_PLACES = select(func.max(output.c.position) + 1).where(output.c.task_id == task.c.id).scalar_subquery()
_IS_BARE = task.c.kind == "workflow"
# Where tasks share a graph, their seeds lie beside it.
_GRAPH = case((_IS_BARE & (func.length(task_body.c.graph) <= _READ_GRAPH), task_body.c.graph))
_LEAVES = case((_IS_BARE & (func.length(task_body.c.leaves) <= _READ_GRAPH), task_body.c.leaves))
_ORIGINS = (
    select(
        task.c.id,
        task.c.title,
        task_body.c.params,
        _GRAPH.label("graph"),
        _LEAVES.label("leaves"),
        func.coalesce(_PLACES, 0).label("places"),
    )
    .join(task_body, task_body.c.task_id == task.c.id)
    .where(task.c.id.in_(_IDS))
)
