"""Leases: which worker holds a backend, and with which epoch. Heartbeat and takeover are one statement on a tiny table.

Beside the rows of the backends, the table has one for each worker that is alive, `worker:<name>`, and one for each
chore that a single worker does, `chore:<name>`. Backends are divided among the workers: each takes at most its share,
the number of backends divided by the number of workers, rounded up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import CTE, Connection, bindparam, case, delete, null, or_, select, text, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import SECOND, Instant
from genqueue.store.database.schema import is_outdated
from genqueue.store.database.tables import lease
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import BIG, INT, TEXT, over_moves, put
from genqueue.store.writing.tx import Hold, Tx, lease_name


@dataclass(frozen=True, slots=True)
class Take(FreeMove):
    """A worker renews its leases, and takes those that are free or expired.

    `alone`: it holds the lock on the data folder, so every other owner is dead, whatever the lease says. `most` is its
    share: leases that it holds beyond the share are renewed, but none is added.
    """

    owner: str
    backend_ids: tuple[str, ...]
    at: Instant
    lease_s: float
    alone: bool = False
    most: int | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.owner,)


@dataclass(frozen=True, slots=True)
class Attend(FreeMove):
    """Heartbeat of a worker."""

    owner: str
    at: Instant
    lease_s: float

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.owner,)


@dataclass(frozen=True, slots=True)
class GiveUp(FreeMove):
    """A worker releases some of its backends, for another one to take."""

    owner: str
    backend_ids: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.owner,)


@dataclass(frozen=True, slots=True)
class GiveBack(FreeMove):
    """A worker releases all its leases. Its open attempts go on; the next holder of each backend follows them."""

    owner: str

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.owner,)


@dataclass(frozen=True, slots=True)
class TakeChore(FreeMove):
    """A worker takes or renews the lease of a chore. `alone` as in Take."""

    owner: str
    chore: str
    at: Instant
    lease_s: float
    alone: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.chore,)


def take(tx: Tx, moves: Sequence[Take]) -> Mapping[str, list[Hold]]:
    """Take or renew leases. Return by owner what it holds now. A change of owner raises the epoch; a renewal does
    not."""
    answers = {}
    prefix = lease_name("")
    for move in moves:
        asked = [_asked(move, lease_name(backend_id)) for backend_id in sorted(move.backend_ids)]
        rows = _TAKE.run(tx.connection, asked) if move.most is None else _share(tx, asked, move.most)
        answers[move.owner] = [Hold(row.name.removeprefix(prefix), move.owner, row.epoch) for row in rows]
    return answers


def take_chore(tx: Tx, moves: Sequence[TakeChore]) -> Mapping[str, bool]:
    """Take or renew the leases of chores. Not legal while another worker holds the chore and its lease is valid,
    nor for a process whose database was upgraded by a newer release: it must not do by its rules what the new ones are
    for."""
    if tx.connection.dialect.name == "postgresql" and is_outdated(tx.connection):
        return {}
    rows = [_asked(move, f"chore:{move.chore}") for move in moves]
    _PUT_CHORE.run(tx.connection, rows)
    return {row.name.removeprefix("chore:"): True for row in _TAKE.run(tx.connection, rows)}


def attend(tx: Tx, moves: Sequence[Attend]) -> Mapping[str, bool]:
    """Record that these workers are alive, and delete workers whose lease has expired."""
    for move in moves:
        until = move.at + int(move.lease_s * SECOND)
        _BE_THERE.run(tx.connection, [{"name": WORKER + move.owner, "owner": move.owner, "lease_until": until}])
        tx.connection.execute(_FORGET, {"at": move.at})
    return {move.owner: True for move in moves}


def give_up(tx: Tx, moves: Sequence[GiveUp]) -> Mapping[str, bool]:
    """Release these leases. The open attempts there go on; the next holder follows them."""
    rows = [{"owner": m.owner, "name": lease_name(backend_id)} for m in moves for backend_id in m.backend_ids]
    _GIVE_UP.run(tx.connection, rows)
    return {move.owner: True for move in moves}


def give_back(tx: Tx, moves: Sequence[GiveBack]) -> Mapping[str, bool]:
    """Release every lease of these workers, and delete the workers themselves."""
    _LEAVE.run(tx.connection, [{"name": WORKER + move.owner} for move in moves])
    _GIVE_BACK.run(tx.connection, [{"owner": move.owner} for move in moves])
    return {move.owner: True for move in moves}


class Outlook(NamedTuple):
    """The number of other workers that are alive, and when the next lease of a backend that one of them holds
    expires."""

    others: int
    next_expiry: Instant | None

    def share(self, backends: int) -> int:
        """Return the share of each worker: `backends` divided by the number of workers, rounded up."""
        return -(-backends // (self.others + 1))


def look_out(connection: Connection, owner: str, at: Instant) -> Outlook:
    """Return the outlook of this worker."""
    return Outlook(*connection.execute(_LOOK_OUT, {"owner": owner, "at": at}).one())


def _asked(move: Take | TakeChore, name: str) -> dict[str, object]:
    until = move.at + int(move.lease_s * SECOND)
    return {"name": name, "owner": move.owner, "at": move.at, "until": until, "alone": int(move.alone)}


def _share(tx: Tx, asked: Sequence[dict[str, object]], most: int) -> Sequence[Any]:
    kept = list(_RENEW.run(tx.connection, asked))
    if len(kept) >= most:
        return kept
    # SKIP LOCKED: leases that another worker is taking, or still decides with, are left to the next round.
    free = {row.name for row in _FREE.run(tx.connection, asked)}
    chosen = [each for each in asked if each["name"] in free][: most - len(kept)]
    return [*kept, *_TAKE.run(tx.connection, chosen)]


def _free(m: CTE) -> ColumnElement[bool]:
    return or_(lease.c.owner.is_(None), lease.c.lease_until.is_(None), lease.c.lease_until < m.c.at)


WORKER = "worker:"
_ASKED: dict[str, Any] = {"name": TEXT, "owner": TEXT, "at": BIG, "until": BIG, "alone": INT}
_TAKE = over_moves(
    lambda m: (
        update(lease)
        .where(
            lease.c.name == m.c.name,
            or_(lease.c.owner == m.c.owner, _free(m), m.c.alone == 1),
        )
        .values(
            owner=m.c.owner,
            epoch=case((lease.c.owner == m.c.owner, lease.c.epoch), else_=lease.c.epoch + 1),
            lease_until=m.c.until,
        )
        .returning(lease.c.name, lease.c.epoch)
    ),
    **_ASKED,
)
_RENEW = over_moves(
    lambda m: (
        update(lease)
        .where(lease.c.name == m.c.name, lease.c.owner == m.c.owner)
        .values(lease_until=m.c.until)
        .returning(lease.c.name, lease.c.epoch)
    ),
    **_ASKED,
)
_FREE = over_moves(
    lambda m: (
        select(lease.c.name)
        .where(lease.c.name == m.c.name, lease.c.owner.is_distinct_from(m.c.owner), _free(m))
        .with_for_update(of=lease, skip_locked=True)
    ),
    **_ASKED,
)
_BE_THERE = put(
    lease,
    lambda insert, _m: insert.on_conflict_do_update(
        index_elements=["name"], set_={"lease_until": insert.excluded.lease_until}
    ),
    name=TEXT,
    owner=TEXT,
    lease_until=BIG,
)
_FORGET = delete(lease).where(lease.c.name.startswith(WORKER), lease.c.lease_until < bindparam("at"))
_LEAVE = over_moves(lambda m: delete(lease).where(lease.c.name.in_(select(m.c.name))), name=TEXT)
_GIVE_UP = over_moves(
    lambda m: (
        update(lease)
        .where(lease.c.name == m.c.name, lease.c.owner == m.c.owner)
        .values(owner=null(), lease_until=null())
    ),
    name=TEXT,
    owner=TEXT,
)
_LOOK_OUT = text(
    f"""
    SELECT (SELECT count(*) FROM lease
             WHERE name LIKE '{WORKER}%' AND owner <> :owner AND lease_until >= :at) AS others,
           (SELECT min(lease_until) FROM lease
             WHERE name LIKE '{lease_name("")}%' AND owner <> :owner AND lease_until >= :at) AS next_expiry
    """
)
_PUT_CHORE = put(lease, lambda insert, _m: insert.on_conflict_do_nothing(), name=TEXT)
_GIVE_BACK = over_moves(
    lambda m: update(lease).where(lease.c.owner == m.c.owner).values(owner=null(), lease_until=null()), owner=TEXT
)
