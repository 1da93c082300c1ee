"""One write transaction, as verbs see it: a connection, the fence, and what is to be told when it commits."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar

from sqlalchemy import Connection

from genqueue.clock import Instant
from genqueue.store.database.tables import lease
from genqueue.store.writing.events import Told
from genqueue.store.writing.statements import INT, TEXT, encode, over


class Hold(NamedTuple):
    """The right to decide for a backend: who held it, and in which tenure."""

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
    """Marks a verb that waits for those of other processes: it follows all others of its transaction, so nobody whom it
    waits for waits for a row of its own. Of moves with equal keys only the newest is carried out, for all of them."""
    _LAST.add(verb)
    return verb


def is_last(verb: Callable[..., Any]) -> bool:
    """Was it marked so?"""
    return verb in _LAST


def comes_alone(verb: V) -> V:
    """Marks a verb that changes what others have written: it has a transaction of its own, after all that was handed
    over before it and before all that was handed over since."""
    _ALONE.add(verb)
    return verb


def is_alone(verb: Callable[..., Any]) -> bool:
    """Was it marked so?"""
    return verb in _ALONE


def lease_name(backend_id: str) -> str:
    return f"backend:{backend_id}"


class Tx:
    """Lives for one transaction. `told` is inserted as its last statement."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.told: list[Told] = []
        self._fenced: dict[Hold, bool] = {}

    def tell(self, type_: str, user_id: str, subject: str | None, at: Instant, data: object) -> None:
        """Log an event when this transaction commits; `data` becomes a JSON object."""
        self.told.append(Told(type_, user_id, subject, at, encode(data)))

    def fence(self, holds: Iterable[Hold]) -> None:
        """Lock the lease rows of everything that this transaction decides for. Its first statement.

        Shared, so that decisions of one owner do not wait for each other, while a takeover waits for all of them
        and then sees every one. Without the lock a claim could commit after the takeover that did not see it.
        """
        wanted = sorted(set(holds) - self._fenced.keys())
        if not wanted:
            return
        moves = [{"name": lease_name(h.backend_id), "owner": h.owner, "epoch": h.epoch} for h in wanted]
        held = {tuple(row) for row in _LOCK.run(self.connection, moves)}
        self._fenced.update({h: tuple(move.values()) in held for h, move in zip(wanted, moves, strict=True)})

    def held(self, moves: Sequence[H]) -> list[H]:
        """The moves whose tenure is still good; the others are not legal and not in the answer."""
        self.fence(hold for move in moves for hold in move.holds)
        lost = {hold for hold, held in self._fenced.items() if not held}
        return [move for move in moves if lost.isdisjoint(move.holds)]

    def holds(self, hold: Hold) -> bool:
        self.fence([hold])
        return self._fenced[hold]


_LOCK = over(
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
