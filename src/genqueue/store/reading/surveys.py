"""Surveys: the tasks that a bulk action applies to, with a token of their state, and the size of their outputs.

The token covers the ids, the status of each task, whether its outcome is unknown, and whether a paid run of it may
still execute. All unfinished statuses count as
one: a run that progresses meanwhile changes nothing about what a deletion or a stop would do.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, select

from genqueue.store.database.tables import output, task
from genqueue.store.housekeeping.retention import Heap
from genqueue.store.reading.lists import Wanted, known_by, meant_by
from genqueue.store.reading.selection import STILL_PAID_UNLESS_UNKNOWN, TaskState
from genqueue.store.writing.guards import UNKNOWN
from genqueue.tasks.states import UNFINISHED, Status

_PIECE = 500


@dataclass(frozen=True, slots=True)
class Meant:
    """A selection: the tasks `ids`, or those that match `wanted` and were created by event `as_of`; always without
    `exclude`."""

    ids: tuple[str, ...] = ()
    wanted: Wanted | None = None
    exclude: frozenset[str] = frozenset()
    as_of: int | None = None


class Survey(NamedTuple):
    """The tasks found, in the order of creation, their counts by state, and the token of all that."""

    ids: list[str]
    groups: dict[TaskState, int]
    token: str


def survey(connection: Connection, viewer: str, meant: Meant) -> Survey:
    """Return the current survey of a selection."""
    name = blake2b(digest_size=12)
    groups: Counter[TaskState] = Counter()
    ids = []
    for task_id, status, stopping, unknown, still_paid in _rows(connection, viewer, meant):
        ids.append(task_id)
        groups[TaskState(status, bool(stopping), bool(unknown), bool(still_paid))] += 1
        told = f"{'' if status in UNFINISHED else status}{'?' if unknown else ''}{'!' if still_paid else ''}"
        name.update(f"{task_id} {told}\n".encode())
    return Survey(ids, dict(groups), name.hexdigest())


def weigh(connection: Connection, ids: Sequence[str]) -> Heap:
    """Return number and size of the outputs of these tasks."""
    pieces = [ids[begin : begin + _PIECE] for begin in range(0, len(ids), _PIECE)]
    found = [connection.execute(_WEIGH, {"ids": piece}).one() for piece in pieces]
    return Heap(sum(each.files for each in found), sum(int(each.bytes) for each in found))


def _rows(connection: Connection, viewer: str, meant: Meant) -> Iterator[Any]:
    if meant.wanted is not None:
        found = list(_ask(connection, meant_by(connection, viewer, meant.wanted), meant.as_of))
    else:
        mine, ids = [task.c.user_id == viewer, task.c.deleted_at.is_(None)], sorted(set(meant.ids))
        pieces = [ids[begin : begin + _PIECE] for begin in range(0, len(ids), _PIECE)]
        found = [row for piece in pieces for row in _ask(connection, [*mine, task.c.id.in_(piece)])]
    return (row for row in found if row.id not in meant.exclude)


def _ask(connection: Connection, conditions: Sequence[ColumnElement[bool]], as_of: int | None = None) -> Sequence[Any]:
    if as_of is not None:
        conditions = [*conditions, known_by(as_of)]
    stopping = task.c.stop_requested_at.is_not(None)
    unknown = and_(task.c.status == Status.FAILED, UNKNOWN)
    columns = (task.c.id, task.c.status, stopping, unknown, STILL_PAID_UNLESS_UNKNOWN)
    query = select(*columns).where(*conditions).order_by(task.c.id)
    return connection.execute(query).all()


_IDS: Any = bindparam("ids", expanding=True)
_WEIGH = select(func.count().label("files"), func.coalesce(func.sum(output.c.bytes), 0).label("bytes")).where(
    output.c.task_id.in_(_IDS)
)
