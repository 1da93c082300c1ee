"""Retention: removal of outputs, uploads and ended tasks beyond an age or a size; only limits that were set apply.

Rows are deleted first, and the same transaction hands their files to garbage collection, so a page never shows a
missing file. Each verb removes a limited number of rows and is repeated until none is left.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, select, text, update

from genqueue.clock import Instant
from genqueue.store.clock.steps import last_step_back, long_ago
from genqueue.store.database.tables import output, task, task_input, upload
from genqueue.store.files.garbage import throw
from genqueue.store.writing.guards import status_in, touched
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import encode
from genqueue.store.writing.task_events import EVENT_COLUMNS, log_task_event
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import ENDED

CLEANED: dict[str, Any] = {"code": "outputs_cleaned", "arguments": {}, "raw": None}


@dataclass(frozen=True, slots=True)
class Keep:
    """Limits of what is kept; None keeps everything. Outputs of unfinished tasks, and uploads that a task reads, are
    always kept."""

    outputs_since: Instant | None = None
    outputs_bytes: int | None = None
    uploads_since: Instant | None = None
    history_since: Instant | None = None

    def values(self, connection: Connection, now: Instant) -> dict[str, int]:
        """Return the limits as parameters of the statements; None becomes a value that keeps everything.

        Bounds of age are corrected for steps of the clock. Outputs from before a step back may have times in the
        future; the statements subtract that step (`put_back`).
        """
        most = 2**62 if self.outputs_bytes is None else self.outputs_bytes
        since = {
            "outputs_since": self.outputs_since,
            "uploads_since": self.uploads_since,
            "history_since": self.history_since,
        }
        bounds = {name: 0 if moment is None else long_ago(connection, moment) for name, moment in since.items()}
        return {**bounds, "outputs_bytes": most, "now": now, "put_back": last_step_back(connection)}


@dataclass(frozen=True, slots=True)
class Clean(FreeMove):
    """One call of a retention verb. `deleted_at` is the time of deletion that `retire` gives to tasks: their rows are
    purged when the time to undo the deletion is over."""

    at: Instant
    keep: Keep
    deleted_at: Instant = 0
    most: int = 500

    @property
    def keys(self) -> tuple[str, ...]:
        return ("clean",)

    def values(self, connection: Connection) -> dict[str, int]:
        return {**self.keep.values(connection, self.at), "most": self.most}


class Heap(NamedTuple):
    """Number and total size of some files."""

    files: int
    bytes: int


class Preview(NamedTuple):
    """What would be removed: outputs (including those of the removed tasks), uploads, and ended tasks."""

    outputs: Heap
    uploads: Heap
    tasks: int


class Usage(NamedTuple):
    """What the store holds. `unused` are uploads that no task reads."""

    outputs: Heap
    uploads: Heap
    unused: Heap
    ended_tasks: int
    events: int


def preview(connection: Connection, keep: Keep, now: Instant) -> Preview:
    """Return what `drop_outputs`, `drop_uploads` and `retire` would remove."""
    values = keep.values(connection, now)
    outputs = connection.execute(_COUNT_OUTPUTS, values).one()
    uploads = connection.execute(_COUNT_UPLOADS, values).one()
    tasks = connection.execute(_COUNT_HISTORY, values).scalar_one()
    return Preview(Heap(*outputs), Heap(*uploads), int(tasks))


def usage(connection: Connection) -> Usage:
    """Return what the store holds."""
    outputs, uploads, unused = (Heap(*connection.execute(each).one()) for each in (_ALL_OUTPUTS, _ALL_UPLOADS, _UNUSED))
    ended, events = (int(connection.execute(each).scalar_one()) for each in (_ENDED_TASKS, _EVENTS))
    return Usage(outputs, uploads, unused, ended, events)


def drop_outputs(tx: Tx, moves: Sequence[Clean]) -> Mapping[str, int]:
    """Remove outputs of ended tasks beyond the limits of age or total size. The tasks stay and get a message about it.
    Return the number of outputs."""
    (move,) = moves
    found = tx.connection.execute(_OLD_OUTPUTS, move.values(tx.connection)).all()
    # Locked before its outputs are deleted: a task that is started at this moment keeps them, or waits for the commit.
    owners = sorted({row.task_id for row in found})
    ended = {row.id for row in tx.connection.execute(_LOCK_ENDED, {"ids": owners or [""]})}
    going = [row for row in found if row.task_id in ended]
    if not going:
        return {"clean": 0}
    tx.connection.execute(_DROP_OUTPUTS, {"ids": [row.id for row in going]})
    throw(tx.connection, [row.key for row in going], move.at)
    cleaned = tx.connection.execute(_TELL_CLEANED, {"ids": sorted(ended), "now": move.at, "msg": encode(CLEANED)})
    for row in cleaned:
        log_task_event(tx, row, move.at)
    return {"clean": len(going)}


def drop_uploads(tx: Tx, moves: Sequence[Clean]) -> Mapping[str, int]:
    """Remove old uploads that no task reads. Return their number."""
    (move,) = moves
    ids = list(
        tx.connection.execute(_OLD_UPLOADS, {**move.keep.values(tx.connection, move.at), "most": move.most}).scalars()
    )
    if not ids:
        return {"clean": 0}
    # The DELETE checks again under the lock: a transaction that creates a task locks its uploads first.
    rows = tx.connection.execute(_DROP_UPLOADS, {"ids": ids}).all()
    throw(tx.connection, [row.key for row in rows], move.at)
    return {"clean": len(rows)}


def retire(tx: Tx, moves: Sequence[Clean]) -> Mapping[str, int]:
    """Delete old ended tasks, as a user would. Return their number."""
    (move,) = moves
    ids = list(
        tx.connection.execute(_OLD_TASKS, {**move.keep.values(tx.connection, move.at), "most": move.most}).scalars()
    )
    rows = tx.connection.execute(_RETIRE, {"ids": ids or [""], "then": move.deleted_at, "now": move.at}).all()
    for row in rows:
        log_task_event(tx, row, move.at, "task.deleted")
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
# Equal files are stored once, however often they were uploaded.
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
_LOCK_ENDED = select(task.c.id).where(task.c.id.in_(_IDS), status_in(ENDED)).order_by(task.c.id).with_for_update()
_DROP_OUTPUTS = delete(output).where(output.c.id.in_(_IDS))
_TELL_CLEANED = (
    update(task)
    .where(task.c.id.in_(_IDS))
    .values(touched(task_msg=bindparam("msg", type_=task.c.task_msg.type), updated_at=_NOW))
    .returning(*EVENT_COLUMNS)
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
        status_in(ENDED),
        task.c.deleted_at.is_(None),
        task.c.completed_at < bindparam("history_since", type_=task.c.completed_at.type),
    )
    .order_by(task.c.id)
    .limit(bindparam("most"))
)
_RETIRE = (
    update(task)
    .where(task.c.id.in_(_IDS), status_in(ENDED), task.c.deleted_at.is_(None))
    .values(touched(deleted_at=bindparam("then", type_=task.c.deleted_at.type), updated_at=_NOW))
    .returning(*EVENT_COLUMNS)
)
