"""What we answer, for OpenAPI and for the types of clients. `presenting` makes it; a test holds the two together."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from genqueue.tasks.model import Kind
from genqueue.tasks.states import Status

ISO = "RFC 3339, UTC"


class Answer(BaseModel):
    """The base of every answer: complete, and nothing beyond it."""

    model_config = ConfigDict(extra="forbid")


class Words(Answer):
    """A code and its words in the reader's language."""

    code: str
    message: str
    hint: str


class TaskError(Words):
    """Why a task failed. `raw` is what the server said itself."""

    raw: str | None = None


class Reason(Words):
    """Why a task waits, or why nobody can say when the server that has it will be done. `lacks` names what no server
    has, `since` is when its server went away, `next_probe_at` when that is tried again, `ahead` how many prompts come
    before it at a server that works for others too. `task_msg` is what the task says for this reason."""

    lacks: list[str] = []
    task_msg: str | None = None
    since: str | None = None
    next_probe_at: str | None = None
    ahead: int | None = None


class Pause(Answer):
    """The whole queue is paused: since when, and why."""

    at: str
    reason: Words


class Expected(Answer):
    """Between these two times."""

    low: str
    high: str


class QueuePlace(Answer):
    """Where an unfinished task stands. `position` counts from 1; null once it is with a server. Times are meant to
    hold four times in five; with `measured` false no task like it has run yet, and nothing is said about its end, nor
    is it while its server is away or works for others."""

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


class GraphNode(BaseModel):
    """A node of a graph in API format. An input is a value, or `[node, output]` of the node it comes from."""

    model_config = ConfigDict(extra="allow")

    class_type: str
    inputs: dict[str, Any]


class ReadGraph(Answer):
    """The graph of a file. `at` is where it stood (`file`, or `file.input.workflow`); `left_out` are the ids of nodes
    that exist in ComfyUI's editor only."""

    graph: dict[str, GraphNode]
    at: str
    left_out: list[str]


class WorkflowName(Answer):
    """Which workflow; `id` is null for a bare graph."""

    id: str | None
    name: str
    version: int | None


class BackendName(Answer):
    """Which server."""

    id: str
    kind: str | None


class Output(Answer):
    """A file that a task produced. Its addresses are opaque; `path` is its name in the storage. `node` of the task's
    graph made it, and `node_title` is what its author calls that node, else its class; both are empty where that is not
    known."""

    id: str
    node: str
    node_title: str
    filename: str
    media_type: str
    bytes: int
    width: int | None
    height: int | None
    duration_seconds: float | None
    path: str
    url: str
    thumbnail_url: str


class Work(Output):
    """An output among the works."""

    task_id: str
    kind: Kind
    title: str
    created_at: str


class Attempt(Answer):
    """One submission to one server. `abandoned_at` is when its task was given up because that server was away, or did
    not end the run; `resumed_at` when the server came back with it."""

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


class Task(Answer):
    """A task. `actions` are what may be done with it now; times are RFC 3339, UTC."""

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
    """What is known of a task; `remote` is what its server said just now, null when another process asks."""

    task: Task
    remote: dict[str, Any] | None


class Refused(Words):
    """One task of several with which it could not be done."""

    id: str


class Several(Answer):
    """Which worked and which did not."""

    succeeded: list[str]
    failed: list[Refused]


class Group(Answer):
    """So many of the meant tasks have this status and allow these actions. `outcome_unknown`: nobody can tell whether
    they were paid for; `start` leaves them out, as each needs a confirmation of its own."""

    status: Status
    tasks: int
    actions: list[str]
    outcome_unknown: bool


class Heap(Answer):
    """Some files."""

    files: int
    bytes: int


class Summary(Answer):
    """What would be touched: an action fits all of the meant tasks when every group has it. `outputs` go with them when
    they are deleted. `token` names these tasks as they stand, for `if_summary`; both are null where not asked for."""

    total: int
    groups: list[Group]
    outputs: Heap | None
    token: str | None


class Counts(Answer):
    """`unfinished` = PENDING, QUEUED, RUNNING and RETRYING; `by_kind` splits it, `by_status` counts everything and
    `table` splits that by kind; there, what is 0 is left out."""

    unfinished: int
    by_status: dict[Status, int]
    by_kind: dict[Kind, int]
    table: dict[Kind, dict[Status, int]]
    event: int


class Works(Answer):
    """A window of the works."""

    items: list[Work]
    total: int
    offset: int
    limit: int


