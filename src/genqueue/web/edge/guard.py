"""The guard in front of every route: checks host, origin and credentials, and bounds what each request may take.

A browser lets any page send requests to this machine; the Host and Origin checks keep other pages out, also those whose
name was rebound to our address (DNS rebinding).
"""

import hmac
import ipaddress
import re
from typing import NamedTuple
from urllib.parse import urlsplit

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils import uuid7

from genqueue.config import Settings
from genqueue.errors import Forbidden, GenQueueError, Unavailable
from genqueue.log import about
from genqueue.web.edge.body_memory import Holding
from genqueue.web.edge.incoming import Incoming
from genqueue.web.edge.login_attempts import Attempts, is_here
from genqueue.web.edge.sessions import Sessions
from genqueue.web.errors import TokenRequired, TooMany, answer, language_for

COOKIE = "genqueue_session"
SECURE_COOKIE = "__Host-genqueue_session"
"""Used over HTTPS. With the same name, a cookie set over HTTP could not replace it on a machine reached both ways."""
REQUEST_ID = "genqueue.request_id"
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
    " media-src 'self' blob:; font-src 'self' data:; connect-src 'self' data: blob:;"
    " worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'"
)
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_ANY = frozenset({"0.0.0.0", "::", ""})
_USUAL = {"http": 80, "https": 443}
_PORTS = frozenset(_USUAL.values())
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_GUARDED = ("/api/", "/metrics", "/docs", "/openapi.json")
_LOGIN = "/api/session"
_REQUEST_ID = re.compile(r"[0-9A-Za-z._-]{1,64}\Z")

log = structlog.get_logger(__name__)


class Guard:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: Settings, sessions: Sessions, attempts: Attempts) -> None:
        self._app = app
        self._settings, self._sessions, self._attempts = settings, sessions, attempts
        self._holding = Holding(settings)
        # DNS rebinding needs a name, so any address is allowed for a server that listens beyond this machine.
        self._any_address = settings.host not in _LOOPBACK
        listed = _listed(settings.allowed_hosts)
        self._called = [_place_of(name) for name in listed]
        # Some proxies pass on the name without the port.
        bare = {place.name for place in self._called if place.name}
        self._names = _LOOPBACK | {settings.host.lower(), *listed, *bare}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        number = headers.get("x-request-id", "")
        number = number if _REQUEST_ID.match(number) else str(uuid7())
        scope[REQUEST_ID] = number
        with about(request=number):
            try:
                refusal = await self._refusal(scope, headers)
            except Unavailable as away:
                refusal = away
            if refusal is None:
                await self._pass(scope, receive, send, number)
            else:
                await self._refuse(refusal, scope, receive, send, number)

    async def _pass(self, scope: Scope, receive: Receive, send: Send, number: str) -> None:
        if scope["type"] == "websocket":
            await self._app(scope, receive, send)
            return
        answered = False

        async def marked(message: Message) -> None:
            nonlocal answered
            if message["type"] == "http.response.start":
                answered = True
                _mark(message, number)
            await send(message)

        incoming = Incoming(scope, receive, self._settings, self._holding)
        try:
            await self._app(scope, incoming.receive, marked)
        except Exception as error:
            log.error("request_failed", method=scope["method"], path=scope["path"], exc_info=error)
            if answered:
                raise  # the HTTP server cuts the connection: half an answer must not look complete
            await answer(GenQueueError("internal_error", id=number, step="request"), self._language(scope))(
                scope, receive, marked
            )
        finally:
            incoming.release()

    async def _refuse(self, error: GenQueueError, scope: Scope, receive: Receive, send: Send, number: str) -> None:
        log.info("request_refused", code=error.code, **error.arguments)
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 4001 if isinstance(error, TokenRequired) else 4003})
            return

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                _mark(message, number)
            await send(message)

        await answer(error, self._language(scope))(scope, receive, marked)

    def _language(self, scope: Scope) -> str:
        return language_for(Headers(scope=scope), self._settings.language)

    async def _refusal(self, scope: Scope, headers: Headers) -> GenQueueError | None:
        host = headers.get("host", "")
        if not self._is_ours(host):
            return Forbidden("host_not_allowed", host=host[:200])
        writes = scope["type"] == "websocket" or scope["method"] not in _SAFE_METHODS
        if writes and not self._is_same_site(host, headers):
            return Forbidden("origin_not_allowed", origin=headers.get("origin", "?")[:200])
        if self._settings.token and _is_guarded(scope["path"]):
            return await self._stranger(scope, headers)
        return None

    async def _stranger(self, scope: Scope, headers: Headers) -> GenQueueError | None:
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return try_token(self._attempts, given.strip(), self._settings.token, address_of(scope))
        return None if await self._sessions.holds(session_in(headers)) else TokenRequired("token_required")

    def _is_ours(self, host: str) -> bool:
        name = _name_of(host)
        if name is None:
            return False
        if name in self._names - _ANY or host.lower() in self._names:
            return True
        return self._any_address and _is_address(name)

    def _is_same_site(self, host: str, headers: Headers) -> bool:
        """Whether the request comes from a page of ours. A browser that sends no Origin sends how the page relates to
        this server (Sec-Fetch-Site); other programs send neither."""
        origin = headers.get("origin")
        if origin is None:
            return headers.get("sec-fetch-site", "none") in ("same-origin", "none")
        sender = _origin_of(origin)
        return sender is not None and any(place.is_of(sender) for place in (_place_of(host), *self._called))


