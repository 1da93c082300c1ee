"""The dispatcher: leases backends, claims tasks for them, and keeps one run for every open attempt there.

It is level-triggered. Every tick compares the open attempts in the table with the runs in memory; everything in memory
may be lost between two ticks. Signals, wake-ups and events only make it faster.
"""

import asyncio
from collections.abc import Callable
from typing import Any

from genqueue.backends.faults import ours
from genqueue.clock import SECOND, Clock, Instant
from genqueue.config import Settings
from genqueue.dispatch.attempt.elapsed import Elapsed
from genqueue.dispatch.attempt.look_up import look
from genqueue.dispatch.attempt.run import Checkpoint, Tools, pass_by
from genqueue.dispatch.backend.clients import Clients, Connect
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.dispatch.claims import Claims
from genqueue.dispatch.contained import contained, end_all, guarded
from genqueue.dispatch.housekeeping import PAUSE_S as HOUSE_PAUSE_S
from genqueue.dispatch.housekeeping import Housekeeping
from genqueue.dispatch.missed_retries import count_outage
from genqueue.dispatch.overdue_stops import stop_overdue
from genqueue.dispatch.ownership import Ownership
from genqueue.dispatch.recovery import Recovery
from genqueue.dispatch.runs import Runs
from genqueue.dispatch.space_watch import SpaceWatch
from genqueue.errors import Conflict
from genqueue.store.files.base import Files
from genqueue.store.files.disk_space import DiskSpace
from genqueue.store.housekeeping import chores
from genqueue.store.housekeeping.chores import Sweep
from genqueue.store.live.memory import Live
from genqueue.store.store import Store
from genqueue.tuning import Tuning

PULSE_S = 0.05
REST = 4
POSTS_SHARE = 0.3
"""Share of `shutdown_s` in which POSTs under way may get their answers. Half of it belongs to answers that the web
server still gives; the rest is for closing the clients and for the writes."""


