"""Positions in the queue: how many tasks will be claimed before a given one. Counted from the nearer end."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Select, func, literal_column, select

from genqueue.store.database.tables import task
from genqueue.store.tasks.counters import waiting_by_priority
from genqueue.store.writing.guards import status_in
from genqueue.store.writing.statements import BIG, INT, TEXT, Statement, same
from genqueue.tasks.states import Status

Row = dict[str, Any]


def places(connection: Connection, rows: Sequence[Row]) -> dict[str, int]:
    """Return the position in the queue, from 1, of each of `rows` that waits. One index scan per priority."""
    waiting = [row for row in rows if row["status"] == "PENDING" and row["attempt_id"] is None]
    if not waiting:
        return {}
    waiting.sort(key=lambda row: (-row["priority"], row["turn"], row["id"]))
    by_priority = waiting_by_priority(connection)
    found: dict[str, int] = {}
    for priority, group in groupby(waiting, key=lambda row: row["priority"]):
        higher = sum(tasks for other, tasks in by_priority.items() if other > priority)
        for task_id, ahead in _ahead(connection, list(group), by_priority.get(priority, 0)):
            found[task_id] = higher + ahead + 1
    return found


def _ahead(connection: Connection, rows: list[Row], here: int) -> Iterator[tuple[str, int]]:
    """Yield for each of `rows`, which are in queue order, how many tasks of the same priority come before it.

    `here` is the number of waiting tasks of that priority.
    """
    turns = [_BEGINNING, *(row["turn"] for row in rows), _END]
    from_front = _is_front_nearer(connection, rows)
    # From the front each row counts the tasks between the previous row and itself; from the back, those that follow.
    skipped = 0 if from_front else 1
    stretches = [
        {**row, "low": turns[number + skipped], "high": turns[number + skipped + 1]} for number, row in enumerate(rows)
    ]
    counted = {row.id: row for row in _STRETCHES.run(connection, stretches)}
    passed = 0
    for row in rows if from_front else reversed(rows):
        stretch = counted[row["id"]]
        passed += stretch.between
        yield row["id"], (passed if from_front else here - passed) + stretch.ties


def _is_front_nearer(connection: Connection, rows: list[Row]) -> bool:
    """Guess from `turn`, which is a time, which end is nearer. A wrong guess costs only time: both ends give the same
    counts."""
    (ends,) = _ENDS.ask(connection, priority=rows[0]["priority"])
    if ends.first is None:
        return True
    return bool(rows[-1]["turn"] - ends.first <= ends.last - rows[0]["turn"])


_BEGINNING, _END = -(2**62), 2**62
_CLAIMABLE = "status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL"
_ENDS = same(
    f"""
    SELECT (SELECT turn FROM task WHERE {_CLAIMABLE} AND priority = :priority ORDER BY turn, id LIMIT 1) AS first,
           (SELECT turn FROM task WHERE {_CLAIMABLE} AND priority = :priority ORDER BY turn DESC, id DESC LIMIT 1)
           AS last
    """
)


def _count_stretches(m: CTE, dialect: str) -> Select[Any]:
    def count(*conditions: ColumnElement[bool]) -> Any:
        claimable = (status_in({Status.PENDING}), task.c.attempt_id.is_(None), task.c.deleted_at.is_(None))
        found = select(task.c.id).where(*claimable, task.c.priority == m.c.priority, *conditions).correlate(m)
        if dialect == "postgresql":
            # Before the first ANALYZE PostgreSQL rates all partial indexes alike; only the right one has this order.
            found = found.order_by(task.c.priority.desc(), task.c.turn, task.c.id).limit(literal_column(str(_END)))
        return select(func.count()).select_from(found.subquery()).scalar_subquery()

    return select(
        m.c.id,
        count(task.c.turn >= m.c.low, task.c.turn < m.c.high).label("between"),
        count(task.c.turn == m.c.turn, task.c.id < m.c.id).label("ties"),
    )


_STRETCHES = Statement({"id": TEXT, "priority": INT, "turn": BIG, "low": BIG, "high": BIG}, _count_stretches)
