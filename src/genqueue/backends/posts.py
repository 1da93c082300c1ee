"""Submits under way, for clients of every kind: one request each, held back by its last byte, ended by nobody."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from typing import Any

from genqueue.backends.base import HELD_BACK, Accepted, LastLook
from genqueue.errors import Unclear


async def held_back(body: bytes, last_look: LastLook, address: str) -> AsyncIterator[bytes]:
    """The body of a submit, whose last byte is sent only when `last_look` allows it. It needs a Content-Length."""
    yield body[:-1]
    if not await last_look():
        raise Unclear(HELD_BACK, address=address)
    yield body[-1:]


class Posts:
    """Lets a submit come to its end, whatever becomes of the task that waits for it."""

    def __init__(self) -> None:
        self._under_way: set[asyncio.Task[Accepted]] = set()

    async def send(self, submit: Coroutine[Any, Any, Accepted]) -> Accepted:
        """Its answer. Cancelling the caller does not cancel it."""
        post = asyncio.create_task(submit)
        self._under_way.add(post)
        post.add_done_callback(self._settle)
        return await asyncio.shield(post)

    async def end(self) -> None:
        """Until every one of them has ended."""
        if self._under_way:
            await asyncio.wait(self._under_way)

    def _settle(self, post: asyncio.Task[Accepted]) -> None:
        self._under_way.discard(post)
        if not post.cancelled():
            post.exception()  # its caller may be gone; then nobody else would ever look at it
