"""Body memory: the memory that the bodies of all requests occupy together, from their first piece to their answer.

Each body has a limit of its own, but hundreds may arrive at once. Without room for its next piece a body waits, unread,
until another request has been answered. While no body is complete, the one that came first continues regardless, or all
could wait for each other. When a body has waited too long, the slowest incoming one, possibly itself, is ended with
503, so that no sender can occupy the memory by sending slowly.
"""

import asyncio
from typing import Protocol

from genqueue.config import MEGABYTE, Settings
from genqueue.errors import NOTHING
from genqueue.web.errors import Busy

FREE = 64 * 1024
"""The first bytes of every body are not counted: few requests are larger."""

PATIENCE_S = 10.0
"""Longest wait for room."""


class Body(Protocol):
    """A body being received. `pace` is the number of bytes per second of waiting for its sender."""

    @property
    def pace(self) -> float: ...

    @property
    def is_awaited(self) -> bool:
        """Whether the body is waiting for its sender now."""
        ...

    def give_way(self) -> None:
        """Stop waiting for the sender."""
        ...


class Holding:
    """The memory account of one process."""

    def __init__(self, settings: Settings) -> None:
        self._megabytes = settings.max_bodies_mb
        self._patience_s = min(PATIENCE_S, settings.body_timeout_s)
        self._held: dict[Body, int] = {}
        self._coming: dict[Body, None] = {}
        self._sated: set[Body] = set()
        self._changed = asyncio.Event()

    @property
    def bytes(self) -> int:
        """The bytes held now."""
        return sum(self._held.values())

    async def hold(self, body: Body, size: int) -> None:
        """Reserve `size` more bytes for the body, until `release`. Waits for room; raises Busy when there is none in
        time."""
        self._coming.setdefault(body)
        while not self._has_room(body, size):
            try:
                async with asyncio.timeout(self._patience_s):
                    await self._changed.wait()
            except TimeoutError:
                self._end_slowest(body)
        self._held[body] = self._held.get(body, 0) + size

    def sate(self, body: Body) -> None:
        """Note that more of the body will come but needs no more room, so that others need not let it go first."""
        if body in self._coming and body not in self._sated:
            self._sated.add(body)
            self._notify()

    def complete(self, body: Body) -> None:
        """Note that the body has been received completely."""
        if body in self._coming:
            del self._coming[body]
            self._notify()

    def release(self, body: Body) -> None:
        """Free what the body holds."""
        self._coming.pop(body, None)
        self._sated.discard(body)
        if self._held.pop(body, 0):
            self._notify()

    def busy(self) -> Busy:
        """The error for a sender whose body finds no room."""
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

    def _notify(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
