"""Catalogs of the known backends: cached in memory while current, and read again before a request is refused."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Any, NamedTuple

import structlog

from genqueue.backends import capabilities_of
from genqueue.backends.abilities import list_nodes
from genqueue.backends.base import Backend
from genqueue.backends.catalogs import catalog_from_json
from genqueue.clock import Clock, Instant
from genqueue.errors import GenQueueError, Unavailable
from genqueue.store.backends.backends import BackendMove, load_backends, load_catalog, request_catalog
from genqueue.store.reading.backends import CatalogStamp, catalog_stamps
from genqueue.store.store import Store
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.catalogs import Stocks

Connect = Callable[[dict[str, Any]], Awaitable[Backend]]
PAUSE_S = 2.0
"""A backend is asked at most once in this time, however many requests are refused."""

PATIENCE_S = 15.0
"""Longest wait for a backend's answer; without one it counts as away."""

FORMAT = "comfyui"
"""The format of every workflow that a request can name or contain."""

log = structlog.get_logger(__name__)


class Bound(NamedTuple):
    """Which backends may run a request: the one that its user chose, or all whose runs are free, and with `allow_paid`
    the paid ones as well. A backend that lists no nodes is left out, as it has no catalog to judge by."""

    backend_id: str | None = None
    allow_paid: bool = False

    def allows(self, backend: CatalogStamp) -> bool:
        """Whether this backend may run the request and has a catalog to judge by."""
        can = capabilities_of(backend.kind)
        if not can.lists_nodes or FORMAT not in can.runs:
            return False
        if self.backend_id is not None:
            return backend.id == self.backend_id
        return self.allow_paid or not can.paid


UNBOUND = Bound()


@dataclass(slots=True)
class _Shelf:
    """The catalog of one backend. `heard` is the catalog read by this process; it is used until the holder of the
    backend has stored a newer one."""

    stamp: CatalogStamp
    catalog: Catalog
    heard: Catalog | None = None
    heard_at: Instant = 0
    asked_at: float = float("-inf")
    asking: asyncio.Task[bool] | None = None

    @property
    def newest(self) -> Catalog:
        return self.heard if self.heard is not None and self.heard_at >= self.stamp.read_at else self.catalog


class Catalogs:
    """The catalogs of all backends, cached: a real catalog has a megabyte and is read once, not per request."""

    def __init__(self, store: Store, clock: Clock, connect: Connect) -> None:
        self._store, self._clock, self._connect = store, clock, connect
        self._shelves: dict[str, _Shelf] = {}
        self._looking = asyncio.Lock()

    async def known(self, given: Bound = UNBOUND) -> Stocks:
        """The last known catalogs of the backends that may run the request. A backend whose catalog was never read is
        left out."""
        return self._stocks(await self._look(), given)

    async def anew(self, given: Bound = UNBOUND) -> Stocks:
        """The same, after every ready backend was asked again: what is missing then is missing now. A backend that does
        not answer counts as away in this result."""
        ready = [shelf for shelf in await self._look() if shelf.stamp.ready and given.allows(shelf.stamp)]
        # Other callers may wait for the same answer: cancelling one of them does not cancel the reading.
        answered = await asyncio.gather(*(asyncio.shield(self._asking(shelf)) for shelf in ready))
        silent = {shelf.stamp.id for shelf, answer in zip(ready, answered, strict=True) if not answer}
        return self._stocks(await self._look(), given, silent)

    async def close(self) -> None:
        """Cancel every reading under way."""
        asking = [shelf.asking for shelf in self._shelves.values() if shelf.asking is not None]
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)

    def _stocks(self, shelves: Collection[_Shelf], given: Bound, silent: Collection[str] = ()) -> Stocks:
        shelves = [shelf for shelf in shelves if given.allows(shelf.stamp)]
        ready = [shelf for shelf in shelves if shelf.stamp.ready and shelf.stamp.id not in silent]
        return Stocks(
            tuple(shelf.newest for shelf in ready),
            tuple((shelf.stamp.name, shelf.newest) for shelf in shelves if shelf not in ready),
        )

    async def _look(self) -> Collection[_Shelf]:
        """The cached catalogs, brought up to date. Runs one at a time, so that a backend has one entry."""
        async with self._looking:
            stamps = await self._store.read(catalog_stamps)
            found = [await self._shelf(stamp) for stamp in stamps]
            self._shelves = {shelf.stamp.id: shelf for shelf in found if shelf is not None}
            return self._shelves.values()

    async def _shelf(self, stamp: CatalogStamp) -> _Shelf | None:
        shelf = self._shelves.get(stamp.id)
        if shelf is None or shelf.stamp.read_at != stamp.read_at:
            stored = await self._store.read(load_catalog, stamp.id)
            if stored is None:
                return None
            catalog = await asyncio.to_thread(catalog_from_json, stored)
            if shelf is None:
                return _Shelf(stamp, catalog)
            shelf.catalog = catalog
        shelf.stamp = stamp
        return shelf

    def _asking(self, shelf: _Shelf) -> asyncio.Task[bool]:
        """The next reading of this catalog, which begins after this call; callers that come before it begins share
        it."""
        if shelf.asking is None:
            shelf.asking = asyncio.create_task(self._ask(shelf))
            shelf.asking.add_done_callback(lambda task: None if task.cancelled() else task.exception())
        return shelf.asking

    async def _ask(self, shelf: _Shelf) -> bool:
        """Read the catalog again and return whether the backend answered."""
        await self._clock.sleep(max(0.0, shelf.asked_at + PAUSE_S - self._clock.awake()))
        shelf.asking, shelf.asked_at = None, self._clock.awake()
        heard = await self._read(shelf.stamp.id)
        if heard is None:
            return False
        changed = heard != shelf.newest
        shelf.heard, shelf.heard_at = heard, self._clock.now()
        if changed:
            log.info("catalog_changed", backend=shelf.stamp.id)
            # The holder of the backend decides from its own reading which tasks can run there.
            await self._store.write(request_catalog, BackendMove(shelf.stamp.id, shelf.heard_at))
        return True

    async def _read(self, backend: str) -> Catalog | None:
        row = next((row for row in await self._store.read(load_backends) if row["id"] == backend), None)
        if row is None:
            return None
        try:
            async with asyncio.timeout(PATIENCE_S):
                client = await self._connect(row)
                try:
                    return await list_nodes(client, capabilities_of(row["kind"]))
                finally:
                    await client.close()
        except Unavailable:
            raise
        except (GenQueueError, TimeoutError) as error:
            log.info("catalog_not_read", backend=backend, error=str(error))
        except Exception:
            log.exception("catalog_not_understood", backend=backend)
        return None