class Dispatcher:
    """One per process that dispatches: its loops, and the order of their work. `name` is unique for every start of a
    process, never a host name."""

    def __init__(
        self,
        tuning: Tuning,
        clock: Clock,
        store: Store,
        files: Files,
        live: Live,
        disk_space: DiskSpace,
        house: Housekeeping,
        connect: Connect,
        name: str,
        checkpoint: Checkpoint = pass_by,
    ) -> None:
        self._tuning, self._clock, self._store, self._house = tuning, clock, store, house
        self.leased_backends: dict[str, LeasedBackend] = {}
        self.recovery = Recovery(clock, store)
        self.claims = Claims(name, clock, store, disk_space, self.leased_backends)
        self._tools = Tools(tuning, clock, store, files, live, disk_space, checkpoint, self.claims, Elapsed(clock))
        self._runs = Runs(self._tools, self.leased_backends, self.claims, self.recovery)
        self.claims.begin, self._tools.runs = self._runs.begin_taken, self._runs
        self._ownership = Ownership(name, self._tools, Clients(connect, clock), self.leased_backends, self._runs)
        self._space = SpaceWatch(clock, store, files, disk_space, house, self.claims, self._ownership)
        self._changed = asyncio.Event()
        self._main: list[asyncio.Task[None]] = []
        self._unsubscribe: Callable[[], None] | None = None

    @property
    def _settings(self) -> Settings:
        return self._tuning.now

    async def start(self) -> None:
        """Start the loops. The first tick takes over what was in flight."""
        self._unsubscribe = self._store.on_change(self._changed.set)
        await guarded("room", self._space.look(), level="warning")
        loops = (
            self._tick_for_ever(),
            self._pulse_for_ever(),
            self._keep_house_for_ever(),
            self._watch_disk_space_for_ever(),
        )
        self._main = [asyncio.create_task(each) for each in loops]

    async def stop(self) -> None:
        """Shut down: claim nothing new, let POSTs under way get their answers, and give the leases back. Cancels
        nothing at the backends.

        Takes at most `shutdown_s`: requests that are unanswered by then are left to the look-ups after the next start.
        """
        self._tools.closing = True
        asked = self.claims.close()
        for leased in self.leased_backends.values():
            leased.wake_next()
        if self._unsubscribe is not None:
            self._unsubscribe()
        await end_all(self._main)
        await end_all(asked)
        await end_all(self._runs.at_rest)
        await self._let_posts_finish()
        await self._ownership.leave()

    async def tick(self) -> None:
        """One round: renew the leases, compare the table with the runs, do what is due, claim, report recovery. An
        unexpected exception in one part does not keep the others from running. Raises Unavailable."""
        for part in (
            self._ownership.renew,
            self._runs.compare,
            self._stop_overdue,
            self._count_outage,
            self._end_pauses,
            self.claim,
            self.recovery.report,
        ):
            await contained(part)

    async def claim(self) -> None:
        """Claim as many tasks as fit. A call while a claim is under way leads to one more claim after it."""
        self.claims.ask()

    async def check(self, task_id: str) -> dict[str, Any]:
        """Look a task up at its backend now, on request. Raises Conflict when no backend held here runs it."""
        run = next((run for run in self._runs if run.open.task_id == task_id), None)
        if run is None:
            raise Conflict("not_at_a_backend", id=task_id)
        with ours("look_up", run.leased.row["kind"]):
            remote = await look(run)
        run.wake.set()
        state = "unreachable" if remote is None else str(remote.state)
        return {"attempt_id": run.id, "backend_id": run.leased.id, "remote_id": run.remote_id, "state": state}

    def move(self, by: Instant) -> None:
        """Shift the remembered database times by `by` microseconds, after the wall clock was adjusted."""
        self.claims.move(by)
        for leased in self.leased_backends.values():
            leased.move(by)

    async def _tick_for_ever(self) -> None:
        while True:
            await guarded("tick", self.tick(), level="warning")
            await self._clock.sleep(self._until_next_tick())

    def _until_next_tick(self) -> float:
        """Seconds until the next tick: `tick_s`, or less where the lease of another worker may expire before."""
        if self._ownership.next_expiry is None:
            return self._settings.tick_s
        left = (self._ownership.next_expiry - self._clock.now()) / SECOND
        return min(self._settings.tick_s, max(PULSE_S, left))

    async def _pulse_for_ever(self) -> None:
        """Between ticks: react at once to new tasks and to requests of users. Changes that come together cause one
        comparison."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            began = self._clock.awake()
            await guarded("pulse", self._pulse())
            # With thousands in flight a comparison takes long: leave most of the time to the runs.
            await self._clock.sleep(max(PULSE_S, REST * (self._clock.awake() - began)))

    async def _pulse(self) -> None:
        await self._runs.compare()
        # Where every seat is taken, the run that frees one claims for it; the next tick claims in any case.
        if any(leased.has_room for leased in self.leased_backends.values()):
            await self.claim()

    async def _watch_disk_space_for_ever(self) -> None:
        while True:
            await guarded("room", self._space.look(), level="warning")
            await self._clock.sleep(self._settings.tick_s)

    async def _stop_overdue(self) -> None:
        if not self._ownership.outdated:
            await stop_overdue(self._store, self._settings, self._clock.now())

    async def _count_outage(self) -> None:
        if self._ownership.does_chores:
            await count_outage(self._store, self._settings, self._clock.now())

    async def _end_pauses(self) -> None:
        if self._ownership.does_chores:
            now = self._clock.now()
            await self._store.write(chores.due, Sweep(now, now))

    async def _keep_house_for_ever(self) -> None:
        while True:
            await guarded("housekeeping", self._house.keep_house(), level="warning")
            await self._clock.sleep(HOUSE_PAUSE_S)

    async def _let_posts_finish(self) -> None:
        deadline = self._clock.awake() + self._settings.shutdown_s * POSTS_SHARE
        while self._clock.awake() < deadline and any(run.must_finish for run in self._runs):
            await self._clock.sleep(0.05)
