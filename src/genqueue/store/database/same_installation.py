"""The identity of a PostgreSQL database: the id of the installation in its `meta`.

The database may be dropped and created anew, emptied, or restored from a dump of another one while processes run. So
the id is compared for each new connection, and one is made every few seconds for that.
"""

from collections.abc import Sequence
from typing import Any

import psycopg
import structlog
from sqlalchemy import Connection, Engine, event

from genqueue.errors import Unavailable
from genqueue.store.database.engine import our_errors

log = structlog.get_logger(__name__)


class SameInstallation:
    """The presence of a PostgreSQL database, for one store."""

    def __init__(self, engines: Sequence[Engine], installation: str) -> None:
        self._engine, self._installation = engines[0], installation
        self._is_another = False
        for engine in engines:
            event.listen(engine, "connect", self._compare)

    def require(self) -> None:
        """Raises Unavailable `database_changed` when the last comparison found another id, or none."""
        if self._is_another:
            raise Unavailable("database_changed")

    def look(self) -> None:
        """Open a connection, which compares the id. Blocking; raises as `require`."""
        with our_errors():
            self._engine.connect().close()

    def count(self, connection: Connection) -> None:
        """Does nothing: only an SQLite file counts its transactions."""

    def close(self) -> None:
        """Does nothing: there is nothing to release."""

    def _compare(self, connection: Any, _record: Any) -> None:
        try:
            found = _installation_of(connection)
        except psycopg.Error as error:
            connection.close()
            raise Unavailable("store_unavailable", reason=type(error).__name__) from error
        is_another = found != self._installation
        if is_another != self._is_another:
            self._is_another = is_another
            if is_another:
                log.error("database_changed", expected=self._installation, found=found)
            else:
                log.warning("database_is_back")
        if is_another:
            connection.close()
        self.require()


def _installation_of(connection: Any) -> str | None:
    try:
        row = connection.execute("SELECT value FROM meta WHERE name = 'installation'").fetchone()
    except (psycopg.errors.UndefinedTable, psycopg.errors.InvalidSchemaName):
        row = None
    connection.rollback()
    return None if row is None else str(row[0])
