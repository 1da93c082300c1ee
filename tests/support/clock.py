"""A clock that tests own."""

import asyncio
import heapq

from genqueue.clock import SECOND, Instant

START = 1_767_225_600 * SECOND


class ManualClock:
    """Stands still until it is advanced; sleepers wake in the order of their times."""

    def __init__(self, start: Instant = START, boot: str = "") -> None:
        self._start = start
        self.boot = boot
        self._passed: Instant = 0
        self._sleepers: list[tuple[Instant, int, asyncio.Future[None]]] = []
        self._count = 0

    def now(self) -> Instant:
        return self._start + self._passed

    def awake(self) -> float:
        return self._passed / SECOND

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self._passed + int(seconds * SECOND), self._count, future))
        await future

    def advance(self, seconds: float) -> None:
        self._passed += int(seconds * SECOND)
        while self._sleepers and self._sleepers[0][0] <= self._passed:
            _, _, future = heapq.heappop(self._sleepers)
            if not future.done():
                future.set_result(None)

    def put(self, seconds: float) -> None:
        """Somebody sets the wall clock forward, or back: no time passes."""
        self._start += int(seconds * SECOND)
