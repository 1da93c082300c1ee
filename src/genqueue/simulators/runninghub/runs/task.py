"""One task of the service: what was asked for, where it stands, and what came of it."""

from dataclasses import dataclass, field
from typing import Any, Literal

from genqueue.simulators.runninghub.library import Graph

State = Literal["CREATE", "QUEUED", "RUNNING", "SUCCESS", "FAILED", "CANCEL", "REMOVED"]
ENDED = frozenset({"SUCCESS", "FAILED", "CANCEL", "REMOVED"})


@dataclass(frozen=True, slots=True)
class Wish:
    """What a create asks for. `source` is the workflow's or the app's id; `fingerprint` is equal for equal wishes."""

    source: str
    graph: Graph
    overrides: list[dict[str, Any]]
    randomised: list[tuple[str, str]]
    fingerprint: str
    targets: list[str]
    tips: str
    instance_type: str = "default"
    personal_queue: bool = False
    webhook_url: str | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """One file of a task, under its name on the file server."""

    name: str
    node: str
    type: str


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a task failed: the code that v2 tells, and `failedReason` of both."""

    code: int
    message: str
    reason: dict[str, Any] = field(default_factory=dict)


@dataclass(eq=False, slots=True)
class Task:
    """`answered`: its create was answered with its id, so that its caller can know of it. `asked` counts the questions
    about it. `seconds` are those of the machine, by which it is billed."""

    id: str
    key: str
    client_id: str
    wish: Wish
    created_at: int
    state: State = "CREATE"
    started_at: int | None = None
    ended_at: int | None = None
    results: list[Result] = field(default_factory=list)
    failure: Failure | None = None
    seconds: float = 0.0
    coins: int | None = None
    money: float | None = None
    third_party: float | None = None
    answered: bool = False
    asked: int = 0
    cancelled: bool = False

    @property
    def ended(self) -> bool:
        return self.state in ENDED

    def describe(self) -> dict[str, Any]:
        """For the control route."""
        wish = self.wish
        return {
            "id": self.id,
            "key": self.key,
            "state": self.state,
            "source": wish.source,
            "overrides": wish.overrides,
            "randomised": [list(pair) for pair in wish.randomised],
            "graph": wish.graph,
            "fingerprint": wish.fingerprint,
            "instance_type": wish.instance_type,
            "webhook_url": wish.webhook_url,
            "created_at": self.created_at,
            "started_at": self.started_at,
            "ended_at": self.ended_at,
            "files": [result.name for result in self.results],
            "failure": self.failure.message if self.failure else None,
            "seconds": self.seconds,
            "coins": self.coins,
            "money": self.money,
            "third_party": self.third_party,
            "answered": self.answered,
            "asked": self.asked,
        }
