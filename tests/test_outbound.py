"""The door to HTTP, against a real server on a real port."""

import asyncio
import base64
import gzip
import inspect
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey

from genqueue import outbound
from genqueue.errors import Invalid, Unclear, Unreachable
from genqueue.outbound import MEANINGS, USUAL, HttpClient, Limits, tls, translated

from .backends.certificates import make_authority
from .support.loop import let_pass
from .support.ports import kept_port

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


@asynccontextmanager
async def serving(serve: Serve, secure: ssl.SSLContext | None = None, *, host: str = "127.0.0.1") -> AsyncIterator[str]:
    """A server of one connection handler; its url."""

    ended: list[asyncio.Task[None]] = []

    async def once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await serve(reader, writer)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    def begin(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ended.append(asyncio.create_task(once(reader, writer)))

    server = await asyncio.start_server(begin, host, 0, ssl=secure)
    try:
        yield f"http://{f'[{host}]' if ':' in host else host}:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await asyncio.gather(*ended)


def answering(answer: bytes, heads: list[bytes] | None = None) -> Serve:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        if heads is not None:
            heads.append(head)
        writer.write(answer)
        await writer.drain()

    return serve


async def _ask(
    url: str, read_s: float | None = None, body: bytes | None = None, limits: Limits = USUAL
) -> outbound.Answer:
    http = HttpClient(url, limits=limits)
    try:
        return await http.ask("GET" if body is None else "POST", "/x", body=body, read_s=read_s)
    finally:
        await http.close()


def test_every_public_exception_of_aiohttps_client_has_a_meaning() -> None:
    public = {
        thing
        for name in aiohttp.__all__
        if inspect.isclass(thing := getattr(aiohttp, name))
        and issubclass(thing, Exception)
        and thing.__module__ == aiohttp.ClientError.__module__
    }
    assert aiohttp.ServerDisconnectedError in public
    assert public - set(MEANINGS) == set()


def test_only_what_sent_nothing_is_unreachable() -> None:
    nothing_sent = {foreign.__name__ for foreign, (ours, _) in MEANINGS.items() if ours is Unreachable}
    assert nothing_sent == {
        "ClientConnectorError",
        "ClientConnectorDNSError",
        "ClientConnectorCertificateError",
        "ClientConnectorSSLError",
        "ClientSSLError",
        "ClientProxyConnectionError",
        "ConnectionTimeoutError",
        "ServerFingerprintMismatch",
        "InvalidURL",
        "InvalidUrlClientError",
        "NonHttpUrlClientError",
    }


async def test_a_refused_connection_is_unreachable_and_keeps_its_cause() -> None:
    with kept_port() as port, pytest.raises(Unreachable) as caught:
        await _ask(f"http://127.0.0.1:{port}")
    assert caught.value.code == "connect_failed"
    assert isinstance(caught.value.__cause__, aiohttp.ClientConnectorError)


def test_an_unknown_host_has_a_code_of_its_own() -> None:
    key = ConnectionKey("no-such-host", 80, False, True, None, None, None)
    unresolved = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    ours = translated(aiohttp.ClientConnectorDNSError(key, unresolved), "http://no-such-host")
    assert isinstance(ours, Unreachable)
    assert ours.code == "name_unknown"


async def test_a_server_that_does_not_speak_tls_is_a_matter_of_certificates() -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    async with serving(plain) as url:
        with pytest.raises(Unreachable) as caught:
            await _ask(url.replace("http:", "https:"))
    assert caught.value.code == "certificate_refused"


async def test_a_server_that_takes_the_connection_and_then_keeps_silent_about_tls_is_unreachable(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outbound, "CONNECT_S", 0.05)
    given_up = asyncio.Event()

    async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await given_up.wait()

    async with serving(mute) as url:
        with pytest.raises(Unreachable) as caught:
            await _ask(url.replace("http:", "https:"))
        given_up.set()
    assert caught.value.code == "connect_timeout"


@pytest.mark.parametrize(
    "answer",
    [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"],
    ids=["none", "nonsense", "half a body"],
)
async def test_an_answer_that_breaks_off_is_unclear(answer: bytes) -> None:
    async with serving(answering(answer)) as url:
        with pytest.raises(Unclear) as caught:
            await _ask(url)
    assert caught.value.code == "answer_lost"


@pytest.mark.parametrize("body", [None, b"{}"], ids=["no body", "body"])
async def test_an_answer_that_does_not_come_is_unclear(body: bytes | None) -> None:
    answered = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await answered.wait()

    async with serving(silent) as url:
        with pytest.raises(Unclear) as caught:
            await _ask(url, read_s=0.05, body=body)
        answered.set()
    assert caught.value.code == "answer_late"


def dripping(head: bytes, whole: bytes) -> Serve:
    """An answer that comes byte by byte: each in time, the whole of it never, as far as anybody would wait."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(head)
        with suppress(OSError):
            for byte in whole:
                await let_pass(1)
                writer.write(bytes([byte]))
                await writer.drain()

    return serve


@pytest.mark.parametrize("body", [None, b"{}"])
@pytest.mark.parametrize(
    ("head", "rest"),
    [(b"HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\n", b" " * 300), (b"HTTP/1.1 200 OK\r\nX: ", b"x" * 300 + OK)],
    ids=["body", "head"],
)
async def test_an_answer_that_drips_is_late(
    head: bytes, rest: bytes, body: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbound, "CONNECT_S", 10)
    monkeypatch.setattr(outbound, "WRITE_S", 10)
    async with serving(dripping(head, rest)) as url:
        with pytest.raises(Unclear) as caught:
            await _ask(url, read_s=30, body=body)
    assert caught.value.code == "answer_late"


async def test_an_answer_that_keeps_coming_is_waited_for_longer_than_one_that_is_silent() -> None:
    piece = bytes(int(Limits().slowest_bytes_per_s))

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (4 * len(piece)))
        for _ in range(4):
            writer.write(piece)
            await writer.drain()
            await let_pass(40)

    async with serving(serve) as url:
        answer = await _ask(url, read_s=100, limits=Limits(slowest_bytes_per_s=len(piece) / 100))
    assert len(answer.body) == 4 * len(piece)


async def test_a_body_that_is_not_json_is_unclear() -> None:
    async with serving(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")) as url:
        answer = await _ask(url)
    with pytest.raises(Unclear) as caught:
        answer.json()
    assert caught.value.code == "answer_unusable"


async def test_numbers_that_json_does_not_know_are_let_in() -> None:
    async with serving(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n[NaN, Infinity]")) as url:
        assert (await _ask(url)).json()[1] == float("inf")


async def test_a_compressed_answer_is_unpacked_and_a_broken_one_is_unclear() -> None:
    packed = gzip.compress(b"[1]")
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n".encode()
    async with serving(answering(head + packed)) as url:
        assert (await _ask(url)).json() == [1]
    async with serving(answering(head + b"x" * len(packed))) as url:
        with pytest.raises(Unclear) as caught:
            await _ask(url)
    assert caught.value.code == "answer_unusable"


async def test_a_download_is_handed_over_as_it_was_sent() -> None:
    packed = gzip.compress(b"[1]")
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n".encode()
    async with serving(answering(head + packed)) as url:
        http = HttpClient(url)
        async with http.open("GET", "/") as opened:
            assert b"".join([chunk async for chunk in opened.chunks()]) == packed
        await http.close()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 4\r\n\r\nhalf",
        b"HTTP/1.1 999999 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: \x00\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nA: " + b"x" * 100_000 + b"\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
    ],
)
async def test_nothing_but_our_own_errors_leaves_the_door(answer: bytes) -> None:
    async with serving(answering(answer)) as url:
        with pytest.raises(Unclear):
            await _ask(url)


async def test_a_header_of_a_talkative_proxy_is_let_in() -> None:
    async with serving(answering(OK.replace(b"\r\n\r\n", b"\r\nA: " + b"x" * 20_000 + b"\r\n\r\n"))) as url:
        assert len((await _ask(url)).headers["a"]) == 20_000


async def test_an_answer_that_drips_is_waited_for_where_that_is_wished() -> None:
    async with serving(dripping(b"HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n", b"x" * 60)) as url:
        answer = await _ask(url, read_s=40, limits=Limits(slowest_bytes_per_s=0))
    assert answer.body == b"x" * 60


async def test_an_answer_without_end_is_given_up() -> None:
    async with serving(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123456789")) as url:
        with pytest.raises(Unclear) as caught:
            await _ask(url, limits=Limits(answer_bytes=8))
    assert (caught.value.code, caught.value.arguments["status"]) == ("answer_too_large", 200)


async def test_a_path_of_the_address_goes_before_every_target() -> None:
    heads: list[bytes] = []
    async with serving(answering(OK, heads)) as url:
        await _ask(f"{url}/comfy/?a=b#c")
    assert heads[0].startswith(b"GET /comfy/x HTTP/1.1\r\n")


async def test_a_target_is_sent_as_it_was_quoted() -> None:
    heads: list[bytes] = []
    target = "/view?filename=a%2fb%20%E5%9B%BE+%26.png&subfolder=&type=..%2F"
    async with serving(answering(OK, heads)) as url:
        http = HttpClient(url)
        await http.ask("GET", target)
        await http.close()
    assert heads[0].startswith(b"GET " + target.encode() + b" HTTP/1.1\r\n")


async def test_only_headers_that_were_asked_for_are_sent() -> None:
    heads: list[bytes] = []
    async with serving(answering(OK, heads)) as url:
        http = HttpClient(url, headers={"X-Key": "1", "accept": "a/b"})
        await http.ask("POST", "/", headers={"x-key": "2"})
        await http.close()
    lines = heads[0].decode().strip().split("\r\n")[1:]
    sent = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    assert len(sent) == len(lines)
    assert sent == {
        "host": url.removeprefix("http://"),
        "user-agent": outbound.USER_AGENT,
        "accept": "a/b",
        "accept-encoding": "gzip",
        "x-key": "2",
        "content-length": "0",
    }


async def test_cookies_are_not_kept() -> None:
    heads: list[bytes] = []
    async with serving(answering(OK.replace(b"\r\n\r\n", b"\r\nSet-Cookie: a=b\r\n\r\n"), heads)) as url:
        http = HttpClient(url.replace("127.0.0.1", "localhost"))
        await http.ask("GET", "/")
        await http.ask("GET", "/")
        await http.close()
    assert len(heads) == 2
    assert b"cookie" not in heads[1].lower()


async def test_the_environments_proxy_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with kept_port() as nobody:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{nobody}")
        async with serving(answering(OK)) as url:
            assert (await _ask(url)).status == 200


async def test_redirects_are_not_followed() -> None:
    moved = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"
    async with serving(answering(moved)) as url:
        assert (await _ask(url)).status == 302


@pytest.mark.parametrize(
    ("access", "sent"),
    [
        ({"token": "t0ken"}, b"Bearer t0ken"),
        ({"username": "u", "password": "密"}, b"Basic " + base64.b64encode("u:密".encode())),
        ({"token": "t0ken", "headers": {"authorization": "Own x"}}, b"Own x"),
    ],
)
async def test_credentials_are_sent(access: dict[str, object], sent: bytes) -> None:
    heads: list[bytes] = []
    async with serving(answering(OK, heads)) as url:
        http = HttpClient(url, **access)  # type: ignore[arg-type]
        await http.ask("GET", "/")
        await http.close()
    lines = heads[0].lower().split(b"\r\n")
    assert [line for line in lines if line.startswith(b"authorization:")] == [b"authorization: " + sent.lower()]
    assert any(line.startswith(b"user-agent: genqueue/") for line in lines)


async def test_credentials_in_the_address_are_sent_and_never_shown() -> None:
    heads: list[bytes] = []
    async with serving(answering(b"", heads)) as url:
        http = HttpClient(url.replace("http://", "http://ann:s3cret@"))
        with pytest.raises(Unclear) as caught:
            await http.ask("GET", "/")
        await http.close()
    assert base64.b64encode(b"ann:s3cret") in heads[0]
    for shown in (repr(http), http.address, str(caught.value), repr(caught.value.details), http.socket_url("/ws")):
        assert "s3cret" not in shown
        assert "ann" not in shown


@pytest.mark.parametrize("value", ["s3cret\r\nX: y", "s3cret\x00", "s3crét"])
def test_a_header_that_cannot_be_sent_is_refused_without_quoting_it(value: str) -> None:
    with pytest.raises(Invalid) as caught:
        HttpClient("http://127.0.0.1", headers={"X-Key": value})
    assert caught.value.code == "header_unusable"
    assert caught.value.__cause__ is None
    assert "s3cr" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "127.0.0.1:8188",
        "ftp://host",
        "http://",
        "http://ho st:1",
        "http://h:pass@:x/",
        "http://h\n:1",
        "http://h:99999",
        "http://a..b",
    ],
)
def test_an_address_that_cannot_be_used_is_refused(url: str) -> None:
    with pytest.raises(Invalid) as caught:
        HttpClient(url)
    assert caught.value.code == "url_unusable"
    assert "pass" not in str(caught.value)


def test_a_ca_file_that_cannot_be_read_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        tls("/no/such/ca.pem")
    assert caught.value.code == "ca_file_unusable"


def test_certificates_are_checked_unless_the_user_says_otherwise() -> None:
    assert tls().verify_mode is ssl.CERT_REQUIRED
    assert tls(verify_tls=False).verify_mode is ssl.CERT_NONE


async def test_an_authority_of_ones_own_is_trusted_when_it_is_named(tmp_path: Path) -> None:
    authority = make_authority(tmp_path)
    async with serving(answering(OK), authority.server) as url:
        secure = url.replace("http:", "https:")
        with pytest.raises(Unreachable) as caught:
            await _ask(secure)
        assert caught.value.code == "certificate_refused"
        http = HttpClient(secure, ca_file=str(authority.file))
        assert (await http.ask("GET", "/")).status == 200
        await http.close()
        careless = HttpClient(secure, verify_tls=False)
        assert (await careless.ask("GET", "/")).status == 200
        await careless.close()


async def test_a_streamed_body_arrives_whole() -> None:
    bodies: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        bodies.append(await reader.readexactly(6))
        writer.write(OK)

    async def pieces() -> AsyncIterator[bytes]:
        yield b"abc"
        yield b"def"

    async with serving(serve) as url:
        http = HttpClient(url)
        await http.ask("POST", "/", body=pieces(), headers={"Content-Length": "6"})
        await http.close()
    assert bodies == [b"abcdef"]


async def test_a_download_that_breaks_off_is_unclear_after_its_first_pieces() -> None:
    async with serving(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")) as url:
        http = HttpClient(url)
        async with http.open("GET", "/") as opened:
            chunks = opened.chunks()
            assert await anext(chunks) == b"half"
            with pytest.raises(Unclear):
                await anext(chunks)
        await http.close()


async def test_a_connection_is_kept_for_the_next_request() -> None:
    connections: list[int] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(0)
        with suppress(asyncio.IncompleteReadError):
            while await reader.readuntil(b"\r\n\r\n"):
                connections[-1] += 1
                writer.write(OK)

    async with serving(serve) as url:
        http = HttpClient(url)
        await http.ask("GET", "/")
        await http.ask("POST", "/")
        async with http.open("GET", "/") as opened:
            assert [chunk async for chunk in opened.chunks()] == [b"{}"]
        await http.ask("GET", "/")
        await http.close()
    assert connections == [4]


@asynccontextmanager
async def dying() -> AsyncIterator[tuple[HttpClient, socket.socket]]:
    """A door with one kept connection that its server has just closed, unnoticed as yet; and the server's socket."""
    loop = asyncio.get_running_loop()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        http = HttpClient(f"http://127.0.0.1:{listener.getsockname()[1]}")
        first = asyncio.create_task(http.ask("GET", "/"))
        kept, _ = await loop.sock_accept(listener)
        await loop.sock_recv(kept, 65536)
        await loop.sock_sendall(kept, OK)
        await first
        kept.close()
        yield http, listener
        await http.close()


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("body", [None, b"{}"], ids=["no body", "body"])
async def test_what_changes_something_is_never_sent_twice_when_a_kept_connection_is_dead(
    method: str, body: bytes | None
) -> None:
    async with dying() as (http, listener):
        with pytest.raises(Unclear) as caught:
            await http.ask(method, "/prompt", body=body)
        with pytest.raises(BlockingIOError):
            listener.accept()
    assert caught.value.code == "answer_lost"


@pytest.mark.parametrize("streamed", [False, True])
async def test_what_is_sent_fresh_is_not_lost_on_a_kept_connection_that_is_dead(streamed: bool) -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"{"
        yield b"}"

    loop = asyncio.get_running_loop()
    async with dying() as (door, listener):
        for _ in range(2):
            headers = {"Content-Length": "2"}
            asked = asyncio.create_task(
                door.ask("POST", "/prompt", body=body() if streamed else b"{}", headers=headers, fresh=True)
            )
            connection, _ = await loop.sock_accept(listener)
            with connection:
                received = b""
                while not received.endswith(b"{}"):
                    received += await loop.sock_recv(connection, 65536)
                assert b"connection: close" in received.lower()
                await loop.sock_sendall(connection, OK)
                assert (await asked).status == 200


async def test_a_question_is_repeated_when_a_kept_connection_is_dead() -> None:
    loop = asyncio.get_running_loop()
    async with dying() as (http, listener):
        asked = asyncio.create_task(http.ask("GET", "/"))
        fresh, _ = await loop.sock_accept(listener)
        with fresh:
            assert (await loop.sock_recv(fresh, 65536)).startswith(b"GET / ")
            await loop.sock_sendall(fresh, OK)
            assert (await asked).status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_what_was_received_and_not_answered_is_not_sent_again(method: str) -> None:
    heads: list[bytes] = []
    async with serving(answering(b"", heads)) as url:
        http = HttpClient(url)
        with pytest.raises(Unclear) as caught:
            await http.ask(method, "/prompt", body=b"{}")
        await http.close()
    assert caught.value.code == "answer_lost"
    assert len(heads) == 1


async def test_more_callers_than_connections_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbound, "CONNECTIONS", 2)
    inside: set[asyncio.Task[None] | None] = set()
    most: list[int] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError):
            while await reader.readuntil(b"\r\n\r\n"):
                inside.add(asyncio.current_task())
                most.append(len(inside))
                await asyncio.to_thread(lambda: None)
                inside.discard(asyncio.current_task())
                writer.write(OK)

    async with serving(serve) as url:
        http = HttpClient(url)
        answers = await asyncio.gather(*(http.ask("GET", "/") for _ in range(20)))
        await http.close()
    assert [answer.status for answer in answers] == [200] * 20
    assert max(most) <= 2


