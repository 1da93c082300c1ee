"""Hands signals from the socket, which must never wait, to a consumer, which may be slow.

Bounded: of each kind only the newest signal of an attempt is kept. A consumer that fell far behind gets RECONNECTED
instead, which means that it may have missed something.
"""

import asyncio

from genqueue.backends.base import Signal, SignalKind

_LIMIT = 2_000
_MISSED = Signal(SignalKind.RECONNECTED)


class Mailbox:
    """Signals to be taken, in the order in which their kind and attempt first came."""

    def __init__(self) -> None:
        self._waiting: dict[tuple[SignalKind, str | None], Signal] = {}
        self._arrived = asyncio.Event()
        self.closed = False

    def put(self, signal: Signal) -> None:
        if len(self._waiting) >= _LIMIT:
            self._waiting.clear()
            signal = _MISSED
        self._waiting[signal.kind, signal.attempt_id] = signal
        self._arrived.set()

    def close(self) -> None:
        """Release a waiting consumer, with nothing."""
        self.closed = True
        self._arrived.set()

    async def take(self) -> list[Signal]:
        """Return everything that waits, as soon as there is something."""
        await self._arrived.wait()
        self._arrived.clear()
        taken = list(self._waiting.values())
        self._waiting.clear()
        return taken
