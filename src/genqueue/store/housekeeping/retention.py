"""Retention: what is old enough, or too much, to go. Nothing of it goes unless somebody has said so.

Rows go first, and the transaction that drops them makes litter of their files: nobody is ever shown what is not there.
Each verb takes a piece and is repeated until nothing is left.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, select, text, update

from genqueue.clock import Instant
from genqueue.store.clock.steps import last_step_back, long_ago
from genqueue.store.database.tables import output, task, task_input, upload
from genqueue.store.files.garbage import throw
from genqueue.store.writing.guards import among, touched
from genqueue.store.writing.statements import encode
from genqueue.store.writing.task_events import TOLD_COLUMNS, tell_task
from genqueue.store.writing.tx import Hold, Tx
from genqueue.tasks.states import ENDED

CLEANED: dict[str, Any] = {"code": "outputs_cleaned", "arguments": {}, "raw": None}


@dataclass(frozen=True, slots=True)
class Keep:
    """What stays. None: everything. Outputs of unfinished tasks, and uploads that a task reads, always stay."""

    outputs_since: Instant | None = None
    outputs_bytes: int | None = None
    uploads_since: Instant | None = None
    history_since: Instant | None = None

    def values(self, connection: Connection, now: Instant) -> dict[str, int]:
        """As the statements want it: what is None keeps everything. The clock may have been put since those moments,
        and what it was put back from lies in the future: results of then are younger than they say."""
        most = 2**62 if self.outputs_bytes is None else self.outputs_bytes
        since = {
            "outputs_since": self.outputs_since,
            "uploads_since": self.uploads_since,
            "history_since": self.history_since,
        }
        bounds = {name: 0 if moment is None else long_ago(connection, moment) for name, moment in since.items()}
        return {**bounds, "outputs_bytes": most, "now": now, "put_back": last_step_back(connection)}


@dataclass(frozen=True, slots=True)
class Clean:
    """One piece. `deleted_at` is when tasks count as deleted: their rows go when the time to undo it is over."""

    at: Instant
    keep: Keep
    deleted_at: Instant = 0
    most: int = 500
    holds: tuple[Hold, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return ("clean",)

    def values(self, connection: Connection) -> dict[str, int]:
        return {**self.keep.values(connection, self.at), "most": self.most}


class Heap(NamedTuple):
    """Some files."""

    files: int
    bytes: int


class Preview(NamedTuple):
    """What would go: outputs, with those of the tasks that would go; uploads; ended tasks."""

    outputs: Heap
    uploads: Heap
    tasks: int


class Usage(NamedTuple):
    """What there is. `unused` are uploads that no task reads."""

    outputs: Heap
    uploads: Heap
    unused: Heap
    ended_tasks: int
    events: int


def preview(connection: Connection, keep: Keep, now: Instant) -> Preview:
    """What `drop_outputs`, `drop_uploads` and `retire` would take."""
    values = keep.values(connection, now)
    outputs = connection.execute(_COUNT_OUTPUTS, values).one()
    uploads = connection.execute(_COUNT_UPLOADS, values).one()
    tasks = connection.execute(_COUNT_HISTORY, values).scalar_one()
    return Preview(Heap(*outputs), Heap(*uploads), int(tasks))


def usage(connection: Connection) -> Usage:
    """What the store holds."""
    outputs, uploads, unused = (Heap(*connection.execute(each).one()) for each in (_ALL_OUTPUTS, _ALL_UPLOADS, _UNUSED))
    ended, events = (int(connection.execute(each).scalar_one()) for each in (_ENDED_TASKS, _EVENTS))
    return Usage(outputs, uploads, unused, ended, events)


def drop_outputs(tx: Tx, moves: Sequence[Clean]) -> Mapping[str, int]:
    """Outputs that are too old or too much; their tasks stay and say so. Answers how many."""
    (move,) = moves
    found = tx.connection.execute(_OLD_OUTPUTS, move.values(tx.connection)).all()
    # Locked before its outputs go: a task that is started again now keeps them, or is told without them.
    owners = sorted({row.task_id for row in found})
    ended = {row.id for row in tx.connection.execute(_LOCK_ENDED, {"ids": owners or [""]})}
    going = [row for row in found if row.task_id in ended]
    if not going:
        return {"clean": 0}
    tx.connection.execute(_DROP_OUTPUTS, {"ids": [row.id for row in going]})
    throw(tx.connection, [row.key for row in going], move.at)
    told = tx.connection.execute(_TELL_CLEANED, {"ids": sorted(ended), "now": move.at, "msg": encode(CLEANED)})
    for row in told:
        tell_task(tx, row, move.at)
    return {"clean": len(going)}


def drop_uploads(tx: Tx, moves: Sequence[Clean]) -> Mapping[str, int]:
    """Old uploads that no task reads. Answers how many."""
    (move,) = moves
    ids = list(
        tx.connection.execute(_OLD_UPLOADS, {**move.keep.values(tx.connection, move.at), "most": move.most}).scalars()
    )
    if not ids:
        return {"clean": 0}
    # A second look, now that they are locked: whoever creates a task locks its uploads first.
    rows = tx.connection.execute(_DROP_UPLOADS, {"ids": ids}).all()
    throw(tx.connection, [row.key for row in rows], move.at)
    return {"clean": len(rows)}


def retire(tx: Tx, moves: Sequence[Clean]) -> Mapping[str, int]:
    """Old ended tasks: deleted, as a user would. Answers how many."""
    (move,) = moves
    ids = list(
        tx.connection.execute(_OLD_TASKS, {**move.keep.values(tx.connection, move.at), "most": move.most}).scalars()
    )
    rows = tx.connection.execute(_RETIRE, {"ids": ids or [""], "then": move.deleted_at, "now": move.at}).all()
    for row in rows:
        tell_task(tx, row, move.at, "task.deleted")
    return {"clean": len(rows)}


_ENDED = "('" + "','".join(sorted(ENDED)) + "')"
_SUMMED = """
    SELECT o.id, o.key, o.task_id, o.bytes, o.created_at,
           sum(o.bytes) OVER (
               ORDER BY o.created_at + CASE WHEN o.created_at > :now THEN :put_back ELSE 0 END DESC, o.id DESC
           ) AS upto FROM output o
