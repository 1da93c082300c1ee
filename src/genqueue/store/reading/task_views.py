"""Tasks for pages, read in one transaction: rows, parameters, positions in the queue, supply."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select

from genqueue.store.database.tables import task_body
from genqueue.store.reading.capacity import Capacity, load_capacity
from genqueue.store.reading.lists import Wanted, list_tasks
from genqueue.store.reading.positions import places
from genqueue.store.reading.tasks import load_task, load_tasks
from genqueue.store.writing.events import newest_event, stream_id
from genqueue.tasks.states import UNFINISHED


@dataclass(frozen=True, slots=True)
class View:
    """Tasks with `params` and `outputs`, the positions of those that wait, and the supply for the lanes of unfinished
    ones. `event` was the newest event before the rows were read."""

    tasks: list[dict[str, Any]]
    total: int
    places: dict[str, int]
    capacity: Capacity
    stream: str
    event: int


def view_page(connection: Connection, viewer: str, wanted: Wanted, offset: int, limit: int) -> View:
    """Return one page of a list of tasks."""
    page = list_tasks(connection, viewer, wanted, offset, limit)
    _attach_params(connection, page.items)
    return _view(connection, page.items, page.total, page.stream, page.event)


def view_tasks(connection: Connection, viewer: str, task_ids: Sequence[str]) -> View:
    """Return these tasks in the order of `task_ids`; unknown and deleted ones are left out."""
    event, stream = newest_event(connection), stream_id(connection)
    found = load_tasks(connection, viewer, list(task_ids) or [""])
    return _view(connection, found, len(found), stream, event)


def view_task(connection: Connection, viewer: str, task_id: str) -> View | None:
    """Return one task with its attempts; None when this viewer has no such task, or it is deleted."""
    event, stream = newest_event(connection), stream_id(connection)
    found = load_task(connection, viewer, task_id)
    if found is None or found["deleted_at"] is not None:
        return None
    return _view(connection, [found], 1, stream, event)


def _view(connection: Connection, tasks: list[dict[str, Any]], total: int, stream: str, event: int) -> View:
    lanes = {task["lane"] for task in tasks if task["status"] in UNFINISHED}
    capacity = load_capacity(connection, lanes)
    return View(tasks, total, places(connection, tasks), capacity, stream, event)


def _attach_params(connection: Connection, tasks: list[dict[str, Any]]) -> None:
    rows = connection.execute(_PARAMS, {"ids": [task["id"] for task in tasks] or [""]})
    found = {row.task_id: json.loads(row.params) for row in rows}
    for task in tasks:
        task["params"] = found.get(task["id"], {})


_PARAMS: Any = select(task_body.c.task_id, task_body.c.params).where(
    task_body.c.task_id.in_(bindparam("ids", expanding=True))
)
