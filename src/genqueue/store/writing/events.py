"""The durable event log, which keeps the pages up to date.

Events become visible in the order of their ids, so a reader that goes on from the last id misses none.
"""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, select, text

from genqueue.clock import SECOND, Instant
from genqueue.store.database.tables import event, meta
from genqueue.store.writing.statements import add, encode, same

KEPT_EVENTS = 200_000
KEPT_S = 48 * 3600

# Held until the commit is visible, and taken by the last statement of the transaction: without it, a reader by
# growing id was measured to miss one event in eight with eight writers.
_LOG_LOCK = 7_104_031_920_001

_INSERT_POSTGRESQL = same(
    f"""
    WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock({_LOG_LOCK}), pg_notify('genqueue', ''))
    INSERT INTO event (type, user_id, subject, at, data)
    SELECT e.type, e.user_id, e.subject, e.at, e.data
      FROM turn, json_to_recordset(CAST(:events AS json))
           AS e(n int, type text, user_id text, subject text, at bigint, data text)
     ORDER BY e.n
    """
)


class NewEvent(NamedTuple):
    """An event to be logged; `data` is the text of a JSON object."""

    type: str
    user_id: str
    subject: str | None
    at: Instant
    data: str


_ADD = add(event, *NewEvent._fields)


class Logged(NamedTuple):
    """An event as read from the log."""

    id: int
    type: str
    user_id: str
    subject: str | None
    at: Instant
    data: dict[str, Any]


def insert_events(connection: Connection, events: Sequence[NewEvent]) -> None:
    """Insert these events; the last statement of every transaction that has any."""
    if not events:
        return
    if connection.dialect.name == "postgresql":
        _INSERT_POSTGRESQL.ask_as_is(
            connection, events=encode([{"n": n, **row._asdict()} for n, row in enumerate(events)])
        )
    else:
        _ADD.run(connection, events)


def newest_event(connection: Connection) -> int:
    """Return the id of the newest visible event; 0 before the first. Read it before the rows that it goes with."""
    return connection.execute(_NEWEST).scalar() or 0


def oldest_event(connection: Connection) -> int:
    """Return the id of the oldest kept event, or the next id when none is kept."""
    return connection.execute(_OLDEST).scalar() or newest_event(connection) + 1


def read_events(connection: Connection, after: int, limit: int = 500) -> list[Logged]:
    """Return the events with an id greater than `after`, in order."""
    rows = connection.execute(_AFTER, {"after": after, "limit": limit})
    return [Logged(row.id, row.type, row.user_id, row.subject, row.at, json.loads(row.data)) for row in rows]


def stream_id(connection: Connection) -> str:
    """Return the id of this log. Another id means another history: browsers start anew."""
    return str(connection.execute(_STREAM).scalar_one())


def trim_events(connection: Connection, now: Instant, *, keep: int = KEPT_EVENTS, kept_s: float = KEPT_S) -> int:
    """Delete up to 5,000 of the events that are too old or too many; returns how many."""
    newest, oldest = newest_event(connection), connection.execute(_OLDEST).scalar() or 0
    first_young = connection.execute(_FIRST_YOUNG, {"from": now - int(kept_s * SECOND)}).scalar() or newest
    # The newest stays, whatever its age: its id shows readers how far the log has come.
    limit = min(max(newest - keep, first_young - 1), oldest + 4_999, newest - 1)
    return connection.execute(_TRIM, {"upto": limit}).rowcount


_NEWEST = select(func.max(event.c.id))
_OLDEST = select(func.min(event.c.id))
_STREAM = select(meta.c.value).where(meta.c.name == "stream")
_AFTER = text("SELECT id, type, user_id, subject, at, data FROM event WHERE id > :after ORDER BY id LIMIT :limit")
_FIRST_YOUNG = text("SELECT id FROM event WHERE at >= :from ORDER BY id LIMIT 1")
_TRIM = delete(event).where(event.c.id <= text(":upto"))