"""
_TOO_MUCH = "(s.created_at < :outputs_since OR s.upto > :outputs_bytes)"
_HISTORY = f"t.status IN {_ENDED} AND t.deleted_at IS NULL AND t.completed_at < :history_since"
_IDLE = "u.created_at < :uploads_since AND NOT EXISTS (SELECT 1 FROM task_input i WHERE i.key = u.key)"
_COUNT_OUTPUTS = text(
    f"SELECT count(*), coalesce(sum(s.bytes), 0) FROM ({_SUMMED}) s JOIN task t ON t.id = s.task_id"
    f" WHERE t.status IN {_ENDED} AND ({_TOO_MUCH} OR ({_HISTORY}))"
)
# Equal files lie there once, however often they were uploaded.
_COUNT_UPLOADS = text(
    f"SELECT count(*), coalesce(sum(k.bytes), 0) FROM (SELECT u.key, max(u.bytes) AS bytes FROM upload u WHERE {_IDLE}"
    " AND NOT EXISTS (SELECT 1 FROM upload y WHERE y.key = u.key AND y.created_at >= :uploads_since) GROUP BY u.key) k"
)
_COUNT_HISTORY = text(f"SELECT count(*) FROM task t WHERE {_HISTORY}")
_OLD_OUTPUTS = text(
    f"SELECT s.id, s.key, s.task_id FROM ({_SUMMED}) s JOIN task t ON t.id = s.task_id"
    f" WHERE t.status IN {_ENDED} AND {_TOO_MUCH} ORDER BY s.created_at, s.id LIMIT :most"
)
_ALL_OUTPUTS = text("SELECT count(*), coalesce(sum(bytes), 0) FROM output")
_BY_KEY = (
    "SELECT count(*), coalesce(sum(k.bytes), 0) FROM (SELECT max(u.bytes) AS bytes FROM upload u {} GROUP BY u.key) k"
)
_ALL_UPLOADS = text(_BY_KEY.format(""))
_UNUSED = text(_BY_KEY.format("WHERE NOT EXISTS (SELECT 1 FROM task_input i WHERE i.key = u.key)"))
_ENDED_TASKS = text(f"SELECT count(*) FROM task WHERE status IN {_ENDED} AND deleted_at IS NULL")
_EVENTS = text("SELECT count(*) FROM event")

_IDS: Any = bindparam("ids", expanding=True)
_NOW = bindparam("now", type_=task.c.updated_at.type)
_LOCK_ENDED = select(task.c.id).where(task.c.id.in_(_IDS), among(ENDED)).order_by(task.c.id).with_for_update()
_DROP_OUTPUTS = delete(output).where(output.c.id.in_(_IDS))
_TELL_CLEANED = (
    update(task)
    .where(task.c.id.in_(_IDS))
    .values(touched(task_msg=bindparam("msg", type_=task.c.task_msg.type), updated_at=_NOW))
    .returning(*TOLD_COLUMNS)
)
_OLD_UPLOADS = (
    select(upload.c.id)
    .where(
        upload.c.created_at < bindparam("uploads_since", type_=upload.c.created_at.type),
        ~select(task_input.c.key).where(task_input.c.key == upload.c.key).exists(),
    )
    .order_by(upload.c.id)
    .limit(bindparam("most"))
    .with_for_update(of=upload)
)
_DROP_UPLOADS = (
    delete(upload)
    .where(upload.c.id.in_(_IDS), ~select(task_input.c.key).where(task_input.c.key == upload.c.key).exists())
    .returning(upload.c.key)
)
_OLD_TASKS = (
    select(task.c.id)
    .where(
        among(ENDED),
        task.c.deleted_at.is_(None),
        task.c.completed_at < bindparam("history_since", type_=task.c.completed_at.type),
    )
    .order_by(task.c.id)
    .limit(bindparam("most"))
)
_RETIRE = (
    update(task)
    .where(task.c.id.in_(_IDS), among(ENDED), task.c.deleted_at.is_(None))
    .values(touched(deleted_at=bindparam("then", type_=task.c.deleted_at.type), updated_at=_NOW))
    .returning(*TOLD_COLUMNS)
)
