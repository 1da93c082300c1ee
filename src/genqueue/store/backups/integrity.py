"""Checks of a database: schema revision, damage, and lanes that no backend can run. Reads only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError, OperationalError

from genqueue.clock import Instant
from genqueue.errors import Unavailable
from genqueue.store.database.engine import open_engine, our_errors
from genqueue.store.database.schema import newest_revision, scripts


class Revision(NamedTuple):
    """Schema revision of a database: `present` is None for an empty one; `known` is False when a newer version of
    GenQueue made it."""

    present: str | None
    newest: str
    known: bool


class Unserved(NamedTuple):
    """A lane with waiting tasks that no backend can run. `title` is the title of one of them."""

    lane: str
    tasks: int
    title: str


def revision(url: str) -> Revision:
    """Return the schema revision of the database. Raises Unavailable when it cannot be opened or is no database."""
    with _glance(url) as connection:
        present = MigrationContext.configure(connection).get_current_revision()
    known = present is None or present in {each.revision for each in scripts().walk_revisions()}
    return Revision(present, newest_revision(), known)


def damages(url: str, go_on: Callable[[], bool] | None = None) -> list[str] | None:
    """Return the damages of the database file; empty when it is sound, None when `go_on` interrupted the check.

    Always empty on PostgreSQL, which checks its own files. Raises Unavailable when the database cannot be read now.
    """
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
    """Open a read-only connection of its own engine for the context."""
    engine = open_engine(url, read_only=True)
    try:
        with our_errors(), engine.connect() as connection, connection.begin():
            yield connection
    except DatabaseError as error:
        raise Unavailable("store_unavailable", reason=str(error.orig)[:200]) from error
    finally:
        engine.dispose()


def newest_change(connection: Connection) -> Instant | None:
    """Return the time of the latest change of any task; None without tasks."""
    found: Instant | None = connection.execute(text("SELECT max(updated_at) FROM task")).scalar()
    return found


def unserved(connection: Connection) -> list[Unserved]:
    """Return the judged lanes that have waiting tasks and that no backend can run."""
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
