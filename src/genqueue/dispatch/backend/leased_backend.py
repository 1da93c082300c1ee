"""A backend that this worker holds: its client, its lease, its state, and what runs there."""

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from genqueue.backends import Capabilities, capabilities_of
from genqueue.backends.base import Backend
from genqueue.clock import Clock, Instant, moved
from genqueue.dispatch.backend.backoff import Backoff
from genqueue.dispatch.backend.denials import Denials
from genqueue.dispatch.backend.wake_up import WakeUp
from genqueue.store.backends.open_attempts import Open
from genqueue.store.writing.tx import Hold
from genqueue.tasks.model import Trouble
from genqueue.workflows.catalog import Catalog

if TYPE_CHECKING:
    from genqueue.dispatch.attempt.run import Run

PROBE_S = 30.0
LISTEN_S = 2.0
"""The first pauses after an unexpected exception: for probing and reading the catalog, and for listening."""

BUSY_S, BUSY_AT_MOST_S = 10.0, 120.0
"""The first and the longest pause before a busy backend is sent something again."""

DENIED_S = 30.0
"""The first pause before a backend that denied a task is probed again."""

ANSWERS = frozenset({"ready", "suspect"})
"""The states of a backend that answers its probes."""


@dataclass(slots=True, eq=False)
class LeasedBackend:
    """A backend under this worker's lease. "Awake time" is that of the clock that counts suspended time.

    `sure_until`: nothing is sent after it, in awake time, so that a worker that was frozen cannot send what the next
    holder has sent already. `connected_at`: since when the connection has not broken. `blamed_at`: when a run was last
    taken for the reason of a restart. `worked_at`: when it was last known to execute something of ours, or came to be
    held. `crowded_at`: since when it left a run of ours waiting for others (it and `catalog_due_at` are awake time).
    `since`: when it came to be held. `backlog`: open attempts that were found and not begun yet. `arriving`: those
    begun and not looked up yet. `unanswered`: those whose last look-up failed. `catalog`: its catalog, with the time of
    that reading; the four after it belong to `catalog_refresh`. `unread`: why its catalog could not be read. `probing`,
    `reading` and `listening`: the pauses of these activities after exceptions. `busy` and `denying`: those after it
    took no task (`errors.Busy`, `errors.Denied`). `full`: why it is busy. `denials`: the tasks that it denied, and
    `denied`: how often it has denied one, so that a probe that was begun before is known.
    """

    hold: Hold
    row: dict[str, Any]
    client: Backend
    clock: Clock
    since: Instant = 0
    sure_until: float = 0.0
    valid: bool = True
    connected_at: Instant | None = None
    blamed_at: Instant = 0
    worked_at: Instant = 0
    crowded_at: float | None = None
    doubts: int = 0
    doubts_asked: int = 0
    doubts_answered: int = 0
    quiet: bool = True
    catalog: tuple[Instant, Catalog] | None = None
    unserved: frozenset[str] = frozenset()
    catalog_due_at: float = 0.0
    catalog_reads: int = 0
    contradicted: bool = False
    unread: Trouble | None = None
    full: Trouble | None = None
    denials: Denials = field(default_factory=Denials)
    denied: int = 0
    runs: dict[str, "Run"] = field(default_factory=dict)
    backlog: dict[str, Open] = field(default_factory=dict)
    arriving: set[str] = field(default_factory=set)
    unanswered: set[str] = field(default_factory=set)
    doubt: WakeUp = field(default_factory=WakeUp)
    renewed: WakeUp = field(default_factory=WakeUp)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    probing: Backoff = field(init=False)
    reading: Backoff = field(init=False)
    listening: Backoff = field(init=False)
    busy: Backoff = field(init=False)
    denying: Backoff = field(init=False)

    def __post_init__(self) -> None:
        self.probing, self.reading = Backoff(self.clock, PROBE_S), Backoff(self.clock, PROBE_S)
        self.listening = Backoff(self.clock, LISTEN_S)
        self.busy, self.denying = Backoff(self.clock, BUSY_S, BUSY_AT_MOST_S), Backoff(self.clock, DENIED_S)

    @property
    def id(self) -> str:
        return self.hold.backend_id

    @property
    def name(self) -> str:
        return str(self.row["name"])

    @property
    def state(self) -> str:
        return str(self.row["state"])

    @property
    def can(self) -> Capabilities:
        """The capabilities of its kind."""
        return capabilities_of(self.row["kind"])

    @property
    def seats(self) -> int:
        return int(self.row["seats"])

    @property
    def running_timeout_s(self) -> float | None:
        """Longest execution there in seconds, where its row sets one."""
        limit: float | None = self.row["running_timeout_s"]
        return limit

    @property
    def reruns_failed(self) -> bool:
        """Whether paid runs that end with an error are run again: as its row says, else as its kind."""
        chosen: int | None = self.row["rerun_failed"]
        return self.can.reruns_failed if chosen is None else bool(chosen)

    @property
    def unreachable_since(self) -> Instant | None:
        since: Instant | None = self.row["unreachable_since"]
        return since

    @property
    def suspect(self) -> bool:
        return self.state == "suspect"

    @property
    def doubted(self) -> bool:
        """Whether a doubt is open. A doubt is answered by a probe that began after it."""
        return self.doubts > self.doubts_answered

    @property
    def open_for_work(self) -> bool:
        """Whether new work may be sent there: it is ready, not doubted, not busy, does not leave our runs waiting, and
        its own open attempts were looked up."""
        trusted = self.state == "ready" and not self.doubted and self.crowded_at is None and not self.busy.left_s
        return trusted and not self.backlog and not any(run.unseen for run in self.runs.values())

    @property
    def has_room(self) -> bool:
        """Whether a seat is free, as far as this process knows. The claim counts in the table; this only saves a claim
        where all are taken."""
        return sum(not (run.ended or run.resting) for run in self.runs.values()) < self.seats

    def has_seat_for(self, run: "Run") -> bool:
        """Whether a seat is free there for this run, as far as this process knows. Attempts that were claimed earlier
        come first."""
        others = (each for each in self.runs.values() if each is not run and each.is_there)
        ahead = sum(each.id < run.id or each.sending or each.open.accepted_at is not None for each in others)
        return ahead < self.seats

    @property
    def at_rest(self) -> bool:
        """Whether nothing is on its way there or back, so that another worker can go on without repeating work."""
        return not self.backlog and not any(
            run.sending or run.ended or run.open.accepted_at is None or run.open.ended_at is not None
            for run in self.runs.values()
        )

    def learn(self, row: dict[str, Any]) -> None:
        """Take over its row as it was read. One that was read before our last probe was noted is ignored."""
        if (row["checked_at"] or 0) >= (self.row["checked_at"] or 0):
            self.row = row

    def doubt_it(self, *, at_once: bool) -> None:
        """Note that it was not there when something was to be sent: nothing more is sent until a probe has answered,
        which is made at once or in the next tick."""
        self.doubts += 1
        if at_once:
            self.doubt.set()

    def note_taken(self, task_id: str) -> None:
        """Note that it has taken this task: it is neither busy nor denies us."""
        self.denials.note_taken(task_id)
        self.denying.forget()
        self.note_place()

    def note_place(self) -> None:
        """Note that it may take a task again, because it took one or a run of ours has ended there."""
        self.busy.forget()
        if self.full is not None:
            self.full = None
            self.doubt.set()  # a probe corrects what its row says

    def oldest(self) -> "Run | None":
        """The run that the backend works at, as far as this process knows: it runs one at a time, in order."""
        under_way = [run for run in self.runs.values() if not run.ended and run.open.submitting_at is not None]
        return min(under_way, key=lambda run: run.id, default=None)

    def wake_next(self) -> None:
        """Wake the runs that stand by: a seat may be free, or their turn may have come."""
        for run in self.runs.values():
            if run.stands_by:
                run.wake.set()

    def wake_all(self) -> None:
        for run in self.runs.values():
            run.wake.set()

    def move(self, by: Instant) -> None:
        """Shift what was read from the table, or noted like it, by `by` microseconds: the wall clock was adjusted, and
        the table corrected."""
        self.since += by
        self.blamed_at += by
        self.worked_at += by
        self.connected_at = moved(self.connected_at, by)
        names = ("checked_at", "unreachable_since", "ready_at", "next_probe_at")
        self.row = {**self.row, **{name: moved(self.row[name], by) for name in names}}
        self.backlog = {attempt_id: each.moved(by) for attempt_id, each in self.backlog.items()}
        for run in self.runs.values():
            run.open = run.open.moved(by)
            run.silent_since = moved(run.silent_since, by)

    def restarted_since(self, at: Instant | None) -> bool:
        """Whether the backend may have restarted after `at`. Only an unbroken connection proves that it has not."""
        return self.connected_at is None or at is None or self.connected_at > at or self.state != "ready"
