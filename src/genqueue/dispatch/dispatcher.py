"""The dispatcher: leases backends, claims tasks for them, and keeps one run for every open attempt there.

It is level-triggered. Every tick compares the open attempts in the table with the runs in memory; everything in memory
may be lost between two ticks. Signals, wake-ups and events only make it faster.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog

from genqueue.backends.faults import ours
from genqueue.clock import SECOND, Clock, Instant
from genqueue.config import Settings
from genqueue.dispatch.attempt.elapsed import Elapsed
from genqueue.dispatch.attempt.look_up import look
from genqueue.dispatch.attempt.run import Checkpoint, Run, Tools, pass_by
from genqueue.dispatch.backend import monitor as tending
from genqueue.dispatch.backend.catalog import judge_lanes
from genqueue.dispatch.backend.clients import Clients, Connect
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.dispatch.backend.listening import listen
from genqueue.dispatch.backend.wake_up import pause
from genqueue.dispatch.claims import Claims, opened
from genqueue.dispatch.housekeeping import PAUSE_S as HOUSE_PAUSE_S
from genqueue.dispatch.housekeeping import Housekeeping
from genqueue.dispatch.missed_retries import count_outage
from genqueue.dispatch.overdue_stops import stop_overdue
from genqueue.dispatch.pipeline.steps import carry_out
from genqueue.dispatch.recovery import AT_ONCE, Recovery
from genqueue.errors import Busy, Conflict, Denied, Unavailable
from genqueue.faults import note_fault
from genqueue.store.attempts.claim import Claimed
from genqueue.store.backends import leases
from genqueue.store.backends.backends import load_backends
from genqueue.store.backends.open_attempts import Open, survey
from genqueue.store.database.schema import is_outdated
from genqueue.store.files.base import Files
from genqueue.store.files.disk_space import DiskSpace, Level
from genqueue.store.files.space_events import SpaceFound, log_space_event
from genqueue.store.housekeeping import chores
from genqueue.store.housekeeping.chores import Sweep
from genqueue.store.live.memory import Live
from genqueue.store.store import Store
from genqueue.store.writing.tx import Hold
from genqueue.tasks.model import Trouble
from genqueue.tuning import Tuning

PULSE_S = 0.05
REST = 4
SURPLUS_TICKS = 2
CHORE = "retries"
POSTS_SHARE, LEAVE_SHARE = 0.3, 0.1
"""Shares of `shutdown_s`. Half of it belongs to answers that the web server still gives; the rest is for the writes."""

log = structlog.get_logger(__name__)


class Dispatcher:
    """One per process that dispatches. `name` is unique for every start of a process, never a host name."""

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
        self._tuning, self._clock, self._store, self._files, self._disk_space = tuning, clock, store, files, disk_space
        self._told = Level.OK
        self.leased_backends: dict[str, LeasedBackend] = {}
        self.claims = Claims(name, clock, store, disk_space, self.leased_backends, self._begin_taken)
        self._clients, self._name = Clients(connect, clock), name
        self._tools = Tools(
            tuning,
            clock,
            store,
            files,
            live,
            disk_space,
            checkpoint,
            self.claim,
            self.claims.free_seat,
            self._suspect,
            self._hold_off,
            self._arrived,
            Elapsed(clock),
        )
        self.recovery = Recovery(clock, store)
        self._changed = asyncio.Event()
        self._house = house
        self._next_expiry: Instant | None = None
        self._does_chores = tuning.base.embedded
        self._outdated = False
        self._leaving: dict[str, asyncio.Task[None]] = {}
        self._main: list[asyncio.Task[None]] = []
        self._unsubscribe: Callable[[], None] | None = None

    @property
    def _settings(self) -> Settings:
        return self._tuning.now

    async def start(self) -> None:
        """Start the loops. The first tick takes over what was in flight."""
        self._unsubscribe = self._store.on_change(self._changed.set)
        await _guarded("room", self._look_at_disk_space(), level="warning")
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
        await self._end(self._main)
        await self._end(asked)
        await self._end(self._runs_at_rest())
        await self._let_posts_finish()
        for leased in list(self.leased_backends.values()):
            await self._let_go(leased)
        await self._wait_for_clients()
        try:
            await self._store.write(leases.give_back, leases.GiveBack(self._name))
        except Unavailable as error:
            log.warning("leases_not_given_back", error=str(error))

    async def tick(self) -> None:
        """One round: renew the leases, compare the table with the runs, do what is due, claim, report recovery. An
        unexpected exception in one part does not keep the others from running. Raises Unavailable."""
        for part in (self._hold, self._compare, *self._chores(), self.claim, self.recovery.report):
            await _contained(part)

    async def claim(self) -> None:
        """Claim as many tasks as fit. A call while a claim is under way leads to one more claim after it."""
        self.claims.ask()

    async def check(self, task_id: str) -> dict[str, Any]:
        """Look a task up at its backend now, on request. Raises Conflict when no backend held here runs it."""
        for leased in self.leased_backends.values():
            for run in leased.runs.values():
                if run.open.task_id == task_id:
                    with ours("look_up", leased.row["kind"]):
                        remote = await look(run)
                    run.wake.set()
                    state = "unreachable" if remote is None else str(remote.state)
                    return {"attempt_id": run.id, "backend_id": leased.id, "remote_id": run.remote_id, "state": state}
        raise Conflict("not_at_a_backend", id=task_id)

    def move(self, by: Instant) -> None:
        """Shift the remembered database times by `by` microseconds, after the wall clock was adjusted."""
        self.claims.move(by)
        for leased in self.leased_backends.values():
            leased.move(by)

    async def _tick_for_ever(self) -> None:
        while True:
            await _guarded("tick", self.tick(), level="warning")
            await self._clock.sleep(self._until_next_tick())

    def _until_next_tick(self) -> float:
        """Seconds until the next tick: `tick_s`, or less where the lease of another worker may expire before."""
        if self._next_expiry is None:
            return self._settings.tick_s
        left = (self._next_expiry - self._clock.now()) / SECOND
        return min(self._settings.tick_s, max(PULSE_S, left))

    async def _pulse_for_ever(self) -> None:
        """Between ticks: react at once to new tasks and to requests of users. Changes that come together cause one
        comparison."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            began = self._clock.awake()
            await _guarded("pulse", self._pulse())
            # With thousands in flight a comparison takes long: leave most of the time to the runs.
            await self._clock.sleep(max(PULSE_S, REST * (self._clock.awake() - began)))

    async def _pulse(self) -> None:
        await self._compare()
        # Where every seat is taken, the run that frees one claims for it; the next tick claims in any case.
        if any(leased.has_room for leased in self.leased_backends.values()):
            await self.claim()

    async def _watch_disk_space_for_ever(self) -> None:
        """Separate from the tick: a storage that is away may take long to fail."""
        while True:
            await _guarded("room", self._look_at_disk_space(), level="warning")
            await self._clock.sleep(self._settings.tick_s)

    async def _look_at_disk_space(self) -> None:
        was_shut = self._disk_space.is_shut
        found = await self._disk_space.look(self._files)
        if self._outdated:
            return
        if found.level is not self._told:
            await self._store.write(log_space_event, SpaceFound(self._clock.now(), str(found.level), found.free_bytes))
            self._told = found.level
            if found.level is Level.FULL:
                # Free the space of deleted tasks now, and not only at the next round of housekeeping.
                await self._house.keep_house()
        if was_shut and not self._disk_space.is_shut:
            await self.claim()

    async def _hold(self) -> None:
        if await self._is_outdated():
            return
        rows = {row["id"]: row for row in await self._store.read(load_backends)}
        most = None if self._settings.embedded else await self._attend(len(rows))
        sent_at = self._clock.awake()
        take = leases.Take(
            self._name,
            tuple(rows),
            self._clock.now(),
            self._settings.lease_s,
            alone=self._settings.embedded,
            most=most,
        )
        holds = {hold.backend_id: hold for hold in await self._store.write(leases.take, take)}
        if await self._is_outdated():
            return
        for backend_id, leased in list(self.leased_backends.items()):
            if holds.get(backend_id) != leased.hold:
                await self._let_go(leased)
        for backend_id, hold in holds.items():
            if backend_id in self._leaving:
                continue
            known = self.leased_backends.get(backend_id)
            if known is not None and await self._clients.is_mended(known):
                await self._let_go(known)
                continue
            kept = known or await self._welcome(hold, rows[backend_id])
            kept.learn(rows[backend_id])
            kept.sure_until = sent_at + self._settings.lease_s * 2 / 3
            kept.renewed.set()
        if most is not None:
            await self._give_up_surplus(most)

    async def _is_outdated(self) -> bool:
        """Give up every backend and all chores if a newer release has upgraded the database: its workers follow rules
        that this one does not know. Return whether that is so."""
        self._outdated = not self._settings.embedded and await self._store.read(is_outdated)
        if not self._outdated:
            return False
        self._does_chores = False
        log.error("database_upgraded", worker=self._name)
        for leased in list(self.leased_backends.values()):
            await self._let_go(leased)
        await self._store.write(leases.give_back, leases.GiveBack(self._name))
        return True

    async def _attend(self, backends: int) -> int:
        """Record that this worker is alive, and try to take the periodic chores. Return its share of so many
        backends."""
        now = self._clock.now()
        outlook = await self._store.read(leases.look_out, self._name, now)
        self._next_expiry = outlook.next_expiry
        await self._store.write(leases.attend, leases.Attend(self._name, now, self._settings.lease_s))
        chore = leases.TakeChore(self._name, CHORE, now, self._settings.lease_s)
        self._does_chores = bool(await self._store.write(leases.take_chore, chore))
        return outlook.share(backends)

    async def _give_up_surplus(self, most: int) -> None:
        """Give up what exceeds this worker's share, for a worker that has joined. Only backends at rest, so nothing is
        interrupted."""
        surplus = [leased for leased in self.leased_backends.values() if leased.at_rest][
            : max(0, len(self.leased_backends) - most)
        ]
        for leased in surplus:
            await self._let_go(leased)
            await self._store.write(leases.give_up, leases.GiveUp(self._name, (leased.id,)))
            log.info("backend_given_up", backend=leased.id, share=most)

    async def _welcome(self, hold: Hold, row: dict[str, Any]) -> LeasedBackend:
        """Begin to hold a backend, even one whose settings make it unusable: its row then shows the reason, and the
        time limits of its runs keep counting."""
        client = await self._clients.make(row)
        now = self._clock.now()
        leased = self.leased_backends[row["id"]] = LeasedBackend(
            hold, row, client, self._clock, since=now, worked_at=now
        )
        leased.tasks.append(asyncio.create_task(self._listen(leased)))
        leased.tasks.append(asyncio.create_task(self._tend(leased)))
        return leased

    async def _let_go(self, leased: LeasedBackend) -> None:
        """Stop holding a backend at once. A POST under way gets its answer first; until then the backend is not held
        again."""
        leased.valid = False
        leased.wake_all()
        leased.renewed.set()
        await tending.end_tasks(leased)
        await self._end([run.task for run in leased.runs.values() if run.task is not None])
        self.leased_backends.pop(leased.id, None)
        for attempt_id in [*leased.backlog, *leased.arriving]:
            self._give_up(leased, attempt_id)
        leaving = self._leaving[leased.id] = asyncio.create_task(leased.client.close())
        leaving.add_done_callback(lambda _task: self._leaving.pop(leased.id, None))

    async def _compare(self) -> None:
        """Give every open attempt without a run one; cancel runs whose attempt is no longer open."""
        found: dict[str, Open] = {}
        known = {run_id for leased in self.leased_backends.values() for run_id in leased.runs}
        attempts, unjudged = await self._store.read(survey, list(self.leased_backends))
        if unjudged:
            await judge_lanes(list(self.leased_backends.values()), self._tools)
        # Attempts of a claim under way are not begun from the table: only its answer shows that nothing was sent yet.
        asked_at = self.claims.asked_at
        for each in attempts:
            found[each.attempt_id] = each
            home = self.leased_backends.get(each.backend_id)
            if home is None or self._tools.closing:
                continue
            if each.attempt_id in home.runs:
                _refresh(home.runs[each.attempt_id], each)
            elif asked_at is None or each.claimed_at < asked_at:
                known_already = each.attempt_id in home.backlog
                home.backlog[each.attempt_id] = each
                if not known_already and each.claimed_at < home.since:
                    self.recovery.expect(each.attempt_id, each.kind)
        for leased in self.leased_backends.values():
            for attempt_id in leased.backlog.keys() - found.keys():
                self._give_up(leased, attempt_id)
            self._begin_some(leased)
            for run in [run for run_id, run in leased.runs.items() if run_id in known and run_id not in found]:
                run.missed += 1
                if run.missed > SURPLUS_TICKS and run.task is not None:
                    run.task.cancel()

    def _begin_some(self, leased: LeasedBackend) -> None:
        """Begin open attempts from the backlog, at most AT_ONCE at a time; the rest follow when those have been looked
        up."""
        while leased.backlog and len(leased.arriving) < AT_ONCE and not self._tools.closing:
            each = next(iter(leased.backlog.values()))
            run = Run(self._tools, leased, each, unseen=each.submitting_at is not None and not each.crashes)
            leased.arriving.add(run.id)
            self._begin(run)

    def _arrived(self, run: Run) -> None:
        """The backend was asked about this run, whether it answered or not: begin the next one of the backlog."""
        if run.id in run.leased.arriving:
            run.leased.arriving.discard(run.id)
            self.recovery.settle(run.id)
            self._begin_some(run.leased)

    def _give_up(self, leased: LeasedBackend, attempt_id: str) -> None:
        leased.backlog.pop(attempt_id, None)
        self.recovery.settle(attempt_id)

    def _begin(self, run: Run) -> None:
        run.leased.backlog.pop(run.id, None)
        run.leased.runs[run.id] = run
        run.task = asyncio.create_task(carry_out(run))
        run.task.add_done_callback(lambda _task: self._forget(run))

    def _forget(self, run: Run) -> None:
        if run.leased.runs.get(run.id) is run:
            del run.leased.runs[run.id]
            run.leased.unanswered.discard(run.id)
            run.leased.wake_next()
        self._arrived(run)

    def _begin_taken(self, taken: list[Claimed]) -> None:
        for each in taken:
            home = self.leased_backends.get(each.backend_id)
            if home is not None:
                self._begin(Run(self._tools, home, opened(each), graph=each.graph, inputs=each.inputs, fresh=True))

    def _chores(self) -> tuple[Callable[[], Awaitable[None]], ...]:
        return (self._stop_overdue, self._count_outage, self._end_pauses)

    async def _stop_overdue(self) -> None:
        if not self._outdated:
            await stop_overdue(self._store, self._settings, self._clock.now())

    async def _count_outage(self) -> None:
        if self._does_chores:
            await count_outage(self._store, self._settings, self._clock.now())

    async def _end_pauses(self) -> None:
        if self._does_chores:
            now = self._clock.now()
            await self._store.write(chores.due, Sweep(now, now))

    async def _keep_house_for_ever(self) -> None:
        while True:
            await _guarded("housekeeping", self._house.keep_house(), level="warning")
            await self._clock.sleep(HOUSE_PAUSE_S)

    async def _tend(self, leased: LeasedBackend) -> None:
        while True:
            await _guarded("tend", tending.tend(leased, self._tools), backend=leased.id)
            await pause(leased.doubt, self._settings.tick_s, self._clock)

    async def _listen(self, leased: LeasedBackend) -> None:
        while True:
            await self._clock.sleep(await listen(leased, self._tools))

    async def _suspect(self, leased: LeasedBackend, trouble: Trouble) -> None:
        await tending.suspect(leased, self._tools, trouble)

    async def _hold_off(self, leased: LeasedBackend, error: Busy | Denied) -> None:
        await tending.hold_off(leased, self._tools, error)

    async def _wait_for_clients(self) -> None:
        """Wait until the clients have closed, but not for ever: one may be waiting for the answer to its POST."""
        if not self._leaving:
            return
        closing = list(self._leaving.values())
        patience = asyncio.create_task(self._clock.sleep(self._settings.shutdown_s * LEAVE_SHARE))
        all_closed = asyncio.create_task(_wait_for(closing))
        await asyncio.wait({all_closed, patience}, return_when=asyncio.FIRST_COMPLETED)
        await self._end([patience, all_closed, *closing])

    async def _let_posts_finish(self) -> None:
        deadline = self._clock.awake() + self._settings.shutdown_s * POSTS_SHARE
        while self._clock.awake() < deadline and any(
            run.must_finish for leased in self.leased_backends.values() for run in leased.runs.values()
        ):
            await self._clock.sleep(0.05)

    def _runs_at_rest(self) -> list[asyncio.Task[None]]:
        runs = [run for leased in self.leased_backends.values() for run in leased.runs.values()]
        return [run.task for run in runs if run.task is not None and not run.must_finish]

    async def _end(self, tasks: Sequence[asyncio.Future[Any]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _contained(part: Callable[[], Awaitable[None]]) -> None:
    try:
        await part()
    except Unavailable:
        raise
    except Exception as error:
        note_fault(part.__name__.strip("_"), error)


async def _guarded(what: str, step: Awaitable[None], level: str = "debug", **about: str) -> None:
    """Run one round of an endless loop: what it raises is logged, and the next round tries again."""
    try:
        await step
    except Unavailable as error:
        getattr(log, level)(f"{what}_waits", error=str(error), **about)
    except Exception as error:
        note_fault(what, error, **about)


async def _wait_for(tasks: list[asyncio.Task[None]]) -> None:
    await asyncio.wait(tasks)


def _refresh(run: Run, seen: Open) -> None:
    """Take over what others decided about an attempt; what this run learned itself is at least as new."""
    news = seen.current != run.open.current or seen.stop_requested != run.open.stop_requested
    run.missed = 0
    run.open = run.open._replace(current=seen.current, stop_requested=seen.stop_requested, paid=seen.paid)
    if news:
        run.wake.set()
        run.leased.wake_next()
