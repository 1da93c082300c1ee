"""The forms of an answer: ComfyUI's JSON, its empty and its 500, and the answers that never arrive as they should."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send
from uvicorn.server import ServerState

from genqueue.clock import Clock

_PIECE_BYTES = 64 * 1024
_OF_A_LENGTH = frozenset({b"content-length", b"content-range"})


class Json(Response):
    """JSON as Python writes it: NaN and Infinity go out as bare words."""

    media_type = "application/json; charset=utf-8"

    def __init__(self, content: Any, status_code: int = 200) -> None:
        super().__init__(json.dumps(content), status_code)


def empty(status_code: int = 200) -> Response:
    return Response(status_code=status_code)


def plain(text: str, status_code: int, headers: Mapping[str, str] | None = None) -> Response:
    return Response(text, status_code, headers, media_type="text/plain")


def server_error() -> Response:
    """What an unexpected exception in a route becomes."""
    return plain("500 Internal Server Error\n\nServer got itself in trouble", 500)


class TooLargeError(Exception):
    """A body above the limit."""


async def read_body(request: Request, limit: int) -> bytes:
    """The whole body; raises TooLargeError above `limit` bytes."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise TooLargeError
    return bytes(body)


def too_large(limit: int) -> Response:
    return plain(f"Maximum request body size {limit} exceeded.", 413)


def transport_of(state: ServerState, scope: Scope) -> asyncio.Transport | None:
    """The connection that carries this request."""
    for connection in state.connections:
        if getattr(connection, "client", None) == tuple(scope["client"] or ()):
            return connection.transport
    return None


def hang_up(state: ServerState, scope: Scope) -> None:
    """Tear down the connection that carries this request."""
    transport = transport_of(state, scope)
    if transport is not None:
        transport.abort()


class Reset(Response):
    """No answer: the connection is torn down."""

    def __init__(self, state: ServerState) -> None:
        super().__init__()
        self._state = state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        hang_up(self._state, scope)
        await _gone(receive)


class Cut(Response):
    """Half of another answer, then the end of the connection."""

    def __init__(self, whole: Response, state: ServerState) -> None:
        super().__init__()
        self._whole = whole
        self._state = state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        left: int | None = None

        async def half(message: Message) -> None:
            nonlocal left
            if message["type"] == "http.response.start":
                headers = {key.lower(): value for key, value in message["headers"]}
                left = int(headers.get(b"content-length", b"0")) // 2
                await send(message)
                return
            body = message.get("body", b"")[: left or 0]
            left = (left or 0) - len(body)
            if body:
                await send({"type": "http.response.body", "body": body, "more_body": True})

        await self._whole(scope, receive, half)
        transport = transport_of(self._state, scope)
        if transport is not None:
            transport.close()
        await _gone(receive)


class Drip(Response):
    """Another answer, one byte at a time."""

    def __init__(self, whole: Response, seconds: float, clock: Clock) -> None:
        super().__init__()
        self._whole, self._seconds, self._clock = whole, seconds, clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def slowly(message: Message) -> None:
            body = message.get("body", b"")
            for at in range(len(body)):
                await send({"type": "http.response.body", "body": body[at : at + 1], "more_body": True})
                await self._clock.sleep(self._seconds)
            await send({**message, "body": b""} if body else message)

        await self._whole(scope, receive, slowly)


class Endless(Response):
    """Another answer over and over, without a length, until the other side has had enough."""

    def __init__(self, whole: Response) -> None:
        super().__init__()
        self._whole = whole

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        sent = bytearray()

        async def again(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = [(key, value) for key, value in message["headers"] if key.lower() not in _OF_A_LENGTH]
                await send({**message, "status": 200, "headers": headers})
                return
            sent.extend(message.get("body", b""))

        await self._whole(scope, receive, again)
        piece = bytes(sent) * max(1, _PIECE_BYTES // max(1, len(sent)))
        gone = asyncio.create_task(_gone(receive))
        while not gone.done():
            await send({"type": "http.response.body", "body": piece or bytes(_PIECE_BYTES), "more_body": True})
            await asyncio.sleep(0)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
