"""Containment of loops: what one round raises is logged, and the next round tries again."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog

from genqueue.errors import Unavailable
from genqueue.faults import note_fault

log = structlog.get_logger(__name__)


async def contained(part: Callable[[], Awaitable[None]]) -> None:
    """Run one part of a round; its unexpected exception does not keep the others from running. Raises Unavailable."""
    try:
        await part()
    except Unavailable:
        raise
    except Exception as error:
        note_fault(part.__name__.strip("_"), error)


async def guarded(what: str, step: Awaitable[None], level: str = "debug", **about: str) -> None:
    """Run one round of an endless loop: what it raises is logged, and the next round tries again."""
    try:
        await step
    except Unavailable as error:
        getattr(log, level)(f"{what}_waits", error=str(error), **about)
    except Exception as error:
        note_fault(what, error, **about)


async def end_all(tasks: Sequence[asyncio.Future[Any]]) -> None:
    """Cancel these tasks and wait until they have ended."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
