"""Browser sessions, which stand for the access token until they end.

A row holds no secret: its id is the digest of the value that the browser keeps. `mark` identifies the access token that
the session was opened with, so that a change of the token ends all earlier sessions.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from genqueue.clock import Instant
from genqueue.store.database.tables import session
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.tx import Tx


@dataclass(frozen=True, slots=True)
class NewSession(FreeMove):
    """A new session, for a browser that has presented the access token."""

    id: str
    user_id: str
    mark: str
    at: Instant
    ends_at: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class EndSession(FreeMove):
    """The end of a session, by logging out."""

    id: str

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)


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
    """Return True when the session exists, belongs to the present token, and has not ended."""
    found = select(session.c.id).where(session.c.id == id, session.c.mark == mark, session.c.ends_at > now)
    return connection.execute(found).first() is not None
