"""Submits under way, for clients of every kind: each is one request, completed by its last byte, and never
cancelled."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any

from genqueue.backends.base import HELD_BACK, Accepted, LastLook
from genqueue.errors import Unclear


async def held_back(body: bytes, last_look: LastLook, address: str) -> AsyncIterator[bytes]:
    """The body of a submit, whose last byte is sent only when `last_look` allows it. The request needs a
    Content-Length, and is sent `fresh`: on a kept connection that was closed meanwhile its answer would be lost, and
    with it what may have been paid for."""
    yield body[:-1]
    if not await last_look():
        raise Unclear(HELD_BACK, address=address)
    yield body[-1:]


class Posts:
    """Lets every submit run to its end, even when the task that awaits it is cancelled."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Task[Accepted]] = set()

    async def send(self, submit: Coroutine[Any, Any, Accepted]) -> Accepted:
        """Run a submit and return its result. Cancelling the caller does not cancel it."""
        post = asyncio.create_task(submit)
        self._under_way.add(post)
        post.add_done_callback(self._settle)
        return await asyncio.shield(post)

    async def end(self) -> None:
        """Wait until all submits have ended."""
        if self._under_way:
            await asyncio.wait(self._under_way)

    def _settle(self, post: asyncio.Task[Accepted]) -> None:
        self._under_way.discard(post)
        if not post.cancelled():
            post.exception()  # its caller may be gone: retrieve the exception so that asyncio does not log it