async def test_whoever_waits_for_an_answer_when_the_door_is_closed_gets_none() -> None:
    asked = asyncio.Semaphore(0)

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        asked.release()
        await reader.read()

    async with serving(silent) as url:
        http = HttpClient(url)
        asking = [asyncio.create_task(http.ask(method, "/")) for method in ("GET", "POST")]
        for _ in asking:
            await asked.acquire()
        await http.close()
        answers = await asyncio.gather(*asking, return_exceptions=True)
    assert [type(answer) for answer in answers] == [Unclear, Unclear]


async def test_whoever_reads_an_answer_when_the_door_is_closed_does_not_wait_for_its_end() -> None:
    async def half(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
        await reader.read()

    async with serving(half) as url:
        http = HttpClient(url)
        async with http.open("GET", "/") as opened:
            chunks = opened.chunks()
            assert await anext(chunks) == b"half"
            closing = asyncio.create_task(http.close())
            with pytest.raises(Unclear):
                await anext(chunks)
            await closing


async def test_whoever_waits_for_a_connection_when_the_door_is_closed_sends_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outbound, "CONNECTIONS", 1)
    heads: list[bytes] = []
    asked = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        asked.set()
        await reader.read()

    async with serving(silent) as url:
        http = HttpClient(url)
        first, second = (asyncio.create_task(http.ask("POST", "/")) for _ in range(2))
        await asked.wait()
        await http.close()
        with pytest.raises(Unclear):
            await first
        with pytest.raises(Unreachable):
            await second
    assert len(heads) == 1


