"""The gate before every route: who may speak to us, under which name, from which page, and how much at once.

A browser lets any page send requests to this machine; the Host and Origin checks keep other pages out, also those
whose name was rebound to our address.
"""

import hashlib
import hmac
import ipaddress
import re
from urllib.parse import urlsplit

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uuid_utils import uuid7

from genqueue.config import Settings
from genqueue.errors import Forbidden, GenQueueError
from genqueue.log import about
from genqueue.web.errors import TokenRequired, answer, language_for
from genqueue.web.incoming import Incoming

COOKIE = "genqueue_session"
REQUEST_ID = "genqueue.request_id"
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
    " media-src 'self' blob:; font-src 'self' data:; connect-src 'self' ws: wss: data: blob:;"
    " worker-src 'self' blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'"
)
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_ANY = frozenset({"0.0.0.0", "::", ""})
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_GUARDED = ("/api/", "/metrics", "/docs", "/openapi.json")
_LOGIN = "/api/session"
_REQUEST_ID = re.compile(r"[0-9A-Za-z._-]{1,64}\Z")

log = structlog.get_logger(__name__)


class Guard:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        self._names = _LOOPBACK | {settings.host.lower()} | set(_listed(settings.allowed_hosts))
        # A rebound name is a name; who listens beyond this machine is called by any of its addresses.
        self._any_address = settings.host not in _LOOPBACK
        self._session = session_of(settings.token)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        number = headers.get("x-request-id", "")
        number = number if _REQUEST_ID.match(number) else str(uuid7())
        scope[REQUEST_ID] = number
        with about(request=number):
            refusal = self._refusal(scope, headers)
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

        try:
            await self._app(scope, Incoming(scope, receive, self._settings).receive, marked)
        except Exception as error:
            log.error("request_failed", method=scope["method"], path=scope["path"], exc_info=error)
            if answered:
                raise  # the server cuts the connection: half an answer must not look whole
            await answer(GenQueueError("internal_error", id=number, step="request"), self._language(scope))(
                scope, receive, marked
            )

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

    def _refusal(self, scope: Scope, headers: Headers) -> GenQueueError | None:
        host = headers.get("host", "")
        if not self._is_ours(host):
            return Forbidden("host_not_allowed", host=host[:200])
        writes = scope["type"] == "websocket" or scope["method"] not in _SAFE_METHODS
        if writes and not self._is_same_site(host, headers):
            return Forbidden("origin_not_allowed", origin=headers.get("origin", "?")[:200])
        if self._settings.token and _is_guarded(scope["path"]) and not self._has_token(headers):
            return TokenRequired("token_required")
        return None

    def _is_ours(self, host: str) -> bool:
        name = _name_of(host)
        if name is None:
            return False
        if name in self._names - _ANY or host.lower() in self._names:
            return True
        return self._any_address and _is_address(name)

    def _is_same_site(self, host: str, headers: Headers) -> bool:
        """Where a browser tells no origin, it tells how the page relates to us; other programs tell neither."""
        origin = headers.get("origin")
        if origin is None:
            return headers.get("sec-fetch-site", "none") in ("same-origin", "none")
        sender = urlsplit(origin).netloc.lower()
        return bool(sender) and (sender == host.lower() or sender in self._names)

    def _has_token(self, headers: Headers) -> bool:
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer" and _equal(given.strip(), self._settings.token):
            return True
        return _equal(_cookie(headers, COOKIE), self._session)


def session_of(token: str) -> str:
    """What the browser keeps instead of the token."""
    return hmac.new(token.encode(), b"genqueue session", hashlib.sha256).hexdigest()


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


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _equal(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), wanted.encode())


def _cookie(headers: Headers, name: str) -> str:
    for part in headers.get("cookie", "").split(";"):
        key, _, value = part.strip().partition("=")
        if key == name:
            return value
    return ""


__all__ = ["COOKIE", "POLICY", "REQUEST_ID", "Guard", "session_of"]
