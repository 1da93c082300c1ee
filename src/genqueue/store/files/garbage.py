"""Litter: names of files in the storage that may not be needed any more.

A row says only: look whether somebody still needs this. So whoever takes a file out of use notes it in the transaction
that does so, nothing is deleted before that commit, a file that others use stays, and a crash leaves a row and no
forgotten file. Deleting is in two steps: `doom` (nobody needs it: from here on nobody may begin to), then the file,
then `forget`. A file that is about to be written under a name that others may have is `reserve`d first.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, union_all, update

from genqueue.clock import SECOND, Instant
from genqueue.store.database.tables import litter, output, task_input, upload
from genqueue.store.writing.statements import BIG, TEXT, put
from genqueue.store.writing.tx import Hold, Tx

RESERVED_S = 3600.0
"""So long nobody looks at a name that was reserved: by then the file is written and its row committed."""


@dataclass(frozen=True, slots=True)
class Reserve:
    """A file of this name is about to be written, and its row will follow."""

    key: str
    at: Instant
    holds: tuple[Hold, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.key,)


@dataclass(frozen=True, slots=True)
class Names:
    """Some names of litter. `found` are files below those of them that are folders."""

    names: tuple[str, ...]
    at: Instant
    found: tuple[str, ...] = ()
    holds: tuple[Hold, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return ("litter",)


def throw(connection: Connection, keys: Iterable[str], at: Instant) -> None:
    """Note names that may not be needed any more; one that ends with `/` means all files below it."""
    _THROW.run(connection, [{"key": key, "look_at": at} for key in sorted(set(keys))])


def reserve(tx: Tx, moves: Sequence[Reserve]) -> Mapping[str, bool]:
    """Not legal while the file of that name is just being deleted: try again a moment later."""
    rows = [
        {"key": move.key, "look_at": move.at + int(RESERVED_S * SECOND)}
        for move in sorted(moves, key=lambda move: move.key)
    ]
    return {row.key: True for row in _RESERVE.run(tx.connection, rows)}


def doom(tx: Tx, moves: Sequence[Names]) -> Mapping[str, list[str]]:
    """Answers which of these files nobody needs. The needed ones are litter no more."""
    (move,) = moves
    # Locked before the look at who needs them: whoever is about to need one waits here, or is seen there.
    due = list(tx.connection.execute(_LOCK, {"keys": list(move.names), "now": move.at}).scalars())
    needed = set(tx.connection.execute(_NEEDED, {"keys": due or [""]}).scalars())
    doomed = [key for key in due if key not in needed]
    tx.connection.execute(_FORGET, {"keys": sorted(needed) or [""]})
    tx.connection.execute(_DOOM, {"keys": doomed or [""]})
    return {"litter": doomed}


def unfold(tx: Tx, moves: Sequence[Names]) -> Mapping[str, bool]:
    """These folders hold these files: each is looked at by itself now."""
    (move,) = moves
    throw(tx.connection, move.found, move.at)
    tx.connection.execute(_FORGET, {"keys": list(move.names) or [""]})
    return {"litter": True}


def forget(tx: Tx, moves: Sequence[Names]) -> Mapping[str, bool]:
    """They have been deleted."""
    (move,) = moves
    tx.connection.execute(_FORGET, {"keys": list(move.names) or [""]})
    return {"litter": True}


def find_litter(connection: Connection, now: Instant, most: int) -> list[str]:
    """Names to look at, oldest first."""
    return list(connection.execute(_FIND, {"now": now, "most": most}).scalars())


_THROW = put(litter, lambda insert, _m: insert.on_conflict_do_nothing(), key=TEXT, look_at=BIG)
_RESERVE = put(
    litter,
    lambda insert, _m: insert.on_conflict_do_update(
        index_elements=["key"], set_={"look_at": insert.excluded.look_at}, where=litter.c.doomed == 0
    ).returning(litter.c.key),
    key=TEXT,
    look_at=BIG,
)
_KEYS: Any = bindparam("keys", expanding=True)
_NOW = bindparam("now", type_=BIG)
_LOCK = (
    select(litter.c.key)
    .where(litter.c.key.in_(_KEYS), litter.c.look_at <= _NOW)
    .order_by(litter.c.key)
    .with_for_update()
)
_NEEDED = union_all(*(select(table.c.key).where(table.c.key.in_(_KEYS)) for table in (output, upload, task_input)))
_DOOM = update(litter).where(litter.c.key.in_(_KEYS)).values(doomed=1)
_FORGET = delete(litter).where(litter.c.key.in_(_KEYS))
_FIND = (
    select(litter.c.key)
    .where(litter.c.look_at <= _NOW)
    .order_by(litter.c.look_at, litter.c.key)
    .limit(bindparam("most"))
)
