"""Connections: what is slow, idle or too much is ended, and nobody else notices.

Real sockets; time is skipped, so that nobody has to wait and a slow machine is not taken for a slow caller.
"""

import asyncio
import json
import logging
import resource
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest
import structlog
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from websockets.exceptions import ConnectionClosed

from genqueue.web.edge.limits import as_mapped, caller_of, is_within
from tests.support.databases import new_migrated
from tests.support.loop import let_pass, resting_loop
from tests.web.running import PATIENCE_S, PICTURE, Running, heard, running, settings_in

HALF = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n"
WHOLE = HALF + b"\r\n"
BEGUN = b"PUT /api/me HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{"


@asynccontextmanager
async def limited(tmp_path: Path, **limits: Any) -> AsyncIterator[Running]:
    settings = settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path), **limits)
    async with running(settings, small_buffers=True) as started:
        yield started


class Caller:
    """A caller without manners: bytes in, bytes out."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    def say(self, said: bytes) -> None:
        self.writer.write(said)

    async def hear_out(self, patience_s: float = PATIENCE_S) -> bytes:
        """All that comes, until the other side ends it."""
        async with asyncio.timeout(patience_s):
            heard = b""
            while True:
                try:
                    piece = await self.reader.read(65536)
                except ConnectionError:
                    return heard
                if not piece:
                    return heard
                heard += piece

    async def answer(self) -> int:
        """The status of the next answer."""
        async with asyncio.timeout(PATIENCE_S):
            head = await self.reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            await self.reader.readexactly(length)
            return int(head.split()[1])


@asynccontextmanager
async def calling(studio: Running, count: int = 1) -> AsyncIterator[list[Caller]]:
    port = int(studio.url.rsplit(":", 1)[1])
    callers = [Caller(*await asyncio.open_connection("127.0.0.1", port)) for _ in range(count)]
    try:
        yield callers
    finally:
        for caller in callers:
            caller.writer.transport.abort()


async def hear_out_in_time(
    step_s: float, *callers: Caller, meanwhile: Callable[[], object] = lambda: None
) -> list[bytes]:
    """What each hears until it is ended, while time passes in such steps, and something is done in each."""
    hearing = [asyncio.create_task(caller.hear_out(1000 * step_s)) for caller in callers]
    while not all(each.done() for each in hearing):
        meanwhile()
        await let_pass(step_s)
    return [each.result() for each in hearing]


def told_by(answer: bytes) -> tuple[int, str]:
    """Status and code of an answer as bytes."""
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"Connection: close" in head or b"connection: close" in head
    assert b"content-security-policy: default-src 'self'" in head.lower()
    return int(head.split()[1]), json.loads(body)["error"]["code"]


async def test_a_head_that_is_never_finished_is_ended(tmp_path: Path) -> None:
    async with limited(tmp_path, head_timeout_s=10) as studio, calling(studio, 4) as (half, drip, silent, again):
        half.say(HALF)
        again.say(WHOLE)
        assert await again.answer() == 200
        again.say(HALF)
        drops = iter(HALF * 1000)
        *slow, nothing, dripped = await hear_out_in_time(
            0.5, half, again, silent, drip, meanwhile=lambda: drip.say(bytes([next(drops)]))
        )
        assert [told_by(answer) for answer in slow] == [(408, "head_too_slow")] * 2
        assert nothing == b""
        # What it sends after the end may take the answer away from it.
        assert dripped[:12] in (b"HTTP/1.1 408", b"")


async def test_who_always_begins_the_next_request_is_not_taken_for_slow(tmp_path: Path) -> None:
    async with limited(tmp_path, head_timeout_s=10) as studio, calling(studio) as (caller,):
        caller.say(HALF)
        for _ in range(16):
            await let_pass(2)
            caller.say(b"\r\n")
            assert await caller.answer() == 200
            caller.say(HALF)


async def test_a_body_that_never_ends_is_ended_and_nothing_is_done(tmp_path: Path) -> None:
    body = json.dumps(PICTURE).encode()
    head = b"POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
    form = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    async with limited(tmp_path, body_timeout_s=100) as studio, calling(studio, 3) as (task, upload, chunked):
        task.say(head % (b"/api/tasks", b"application/json", len(body)) + body[:-1])
        upload.say(head % (b"/api/uploads", b"multipart/form-data; boundary=x", 9_000) + form)
        chunked.say(b"PUT /api/me HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n")
        for told in await hear_out_in_time(5, task, upload, chunked):
            assert told_by(told) == (408, "body_too_slow")
        assert (await studio.client.get("/api/tasks")).json()["total"] == 0
        # A slow line that goes on delivering has the time that it needs.
        pieces = [b'{"nickname": "', *[b"x" * 4096 * 30] * 3, b'"}']

        async def slowly() -> AsyncIterator[bytes]:
            for piece in pieces:
                await let_pass(24)
                yield piece

        answer = await studio.client.put("/api/me", content=slowly(), headers={"Content-Type": "application/json"})
        assert answer.status_code == 422


async def test_what_was_refused_is_not_listened_to_for_ever(tmp_path: Path) -> None:
    async with limited(tmp_path, head_timeout_s=10) as studio, calling(studio) as (caller,):
        caller.say(b"POST /nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n")
        (answer,) = await hear_out_in_time(0.5, caller, meanwhile=lambda: caller.say(b"x"))
        assert b" 404 " in answer


async def test_who_takes_nothing_of_an_answer_is_cut_off(tmp_path: Path) -> None:
    async with limited(tmp_path, send_timeout_s=0.4, trusted_proxies="none") as studio:
        peer = deaf_to(studio)
        peer.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: localhost\r\n\r\n")
        async with asyncio.timeout(PATIENCE_S):
            while not has_other_end(peer):
                await asyncio.sleep(0.02)
            while has_other_end(peer):
                await asyncio.sleep(0.05)
        peer.close()


async def test_who_takes_an_answer_slowly_has_it_whole(tmp_path: Path) -> None:
    async with limited(tmp_path, send_timeout_s=2, trusted_proxies="none") as studio:
        whole = (await studio.client.get("/openapi.json")).content
        peer = deaf_to(studio)
        peer.sendall(b"GET /openapi.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        heard = b""
        peer.setblocking(False)
        while piece := await asyncio.get_running_loop().sock_recv(peer, 4096):
            heard += piece
            # Not skipped: the system opens its window again in its own time.
            await asyncio.sleep(0.08)
        peer.close()
        assert len(whole) > 20 * 4096  # so it took longer than nobody may take anything
        assert heard.endswith(whole)


def deaf_to(studio: Running) -> socket.socket:
    """A peer with a small window."""
    peer = socket.socket()
    peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    peer.connect(("127.0.0.1", int(studio.url.rsplit(":", 1)[1])))
    return peer


def has_other_end(peer: socket.socket) -> bool:
    """Does this process still hold the end that this peer is connected to?"""
    own = peer.getsockname()
    return any(tuple(each.raddr) == own for each in psutil.Process().net_connections("tcp4"))


async def test_held_heads_give_way_to_who_asks(tmp_path: Path) -> None:
    async with limited(tmp_path, max_connections=20) as studio, calling(studio, 100) as held:
        for caller in held:
            caller.say(HALF)
        for _ in range(30):
            async with calling(studio) as (caller,):
                caller.say(WHOLE)
                assert await caller.answer() == 200
        # Nobody was held back, and never more than the limit were open.
        await resting_loop().rest()
        ended = [caller for caller in held if caller.reader.at_eof() or caller.reader.exception() is not None]
        assert len(ended) >= 80


async def test_who_is_at_work_is_not_cut_off_for_a_newcomer(tmp_path: Path) -> None:
    async with limited(tmp_path, max_connections=8) as studio, calling(studio, 8) as busy:
        for caller in busy:
            caller.say(BEGUN)
        await resting_loop().rest()
        async with calling(studio) as (newcomer,):
            newcomer.say(WHOLE)
            assert told_by(await newcomer.hear_out()) == (503, "server_busy")
        for caller in busy:
            caller.say(b"}")
            assert await caller.answer() == 200


async def test_one_address_cannot_take_all_places(tmp_path: Path) -> None:
    limits = {"max_connections_per_address": 3, "trusted_proxies": "none"}
    async with limited(tmp_path, **limits) as studio, calling(studio, 3) as busy:
        for caller in busy:
            caller.say(BEGUN)
        await resting_loop().rest()
        async with calling(studio) as (newcomer,):
            newcomer.say(WHOLE)
            assert told_by(await newcomer.hear_out()) == (429, "too_many_connections")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit there")
async def test_without_descriptors_nothing_spins_and_all_are_served_later(tmp_path: Path) -> None:
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)
    async with limited(tmp_path, head_timeout_s=30) as studio, calling(studio, 1) as (early,):
        early.say(WHOLE)
        assert await early.answer() == 200
        port = int(studio.url.rsplit(":", 1)[1])
        # They are connected by the system before the loop takes them in.
        late = [socket.create_connection(("127.0.0.1", port)) for _ in range(20)]
        resource.setrlimit(resource.RLIMIT_NOFILE, (late[-1].fileno() + 1, allowed[1]))
        try:
            with structlog.testing.capture_logs() as logged:
                before = studio.doorway.tried
                for _ in range(3):
                    await let_pass(0.3)
                tried = studio.doorway.tried - before
                early.say(WHOLE)
                assert await early.answer() == 200
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, allowed)
        for peer in late:
            peer.sendall(WHOLE)
        answers = [await asyncio.to_thread(peer.recv, 12) for peer in late]
        for peer in late:
            peer.close()
        assert answers == [b"HTTP/1.1 200"] * 20
    assert 0 < tried < 100  # without a pause some thousand times
    assert [each["event"] for each in logged if each["log_level"] == "warning"] == ["accept_paused"]


async def test_sockets_leave_places_for_requests(tmp_path: Path) -> None:
    async with limited(tmp_path, max_connections=8) as studio:
        open_ = [studio.socket() for _ in range(6)]
        for each in open_:
            await heard(await each.__aenter__(), "hello")
        async with studio.socket() as seventh:
            with pytest.raises(ConnectionClosed) as closed:
                await seventh.recv()
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == 1013
        assert (await studio.client.get("/healthz")).status_code == 200
        for each in open_:
            await each.__aexit__(None, None, None)


async def test_sockets_that_answer_nothing_are_dropped_without_a_traceback(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    hello = (
        b"GET /api/ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    async with limited(tmp_path, send_timeout_s=10) as studio:
        peers = [deaf_to(studio) for _ in range(20)]
        for peer in peers:
            peer.sendall(hello)
        async with asyncio.timeout(PATIENCE_S):
            while studio.feed.listeners < 20:
                await asyncio.sleep(0.01)
        while studio.feed.listeners:
            await studio.create(start=False, count=2)
            await let_pass(3)
        for peer in peers:
            peer.close()
    assert [each.message for each in caplog.records if each.levelno >= logging.ERROR] == []


async def test_nonsense_is_answered_in_the_shape_of_all_errors(tmp_path: Path) -> None:
    async with limited(tmp_path) as studio, calling(studio, 2) as (nonsense, endless):
        nonsense.say(b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n")
        endless.say(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"y" * 100_000)
        assert told_by(await nonsense.hear_out()) == (400, "malformed_request")
        assert told_by(await endless.hear_out()) == (400, "malformed_request")


@pytest.mark.parametrize(
    ("address", "caller"),
    [
        ("10.1.2.3", "10.1.2.3"),
        ("::ffff:10.1.2.3", "10.1.2.3"),
        ("::1", "::1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
        ("unix", "unix"),
    ],
)
def test_who_an_address_stands_for(address: str, caller: str) -> None:
    assert caller_of(address) == caller


def test_a_proxy_is_known_by_address_and_by_network() -> None:
    proxies = ("127.0.0.1", "10.0.0.0/8", "::1")

    assert all(is_within(each, proxies) for each in ("127.0.0.1", "10.9.9.9", "::1", "::ffff:10.1.1.1"))
    assert not any(is_within(each, proxies) for each in ("127.0.0.2", "11.0.0.1", "::2", "unix", ""))


def test_a_proxy_is_known_on_a_socket_for_both_families_too() -> None:
    trusted = ProxyHeadersMiddleware(answer_nothing, as_mapped(("127.0.0.1", "10.0.0.0/8", "::1"))).trusted_hosts

    assert all(each in trusted for each in ("127.0.0.1", "::ffff:127.0.0.1", "10.9.9.9", "::ffff:10.9.9.9", "::1"))
    assert not any(each in trusted for each in ("::ffff:127.0.0.2", "::ffff:11.0.0.1", "::2"))


async def answer_nothing(scope: Any, receive: Any, send: Any) -> None:
    """An application for what only asks whom it trusts."""
