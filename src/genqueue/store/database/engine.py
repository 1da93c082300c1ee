"""Opening the database. Errors of drivers and SQLAlchemy become those of GenQueue here, and nowhere else."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.pool import NullPool

from genqueue.errors import Unavailable
from genqueue.store.data_folder.privacy import make_private_file
from genqueue.store.database.database_file import LOG_LIMIT

_SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    # 201 means on disk: with NORMAL a power cut undoes the last commits, and with them the id under which a prompt
    # was already sent. Commits are shared by all moves that wait, so FULL costs little.
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA busy_timeout=10000",
    f"PRAGMA journal_size_limit={LOG_LIMIT}",
    "PRAGMA cache_size=-32000",
    "PRAGMA temp_store=MEMORY",
)

_TABLE_GONE = ("42P01", "3F000")
_NO_ROOM = ("53100", "58030")
"""SQLSTATE codes of PostgreSQL."""

CONNECTING: dict[str, Any] = {
    "connect_timeout": 5,
    # A machine that vanished or a cut network is detected in seconds: the default is a quarter of an hour for data
    # that was sent and two hours for an idle connection.
    "tcp_user_timeout": 15_000,
    "keepalives_idle": 5,
    "keepalives_interval": 3,
    "keepalives_count": 3,
}
"""Connection parameters for PostgreSQL; those of TCP have no effect on a Unix socket."""


def open_engine(url: str, *, read_only: bool = False) -> Engine:
    """Return an engine. On SQLite its transactions take the write lock at once (BEGIN IMMEDIATE), unless `read_only`.

    Connections are held by their owners (the writer, the readers), so there is no pool.
    """
    if make_url(url).get_backend_name() == "sqlite":
        return _open_sqlite(url, read_only=read_only)
    # A process frozen inside a transaction must not hold its row locks for ever.
    # Counts come from an index; with the default costs, of a spinning disk, the planner would read the table instead.
    planner = "-c jit=off -c random_page_cost=1.1 -c max_parallel_workers_per_gather=0"
    # The statements of one page (rows, total, positions) are to see the same moment.
    reads = "-c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on"
    options = f"-c idle_in_transaction_session_timeout=10000 {planner} {reads if read_only else ''}"
    return create_engine(url, poolclass=NullPool, connect_args={"options": options, **CONNECTING})


def _open_sqlite(url: str, *, read_only: bool) -> Engine:
    path = make_url(url).database
    if path and not read_only:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):  # SQLite reports what is wrong with that path
            make_private_file(Path(path))
    engine = create_engine(url, poolclass=NullPool, connect_args={"check_same_thread": False, "timeout": 10})

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in (*_SQLITE_PRAGMAS, *(("PRAGMA query_only=ON",) if read_only else ())):
            connection.execute(pragma).close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


_READ_ONLY = "25006"
"""SQLSTATE of a PostgreSQL that takes no writes now: a standby, or by a setting."""


@contextmanager
def our_errors() -> Iterator[None]:
    """Raise `Unavailable` for what the database cannot do now, a damaged file and missing tables; the error of a broken
    statement of ours is raised unchanged."""
    try:
        yield
    except DBAPIError as error:
        if is_damage(error.orig):
            raise Unavailable("database_damaged", reason=_reason(error)) from error
        if getattr(error.orig, "sqlstate", None) in _TABLE_GONE:
            raise Unavailable("database_changed") from error
        is_read_only = getattr(error.orig, "sqlstate", None) == _READ_ONLY
        if is_read_only or isinstance(error, OperationalError) or error.connection_invalidated:
            raise Unavailable("store_unavailable", reason=_reason(error)) from error
        raise


def is_damage(error: object) -> bool:
    """Does SQLite report that the file is damaged, in contrast to unavailable now?"""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def is_out_of_room(error: object) -> bool:
    """Is the disk full, or does it fail to take what is written to it?"""
    if getattr(error, "sqlstate", None) in _NO_ROOM:
        return True
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)


def is_lost(error: BaseException) -> bool:
    """Is the connection lost, so that it must be opened anew?"""
    return isinstance(error, InterfaceError) or (isinstance(error, DBAPIError) and error.connection_invalidated)


def is_crossed(error: BaseException) -> bool:
    """Was the transaction the victim of a deadlock or a serialisation failure? It may simply run again."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in ("40P01", "40001")


def _reason(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0][:200] if error.orig else type(error).__name__
