"""Everything that can be made to go wrong at the service, and when. All of it can be changed while it runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal, get_args

from genqueue.simulators.comfyui.faults import Trap
from genqueue.simulators.runninghub.shapes import SHAPES

Harm = Literal[
    "lose",
    "drop",
    "late",
    "cut",
    "status",
    "late_status",
    "html",
    "late_html",
    "empty",
    "late_empty",
    "code",
    "late_code",
    "delay",
    "hang",
    "drip",
    "endless",
    "shape",
]
LOSES_ANSWER = frozenset({"lose", "late", "cut", "late_status", "late_html", "late_empty", "late_code", "hang"})
"""The call has its effect, and its caller does not get to know it."""


@dataclass(slots=True)
class AnswerFault:
    """What happens to the answer of a route, such as `POST /task/openapi/create`, its path alone, or `*`.

    Without working: `drop` resets the connection, `status` answers `status`, `body` and `headers`, `html` a gateway's
    page with `status`, `empty` nothing, `code` the business code `code` with `message` and `data`. `delay` waits
    `seconds` and works then. After working: `lose` resets, `late` resets first and works `seconds` later, `cut` sends
    half, `late_status`, `late_html`, `late_empty` and `late_code` answer as above, `hang` waits `seconds` before the
    answer, `drip` sends it byte by byte, `endless` without end, `shape` in the `shapes` that `shapes.py` names.
    `skip` lets the first ones pass; `times` counts down, None is for ever.
    """

    route: str
    do: Harm
    times: int | None = 1
    skip: int = 0
    status: int = 502
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    code: int = 500
    message: str | None = None
    data: Any = None
    seconds: float = 0.0
    shapes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.do not in get_args(Harm):
            raise ValueError(f"do must be one of {', '.join(get_args(Harm))}")
        unknown = [name for name in self.shapes if name.partition(":")[0] not in SHAPES]
        if unknown:
            raise ValueError(f"unknown shapes: {', '.join(unknown)}")

    def hits(self, route: str) -> bool:
        return self.times != 0 and self.route in ("*", route, route.partition(" ")[2])


@dataclass(slots=True)
class Ending:
    """How tasks end whose graph contains `marker`: failed with `code` and `message`, before any node ran."""

    marker: str
    code: int = 1501
    message: str | None = None
    times: int | None = None


@dataclass(slots=True)
class Faults:
    """The present state of things. Seconds are of the service's clock and independent of its speed.

    hold: states in which tasks stay as long as they are named: CREATE, QUEUED, RUNNING (worked, not ended).
    instant: a create answers RUNNING with the socket's address.
    queue_seconds: between the acceptance and the start. durations: seconds by node class or id.
    traps: see the simulated ComfyUI; `endings`: see `Ending`. no_outputs: successes without files.
    no_machine: creates are refused with 415. no_socket: answers have no `netWssUrl`.
    running_cancelled_as: the state of a running task after a cancel: CANCEL, FAILED, NOT_FOUND, or SUCCESS: it
    goes on to its end. queued_cancelled_as: the same for one that waited. cancel_of_ended: `ok` or `not_found`;
    cancel_of_unknown: 807 or 423. All of these are guesses: nothing is documented.
    free_failures: failed and cancelled tasks cost nothing. uploads_last_hours: how long inputs are kept.
    socket_drops_after: frames; socket_bytes: texts as bytes; socket_refused: no connection.
    """

    replies: list[AnswerFault] = field(default_factory=list)
    traps: list[Trap] = field(default_factory=list)
    endings: list[Ending] = field(default_factory=list)
    hold: list[str] = field(default_factory=list)
    instant: bool = False
    queue_seconds: float = 0.5
    durations: dict[str, float] = field(default_factory=dict)
    no_outputs: bool = False
    no_machine: bool = False
    no_socket: bool = False
    running_cancelled_as: Literal["CANCEL", "FAILED", "NOT_FOUND", "SUCCESS"] = "CANCEL"
    queued_cancelled_as: Literal["CANCEL", "FAILED", "NOT_FOUND"] = "CANCEL"
    cancel_of_ended: Literal["ok", "not_found"] = "ok"
    cancel_of_unknown: Literal[807, 423] = 807
    free_failures: bool = False
    uploads_last_hours: float | None = None
    socket_drops_after: int | None = None
    socket_bytes: bool = False
    socket_refused: bool = False

    def change(self, wanted: Mapping[str, Any]) -> None:
        """Take over the named values; replies, traps and endings are added. Raises ValueError for an unknown name."""
        unknown = set(wanted) - {entry.name for entry in fields(self)}
        if unknown:
            raise ValueError(f"unknown faults: {', '.join(sorted(unknown))}")
        made = {name: [_ADDED[name](**each) for each in wanted[name]] for name in _ADDED if name in wanted}
        for name, value in wanted.items():
            if name in made:
                getattr(self, name).extend(made[name])
            else:
                setattr(self, name, value)

    def change_to(self, other: "Faults") -> None:
        """Become equal to another state."""
        for entry in fields(self):
            setattr(self, entry.name, getattr(other, entry.name))

    def reply_to(self, route: str) -> AnswerFault | None:
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

    def ending_of(self, graph_text: str) -> Ending | None:
        """The first ending that is meant for this graph; it is used up by one."""
        for ending in self.endings:
            if ending.times != 0 and ending.marker in graph_text:
                if ending.times is not None:
                    ending.times -= 1
                return ending
        return None


_ADDED: dict[str, Any] = {"replies": AnswerFault, "traps": Trap, "endings": Ending}
