"""Sessions: what a browser keeps in place of the access token, because requests for pictures and WebSockets carry only
cookies."""

import hashlib
import hmac
import secrets

from genqueue.clock import SECOND, Clock
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.secrets.sessions import EndSession, NewSession, begin_session, end_session, is_session
from genqueue.store.store import Store

MONTH_S = 30 * 24 * 3600
TRUSTED_S = 5.0
"""For this many seconds a known session is not looked up again: a logout at another process takes effect within this
time, one at this process at once."""

_MOST_KNOWN = 10_000


class Sessions:
    """The sessions known to one process. Every method that uses the database raises Unavailable while it is away."""

    def __init__(self, store: Store, clock: Clock, token: str) -> None:
        self._store, self._clock = store, clock
        self._mark = hmac.new(token.encode(), b"genqueue session", hashlib.sha256).hexdigest()[:32]
        self._known: dict[str, float] = {}

    async def begin(self) -> str:
        """Start a session and return the value of its cookie."""
        value, now = secrets.token_urlsafe(32), self._clock.now()
        new = NewSession(_digest(value), LOCAL_USER, self._mark, now, now + MONTH_S * SECOND)
        await self._store.write(begin_session, new)
        return value

    async def end(self, value: str) -> None:
        """End the session: its cookie is no longer accepted."""
        if value:
            self._known.pop(_digest(value), None)
            await self._store.write(end_session, EndSession(_digest(value)))

    async def holds(self, value: str) -> bool:
        """Whether the session is valid."""
        if not value:
            return False
        key, now = _digest(value), self._clock.awake()
        if now - self._known.get(key, -TRUSTED_S) < TRUSTED_S:
            return True
        if not await self._store.read(is_session, key, self._mark, self._clock.now()):
            self._known.pop(key, None)
            return False
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[key] = now
        return True


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode("utf-8", "surrogateescape")).hexdigest()
