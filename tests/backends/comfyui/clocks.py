"""A clock that tests own and that tells who sleeps on it."""

import asyncio

from genqueue.clock import SECOND, Instant
from tests.support.clock import ManualClock


class WatchedClock(ManualClock):
    """As ManualClock; `reached` waits until somebody sleeps for a certain time."""

    def __init__(self) -> None:
        super().__init__()
        self._asleep: list[tuple[Instant, float]] = []
        self._fell_asleep = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        sleeper = (self.now() + int(seconds * SECOND), seconds)
        self._asleep.append(sleeper)
        self._fell_asleep.set()
        try:
            await super().sleep(seconds)
        finally:
            self._asleep.remove(sleeper)

    async def reached(self, at_least: float, at_most: float) -> None:
        """Return as soon as somebody sleeps for that many seconds who has not been woken yet."""
        while not any(wake > self.now() and at_least <= seconds <= at_most for wake, seconds in self._asleep):
            self._fell_asleep.clear()
            await self._fell_asleep.wait()
