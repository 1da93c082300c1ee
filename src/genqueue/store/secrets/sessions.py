"""Sessions of browsers: what was given to one instead of the access token, until its end.

A row holds no secret: its id is the digest of what the browser keeps. `mark` names the token that was given for it, so
that another token ends every session before it.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select

from genqueue.clock import Instant
from genqueue.store.database.tables import session
from genqueue.store.writing.tx import Hold, Tx


class NewSession(NamedTuple):
    """A browser has shown the token."""

    id: str
    user_id: str
    mark: str
    at: Instant
    ends_at: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


class EndSession(NamedTuple):
    """A browser logs out."""

    id: str

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def begin_session(tx: Tx, moves: Sequence[NewSession]) -> Mapping[str, bool]:
    rows = [
        {"id": move.id, "user_id": move.user_id, "mark": move.mark, "created_at": move.at, "ends_at": move.ends_at}
        for move in moves
    ]
    tx.connection.execute(insert(session), rows)
    return {move.id: True for move in moves}


def end_session(tx: Tx, moves: Sequence[EndSession]) -> Mapping[str, bool]:
    tx.connection.execute(delete(session).where(session.c.id.in_([move.id for move in moves])))
    return {move.id: True for move in moves}


def is_session(connection: Connection, id: str, mark: str, now: Instant) -> bool:
    """Is it one that goes on?"""
    found = select(session.c.id).where(session.c.id == id, session.c.mark == mark, session.c.ends_at > now)
    return connection.execute(found).first() is not None
