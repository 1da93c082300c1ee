"""The only door to httpx. It owns connections, timeouts and the translation of foreign errors into ours.

Whoever speaks HTTP opens one `Door` per server and keeps it. Environment proxies are never used: a server of one's own
at 192.168.1.5 must not be asked through a proxy that was meant for the browser.
"""

import base64
import json
import re
import socket
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import httpx

from genqueue.errors import BackendError, Invalid, Unclear, Unreachable

CONNECT_S = 5.0
READ_S = 60.0
CONNECTIONS = 50
KEEP_ALIVE_S = 30.0
MAX_ANSWER_BYTES = 256 * 1024 * 1024
USER_AGENT = f"GenQueue/{version('genqueue')}"

MEANINGS: dict[type[Exception], tuple[type[BackendError], str]] = {
    httpx.ConnectTimeout: (Unreachable, "connect_timeout"),
    httpx.ConnectError: (Unreachable, "connect_failed"),
    httpx.PoolTimeout: (Unreachable, "connect_timeout"),
    httpx.ProxyError: (Unreachable, "connect_failed"),
    httpx.UnsupportedProtocol: (Unreachable, "connect_failed"),
    httpx.InvalidURL: (Unreachable, "connect_failed"),
    httpx.ReadTimeout: (Unclear, "answer_late"),
    httpx.WriteTimeout: (Unclear, "answer_late"),
    httpx.TimeoutException: (Unclear, "answer_late"),
    httpx.ReadError: (Unclear, "answer_lost"),
    httpx.WriteError: (Unclear, "answer_lost"),
    httpx.CloseError: (Unclear, "answer_lost"),
    httpx.NetworkError: (Unclear, "answer_lost"),
    httpx.LocalProtocolError: (Unclear, "answer_lost"),
    httpx.RemoteProtocolError: (Unclear, "answer_lost"),
    httpx.ProtocolError: (Unclear, "answer_lost"),
    httpx.TransportError: (Unclear, "answer_lost"),
    httpx.DecodingError: (Unclear, "answer_unusable"),
    httpx.TooManyRedirects: (Unclear, "answer_unusable"),
    httpx.HTTPStatusError: (Unclear, "answer_unusable"),
    httpx.RequestError: (Unclear, "answer_lost"),
    httpx.HTTPError: (Unclear, "answer_lost"),
    httpx.CookieConflict: (Unclear, "answer_unusable"),
    httpx.StreamConsumed: (Unclear, "answer_unusable"),
    httpx.StreamClosed: (Unclear, "answer_unusable"),
    httpx.ResponseNotRead: (Unclear, "answer_unusable"),
    httpx.RequestNotRead: (Unclear, "answer_unusable"),
    httpx.StreamError: (Unclear, "answer_unusable"),
}
"""What each exception of httpx means to us. Unreachable only where not one byte of the request can have been sent."""

_FOREIGN = (httpx.HTTPError, httpx.InvalidURL, httpx.CookieConflict, httpx.StreamError)
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_HEADER_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?\Z|\Z")


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete HTTP answer, whatever its status. `body` is decoded from its content encoding."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON; `NaN` and `Infinity` are let in. Raises Unclear when it is not JSON."""
        try:
            return json.loads(self.body)
        except ValueError as exc:
            raise Unclear("answer_unusable", status=self.status) from exc


class Opened:
    """An answer whose body is still on its way."""

    def __init__(self, response: httpx.Response, address: str) -> None:
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self._response = response
        self._address = address

    async def chunks(self) -> AsyncIterator[bytes]:
        """The raw bytes as they come. Raises Unclear when the connection breaks or the body ends too early."""
        try:
            async for chunk in self._response.aiter_raw():
                yield chunk
        except _FOREIGN as exc:
            raise translated(exc, self._address) from exc


