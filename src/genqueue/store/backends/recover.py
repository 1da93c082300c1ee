"""Recovering: what the end of an outage does, in the transaction that notes it. Nothing that waited is forgotten, and
nothing is claimed before it is in its place."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import func, null, text, update
from uuid_utils import uuid7

from genqueue.clock import Instant
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.database.tables import task
from genqueue.store.tasks.user_actions import AFRESH, FORGOTTEN
from genqueue.store.writing.guards import allows, becomes
from genqueue.store.writing.statements import BIG, TEXT, over, same
from genqueue.store.writing.task_events import TOLD_COLUMNS, tell_task
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import Event


class Recovered(NamedTuple):
    """A server that is ready again; `since` is when it was ready before, or became known."""

    backend_id: str
    since: Instant
    at: Instant


def recover(tx: Tx, servers: Sequence[Recovered]) -> None:
    """What these servers can run and waits for a retry waits for its turn again, where it was. What the outage has
    failed is started, or fetched, once more by itself; not where runs are paid, and not what its user has put away."""
    _tell(tx, _RELEASE.run(tx.connection, servers), servers)
    for server in servers:
        _start_again(tx, server)
        _fetch_again(tx, server)


def _start_again(tx: Tx, server: Recovered) -> None:
    owed = _OWED.ask(tx.connection, what="start", since=server.since)
    moves = [{"id": row.id, "backend_id": server.backend_id, "at": server.at} for row in owed]
    _tell(tx, _START_AGAIN.run(tx.connection, moves), [server])


def _fetch_again(tx: Tx, server: Recovered) -> None:
    owed = _OWED.ask(tx.connection, what="fetch", since=server.since)
    here = [row for row in owed if row.backend_id == server.backend_id and row.cleared_at is None and not row.paid]
    fetched = adopt(tx, [Adopt(row.id, row.user_id, server.at, str(uuid7())) for row in here])
    _FETCHED.run(tx.connection, [{"id": task_id} for task_id in fetched])


def _tell(tx: Tx, rows: Sequence[Any], servers: Sequence[Recovered]) -> None:
    for row in rows:
        tell_task(tx, row, servers[0].at)


_SERVED = "SELECT s.lane FROM serves s WHERE s.able = 1 AND s.backend_id = m.backend_id"
_CAN_RUN = f"task.lane IN ({_SERVED})"
_FREE = f"task.lane IN ({_SERVED} AND s.paid = 0)"
_NOT_PAUSED = (
    "NOT EXISTS (SELECT 1 FROM meta WHERE name = 'queue_paused')"
    " AND NOT EXISTS (SELECT 1 FROM backend b WHERE b.id = m.backend_id AND b.paused_at IS NOT NULL)"
)
_RECOVERED: dict[str, Any] = {"backend_id": TEXT, "since": BIG, "at": BIG}
_RELEASE = over(
    lambda m: (
        update(task)
        .where(m.c.backend_id.is_not(None), allows(Event.DUE), text(_CAN_RUN))
        .values(becomes(Event.DUE, **FORGOTTEN, task_msg=null(), error=null(), updated_at=m.c.at))
        .returning(*TOLD_COLUMNS)
    ),
    **_RECOVERED,
)
# Few, by an index of their own. With a word about anything else in here PostgreSQL takes a longer one.
_OWED = same(
    """
    SELECT id, user_id, backend_id, cleared_at,
           (SELECT max(a.paid) FROM attempt a WHERE a.task_id = task.id) AS paid
      FROM task WHERE on_return = :what AND completed_at >= :since
     ORDER BY turn, id
    """
)
# What it has executed since its user's last start goes on counting, and it keeps its turn.
_START_AGAIN = over(
    lambda m: (
        update(task)
        .where(
            task.c.id == m.c.id,
            allows(Event.START),
            func.coalesce(task.c.on_return, "") == "start",
            task.c.deleted_at.is_(None),
            task.c.cleared_at.is_(None),
            text(f"{_FREE} AND {_NOT_PAUSED}"),
        )
        .values(becomes(Event.START, **AFRESH, on_return="started", updated_at=m.c.at))
        .returning(*TOLD_COLUMNS)
    ),
    id=TEXT,
    backend_id=TEXT,
    at=BIG,
)
_FETCHED = over(lambda m: update(task).where(task.c.id == m.c.id).values(on_return="fetched"), id=TEXT)
