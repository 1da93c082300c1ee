"""Incoming bodies: counts the bytes of a body while it is read, and the time spent waiting for it."""

import asyncio

from starlette.exceptions import HTTPException
from starlette.types import Message, Receive, Scope

from genqueue.config import MEGABYTE, Settings
from genqueue.errors import TooLarge
from genqueue.web.edge.body_memory import FREE, Holding
from genqueue.web.errors import Busy, TooSlow

UPLOADS = "/api/uploads"
PACE = 4096
"""Each of so many bytes received extends the time limit by one second."""

SPOOLED = MEGABYTE
"""The most that an upload occupies in memory; the rest of it is in a file."""

_CLOSE = {"Connection": "close"}


class Incoming:
    """The body of one request. Uploads have a size limit of their own, which their route checks and reports."""

    def __init__(self, scope: Scope, receive: Receive, settings: Settings, holding: Holding) -> None:
        self._receive, self._holding = receive, holding
        self._megabytes = None if scope["path"] == UPLOADS else settings.max_graph_mb + 1
        self._limit_s = settings.body_timeout_s
        self._waited_s = self._began = 0.0
        self._bytes = 0
        self._held = 0
        self._whole = False
        self._waiting: asyncio.Timeout | None = None
        self._gives_way = False

    @property
    def pace(self) -> float:
        """Bytes per second of waiting."""
        return self._bytes / max(self._waited_s + self._waiting_s(), 0.001)

    @property
    def is_awaited(self) -> bool:
        """Whether the sender is being waited for now."""
        return self._waiting is not None

    async def receive(self) -> Message:
        """The next piece of the body. Raises HTTPException 413, 408 and 503."""
        if self._whole:
            return await self._receive()
        message = await self._in_time()
        self._bytes += len(message.get("body", b""))
        self._whole = not message.get("more_body", False)
        if self._megabytes is not None and self._bytes > self._megabytes * MEGABYTE:
            raise HTTPException(413) from TooLarge("body_too_large", limit_mb=self._megabytes)
        await self._hold()
        return message

    def give_way(self) -> None:
        """Stop waiting for the sender: other bodies need the memory."""
        if self._waiting is not None and not self._waiting.expired():
            self._gives_way = True
            self._waiting.reschedule(asyncio.get_running_loop().time())

    def release(self) -> None:
        """Free the memory of the body, when the request is over."""
        self._holding.release(self)

    async def _hold(self) -> None:
        inside = self._bytes if self._megabytes is not None else min(self._bytes, SPOOLED)
        more = max(0, inside - FREE) - self._held
        if more > 0:
            self._held += more
            try:
                await self._holding.hold(self, more)
            except Busy as busy:
                raise HTTPException(503, headers=_CLOSE) from busy
        if self._megabytes is None and inside == SPOOLED:
            self._holding.sate(self)
        if self._whole:
            self._holding.complete(self)

    async def _in_time(self) -> Message:
        """The next piece, within the time limit. Only waiting counts: the time needed to process a piece is not the
        sender's."""
        loop = asyncio.get_running_loop()
        self._began, self._gives_way = loop.time(), False
        try:
            async with asyncio.timeout(self._limit_s + self._bytes / PACE - self._waited_s) as self._waiting:
                return await self._receive()
        except TimeoutError:
            if self._gives_way:
                raise HTTPException(503, headers=_CLOSE) from self._holding.busy()
            raise HTTPException(408, headers=_CLOSE) from TooSlow("body_too_slow")
        finally:
            self._waited_s += self._waiting_s()
            self._waiting = None

    def _waiting_s(self) -> float:
        return 0.0 if self._waiting is None else asyncio.get_running_loop().time() - self._began
