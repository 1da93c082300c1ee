"""The watch of a kind that sends no signals. Its runs are looked up instead."""

import asyncio
from collections.abc import AsyncIterator

from genqueue.backends.base import Signal, SignalKind


class Silence:
    """`signals` is what the client's `watch` returns; its `close` calls `close` here."""

    def __init__(self) -> None:
        self._closed = asyncio.Event()

    async def signals(self) -> AsyncIterator[Signal]:
        """Yield ALL_QUIET once and wait until the client is closed, as every watch does."""
        yield Signal(SignalKind.ALL_QUIET)
        await self._closed.wait()

    def close(self) -> None:
        """End every watch."""
        self._closed.set()
