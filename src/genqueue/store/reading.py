"""Reading tasks: lists, one, counts, places in the queue. Every query takes its viewer first."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import CTE, ColumnElement, Connection, Select, bindparam, case, func, or_, select, text

from genqueue.clock import Instant
from genqueue.store.events import newest_event, stream_id
from genqueue.store.guards import among
from genqueue.store.moves import BIG, INT, TEXT, over
from genqueue.store.tables import attempt, output, task, task_body
from genqueue.tasks.model import Kind
from genqueue.tasks.states import Status

DOCUMENTS = ("task_msg", "error", "labels", "source")
SORTS = ("created_at", "-created_at", "updated_at", "-updated_at", "title", "-title")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tasks a list shows. Empty tuples and None mean: all."""

    status: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    q: str | None = None
    batch_id: str | None = None
    created_from: Instant | None = None
    created_to: Instant | None = None
    cleared: bool = False
    sort: str = "-created_at"


class Page(NamedTuple):
    """`event` is the newest event before this snapshot: what comes after it may already be in the rows, never less."""

    items: list[dict[str, Any]]
    total: int
    stream: str
    event: int


def list_tasks(connection: Connection, viewer: str, wanted: Wanted, offset: int, limit: int) -> Page:
    """One page of the viewer's tasks, newest first unless sorted otherwise, each with its outputs."""
    event, stream = newest_event(connection), stream_id(connection)
    conditions = _conditions(viewer, wanted)
    total = connection.execute(select(func.count()).select_from(task).where(*conditions)).scalar_one()
    ids = select(task.c.id).where(*conditions).order_by(*_order(wanted.sort)).limit(limit).offset(offset).subquery()
    rows = connection.execute(select(task).join(ids, ids.c.id == task.c.id).order_by(*_order(wanted.sort)))
    items = [_task(row) for row in rows]
    _attach_outputs(connection, items)
    return Page(items, total, stream, event)


def find_ids(
    connection: Connection, viewer: str, wanted: Wanted, exclude: Sequence[str], as_of: int | None, limit: int
) -> list[str]:
    """The ids that a filter means, oldest first: what came after event `as_of` is not meant."""
    conditions = _conditions(viewer, wanted)
    if as_of is not None:
        newest = select(func.max(text("at"))).select_from(text("event")).where(text("id <= :as_of")).scalar_subquery()
        conditions.append(task.c.created_at <= func.coalesce(newest, 0))
    query = select(task.c.id).where(*conditions).order_by(task.c.id).limit(limit)
    skipped = set(exclude)
    return [found for found in connection.execute(query, {"as_of": as_of}).scalars() if found not in skipped]


def load_task(connection: Connection, viewer: str, task_id: str) -> dict[str, Any] | None:
    """One task with parameters, attempts and outputs; None when there is none for this viewer."""
    row = connection.execute(_ONE, {"id": task_id, "viewer": viewer}).first()
    if row is None:
        return None
    found = _task(row)
    found["params"] = json.loads(found["params"])
    found["attempts"] = [_attempt(each) for each in connection.execute(_ATTEMPTS, {"id": task_id})]
    _attach_outputs(connection, [found])
    return found


def load_tasks(connection: Connection, viewer: str, task_ids: Sequence[str]) -> list[dict[str, Any]]:
    """These tasks with parameters and outputs, in the order asked for; unknown ones are left out."""
    found = {row.id: _task(row) for row in connection.execute(_SOME, {"ids": list(task_ids), "viewer": viewer})}
    items = [found[task_id] for task_id in task_ids if task_id in found]
    for item in items:
        item["params"] = json.loads(item["params"])
    _attach_outputs(connection, items)
    return items


def load_statuses(connection: Connection, viewer: str, task_ids: Sequence[str]) -> dict[str, str]:
    """Status by id, of those that exist for this viewer and are not deleted."""
    return {row.id: row.status for row in connection.execute(_STATUSES, {"ids": list(task_ids), "viewer": viewer})}


def load_graph(connection: Connection, viewer: str, task_id: str) -> dict[str, Any] | None:
    """The frozen graph of one task."""
    stored = connection.execute(_GRAPH, {"id": task_id, "viewer": viewer}).scalar()
    return None if stored is None else json.loads(stored)


def count_tasks(connection: Connection, viewer: str, since_id: str) -> list[tuple[str, str, int, int]]:
    """(status, kind, all, created since) for everything shown; `since_id` is the smallest id of that time."""
    rows = connection.execute(_COUNTS, {"viewer": viewer, "since": since_id})
    return [(row.status, row.kind, row.everything, row.recent) for row in rows if row.everything]


def count_waiting(connection: Connection) -> tuple[int, int]:
    """(waiting in our queue, held by backends), of all users."""
    row = connection.execute(_WAITING).one()
    return row.waiting, row.live


def places(connection: Connection, rows: Sequence[dict[str, Any]]) -> dict[str, int]:
    """Place in the queue, from 1, of those of `rows` that wait. One walk along the index for a whole page."""
    waiting = [row for row in rows if row["status"] == "PENDING" and row["attempt_id"] is None]
    waiting.sort(key=lambda row: (-row["priority"], row["turn"], row["id"]))
    counted = {row.id: row for row in _STRETCHES.run(connection, _stretches(waiting))}
    found: dict[str, int] = {}
    ahead = 0
    for row in waiting:
        stretch = counted[row["id"]]
        ahead = (ahead if stretch.higher is None else stretch.higher) + stretch.between
        found[row["id"]] = ahead + stretch.ties + 1
    return found


