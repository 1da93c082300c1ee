"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


_ROOMY = {"fillfactor": 80}
_OFTEN_CHANGED = {"fillfactor": 50, "autovacuum_vacuum_scale_factor": 0, "autovacuum_vacuum_threshold": 1000}
_AT_REST = (
    "deleted_at IS NULL AND cleared_at IS NULL AND (status = 'READY' OR status = 'PENDING' OR status = 'RETRYING'"
    " OR status = 'SUCCESS' OR status = 'FAILED' OR status = 'STOPPED')"
)


def upgrade() -> None:
    op.create_table(
        "attempt",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("backend_id", sa.Text(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("claimed_at", sa.BigInteger(), nullable=False),
        sa.Column("submitting_at", sa.BigInteger(), nullable=True),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("remote_id", sa.Text(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("cancel_requested_at", sa.BigInteger(), nullable=True),
        sa.Column("absent_at", sa.BigInteger(), nullable=True),
        sa.Column("abandoned_at", sa.BigInteger(), nullable=True),
        sa.Column("posts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("adopted", sa.Integer(), server_default="0", nullable=False),
        sa.Column("left_there", sa.Text(), nullable=True),
        sa.CheckConstraint("(closed_at IS NULL) = (outcome IS NULL)", name=op.f("closed_with_an_outcome")),
        sa.PrimaryKeyConstraint("id", name=op.f("attempt_pk")),
        postgresql_with=_ROOMY,
    )
    op.create_index("attempt_of_task", "attempt", ["task_id", "number"], unique=True)
    op.create_index(
        "attempt_open",
        "attempt",
        ["backend_id", "id"],
        unique=False,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_table(
        "backend",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("running_timeout_s", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), server_default="new", nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.Column("unreachable_since", sa.BigInteger(), nullable=True),
        sa.Column("next_probe_at", sa.BigInteger(), nullable=True),
        sa.Column("catalog_at", sa.BigInteger(), nullable=True),
        sa.Column("catalog_wanted_at", sa.BigInteger(), nullable=True),
        sa.Column("paused_at", sa.BigInteger(), nullable=True),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("backend_pk")),
        sa.UniqueConstraint("name"),
        sa.UniqueConstraint("url"),
    )
    op.create_table(
        "backend_catalog",
        sa.Column("backend_id", sa.Text(), nullable=False),
        sa.Column("catalog", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("backend_id", name=op.f("backend_catalog_pk")),
    )
    op.create_table(
        "batch",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), server_default="local", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("batch_pk")),
    )
    op.create_table(
        "event",
        sa.Column(
            "id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), sa.Identity(always=False), nullable=False
        ),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), server_default="local", nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("event_pk")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "idempotency",
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("task_ids", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "key", name=op.f("idempotency_pk")),
    )
    op.create_table(
        "lane",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("run_us", sa.BigInteger(), nullable=True),
        sa.Column("runs", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("lane_pk")),
    )
    op.create_table(
        "lease",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("epoch", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("lease_pk")),
    )
    unlogged = ["UNLOGGED"] if op.get_bind().dialect.name == "postgresql" else []
    op.create_table(
        "live",
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("watched_until", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=True),
        sa.Column("value", sa.Float(), nullable=True),
        sa.Column("node", sa.Text(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("steps", sa.Integer(), nullable=True),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("preview", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("task_id", name=op.f("live_pk")),
        prefixes=unlogged,
    )
    op.create_table(
        "litter",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("look_at", sa.BigInteger(), nullable=False),
        sa.Column("doomed", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("litter_pk")),
    )
    op.create_index("litter_look_at", "litter", ["look_at", "key"], unique=False)
    op.create_table(
        "meta",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("meta_pk")),
    )
    op.create_table(
        "output",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), server_default="local", nullable=False),
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("attempt_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("node", sa.Text(), server_default="", nullable=False),
        sa.Column("filename", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("duration_seconds", sa.Float(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("output_pk")),
    )
    op.create_index("output_key", "output", ["key"], unique=False)
    op.create_index("output_mine", "output", ["user_id", "id"], unique=False)
    op.create_index("output_of_task", "output", ["task_id", "position"], unique=True)
    op.create_table(
        "secret",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "name", name=op.f("secret_pk")),
    )
    op.create_table(
        "serves",
        sa.Column("backend_id", sa.Text(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("able", sa.Integer(), nullable=False),
        sa.Column("lacks", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("backend_id", "lane", name=op.f("serves_pk")),
    )
    op.create_table(
        "setting",
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("node", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "node", name=op.f("setting_pk")),
    )
    op.create_table(
        "submission",
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("window_us", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "fingerprint", name=op.f("submission_pk")),
    )
    op.create_table(
        "tally",
        sa.Column("user_id", sa.Text(), nullable=False),
        sa.Column("quarter", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("cleared", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("tasks", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "quarter", "status", "kind", "cleared", "slot", name=op.f("tally_pk")),
        sqlite_with_rowid=False,
        postgresql_with=_OFTEN_CHANGED,
    )
    op.create_table(
        "task",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), server_default="local", nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("phase", sa.Text(), nullable=True),
        sa.Column("priority", sa.Integer(), server_default="0", nullable=False),
        sa.Column("turn", sa.BigInteger(), nullable=False),
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("workflow_id", sa.Text(), nullable=True),
        sa.Column("workflow_version", sa.Integer(), nullable=True),
        sa.Column("workflow_name", sa.Text(), server_default="", nullable=False),
        sa.Column("node_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("outputs_optional", sa.Integer(), server_default="0", nullable=False),
        sa.Column("attempt_id", sa.Text(), nullable=True),
        sa.Column("backend_id", sa.Text(), nullable=True),
        sa.Column("remote_id", sa.Text(), nullable=True),
        sa.Column("batch_id", sa.Text(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("completed_at", sa.BigInteger(), nullable=True),
        sa.Column("timeout_at", sa.BigInteger(), nullable=True),
        sa.Column("stop_requested_at", sa.BigInteger(), nullable=True),
        sa.Column("next_retry_at", sa.BigInteger(), nullable=True),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.Column("cleared_at", sa.BigInteger(), nullable=True),
        sa.Column("retry_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("max_retries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("attempt_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("execution_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("executions_before", sa.Integer(), server_default="0", nullable=False),
        sa.Column("vanish_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("requeue_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("running_timeout_s", sa.Integer(), nullable=True),
        sa.Column("task_msg", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("labels", sa.Text(), server_default="{}", nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "attempt_id IS NULL OR status IN ('PENDING','QUEUED','RUNNING')", name=op.f("attempt_only_while_live")
        ),
        sa.CheckConstraint(
            "status NOT IN ('QUEUED','RUNNING') OR attempt_id IS NOT NULL", name=op.f("live_has_attempt")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("task_pk")),
        postgresql_with=_ROOMY,
    )
    op.create_index(
        "task_batch",
        "task",
        ["batch_id", "id"],
        unique=False,
        sqlite_where=sa.text("batch_id IS NOT NULL"),
        postgresql_where=sa.text("batch_id IS NOT NULL"),
    )
    op.create_index(
        "task_at_rest",
        "task",
        ["user_id", "status", "kind", "id", "deleted_at", "cleared_at"],
        unique=False,
        sqlite_where=sa.text(_AT_REST),
        postgresql_where=sa.text(_AT_REST),
    )
    op.create_index(
        "task_cleared",
        "task",
        ["user_id", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND cleared_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND cleared_at IS NOT NULL"),
    )
    op.create_index(
        "task_deleted",
        "task",
        ["deleted_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "task_due",
        "task",
        ["next_retry_at"],
        unique=False,
        sqlite_where=sa.text("status = 'RETRYING'"),
        postgresql_where=sa.text("status = 'RETRYING'"),
    )
    op.create_index(
        "task_mine",
        "task",
        ["user_id", "id", "deleted_at", "cleared_at"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND cleared_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND cleared_at IS NULL"),
    )
    op.create_index(
        "task_order",
        "task",
        [sa.literal_column("priority DESC"), "turn", "id", "attempt_id", "deleted_at", "status"],
        unique=False,
        sqlite_where=sa.text("status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL"),
        postgresql_where=sa.text("status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL"),
    )
    op.create_index(
        "task_queue",
        "task",
        ["lane", sa.literal_column("priority DESC"), "turn", "id"],
        unique=False,
        sqlite_where=sa.text("status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL"),
        postgresql_where=sa.text("status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL"),
    )
    op.create_index(
        "task_wishes",
        "task",
        ["stop_requested_at"],
        unique=False,
        sqlite_where=sa.text("stop_requested_at IS NOT NULL"),
        postgresql_where=sa.text("stop_requested_at IS NOT NULL"),
    )
    op.create_table(
        "task_body",
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("params", sa.Text(), nullable=False),
        sa.Column("graph", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("task_id", name=op.f("task_body_pk")),
    )
    op.create_table(
        "task_input",
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("upload_id", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("filename", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("task_id", "position", name=op.f("task_input_pk")),
    )
    op.create_index("task_input_key", "task_input", ["key"], unique=False)
    op.create_table(
        "upload",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), server_default="local", nullable=False),
        sa.Column("filename", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("duration_seconds", sa.Float(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("upload_pk")),
    )
    op.create_index("upload_key", "upload", ["key"], unique=False)
    op.create_table(
        "waiting",
        sa.Column("lane", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("slot", sa.Integer(), nullable=False),
        sa.Column("tasks", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("lane", "priority", "slot", name=op.f("waiting_pk")),
        sqlite_with_rowid=False,
        postgresql_with=_OFTEN_CHANGED,
    )
    for statement in _POSTGRESQL if op.get_bind().dialect.name == "postgresql" else _SQLITE:
        op.execute(statement)


# The counts of tasks, kept by triggers. A migration that recreates the table must recreate its triggers.

_QUARTER_US = 900_000_000
_TALLY = "tally (user_id, quarter, status, kind, cleared, slot, tasks)"
_WAITING = "waiting (lane, priority, slot, tasks)"


def _counted(row: str) -> str:
    return f"{row}.deleted_at IS NULL"


def _claimable(row: str) -> str:
    return f"({row}.status = 'PENDING' AND {row}.attempt_id IS NULL AND {row}.deleted_at IS NULL)"


def _sqlite_tally(row: str, tasks: int) -> str:
    return f"""
        INSERT INTO {_TALLY} SELECT {row}.user_id, {row}.created_at / {_QUARTER_US}, {row}.status, {row}.kind,
                                    {row}.cleared_at IS NOT NULL, 0, {tasks} WHERE {_counted(row)}
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks;"""


def _sqlite_waiting(row: str, tasks: int) -> str:
    return f"""
        INSERT INTO {_WAITING} SELECT {row}.lane, {row}.priority, 0, {tasks} WHERE {_claimable(row)}
            ON CONFLICT DO UPDATE SET tasks = tasks + excluded.tasks;"""


# For each row, and only where a count really changes: the many other updates of a run cost nothing more.
_SQLITE = (
    f"CREATE TRIGGER tally_born AFTER INSERT ON task BEGIN {_sqlite_tally('NEW', 1)} END",
    f"CREATE TRIGGER tally_gone AFTER DELETE ON task WHEN {_counted('OLD')} BEGIN {_sqlite_tally('OLD', -1)} END",
    f"""
    CREATE TRIGGER tally_moved AFTER UPDATE OF status, deleted_at, cleared_at ON task
      WHEN OLD.status <> NEW.status OR (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL)
        OR (OLD.cleared_at IS NULL) <> (NEW.cleared_at IS NULL)
     BEGIN {_sqlite_tally("OLD", -1)} {_sqlite_tally("NEW", 1)} END
    """,
    f"CREATE TRIGGER waiting_born AFTER INSERT ON task BEGIN {_sqlite_waiting('NEW', 1)} END",
    f"CREATE TRIGGER waiting_gone AFTER DELETE ON task WHEN {_claimable('OLD')} BEGIN {_sqlite_waiting('OLD', -1)} END",
    f"""
    CREATE TRIGGER waiting_moved AFTER UPDATE OF status, attempt_id, deleted_at, priority ON task
      WHEN {_claimable("OLD")} <> {_claimable("NEW")} OR OLD.priority <> NEW.priority
     BEGIN {_sqlite_waiting("OLD", -1)} {_sqlite_waiting("NEW", 1)} END
    """,
)


def _postgresql(event: str, **tables: int) -> tuple[str, str]:
    columns = "user_id, created_at, status, kind, cleared_at, lane, priority, attempt_id, deleted_at"
    rows = " UNION ALL ".join(f"SELECT {columns}, {tasks} AS n FROM {name}" for name, tasks in tables.items())
    seen = " ".join(f"{'NEW' if tasks > 0 else 'OLD'} TABLE AS {name}" for name, tasks in tables.items())
    name = f"tally_after_{event.lower()}"
    return (
        f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            WITH changed AS ({rows}), tallied AS (
                INSERT INTO {_TALLY}
                SELECT c.user_id, c.created_at / {_QUARTER_US}, c.status, c.kind, (c.cleared_at IS NOT NULL)::int,
                       pg_backend_pid(), sum(c.n)
                  FROM changed c WHERE {_counted("c")} GROUP BY 1, 2, 3, 4, 5 HAVING sum(c.n) <> 0
                    ON CONFLICT (user_id, quarter, status, kind, cleared, slot)
                    DO UPDATE SET tasks = tally.tasks + excluded.tasks)
            INSERT INTO {_WAITING}
            SELECT c.lane, c.priority, pg_backend_pid(), sum(c.n)
              FROM changed c WHERE {_claimable("c")} GROUP BY 1, 2 HAVING sum(c.n) <> 0
                ON CONFLICT (lane, priority, slot) DO UPDATE SET tasks = waiting.tasks + excluded.tasks;
            RETURN NULL;
        END $$
        """,
        f"CREATE TRIGGER {name} AFTER {event} ON task REFERENCING {seen} FOR EACH STATEMENT EXECUTE FUNCTION {name}()",
    )


# Once per statement, however many rows it changes. Each connection has its own slot, so no two transactions ever
# change the same row of a count: they neither wait for each other nor deadlock.
_POSTGRESQL = (
    *_postgresql("INSERT", initial_status=1),
    *_postgresql("UPDATE", past=-1, present=1),
    *_postgresql("DELETE", gone=-1),
)
