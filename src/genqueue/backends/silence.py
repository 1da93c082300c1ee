"""Silence: the watch of a kind that says nothing by itself. Its runs are looked at instead."""

from collections.abc import AsyncIterator

from genqueue.backends.base import Signal, SignalKind
from genqueue.clock import Clock

_LONG_S = 3600.0


async def silence(clock: Clock) -> AsyncIterator[Signal]:
    """Says once that nothing will be heard, and goes on for ever, as every watch does."""
    yield Signal(SignalKind.ALL_QUIET)
    while True:
        await clock.sleep(_LONG_S)
