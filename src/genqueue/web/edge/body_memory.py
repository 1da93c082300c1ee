"""Holding: what the bodies of all requests take of memory together, from their first piece until they are answered.

Each has a limit of its own, but hundreds may come at once. Where there is no room for the next piece of one, it waits,
unread, until another has been answered. Where none is whole yet, the one that came first goes on all the same, or all
of them could wait for each other. When one has waited in vain, the one that comes slowest, which may be itself, is
ended with 503: nobody keeps the room by sending drop by drop.
"""

import asyncio
from typing import Protocol

from genqueue.config import MEGABYTE, Settings
from genqueue.errors import NOTHING
from genqueue.web.errors import Busy

FREE = 64 * 1024
"""The first bytes of every body need no room: hardly a request is larger."""

PATIENCE_S = 10.0
"""Longest wait for room."""


class Body(Protocol):
    """A body on its way. `pace` is how many bytes came for each second that its sender kept us waiting."""

    @property
    def pace(self) -> float: ...

    @property
    def is_awaited(self) -> bool:
        """Is it the sender's turn now?"""
        ...

    def give_way(self) -> None:
        """End the wait for its sender."""
        ...


class Holding:
    """One per process."""

    def __init__(self, settings: Settings) -> None:
        self._megabytes = settings.max_bodies_mb
        self._patience_s = min(PATIENCE_S, settings.body_timeout_s)
        self._held: dict[Body, int] = {}
        self._coming: dict[Body, None] = {}
        self._sated: set[Body] = set()
        self._changed = asyncio.Event()

    @property
    def bytes(self) -> int:
        """How much is held now."""
        return sum(self._held.values())

    async def hold(self, body: Body, size: int) -> None:
        """So many more bytes of it; they count until `release`. Raises Busy."""
        self._coming.setdefault(body)
        while not self._has_room(body, size):
            try:
                async with asyncio.timeout(self._patience_s):
                    await self._changed.wait()
            except TimeoutError:
                self._end_slowest(body)
        self._held[body] = self._held.get(body, 0) + size

    def sate(self, body: Body) -> None:
        """More of it will come, but it needs no more room: nobody waits for it to be first."""
        if body in self._coming and body not in self._sated:
            self._sated.add(body)
            self._tell()

    def complete(self, body: Body) -> None:
        """Nothing more of it will come."""
        if body in self._coming:
            del self._coming[body]
            self._tell()

    def release(self, body: Body) -> None:
        """It is not in memory any more."""
        self._coming.pop(body, None)
        self._sated.discard(body)
        if self._held.pop(body, 0):
            self._tell()

    def busy(self) -> Busy:
        """What a sender is told for whom there is no room."""
        return Busy("bodies_busy", limit_mb=self._megabytes, details=dict(NOTHING))

    def _has_room(self, body: Body, size: int) -> bool:
        if self.bytes + size <= self._megabytes * MEGABYTE:
            return True
        all_are_coming = self._held.keys() <= self._coming.keys()
        return all_are_coming and next(each for each in self._coming if each not in self._sated) is body

    def _end_slowest(self, waiting: Body) -> None:
        slowest = min((each for each in self._coming if each.is_awaited or each is waiting), key=lambda each: each.pace)
        if slowest is waiting:
            raise self.busy()
        slowest.give_way()

    def _tell(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
