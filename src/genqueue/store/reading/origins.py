"""Origins of outputs: title, seed and number of outputs of the task, for the file names of downloads."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, select

from genqueue.store.database.tables import output, task, task_body
from genqueue.tasks.leaves import leaves_from_json
from genqueue.workflows.graphs.seeds import NAMES, first_seed, seed_among

_READ_GRAPH = 200_000
"""Length in characters above which a graph is not parsed for its seed: an archive may hold the outputs of a thousand
tasks."""


@dataclass(frozen=True, slots=True)
class Origin:
    """The task that made an output. `places` is the number of outputs that it had: the highest position plus one, so
    that outputs cleaned up since still count."""

    title: str
    seed: int | None
    places: int


def load_origins(connection: Connection, task_ids: Sequence[str]) -> dict[str, Origin]:
    """Return origins by task id."""
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
# Tasks that share a base graph keep their own seeds in `leaves`.
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
