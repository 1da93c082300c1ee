"""The only source of time, so that tests own it.

An `Instant` is whole microseconds since 1970-01-01 UTC: it sorts, subtracts and stores the same on every database.
"""

import asyncio
import sys
import time
from datetime import UTC, datetime
from typing import Protocol

Instant = int
SECOND = 1_000_000


class Clock(Protocol):
    """Time as the program sees it."""

    def now(self) -> Instant:
        """The wall clock, in microseconds since the epoch, UTC."""
        ...

    def awake(self) -> float:
        """Seconds on a clock that never goes back and keeps counting while the machine is suspended.

        Leases are measured with it: CLOCK_MONOTONIC stands still in suspend, and a laptop that wakes up
        would believe that it still holds what another process took over long ago.
        """
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds of this clock."""
        ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> Instant:
        return time.time_ns() // 1_000

    def awake(self) -> float:
        if sys.platform == "linux":
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class SharedClock(SystemClock):
    """The time of a machine that several others agree on: leases and orders of different machines can be compared.

    `learn` is told what that machine answered, and when it was asked and when it had answered by our own clock.
    """

    def __init__(self) -> None:
        self._offset = 0

    def now(self) -> Instant:
        return super().now() + self._offset

    def local(self) -> Instant:
        """This machine's own time."""
        return super().now()

    def learn(self, theirs: Instant, asked: Instant, answered: Instant) -> None:
        self._offset = theirs - (asked + answered) // 2


def rfc3339(at: Instant) -> str:
    """`2026-01-31T09:30:00.125Z`: the form of every time in the API."""
    moment = datetime.fromtimestamp(at // SECOND, tz=UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at % SECOND // 1000:03d}Z"


def instant(moment: datetime) -> Instant:
    """An aware datetime as an Instant."""
    return round(moment.timestamp() * SECOND)
