"""Retries that come due while no ready server can run them: which ones, and the verb that counts the vain try."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, text, update

from genqueue.clock import Instant
from genqueue.store.endings import ended
from genqueue.store.guards import allows, becomes
from genqueue.store.moves import BIG, TEXT, over
from genqueue.store.tables import task
from genqueue.store.telling import TOLD_COLUMNS, document, tell_task
from genqueue.store.tx import Hold, Tx
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Event


class Stranded(NamedTuple):
    """A task whose retry is due in vain: how often it was retried, and what it met the last time."""

    task_id: str
    retry_count: int
    error: Trouble | None


class Missed(NamedTuple):
    """One vain try: the next one is at `retry_at`, or the task is given up for a reason."""

    task_id: str
    at: Instant
    retry_at: Instant | None = None
    gave_up: Trouble | None = None
    message: Trouble | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.task_id,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()

    def row(self) -> dict[str, Any]:
        return {
            "task_id": self.task_id,
            "at": self.at,
            "retry_at": self.retry_at,
            "error": document(self.gave_up),
            "task_msg": document(self.message),
        }


def stranded(connection: Connection, now: Instant) -> list[Stranded]:
    """RETRYING tasks whose time has come while no ready server can run them, oldest first, a few hundred at most.

    What waits for the end of a pause is not tried, so it does not count: a paused server may be switched off.
    """
    return [
        Stranded(row.id, row.retry_count, Trouble.from_json(json.loads(row.error)) if row.error else None)
        for row in connection.execute(_STRANDED, {"now": now})
    ]


def miss(tx: Tx, moves: Sequence[Missed]) -> Mapping[str, str]:
    """RETRYING -> RETRYING, counted, or FAILED: what coming due, being claimed and backing off would lead to."""
    again = _MISS.run(tx.connection, [move.row() for move in moves if move.gave_up is None])
    failed = _GIVE_UP.run(tx.connection, [move.row() for move in moves if move.gave_up is not None])
    at = {move.task_id: move.at for move in moves}
    for row in (*again, *failed):
        tell_task(tx, row, at[row.id])
    return {row.id: str(row.status) for row in (*again, *failed)}


_STRANDED = text(
    """
    SELECT t.id, t.retry_count, t.error FROM task t
     WHERE t.status = 'RETRYING' AND t.next_retry_at <= :now AND t.deleted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM serves s JOIN backend b ON b.id = s.backend_id
                        WHERE s.lane = t.lane AND s.able = 1 AND b.deleted_at IS NULL
                          AND (b.state = 'ready' OR b.paused_at IS NOT NULL))
       AND NOT EXISTS (SELECT 1 FROM meta WHERE name = 'queue_paused')
     ORDER BY t.next_retry_at, t.id LIMIT 500
    """
)
_MISS = over(
    lambda m: (
        update(task)
        .where(task.c.id == m.c.task_id, allows(Event.DUE), task.c.next_retry_at <= m.c.at)
        .values(
            becomes(Event.BACK_OFF, next_retry_at=m.c.retry_at, retry_count=task.c.retry_count + 1, updated_at=m.c.at)
        )
        .returning(*TOLD_COLUMNS)
    ),
    task_id=TEXT,
    at=BIG,
    retry_at=BIG,
)
_GIVE_UP = over(
    lambda m: (
        update(task)
        .where(task.c.id == m.c.task_id, allows(Event.DUE), task.c.next_retry_at <= m.c.at)
        .values(ended(Event.FAIL, m))
        .returning(*TOLD_COLUMNS)
    ),
    task_id=TEXT,
    at=BIG,
    error=TEXT,
    task_msg=TEXT,
)
