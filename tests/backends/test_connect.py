"""Connecting a backend by its kind, and keeping its secrets."""

import logging
import ssl
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from genqueue.backends import KINDS, capabilities_of, connect
from genqueue.backends.base import Access, SignalKind
from genqueue.clock import SystemClock
from genqueue.errors import Invalid, Unreachable

from .certificates import make_authority

SECRETS = {"password": "pa55word", "token": "t0ken", "headers": {"X-Key": "k3y"}}


def test_every_kind_connects_without_sending_anything() -> None:
    for kind, row in KINDS.items():
        needed: dict[str, Any] = dict.fromkeys(row.capabilities.needed, "a key")
        assert connect(kind, Access("http://127.0.0.1:1", **needed), SystemClock(), installation="home").kind == kind


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(Invalid) as caught:
        connect("automatic1111", Access("http://x"), SystemClock(), installation="home")
    assert caught.value.code == "unknown_backend_kind"
    assert "comfyui" in caught.value.arguments["allowed"]


async def test_secrets_appear_in_no_text(caplog: pytest.LogCaptureFixture) -> None:
    access = Access("http://127.0.0.1:1", username="ann", **SECRETS)  # type: ignore[arg-type]
    client = connect("comfyui", access, SystemClock(), installation="home")
    with caplog.at_level(logging.DEBUG), pytest.raises(Unreachable) as caught:
        await client.probe()
    await client.close()
    told = " ".join((repr(access), repr(client), str(caught.value), repr(caught.value.__cause__), caplog.text))
    for secret in ("pa55word", "t0ken", "k3y"):
        assert secret not in told


def _listening(seen: list[dict[str, str]]) -> Callable[[ServerConnection], Awaitable[None]]:
    async def listen(connection: ServerConnection) -> None:
        assert connection.request is not None
        seen.append({"path": connection.request.path, **dict(connection.request.headers.raw_items())})
        await connection.wait_closed()

    return listen


@pytest.mark.parametrize("secure", [False, True], ids=["plain", "own authority"])
async def test_the_websocket_uses_the_same_path_credentials_and_authority(
    secure: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    silent = logging.getLogger("the other side")
    silent.setLevel(logging.CRITICAL)
    seen: list[dict[str, str]] = []
    context: ssl.SSLContext | None = None
    ca_file = None
    if secure:
        authority = make_authority(tmp_path)
        context, ca_file = authority.server, str(authority.file)
    async with serve(_listening(seen), "127.0.0.1", 0, ssl=context, logger=silent) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        access = Access(
            f"{'https' if secure else 'http'}://127.0.0.1:{port}/comfy/",
            headers={"X-Key": "k3y"},
            token="t0ken",
            ca_file=ca_file,
        )
        client = connect("comfyui", access, SystemClock(), installation="home")
        watch = client.watch()
        assert (await anext(watch)).kind is SignalKind.RECONNECTED
        await client.close()
        with pytest.raises(StopAsyncIteration):
            await anext(watch)
    assert seen[0]["path"].startswith("/comfy/ws?clientId=")
    assert seen[0]["Authorization"] == "Bearer t0ken"
    assert seen[0]["X-Key"] == "k3y"
    assert "Origin" not in seen[0]
    assert "t0ken" not in caplog.text
    assert "k3y" not in caplog.text


def test_a_kind_that_is_not_known_is_trusted_with_nothing() -> None:
    """A database may have been written by a newer release."""
    can = capabilities_of("automatic1111")
    assert (can.paid, can.asks_by_our_id, can.runs, can.most_seats) == (True, False, frozenset(), 1)
