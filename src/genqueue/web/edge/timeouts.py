"""Patience: how long a connection may keep us waiting for a request, or for taking its answer.

The server in front (uvicorn) has a limit only for the pause between two requests. This one looks at all connections
several times a second, and ends those that

- have sent a part of a head and not the rest of it (408), or nothing at all, or go on sending what was refused;
- have an answer to take and take less than a little of it in `stall_s`, also where the end has been said already.
  A trusted proxy is left alone there: it takes as much as it can store, waits for its client, and has limits for that.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

import h11
import structlog
from uvicorn.protocols.http.h11_impl import H11Protocol

from genqueue.web.edge.limits import Limits
from genqueue.web.edge.raw import answer_bytes
from genqueue.web.errors import TooSlow, error_json

LITTLE = 16 * 1024
"""Bytes of an answer that must have been taken in `stall_s`, or all of it."""

log = structlog.get_logger(__name__)


class _Waiting(NamedTuple):
    """A connection that has no request: since when, after which one, and whether it has begun another.

    `cycle` is the library's last request.
    """

    cycle: object
    between: bool
    since: float


class _Stalled(NamedTuple):
    """A connection with something to take: how much there was, and when."""

    left: int
    since: float


class Patience:
    """One per server. `language` is that of answers to a request that nobody could read."""

    def __init__(self, limits: Limits, language: str) -> None:
        self._limits, self._language = limits, language
        self._waiting: dict[Any, _Waiting] = {}
        self._stalled: dict[Any, _Stalled] = {}

    def look(self, connections: Iterable[Any], now: float) -> None:
        """End what has lasted too long. `now` is in seconds, on a clock that never goes back."""
        seen = set(connections)
        for known in (self._waiting, self._stalled):
            for gone in known.keys() - seen:
                del known[gone]
        for connection in seen:
            self._look_at_request(connection, now)
            self._look_at_answer(connection, now)

    def let_go(self, connections: Iterable[Any]) -> bool:
        """End the one that has been without a request for longest, to make room; False where all are at work."""
        idle = [each for each in connections if _is_free(each)]
        if not idle:
            return False
        min(idle, key=self._since).transport.abort()
        return True

    def _since(self, connection: Any) -> float:
        known = self._waiting.get(connection)
        # What has not been seen yet has come, or become idle, only just now.
        return float("inf") if known is None or known.cycle is not connection.cycle else known.since

    def _look_at_request(self, connection: Any, now: float) -> None:
        if not is_idle(connection) or connection.transport.is_closing():
            self._waiting.pop(connection, None)
            return
        known, between = self._waiting.get(connection), is_between(connection)
        if known is None or known.cycle is not connection.cycle or known.between is not between:
            self._waiting[connection] = _Waiting(connection.cycle, between, now)
        elif not between and now - known.since >= self._limits.head_s:
            self._end(connection)

    def _look_at_answer(self, connection: Any, now: float) -> None:
        left = connection.transport.get_write_buffer_size()
        known = self._stalled.get(connection)
        if not left or not self._is_limited(connection):
            self._stalled.pop(connection, None)
        elif known is None or not known.left - LITTLE < left <= known.left:
            self._stalled[connection] = _Stalled(left, now)
        elif now - known.since >= self._limits.stall_s:
            log.info("slow_reader_cut_off", client=connection.client)
            connection.transport.abort()

    def _is_limited(self, connection: Any) -> bool:
        """No proxy stores what goes over a WebSocket."""
        client = connection.client
        return not isinstance(connection, H11Protocol) or not client or self._limits.are_for(str(client[0]))

    def _end(self, connection: H11Protocol) -> None:
        # Who has sent nothing expects no answer: browsers open connections in advance.
        if connection.conn.our_state is h11.IDLE and connection.conn.trailing_data[0]:
            error = TooSlow("head_too_slow", limit_s=self._limits.head_s)
            connection.transport.write(answer_bytes(408, error_json(error, self._language)))
        connection.transport.close()


def is_idle(connection: Any) -> bool:
    """Does it carry no request? A WebSocket never does, and is not meant."""
    return isinstance(connection, H11Protocol) and (connection.cycle is None or connection.cycle.response_complete)


def _is_free(connection: Any) -> bool:
    """May it be ended at once? An answer that is complete for the library may still be on its way."""
    transport = connection.transport
    return is_idle(connection) and not transport.is_closing() and not transport.get_write_buffer_size()


def is_between(connection: Any) -> bool:
    """Is it between two requests? The library has a time limit for that."""
    return connection.timeout_keep_alive_task is not None
