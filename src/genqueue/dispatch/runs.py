"""Runs: one run for every open attempt at the backends that this worker holds.

The table decides. Every comparison begins a run for each open attempt that has none, and cancels runs whose attempt is
no longer open; everything in memory may be lost between two comparisons.
"""

import asyncio
from collections.abc import Iterator

from genqueue.dispatch.attempt.run import Run, Tools
from genqueue.dispatch.backend.catalog import judge_lanes
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.dispatch.claims import Claims, opened
from genqueue.dispatch.pipeline.steps import carry_out
from genqueue.dispatch.recovery import AT_ONCE, Recovery
from genqueue.store.attempts.claim import Claimed
from genqueue.store.backends.open_attempts import Open, survey

SURPLUS_TICKS = 2
"""A run is cancelled after more comparisons than these without its attempt: an attempt may be younger than a reading of
the table."""


class Runs:
    """Begins and ends the runs of `leased_backends`."""

    def __init__(
        self, tools: Tools, leased_backends: dict[str, LeasedBackend], claims: Claims, recovery: Recovery
    ) -> None:
        self._tools, self._leased_backends = tools, leased_backends
        self._claims, self._recovery = claims, recovery

    def __iter__(self) -> Iterator[Run]:
        return iter([run for leased in self._leased_backends.values() for run in leased.runs.values()])

    @property
    def at_rest(self) -> list[asyncio.Task[None]]:
        """The tasks of all runs that may be cancelled at any moment."""
        return [run.task for run in self if run.task is not None and not run.must_finish]

    async def compare(self) -> None:
        """Give every open attempt without a run one; cancel runs whose attempt is no longer open."""
        known = {run.id for run in self}
        attempts, unjudged = await self._tools.store.read(survey, list(self._leased_backends))
        if unjudged:
            await judge_lanes(list(self._leased_backends.values()), self._tools)
        found = {each.attempt_id: each for each in attempts}
        for each in attempts:
            home = self._leased_backends.get(each.backend_id)
            if home is not None and not self._tools.closing:
                self._take_in(home, each)
        for leased in self._leased_backends.values():
            for attempt_id in leased.backlog.keys() - found.keys():
                self._give_up(leased, attempt_id)
            self._begin_some(leased)
            for run_id in leased.runs.keys() & known - found.keys():
                _miss(leased.runs[run_id])

    def begin_taken(self, taken: list[Claimed]) -> None:
        """Begin the attempts that a claim has opened."""
        for each in taken:
            home = self._leased_backends.get(each.backend_id)
            if home is not None:
                self._begin(Run(self._tools, home, opened(each), graph=each.graph, inputs=each.inputs, fresh=True))

    def arrived(self, run: Run) -> None:
        """The backend was asked about this run, whether it answered or not: begin the next one of the backlog."""
        if run.id in run.leased.arriving:
            run.leased.arriving.discard(run.id)
            self._recovery.settle(run.id)
            self._begin_some(run.leased)

    def give_up(self, leased: LeasedBackend) -> None:
        """Forget the backlog of a backend that this worker does not hold any more."""
        for attempt_id in [*leased.backlog, *leased.arriving]:
            self._give_up(leased, attempt_id)

    def _take_in(self, home: LeasedBackend, each: Open) -> None:
        # Attempts of a claim under way are not begun from the table: only its answer shows that nothing was sent yet.
        asked_at = self._claims.asked_at
        if each.attempt_id in home.runs:
            refresh(home.runs[each.attempt_id], each)
        elif asked_at is None or each.claimed_at < asked_at:
            known_already = each.attempt_id in home.backlog
            home.backlog[each.attempt_id] = each
            if not known_already and each.claimed_at < home.since:
                self._recovery.expect(each.attempt_id, each.kind)

    def _begin_some(self, leased: LeasedBackend) -> None:
        """Begin open attempts from the backlog, at most AT_ONCE at a time; the rest follow when those have been looked
        up."""
        while leased.backlog and len(leased.arriving) < AT_ONCE and not self._tools.closing:
            each = next(iter(leased.backlog.values()))
            run = Run(self._tools, leased, each, unseen=each.submitting_at is not None and not each.crashes)
            leased.arriving.add(run.id)
            self._begin(run)

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
        self.arrived(run)

    def _give_up(self, leased: LeasedBackend, attempt_id: str) -> None:
        leased.backlog.pop(attempt_id, None)
        self._recovery.settle(attempt_id)


def refresh(run: Run, seen: Open) -> None:
    """Take over what others decided about an attempt; what this run learned itself is at least as new."""
    news = seen.current != run.open.current or seen.stop_requested != run.open.stop_requested
    run.missed = 0
    run.open = run.open._replace(current=seen.current, stop_requested=seen.stop_requested, paid=seen.paid)
    if news:
        run.wake.set()
        run.leased.wake_next()


def _miss(run: Run) -> None:
    run.missed += 1
    if run.missed > SURPLUS_TICKS and run.task is not None:
        run.task.cancel()
