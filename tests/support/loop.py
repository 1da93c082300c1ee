"""An event loop that knows whether anything moves in it: a test's clock stands still while work is under way."""

import asyncio
import selectors
from collections.abc import Callable
from concurrent.futures import Executor
from contextvars import Context
from typing import Any, TypeVar, TypeVarTuple

CALM_TURNS = 10
"""Servers and clients share this loop: what one of them sends over loopback, the other hears within so many turns."""

THREADS_PATIENCE_S = 2.0
"""A thread that is held on purpose does not hold up the clock for longer."""

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class _Eyes(selectors.DefaultSelector):
    """Counts what was heard from sockets and threads."""

    heard = 0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(timeout)
        self.heard += len(found)
        return found


class RestingLoop(asyncio.SelectorEventLoop):
    """`promises` counts the futures it was ever asked for: whoever begins to wait for something has one more."""

    def __init__(self) -> None:
        self._eyes = _Eyes()
        self._steps = 0
        self._skipped = 0.0
        self._jobs: set[asyncio.Future[Any]] = set()
        self.promises = 0
        super().__init__(self._eyes)

    def time(self) -> float:
        return super().time() + self._skipped

    def skip(self, seconds: float) -> None:
        """From now on it is so much later for every timer of this loop, those of connections among them."""
        self._skipped += seconds

    def call_soon(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        self._steps += 1
        return super().call_soon(callback, *args, context=context)

    def create_future(self) -> asyncio.Future[Any]:
        self.promises += 1
        return super().create_future()

    def run_in_executor(self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts) -> asyncio.Future[T]:
        job = super().run_in_executor(executor, func, *args)
        self._jobs.add(job)
        job.add_done_callback(self._jobs.discard)
        return job

    async def rest(self) -> None:
        """Until no thread works for this loop, no socket has anything to say, and nobody takes a step."""
        calm = 0
        while calm < CALM_TURNS:
            if self._jobs:
                _, busy = await asyncio.wait(set(self._jobs), timeout=THREADS_PATIENCE_S)
                if busy:
                    return
            before = self._steps + self._eyes.heard
            await asyncio.sleep(0)
            own_step = 1
            calm = 0 if self._jobs or self._steps + self._eyes.heard - before > own_step else calm + 1


def resting_loop() -> RestingLoop:
    """The loop that this test runs in."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, RestingLoop)
    return loop


async def let_pass(seconds: float) -> None:
    """When nothing moves any more it is so much later for every timer of this loop, and what is due then happens."""
    loop = resting_loop()
    await loop.rest()
    loop.skip(seconds)
    await loop.rest()
