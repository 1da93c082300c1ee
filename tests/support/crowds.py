"""A hundred thousand tasks, and how a database means to find its way among them."""

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import Connection, event, text

from genqueue.tasks.lanes import lane_key
from tests.support.builders import needs

MANY = 100_000
LANES = tuple(lane_key(needs(f"Lane{number}")) for number in range(20))


class Step(NamedTuple):
    """A statement that was carried out, and the plan of the database for it."""

    statement: str
    plan: str


def gather_crowd(connection: Connection) -> None:
    """Everybody waits: 100,000 PENDING tasks of one user in twenty lanes, and only the last one in the last lane."""
    lane = " ".join(f"WHEN i % {len(LANES) - 1} = {number} THEN '{key}'" for number, key in enumerate(LANES[:-1]))
    task_id = "lpad(i::text, 36, '0')" if connection.dialect.name == "postgresql" else "printf('%036d', i)"
    connection.execute(
        text(
            f"""
            INSERT INTO task (id, kind, title, status, priority, turn, lane, batch_id, created_at, updated_at)
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})
            SELECT {task_id}, CASE WHEN i % 3 = 0 THEN 'workflow' ELSE 'text_to_image' END, 'task ' || i, 'PENDING', 0,
                   i, CASE WHEN i = {MANY} THEN '{LANES[-1]}' {lane} END, 'b' || (i % 500), i, i FROM n
            """
        )
    )
    connection.execute(text("INSERT INTO task_body (task_id, params, graph) SELECT id, '{}', '{}' FROM task"))
    connection.execute(text("ANALYZE"))


def disperse_crowd(connection: Connection) -> None:
    """A day later: most have ended, some failed, a few are RETRYING or were deleted."""
    connection.execute(
        text(
            """
            UPDATE task SET
                status = CASE WHEN turn % 10 < 6 THEN 'SUCCESS' WHEN turn % 10 = 6 THEN 'FAILED'
                              WHEN turn % 1000 = 7 THEN 'RETRYING' ELSE status END,
                next_retry_at = CASE WHEN turn % 1000 = 7 THEN turn END,
                deleted_at = CASE WHEN turn % 1000 = 1 THEN turn END
            WHERE turn % 10 < 8
            """
        )
    )
    connection.execute(text("ANALYZE"))


def steps(connection: Connection, act: Callable[..., Any], *args: Any) -> list[Step]:
    """Carry out `act(connection, *args)` and explain every statement that it made, with its own parameters."""
    made: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, executemany: bool) -> None:
        if not executemany and statement.lstrip().upper().startswith(("SELECT", "WITH", "UPDATE", "DELETE")):
            made.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    try:
        act(connection, *args)
    finally:
        event.remove(connection, "before_cursor_execute", note)
    return [Step(statement, _explain(connection, statement, parameters)) for statement, parameters in made]


def _explain(connection: Connection, statement: str, parameters: Any) -> str:
    if connection.dialect.name == "sqlite":
        rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        return "\n".join(str(row.detail) for row in rows)
    rows = connection.exec_driver_sql(f"EXPLAIN (COSTS OFF) {statement}", parameters)
    return "\n".join(str(row[0]) for row in rows)
