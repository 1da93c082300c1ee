"""Soundness: what can be asked of a database before anybody trusts it. For `genqueue check`; nothing is changed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError, OperationalError

from genqueue.clock import Instant
from genqueue.errors import Unavailable
from genqueue.store.database.engine import open_engine, our_errors


class Revision(NamedTuple):
    """`present` is None for an empty database; `known` is False when a newer version made it."""

    present: str | None
    newest: str
    known: bool


class Unserved(NamedTuple):
    """A lane with waiting tasks that no server can run. `title` is one of them."""

    lane: str
    tasks: int
    title: str


def revision(url: str) -> Revision:
    """Which schema the database has. Raises Unavailable where it cannot be opened or is no database."""
    scripts = ScriptDirectory(str(Path(__file__).parents[1] / "database" / "migrations"))
    with _glance(url) as connection:
        present = MigrationContext.configure(connection).get_current_revision()
    known = present is None or present in {each.revision for each in scripts.walk_revisions()}
    return Revision(present, str(scripts.get_current_head()), known)


def damages(url: str, go_on: Callable[[], bool] | None = None) -> list[str] | None:
    """What is wrong inside the database file; empty when it is whole, None when `go_on` ended the search. PostgreSQL
    looks after itself. Raises Unavailable where the database cannot be read now."""
    try:
        with _glance(url) as connection:
            if connection.dialect.name != "sqlite":
                return []
            found = _quick_check(connection, go_on)
    except Unavailable as error:
        if error.code != "database_damaged":
            raise
        return [str(error.arguments["reason"])]
    return [] if found == ["ok"] else found


def _quick_check(connection: Connection, go_on: Callable[[], bool] | None) -> list[str] | None:
    driver: Any = connection.connection.driver_connection
    if go_on is not None:
        driver.set_progress_handler(lambda: int(not go_on()), 10_000)
    try:
        return [str(row[0]) for row in connection.execute(text("PRAGMA quick_check(20)"))]
    except OperationalError:
        if go_on is not None and not go_on():
            return None
        raise
    finally:
        driver.set_progress_handler(None, 0)


@contextmanager
def _glance(url: str) -> Iterator[Connection]:
    """A connection of its own."""
    engine = open_engine(url, read_only=True)
    try:
        with our_errors(), engine.connect() as connection, connection.begin():
            yield connection
    except DatabaseError as error:
        raise Unavailable("store_unavailable", reason=str(error.orig)[:200]) from error
    finally:
        engine.dispose()


def newest_change(connection: Connection) -> Instant | None:
    """When a task changed last."""
    found: Instant | None = connection.execute(text("SELECT max(updated_at) FROM task")).scalar()
    return found


def unserved(connection: Connection) -> list[Unserved]:
    """Lanes that were judged and that no server serves, with the tasks that wait in them."""
    rows: Any = connection.execute(_UNSERVED)
    return [Unserved(row.lane, row.tasks, row.title) for row in rows]


_UNSERVED = text(
    """
    SELECT t.lane, count(*) AS tasks, min(t.title) AS title FROM task t
     WHERE t.status = 'PENDING' AND t.attempt_id IS NULL AND t.deleted_at IS NULL
       AND EXISTS (SELECT 1 FROM serves s WHERE s.lane = t.lane)
       AND NOT EXISTS (SELECT 1 FROM serves s JOIN backend b ON b.id = s.backend_id
                        WHERE s.lane = t.lane AND s.able = 1 AND b.deleted_at IS NULL)
     GROUP BY t.lane ORDER BY t.lane
    """
)
