"""Clients: one for every held backend, also where its stored settings allow none."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from genqueue.backends import Unusable
from genqueue.backends.base import Backend
from genqueue.clock import Clock
from genqueue.dispatch.backend.leased_backend import PROBE_S, Held
from genqueue.dispatch.backend.setbacks import Setback
from genqueue.errors import GenQueueError, Rejected, Unavailable
from genqueue.faults import note_fault

Connect = Callable[[dict[str, Any]], Awaitable[Backend]]
log = structlog.get_logger(__name__)


class Clients:
    """Makes clients by `connect`. Where none can be made it is tried again after a pause, which grows after faults of
    our own: the reason may lie in a file. New settings of a backend begin a new lease anyway."""

    def __init__(self, connect: Connect, clock: Clock) -> None:
        self._connect, self._clock = connect, clock
        self._setbacks: dict[str, Setback] = {}
        self._due: dict[str, float] = {}

    async def make(self, server: dict[str, Any]) -> Backend:
        """A client of this backend, or an `Unusable` with the reason why there is none. Raises Unavailable."""
        try:
            made = await self._connect(server)
        except Unavailable:
            raise
        except GenQueueError as error:
            log.warning("client_not_made", backend=server["id"], name=server["name"], error=error.code)
            return self._stand_in(server, error, PROBE_S)
        except Exception as error:
            again_s = self._setbacks.setdefault(server["id"], Setback(self._clock, PROBE_S)).count()
            logged = note_fault("connect", error, backend=server["id"], again_s=again_s)
            return self._stand_in(server, Rejected("internal_error", id=logged["id"], step=logged["step"]), again_s)
        self._setbacks.pop(server["id"], None)
        self._due.pop(server["id"], None)
        return made

    async def is_mended(self, held: Held) -> bool:
        """Whether a client can be made now where none could be. Raises Unavailable."""
        if not isinstance(held.client, Unusable) or self._clock.awake() < self._due.get(held.id, 0.0):
            return False
        client = await self.make(held.server)
        await client.close()
        if isinstance(client, Unusable):
            held.client.reason = client.reason
        return not isinstance(client, Unusable)

    def _stand_in(self, server: dict[str, Any], reason: GenQueueError, again_s: float) -> Unusable:
        self._due[server["id"]] = self._clock.awake() + again_s
        return Unusable(server["kind"], reason, self._clock)
