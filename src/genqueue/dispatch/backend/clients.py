"""Clients: one for every held backend, also where its stored settings allow none."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from genqueue.backends import Unusable
from genqueue.backends.base import Backend
from genqueue.clock import Clock
from genqueue.dispatch.backend.backoff import Backoff
from genqueue.dispatch.backend.leased_backend import PROBE_S, LeasedBackend
from genqueue.errors import GenQueueError, Rejected, Unavailable
from genqueue.faults import note_fault

Connect = Callable[[dict[str, Any]], Awaitable[Backend]]
log = structlog.get_logger(__name__)


class Clients:
    """Makes clients by `connect`. Where none can be made it is tried again after a pause, which grows after faults of
    our own: the reason may lie in a file. New settings of a backend begin a new lease anyway."""

    def __init__(self, connect: Connect, clock: Clock) -> None:
        self._connect, self._clock = connect, clock
        self._backoffs: dict[str, Backoff] = {}
        self._due: dict[str, float] = {}

    async def make(self, row: dict[str, Any]) -> Backend:
        """A client of this backend, or an `Unusable` with the reason why there is none. Raises Unavailable."""
        try:
            made = await self._connect(row)
        except Unavailable:
            raise
        except GenQueueError as error:
            log.warning("client_not_made", backend=row["id"], name=row["name"], error=error.code)
            return self._stand_in(row, error, PROBE_S)
        except Exception as error:
            again_s = self._backoffs.setdefault(row["id"], Backoff(self._clock, PROBE_S)).count()
            logged = note_fault("connect", error, backend=row["id"], again_s=again_s)
            return self._stand_in(row, Rejected("internal_error", id=logged["id"], step=logged["step"]), again_s)
        self._backoffs.pop(row["id"], None)
        self._due.pop(row["id"], None)
        return made

    async def is_mended(self, leased: LeasedBackend) -> bool:
        """Whether a client can be made now where none could be. Raises Unavailable."""
        if not isinstance(leased.client, Unusable) or self._clock.awake() < self._due.get(leased.id, 0.0):
            return False
        client = await self.make(leased.row)
        await client.close()
        if isinstance(client, Unusable):
            leased.client.reason = client.reason
        return not isinstance(client, Unusable)

    def _stand_in(self, row: dict[str, Any], reason: GenQueueError, again_s: float) -> Unusable:
        self._due[row["id"]] = self._clock.awake() + again_s
        return Unusable(row["kind"], reason, self._clock)
