"""The state of one attempt under way in this process. All of it can be rebuilt from the table: losing it loses
nothing."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from genqueue.backends.base import Backend, Submission
from genqueue.clock import SECOND, Clock, Instant
from genqueue.config import Settings
from genqueue.dispatch.attempt.elapsed import Elapsed
from genqueue.dispatch.attempt.limits import running_limit_s
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.dispatch.backend.spelling import spelled
from genqueue.dispatch.backend.wake_up import WakeUp, pause
from genqueue.errors import BackendError, Unavailable
from genqueue.store.attempts.claim import load_inputs
from genqueue.store.attempts.endings import Ending
from genqueue.store.attempts.steps import AttemptMove, Showing, show
from genqueue.store.backends.open_attempts import Open, open_attempt
from genqueue.store.files.base import Files
from genqueue.store.files.disk_space import DiskSpace
from genqueue.store.live.memory import Live
from genqueue.store.store import Store
from genqueue.store.tasks.frozen_graphs import load_graphs
from genqueue.store.tasks.lanes import load_stored
from genqueue.store.writing.writer import Verb
from genqueue.tasks.costs import Cost
from genqueue.tasks.model import InputFile, Stored, Trouble
from genqueue.tasks.states import Outcome, Phase
from genqueue.tuning import Tuning

BREATH_S = 0.05
"""News of an instant run that come within this time are written in one transaction."""

Checkpoint = Callable[[str, str], Awaitable[None]]
"""Called with the name of a step and an attempt's id, at every place where a crash would matter. Does nothing outside
of tests."""


async def pass_by(_name: str, _attempt_id: str) -> None:
    """Default checkpoint: does nothing."""


class Verdict(NamedTuple):
    """How an attempt ends: the verb of the store that ends it, and the verb's move."""

    verb: Verb
    ending: Ending


class News(NamedTuple):
    """Something that a backend reported: the checkpoint that is reached with it, and the verb and move that write
    it."""

    step: str
    verb: Verb
    move: AttemptMove


def steps_of(news: Sequence[News]) -> list[tuple[Verb, AttemptMove]]:
    """The news as `Store.write_together` takes them."""
    return [(each.verb, each.move) for each in news]


class Left(Exception):
    """The attempt is not ours (any more): it was closed, or another worker holds the backend."""


class Orphaned(Exception):
    """The task has moved on; the attempt is still open and must be ended at the backend."""


class Claiming(Protocol):
    """Claims tasks for free seats."""

    def ask(self) -> None:
        """Claim as many tasks as fit, soon."""

    async def free_seat(self, news: Sequence[News]) -> None:
        """Write news that free a seat, and claim a task for it in the same transaction. Raises Unavailable."""


class Arrivals(Protocol):
    """Counts the runs whose backend was asked about them."""

    def arrived(self, run: "Run") -> None:
        """The backend was asked about this run, whether it answered or not. Idempotent."""


@dataclass(slots=True)
class Tools:
    """The services that all runs share."""

    tuning: Tuning
    clock: Clock
    store: Store
    files: Files
    live: Live
    disk_space: DiskSpace
    checkpoint: Checkpoint
    claims: Claiming
    elapsed: Elapsed
    runs: Arrivals = field(init=False)
    closing: bool = False

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self.tuning.now


