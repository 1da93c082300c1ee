"""The watch of a kind that sends no signals. Its runs are looked up instead."""

from collections.abc import AsyncIterator

from genqueue.backends.base import Signal, SignalKind
from genqueue.clock import Clock

_LONG_S = 3600.0


async def silence(clock: Clock) -> AsyncIterator[Signal]:
    """Yield ALL_QUIET once and wait for ever, as every watch does."""
    yield Signal(SignalKind.ALL_QUIET)
    while True:
        await clock.sleep(_LONG_S)