class Upload(Answer):
    """An uploaded file. `ref` stands for it in parameters and graphs."""

    id: str
    ref: str
    filename: str
    media_type: str
    bytes: int
    width: int | None
    height: int | None
    duration_seconds: float | None
    sha256: str
    url: str


class BackendKind(Answer):
    """What a kind of backend asks for. `address` is where all of them are, null where it is typed, as
    `address_about` and `address_example` tell. `access` names the fields with which one gets in, `account` those that
    tell one account from another. `seats` is how many runs one holds where nobody says otherwise. `paid`: every run
    costs money."""

    kind: str
    name: str
    address: str | None
    address_about: str
    address_example: str
    access: list[str]
    account: list[str]
    seats: int
    most_seats: int
    paid: bool


class BackendKinds(Answer):
    """Every kind that can be added."""

    items: list[BackendKind]


class BackendServer(Answer):
    """A server. `state`: new, ready, unreachable, refused or suspect, `reason` why; `busy` runs are ours.

    With `paused_at` it gets nothing new, however it is. `paid`: every run there costs money.
    """

    id: str
    name: str
    kind: str
    kind_name: str
    paid: bool
    url: str
    seats: int
    most_seats: int
    running_timeout_s: int | None
    busy: int
    state: str
    reason: TaskError | None
    about: dict[str, Any]
    has_secrets: bool
    access: list[str] = Field(description="Names of what is stored about getting in; what it is, is never told")
    created_at: str
    checked_at: str | None
    unreachable_since: str | None
    next_probe_at: str | None
    catalog_at: str | None
    paused_at: str | None


class Backends(Answer):
    """Every server, in the order of their creation."""

    items: list[BackendServer]


class Probe(Answer):
    """A try. `latency_ms` from the question to the answer."""

    ok: bool
    latency_ms: float
    version: str | None = None
    device: str | None = None
    waiting: int | None = None
    error: Words | None = None


class Setting(Answer):
    """A setting of this installation. `source`: default, environment (or the command line) or settings (changed
    while it runs). `editable`: it may be, within `minimum` and `maximum`. Values of secrets are never told."""

    name: str
    variable: str
    about: str
    value: str | float | bool | None
    default: str | float | bool
    source: str
    editable: bool
    tunable: bool = Field(description="It could be edited here, were it not fixed by the environment")
    secret: bool
    minimum: float | None
    maximum: float | None


class Installation(Answer):
    """Every setting of this installation as it is in force now, for this process."""

    items: list[Setting]


class DownloadName(Answer):
    """The name of the newest result, or of one that is made up: when its task has no other one, and when it is the
    first of four. `placeholders` are all that a pattern may have."""

    name: str
    several: str
    placeholders: list[str]


class Choices(Answer):
    """`classes[class][input]` are the values that the servers list, those that are away included, each file once."""

    classes: dict[str, dict[str, list[str]]]


class LiveRuns(Answer):
    """What runs and waits at a server now, ours and foreign, in the server's words."""

    items: list[dict[str, Any]]


class QueueServer(Answer):
    """A server as the queue sees it."""

    id: str
    name: str
    kind: str
    state: str
    seats: int
    busy: int
    next_probe_at: str | None
    paused_at: str | None


class QueueTask(Answer):
    """One of my tasks that wait."""

    id: str
    title: str
    kind: Kind
    task_msg: str | None
    queue: QueuePlace | None


class Space(Answer):
    """Room for results. `level`: ok, low, full (nothing new is sent to servers) or away (nor is it while the storage
    takes nothing); `free_bytes` is null where no disk of this machine is used. `message` is null while it is ok."""

    level: str
    free_bytes: int | None
    message: str | None


class ClockStep(Answer):
    """The clock of the machine was put: when, by how many seconds (negative: back), and what that means."""

    at: str
    by_s: int
    message: str


class Bin(Answer):
    """Deleted tasks that can be restored, and their files. The first of them goes at `goes_from`, the last at
    `goes_until`; sooner where the disk is full."""

    tasks: int
    files: int
    bytes: int
    goes_from: str | None
    goes_until: str | None


class Purged(Answer):
    """What goes for good, or with `preview` would go."""

    preview: bool
    tasks: int
    files: int
    bytes: int


class DeletedTask(Answer):
    """A task that can be restored until `goes_at`; with it go `files`."""

    id: str
    kind: Kind
    title: str
    status: Status
    deleted_at: str
    goes_at: str
    files: int
    bytes: int


class DeletedTasks(Answer):
    """A window of the deleted tasks, the last deleted first."""

    items: list[DeletedTask]
    total: int
    offset: int
    limit: int


