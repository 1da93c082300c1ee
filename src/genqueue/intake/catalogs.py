"""What the known servers have, kept in memory as long as it is true, and asked for anew before anything is refused."""

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
from genqueue.store.backends.backends import OnServer, load_catalog, load_servers, want_catalog
from genqueue.store.reading.backends import Stamp, catalog_stamps
from genqueue.store.store import Store
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.catalogs import Stocks

Connect = Callable[[dict[str, Any]], Awaitable[Backend]]
PAUSE_S = 2.0
"""A server is asked at most once in this time, however many are refused."""

PATIENCE_S = 15.0
"""Longest wait for its answer; one that says nothing for so long is away."""

FORMAT = "comfyui"
"""The format of every workflow that a request can name or hold."""

log = structlog.get_logger(__name__)


class Bound(NamedTuple):
    """Which servers may run it: one that its user has chosen, or all whose runs are free, and the paid ones as well
    with `allow_paid`. One that tells no nodes is not judged by them."""

    backend_id: str | None = None
    allow_paid: bool = False

    def allows(self, server: Stamp) -> bool:
        """May this server?"""
        can = capabilities_of(server.kind)
        if not can.lists_nodes or FORMAT not in can.runs:
            return False
        if self.backend_id is not None:
            return server.id == self.backend_id
        return self.allow_paid or not can.paid


UNBOUND = Bound()


@dataclass(slots=True)
class _Shelf:
    """One server. `heard` is what it told us itself; it counts until its holder has stored something newer."""

    stamp: Stamp
    catalog: Catalog
    heard: Catalog | None = None
    heard_at: Instant = 0
    asked_at: float = float("-inf")
    asking: asyncio.Task[bool] | None = None

    @property
    def newest(self) -> Catalog:
        return self.heard if self.heard is not None and self.heard_at >= self.stamp.read_at else self.catalog


class Catalogs:
    """A real catalog has a megabyte and is read once, not per request."""

    def __init__(self, store: Store, clock: Clock, connect: Connect) -> None:
        self._store, self._clock, self._connect = store, clock, connect
        self._shelves: dict[str, _Shelf] = {}
        self._looking = asyncio.Lock()

    async def known(self, given: Bound = UNBOUND) -> Stocks:
        """What was read last of every server that anything was ever read of, and that may run it."""
        return self._stocks(await self._look(), given)

    async def anew(self, given: Bound = UNBOUND) -> Stocks:
        """The same, after every ready server was asked once more: what is missing then is missing now. One that does
        not answer counts as away for this once."""
        ready = [shelf for shelf in await self._look() if shelf.stamp.ready and given.allows(shelf.stamp)]
        # Others may wait for the same answer: a caller that goes away does not end it.
        answered = await asyncio.gather(*(asyncio.shield(self._asking(shelf)) for shelf in ready))
        silent = {shelf.stamp.id for shelf, answer in zip(ready, answered, strict=True) if not answer}
        return self._stocks(await self._look(), given, silent)

    async def close(self) -> None:
        """Ask nobody any more."""
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
        """One at a time, so that a server has one shelf."""
        async with self._looking:
            stamps = await self._store.read(catalog_stamps)
            found = [await self._shelf(stamp) for stamp in stamps]
            self._shelves = {shelf.stamp.id: shelf for shelf in found if shelf is not None}
            return self._shelves.values()

    async def _shelf(self, stamp: Stamp) -> _Shelf | None:
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
        """The next reading, which begins after this call."""
        if shelf.asking is None:
            shelf.asking = asyncio.create_task(self._ask(shelf))
            shelf.asking.add_done_callback(lambda task: None if task.cancelled() else task.exception())
        return shelf.asking

    async def _ask(self, shelf: _Shelf) -> bool:
        """Did it answer?"""
        await self._clock.sleep(max(0.0, shelf.asked_at + PAUSE_S - self._clock.awake()))
        shelf.asking, shelf.asked_at = None, self._clock.awake()
        heard = await self._read(shelf.stamp.id)
        if heard is None:
            return False
        changed = heard != shelf.newest
        shelf.heard, shelf.heard_at = heard, self._clock.now()
        if changed:
            log.info("catalog_changed", backend=shelf.stamp.id)
            # Its holder judges by what it has read itself which tasks can run there.
            await self._store.write(want_catalog, OnServer(shelf.stamp.id, shelf.heard_at))
        return True

    async def _read(self, server: str) -> Catalog | None:
        row = next((row for row in await self._store.read(load_servers) if row["id"] == server), None)
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
            log.info("catalog_not_read", backend=server, error=str(error))
        except Exception:
            log.exception("catalog_not_understood", backend=server)
        return None
