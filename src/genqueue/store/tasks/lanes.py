"""Rows of `lane`, and the lane of a task that changes with what its user allows."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from genqueue.store.database.tables import lane, task
from genqueue.store.tasks.counters import count_in_lane
from genqueue.store.writing.guards import is_null_unindexed, status_in
from genqueue.store.writing.statements import INT, TEXT, encode, over_moves, put
from genqueue.store.writing.tx import Tx
from genqueue.tasks.lanes import lane_key
from genqueue.tasks.model import Needs, Stored
from genqueue.tasks.states import Status

NOT_SENT = frozenset({Status.READY, Status.PENDING, Status.RETRYING, Status.FAILED, Status.STOPPED})
"""Statuses in which a task, without an attempt, may still be sent somewhere."""


class AllowPaid(NamedTuple):
    """Whether backends whose every run costs money may take this task: 1 or 0."""

    task_id: str
    user_id: str
    allowed: int


def put_lanes(tx: Tx, needs: Iterable[Needs]) -> Mapping[Needs, str]:
    """Create the lanes that are missing, and return the keys of all of them."""
    keys = {each: lane_key(each) for each in needs}
    rows = {key: encode(each.to_json()) for each, key in keys.items()}
    # Sorted, so that two transactions that create the same lanes cannot deadlock.
    _PUT_LANE.run(tx.connection, [{"key": key, "needs": rows[key]} for key in sorted(rows)])
    return keys


def allow_paid(tx: Tx, moves: Sequence[AllowPaid]) -> frozenset[str]:
    """Move tasks to the lane of the same needs with paid runs allowed, or not. Not legal for a task with an attempt, of
    which it was decided where it runs, nor for one that has succeeded. Returns the ids of the tasks that were legal."""
    allowed = {move.task_id: bool(move.allowed) for move in moves}
    rows = _PRESENT.run(tx.connection, moves)
    wanted = {row.id: replace(Needs.from_json(json.loads(row.needs)), allow_paid=allowed[row.id]) for row in rows}
    keys = put_lanes(tx, wanted.values())
    moved = [row for row in rows if keys[wanted[row.id]] != row.lane]
    _SET_LANE.run(tx.connection, [{"id": row.id, "lane": keys[wanted[row.id]]} for row in moved])
    for row in moved:
        if row.status == Status.PENDING:
            count_in_lane(tx.connection, row.priority, row.lane, keys[wanted[row.id]])
    return frozenset(wanted)


def load_stored(connection: Connection, task_id: str) -> Stored | None:
    """Return the workflow at a service that the task runs; None for one whose graph is all that there is."""
    needs = connection.execute(_NEEDS, {"task_id": task_id}).scalar_one_or_none()
    return None if needs is None else Needs.from_json(json.loads(needs)).stored


_NEEDS = select(lane.c.needs).join(task, task.c.lane == lane.c.key).where(task.c.id == bindparam("task_id"))
_PUT_LANE = put(lane, lambda insert, _m: insert.on_conflict_do_nothing(), key=TEXT, needs=TEXT)
_MOVES: dict[str, Any] = {"task_id": TEXT, "user_id": TEXT, "allowed": INT}
_PRESENT = over_moves(
    lambda m: (
        select(task.c.id, task.c.lane, task.c.status, task.c.priority, lane.c.needs)
        .select_from(m)
        .join(task, task.c.id == m.c.task_id)
        .join(lane, lane.c.key == task.c.lane)
        .where(
            task.c.user_id == m.c.user_id,
            task.c.deleted_at.is_(None),
            status_in(NOT_SENT),
            is_null_unindexed(task.c.attempt_id),
        )
        .with_for_update(of=task)
    ),
    **_MOVES,
)
_SET_LANE = over_moves(
    lambda m: update(task).where(task.c.id == m.c.id).values(lane=m.c.lane).returning(task.c.id), id=TEXT, lane=TEXT
)
