"""What comes in: a body is counted while it is read, in bytes and in the time that it keeps us waiting."""

import asyncio

from starlette.exceptions import HTTPException
from starlette.types import Message, Receive, Scope

from genqueue.config import MEGABYTE, Settings
from genqueue.errors import TooLarge
from genqueue.web.errors import TooSlow

UPLOADS = "/api/uploads"
PACE = 4096
"""Bytes of a body that are worth one more second."""

_CLOSE = {"Connection": "close"}


class Incoming:
    """The body of one request. Uploads have a limit of size of their own, and say so in their own words."""

    def __init__(self, scope: Scope, receive: Receive, settings: Settings) -> None:
        self._receive = receive
        self._megabytes = None if scope["path"] == UPLOADS else settings.max_graph_mb + 1
        self._limit_s = settings.body_timeout_s
        self._waited_s = 0.0
        self._bytes = 0
        self._whole = False

    async def receive(self) -> Message:
        """The next piece. Raises HTTPException 413 and 408."""
        if self._whole:
            return await self._receive()
        message = await self._in_time()
        self._bytes += len(message.get("body", b""))
        self._whole = not message.get("more_body", False)
        if self._megabytes is not None and self._bytes > self._megabytes * MEGABYTE:
            raise HTTPException(413) from TooLarge("body_too_large", limit_mb=self._megabytes)
        return message

    async def _in_time(self) -> Message:
        """Only waiting counts: what we need for a piece is not the sender's fault."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        try:
            async with asyncio.timeout(self._limit_s + self._bytes / PACE - self._waited_s):
                return await self._receive()
        except TimeoutError:
            raise HTTPException(408, headers=_CLOSE) from TooSlow("body_too_slow")
        finally:
            self._waited_s += loop.time() - began