def _stretches(waiting: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """From each to the next; the first of each priority counts from the beginning."""
    stretches: list[dict[str, Any]] = []
    for row in waiting:
        last = stretches[-1] if stretches else None
        first = last is None or last["priority"] != row["priority"]
        low = _BEGINNING if last is None or first else last["high"]
        stretches.append(
            {"id": row["id"], "priority": row["priority"], "first": int(first), "low": low, "high": row["turn"]}
        )
    return stretches


def _conditions(viewer: str, wanted: Wanted) -> list[Any]:
    conditions: list[Any] = [task.c.user_id == viewer, task.c.deleted_at.is_(None)]
    conditions.append(task.c.cleared_at.is_not(None) if wanted.cleared else task.c.cleared_at.is_(None))
    if wanted.status:
        conditions.append(task.c.status.in_(wanted.status))
    if wanted.kind:
        conditions.append(task.c.kind.in_(wanted.kind))
    if wanted.batch_id is not None:
        conditions.append(task.c.batch_id == wanted.batch_id)
    if wanted.created_from is not None:
        conditions.append(task.c.created_at >= wanted.created_from)
    if wanted.created_to is not None:
        conditions.append(task.c.created_at < wanted.created_to)
    if wanted.q:
        pattern = "%" + wanted.q.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        searched = (task.c.title, task.c.id, task.c.workflow_name)
        conditions.append(or_(*(func.lower(each).like(pattern, escape="\\") for each in searched)))
    return conditions


def _order(sort: str) -> list[Any]:
    name = sort.removeprefix("-")
    # Ids are made in the order of time, so the order of creation is the order of ids.
    column = task.c.id if name == "created_at" else task.c[name]
    columns = [column] if column is task.c.id else [column, task.c.id]
    return [each.desc() for each in columns] if sort.startswith("-") else columns


def _task(row: Any) -> dict[str, Any]:
    found = dict(row._mapping)
    for name in DOCUMENTS:
        found[name] = json.loads(found[name]) if found[name] else None
    return found


def _attempt(row: Any) -> dict[str, Any]:
    found = dict(row._mapping)
    found["error"] = json.loads(found["error"]) if found["error"] else None
    return found


def _attach_outputs(connection: Connection, items: list[dict[str, Any]]) -> None:
    outputs: dict[str, list[dict[str, Any]]] = {}
    for row in connection.execute(_OUTPUTS, {"ids": [item["id"] for item in items] or [""]}):
        outputs.setdefault(row.task_id, []).append(dict(row._mapping))
    for item in items:
        item["outputs"] = outputs.get(item["id"], [])


_IDS: Any = bindparam("ids", expanding=True)
_MINE = task.c.user_id == bindparam("viewer")


def _full() -> Select[Any]:
    return select(task, task_body.c.params).join(task_body, task_body.c.task_id == task.c.id)


_ONE = _full().where(task.c.id == bindparam("id"), _MINE)
_SOME = _full().where(task.c.id.in_(_IDS), _MINE, task.c.deleted_at.is_(None))
_STATUSES = select(task.c.id, task.c.status).where(task.c.id.in_(_IDS), _MINE, task.c.deleted_at.is_(None))
_GRAPH = (
    select(task_body.c.graph).join(task, task.c.id == task_body.c.task_id).where(task.c.id == bindparam("id"), _MINE)
)
_ATTEMPTS = select(attempt).where(attempt.c.task_id == bindparam("id")).order_by(attempt.c.number)
_OUTPUTS = select(output).where(output.c.task_id.in_(_IDS)).order_by(output.c.task_id, output.c.position)
_PAIRS = " UNION ALL ".join(f"SELECT '{status}' AS status, '{kind}' AS kind" for status in Status for kind in Kind)
_SHOWN_PAIR = (
    "task WHERE user_id = :viewer AND status = p.status AND kind = p.kind AND deleted_at IS NULL AND cleared_at IS NULL"
)
# One count for each pair takes a third of the time of GROUP BY: nothing is compared on the way.
_COUNTS = text(
    f"""
    SELECT p.status, p.kind, (SELECT count(*) FROM {_SHOWN_PAIR}) AS everything,
           (SELECT count(*) FROM {_SHOWN_PAIR} AND id >= :since) AS recent
      FROM ({_PAIRS}) AS p
    """
)
_CLAIMABLE = "status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL"
_WAITING = text(
    f"SELECT (SELECT count(*) FROM task WHERE {_CLAIMABLE}) AS waiting,"
    " (SELECT count(*) FROM attempt WHERE closed_at IS NULL) AS live"
)
_BEGINNING = -(2**62)


def _count_stretches(m: CTE) -> Select[Any]:
    def count(*conditions: ColumnElement[bool]) -> Any:
        claimable = (among({Status.PENDING}), task.c.attempt_id.is_(None), task.c.deleted_at.is_(None))
        return select(func.count()).select_from(task).where(*claimable, *conditions).scalar_subquery().correlate(m)

    here = task.c.priority == m.c.priority
    return select(
        m.c.id,
        case((m.c.first == 1, count(task.c.priority > m.c.priority))).label("higher"),
        count(here, task.c.turn >= m.c.low, task.c.turn < m.c.high).label("between"),
        count(here, task.c.turn == m.c.high, task.c.id < m.c.id).label("ties"),
    )


_STRETCHES = over(_count_stretches, id=TEXT, priority=INT, first=INT, low=BIG, high=BIG)