class Door:
    """The pooled connections to one server. `address` is safe to show: it never holds credentials.

    Every call raises Unreachable when no connection was made and Unclear when the answer was lost, late or broken.
    Statuses are the caller's business; redirects are not followed and nothing is ever sent twice.
    """

    def __init__(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        ca_file: str | None = None,
        verify_tls: bool = True,
        read_s: float = READ_S,
    ) -> None:
        base = _base_url(url)
        self.tls = tls(ca_file, verify_tls) if base.scheme == "https" else None
        self._path = base.raw_path.rstrip(b"/")
        self.address = f"{base.scheme}://{base.netloc.decode()}{self._path.decode()}"
        self.headers = _headers(headers or {}, username or base.username, password or base.password, token)
        self._base = base
        self._read_s = read_s
        self._sent_headers = httpx.Headers({"Host": base.netloc.decode(), **self.headers})
        self._transport = httpx.AsyncHTTPTransport(
            verify=self.tls or False,
            trust_env=False,
            limits=httpx.Limits(max_connections=CONNECTIONS, keepalive_expiry=KEEP_ALIVE_S),
        )

    def __repr__(self) -> str:
        return f"Door({self.address!r})"

    async def ask(
        self,
        method: str,
        target: str,
        *,
        body: bytes | AsyncIterator[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
        read_s: float | None = None,
    ) -> Answer:
        """Send one request and read the whole answer. `target` is path and query, already quoted; seconds."""
        request = self._request(method, target, body, headers, read_s)
        try:
            response = await self._transport.handle_async_request(request)
            try:
                content = await self._whole(response)
            finally:
                await response.aclose()
        except _FOREIGN as exc:
            raise translated(exc, self.address) from exc
        return Answer(response.status_code, response.headers, content)

    @asynccontextmanager
    async def open(
        self, method: str, target: str, *, headers: Mapping[str, str] | None = None, read_s: float | None = None
    ) -> AsyncIterator[Opened]:
        """Send one request and hand over the answer when its head has come; the body is read piece by piece."""
        request = self._request(method, target, None, headers, read_s)
        try:
            response = await self._transport.handle_async_request(request)
        except _FOREIGN as exc:
            raise translated(exc, self.address) from exc
        try:
            yield Opened(response, self.address)
        finally:
            await response.aclose()

    def socket_url(self, target: str) -> str:
        """The same server's address for a WebSocket."""
        return "ws" + self.address.removeprefix("http") + target

    async def close(self) -> None:
        await self._transport.aclose()

    def _request(
        self,
        method: str,
        target: str,
        body: bytes | AsyncIterator[bytes] | None,
        headers: Mapping[str, str] | None,
        read_s: float | None,
    ) -> httpx.Request:
        sent = self._sent_headers
        if headers:
            sent = sent.copy()
            sent.update(headers)
        read = self._read_s if read_s is None else read_s
        # The target goes beside the address: parsing a new address for each request would cost as much as sending it.
        return httpx.Request(
            method,
            self._base,
            headers=sent,
            content=body,
            extensions={
                "timeout": {"connect": CONNECT_S, "read": read, "write": READ_S, "pool": READ_S},
                "target": self._path + target.encode(),
            },
        )

    async def _whole(self, response: httpx.Response) -> bytes:
        pieces: list[bytes] = []
        size = 0
        async for piece in response.aiter_bytes():
            size += len(piece)
            if size > MAX_ANSWER_BYTES:
                raise Unclear("answer_too_large", address=self.address, limit=MAX_ANSWER_BYTES)
            pieces.append(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def translated(exc: Exception, address: str) -> BackendError:
    """Our error for one of httpx's. `address` must hold no secret."""
    kind, code = next(MEANINGS[base] for base in type(exc).__mro__ if base in MEANINGS)
    if code == "connect_failed":
        code = _connect_code(exc)
    return kind(code, address=address)


def tls(ca_file: str | None = None, verify_tls: bool = True) -> ssl.SSLContext:
    """How servers prove who they are: the usual authorities and, if given, one more of the user's own."""
    context = httpx.create_ssl_context(verify=verify_tls, trust_env=False)
    if ca_file is not None and verify_tls:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as exc:
            raise Invalid("ca_file_unusable", field="ca_file", path=ca_file) from exc
    return context


def _connect_code(exc: BaseException) -> str:
    """httpx wraps the cause several times; what lies at the bottom tells the user what to repair."""
    cause: BaseException | None = exc
    while cause is not None:
        if isinstance(cause, socket.gaierror):
            return "name_unknown"
        if isinstance(cause, ssl.SSLError):
            return "certificate_refused"
        cause = cause.__cause__ or cause.__context__
    return "connect_failed"


def _base_url(url: str) -> httpx.URL:
    try:
        parsed = httpx.URL(url.strip())
    except httpx.InvalidURL:
        # The reason may quote the address, and an address may hold a password: it is left out on purpose.
        raise Invalid("url_unusable", field="url") from None
    if parsed.scheme not in ("http", "https") or not parsed.host or " " in url.strip():
        raise Invalid("url_unusable", field="url")
    return parsed.copy_with(query=None, fragment=None)


def _headers(own: Mapping[str, str], username: str | None, password: str | None, token: str | None) -> dict[str, str]:
    usual = {"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "gzip"}
    if token:
        usual["Authorization"] = f"Bearer {token}"
    elif username:
        pair = base64.b64encode(f"{username}:{password or ''}".encode()).decode()
        usual["Authorization"] = f"Basic {pair}"
    overridden = {name.lower() for name in own}
    headers = {name: value for name, value in usual.items() if name.lower() not in overridden} | dict(own)
    for name, value in headers.items():
        # Checked here because h11 quotes an illegal value in its error, and the value is a secret.
        if not _HEADER_NAME.match(name) or not _HEADER_VALUE.match(value):
            raise Invalid("header_unusable", field=f"headers.{name}", name=name)
    return headers
