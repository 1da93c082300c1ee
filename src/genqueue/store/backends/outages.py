"""Outages: tasks whose only suitable backends are unreachable.

A failed try is counted for the first of these tasks when their turn has come, and for a retry whenever it is due.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, text, update

from genqueue.clock import Instant
from genqueue.store.attempts.breakers import Away, count_taken, load_away
from genqueue.store.attempts.endings import ended, owed_on_return
from genqueue.store.database.tables import task
from genqueue.store.tasks.pauses import wait_for_holders
from genqueue.store.tasks.user_actions import FORGOTTEN
from genqueue.store.writing.guards import allows, is_null_unindexed, set_status, status_in
from genqueue.store.writing.moves import TaskKeyed
from genqueue.store.writing.statements import BIG, TEXT, over_moves, same
from genqueue.store.writing.task_events import EVENT_COLUMNS, document, log_task_event
from genqueue.store.writing.tx import Tx
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Event, Status


class Stranded(NamedTuple):
    """A task that would be sent now if its backends were reachable: how often it was retried, why it cannot be sent,
    and the backend that it would go to (`backend_id`; None for a retry that is due)."""

    task_id: str
    retry_count: int
    error: Trouble | None
    backend_id: str | None = None


@dataclass(frozen=True, slots=True)
class Missed(TaskKeyed):
    """One failed try of a task: the next is at `retry_at`, or the task fails for the reason `gave_up`."""

    task_id: str
    at: Instant
    retry_at: Instant | None = None
    gave_up: Trouble | None = None
    message: Trouble | None = None
    error: Trouble | None = None
    backend_id: str | None = None

    def row(self) -> dict[str, Any]:
        return {
            "task_id": self.task_id,
            "at": self.at,
            "retry_at": self.retry_at,
            "error": document(self.gave_up or self.error),
            "task_msg": document(self.message),
            "on_return": owed_on_return(self.gave_up),
            "backend_id": self.backend_id,
        }


def stranded(connection: Connection, now: Instant) -> list[Stranded]:
    """Return RETRYING tasks that are due while their backends are unreachable, longest due first, at most 500.

    Tasks that wait for the end of a pause, or for a backend that refuses us, are not tried and are not returned.
    """
    return [
        Stranded(row.id, row.retry_count, _opened(row.error)) for row in connection.execute(_STRANDED, {"now": now})
    ]


def kinds_away(connection: Connection) -> list[str]:
    """Return the kinds of the backends that are unreachable now."""
    return list(connection.execute(_KINDS_AWAY).scalars())


def at_turn(connection: Connection) -> list[Stranded]:
    """Return PENDING tasks whose turn has come at an unreachable backend, in the order of the queue; for each backend
    as many as its outage may still take (`Away.room`)."""
    away = load_away(connection)
    if not away:
        return []
    backends: dict[str, list[Away]] = {}
    for row in _UNREACHED.ask(connection):
        if row.backend_id in away:
            backends.setdefault(row.lane, []).append(away[row.backend_id])
    room = {each.backend_id: each.room for each in away.values()}
    found = []
    for row in _first(connection, sorted(backends), sum(room.values())):
        here = next((each for each in backends[row.lane] if room[each.backend_id]), None)
        if here is not None:
            room[here.backend_id] -= 1
            found.append(Stranded(row.id, row.retry_count, _opened(here.reason), here.backend_id))
    return found


def miss(tx: Tx, moves: Sequence[Missed]) -> Mapping[str, str]:
    """RETRYING -> RETRYING with one more retry counted, or FAILED: the result that coming due, being claimed and
    backing off would have."""
    again = _MISS.run(tx.connection, [move.row() for move in moves if move.gave_up is None])
    failed = _GIVE_UP.run(tx.connection, [move.row() for move in moves if move.gave_up is not None])
    return _log_event(tx, [*again, *failed], moves)


def turn_away(tx: Tx, moves: Sequence[Missed]) -> Mapping[str, str]:
    """PENDING -> RETRYING with one more retry counted, or FAILED: the result that being claimed and backing off would
    have. Not legal when a backend can take the task after all, or the outage has taken as many tasks as it may."""
    # A backend that becomes ready at this moment either releases these tasks afterwards, or is seen as ready here.
    wait_for_holders(tx)
    fitting = _fitting(moves, load_away(tx.connection))
    again = _TURN_AWAY.run(tx.connection, [move.row() for move in fitting if move.gave_up is None])
    failed = _GIVE_UP_AT_TURN.run(tx.connection, [move.row() for move in fitting if move.gave_up is not None])
    taken = {row.id for row in (*again, *failed)}
    count_taken(tx.connection, [move.backend_id for move in fitting if move.backend_id and move.task_id in taken])
    return _log_event(tx, [*again, *failed], moves)


def _fitting(moves: Sequence[Missed], away: Mapping[str, Away]) -> list[Missed]:
    room = {each.backend_id: each.room for each in away.values()}
    fitting = []
    for move in moves:
        if move.backend_id is not None and room.get(move.backend_id, 0) > 0:
            room[move.backend_id] -= 1
            fitting.append(move)
    return fitting


def _log_event(tx: Tx, rows: Sequence[Any], moves: Sequence[Missed]) -> dict[str, str]:
    at = {move.task_id: move.at for move in moves}
    for row in rows:
        log_task_event(tx, row, at[row.id])
    return {row.id: str(row.status) for row in rows}


def _opened(stored: str | None) -> Trouble | None:
    return Trouble.from_json(json.loads(stored)) if stored else None


def _first(connection: Connection, lanes: Sequence[str], room: int) -> list[Any]:
    if connection.dialect.name == "postgresql":
        found = list(_FIRST_OF_LANES.ask(connection, lanes=list(lanes), room=room)) if lanes else []
    else:
        found = [row for lane in lanes for row in _FIRST_OF_LANE.ask(connection, lane=lane, room=room)]
    return sorted(found, key=lambda row: (-row.priority, row.turn, row.id))[:room]


# A backend whose catalog was never read may be able to run anything.
_CAN_PERHAPS = """
    (s.able = 1 OR (s.able IS NULL AND NOT EXISTS (SELECT 1 FROM backend_catalog c WHERE c.backend_id = b.id)))
