"""The tables. The `task` table is the queue: order, position, counts and state are computed from it alone.

Times are Instants (microseconds UTC, see `clock`); documents are JSON text, written once or as a whole. Wide columns
are in `task_body`, so that a change of status does not rewrite a graph; a large graph of several tasks in `base_graph`.
"""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Float,
    Identity,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "%(table_name)s_%(column_0_N_name)s",
        "pk": "%(table_name)s_pk",
        "ck": "%(constraint_name)s",
    }
)

LOCAL_USER = "local"

ROOMY = {"fillfactor": 80}
OFTEN_CHANGED = {"fillfactor": 50, "autovacuum_vacuum_scale_factor": 0, "autovacuum_vacuum_threshold": 1000}
"""Storage parameters of PostgreSQL: free room in a page lets a row be updated there, without touching the indexes."""

_BIG_ID = BigInteger().with_variant(Integer(), "sqlite")


def _id(name: str = "id") -> Column[str]:
    return Column(name, Text, primary_key=True)


def _user() -> Column[str]:
    return Column("user_id", Text, nullable=False, server_default=LOCAL_USER)


def _at(name: str, *, required: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=not required)


def _count(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default="0")


task = Table(
    "task",
    metadata,
    _id(),
    _user(),
    Column("version", Integer, nullable=False, server_default="1"),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    Column("status", Text, nullable=False),
    Column("phase", Text),
    _count("priority"),
    Column("turn", BigInteger, nullable=False),
    Column("lane", Text, nullable=False),
    Column("workflow_id", Text),
    Column("workflow_version", Integer),
    Column("workflow_name", Text, nullable=False, server_default=""),
    _count("node_count"),
    _count("outputs_optional"),
    Column("attempt_id", Text),
    Column("backend_id", Text),
    Column("remote_id", Text),
    Column("batch_id", Text),
    _at("created_at", required=True),
    _at("updated_at", required=True),
    _at("sent_at"),
    _at("started_at"),
    _at("completed_at"),
    # When the task was last started after its creation; `turn`, its place in the queue, also changes otherwise.
    _at("asked_at"),
    _at("timeout_at"),
    _at("stop_requested_at"),
    _at("next_retry_at"),
    _at("deleted_at"),
    _at("cleared_at"),
    _count("retry_count"),
    _count("max_retries"),
    _count("attempt_count"),
    _count("execution_count"),
    _count("executions_before"),
    _count("vanish_count"),
    _count("requeue_count"),
    Column("running_timeout_s", Integer),
    Column("task_msg", Text),
    Column("error", Text),
    Column("on_return", Text),
    Column("labels", Text, nullable=False, server_default="{}"),
    Column("source", Text),
    _count("size"),
    CheckConstraint("attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')", name="attempt_only_while_live"),
    CheckConstraint("status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL", name="live_has_attempt"),
    postgresql_with=ROOMY,
)

_CLAIMABLE = text("status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL")
_SHOWN = text("deleted_at IS NULL AND cleared_at IS NULL")
# Running tasks are found by their open attempts, so a run adds only one entry to this index, when it ends. A chain of
# OR, because SQLite does not recognise one status as one of a list.
_AT_REST = text(
    "deleted_at IS NULL AND cleared_at IS NULL AND (status = 'READY' OR status = 'PENDING' OR status = 'RETRYING'"
    " OR status = 'SUCCESS' OR status = 'FAILED' OR status = 'STOPPED')"
)


def _partial(name: str, *columns: object, where: object) -> Index:
    return Index(name, *columns, sqlite_where=where, postgresql_where=where)  # type: ignore[arg-type]


_partial("task_queue", task.c.lane, task.c.priority.desc(), task.c.turn, task.c.id, where=_CLAIMABLE)
# Counts have to be answered by the index alone. SQLite then needs the columns of the condition in it too.
_COUNTABLE = (task.c.attempt_id, task.c.deleted_at, task.c.status)
_VISIBLE = (task.c.deleted_at, task.c.cleared_at)
_partial("task_order", task.c.priority.desc(), task.c.turn, task.c.id, *_COUNTABLE, where=_CLAIMABLE)
_partial("task_mine", task.c.user_id, task.c.id, *_VISIBLE, where=_SHOWN)
_partial("task_at_rest", task.c.user_id, task.c.status, task.c.kind, task.c.id, *_VISIBLE, where=_AT_REST)
_partial("task_cleared", task.c.user_id, task.c.id, where=text("deleted_at IS NULL AND cleared_at IS NOT NULL"))
_partial("task_due", task.c.next_retry_at, where=text("status = 'RETRYING'"))
_partial("task_wishes", task.c.stop_requested_at, where=text("stop_requested_at IS NOT NULL"))
_partial("task_on_return", task.c.on_return, task.c.completed_at, where=text("on_return IS NOT NULL"))
_partial("task_deleted", task.c.deleted_at, where=text("deleted_at IS NOT NULL"))
_partial(
    "task_ended",
    *(task.c.user_id, task.c.completed_at, task.c.status, task.c.kind, task.c.created_at, task.c.turn),
    *(task.c.started_at, task.c.deleted_at),
    where=text("completed_at IS NOT NULL AND deleted_at IS NULL"),
)
_partial("task_batch", task.c.batch_id, task.c.id, where=text("batch_id IS NOT NULL"))

