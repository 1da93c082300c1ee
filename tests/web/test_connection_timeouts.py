"""Patience and the door: whom they end and whom they leave alone. Real connections; the time is given."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from genqueue.web.edge.acceptor import UNSENT, Acceptor
from genqueue.web.edge.limits import Limits
from genqueue.web.edge.timeouts import ConnectionTimeouts
from tests.web.running import PATIENCE_S

REQUEST = b"GET /%s HTTP/1.1\r\nHost: localhost\r\n\r\n"
LARGE = bytes(1_000_000)


async def answers(scope: Any, receive: Any, send: Any) -> None:
    body = LARGE if scope["path"] == "/large" else b"ok"
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(body))]})
    await send({"type": "http.response.body", "body": body})


class House:
    """A door with connections behind it, and one `patience` for them."""

    def __init__(self, proxies: tuple[str, ...] = ()) -> None:
        self.limits = Limits(head_s=20, stall_s=60, connections=100, connections_of_one=100, proxies=proxies)
        self.patience, self.state, self.broken = ConnectionTimeouts(self.limits, "en"), ServerState(), asyncio.Event()
        self.config = uvicorn.Config(answers, log_config=None, lifespan="off", timeout_keep_alive=3600)

    def connection(self) -> asyncio.Protocol:
        return H11Protocol(self.config, self.state, {})

    def acceptor(self, bound: socket.socket) -> Acceptor:
        return Acceptor(
            bound, self.connection, self.state.connections, self.limits, self.patience, "en", self.broken.set
        )  # fmt: skip

    async def call(self, peer: socket.socket, path: bytes = b"") -> Any:
        """The connection of a peer that has just asked, once the library's work for it is done."""
        connections: set[Any] = self.state.connections
        before = [each.cycle for each in connections]
        peer.sendall(REQUEST % path)
        async with asyncio.timeout(PATIENCE_S):
            while True:
                for each in connections:
                    mine = each.client == peer.getsockname() and each.cycle not in before
                    if mine and each.cycle and each.cycle.response_complete:
                        return each
                await asyncio.sleep(0)


@asynccontextmanager
async def opened(house: House, peers: int) -> AsyncIterator[list[socket.socket]]:
    with socket.create_server(("127.0.0.1", 0)) as bound:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        acceptor = house.acceptor(bound)
        made = [socket.socket() for _ in range(peers)]
        for peer in made:
            peer.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            peer.connect(bound.getsockname())
        try:
            yield made
        finally:
            acceptor.close()
            for peer in made:
                peer.close()
            for connection in list(house.state.connections):
                connection.transport.abort()
            await acceptor.wait_closed()


@pytest.mark.parametrize("proxies", [(), ("127.0.0.1",)])
async def test_a_trusted_proxy_may_wait_for_its_client(proxies: tuple[str, ...]) -> None:
    house = House(proxies)
    async with opened(house, 1) as (peer,):
        connection = await house.call(peer, b"large")
        for now in (0, 59, 3600):
            house.patience.look([connection], now)
        assert connection.transport.is_closing() is not bool(proxies)


async def test_an_answer_on_its_way_is_not_given_up_for_a_newcomer() -> None:
    house = House()
    async with opened(house, 1) as (peer,):
        connection = await house.call(peer, b"large")
        assert connection.transport.get_write_buffer_size()
        house.patience.look([connection], 0)
        assert not house.patience.let_go([connection])
        assert not connection.transport.is_closing()


async def test_the_one_longest_without_a_request_goes_first() -> None:
    house = House()
    async with opened(house, 3) as peers:
        first, second, third = [await house.call(peer) for peer in peers]
        house.patience.look([third], 0)
        house.patience.look([second, third], 1)
        # It has asked again since.
        await house.call(peers[2])
        everyone = {first, second, third}
        ended = []
        for now in (2, 3):
            assert house.patience.let_go(everyone)
            ended += [each for each in (first, second, third) if each.transport.is_closing() and each not in ended]
            house.patience.look(everyone, now)
        assert ended[0] is second
        assert len(ended) == 2


async def test_a_head_begun_late_has_its_whole_time() -> None:
    house = House()
    async with opened(house, 1) as (peer,):
        connection = await house.call(peer)
        house.patience.look([connection], 0)
        peer.sendall(REQUEST[:9])
        async with asyncio.timeout(PATIENCE_S):
            while connection.timeout_keep_alive_task is not None:
                await asyncio.sleep(0)
        house.patience.look([connection], 100)
        house.patience.look([connection], 119)
        assert not connection.transport.is_closing()
        house.patience.look([connection], 120)
        assert connection.transport.is_closing()


@pytest.mark.skipif(not hasattr(socket, "TCP_NOTSENT_LOWAT"), reason="the system has no such option")
async def test_little_of_an_answer_waits_unsent_in_the_system() -> None:
    house = House()
    async with opened(house, 1) as (peer,):
        accepted = (await house.call(peer)).transport.get_extra_info("socket")
        assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT) == UNSENT


async def hung_up(peer: socket.socket) -> bool:
    """Does the other side end it, without an answer?"""
    peer.setblocking(False)
    async with asyncio.timeout(PATIENCE_S):
        try:
            return await asyncio.get_running_loop().sock_recv(peer, 1) == b""
        except ConnectionError:
            return True


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="such an address is had from these sockets only")
async def test_who_has_no_address_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # such an address must be short
    house = House()
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("door")
        acceptor = house.acceptor(bound)
        for _ in range(2):
            with socket.socket(socket.AF_UNIX) as peer:
                peer.connect("door")
                assert await hung_up(peer)
        assert not house.broken.is_set()
        acceptor.close()
        await acceptor.wait_closed()
    assert not house.broken.is_set()


class Clumsy(House):
    """Its first connection cannot be made."""

    failed = False

    def connection(self) -> asyncio.Protocol:
        if not self.failed:
            self.failed = True
            raise ValueError("no connection")
        return super().connection()


async def test_what_fails_for_one_connection_ends_only_that_one() -> None:
    house = Clumsy()
    async with opened(house, 2) as (unlucky, peer):
        assert await hung_up(unlucky)
        assert await house.call(peer)
        assert not house.broken.is_set()


async def test_a_door_that_breaks_says_so() -> None:
    house = House()
    bound = socket.create_server(("127.0.0.1", 0))
    acceptor = house.acceptor(bound)
    bound.close()
    async with asyncio.timeout(PATIENCE_S):
        await house.broken.wait()
    acceptor.close()
