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

import httpx
import pytest

from genqueue import outbound
from genqueue.errors import Invalid, Unclear, Unreachable
from genqueue.outbound import MEANINGS, Door, tls, translated

from .backends.certificates import make_authority

Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


@asynccontextmanager
async def serving(serve: Serve, secure: ssl.SSLContext | None = None) -> AsyncIterator[str]:
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

    server = await asyncio.start_server(begin, "127.0.0.1", 0, ssl=secure)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
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


async def _ask(url: str, read_s: float | None = None) -> outbound.Answer:
    door = Door(url)
    try:
        return await door.ask("GET", "/x", read_s=read_s)
    finally:
        await door.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_every_public_exception_of_httpx_has_a_meaning() -> None:
    public = {
        thing
        for name in httpx.__all__
        if inspect.isclass(thing := getattr(httpx, name)) and issubclass(thing, Exception)
    }
    assert public - set(MEANINGS) == set()


def test_only_what_sent_nothing_is_unreachable() -> None:
    nothing_sent = {foreign.__name__ for foreign, (ours, _) in MEANINGS.items() if ours is Unreachable}
    assert nothing_sent == {
        "ConnectError",
        "ConnectTimeout",
        "PoolTimeout",
        "ProxyError",
        "UnsupportedProtocol",
        "InvalidURL",
    }


async def test_a_refused_connection_is_unreachable_and_keeps_its_cause() -> None:
    with pytest.raises(Unreachable) as caught:
        await _ask(f"http://127.0.0.1:{_free_port()}")
    assert caught.value.code == "connect_failed"
    assert isinstance(caught.value.__cause__, httpx.ConnectError)


def test_an_unknown_host_has_a_code_of_its_own() -> None:
    unresolved = httpx.ConnectError("all attempts failed")
    unresolved.__cause__ = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    ours = translated(unresolved, "http://no-such-host")
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


async def test_an_answer_that_does_not_come_is_unclear() -> None:
    answered = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await answered.wait()

    async with serving(silent) as url:
        with pytest.raises(Unclear) as caught:
            await _ask(url, read_s=0.05)
        answered.set()
    assert caught.value.code == "answer_late"


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


async def test_an_answer_without_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbound, "MAX_ANSWER_BYTES", 8)
    async with serving(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123456789")) as url:
        with pytest.raises(Unclear) as caught:
            await _ask(url)
    assert caught.value.code == "answer_too_large"


async def test_a_path_of_the_address_goes_before_every_target() -> None:
    heads: list[bytes] = []
    async with serving(answering(OK, heads)) as url:
        await _ask(f"{url}/comfy/?a=b#c")
    assert heads[0].startswith(b"GET /comfy/x HTTP/1.1\r\n")


async def test_the_environments_proxy_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{_free_port()}")
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
        door = Door(url, **access)  # type: ignore[arg-type]
        await door.ask("GET", "/")
        await door.close()
    lines = heads[0].lower().split(b"\r\n")
    assert [line for line in lines if line.startswith(b"authorization:")] == [b"authorization: " + sent.lower()]
    assert any(line.startswith(b"user-agent: genqueue/") for line in lines)


async def test_credentials_in_the_address_are_sent_and_never_shown() -> None:
    heads: list[bytes] = []
    async with serving(answering(b"", heads)) as url:
        door = Door(url.replace("http://", "http://ann:s3cret@"))
        with pytest.raises(Unclear) as caught:
            await door.ask("GET", "/")
        await door.close()
    assert base64.b64encode(b"ann:s3cret") in heads[0]
    for shown in (repr(door), door.address, str(caught.value), repr(caught.value.details), door.socket_url("/ws")):
        assert "s3cret" not in shown
        assert "ann" not in shown


@pytest.mark.parametrize("value", ["s3cret\r\nX: y", "s3cret\x00", "s3crét"])
def test_a_header_that_cannot_be_sent_is_refused_without_quoting_it(value: str) -> None:
    with pytest.raises(Invalid) as caught:
        Door("http://127.0.0.1", headers={"X-Key": value})
    assert caught.value.code == "header_unusable"
    assert caught.value.__cause__ is None
    assert "s3cr" not in str(caught.value)


@pytest.mark.parametrize("url", ["", "127.0.0.1:8188", "ftp://host", "http://", "http://ho st:1", "http://h:pass@:x/"])
def test_an_address_that_cannot_be_used_is_refused(url: str) -> None:
    with pytest.raises(Invalid) as caught:
        Door(url)
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
        door = Door(secure, ca_file=str(authority.file))
        assert (await door.ask("GET", "/")).status == 200
        await door.close()
        careless = Door(secure, verify_tls=False)
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
        door = Door(url)
        await door.ask("POST", "/", body=pieces(), headers={"Content-Length": "6"})
        await door.close()
    assert bodies == [b"abcdef"]


async def test_a_download_that_breaks_off_is_unclear_after_its_first_pieces() -> None:
    async with serving(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")) as url:
        door = Door(url)
        async with door.open("GET", "/") as opened:
            chunks = opened.chunks()
            assert await anext(chunks) == b"half"
            with pytest.raises(Unclear):
                await anext(chunks)
        await door.close()