tally = Table(
    "tally",
    metadata,
    Column("user_id", Text, primary_key=True),
    Column("quarter", BigInteger, primary_key=True),
    Column("status", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("cleared", Integer, primary_key=True),
    Column("slot", Integer, primary_key=True),
    Column("tasks", BigInteger, nullable=False),
    sqlite_with_rowid=False,
    postgresql_with=OFTEN_CHANGED,
)
"""How many tasks there are, without deleted ones, kept by triggers (decision 0006). Several rows make one count: each
writer of PostgreSQL has its own `slot`. `quarter` is the quarter of an hour of creation, 0 for those of older days."""

waiting = Table(
    "waiting",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("priority", Integer, primary_key=True),
    Column("slot", Integer, primary_key=True),
    Column("tasks", BigInteger, nullable=False),
    sqlite_with_rowid=False,
    postgresql_with=OFTEN_CHANGED,
)
"""How many tasks can be claimed, kept in the same way as `tally`."""

task_body = Table(
    "task_body",
    metadata,
    _id("task_id"),
    Column("params", Text, nullable=False),
    Column("graph", Text, nullable=False),
    Column("base_id", Text),
    Column("leaves", Text),
)
_partial("task_body_base", task_body.c.base_id, where=text("base_id IS NOT NULL"))

base_graph = Table(
    "base_graph",
    metadata,
    _id(),
    Column("bytes", BigInteger, nullable=False),
    Column("graph", Text, nullable=False),
)
"""A graph that several tasks share (decision 0014). The body of each names it in `base_id`, has in `leaves` the values
in which its own graph differs, and nothing in `graph`. It is deleted with the last body that names it."""

task_input = Table(
    "task_input",
    metadata,
    Column("task_id", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("upload_id", Text),
    Column("name", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("filename", Text, nullable=False),
    Index("task_input_key", "key"),
)

attempt = Table(
    "attempt",
    metadata,
    _id(),
    Column("task_id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("backend_id", Text, nullable=False),
    Column("lane", Text, nullable=False),
    _at("claimed_at", required=True),
    _at("submitting_at"),
    _at("accepted_at"),
    Column("remote_id", Text),
    _at("started_at"),
    _at("cancel_requested_at"),
    _at("absent_at"),
    _at("abandoned_at"),
    _count("posts"),
    _at("ended_at"),
    _at("closed_at"),
    Column("outcome", Text),
    Column("error", Text),
    _count("adopted"),
    Column("left_there", Text),
    _at("resumed_at"),
    _count("crashes"),
    _at("crashed_at"),
    _count("paid"),
    CheckConstraint("(closed_at IS NULL) = (outcome IS NULL)", name="closed_with_an_outcome"),
    Index("attempt_of_task", "task_id", "number", unique=True),
    postgresql_with=ROOMY,
)
_partial("attempt_open", attempt.c.backend_id, attempt.c.id, where=text("closed_at IS NULL"))
_partial(
    "attempt_ended",
    *(attempt.c.ended_at, attempt.c.backend_id, attempt.c.outcome, attempt.c.started_at),
    where=text("outcome IS NOT NULL"),
)
_partial("attempt_crashed", attempt.c.crashed_at, where=text("crashed_at IS NOT NULL"))

run_cost = Table(
    "run_cost",
    metadata,
    Column("backend_id", Text, primary_key=True),
    Column("remote_id", Text, primary_key=True),
    _user(),
    Column("attempt_id", Text, nullable=False),
    Column("task_id", Text, nullable=False),
    Column("batch_id", Text),
    Column("work", Text, nullable=False),
    _at("at", required=True),
    Column("coins", BigInteger),
    Column("money", BigInteger),
    Column("currency", Text),
    Column("third_party_money", BigInteger),
    Column("seconds", BigInteger),
    Index("run_cost_of_task", "task_id"),
    Index("run_cost_of_work", "work", "at"),
    Index("run_cost_at", "at", "backend_id"),
)
"""What runs have cost, each once, in millionths. `attempt_id` is the attempt that learned it first, `work` the workflow
or, without one, the lane. A row stays when its task is deleted: otherwise that would lift a limit of the day."""
_partial("run_cost_of_batch", run_cost.c.batch_id, run_cost.c.backend_id, where=text("batch_id IS NOT NULL"))

output = Table(
    "output",
    metadata,
    _id(),
    _user(),
    Column("task_id", Text, nullable=False),
    Column("attempt_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("node", Text, nullable=False, server_default=""),
    Column("node_title", Text, nullable=False, server_default=""),
    Column("filename", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("width", Integer),
    Column("height", Integer),
    Column("duration_seconds", Float),
    _at("created_at", required=True),
    Index("output_of_task", "task_id", "position", unique=True),
    Index("output_mine", "user_id", "id"),
    Index("output_key", "key"),
)

upload = Table(
    "upload",
    metadata,
    _id(),
    _user(),
    Column("filename", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("bytes", BigInteger, nullable=False),
    Column("width", Integer),
    Column("height", Integer),
    Column("duration_seconds", Float),
    _at("created_at", required=True),
    Index("upload_key", "key"),
)

batch = Table(
    "batch",
    metadata,
    _id(),
    _user(),
    Column("title", Text, nullable=False, server_default=""),
    _at("created_at", required=True),
)

backend = Table(
    "backend",
    metadata,
    _id(),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("account", Text, nullable=False, server_default=""),
    Column("seats", Integer, nullable=False),
    Column("running_timeout_s", Integer),
    Column("state", Text, nullable=False, server_default="new"),
    Column("reason", Text),
    Column("about", Text),
    _at("created_at", required=True),
    _at("checked_at"),
    _at("unreachable_since"),
    _at("ready_at"),
    _count("outage_taken"),
    _at("next_probe_at"),
    _at("catalog_at"),
    _at("catalog_wanted_at"),
    _at("paused_at"),
    _at("deleted_at"),
    Column("daily_coins", BigInteger),
    Column("daily_money", BigInteger),
    Column("batch_coins", BigInteger),
    Column("batch_money", BigInteger),
    Column("rerun_failed", Integer),
    # Empty for a kind without accounts: the address alone then has to be unique.
    UniqueConstraint("url", "account"),
)

secret = Table(
    "secret",
    metadata,
    Column("owner", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

backend_catalog = Table(
    "backend_catalog",
    metadata,
    _id("backend_id"),
    Column("catalog", Text, nullable=False),
)

lease = Table(
    "lease",
    metadata,
    _id("name"),
    Column("owner", Text),
    Column("epoch", Integer, nullable=False, server_default="0"),
    _at("lease_until"),
)

lane = Table(
    "lane",
    metadata,
    _id("key"),
    Column("needs", Text, nullable=False),
    Column("run_us", BigInteger),
    _count("runs"),
)

pace = Table(
    "pace",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("workflow", Text, primary_key=True),
    Column("size", Integer, primary_key=True),
    Column("backend_id", Text, primary_key=True),
    Column("times", Text, nullable=False),
    _at("measured_at", required=True),
)
"""The last run times of each kind of work on each backend, in microseconds, oldest first. The table grows with the
kinds of work, not with the tasks."""

serves = Table(
    "serves",
    metadata,
    Column("backend_id", Text, primary_key=True),
    Column("lane", Text, primary_key=True),
    Column("able", Integer, nullable=False),
    Column("lacks", Text),
    _count("paid"),
)

event = Table(
    "event",
    metadata,
    Column("id", _BIG_ID, Identity(always=False), primary_key=True),
    Column("type", Text, nullable=False),
    _user(),
    Column("subject", Text),
    _at("at", required=True),
    Column("data", Text, nullable=False),
    sqlite_autoincrement=True,
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("user_id", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("task_ids", Text, nullable=False),
    _at("created_at", required=True),
)

session = Table(
    "session",
    metadata,
    _id(),
    _user(),
    Column("mark", Text, nullable=False),
    _at("created_at", required=True),
    _at("ends_at", required=True),
)

submission = Table(
    "submission",
    metadata,
    Column("user_id", Text, primary_key=True),
    Column("fingerprint", Text, primary_key=True),
    Column("task_id", Text, nullable=False),
    _at("created_at", required=True),
    Column("window_us", BigInteger, nullable=False),
)

setting = Table(
    "setting",
    metadata,
    Column("user_id", Text, primary_key=True),
    Column("node", Text, primary_key=True),
    Column("document", Text, nullable=False),
)

litter = Table(
    "litter",
    metadata,
    Column("key", Text, primary_key=True),
    _at("look_at", required=True),
    _count("doomed"),
    Index("litter_look_at", "look_at", "key"),
)

workflow = Table(
    "workflow",
    metadata,
    _id(),
    Column("kind", Text, nullable=False),
    Column("name_zh", Text, nullable=False),
    Column("name_en", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("origin", Text),
    _at("created_at", required=True),
    _at("updated_at", required=True),
    _at("archived_at"),
)
"""Workflows that users imported, each with its current version. Built-in ones are not in it."""

workflow_version = Table(
    "workflow_version",
    metadata,
    Column("workflow_id", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("document", Text, nullable=False),
    Column("node_count", Integer, nullable=False),
    Column("sha", Text, nullable=False),
    Column("origin", Text),
    _at("created_at", required=True),
)
"""Every version of a workflow as a template document. A version never changes."""

live = Table(
    "live",
    metadata,
    _id("task_id"),
    _at("watched_until", required=True),
    _at("at"),
    Column("value", Float),
    Column("node", Text),
    Column("step", Integer),
    Column("steps", Integer),
    Column("seq", Integer),
    Column("preview", Text),
)
"""Progress shared between processes: worthless after a crash, so PostgreSQL does not log it (UNLOGGED)."""

meta = Table("meta", metadata, _id("name"), Column("value", Text, nullable=False))
