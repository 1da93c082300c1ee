"""A hundred thousand tasks, and how a database means to find its way among them."""

import sqlite3
from collections.abc import Callable
from typing import Any, NamedTuple, Self

import psycopg
from sqlalchemy import Connection, Engine, event, text

from genqueue.store.database.engine import open_engine
from genqueue.tasks.lanes import lane_key
from tests.support.builders import needs

MANY = 100_000
CREATED_EVERY_US = 20_000_000
LANES = tuple(lane_key(needs(f"Lane{number}")) for number in range(20))

_LATER = f"""
    CASE WHEN i = {MANY} THEN 'PENDING' WHEN i % 10 < 6 THEN 'SUCCESS' WHEN i % 10 = 6 THEN 'FAILED'
         WHEN i % 1000 = 7 THEN 'RETRYING' ELSE 'PENDING' END
"""


class Step(NamedTuple):
    """A statement that was carried out, and the plan of the database for it."""

    statement: str
    plan: str


def gather_crowd(connection: Connection, *, later: bool = False) -> None:
    """100,000 tasks of one user in twenty lanes, and only the last one in the last lane.

    At first everybody waits, as when a large import was just started. `later` most have ended; some failed, some will
    be tried again, some were deleted.
    """
    lane = " ".join(f"WHEN i % {len(LANES) - 1} = {number} THEN '{key}'" for number, key in enumerate(LANES[:-1]))
    task_id = "lpad(i::text, 36, '0')" if connection.dialect.name == "postgresql" else "printf('%036d', i)"
    connection.execute(
        text(
            f"""
            INSERT INTO task (id, kind, title, status, priority, turn, lane, batch_id, created_at, updated_at,
                              next_retry_at, deleted_at)
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})
            SELECT {task_id}, CASE WHEN i % 3 = 0 THEN 'workflow' ELSE 'text_to_image' END, 'task ' || i,
                   {_LATER if later else "'PENDING'"}, 0,
                   i, CASE WHEN i = {MANY} THEN '{LANES[-1]}' {lane} END, 'b' || (i % 500),
                   CAST(i AS BIGINT) * {CREATED_EVERY_US}, i,
                   {"CASE WHEN i % 1000 = 7 THEN i END, CASE WHEN i % 1000 = 1 THEN i END" if later else "NULL, NULL"}
              FROM n
            """
        )
    )
    connection.execute(
        text(
            "INSERT INTO task_body (task_id, params, graph) SELECT id, '{}', '{}' FROM task"
            " WHERE turn < 500 OR turn = :n"
        ),
        {"n": MANY},
    )


def refresh_statistics(engine: Engine) -> None:
    """What PostgreSQL does by itself after a while, and SQLite when it is told to."""
    if engine.dialect.name == "sqlite":
        with engine.begin() as connection:
            connection.execute(text("ANALYZE"))
    else:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE task, task_body"))


def open_recorded(url: str) -> Engine:
    """The shipped engine; its drivers' cursors note what they are given, whoever uses them."""
    engine = open_engine(url)

    @event.listens_for(engine, "do_connect")
    def _note(dialect: Any, _record: Any, _args: Any, options: dict[str, Any]) -> None:
        if dialect.name == "sqlite":
            options["factory"] = _SqliteConnection
        else:
            options["cursor_factory"] = _PostgresqlCursor

    return engine


class _SqliteCursor(sqlite3.Cursor):
    def execute(self, sql: str, parameters: Any = (), /) -> Self:
        _noted(self.connection).append((sql, parameters))
        return super().execute(sql, parameters)


class _SqliteConnection(sqlite3.Connection):
    def cursor(self, factory: Any = _SqliteCursor) -> Any:
        return super().cursor(factory)


class _PostgresqlCursor(psycopg.Cursor[Any]):
    def execute(self, query: Any, params: Any = None, **more: Any) -> Self:
        _noted(self.connection).append((query, params))
        return super().execute(query, params, **more)


def _noted(connection: Any) -> list[tuple[str, Any]]:
    """Kept with the driver's connection."""
    noted: list[tuple[str, Any]] = connection.__dict__.setdefault("noted", [])
    return noted


def steps(connection: Connection, act: Callable[..., Any], *args: Any) -> list[Step]:
    """Carry out `act(connection, *args)` and explain every statement that it made, with its own parameters."""
    noted = _noted(connection.connection.dbapi_connection)
    noted.clear()
    act(connection, *args)
    made = [each for each in noted if each[0].lstrip().upper().startswith(("SELECT", "WITH", "UPDATE", "DELETE"))]
    return [Step(statement, _explain(connection, statement, parameters)) for statement, parameters in made]


def _explain(connection: Connection, statement: str, parameters: Any) -> str:
    how = "EXPLAIN QUERY PLAN" if connection.dialect.name == "sqlite" else "EXPLAIN (COSTS OFF)"
    cursor = connection.connection.cursor()
    cursor.execute(f"{how} {statement}", parameters)
    return "\n".join(str(row[-1]) for row in cursor.fetchall())
