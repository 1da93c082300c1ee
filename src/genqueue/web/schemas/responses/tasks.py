"""Responses about tasks: in lists, in detail, and after an action."""

from typing import Any

from pydantic import Field

from genqueue.tasks.model import Kind
from genqueue.tasks.states import Status
from genqueue.web.schemas.responses.base import Answer, Cost, Reason, TaskError
from genqueue.web.schemas.responses.outputs import Output


class Expected(Answer):
    """Between these two times."""

    low: str
    high: str


class QueuePlace(Answer):
    """Where an unfinished task stands. `position` counts from 1; null once it is with a backend. Times are meant to
    hold four times in five; with `measured` false no task like it has run yet, and nothing is said about its end, nor
    is it while its backend is away or works for others."""

    position: int | None
    reason: Reason | None
    starts_at: Expected | None
    done_at: Expected | None
    measured: bool


class Progress(Answer):
    """How far the run is: `value` 0..1 of the whole, and the step of the node at work. `seq` counts previews."""

    value: float
    node: str | None
    step: int | None
    steps: int | None
    seq: int


class WorkflowName(Answer):
    """Which workflow; `id` is null for a bare graph."""

    id: str | None
    name: str
    version: int | None


class BackendName(Answer):
    """Which backend."""

    id: str
    kind: str | None


class Attempt(Answer):
    """One submission to one backend. `abandoned_at` is when its task was given up because that backend was away, or did
    not end the run; `resumed_at` when the backend came back with it."""

    id: str
    number: int
    backend: BackendName
    remote_id: str | None
    claimed_at: str
    submitting_at: str | None
    accepted_at: str | None
    started_at: str | None
    cancel_requested_at: str | None
    abandoned_at: str | None
    resumed_at: str | None
    ended_at: str | None
    closed_at: str | None
    outcome: str | None
    error: TaskError | None
    cost: Cost


class Task(Answer):
    """A task. `actions` are what may be done with it now; times are RFC 3339, UTC. `cost` is the sum over its
    attempts, failed ones included."""

    id: str
    version: int = Field(description="Grows with every change: of two states the higher one is newer")
    kind: Kind
    title: str
    status: Status
    phase: str | None
    priority: int
    user: str
    params: dict[str, Any]
    workflow: WorkflowName
    node_count: int
    backend: BackendName | None
    remote_id: str | None
    execution_count: int
    retry_count: int
    max_retries: int
    next_retry_at: str | None
    task_msg: str | None
    error: TaskError | None
    progress: Progress | None
    queue: QueuePlace | None
    created_at: str
    updated_at: str
    started_at: str | None
    completed_at: str | None
    timeout_at: str | None
    stop_requested_at: str | None
    cleared_at: str | None
    outputs: list[Output]
    actions: list[str]
    labels: dict[str, Any]
    batch_id: str | None
    source: dict[str, Any] | None
    cost: Cost


class TaskDetail(Task):
    """A task with everything that happened to it. `download_names` are what its outputs are called where they are
    saved, in their order. `chosen_backend_id` and `allow_paid` are what was submitted."""

    chosen_backend_id: str | None
    allow_paid: bool
    attempts: list[Attempt]
    download_names: list[str]


class TaskStatus(Answer):
    """The part of a task that changes often."""

    id: str
    version: int
    status: Status
    phase: str | None
    progress: Progress | None
    queue: QueuePlace | None
    next_retry_at: str | None
    task_msg: str | None
    actions: list[str]


class Created(Answer):
    """The tasks, in order. `repeated`: an earlier request with the same idempotency key had made them."""

    tasks: list[Task]
    repeated: bool


class TaskList(Answer):
    """`stream` and `event` name the newest event before this snapshot: listen from there and nothing is missed."""

    items: list[Task]
    total: int
    offset: int
    limit: int
    stream: str
    event: int


class Deleted(Answer):
    """Hidden now; `restore_url` undoes it. `outputs` files go with it."""

    id: str
    outputs: int
    restore_url: str


class Checked(Answer):
    """What is known of a task; `remote` is what its backend said just now, null when another process asks."""

    task: Task
    remote: dict[str, Any] | None


class Counts(Answer):
    """`unfinished` = PENDING, QUEUED, RUNNING and RETRYING; `by_kind` splits it, `by_status` counts everything and
    `table` splits that by kind; there, what is 0 is left out."""

    unfinished: int
    by_status: dict[Status, int]
    by_kind: dict[Kind, int]
    table: dict[Kind, dict[Status, int]]
    event: int