def try_token(attempts: Attempts, given: str, token: str, address: str) -> GenQueueError | None:
    """The error with which this token is refused for this caller; None when it is accepted."""
    right, wait_s = _equal(given, token), attempts.wait_s(address)
    if not right and attempts.is_known_wrong(address, given):
        return TokenRequired("token_required")
    if wait_s and not (right and is_here(address)):
        return TooMany("too_many_attempts", after_s=wait_s)
    if right:
        attempts.note_right(address)
        return None
    attempts.note_wrong(address, given)
    return TokenRequired("token_required")


def address_of(scope: Scope) -> str:
    """The address of the caller, from the connection or a trusted proxy."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def _mark(message: Message, number: str) -> None:
    headers = MutableHeaders(raw=message.setdefault("headers", []))
    headers["X-Request-Id"] = number
    headers["X-Content-Type-Options"] = "nosniff"
    headers.setdefault("Content-Security-Policy", POLICY)
    headers.setdefault("Referrer-Policy", "same-origin")
    headers.setdefault("Cache-Control", "no-store")


def _is_guarded(path: str) -> bool:
    return path.startswith(_GUARDED) and path != _LOGIN


def _listed(text: str) -> list[str]:
    return [part.strip().lower() for part in text.split(",") if part.strip()]


def _name_of(host: str) -> str | None:
    """The name in a Host header, without port and brackets."""
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:
        return None


class _Place(NamedTuple):
    """A name and a port that pages come from. Without a port, those of HTTP and HTTPS are meant: a proxy does not pass
    on which of them the browser uses."""

    name: str | None
    port: int | None

    def is_of(self, origin: "_Place") -> bool:
        return self.name == origin.name and (origin.port in _PORTS if self.port is None else origin.port == self.port)


def _place_of(host: str) -> _Place:
    try:
        parts = urlsplit(f"//{host}")
        return _Place(parts.hostname, parts.port)
    except ValueError:
        return _Place(None, None)


def _origin_of(origin: str) -> _Place | None:
    try:
        parts = urlsplit(origin)
        usual = _USUAL.get(parts.scheme)
        plain = "@" not in origin and origin.lower() == f"{parts.scheme}://{parts.netloc}".lower()
        if usual is None or not plain or not parts.hostname:
            return None
        return _Place(parts.hostname, parts.port or usual)
    except ValueError:
        return None


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _equal(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), wanted.encode())


def session_in(headers: Headers) -> str:
    """The session in the browser's cookies; empty without one."""
    return _cookie(headers, SECURE_COOKIE) or _cookie(headers, COOKIE)


def _cookie(headers: Headers, name: str) -> str:
    for part in headers.get("cookie", "").split(";"):
        key, _, value = part.strip().partition("=")
        if key == name:
            return value
    return ""


__all__ = ["COOKIE", "POLICY", "REQUEST_ID", "SECURE_COOKIE", "Guard", "address_of", "session_in", "try_token"]
