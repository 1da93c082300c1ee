"""Creating tasks: all of a request or none, once per idempotency key, not twice within the duplicate window."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, select

from genqueue.clock import SECOND, Instant
from genqueue.store.database.tables import batch, idempotency, submission, task, task_input, upload
from genqueue.store.tasks.frozen_graphs import Bases, add_bodies
from genqueue.store.tasks.lanes import put_lanes
from genqueue.store.writing.guards import initial_status
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import BIG, TEXT, add, encode, over_moves, put
from genqueue.store.writing.tx import Tx
from genqueue.tasks.model import BoundWorkflow
from genqueue.tasks.states import Status


class NewTask(NamedTuple):
    """A task about to be created. `source` names the row of a sheet that it came from."""

    id: str
    kind: str
    title: str
    bound: BoundWorkflow
    upload_ids: Mapping[str, str] = {}
    labels: Mapping[str, Any] = {}
    source: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Create(FreeMove):
    """One request: its tasks are created together, in order.

    `fingerprint` is equal for equal submissions of a user; None exempts it from the duplicate guard.
    """

    request_id: str
    user_id: str
    at: Instant
    tasks: tuple[NewTask, ...]
    status: Status = Status.PENDING
    priority: int = 0
    max_retries: int = 0
    batch_id: str | None = None
    batch_title: str = ""
    fingerprint: str | None = None
    window_s: float = 0.0
    idempotency_key: str | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        guards = (("key", self.idempotency_key), ("print", self.fingerprint))
        return (self.request_id, *(f"{name}:{self.user_id}:{value}" for name, value in guards if value is not None))


class Created(NamedTuple):
    """The tasks of a request, in order; `repeated` if an earlier one with the same idempotency key created them."""

    task_ids: tuple[str, ...]
    repeated: bool = False


class Duplicate(NamedTuple):
    """Nothing was created: an equal task was submitted a moment ago."""

    task_id: str


class Gone(NamedTuple):
    """Nothing was created: this upload was removed a moment ago, because it had been unused for long."""

    upload_id: str


def create(tx: Tx, moves: Sequence[Create]) -> Mapping[str, Created | Duplicate | Gone]:
    """Create the tasks of these requests. Returns the answers by request id."""
    answers: dict[str, Created | Duplicate | Gone] = {**_gone_uploads(tx.connection, moves)}
    fresh = {move.request_id: move for move in moves if move.request_id not in answers}
    # Keys first: a repeated request creates nothing, so later duplicates must not refer to it.
    for look in (_seen_keys, _seen_prints):
        for request_id, earlier in look(tx.connection, list(fresh.values())).items():
            answers[request_id] = earlier
            del fresh[request_id]
    _forget_keys(tx.connection, [move for move in moves if isinstance(answers.get(move.request_id), Duplicate)])
    _insert_all(tx, list(fresh.values()))
    return {**answers, **{move.request_id: Created(tuple(new.id for new in move.tasks)) for move in fresh.values()}}


def _gone_uploads(connection: Connection, moves: Sequence[Create]) -> dict[str, Gone]:
    """Find requests with a removed upload. Locks the others: the removal of unused uploads waits and sees the use."""
    wanted = {move.request_id: {each for new in move.tasks for each in new.upload_ids.values()} for move in moves}
    ids = sorted(set().union(*wanted.values()))
    if not ids:
        return {}
    known = set(connection.execute(_LOCK_UPLOADS, {"ids": ids}).scalars())
    return {request_id: Gone(min(named - known)) for request_id, named in wanted.items() if named - known}


def _seen_keys(connection: Connection, moves: Sequence[Create]) -> dict[str, Created | Duplicate]:
    keyed = {(move.user_id, move.idempotency_key): move for move in moves if move.idempotency_key is not None}
    rows = [
        {"user_id": user, "key": key, "task_ids": encode([new.id for new in move.tasks]), "created_at": move.at}
        for (user, key), move in sorted(keyed.items())
    ]
    new = {(row.user_id, row.key) for row in _PUT_KEY.run(connection, rows)}
    known = [row for row in rows if (row["user_id"], row["key"]) not in new]
    return {
        keyed[row.user_id, row.key].request_id: Created(tuple(json.loads(row.task_ids)), repeated=True)
        for row in _KEYS.run(connection, known)
    }


def _seen_prints(connection: Connection, moves: Sequence[Create]) -> dict[str, Created | Duplicate]:
    """One upsert: the request that changes the row is the first; any other within the window finds it unchanged."""
    printed = {
        (move.user_id, move.fingerprint): move for move in moves if move.fingerprint is not None and move.window_s > 0
    }
    rows = [
        {
            "user_id": user,
            "fingerprint": fingerprint,
            "task_id": move.tasks[0].id,
            "created_at": move.at,
            "window_us": int(move.window_s * SECOND),
        }
        for (user, fingerprint), move in sorted(printed.items())
    ]
    first = {(row.user_id, row.fingerprint) for row in _PUT_PRINT.run(connection, rows)}
    known = [row for row in rows if (row["user_id"], row["fingerprint"]) not in first]
    return {
        printed[row.user_id, row.fingerprint].request_id: Duplicate(row.task_id)
        for row in _PRINTS.run(connection, known)
    }


def _forget_keys(connection: Connection, moves: Sequence[Create]) -> None:
    keys = [{"user_id": m.user_id, "key": m.idempotency_key} for m in moves if m.idempotency_key is not None]
    _FORGET_KEY.run(connection, keys)


def _insert_all(tx: Tx, moves: Sequence[Create]) -> None:
    rows = [(move, order, new) for move in moves for order, new in enumerate(move.tasks)]
    if not rows:
        return
    needs = put_lanes(tx, {new.bound.needs for _, _, new in rows})
    batches = [_batch_row(move) for move in moves if move.batch_id is not None]
    _ADD_BATCHES.run(tx.connection, batches)
    tasks = [_task_row(move, order, new, needs[new.bound.needs]) for move, order, new in rows]
    _ADD_TASKS.run(tx.connection, tasks)
    _add_bodies(tx.connection, moves)
    _ADD_INPUTS.run(tx.connection, [row for _, _, new in rows for row in _input_rows(new)])
    for row in tasks:
        tx.log_event("task.created", row["user_id"], row["id"], row["created_at"], _told(row))


def _batch_row(move: Create) -> dict[str, Any]:
    return {"id": move.batch_id, "user_id": move.user_id, "title": move.batch_title, "created_at": move.at}


def _task_row(move: Create, order: int, new: NewTask, lane: str) -> dict[str, Any]:
    return {
        "id": new.id,
        "user_id": move.user_id,
        "kind": new.kind,
        "title": new.title,
        **initial_status(move.status),
        "priority": move.priority,
        "turn": move.at + order,
        "lane": lane,
        "workflow_id": new.bound.workflow_id,
        "workflow_version": new.bound.workflow_version,
        "workflow_name": new.bound.name,
        "node_count": new.bound.node_count,
        "outputs_optional": int(new.bound.outputs_optional),
        "running_timeout_s": new.bound.running_timeout_s,
        "size": new.bound.size,
        "batch_id": move.batch_id,
        "created_at": move.at,
        "updated_at": move.at,
        "max_retries": move.max_retries,
        "labels": encode(dict(new.labels)),
        "source": None if new.source is None else encode(dict(new.source)),
    }


def _add_bodies(connection: Connection, moves: Sequence[Create]) -> None:
    bases = [Bases([new.bound for new in move.tasks]) for move in moves]
    add_bodies(
        connection,
        [row for each in bases for row in each.rows()],
        [each.body(new.id, new.bound) for each, move in zip(bases, moves, strict=True) for new in move.tasks],
    )


def _input_rows(new: NewTask) -> list[dict[str, Any]]:
    return [
        {
            "task_id": new.id,
            "position": position,
            "upload_id": new.upload_ids.get(item.key),
            "name": item.name,
            "key": item.key,
            "sha256": item.sha256,
            "bytes": item.bytes,
            "filename": item.filename,
        }
        for position, item in enumerate(new.bound.inputs)
    ]


def _told(row: dict[str, Any]) -> dict[str, Any]:
    names = ("id", "kind", "title", "status", "priority", "batch_id", "created_at", "updated_at")
    return {"version": 1, **{name: row[name] for name in names if row[name] is not None}}


_ADD_BATCHES = add(batch, "id", "user_id", "title", "created_at")
_ADD_TASKS = add(
    task,
    *("id", "user_id", "kind", "title", "status", "priority", "turn", "lane", "workflow_id", "workflow_version"),
    *("workflow_name", "node_count", "outputs_optional", "batch_id", "created_at", "updated_at", "max_retries"),
    *("labels", "source", "running_timeout_s", "size"),
)
_ADD_INPUTS = add(task_input, "task_id", "position", "upload_id", "name", "key", "sha256", "bytes", "filename")
_LOCK_UPLOADS = (
    select(upload.c.id)
    .where(upload.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(upload.c.id)
    .with_for_update(read=True)
)
_PUT_KEY = put(
    idempotency,
    lambda insert, _m: insert.on_conflict_do_nothing().returning(idempotency.c.user_id, idempotency.c.key),
    user_id=TEXT,
    key=TEXT,
    task_ids=TEXT,
    created_at=BIG,
)
_KEYS = over_moves(
    lambda m: select(idempotency).where(idempotency.c.user_id == m.c.user_id, idempotency.c.key == m.c.key),
    user_id=TEXT,
    key=TEXT,
)
_FORGET_KEY = over_moves(
    lambda m: delete(idempotency).where(
        select(m.c.key).where(m.c.key == idempotency.c.key, m.c.user_id == idempotency.c.user_id).exists()
    ),
    user_id=TEXT,
    key=TEXT,
)
_PUT_PRINT = put(
    submission,
    lambda insert, _m: insert.on_conflict_do_update(
        index_elements=["user_id", "fingerprint"],
        set_={name: insert.excluded[name] for name in ("task_id", "created_at", "window_us")},
        where=submission.c.created_at <= insert.excluded.created_at - insert.excluded.window_us,
    ).returning(submission.c.user_id, submission.c.fingerprint),
    user_id=TEXT,
    fingerprint=TEXT,
    task_id=TEXT,
    created_at=BIG,
    window_us=BIG,
)
_PRINTS = over_moves(
    lambda m: select(submission).where(
        submission.c.user_id == m.c.user_id, submission.c.fingerprint == m.c.fingerprint
    ),
    user_id=TEXT,
    fingerprint=TEXT,
)