class SpaceUsed(Answer):
    """What lies where; the files of what was `deleted` are among the outputs. `unused_uploads` are those that no task
    reads; `settings` say what goes by itself, 0 = never."""

    where: str
    room: Space
    warn_bytes: int
    stop_bytes: int
    outputs: Heap
    uploads: Heap
    unused_uploads: Heap
    deleted: Bin
    ended_tasks: int
    events: int
    settings: dict[str, float]


class Cleaned(Answer):
    """What goes, or with `preview` would go: results (with those of `tasks`), uploads, ended tasks."""

    preview: bool
    outputs: Heap
    uploads: Heap
    tasks: int


class Queue(Answer):
    """The queue: `waiting` tasks are ours, `running` ones with servers. `message` says it in a sentence."""

    backends: list[QueueServer]
    waiting: int
    running: int
    estimate: Expected | None = Field(description="When everything that waits now will be done")
    mine: list[QueueTask]
    paused: Pause | None
    space: Space
    clock: ClockStep | None = Field(description="The last step of the clock, for a day")
    message: str


class WorkflowInfo(Answer):
    """A workflow that can be chosen."""

    id: str
    kind: Kind
    version: int
    name: str
    description: str
    builtin: bool
    default: bool = Field(description="What this kind starts with now")
    runnable: bool | None = Field(description="Can a ready server run it? null when no server was ever heard of")
    reason: Words | None = Field(description="Why not: what is missing, or which server has to come back")


class WorkflowDetail(WorkflowInfo):
    """`schema` is a JSON Schema of its parameters; choices are what the servers list now, defaults are the user's."""

    model_config = ConfigDict(extra="forbid", protected_namespaces=())

    schema_: dict[str, Any] = Field(alias="schema")


class Workflows(Answer):
    """Every workflow."""

    items: list[WorkflowInfo]


class Batch(Answer):
    """Tasks that were created together."""

    id: str
    title: str
    created_at: str
    total: int
    by_status: dict[Status, int]


class Batches(Answer):
    """A window of the batches."""

    items: list[Batch]
    total: int
    offset: int
    limit: int


class KindFigures(Answer):
    """Ended tasks of one kind; seconds from creation to end."""

    kind: Kind
    succeeded: int
    failed: int
    stopped: int
    success_rate: float | None
    mean_seconds: float | None


class RunFigures(Answer):
    """Executions of one kind on one server, in seconds."""

    backend_id: str
    backend: str | None
    kind: Kind
    outcome: str
    runs: int
    mean_seconds: float
    shortest_seconds: float
    longest_seconds: float


class HourFigures(Answer):
    """Ended tasks within one hour."""

    hour: str
    succeeded: int
    failed: int
    stopped: int


class Usual(Answer):
    """Half of the times are at most `p50` seconds, nine in ten at most `p90`. Read from bins: right within a tenth."""

    p50: float
    p90: float


class Bucket(Answer):
    """A piece of the time, from `at` on. `waited`: from the start of a task until a server began to execute it, `ran`
    from there to its end; null where there was none."""

    at: str
    succeeded: int
    failed: int
    stopped: int
    waited: Usual | None
    ran: Usual | None


class BackendFigures(Answer):
    """Executions on one server, whoever they were for. `success_rate` leaves out what was stopped or never sent."""

    id: str
    name: str | None
    succeeded: int
    failed: int
    success_rate: float | None
    ran: Usual | None


class Stats(Answer):
    """Figures of the last days. `success_rate` leaves stopped tasks out; null when nothing ended. `buckets` cover the
    time without a gap, at most 200 of them; `per_hour` is of what succeeded."""

    since: str
    until: str
    succeeded: int
    failed: int
    stopped: int
    success_rate: float | None
    per_hour: float
    by_kind: list[KindFigures]
    by_hour: list[HourFigures]
    runs: list[RunFigures]
    bucket_seconds: int
    buckets: list[Bucket]
    waited: Usual | None
    ran: Usual | None
    backends: list[BackendFigures]


class Health(Answer):
    """It answers."""

    status: str


class Ready(Answer):
    """`database`, `storage` and `space` are `ok` or what is wrong with them; too little space is no reason for 503.

    The rest is for people: `backup_at` is the time of the newest backup, `backup` why none could be made since,
    `recovering` how many attempts of an earlier life were not looked up yet; null where this process has no part in it.
    """

    status: str
    database: str
    storage: str
    space: str
    role: str
    version: str
    backup_at: str | None
    backup: str | None
    recovering: int | None


class Session(Answer):
    """Logged in."""

    ok: bool
