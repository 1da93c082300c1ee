"""Counters in the rows of `tally` and `waiting`, which database triggers update with the tasks (decision 0006).

They are an index: the tasks remain the source of truth, and the counters can be rebuilt from them.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, text
from sqlalchemy.dialects import postgresql, sqlite

from genqueue.clock import SECOND, Instant
from genqueue.store.database.tables import tally, waiting
from genqueue.store.writing.events import newest_event
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import same
from genqueue.store.writing.tx import Tx

QUARTER_US = 900 * SECOND
"""A quarter of an hour. Midnight in every time zone on Earth begins one in UTC."""

SHARP_US = 3 * 86_400 * SECOND
"""For this time the counters keep the quarter of an hour in which a task was created."""


def tallied(connection: Connection, viewer: str, *, cleared: bool = False) -> dict[tuple[str, str], int]:
    """Return (status, kind) -> number of tasks of this viewer, without deleted ones. Zero counts are left out."""
    rows = _TALLIED.ask(connection, viewer=viewer, cleared=int(cleared))
    return {(row.status, row.kind): row.tasks for row in rows}


def tallied_since(connection: Connection, viewer: str, since: Instant) -> list[tuple[str, str, int, int]]:
    """Return (status, kind, all, created since) of this viewer's shown tasks. `since` must begin a quarter of an hour,
    at most `SHARP_US` ago: this holds for the midnight that begins today in any time zone."""
    rows = _SINCE.ask(connection, viewer=viewer, since=since // QUARTER_US)
    return [(row.status, row.kind, row.everything, row.recent) for row in rows]


def read_counts(connection: Connection, viewer: str, since: Instant) -> tuple[int, list[tuple[str, str, int, int]]]:
    """Return (number of the newest event before the counts, rows of `tallied_since`)."""
    return newest_event(connection), tallied_since(connection, viewer, since)


def waiting_by_lane(connection: Connection) -> dict[str, int]:
    """Return the number of tasks that can be claimed, of all users, by lane."""
    return {row.lane: row.tasks for row in _BY_LANE.ask(connection)}


def waiting_by_priority(connection: Connection) -> dict[int, int]:
    """Return the number of tasks that can be claimed, of all users, by priority."""
    return {row.priority: row.tasks for row in _BY_PRIORITY.ask(connection)}


def count_in_lane(connection: Connection, priority: int, before: str, now: str) -> None:
    """Count a task that can be claimed in another lane. On PostgreSQL the trigger does so; that of SQLite looks at the
    other columns only."""
    if connection.dialect.name == "sqlite":
        for lane, tasks in ((before, -1), (now, 1)):
            _IN_LANE.ask(connection, lane=lane, priority=priority, tasks=tasks)


def fold(connection: Connection, now: Instant) -> None:
    """Merge the rows of older days, and of connections that are gone, so that few rows have to be summed.

    Rows of other live connections are left alone, so that no connection ever waits for the row of another.
    """
    alive = _ALIVE.ask(connection) if connection.dialect.name == "postgresql" else []
    own = alive[0].own if alive else 0
    others = [row.pid for row in alive if row.pid != own]
    old = (now - SHARP_US) // QUARTER_US
    _merge(
        connection,
        tally,
        ((tally.c.quarter > 0) & (tally.c.quarter < old)) | (tally.c.slot != own),
        others,
        lambda row: {**row, "quarter": 0 if row["quarter"] < old else row["quarter"], "slot": own},
    )
    _merge(connection, waiting, waiting.c.slot != own, others, lambda row: {**row, "slot": own})


def is_true(connection: Connection) -> bool:
    """Do the counters agree with the tasks? Reads every task."""
    return not any(connection.execute(each).first() for each in _WRONG)


@dataclass(frozen=True, slots=True)
class Recount(FreeMove):
    """Rebuild all counters."""

    @property
    def keys(self) -> tuple[str, ...]:
        return ("recount",)


def recount(tx: Tx, moves: Sequence[Recount]) -> Mapping[str, bool]:
    """Rebuild the counters from the tasks. Writers wait meanwhile."""
    if tx.connection.dialect.name == "postgresql":
        tx.connection.execute(text("LOCK TABLE task IN SHARE ROW EXCLUSIVE MODE"))
    for statement in _RECOUNT:
        tx.connection.execute(statement)
    return {move.keys[0]: True for move in moves}


def _merge(
    connection: Connection,
    table: Table,
    which: ColumnElement[bool],
    others: Sequence[int],
    into: Callable[[dict[str, Any]], dict[str, Any]],
) -> None:
    """Delete the rows selected by `which`, except the slots of `others`, and add each to the row given by `into`."""
    taken = connection.execute(delete(table).where(which, table.c.slot.not_in(others)).returning(table))
    sums: Counter[tuple[Any, ...]] = Counter()
    for row in taken.mappings():
        *key, tasks = into(dict(row)).values()
        sums[tuple(key)] += tasks
    if sums:
        vendor = postgresql if connection.dialect.name == "postgresql" else sqlite
        new: Any = vendor.insert(table).values([(*key, tasks) for key, tasks in sums.items()])
        added = {"tasks": table.c.tasks + new.excluded.tasks}
        connection.execute(new.on_conflict_do_update(index_elements=list(table.primary_key.columns), set_=added))
    connection.execute(delete(table).where(table.c.tasks == 0, table.c.slot.not_in(others)))


_TALLIED = same(
    "SELECT status, kind, CAST(sum(tasks) AS BIGINT) AS tasks FROM tally"
    " WHERE user_id = :viewer AND cleared = :cleared GROUP BY status, kind HAVING sum(tasks) <> 0"
)
_SINCE = same(
    """
    SELECT status, kind, CAST(sum(tasks) AS BIGINT) AS everything,
           CAST(sum(CASE WHEN quarter >= :since THEN tasks ELSE 0 END) AS BIGINT) AS recent
      FROM tally WHERE user_id = :viewer AND cleared = 0 GROUP BY status, kind HAVING sum(tasks) <> 0
    """
)
_IN_LANE = same(
    """
    INSERT INTO waiting (lane, priority, slot, tasks) VALUES (:lane, :priority, 0, :tasks)
        ON CONFLICT (lane, priority, slot) DO UPDATE SET tasks = waiting.tasks + excluded.tasks
    """
)
_BY_LANE = same("SELECT lane, CAST(sum(tasks) AS BIGINT) AS tasks FROM waiting GROUP BY lane HAVING sum(tasks) <> 0")
_BY_PRIORITY = same(
    "SELECT priority, CAST(sum(tasks) AS BIGINT) AS tasks FROM waiting GROUP BY priority HAVING sum(tasks) <> 0"
)
_ALIVE = same("SELECT pid, pg_backend_pid() AS own FROM pg_stat_activity")
_TRULY = f"""
    SELECT user_id, created_at / {QUARTER_US} AS quarter, status, kind,
           CASE WHEN cleared_at IS NULL THEN 0 ELSE 1 END AS cleared, 0 AS slot, count(*) AS tasks
      FROM task WHERE deleted_at IS NULL GROUP BY 1, 2, 3, 4, 5
"""
_TRULY_WAITING = """
    SELECT lane, priority, 0 AS slot, count(*) AS tasks FROM task
     WHERE status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL GROUP BY 1, 2
"""
_RECOUNT = tuple(
    text(statement)
    for statement in (
        "DELETE FROM tally",
        f"INSERT INTO tally (user_id, quarter, status, kind, cleared, slot, tasks) {_TRULY}",
        "DELETE FROM waiting",
        f"INSERT INTO waiting (lane, priority, slot, tasks) {_TRULY_WAITING}",
    )
)


def _differ(table: str, key: str, truly: str) -> Any:
    return text(
        f"SELECT {key} FROM (SELECT {key}, tasks FROM {table} UNION ALL SELECT {key}, -tasks FROM ({truly}) AS truly)"
        f" AS every GROUP BY {key} HAVING sum(tasks) <> 0 LIMIT 1"
    )


_WRONG = (
    _differ("tally", "user_id, status, kind, cleared", _TRULY),
    _differ("waiting", "lane, priority", _TRULY_WAITING),
)
