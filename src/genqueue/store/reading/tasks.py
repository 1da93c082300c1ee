"""Queries for tasks by id. A query that takes a viewer returns only tasks of that user."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, bindparam, func, not_, select

from genqueue.store.database.tables import attempt, backend, base_graph, lane, output, task, task_body, task_input
from genqueue.store.reading.costs import attach_costs
from genqueue.store.tasks.counters import waiting_by_lane
from genqueue.store.tasks.frozen_graphs import as_text
from genqueue.store.writing.guards import PAID_AND_OPEN, UNKNOWN
from genqueue.tasks.model import Needs
from genqueue.tasks.states import Status

DOCUMENTS = ("task_msg", "error", "labels", "source")


class FrozenGraph(NamedTuple):
    """`text` is the graph of a task as JSON in ComfyUI's API format; `title` is the title of the task."""

    title: str
    text: str


def load_task(connection: Connection, viewer: str, task_id: str) -> dict[str, Any] | None:
    """Return one task with parameters, attempts, outputs and needs; None when this viewer has no such task. A deleted
    task is returned as well."""
    row = connection.execute(_ONE, {"id": task_id, "viewer": viewer}).first()
    if row is None:
        return None
    found = read_task(row)
    found["params"] = json.loads(found["params"])
    found["attempts"] = [_attempt(each) for each in connection.execute(_ATTEMPTS, {"id": task_id})]
    needs = found["needs"]
    found["needs"] = Needs() if needs is None else Needs.from_json(json.loads(needs))
    attach_outputs(connection, [found])
    attach_costs(connection, [found])
    return found


def load_tasks(connection: Connection, viewer: str, task_ids: Sequence[str]) -> list[dict[str, Any]]:
    """Return tasks with parameters and outputs, in the order of `task_ids`; unknown and deleted ones are left out."""
    found = {row.id: read_task(row) for row in connection.execute(_SOME, {"ids": list(task_ids), "viewer": viewer})}
    items = [found[task_id] for task_id in task_ids if task_id in found]
    for item in items:
        item["params"] = json.loads(item["params"])
    attach_outputs(connection, items)
    attach_costs(connection, items)
    return items


def load_statuses(connection: Connection, viewer: str, task_ids: Sequence[str]) -> dict[str, str]:
    """Return statuses by id of the viewer's tasks that are not deleted."""
    return {row.id: row.status for row in connection.execute(_STATUSES, {"ids": list(task_ids), "viewer": viewer})}


def load_still_paid(connection: Connection, task_ids: Sequence[str]) -> dict[str, str]:
    """Return, of these tasks, those whose paid run may still execute, with the name of its backend. Tasks with an
    unknown outcome are left out."""
    return {row.task_id: row.name for row in connection.execute(_STILL_PAID, {"ids": list(task_ids) or [""]})}


def load_graph(connection: Connection, viewer: str, task_id: str) -> FrozenGraph | None:
    """Return the frozen graph of one task as text, not parsed: it may be megabytes. None when this viewer has no such
    task, or it is deleted."""
    row = connection.execute(_GRAPH, {"id": task_id, "viewer": viewer}).first()
    return None if row is None else FrozenGraph(row.title, as_text(row.graph, row.base, row.leaves))


def load_uploads_of(connection: Connection, task_id: str) -> dict[str, str]:
    """Return the ids of the uploads that a task reads, by their names in its graph."""
    return {row.name: row.upload_id for row in connection.execute(_READS, {"id": task_id})}


def count_waiting(connection: Connection) -> tuple[int, int]:
    """Return (tasks waiting in our queue, attempts open at backends), of all users."""
    return sum(waiting_by_lane(connection).values()), connection.execute(_LIVE).scalar_one()


def read_task(row: Any) -> dict[str, Any]:
    """Return a row of `task` as a dict, with its JSON documents parsed."""
    found = dict(row._mapping)
    for name in DOCUMENTS:
        found[name] = json.loads(found[name]) if found[name] else None
    return found


def _attempt(row: Any) -> dict[str, Any]:
    found = dict(row._mapping)
    found["error"] = json.loads(found["error"]) if found["error"] else None
    return found


def attach_outputs(connection: Connection, items: list[dict[str, Any]]) -> None:
    """Add `outputs` to each task."""
    outputs: dict[str, list[dict[str, Any]]] = {}
    for row in connection.execute(_OUTPUTS, {"ids": [item["id"] for item in items] or [""]}):
        outputs.setdefault(row.task_id, []).append(dict(row._mapping))
    for item in items:
        item["outputs"] = outputs.get(item["id"], [])


_IDS: Any = bindparam("ids", expanding=True)
_MINE = task.c.user_id == bindparam("viewer")


def _full() -> Select[Any]:
    return select(task, task_body.c.params).join(task_body, task_body.c.task_id == task.c.id)


_ONE = (
    _full()
    .add_columns(lane.c.needs)
    .outerjoin(lane, lane.c.key == task.c.lane)
    .where(task.c.id == bindparam("id"), _MINE)
)
_SOME = _full().where(task.c.id.in_(_IDS), _MINE, task.c.deleted_at.is_(None))
_STATUSES = select(task.c.id, task.c.status).where(task.c.id.in_(_IDS), _MINE, task.c.deleted_at.is_(None))
_STILL_PAID = (
    select(attempt.c.task_id, func.coalesce(backend.c.name, attempt.c.backend_id).label("name"))
    .join(task, task.c.id == attempt.c.task_id)
    .outerjoin(backend, backend.c.id == attempt.c.backend_id)
    .where(attempt.c.task_id.in_(_IDS), PAID_AND_OPEN, not_(and_(task.c.status == Status.FAILED, UNKNOWN)))
)
_GRAPH = (
    select(task.c.title, task_body.c.graph, base_graph.c.graph.label("base"), task_body.c.leaves)
    .join(task, task.c.id == task_body.c.task_id)
    .outerjoin(base_graph, base_graph.c.id == task_body.c.base_id)
    .where(task.c.id == bindparam("id"), _MINE, task.c.deleted_at.is_(None))
)
_READS = select(task_input.c.name, task_input.c.upload_id).where(
    task_input.c.task_id == bindparam("id"), task_input.c.upload_id.is_not(None)
)
_ATTEMPTS = select(attempt).where(attempt.c.task_id == bindparam("id")).order_by(attempt.c.number)
_OUTPUTS = select(output).where(output.c.task_id.in_(_IDS)).order_by(output.c.task_id, output.c.position)
_LIVE = select(func.count()).select_from(attempt).where(attempt.c.closed_at.is_(None))
