"""Clocks: the only source of time, so that tests can control it.

An `Instant` is whole microseconds since 1970-01-01 UTC: it sorts, subtracts and stores the same on every database.
"""

import asyncio
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

Instant = int
SECOND = 1_000_000
STEP = 2 * SECOND
"""A deviation of this much means that the clock was set; smaller ones are normal drift and are followed silently."""


class Clock(Protocol):
    """The interface of all clocks."""

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
    """The machine's own time. `boot` identifies the boot of the machine, within which `awake` keeps counting; empty
    when unknown."""

    @property
    def boot(self) -> str:
        try:
            return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            return ""

    def now(self) -> Instant:
        return time.time_ns() // 1_000

    def awake(self) -> float:
        if sys.platform == "linux":
            return time.clock_gettime(time.CLOCK_BOOTTIME)
        if sys.platform == "darwin":
            return time.clock_gettime(time.CLOCK_MONOTONIC)  # there it goes on in sleep, unlike `time.monotonic`
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class SteadyClock:
    """A wall clock that never jumps when the machine's clock is set: that is read once, and `awake` is counted on from
    there.

    `put` returns how far the machine's clock has moved away; `follow` adopts the difference once every time written
    with this clock has been corrected (`store.clock.steps`).
    """

    def __init__(self, machine: Clock | None = None) -> None:
        self._machine = machine or SystemClock()
        self._base = self._machine.now() - self._counted()

    def now(self) -> Instant:
        return self._base + self._counted()

    def awake(self) -> float:
        return self._machine.awake()

    async def sleep(self, seconds: float) -> None:
        await self._machine.sleep(seconds)

    @property
    def boot(self) -> str:
        """See SystemClock."""
        return getattr(self._machine, "boot", "")

    def put(self) -> Instant:
        """How far the machine's clock was set since: forward, or (negative) back."""
        return self._machine.now() - self.now()

    def follow(self, by: Instant) -> None:
        """Move this clock by this many microseconds."""
        self._base += by

    def _counted(self) -> Instant:
        return round(self._machine.awake() * SECOND)


class SharedClock(SteadyClock):
    """The clock of one machine (the database server) that several processes share, so that their leases and orders are
    comparable.

    `learn` takes the time that this machine answered, and the times of question and answer by the local clock.
    """

    def __init__(self) -> None:
        super().__init__()
        self._offset: Instant | None = None
        self._put = 0

    def now(self) -> Instant:
        return super().now() + (self._offset or 0)

    def local(self) -> Instant:
        """The local time of this machine, without the offset."""
        return super().now()

    def learn(self, theirs: Instant, asked: Instant, answered: Instant) -> None:
        found = theirs - (asked + answered) // 2
        if self._offset is None or abs(found - self._offset) < STEP:
            self._offset, self._put = found, 0
        else:
            self._put = found - self._offset

    def put(self) -> Instant:
        return self._put

    def follow(self, by: Instant) -> None:
        self._offset = (self._offset or 0) + by
        self._put -= by


def moved(moment: Instant | None, by: Instant) -> Instant | None:
    """The same moment on a clock that was moved by `by`."""
    return None if moment is None else moment + by


def rfc3339(at: Instant) -> str:
    """`2026-01-31T09:30:00.125Z`: the form of every time in the API."""
    moment = datetime.fromtimestamp(at // SECOND, tz=UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at % SECOND // 1000:03d}Z"


def instant(moment: datetime) -> Instant:
    """An aware datetime as an Instant."""
    return round(moment.timestamp() * SECOND)


def local_day(at: Instant) -> str:
    """The day of the installation, by the time zone of its machine, as `2026-01-31`."""
    return f"{datetime.fromtimestamp(at // SECOND).astimezone():%Y-%m-%d}"


def day_began(at: Instant) -> Instant:
    """When that day began."""
    moment = datetime.fromtimestamp(at // SECOND)
    # Converted after it was set to midnight, whose offset may be another one than that of the moment.
    return instant(moment.replace(hour=0, minute=0, second=0, microsecond=0).astimezone())
