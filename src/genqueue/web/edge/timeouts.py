"""Time-outs of connections: how long one may take to send a request, or to read its answer.

uvicorn limits only the pause between two requests. This module checks all connections several times a second, and ends
those that

- have sent a part of a head and not the rest of it (408), or nothing at all, or go on sending what was refused;
- have an answer to read and read less than `LITTLE` of it in `stall_s`, also when the close has been requested already.
  A trusted proxy is exempt: it reads as much as it can store, waits for its client, and has limits of its own for that.
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
"""Bytes of an answer that must be read in `stall_s`, or all of it."""

log = structlog.get_logger(__name__)


class _Waiting(NamedTuple):
    """A connection without a request: since when, after which request, and whether it has begun another.

    `cycle` is uvicorn's last request.
    """

    cycle: object
    between: bool
    since: float


class _Stalled(NamedTuple):
    """A connection with an answer to read: how many bytes were left, and when."""

    left: int
    since: float


class ConnectionTimeouts:
    """The time-outs of one server. `language` is used for answers to requests whose head is not known."""

    def __init__(self, limits: Limits, language: str) -> None:
        self._limits, self._language = limits, language
        self._waiting: dict[Any, _Waiting] = {}
        self._stalled: dict[Any, _Stalled] = {}

    def look(self, connections: Iterable[Any], now: float) -> None:
        """End the connections that have taken too long. `now` is in seconds, on a clock that never goes back."""
        seen = set(connections)
        for known in (self._waiting, self._stalled):
            for gone in known.keys() - seen:
                del known[gone]
        for connection in seen:
            self._look_at_request(connection, now)
            self._look_at_answer(connection, now)

    def let_go(self, connections: Iterable[Any]) -> bool:
        """Close the connection that has been without a request for longest, to make room. Returns False when all are
        busy."""
        idle = [each for each in connections if _is_free(each)]
        if not idle:
            return False
        min(idle, key=self._since).transport.abort()
        return True

    def _since(self, connection: Any) -> float:
        known = self._waiting.get(connection)
        # A connection that was not seen yet has just been opened or become idle.
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
        """Whether the connection has to read its answers in time. WebSockets always have to: no proxy stores their
        data."""
        client = connection.client
        return not isinstance(connection, H11Protocol) or not client or self._limits.are_for(str(client[0]))

    def _end(self, connection: H11Protocol) -> None:
        # A connection that has sent nothing expects no answer: browsers open connections in advance.
        if connection.conn.our_state is h11.IDLE and connection.conn.trailing_data[0]:
            error = TooSlow("head_too_slow", limit_s=self._limits.head_s)
            connection.transport.write(answer_bytes(408, error_json(error, self._language)))
        connection.transport.close()


def is_idle(connection: Any) -> bool:
    """Whether the connection carries no request now. Always False for a WebSocket, which has none."""
    return isinstance(connection, H11Protocol) and (connection.cycle is None or connection.cycle.response_complete)


def _is_free(connection: Any) -> bool:
    """Whether the connection may be closed at once. An answer that is complete for uvicorn may still be in its
    buffer."""
    transport = connection.transport
    return is_idle(connection) and not transport.is_closing() and not transport.get_write_buffer_size()


def is_between(connection: Any) -> bool:
    """Whether it is between two requests, for which uvicorn has a time limit."""
    return connection.timeout_keep_alive_task is not None
