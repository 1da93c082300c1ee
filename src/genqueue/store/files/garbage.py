"""Garbage collection of files in the storage, with the table `litter` of names that may not be needed any more.

A row of `litter` requests a check whether its file is still referenced. The transaction that removes a reference also
inserts the row: no file is deleted before that commit, a file with other references stays, and a crash leaves a row but
no forgotten file. Deletion has two phases: `doom` marks unreferenced names, which may get no new reference from then
on; then the file is deleted and `forget` deletes the row. A file that is about to be written under a name that others
may share is `reserve`d first.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, union_all, update

from genqueue.clock import SECOND, Instant
from genqueue.store.database.tables import litter, output, task_input, upload
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import BIG, TEXT, put
from genqueue.store.writing.tx import Tx

RESERVED_S = 3600.0
"""Seconds during which a reserved name is not checked: by then its file is written and its row committed."""


@dataclass(frozen=True, slots=True)
class Reserve(FreeMove):
    """Reserve the name of a file that is about to be written, and whose row will follow."""

    key: str
    at: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.key,)


@dataclass(frozen=True, slots=True)
class Names(FreeMove):
    """Names in `litter`. `found` are the files below those names that are folders."""

    names: tuple[str, ...]
    at: Instant
    found: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return ("litter",)


def throw(connection: Connection, keys: Iterable[str], at: Instant) -> None:
    """Insert names that may not be needed any more; a name that ends with `/` stands for all files below it."""
    _THROW.run(connection, [{"key": key, "look_at": at} for key in sorted(set(keys))])


def reserve(tx: Tx, moves: Sequence[Reserve]) -> Mapping[str, bool]:
    """Reserve names. Not legal for a name whose file is being deleted: try again a moment later."""
    rows = [
        {"key": move.key, "look_at": move.at + int(RESERVED_S * SECOND)}
        for move in sorted(moves, key=lambda move: move.key)
    ]
    return {row.key: True for row in _RESERVE.run(tx.connection, rows)}


def doom(tx: Tx, moves: Sequence[Names]) -> Mapping[str, list[str]]:
    """Mark those of these names that are due and unreferenced as doomed, and return them. The rows of referenced ones
    are deleted."""
    (move,) = moves
    # Locked before references are searched: a transaction that adds one waits for the lock, or its row is found.
    due = list(tx.connection.execute(_LOCK, {"keys": list(move.names), "now": move.at}).scalars())
    needed = set(tx.connection.execute(_NEEDED, {"keys": due or [""]}).scalars())
    doomed = [key for key in due if key not in needed]
    tx.connection.execute(_FORGET, {"keys": sorted(needed) or [""]})
    tx.connection.execute(_DOOM, {"keys": doomed or [""]})
    return {"litter": doomed}


def unfold(tx: Tx, moves: Sequence[Names]) -> Mapping[str, bool]:
    """Replace the names of folders by the names of the files below them; each is then checked by itself."""
    (move,) = moves
    throw(tx.connection, move.found, move.at)
    tx.connection.execute(_FORGET, {"keys": list(move.names) or [""]})
    return {"litter": True}


def forget(tx: Tx, moves: Sequence[Names]) -> Mapping[str, bool]:
    """Delete the rows of names whose files have been deleted."""
    (move,) = moves
    tx.connection.execute(_FORGET, {"keys": list(move.names) or [""]})
    return {"litter": True}


def find_litter(connection: Connection, now: Instant, most: int) -> list[str]:
    """Return names that are due for a check, oldest first, at most `most`."""
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
