"""One write transaction, as verbs see it: a connection, the fence, and the events to log when it commits."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection

from genqueue.clock import Instant
from genqueue.store.database.tables import lease
from genqueue.store.writing.events import NewEvent
from genqueue.store.writing.statements import INT, TEXT, encode, over_moves


class Hold(NamedTuple):
    """The right to decide for a backend: the owner and the epoch of its lease."""

    backend_id: str
    owner: str
    epoch: int


class HeldMove(Protocol):
    @property
    def holds(self) -> tuple[Hold, ...]: ...


H = TypeVar("H", bound=HeldMove)
V = TypeVar("V", bound=Callable[..., Any])
_LAST: set[Callable[..., Any]] = set()
_ALONE: set[Callable[..., Any]] = set()


def comes_last(verb: V) -> V:
    """Mark a verb that waits for those of other processes: it runs after all others of its transaction,
    so that no process it waits for waits for its rows in turn. Of moves with equal keys in one
    transaction only the newest is carried out, on behalf of all. The callers of the older ones get None, as for a move
    that was not legal: for such a verb None must not mean more than that this move has brought its caller nothing."""
    _LAST.add(verb)
    return verb


def is_last(verb: Callable[..., Any]) -> bool:
    """Is this verb marked by `comes_last`?"""
    return verb in _LAST


def comes_alone(verb: V) -> V:
    """Mark a verb that changes what others have written: it gets a transaction of its own, after all moves handed over
    before it and before all that are handed over later."""
    _ALONE.add(verb)
    return verb


def is_alone(verb: Callable[..., Any]) -> bool:
    """Is this verb marked by `comes_alone`?"""
    return verb in _ALONE


def lease_name(backend_id: str) -> str:
    return f"backend:{backend_id}"


class Tx:
    """The state of one transaction. `events` are the events to insert with its last statement."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.events: list[NewEvent] = []
        self._fenced: dict[Hold, bool] = {}

    def log_event(self, type_: str, user_id: str, subject: str | None, at: Instant, data: object) -> None:
        """Log an event when this transaction commits; `data` becomes a JSON object."""
        self.events.append(NewEvent(type_, user_id, subject, at, encode(data)))

    def fence(self, holds: Iterable[Hold]) -> None:
        """Lock the lease rows of everything that this transaction decides for; its first statement.

        The locks are shared, so that decisions of one owner do not wait for each other, while a takeover waits for all
        of them and then sees every one. Without the lock a claim could commit after the takeover that did not see it.
        """
        wanted = sorted(set(holds) - self._fenced.keys())
        if not wanted:
            return
        moves = [{"name": lease_name(h.backend_id), "owner": h.owner, "epoch": h.epoch} for h in wanted]
        held = {tuple(row) for row in _LOCK.run(self.connection, moves)}
        self._fenced.update({h: tuple(move.values()) in held for h, move in zip(wanted, moves, strict=True)})

    def held(self, moves: Sequence[H]) -> list[H]:
        """Return the moves whose lease is still valid; the others are not legal and are left out."""
        self.fence(hold for move in moves for hold in move.holds)
        lost = {hold for hold, held in self._fenced.items() if not held}
        return [move for move in moves if lost.isdisjoint(move.holds)]

    def holds(self, hold: Hold) -> bool:
        self.fence([hold])
        return self._fenced[hold]


_LOCK = over_moves(
    lambda m: (
        lease.select()
        .with_only_columns(lease.c.name, lease.c.owner, lease.c.epoch)
        .where(lease.c.name == m.c.name, lease.c.owner == m.c.owner, lease.c.epoch == m.c.epoch)
        .with_for_update(read=True, of=lease)
    ),
    name=TEXT,
    owner=TEXT,
    epoch=INT,
)
