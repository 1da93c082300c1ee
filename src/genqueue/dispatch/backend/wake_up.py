"""An event that can be waited for with a time-out on the injected clock."""

import asyncio

from genqueue.clock import Clock


class WakeUp:
    """Set until it is cleared, and waited for with `pause`. `set` wakes the waiting tasks itself, without the detour
    over a task that waits for an asyncio.Event: between a backend's signal and its next run every turn of the event
    loop counts."""

    __slots__ = ("_is_set", "_waiting")

    def __init__(self) -> None:
        self._is_set = False
        self._waiting: list[asyncio.Future[None]] = []

    def is_set(self) -> bool:
        return self._is_set

    def set(self) -> None:
        self._is_set = True
        for waiting in self._waiting:
            _wake(waiting)

    def clear(self) -> None:
        self._is_set = False

    async def wait(self, sleeper: asyncio.Task[None]) -> None:
        """Wait until it is set or the sleeper is done."""
        waiting = asyncio.get_running_loop().create_future()
        sleeper.add_done_callback(lambda _sleeper: _wake(waiting))
        self._waiting.append(waiting)
        try:
            await waiting
        finally:
            self._waiting.remove(waiting)


async def pause(wake_up: WakeUp, seconds: float, clock: Clock) -> bool:
    """Return when the bell is set (True) or after so many seconds (False)."""
    if wake_up.is_set():
        return True
    if seconds <= 0:
        return False
    sleeper = asyncio.create_task(_sleep(seconds, clock))
    try:
        await wake_up.wait(sleeper)
        return wake_up.is_set()
    finally:
        sleeper.cancel()


async def _sleep(seconds: float, clock: Clock) -> None:
    await clock.sleep(seconds)


def _wake(waiting: asyncio.Future[None]) -> None:
    if not waiting.done():
        waiting.set_result(None)