async def test_a_closed_door_stays_closed() -> None:
    async with serving(answering(OK)) as url:
        http = HttpClient(url)
        await http.ask("GET", "/")
        await http.close()
        await http.close()
        with pytest.raises(Unreachable):
            await http.ask("GET", "/")


async def test_a_caller_who_gives_up_leaves_the_door_usable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbound, "CONNECTIONS", 1)
    asked = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if b"/silent" in await reader.readuntil(b"\r\n\r\n"):
            asked.set()
            await reader.read()
        else:
            writer.write(OK)

    async with serving(serve) as url:
        http = HttpClient(url)
        patient = asyncio.create_task(http.ask("GET", "/silent"))
        await asked.wait()
        patient.cancel()
        with pytest.raises(asyncio.CancelledError):
            await patient
        assert (await http.ask("GET", "/")).status == 200
        await http.close()


async def test_a_large_body_arrives_whole() -> None:
    body = bytes(range(256)) * 8192
    bodies: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert f"content-length: {len(body)}\r\n".encode() in (await reader.readuntil(b"\r\n\r\n")).lower()
        bodies.append(await reader.readexactly(len(body)))
        writer.write(OK)

    async with serving(serve) as url:
        http = HttpClient(url)
        await http.ask("POST", "/", body=body)
        await http.close()
    assert bodies == [body]


