"""Ownership: which backends this worker holds. It renews their leases, takes its share of the others, and lets go."""

import asyncio
from typing import Any

import structlog

from genqueue.clock import Clock, Instant
from genqueue.dispatch.attempt.run import Tools
from genqueue.dispatch.backend import monitor
from genqueue.dispatch.backend.clients import Clients
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.dispatch.backend.listening import listen
from genqueue.dispatch.backend.wake_up import pause
from genqueue.dispatch.contained import end_all, guarded
from genqueue.dispatch.runs import Runs
from genqueue.errors import Unavailable
from genqueue.store.backends import leases
from genqueue.store.backends.backends import load_backends
from genqueue.store.database.schema import is_outdated
from genqueue.store.writing.tx import Hold

CHORE = "retries"
LEAVE_SHARE = 0.1
"""Share of `shutdown_s` in which clients that are let go may close."""

log = structlog.get_logger(__name__)


class Ownership:
    """The leases of one worker. `name` is unique for every start of a process.

    `does_chores`: this worker does the periodic work of all. `next_expiry`: when the lease of another worker ends, if
    that is not renewed. `outdated`: a newer release has upgraded the database, so this worker writes nothing any more.
    """

    def __init__(
        self, name: str, tools: Tools, clients: Clients, leased_backends: dict[str, LeasedBackend], runs: Runs
    ) -> None:
        self._name, self._tools, self._clients = name, tools, clients
        self._clock: Clock = tools.clock
        self._store = tools.store
        self._leased_backends, self._runs = leased_backends, runs
        self._alone = tools.tuning.base.embedded
        self._leaving: dict[str, asyncio.Task[None]] = {}
        self.does_chores, self.outdated = self._alone, False
        self.next_expiry: Instant | None = None

    async def renew(self) -> None:
        """Renew the leases, take what is free of this worker's share, and let go of what was lost. Raises
        Unavailable."""
        if await self._is_outdated():
            return
        rows = {row["id"]: row for row in await self._store.read(load_backends)}
        most = None if self._alone else await self._attend(len(rows))
        sent_at, lease_s = self._clock.awake(), self._tools.settings.lease_s
        take = leases.Take(self._name, tuple(rows), self._clock.now(), lease_s, alone=self._alone, most=most)
        holds = {hold.backend_id: hold for hold in await self._store.write(leases.take, take)}
        if await self._is_outdated():
            return
        for backend_id, leased in list(self._leased_backends.items()):
            if holds.get(backend_id) != leased.hold:
                await self.let_go(leased)
        for backend_id, hold in holds.items():
            if kept := await self._keep(hold, rows[backend_id]):
                kept.sure_until = sent_at + lease_s * 2 / 3
                kept.renewed.set()
        if most is not None:
            await self._give_up_surplus(most)

    async def let_go(self, leased: LeasedBackend) -> None:
        """Stop holding a backend at once. A POST under way gets its answer first; until then the backend is not held
        again."""
        leased.valid = False
        leased.wake_all()
        leased.renewed.set()
        await monitor.end_tasks(leased)
        await end_all([run.task for run in leased.runs.values() if run.task is not None])
        self._leased_backends.pop(leased.id, None)
        self._runs.give_up(leased)
        leaving = self._leaving[leased.id] = asyncio.create_task(leased.client.close())
        leaving.add_done_callback(lambda _task: self._leaving.pop(leased.id, None))

    async def leave(self) -> None:
        """Let go of everything, and give the leases back. Waits until the clients have closed, but not for ever: one
        may be waiting for the answer to its POST."""
        await self._let_all_go()
        if self._leaving:
            closing = list(self._leaving.values())
            patience = asyncio.create_task(self._clock.sleep(self._tools.settings.shutdown_s * LEAVE_SHARE))
            all_closed = asyncio.create_task(_wait_for(closing))
            await asyncio.wait({all_closed, patience}, return_when=asyncio.FIRST_COMPLETED)
            await end_all([patience, all_closed, *closing])
        try:
            await self._store.write(leases.give_back, leases.GiveBack(self._name))
        except Unavailable as error:
            log.warning("leases_not_given_back", error=str(error))

    async def _keep(self, hold: Hold, row: dict[str, Any]) -> LeasedBackend | None:
        """The backend of a lease, with its newest row; None while its client is closed, to be made anew."""
        if hold.backend_id in self._leaving:
            return None
        known = self._leased_backends.get(hold.backend_id)
        if known is not None and await self._clients.is_mended(known):
            await self.let_go(known)
            return None
        kept = known or await self._welcome(hold, row)
        kept.learn(row)
        return kept

    async def _welcome(self, hold: Hold, row: dict[str, Any]) -> LeasedBackend:
        """Begin to hold a backend, even one whose settings make it unusable: its row then shows the reason, and the
        time limits of its runs keep counting."""
        client = await self._clients.make(row)
        now = self._clock.now()
        leased = LeasedBackend(hold, row, client, self._clock, since=now, worked_at=now)
        self._leased_backends[row["id"]] = leased
        leased.tasks.append(asyncio.create_task(self._listen(leased)))
        leased.tasks.append(asyncio.create_task(self._tend(leased)))
        return leased

    async def _is_outdated(self) -> bool:
        """Give up every backend and all chores if a newer release has upgraded the database: its workers follow rules
        that this one does not know. Return whether that is so."""
        self.outdated = not self._alone and await self._store.read(is_outdated)
        if not self.outdated:
            return False
        self.does_chores = False
        log.error("database_upgraded", worker=self._name)
        await self._let_all_go()
        await self._store.write(leases.give_back, leases.GiveBack(self._name))
        return True

    async def _let_all_go(self) -> None:
        for leased in list(self._leased_backends.values()):
            await self.let_go(leased)

    async def _attend(self, backends: int) -> int:
        """Record that this worker is alive, and try to take the periodic chores. Return its share of so many
        backends."""
        now, lease_s = self._clock.now(), self._tools.settings.lease_s
        outlook = await self._store.read(leases.look_out, self._name, now)
        self.next_expiry = outlook.next_expiry
        await self._store.write(leases.attend, leases.Attend(self._name, now, lease_s))
        chore = leases.TakeChore(self._name, CHORE, now, lease_s)
        self.does_chores = bool(await self._store.write(leases.take_chore, chore))
        return outlook.share(backends)

    async def _give_up_surplus(self, most: int) -> None:
        """Give up what exceeds this worker's share, for a worker that has joined. Only backends at rest, so nothing is
        interrupted."""
        surplus = max(0, len(self._leased_backends) - most)
        for leased in [each for each in self._leased_backends.values() if each.at_rest][:surplus]:
            await self.let_go(leased)
            await self._store.write(leases.give_up, leases.GiveUp(self._name, (leased.id,)))
            log.info("backend_given_up", backend=leased.id, share=most)

    async def _tend(self, leased: LeasedBackend) -> None:
        while True:
            await guarded("tend", monitor.tend(leased, self._tools), backend=leased.id)
            await pause(leased.doubt, self._tools.settings.tick_s, self._clock)

    async def _listen(self, leased: LeasedBackend) -> None:
        while True:
            await self._clock.sleep(await listen(leased, self._tools))


async def _wait_for(tasks: list[asyncio.Task[None]]) -> None:
    await asyncio.wait(tasks)
