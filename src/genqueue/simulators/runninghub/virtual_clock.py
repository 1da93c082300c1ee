"""The clock of the simulated service: that of its process, plus the time that a test has skipped."""

import asyncio

from genqueue.clock import SECOND, Clock, Instant

_ROUNDING = 10


class VirtualClock:
    """A clock that can be moved forward; sleepers wake when their time has come on it."""

    def __init__(self, base: Clock) -> None:
        self._base = base
        self._skipped: Instant = 0
        self._moved = asyncio.Event()

    def now(self) -> Instant:
        return self._base.now() + self._skipped

    def awake(self) -> float:
        return self._base.awake() + self._skipped / SECOND

    def skip(self, seconds: float) -> None:
        """Move forward."""
        self._skipped += round(seconds * SECOND)
        self._moved.set()
        self._moved = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        end = self._passed() + round(seconds * SECOND)
        while (left := end - self._passed()) > _ROUNDING:
            waits = [
                asyncio.ensure_future(self._base.sleep(left / SECOND)),
                asyncio.ensure_future(self._moved.wait()),
            ]
            try:
                await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for wait in waits:
                    wait.cancel()

    def _passed(self) -> Instant:
        return round(self._base.awake() * SECOND) + self._skipped
