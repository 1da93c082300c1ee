"""Everything that can be made to go wrong, and when. All of it can be changed while the simulator runs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal, get_args

Point = Literal["received", "queued", "started", "node", "step", "worked", "success", "done"]
Deed = Literal["hold", "fail", "oom", "die", "zombie"]
Harm = Literal["lose", "drop", "late", "cut", "status", "late_status", "delay", "hang", "stall", "drip", "endless"]


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a prompt has got to. `node` and `class_type` are empty outside of a node; `text` is the graph as JSON."""

    at: Point
    prompt_id: str
    text: str
    node: str = ""
    class_type: str = ""


@dataclass(slots=True)
class Trap:
    """One thing that happens to prompts on their way.

    `at` is the point: `received` (valid, not yet in the queue), `queued` (in the queue, not answered), `started`
    (execution_start sent), `node` (a node was announced and has not worked), `step` (inside a sampler), `worked` (the
    node's files are written, nobody was told), `success` (execution_success sent, no history), `done` (history
    written). `do`: `hold` until released, `fail` or `oom` raise inside the node, `die` ends the process, `zombie` ends
    only the worker. `node` is a node id or a class, `marker` a text in the graph; `times` counts down, None is ever.
    """

    at: Point
    do: Deed
    node: str | None = None
    prompt_id: str | None = None
    marker: str | None = None
    times: int | None = None
    message: str = "simulated failure"

    def __post_init__(self) -> None:
        _one_of("at", self.at, Point)
        _one_of("do", self.do, Deed)
        if self.do in ("fail", "oom") and self.at not in ("node", "step", "worked"):
            raise ValueError("fail and oom happen inside a node")

    def springs(self, moment: Moment) -> bool:
        return (
            self.times != 0
            and self.at == moment.at
            and self.node in (None, moment.node, moment.class_type)
            and self.prompt_id in (None, moment.prompt_id)
            and (self.marker is None or self.marker in moment.text)
        )


@dataclass(slots=True)
class ReplyFault:
    """What happens to the answer of a route, such as `POST /prompt`, `GET /view`, `GET /api/jobs/{job_id}` or `*`.

    `do`: `lose` works and resets the connection, `drop` resets it before working, `late` resets it and works `seconds`
    after that, as behind a proxy that holds the request back, `cut` sends half of the body,
    `status` answers `status`, `body` and `headers` without working, `late_status` works first, `delay` waits `seconds`
    before working, `hang` waits after working, `stall` blocks the whole loop. `drip` sends the body byte by byte,
    `seconds` apart; `endless` sends it again and again and says nothing of its length. `skip` lets the first ones pass.
    """

    route: str
    do: Harm
    times: int | None = 1
    skip: int = 0
    status: int = 500
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    def __post_init__(self) -> None:
        _one_of("do", self.do, Harm)

    def hits(self, route: str) -> bool:
        return self.times != 0 and self.route in ("*", route, route.partition(" ")[2])


@dataclass(slots=True)
class Faults:
    """The present state of things. Seconds are of the simulator's clock and independent of its speed.

    deaf: sockets get their first status and nothing more. stalled: the publish loop stands still.
    repaired: bugs of ComfyUI that are switched off: `deaf_reconnect`, `publish_death`.
    gc_pause, gc_interval: how long and how often the whole loop stands still after a prompt.
    stamps: by event, the timestamp in milliseconds that is told in place of the true one.
    history_lag: between execution_success and the history entry. history_limit: entries kept.
    order: which of two independent nodes runs first; at a real server it may change with every process.
    no_outputs: successes without files. puts_out: by class or id, what nodes tell instead of what they made.
    no_graphs: the history and the jobs tell runs without their graphs.
    cache: `last` prompt only, `lru` for ever, `none`.
    durations: seconds by node class or id, in place of the built-in ones. deaf_nodes: classes or ids that ignore an
    interrupt. folder_cost: seconds per file in the folder at each save. slow_stop: before the process ends.
    copy_cost: seconds of stalled loop per waiting prompt in a targeted cancel. boot_seconds: refused after a restart.
    """

    traps: list[Trap] = field(default_factory=list)
    replies: list[ReplyFault] = field(default_factory=list)
    deaf: bool = False
    stalled: bool = False
    repaired: list[str] = field(default_factory=list)
    gc_pause: float = 0.0
    gc_interval: float = 10.0
    stamps: dict[str, Any] = field(default_factory=dict)
    history_lag: float = 0.003
    history_limit: int = 10_000
    order: Literal["graph", "reversed"] = "graph"
    no_outputs: bool = False
    puts_out: dict[str, dict[str, Any]] = field(default_factory=dict)
    no_graphs: bool = False
    cache: Literal["last", "lru", "none"] = "last"
    durations: dict[str, float] = field(default_factory=dict)
    deaf_nodes: list[str] = field(default_factory=list)
    folder_cost: float = 0.0
    slow_stop: float = 0.0
    copy_cost: float = 0.0
    boot_seconds: float = 0.0

    def change(self, wanted: Mapping[str, Any]) -> None:
        """Take over the named values; traps and replies are added. Raises ValueError for an unknown name."""
        unknown = set(wanted) - {entry.name for entry in fields(self)}
        if unknown:
            raise ValueError(f"unknown faults: {', '.join(sorted(unknown))}")
        for name, value in wanted.items():
            if name == "traps":
                self.traps.extend(Trap(**trap) for trap in value)
            elif name == "replies":
                self.replies.extend(ReplyFault(**reply) for reply in value)
            else:
                setattr(self, name, value)

    def change_to(self, other: "Faults") -> None:
        """Become equal to another state."""
        for entry in fields(self):
            setattr(self, entry.name, getattr(other, entry.name))

    def trap_at(self, moment: Moment) -> Trap | None:
        """The first trap that springs now; it is used up by one."""
        for trap in self.traps:
            if trap.springs(moment):
                if trap.times is not None:
                    trap.times -= 1
                return trap
        return None

    def reply_to(self, route: str) -> ReplyFault | None:
        """The first fault for this answer; it is used up by one."""
        for fault in self.replies:
            if not fault.hits(route):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            if fault.times is not None:
                fault.times -= 1
            return fault
        return None

    def names(self, chosen: Iterable[str], node: str, class_type: str) -> bool:
        """Whether a list of node ids and classes names this node."""
        return node in chosen or class_type in chosen


def _one_of(name: str, value: str, kind: Any) -> None:
    if value not in get_args(kind):
        raise ValueError(f"{name} must be one of {', '.join(get_args(kind))}")
