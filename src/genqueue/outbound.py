"""The HTTP client, and the only user of aiohttp: owns connections and timeouts, and translates foreign errors into
ours.

A caller opens one `HttpClient` per server and keeps it. Proxies of the environment are never used: a local server at
192.168.1.5 must not be reached through a proxy meant for the browser.
"""

import asyncio
import base64
import io
import json
import re
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any, NamedTuple

import aiohttp
from aiohttp.http_exceptions import ContentEncodingError, HttpProcessingError
from httpx import create_ssl_context
from yarl import URL

from genqueue.config import MEGABYTE, Settings
from genqueue.errors import BackendError, Invalid, Unclear, Unreachable

CONNECT_S = 5.0
READ_S = 60.0
WRITE_S = 60.0
CLOSE_S = 1.0
CONNECTIONS = 50
KEEP_ALIVE_S = 30.0
MAX_HEADER_BYTES = 64 * 1024
USER_AGENT = f"GenQueue/{version('genqueue')}"

MEANINGS: dict[type[Exception], tuple[type[BackendError], str]] = {
    aiohttp.ConnectionTimeoutError: (Unreachable, "connect_timeout"),
    aiohttp.ClientConnectorDNSError: (Unreachable, "name_unknown"),
    aiohttp.ClientConnectorCertificateError: (Unreachable, "certificate_refused"),
    aiohttp.ClientConnectorSSLError: (Unreachable, "certificate_refused"),
    aiohttp.ClientSSLError: (Unreachable, "certificate_refused"),
    aiohttp.ServerFingerprintMismatch: (Unreachable, "certificate_refused"),
    aiohttp.ClientProxyConnectionError: (Unreachable, "connect_failed"),
    aiohttp.ClientConnectorError: (Unreachable, "connect_failed"),
    aiohttp.InvalidUrlClientError: (Unreachable, "connect_failed"),
    aiohttp.NonHttpUrlClientError: (Unreachable, "connect_failed"),
    aiohttp.InvalidURL: (Unreachable, "connect_failed"),
    aiohttp.SocketTimeoutError: (Unclear, "answer_late"),
    aiohttp.ServerTimeoutError: (Unclear, "answer_late"),
    TimeoutError: (Unclear, "answer_late"),
    aiohttp.ServerDisconnectedError: (Unclear, "answer_lost"),
    aiohttp.ServerConnectionError: (Unclear, "answer_lost"),
    aiohttp.ClientConnectionResetError: (Unclear, "answer_lost"),
    aiohttp.ClientOSError: (Unclear, "answer_lost"),
    aiohttp.ClientConnectionError: (Unclear, "answer_lost"),
    aiohttp.ClientPayloadError: (Unclear, "answer_lost"),
    aiohttp.UploadAbortedError: (Unclear, "answer_lost"),
    aiohttp.ClientResponseError: (Unclear, "answer_lost"),
    HttpProcessingError: (Unclear, "answer_lost"),
    aiohttp.ClientError: (Unclear, "answer_lost"),
    OSError: (Unclear, "answer_lost"),
    aiohttp.ClientHttpProxyError: (Unclear, "answer_unusable"),
    aiohttp.ContentTypeError: (Unclear, "answer_unusable"),
    aiohttp.WSServerHandshakeError: (Unclear, "answer_unusable"),
    aiohttp.WSMessageTypeError: (Unclear, "answer_unusable"),
    aiohttp.TooManyRedirects: (Unclear, "answer_unusable"),
    aiohttp.RedirectClientError: (Unclear, "answer_unusable"),
    aiohttp.InvalidUrlRedirectClientError: (Unclear, "answer_unusable"),
    aiohttp.NonHttpUrlRedirectClientError: (Unclear, "answer_unusable"),
    ContentEncodingError: (Unclear, "answer_unusable"),
}
"""The meaning of each exception of aiohttp. Unreachable only where not one byte of the request can have been sent."""


class Limits(NamedTuple):
    """Limits on what a server may send: bytes of one whole answer and of one WebSocket frame, and the lowest accepted
    rate in bytes per second, where 0 means no minimum."""

    answer_bytes: int = 128 * MEGABYTE
    frame_bytes: int = 64 * MEGABYTE
    slowest_bytes_per_s: float = 16 * 1024


USUAL = Limits()


def limits_of(settings: Settings) -> Limits:
    """The limits that the settings give."""
    return Limits(settings.max_answer_mb * MEGABYTE, settings.max_frame_mb * MEGABYTE, settings.slowest_kb_s * 1024)


