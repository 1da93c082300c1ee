"""Pauses: of the whole queue, stored as a row of `meta`, and of one backend, stored as a column of its row.

During a pause, running tasks go on and nothing new is sent. The row of the queue's pause is named `queue_paused`; its
value is `{"reason": code, "at": instant}`. Without this row the queue runs. `queue_resumed` is `{"at": instant}` of the
last resume.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, exists, null, select, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import Instant
from genqueue.store.database.tables import backend, lease, meta
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import BIG, TEXT, Query, encode, over_moves, put
from genqueue.store.writing.tx import Tx, lease_name

QUEUE_PAUSED = "queue_paused"
QUEUE_RESUMED = "queue_resumed"
BY_USER = "paused_by_user"


class Pause(NamedTuple):
    """A pause of the queue: the code of its reason, and its begin."""

    reason: str
    at: Instant


@dataclass(frozen=True, slots=True)
class PauseQueue(FreeMove):
    """Pause or resume the whole queue. `reason` is a code of `messages`."""

    at: Instant
    reason: str = BY_USER

    @property
    def keys(self) -> tuple[str, ...]:
        return (QUEUE_PAUSED,)


@dataclass(frozen=True, slots=True)
class PauseBackend(FreeMove):
    """Pause or resume one backend."""

    id: str
    at: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)


def pause_queue(tx: Tx, moves: Sequence[PauseQueue]) -> Mapping[str, bool]:
    """From the commit on nothing is claimed or submitted. A queue that is already paused keeps its reason."""
    (move,) = moves
    # Claims under way are committed before the answer.
    wait_for_holders(tx)
    pause_by_rule(tx, move.reason, move.at)
    return {QUEUE_PAUSED: True}


def pause_by_rule(tx: Tx, reason: str, at: Instant) -> bool:
    """Pause the queue within a transaction that has found the reason for it. Returns False if it is paused already."""
    pause = {"reason": reason, "at": at}
    if not _PAUSE_QUEUE.run(tx.connection, [{"name": QUEUE_PAUSED, "value": encode(pause)}]):
        return False
    tx.log_event("queue.updated", "", None, at, {"paused": pause})
    return True


def resume_queue(tx: Tx, moves: Sequence[PauseQueue]) -> Mapping[str, bool]:
    """Resume the queue, whatever the reason of its pause."""
    (move,) = moves
    if tx.connection.execute(_RESUME_QUEUE).rowcount:
        _NOTE_RESUME.run(tx.connection, [{"name": QUEUE_RESUMED, "value": encode({"at": move.at})}])
        tx.log_event("queue.updated", "", None, move.at, {"paused": None})
    return {QUEUE_PAUSED: True}


def pause_backend(tx: Tx, moves: Sequence[PauseBackend]) -> Mapping[str, bool]:
    """Send nothing new to the backend; what runs there goes on. Returns True for backends that were not paused."""
    _LOCK_LEASE.run(tx.connection, [{"name": lease_name(move.id)} for move in moves])
    return _carry_out(tx, _PAUSE_BACKEND.run(tx.connection, moves), moves)


def resume_backend(tx: Tx, moves: Sequence[PauseBackend]) -> Mapping[str, bool]:
    """Send work to the backend again. Returns True for backends that were paused."""
    return _carry_out(tx, _RESUME_BACKEND.run(tx.connection, moves), moves)


def wait_for_holders(tx: Tx) -> None:
    """Lock every lease: waits for transactions that decide for a backend, and delays others until this one ends."""
    _LOCK_LEASES.ask(tx.connection)


def load_pause(connection: Connection) -> Pause | None:
    """Return the pause of the whole queue; None while it runs."""
    stored = connection.execute(_PAUSE).scalar()
    return None if stored is None else Pause(**json.loads(stored))


def resumed_at(connection: Connection) -> Instant:
    """Return when the queue was resumed last; 0 if it never was."""
    stored = connection.execute(_RESUMED).scalar()
    return 0 if stored is None else int(json.loads(stored)["at"])


def may_send_to(backend_id: ColumnElement[str]) -> ColumnElement[bool]:
    """In WHERE: neither the queue nor this backend is paused."""
    paused = exists().where(backend.c.id == backend_id, backend.c.paused_at.is_not(None))
    return ~exists().where(meta.c.name == QUEUE_PAUSED) & ~paused


def _carry_out(tx: Tx, rows: Sequence[Any], moves: Sequence[PauseBackend]) -> dict[str, bool]:
    at = {move.id: move.at for move in moves}
    for row in rows:
        tx.log_event(
            "backend.updated", "", row.id, at[row.id], {"id": row.id, "name": row.name, "paused_at": row.paused_at}
        )
    return {row.id: True for row in rows}


_LOCK_LEASES = Query(lambda _dialect: select(lease.c.name).order_by(lease.c.name).with_for_update())
_LOCK_LEASE = over_moves(
    lambda m: select(lease.c.name).where(lease.c.name == m.c.name).with_for_update(of=lease), name=TEXT
)
_PAUSE_QUEUE = put(
    meta, lambda insert, _m: insert.on_conflict_do_nothing().returning(meta.c.name), name=TEXT, value=TEXT
)
_NOTE_RESUME = put(
    meta,
    lambda insert, _m: insert.on_conflict_do_update(index_elements=["name"], set_={"value": insert.excluded.value}),
    name=TEXT,
    value=TEXT,
)
_RESUME_QUEUE = delete(meta).where(meta.c.name == QUEUE_PAUSED)
_PAUSE_BACKEND = over_moves(
    lambda m: (
        update(backend)
        .where(backend.c.id == m.c.id, backend.c.deleted_at.is_(None), backend.c.paused_at.is_(None))
        .values(paused_at=m.c.at)
        .returning(backend.c.id, backend.c.name, backend.c.paused_at)
    ),
    id=TEXT,
    at=BIG,
)
_RESUME_BACKEND = over_moves(
    lambda m: (
        update(backend)
        .where(backend.c.id == m.c.id, backend.c.deleted_at.is_(None), backend.c.paused_at.is_not(None))
        .values(paused_at=null())
        .returning(backend.c.id, backend.c.name, backend.c.paused_at)
    ),
    id=TEXT,
    at=BIG,
)
_PAUSE = select(meta.c.value).where(meta.c.name == QUEUE_PAUSED)
_RESUMED = select(meta.c.value).where(meta.c.name == QUEUE_RESUMED)
