"""Taking part in a watch: wait for a hint, or for the end of a run with the help of hints."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from genqueue.backends.base import Backend, Remote, RemoteState, Signal, SignalKind

PATIENCE_S = 120.0
LIVE = (RemoteState.WAITING, RemoteState.RUNNING)


class Listener:
    """Reads a watch in a task of its own and keeps what it heard."""

    def __init__(self) -> None:
        self.heard: list[Signal] = []
        self._news = asyncio.Event()

    async def listen(self, signals: AsyncIterator[Signal]) -> None:
        async for signal in signals:
            self.heard.append(signal)
            self._news.set()

    async def until(self, fits: Callable[[Signal], bool], after: int = 0) -> Signal:
        """The first fitting signal behind the first `after` ones, as soon as there is one."""
        while True:
            for signal in self.heard[after:]:
                if fits(signal):
                    return signal
            await self.news()

    async def kind(self, kind: SignalKind, after: int = 0) -> Signal:
        return await self.until(lambda signal: signal.kind is kind, after)

    async def news(self) -> None:
        """The next signal. A hang is a failure, not an endless test."""
        self._news.clear()
        async with asyncio.timeout(PATIENCE_S):
            await self._news.wait()


@asynccontextmanager
async def listening(client: Backend) -> AsyncIterator[Listener]:
    """A connected watch for as long as the block lasts."""
    listener = Listener()
    task = asyncio.create_task(listener.listen(client.watch()))
    try:
        await listener.kind(SignalKind.RECONNECTED)
        yield listener
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def ended(client: Backend, listener: Listener, remote_id: str) -> Remote:
    """The truth about a run after its end; asked for at every hint."""
    while True:
        heard = len(listener.heard)
        remote = await client.look_up(remote_id)
        if remote.state not in LIVE:
            return remote
        if len(listener.heard) == heard:
            await listener.news()
