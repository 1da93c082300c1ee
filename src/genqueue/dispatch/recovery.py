"""Recovery: attempts that an earlier holder left open are looked up, a few at a time, while new work goes on.

Begun all at once, thousands of them would fill the event loop, and the probe of a free backend would wait behind each.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import structlog

from genqueue.clock import Clock, Instant
from genqueue.store.store import Store
from genqueue.store.writing.tx import Hold, Tx

AT_ONCE = 2
"""First look-ups at one backend at a time."""

log = structlog.get_logger(__name__)


class RecoveryEvent(NamedTuple):
    """Progress of the recovery, for browsers."""

    at: Instant
    total: int
    left: int
    kinds: Mapping[str, int]
    """Attempts left, by kind of task."""

    @property
    def keys(self) -> tuple[str, ...]:
        return ("recovery",)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def log_recovery(tx: Tx, moves: Sequence[RecoveryEvent]) -> Mapping[str, bool]:
    """A verb that changes nothing and publishes the progress as an event."""
    for move in moves:
        data = {"total": move.total, "left": move.left, "kinds": dict(move.kinds)}
        tx.log_event("recovery.updated", "", None, move.at, data)
    return {"recovery": True}


class Recovery:
    """Counts attempts that were found open: `total` since the last time that none was left, of which `left` were not
    looked up yet."""

    def __init__(self, clock: Clock, store: Store) -> None:
        self._clock, self._store = clock, store
        self._unknown: dict[str, str] = {}
        self._told: tuple[int, int] = (0, 0)
        self._began = 0.0
        self.total = 0
        self.heard: Callable[[int, int, Mapping[str, int]], None] | None = None

    @property
    def left(self) -> int:
        return len(self._unknown)

    @property
    def kinds(self) -> dict[str, int]:
        """Attempts left by kind of task, the most frequent first."""
        return dict(Counter(self._unknown.values()).most_common())

    def expect(self, attempt_id: str, kind: str) -> None:
        """Count an attempt that was found open, for a task of this kind, and was not begun here."""
        if attempt_id in self._unknown:
            return
        if not self._unknown:
            self.total, self._began, self._told = 0, self._clock.awake(), (0, 0)
        self._unknown[attempt_id] = kind
        self.total += 1

    def settle(self, attempt_id: str) -> None:
        """Count an attempt as done: its backend was asked, it is closed, or this worker does not hold its backend any
        more."""
        self._unknown.pop(attempt_id, None)

    async def report(self) -> None:
        """Report changed counts to the log, to browsers and to `heard`, once per tick at most."""
        now = (self.total, self.left)
        if now == self._told:
            return
        kinds = self.kinds
        begins, self._told = self._told == (0, 0), now
        if begins:
            log.info("recovery_begins", total=self.total, kinds=kinds)
        if self.left:
            log.info("recovery_progress", total=self.total, left=self.left, kinds=kinds)
        else:
            log.info("recovery_done", total=self.total, took_s=round(self._clock.awake() - self._began, 1))
        if self.heard is not None:
            self.heard(*now, kinds)
        await self._store.write(log_recovery, RecoveryEvent(self._clock.now(), *now, kinds))
