"""Something between a client and its backend, of whatever kind: it loses answers, cuts bodies, or answers itself."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

PIECE = 2**16


@dataclass
class Middleman:
    """`url` is where clients find it. `posts` counts the POST requests that went through whole.

    `lose`: so many answers to a POST are dropped, after the backend has given them. `cut`: the next body of an answer
    to a GET that is longer than this ends there. `says`: it answers everything itself, with this status, content type
    and body.
    """

    target: str
    url: str = ""
    posts: int = 0
    lose: int = 0
    cut: int | None = None
    says: tuple[int, str, bytes] | None = None
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    async def settle(self) -> None:
        """Until nothing goes through any more: its clients are closed."""
        while self._open:
            await asyncio.wait(set(self._open))

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
                if b"\r\nupgrade:" in head.lower():
                    up_writer.write(head)
                    await _both_ways(reader, writer, up_reader, up_writer)
                    return
                says = self.says
                if says is None:
                    up_writer.write(head)
                async for piece in _body(reader, head):
                    if says is None:
                        up_writer.write(piece)
                        await up_writer.drain()
                method = head.split(b" ", 1)[0]
                self.posts += method == b"POST"
                if says is not None:
                    writer.write(_answer(*says))
                    await writer.drain()
                    continue
                if not await self._back(method, up_reader, writer):
                    return
        finally:
            up_writer.transport.abort()

    async def _back(self, method: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One answer; False where the connection ends with it."""
        head = await reader.readuntil(b"\r\n\r\n")
        if method == b"POST" and self.lose:
            self.lose -= 1
            return False
        writer.write(head)
        passed = 0
        if method != b"HEAD" and int(head.split(b" ", 2)[1]) not in (204, 304):
            async for piece in _body(reader, head):
                if method == b"GET" and self.cut is not None and passed + len(piece) > self.cut:
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


async def _body(reader: asyncio.StreamReader, head: bytes) -> AsyncIterator[bytes]:
    """The bytes of a message behind its head, as they come, framing and all."""
    fields = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(b":") for line in head.split(b"\r\n")[1:])
    }
    if b"chunked" in fields.get(b"transfer-encoding", b"").lower():
        while True:
            line = await reader.readuntil(b"\r\n")
            size = int(line.split(b";")[0], 16)
            yield line + await reader.readexactly(size + 2)
            if not size:
                return
    left = int(fields.get(b"content-length", b"0"))
    while left:
        piece = await reader.read(min(left, PIECE))
        if not piece:
            raise asyncio.IncompleteReadError(b"", left)
        left -= len(piece)
        yield piece


def _answer(status: int, content_type: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 {status} Said\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


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
