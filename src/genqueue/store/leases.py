"""Leases: who holds a backend, and in which tenure. Heartbeat and takeover are one statement on a tiny table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import case, null, or_, update

from genqueue.clock import SECOND, Instant
from genqueue.store.moves import BIG, INT, TEXT, over, put
from genqueue.store.tables import lease
from genqueue.store.tx import Hold, Tx, lease_name


@dataclass(frozen=True, slots=True)
class Take:
    """A worker renews what it holds and takes what is free or expired. `alone` = it holds the lock on the data
    folder, so that every other owner is dead, whatever the lease says."""

    owner: str
    backend_ids: tuple[str, ...]
    at: Instant
    lease_s: float
    alone: bool = False
    holds: tuple[Hold, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.owner,)


@dataclass(frozen=True, slots=True)
class GiveBack:
    """A worker lets go of everything: what is in flight stays in flight for whoever comes next."""

    owner: str
    holds: tuple[Hold, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.owner,)


@dataclass(frozen=True, slots=True)
class TakeChore:
    """A worker wants to be the one that does a chore. `alone` as in Take."""

    owner: str
    chore: str
    at: Instant
    lease_s: float
    alone: bool = False
    holds: tuple[Hold, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.chore,)


def take(tx: Tx, moves: Sequence[Take]) -> Mapping[str, list[Hold]]:
    """Answers by owner what it holds now. Each change of hands raises the epoch; a renewal does not."""
    answers = {}
    for move in moves:
        rows = _TAKE.run(
            tx.connection,
            [
                {
                    "name": lease_name(backend_id),
                    "owner": move.owner,
                    "at": move.at,
                    "until": move.at + int(move.lease_s * SECOND),
                    "alone": int(move.alone),
                }
                for backend_id in sorted(move.backend_ids)
            ],
        )
        prefix = lease_name("")
        answers[move.owner] = [Hold(row.name.removeprefix(prefix), move.owner, row.epoch) for row in rows]
    return answers


def take_chore(tx: Tx, moves: Sequence[TakeChore]) -> Mapping[str, bool]:
    """Not legal while another worker that lives does it."""
    rows = [
        {
            "name": f"chore:{move.chore}",
            "owner": move.owner,
            "at": move.at,
            "until": move.at + int(move.lease_s * SECOND),
            "alone": int(move.alone),
        }
        for move in moves
    ]
    _PUT_CHORE.run(tx.connection, rows)
    return {row.name.removeprefix("chore:"): True for row in _TAKE.run(tx.connection, rows)}


def give_back(tx: Tx, moves: Sequence[GiveBack]) -> Mapping[str, bool]:
    """Release every lease of these owners."""
    _GIVE_BACK.run(tx.connection, [{"owner": move.owner} for move in moves])
    return {move.owner: True for move in moves}


_TAKE = over(
    lambda m: (
        update(lease)
        .where(
            lease.c.name == m.c.name,
            or_(
                lease.c.owner.is_(None),
                lease.c.owner == m.c.owner,
                lease.c.lease_until.is_(None),
                lease.c.lease_until < m.c.at,
                m.c.alone == 1,
            ),
        )
        .values(
            owner=m.c.owner,
            epoch=case((lease.c.owner == m.c.owner, lease.c.epoch), else_=lease.c.epoch + 1),
            lease_until=m.c.until,
        )
        .returning(lease.c.name, lease.c.epoch)
    ),
    name=TEXT,
    owner=TEXT,
    at=BIG,
    until=BIG,
    alone=INT,
)
_PUT_CHORE = put(lease, lambda insert, _m: insert.on_conflict_do_nothing(), name=TEXT)
_GIVE_BACK = over(
    lambda m: update(lease).where(lease.c.owner == m.c.owner).values(owner=null(), lease_until=null()), owner=TEXT
)
