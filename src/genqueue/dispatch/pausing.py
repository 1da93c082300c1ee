"""Waiting for an event, but not for ever, on the injected clock."""

import asyncio

from genqueue.clock import Clock


async def pause(event: asyncio.Event, seconds: float, clock: Clock) -> bool:
    """Return when the event is set (True) or after so many seconds (False)."""
    if event.is_set():
        return True
    if seconds <= 0:
        return False
    sleeper = asyncio.ensure_future(clock.sleep(seconds))
    waiter = asyncio.ensure_future(event.wait())
    try:
        await asyncio.wait({sleeper, waiter}, return_when=asyncio.FIRST_COMPLETED)
        return event.is_set()
    finally:
        sleeper.cancel()
        waiter.cancel()