@dataclass(slots=True, eq=False)
class Run:
    """The state that the steps of an attempt read and write. `open` is the row as it was read last.

    `fresh`: just claimed by this process, so nothing of it was sent before. `unseen`: found in the table and may have
    been sent, so its backend gets nothing new until it was looked up. `news`: reported by the backend and not written
    yet. `stands_by`: claimed, and waiting for a free seat or for its turn. `silent_since`: the first failed look-up
    since the backend's last answer. `ran_at`: when it began, set once the backend has reported its end. `broke`: the
    last exception that left a step, and that step's name; `crashes` counts such exceptions, and while `resting` it
    waits before it is tried again. `unclear`: the error of the last POST where that left open whether it was accepted.
    `uncancellable`: its backend has answered that it cannot end the run while it executes. `goes_on`: its task says
    so. `kept_after_stop`: the task has moved on, and the results are fetched all the same.
    `awaited_until`: until then, in awake time, attempts that were claimed later are not sent before it. `absent_since`
    and `unasked_since`: the first answer in a row, in awake time, that the backend does not know it, and the first
    refusal in a row to be asked for its files. `cost`: what its backend has reported last that it has cost.
    """

    tools: Tools
    leased: LeasedBackend
    open: Open
    graph: dict[str, Any] | None = None
    inputs: tuple[InputFile, ...] = ()
    names: dict[str, str] = field(default_factory=dict)
    wake: WakeUp = field(default_factory=WakeUp)
    task: asyncio.Task[None] | None = None
    news: list[News] = field(default_factory=list)
    stands_by: bool = False
    sending: bool = False
    started: bool = False
    done: bool = False
    ended: bool = False
    fresh: bool = False
    unseen: bool = False
    missing: bool = False
    deaf: bool = False
    silent_since: Instant | None = None
    shown: Phase | None = None
    missed: int = 0
    ran_at: Instant | None = None
    broke: tuple[BaseException, str] | None = None
    unclear: BackendError | None = None
    crashes: int = 0
    resting: bool = False
    awaited_until: float = 0.0
    uncancellable: bool = False
    goes_on: bool = False
    kept_after_stop: bool = False
    absent_since: float | None = None
    unasked_since: float | None = None
    cost: Cost | None = None

    @property
    def client(self) -> Backend:
        return self.leased.client

    @property
    def id(self) -> str:
        return self.open.attempt_id

    @property
    def paid(self) -> bool:
        """Whether the run may be billed, so that nothing of it is rerun automatically. Decided when it was claimed."""
        return self.open.paid

    @property
    def is_lost(self) -> bool:
        """Whether the run was sent, without an answer that was kept, to a backend that can only be asked by an id of
        its own."""
        # Such a backend does not know the attempt's own id, which rows of earlier versions may have as their remote id.
        sent, named = self.open.submitting_at is not None, self.open.remote_id not in (None, self.id)
        return sent and not named and not self.leased.can.asks_by_our_id

    @property
    def may_cost(self) -> bool:
        """Whether the run may have been billed while its backend has not confirmed that there is such a run."""
        answered = self.open.accepted_at is not None and not self.open.adopted
        return self.paid and self.open.submitting_at is not None and self.open.started_at is None and not answered

    @property
    def remote_id(self) -> str:
        return self.open.remote_id or self.open.attempt_id

    @property
    def is_there(self) -> bool:
        """Whether the run takes a seat of its backend, as far as this process knows."""
        gone = self.done or self.ended or self.open.ended_at is not None
        return not (gone or (self.resting and self.open.submitting_at is None))

    @property
    def waits_there(self) -> bool:
        """Whether the backend has accepted the run and not begun it yet."""
        return self.open.accepted_at is not None and self.open.started_at is None and self.is_there

    @property
    def must_finish(self) -> bool:
        """Whether a clean shutdown waits for the run: a POST gets its answer, and a run that stands by records that it
        was not sent."""
        return self.sending or self.stands_by

    @property
    def overtime(self) -> bool:
        """Whether the run has executed for longer than it may."""
        until, began = self.open.timeout_at, self.open.started_at
        return until is not None and began is not None and self.since(began) >= (until - began) / SECOND

    @property
    def away_since(self) -> Instant | None:
        """Since when its backend cannot be asked; None while it can."""
        return min(filter(None, (self.leased.unreachable_since, self.silent_since)), default=None)

    @property
    def executions(self) -> int:
        """How often its task has executed since its last start, this attempt included."""
        return self.open.executions + (self.open.started_at is None)

    @property
    def limit_s(self) -> float:
        """Longest execution in seconds."""
        return running_limit_s(self.tools.settings, self.leased.running_timeout_s, self.open)

    def limit_from(self, began: Instant) -> Instant:
        """When a run that began at `began` exceeds its time."""
        return began + int(self.limit_s * SECOND)

    @contextmanager
    def during(self, step: str) -> Iterator[None]:
        """Name the step for an exception that leaves it; the innermost step counts."""
        try:
            yield
        except Exception as error:
            if self.broke is None or self.broke[0] is not error:
                self.broke = (error, step)
            raise

    def step_of(self, error: BaseException) -> str:
        """The step in which this exception was raised."""
        return self.broke[1] if self.broke is not None and self.broke[0] is error else "run"

    def now(self) -> Instant:
        return self.tools.clock.now()

    def since(self, moment: Instant) -> float:
        """Seconds since a database timestamp, unaffected by changes of the wall clock."""
        return self.tools.elapsed.since(moment)

    def on(self, **values: Any) -> AttemptMove:
        """A move of this attempt, now, under the present lease."""
        return AttemptMove(self.id, self.open.task_id, self.leased.hold, self.now(), **values)

    def ending(self, outcome: Outcome, trouble: Trouble | None = None, **values: Any) -> Ending:
        """The move that ends this attempt, now."""
        kept: dict[str, Any] = {"lane": self.open.lane, "cost": self.cost}
        return Ending(self.id, self.open.task_id, self.leased.hold, self.now(), outcome, trouble, **kept, **values)

    async def write(self, verb: Verb, **values: Any) -> Any:
        """Write one step of this attempt; None when it was not legal."""
        return await self.tools.store.write(verb, self.on(**values))

    def learn(self, step: str, verb: Verb, **values: Any) -> AttemptMove:
        """Queue something that the backend reported; `flush`, or the end of the run, writes it."""
        move = self.on(**values)
        self.news.append(News(step, verb, move))
        return move

    def take_news(self) -> list[News]:
        """Remove and return the queued news; the caller writes them."""
        news, self.news = self.news, []
        return news

    async def flush(self) -> None:
        """Write the queued news. Raises Unavailable."""
        if news := self.take_news():
            await asyncio.gather(*self.tools.store.write_together(*steps_of(news)))
            for each in news:
                await self.reach(each.step)

    def leave(self) -> None:
        """Hand the queued news to the store without waiting, when nothing follows this run any more. Where the store
        cannot take them, the next look-up learns them again."""
        if news := self.take_news():
            with suppress(Unavailable):
                for written in self.tools.store.write_together(*steps_of(news)):
                    written.add_done_callback(_hear_out)

    async def show(self, phase: Phase, until: Instant | None = None) -> None:
        """Record the phase, once, and its deadline `until` where that is not the run's own limit."""
        if self.shown is not phase:
            self.shown = phase
            move = Showing(self.id, self.open.task_id, self.leased.hold, self.now(), phase, until)
            await self.tools.store.write(show, move)

    async def reach(self, name: str) -> None:
        await self.tools.checkpoint(name, self.id)

    async def stand(self) -> None:
        """Raise Left or Orphaned when this worker must not go on. That the task has moved on was seen in a list, which
        may be older than what this run did since: the row decides."""
        if not self.leased.valid:
            raise Left
        if self.kept_after_stop:
            if await self.tools.store.read(open_attempt, self.id) is None:
                raise Left
        elif not self.open.current:
            await self.flush()
            await self.refresh()

    async def refresh(self) -> None:
        """Read the attempt again. Raises Left or Orphaned when this worker must not go on."""
        found = await self.tools.store.read(open_attempt, self.id)
        if found is None or not self.leased.valid:
            raise Left
        self.open = found
        if not found.current:
            raise Orphaned

    async def load(self) -> dict[str, Any]:
        """The frozen graph; its inputs are loaded with it. Raises Left when the graph is gone."""
        if self.graph is None:
            graphs = await self.tools.store.read(load_graphs, [self.open.task_id])
            inputs = await self.tools.store.read(load_inputs, [self.open.task_id])
            if self.open.task_id not in graphs:
                raise Left
            self.graph = graphs[self.open.task_id]
            self.inputs = inputs.get(self.open.task_id, ())
        return self.graph

    async def submission(self) -> Submission:
        return Submission(
            # A run that was adopted has its files in the folder of the attempt that began it.
            attempt_id=self.remote_id if self.open.adopted else self.id,
            task_id=self.open.task_id,
            graph=await spelled(await self.load(), self.leased, self.tools.store),
            installation=self.tools.store.installation,
            names=self.names,
            stored=await self._stored(),
        )

    async def _stored(self) -> Stored | None:
        if not self.leased.can.stores_workflows:
            return None
        return await self.tools.store.read(load_stored, self.open.task_id)

    async def pause(self, seconds: float) -> bool:
        """Wait until the run is woken (True), or so many seconds have passed (False)."""
        woken = await pause(self.wake, seconds, self.tools.clock)
        self.wake.clear()
        return woken


def _hear_out(written: asyncio.Future[Any]) -> None:
    if not written.cancelled():
        written.exception()