"""


def _is_away(lane: str) -> str:
    """Return a WHERE condition for a backend `b` and its judgement `s` of the lane: `b` is unreachable and may be able
    to run the lane, no ready or new backend can, and neither `b` nor the queue is paused."""
    return f"""
        b.deleted_at IS NULL AND b.state = 'unreachable' AND b.paused_at IS NULL AND {_CAN_PERHAPS}
        AND NOT EXISTS (SELECT 1 FROM backend r LEFT JOIN serves q ON q.backend_id = r.id AND q.lane = {lane}
                         WHERE r.deleted_at IS NULL AND r.state IN ('ready', 'new') AND coalesce(q.able, 1) = 1)
        AND NOT EXISTS (SELECT 1 FROM meta WHERE name = 'queue_paused')
    """


def _is_unreached(lane: str, more: str = "") -> str:
    """Return a WHERE condition: a backend meets `_is_away` for this lane, and the condition `more`."""
    return f"""
        EXISTS (SELECT 1 FROM backend b LEFT JOIN serves s ON s.backend_id = b.id AND s.lane = {lane}
                 WHERE {_is_away(lane)} {more})
    """


_STRANDED = text(
    f"""
    SELECT t.id, t.retry_count, t.error FROM task t
     WHERE t.status = 'RETRYING' AND t.next_retry_at <= :now AND t.deleted_at IS NULL AND {_is_unreached("t.lane")}
     ORDER BY t.next_retry_at, t.id LIMIT 500
    """
)
_UNREACHED = same(
    f"""
    SELECT w.lane, b.id AS backend_id
      FROM (SELECT lane FROM waiting GROUP BY lane HAVING sum(tasks) > 0) w
     CROSS JOIN backend b LEFT JOIN serves s ON s.backend_id = b.id AND s.lane = w.lane
     WHERE {_is_away("w.lane")}
     ORDER BY w.lane, b.id
    """
)
_KINDS_AWAY = text(
    "SELECT DISTINCT kind FROM backend WHERE state = 'unreachable' AND paused_at IS NULL AND deleted_at IS NULL"
)
_IN_ORDER = """
    status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL ORDER BY priority DESC, turn, id LIMIT :room
"""
_FIRST_OF_LANE = same(
    f"""
    SELECT id, lane, priority, turn, retry_count FROM task INDEXED BY task_queue WHERE lane = :lane AND {_IN_ORDER}
    """
)
_FIRST_OF_LANES = same(
    f"""
    SELECT t.id, t.lane, t.priority, t.turn, t.retry_count FROM lane l
     CROSS JOIN LATERAL (SELECT id, lane, priority, turn, retry_count FROM task WHERE lane = l.key AND {_IN_ORDER}) t
     WHERE l.key = ANY(:lanes)
    """
)
_MISSED: dict[str, Any] = {
    "task_id": TEXT,
    "at": BIG,
    "retry_at": BIG,
    "error": TEXT,
    "task_msg": TEXT,
    "on_return": TEXT,
    "backend_id": TEXT,
}


def _due(m: Any, **values: Any) -> Any:
    due = (task.c.id == m.c.task_id, allows(Event.DUE), task.c.next_retry_at <= m.c.at)
    return update(task).where(*due).values(**values).returning(*EVENT_COLUMNS)


def _turn(m: Any, **values: Any) -> Any:
    return (
        update(task)
        .where(
            task.c.id == m.c.task_id,
            status_in({Status.PENDING}),
            is_null_unindexed(task.c.attempt_id),
            task.c.deleted_at.is_(None),
            text(_is_unreached("task.lane", "AND b.id = m.backend_id")),
        )
        .values(**values)
        .returning(*EVENT_COLUMNS)
    )


def _retries(m: Any) -> dict[str, Any]:
    return {"retry_count": task.c.retry_count + 1, "next_retry_at": m.c.retry_at, "updated_at": m.c.at}


_MISS = over_moves(lambda m: _due(m, **set_status(Event.BACK_OFF, **_retries(m))), **_MISSED)
_GIVE_UP = over_moves(lambda m: _due(m, **ended(Event.FAIL, m)), **_MISSED)
_TURN_AWAY = over_moves(
    lambda m: _turn(
        m,
        **set_status(Event.BACK_OFF, **{**FORGOTTEN, **_retries(m)}, error=m.c.error, task_msg=m.c.task_msg),
    ),
    **_MISSED,
)
_GIVE_UP_AT_TURN = over_moves(lambda m: _turn(m, **ended(Event.FAIL, m)), **_MISSED)
