"""Recovery: attempts that an earlier holder left open are looked up, a few at a time, and new work goes on meanwhile.

Begun all at once, thousands of them would fill the event loop, and the probe of a free server would wait behind each.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import structlog

from genqueue.clock import Clock, Instant
from genqueue.store.store import Store
from genqueue.store.tx import Hold, Tx

AT_ONCE = 2
"""First look-ups at one server at a time."""

log = structlog.get_logger(__name__)


class Told(NamedTuple):
    """How far it is, for browsers."""

    at: Instant
    total: int
    left: int

    @property
    def keys(self) -> tuple[str, ...]:
        return ("recovery",)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def tell_recovery(tx: Tx, moves: Sequence[Told]) -> Mapping[str, bool]:
    """A verb that changes nothing and tells everybody."""
    for move in moves:
        tx.tell("recovery.updated", "", None, move.at, {"total": move.total, "left": move.left})
    return {"recovery": True}


class Recovery:
    """`total` attempts were found since the last time that nothing was left, of which `left` are not known yet."""

    def __init__(self, clock: Clock, store: Store) -> None:
        self._clock, self._store = clock, store
        self._unknown: set[str] = set()
        self._told: tuple[int, int] = (0, 0)
        self._began = 0.0
        self.total = 0
        self.heard: Callable[[int, int], None] | None = None

    @property
    def left(self) -> int:
        return len(self._unknown)

    def expect(self, attempt_id: str) -> None:
        """Found open; nobody here has begun it."""
        if attempt_id in self._unknown:
            return
        if not self._unknown:
            self.total, self._began, self._told = 0, self._clock.awake(), (0, 0)
        self._unknown.add(attempt_id)
        self.total += 1

    def settle(self, attempt_id: str) -> None:
        """Its server has answered, or it is closed, or it is not ours any more."""
        self._unknown.discard(attempt_id)

    async def tell(self) -> None:
        """Once per tick at most, and only what is new: to the log, to browsers, and to whoever listens here."""
        now = (self.total, self.left)
        if now == self._told:
            return
        begins, self._told = self._told == (0, 0), now
        if begins:
            log.info("recovery_begins", total=self.total)
        if self.left:
            log.info("recovery_progress", total=self.total, left=self.left)
        else:
            log.info("recovery_done", total=self.total, took_s=round(self._clock.awake() - self._began, 1))
        if self.heard is not None:
            self.heard(*now)
        await self._store.write(tell_recovery, Told(self._clock.now(), *now))