_FOREIGN = (aiohttp.ClientError, HttpProcessingError, OSError)
_REPEATABLE = frozenset({"GET", "HEAD"})
_LARGE_BYTES = 2**20
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
_UNUSABLE_URL = re.compile(r"[\x00-\x20\x7f]")
_HEADER_VALUE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?\Z|\Z")
_CREDENTIAL = re.compile(r"auth|cookie|credential|key|pass|secret|sess|sid|sign|token", re.IGNORECASE)
"""Names of headers and cookies whose values are credentials, however short."""
_WORD = 8
"""A header of any other name is one from this length on."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete HTTP answer, whatever its status. `body` is decoded from its content encoding."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON; `NaN` and `Infinity` are accepted. Raises Unclear when it is not JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as exc:
            raise Unclear("answer_unusable", status=self.status) from exc


class Opened:
    """An answer whose body is still being received."""

    def __init__(self, response: aiohttp.ClientResponse, address: str) -> None:
        self.status = response.status
        self.headers: Mapping[str, str] = response.headers
        self._content = response.content
        self._address = address

    async def chunks(self) -> AsyncIterator[bytes]:
        """The raw bytes as they arrive. Raises Unclear when the connection breaks or the body ends too early."""
        try:
            while chunk := await self._content.readany():
                yield chunk
        except _FOREIGN as exc:
            raise translated(exc, self._address) from exc


class HttpClient:
    """The pooled connections to one server. `address` is safe to show: it never holds credentials; those are in
    `secrets`.

    Every call raises Unreachable when no connection was made and Unclear when the answer was lost, late or broken.
    Statuses are left to the caller. Redirects are not followed, cookies are not kept, and only a GET or HEAD is ever
    sent twice (once more, when a kept connection turns out to be dead). A kept connection that the server has just
    closed loses the answer of any other request: what must not be lost so is sent `fresh`, on a new connection. A
    closed door stays closed.
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
        limits: Limits = USUAL,
    ) -> None:
        base = _base_url(url)
        self.limits = limits
        self.tls = tls(ca_file, verify_tls) if base.scheme == "https" else None
        self.address = str(base.with_user(None)).rstrip("/")
        self.headers = _headers(headers or {}, username or base.user, password or base.password, token)
        self.secrets = _secrets(headers or {}, password or base.password, token, self.headers)
        self._read_s = read_s
        self._sessions: dict[bool, aiohttp.ClientSession] = {}
        self._seats = asyncio.Semaphore(CONNECTIONS)
        self._under_way: set[aiohttp.ClientResponse] = set()
        self._closed = False

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
        fresh: bool = False,
    ) -> Answer:
        """Send one request and read the whole answer. `target` is path and query, already quoted; `read_s` is in
        seconds. With `fresh` it gets a connection of its own.

        A streamed body must be as long as its Content-Length says, when it has one. What the body raises is raised
        here.
        """
        read = self._read_s if read_s is None else read_s
        upload: _Upload | None = None
        try:
            # aiohttp's timeouts begin when the request has been written; the writing itself would have no limit.
            async with asyncio.timeout(None if body is None else WRITE_S + read) as patience:
                if body is not None and not isinstance(body, bytes):
                    body = upload = _Upload(body, headers, patience, WRITE_S + read, self.address)
                response = await self._send(method, target, body, headers, read, unpack=True, fresh=fresh)
                try:
                    if upload is None:
                        patience.reschedule(None)
                    else:
                        upload.heard()
                    content = await self._whole(response, read)
                finally:
                    await self._end(response)
        except _FOREIGN as exc:
            if upload is None or upload.failure is None:
                raise translated(exc, self.address) from exc
        if upload is not None and upload.failure is not None:
            raise upload.failure
        return Answer(response.status, response.headers, content)

    @asynccontextmanager
    async def open(
        self, method: str, target: str, *, headers: Mapping[str, str] | None = None, read_s: float | None = None
    ) -> AsyncIterator[Opened]:
        """Send one request and yield the answer as soon as its head has arrived; the body is read piece by piece."""
        read = self._read_s if read_s is None else read_s
        try:
            response = await self._send(method, target, None, headers, read, unpack=False)
        except _FOREIGN as exc:
            raise translated(exc, self.address) from exc
        try:
            yield Opened(response, self.address)
        finally:
            await self._end(response)

    def socket_url(self, target: str) -> str:
        """The address of the same server for a WebSocket."""
        return "ws" + self.address.removeprefix("http") + target

    async def close(self) -> None:
        """Close every connection. Calls that still wait for an answer raise Unclear."""
        self._closed = True
        # Closing only the session would leave callers that read a body waiting forever.
        for response in self._under_way:
            response.close()
        for session in self._sessions.values():
            with suppress(TimeoutError):
                async with asyncio.timeout(CLOSE_S):
                    await session.close()

    async def _send(
        self,
        method: str,
        target: str,
        body: "bytes | _Upload | None",
        headers: Mapping[str, str] | None,
        read_s: float,
        *,
        unpack: bool,
        fresh: bool = False,
    ) -> aiohttp.ClientResponse:
        """Send the request and return the head of the answer. What it takes (a seat, a connection) is given back by
        `_end`."""
        await self._take_seat()
        try:
            # aiohttp limits the time between two pieces; this limits a head that arrives byte by byte.
            async with asyncio.timeout(2 * CONNECT_S + read_s if body is None else None):
                response = await self._opened(fresh).request(
                    method,
                    URL(self.address + target, encoded=True),
                    # aiohttp writes bytes in one go, which blocks the event loop when they are many, and warns of it.
                    data=io.BytesIO(body) if isinstance(body, bytes) and len(body) > _LARGE_BYTES else body,
                    headers=headers,
                    timeout=aiohttp.ClientTimeout(connect=CONNECT_S, sock_read=read_s),
                    allow_redirects=False,
                    auto_decompress=unpack,
                )
        except asyncio.CancelledError:
            self._seats.release()
            task = asyncio.current_task()
            if self._closed and task is not None and not task.cancelling():
                # Closing the connector cancels its look-ups of names; this task itself was not cancelled.
                raise Unreachable("connect_failed", address=self.address) from None
            raise
        except BaseException:
            self._seats.release()
            raise
        self._under_way.add(response)
        return response

    async def _end(self, response: aiohttp.ClientResponse) -> None:
        """Give the connection back; one whose answer was not read to its end is closed."""
        self._under_way.discard(response)
        response.release()
        try:
            await response.wait_for_close()
        finally:
            self._seats.release()

    async def _take_seat(self) -> None:
        try:
            async with asyncio.timeout(READ_S):
                await self._seats.acquire()
        except TimeoutError as exc:
            raise Unreachable("connect_timeout", address=self.address) from exc

    def _opened(self, fresh: bool) -> aiohttp.ClientSession:
        if self._closed:
            raise Unreachable("connect_failed", address=self.address)
        if fresh not in self._sessions:
            keeping: dict[str, Any] = {"force_close": True} if fresh else {"keepalive_timeout": KEEP_ALIVE_S}
            self._sessions[fresh] = aiohttp.ClientSession(
                # The number of connections is limited here: aiohttp would cancel waiting calls when it is closed.
                connector=aiohttp.TCPConnector(ssl=self.tls or True, limit=0, **keeping),
                headers=self.headers,
                skip_auto_headers=["Content-Type"],
                cookie_jar=aiohttp.DummyCookieJar(),
                middlewares=(self._send_once,),
                max_line_size=MAX_HEADER_BYTES,
                max_field_size=MAX_HEADER_BYTES,
            )
        return self._sessions[fresh]

    async def _send_once(
        self, request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Prevent aiohttp from repeating requests. It repeats any method that it considers idempotent, PUT and DELETE
        too, when the connection was lost, which it recognises by the class of the error; so another class is raised
        here. A connection that was never made is not repeated."""
        try:
            return await send(request)
        except aiohttp.ClientConnectorError:
            raise
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as exc:
            if request.method in _REPEATABLE and not self._closed:
                raise
            raise aiohttp.ClientConnectionError("the connection was lost") from exc

    async def _whole(self, response: aiohttp.ClientResponse, read_s: float) -> bytes:
        """Read the body, as long as it arrives at the lowest accepted rate. Errors carry the status too."""
        pieces: list[bytes] = []
        size = 0
        until = asyncio.get_running_loop().time() + read_s
        try:
            async with asyncio.timeout_at(until) as patience:
                while piece := await response.content.readany():
                    size += len(piece)
                    if size > self.limits.answer_bytes:
                        limit_mb = round(self.limits.answer_bytes / MEGABYTE, 3)
                        raise Unclear(
                            "answer_too_large", address=self.address, limit_mb=limit_mb, status=response.status
                        )
                    least = self.limits.slowest_bytes_per_s
                    patience.reschedule(until + size / least if least else None)
                    pieces.append(piece)
        except _FOREIGN as exc:
            raise translated(exc, self.address, status=response.status) from exc
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)


class _Upload:
    """A streamed body being sent. aiohttp cuts off a body that is too long, waits for one that is too short, and wraps
    what the body raises: here all three become `failure`. Time spent waiting for the body itself does not count as
    writing."""

    def __init__(
        self,
        pieces: AsyncIterator[bytes],
        headers: Mapping[str, str] | None,
        patience: asyncio.Timeout,
        limit_s: float,
        address: str,
    ) -> None:
        self.failure: Exception | None = None
        self._heard = False
        self._address = address
        declared = next((value for name, value in (headers or {}).items() if name.lower() == "content-length"), None)
        self._left = None if declared is None else int(declared)
        self._pieces = pieces
        self._patience = patience
        self._limit_s = limit_s

    def __aiter__(self) -> "_Upload":
        return self

    async def __anext__(self) -> bytes:
        self._wait(None)
        try:
            piece = await anext(self._pieces, None)
            self._count(piece)
        except Exception as exc:
            self.failure = exc
            raise
        self._wait(asyncio.get_running_loop().time() + self._limit_s)
        if piece is None:
            raise StopAsyncIteration
        return piece

    def heard(self) -> None:
        """Stop the time limit on writing: the answer has begun, perhaps before the end of the body."""
        self._wait(None)
        self._heard = True

    def _wait(self, until: float | None) -> None:
        if not self._heard:
            self._patience.reschedule(until)

    def _count(self, piece: bytes | None) -> None:
        if self._left is None:
            return
        self._left -= len(piece or b"")
        if self._left < 0 or (self._left and piece is None):
            raise Unclear("answer_lost", address=self._address)


def translated(exc: Exception, address: str, **more: Any) -> BackendError:
    """The BackendError for an exception of aiohttp. `address` must hold no secret."""
    # A body that cannot be decompressed is reported as one that broke off, with its cause attached.
    cause = exc.__cause__ if isinstance(exc.__cause__, ContentEncodingError) else exc
    kind, code = next(MEANINGS[base] for base in type(cause).__mro__ if base in MEANINGS)
    return kind(code, address=address, **more)


def tls(ca_file: str | None = None, verify_tls: bool = True) -> ssl.SSLContext:
    """The TLS context for servers: the usual certificate authorities and, if given, one more of the user's own."""
    context = create_ssl_context(verify=verify_tls, trust_env=False)
    if ca_file is not None and verify_tls:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as exc:
            raise Invalid("ca_file_unusable", field="ca_file", path=ca_file) from exc
    return context


def _base_url(url: str) -> URL:
    stripped = url.strip()
    try:
        parsed = URL(stripped)
        (parsed.raw_host or "").encode("idna")  # as the resolution of the name will do
    except ValueError:
        # The reason is left out on purpose: it may quote the address, which may hold a password.
        raise Invalid("url_unusable", field="url") from None
    if parsed.scheme not in ("http", "https") or not parsed.raw_host or _UNUSABLE_URL.search(stripped):
        raise Invalid("url_unusable", field="url")
    return parsed.with_query(None).with_fragment(None)


def _secrets(own: Mapping[str, str], password: str | None, token: str | None, sent: Mapping[str, str]) -> list[str]:
    """The credentials, also in the form in which they are sent: they must not appear in any text shown to people."""
    packed = sent.get("Authorization", "").removeprefix("Basic ")
    of_headers = (each for name, value in own.items() for each in _secrets_of(name, value))
    return [each for each in (*of_headers, password, token, packed) if each]


def _secrets_of(name: str, value: str) -> list[str]:
    """The credentials in a header of the user: its value, and what is secret in it alone. Where neither its name nor
    its length says that it is one, it is a word that errors may hold too, as in `X-Tenant: main`."""
    if len(value) < _WORD and not _CREDENTIAL.search(name):
        return []
    scheme, _, rest = value.partition(" ")
    found = [value]
    if name.lower().endswith("authorization") and rest:
        found += [rest.strip(), _password_in(rest) if scheme.lower() == "basic" else ""]
    elif name.lower() == "cookie":
        pairs = (each.strip().partition("=") for each in value.split(";"))
        found += [each for pair in pairs for each in _secrets_of(pair[0], pair[2])]
    return found


def _password_in(packed: str) -> str:
    try:
        return base64.b64decode(packed, validate=True).decode().partition(":")[2]
    except ValueError:
        return ""


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
        # Checked here because a library may quote an illegal value in its error, and the value is a secret.
        if not _HEADER_NAME.match(name) or not _HEADER_VALUE.match(value):
            raise Invalid("header_unusable", field=f"headers.{name}", name=name)
    return headers
