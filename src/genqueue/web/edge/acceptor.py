"""Accepts connections, one after the other, as long as there is room.

asyncio's own accept loop keeps accepting when the process has no descriptors left, and logs every attempt with a
traceback. This one pauses, and no failure of a single connection ends it. When all places are taken, the connection
that has been without a request for longest is closed first; only when every connection is busy, the new one is refused
with 503 (429 when its address has too many).
"""

import asyncio
import socket
from collections.abc import Callable, Set
from contextlib import suppress
from functools import partial
from typing import Any

import structlog

from genqueue.errors import GenQueueError
from genqueue.web.edge.limits import Limits, caller_of
from genqueue.web.edge.raw import answer_bytes
from genqueue.web.edge.timeouts import ConnectionTimeouts
from genqueue.web.errors import Busy, TooMany, error_json, status_of

BACKLOG = 512
PAUSE_S = 0.25
QUIET_S = 60.0
"""For this many seconds no further warning about refused or failed connections is logged."""

UNSENT = 128 * 1024
"""Bytes of an answer that the system accepts before they are sent. Otherwise its buffer grows to megabytes, and for as
long as a slow connection takes to empty it, nothing would seem to be read."""

log = structlog.get_logger(__name__)


class Acceptor:
    """Accepts the connections of one listening socket. `connections` are those open now; `factory` makes the protocol
    of the next one. `broken` is called when accepting ends although `close` was not called."""

    def __init__(
        self,
        listening: socket.socket,
        factory: Callable[[], asyncio.Protocol],
        connections: Set[Any],
        limits: Limits,
        patience: ConnectionTimeouts,
        language: str,
        broken: Callable[[], None],
    ) -> None:
        self.sockets = (listening,)
        self._factory, self._connections = factory, connections
        self._limits, self._patience, self._language = limits, patience, language
        self._closing = asyncio.Event()
        self._quiet_until = 0.0
        listening.setblocking(False)
        listening.listen(BACKLOG)
        self._accepting = asyncio.create_task(self._accept_for_ever(listening))
        self._accepting.add_done_callback(partial(self._end, broken))

    def close(self) -> None:
        """Stop accepting and close the listening socket."""
        self._closing.set()
        self._accepting.cancel()
        for listening in self.sockets:
            listening.close()

    async def wait_closed(self) -> None:
        await asyncio.gather(self._accepting, return_exceptions=True)

    def _end(self, broken: Callable[[], None], accepting: "asyncio.Task[None]") -> None:
        if not self._closing.is_set() and not accepting.cancelled():
            log.error("accept_ended", exc_info=accepting.exception())
            broken()

    async def _accept_for_ever(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                accepted, address = await loop.sock_accept(listening)
            except OSError as error:
                if self._closing.is_set() or listening.fileno() < 0:
                    return
                await self._pause(error)
                continue
            if not address:  # macOS returns no address when the peer is gone already
                accepted.close()
                continue
            try:
                await self._let_in(accepted, str(address[0]))
            except Exception:
                accepted.close()
                log.exception("connection_not_taken", address=address[0])

    async def _let_in(self, accepted: socket.socket, address: str) -> None:
        refusal = self._refusal(address)
        if refusal is not None:
            self._note("connection_refused", code=refusal.code, address=address, open=len(self._connections))
            _turn_away(accepted, self._worded(refusal))
            return
        try:
            _keep_little_unsent(accepted)
            await asyncio.get_running_loop().connect_accepted_socket(self._factory, accepted)
        except OSError as error:
            accepted.close()
            self._note("connection_lost_at_once", error=str(error))

    def _refusal(self, address: str) -> GenQueueError | None:
        if self._limits.are_for(address):
            caller = caller_of(address)
            theirs = [each for each in self._connections if each.client and caller_of(each.client[0]) == caller]
            if len(theirs) >= self._limits.connections_of_one and not self._patience.let_go(theirs):
                return TooMany("too_many_connections", limit=self._limits.connections_of_one)
        if len(self._connections) >= self._limits.connections and not self._patience.let_go(self._connections):
            return Busy("server_busy", limit=self._limits.connections)
        return None

    def _worded(self, error: GenQueueError) -> bytes:
        later = {"Retry-After": str(Busy.retry_after_s)}
        return answer_bytes(status_of(error), error_json(error, self._language), later)

    async def _pause(self, error: OSError) -> None:
        """Wait a moment: nothing can be accepted now, mostly for lack of descriptors, which return when other
        connections end."""
        self._note("accept_paused", error=str(error), open=len(self._connections))
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), PAUSE_S)

    def _note(self, event: str, **values: Any) -> None:
        """Log a warning, unless one was logged within QUIET_S: a flood of connections must not fill the disk."""
        now = asyncio.get_running_loop().time()
        if now >= self._quiet_until:
            self._quiet_until = now + QUIET_S
            log.warning(event, **values)


def _keep_little_unsent(accepted: socket.socket) -> None:
    if not hasattr(socket, "TCP_NOTSENT_LOWAT"):
        return
    with suppress(OSError):  # the constant may exist on a system without the option
        accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, UNSENT)


def _turn_away(accepted: socket.socket, answer: bytes) -> None:
    with accepted, suppress(OSError):
        accepted.setblocking(False)
        accepted.send(answer)
        accepted.shutdown(socket.SHUT_WR)
        # Unread input would make the system discard the answer.
        accepted.recv(65536)