async def _pieces(*pieces: bytes) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


@pytest.mark.parametrize("pieces", [(b"abc",), (b"abc", b"defg"), (b"abc", b"def", b"g")])
async def test_a_streamed_body_of_another_length_than_was_told_is_not_taken_for_sent(pieces: tuple[bytes, ...]) -> None:
    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with serving(swallow) as url:
        http = HttpClient(url)
        with pytest.raises(Unclear) as caught:
            await http.ask("POST", "/", body=_pieces(*pieces), headers={"content-length": "6"})
        await http.close()
    assert caught.value.code == "answer_lost"


async def test_what_a_streamed_body_raises_is_raised_as_it_is() -> None:
    async def breaking() -> AsyncIterator[bytes]:
        yield b"abc"
        raise TimeoutError("the disk")

    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with serving(swallow) as url:
        http = HttpClient(url)
        with pytest.raises(TimeoutError, match="the disk"):
            await http.ask("POST", "/", body=breaking(), headers={"Content-Length": "6"})
        await http.close()


async def test_an_answer_that_comes_before_the_end_of_the_body_is_the_answer() -> None:
    answered = asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        yield b"abc"
        await answered.wait()
        yield b"def"

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno")
        await reader.read()

    async with serving(refuse) as url:
        http = HttpClient(url)
        answer = await http.ask("POST", "/", body=endless(), headers={"Content-Length": "6"})
        answered.set()
        assert (answer.status, answer.body) == (413, b"no")
        # The connection still owes the rest of the first body: it must not be used for anything else.
        assert (await http.ask("GET", "/")).status == 413
        await http.close()


@pytest.mark.parametrize("streamed", [True, False], ids=["streamed", "whole"])
async def test_a_server_that_does_not_read_is_given_up(streamed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbound, "WRITE_S", 0.05)
    piece = bytes(4 * 1024 * 1024)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        http = HttpClient(f"http://127.0.0.1:{deaf.getsockname()[1]}")
        body = _pieces(*[piece] * 8) if streamed else piece * 8
        with pytest.raises(Unclear) as caught:
            await http.ask("POST", "/", body=body, read_s=0.05)
        await http.close()
    assert caught.value.code == "answer_late"


def _speaks_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


@pytest.mark.skipif(not _speaks_ipv6(), reason="this machine has no IPv6")
async def test_an_address_of_ipv6_is_asked() -> None:
    heads: list[bytes] = []
    async with serving(answering(OK, heads), host="::1") as url:
        http = HttpClient(f"{url}/")
        assert http.address == url
        assert (await http.ask("GET", "/")).status == 200
        await http.close()
    assert f"\r\nHost: {url.removeprefix('http://')}\r\n".encode() in heads[0]
