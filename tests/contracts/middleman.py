"""Something between a client and its backend, of whatever kind: it loses answers, cuts bodies, changes words, or
answers itself."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import urlsplit

PIECE = 2**16


class Request(NamedTuple):
    """A request that went through whole: its body is as it was framed."""

    method: str
    target: str
    head: bytes
    body: bytes
    is_question: bool = False

    @property
    def may_have_an_effect(self) -> bool:
        return self.method not in ("GET", "HEAD") and not self.is_question


class Says(NamedTuple):
    """An answer of something in between."""

    status: int
    content_type: str
    body: bytes
    location: str = ""


@dataclass
class Middleman:
    """`url` is where clients find it. `requests` went through whole, in their order.

    `lose`: so many answers to requests that may have an effect are dropped, after the backend has given them. `cut`:
    the next body of an answer to a GET that is longer than this ends there. `says`: it answers everything itself.
    `words`: every JSON answer has the second of each in place of the first. `deaf`: it takes every request and answers
    none. `late`: called before an answer goes back. `questions`: the beginnings of paths whose
    POSTs have no effect.
    """

    target: str
    url: str = ""
    requests: list[Request] = field(default_factory=list)
    lose: int = 0
    cut: int | None = None
    says: Says | None = None
    words: dict[bytes, bytes] = field(default_factory=dict)
    deaf: bool = False
    late: Callable[[], None] = lambda: None
    questions: tuple[str, ...] = ()
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def posts(self) -> int:
        """How many requests that may have an effect went through whole."""
        return sum(request.may_have_an_effect for request in self.requests)

    async def settle(self) -> None:
        """Until nothing goes through any more: its clients are closed."""
        while self._open:
            await asyncio.wait(set(self._open))

    def hang_up(self) -> None:
        """End every connection, those that wait for an answer among them."""
        for task in self._open:
            task.cancel()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection of a client."""
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            with suppress(OSError, asyncio.IncompleteReadError):
                await self._through(reader, writer)
        finally:
            writer.transport.abort()
            self._open.discard(task)

    async def _through(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        address = urlsplit(self.target)
        up_reader, up_writer = await asyncio.open_connection(address.hostname, address.port)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                method, target = head.decode("latin-1").split(" ", 2)[:2]
                if b"\r\nupgrade:" in head.lower():
                    self.requests.append(Request(method, target, head, b""))
                    up_writer.write(head)
                    await _both_ways(reader, writer, up_reader, up_writer)
                    return
                says, body = self.says, b""
                if says is None:
                    up_writer.write(head)
                async for piece in _body(reader, head):
                    body += piece
                    if says is None:
                        up_writer.write(piece)
                        await up_writer.drain()
                is_question = bool(self.questions) and target.startswith(self.questions)
                self.requests.append(Request(method, target, head, body, is_question))
                if self.deaf:
                    await reader.read()
                    return
                if says is not None:
                    writer.write(_answer(method, says))
                    await writer.drain()
                    continue
                if not await self._back(self.requests[-1], up_reader, writer):
                    return
        finally:
            up_writer.transport.abort()

    async def _back(self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One answer; False where the connection ends with it."""
        head = await reader.readuntil(b"\r\n\r\n")
        self.late()
        if request.may_have_an_effect and self.lose:
            self.lose -= 1
            return False
        pieces = _pieces(request.method, reader, head)
        if self.words and b"application/json" in head.lower():
            head, pieces = await _reworded(head, pieces, self.words)
        writer.write(head)
        passed = 0
        async for piece in pieces:
            if request.method == "GET" and self.cut is not None and passed + len(piece) > self.cut:
                writer.write(piece[: self.cut - passed])
                self.cut = None
                await _flush(writer)
                return False
            passed += len(piece)
            writer.write(piece)
            await writer.drain()
        await writer.drain()
        return True


async def _flush(writer: asyncio.StreamWriter) -> None:
    """What was written is on its way before the connection ends."""
    with suppress(OSError):
        writer.write_eof()
        writer.close()
        await writer.wait_closed()


async def _both_ways(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    up_reader: asyncio.StreamReader,
    up_writer: asyncio.StreamWriter,
) -> None:
    """A socket: whatever comes goes on, until one side ends it."""
    ways = [asyncio.create_task(_pass(reader, up_writer)), asyncio.create_task(_pass(up_reader, writer))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(PIECE):
        writer.write(piece)
        await writer.drain()


def _fields(head: bytes) -> dict[bytes, bytes]:
    return {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(b":") for line in head.split(b"\r\n")[1:])
    }


def _is_chunked(head: bytes) -> bool:
    return b"chunked" in _fields(head).get(b"transfer-encoding", b"").lower()


async def _body(reader: asyncio.StreamReader, head: bytes) -> AsyncIterator[bytes]:
    """The bytes of a message behind its head, as they come, framing and all."""
    if _is_chunked(head):
        while True:
            line = await reader.readuntil(b"\r\n")
            size = int(line.split(b";")[0], 16)
            yield line + await reader.readexactly(size + 2)
            if not size:
                return
    left = int(_fields(head).get(b"content-length", b"0"))
    while left:
        piece = await reader.read(min(left, PIECE))
        if not piece:
            raise asyncio.IncompleteReadError(b"", left)
        left -= len(piece)
        yield piece


async def _pieces(method: str, reader: asyncio.StreamReader, head: bytes) -> AsyncIterator[bytes]:
    """The body of an answer, where it has one."""
    if method != "HEAD" and int(head.split(b" ", 2)[1]) not in (204, 304):
        async for piece in _body(reader, head):
            yield piece


async def _reworded(
    head: bytes, pieces: AsyncIterator[bytes], words: dict[bytes, bytes]
) -> tuple[bytes, AsyncIterator[bytes]]:
    """The same answer in other words, of whatever length."""
    framed = [piece async for piece in pieces]
    body = b"".join(piece.partition(b"\r\n")[2][:-2] for piece in framed) if _is_chunked(head) else b"".join(framed)
    for old, new in words.items():
        body = body.replace(old, new)
    lines = [line for line in head.split(b"\r\n") if line and not line.lower().startswith(_FRAMING)]
    lines.append(b"Content-Length: %d" % len(body))

    async def again() -> AsyncIterator[bytes]:
        yield body

    return b"\r\n".join([*lines, b"", b""]), again()


_FRAMING = (b"content-length:", b"transfer-encoding:")


def _answer(method: str, says: Says) -> bytes:
    lines = [
        f"HTTP/1.1 {says.status} Said",
        f"Content-Type: {says.content_type}",
        f"Content-Length: {len(says.body)}",
        *([f"Location: {says.location}"] if says.location else []),
        "\r\n",
    ]
    return "\r\n".join(lines).encode() + (says.body if method != "HEAD" else b"")


@asynccontextmanager
async def between(target: str) -> AsyncIterator[Middleman]:
    """One in front of `target`, as long as the block lasts."""
    middleman = Middleman(target)
    server = await asyncio.start_server(middleman.serve, "127.0.0.1", 0)
    middleman.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield middleman
    finally:
        server.close()
        for task in set(middleman._open):
            task.cancel()
        await asyncio.gather(*middleman._open, return_exceptions=True)
