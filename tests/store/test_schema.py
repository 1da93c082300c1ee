"""The migrations lead to exactly the tables of the code, once, whoever runs them at the same time."""

import asyncio
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, insert, inspect, text
from sqlalchemy.exc import IntegrityError

from genqueue.errors import Unavailable
from genqueue.store.database.engine import open_engine
from genqueue.store.database.schema import migrate
from genqueue.store.database.tables import event, meta, metadata, task
from genqueue.store.store import Store
from tests.support.clock import ManualClock
from tests.support.databases import new_database


def schema_of(connection: Connection) -> dict[str, Any]:
    """Every table with its columns, checks, indexes and storage, as the database itself tells them. The triggers that
    keep the counts are in the migration alone; tests/store/test_counters.py shows what they do."""
    if connection.dialect.name == "sqlite":
        rows = connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE tbl_name <> 'alembic_version' AND type <> 'trigger'")
        )
        return {name: _words(sql) for name, sql in rows if not name.startswith("sqlite_")}
    columns = connection.execute(
        text(
            "SELECT table_name || '.' || column_name, concat_ws(' ', data_type, is_nullable, column_default,"
            " is_identity, identity_generation) FROM information_schema.columns"
            " WHERE table_schema = 'public' AND table_name <> 'alembic_version'"
        )
    )
    indexes = connection.execute(
        text(
            "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'alembic_version'"
        )
    )
    checks = connection.execute(
        text(
            "SELECT conrelid::regclass || ':' || conname, pg_get_constraintdef(oid) FROM pg_constraint"
            " WHERE connamespace = 'public'::regnamespace AND conrelid <> 'alembic_version'::regclass"
        )
    )
    storage = connection.execute(
        text(
            "SELECT relname, reloptions::text FROM pg_class WHERE relkind = 'r' AND relname <> 'alembic_version'"
            " AND relnamespace = 'public'::regnamespace"
        )
    )
    return {str(name): definition for rows in (columns, indexes, checks, storage) for name, definition in rows}


def _words(sql: str | None) -> Counter[str]:
    """SQLite keeps the text of CREATE; the order of constraints in it means nothing."""
    return Counter(re.findall(r"\w+|[^\w\s]", sql or ""))


def installation(connection: Connection) -> dict[str, str]:
    return {row.name: row.value for row in connection.execute(meta.select())}


def test_migrating_leads_to_the_tables_of_the_code(empty_database_url: str) -> None:
    engine = open_engine(empty_database_url)
    migrate(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_migrating_and_creating_make_the_same_schema(database: str, empty_database_url: str, tmp_path: Any) -> None:
    """Also what the comparison above does not look at: partial indexes, checks, identity, autoincrement."""
    (tmp_path / "created").mkdir()
    migrated, created = open_engine(empty_database_url), open_engine(new_database(database, tmp_path / "created"))
    migrate(migrated)
    with created.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) PRIMARY KEY)"))
        metadata.create_all(connection)
    with migrated.connect() as left, created.connect() as right:
        assert schema_of(left) == schema_of(right)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_the_numbers_of_events_are_never_given_twice_on_sqlite(database_url: str) -> None:
    with open_engine(database_url).connect() as connection:
        sql = connection.execute(
            text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": event.name}
        ).scalar()
    assert "AUTOINCREMENT" in str(sql)


def test_a_newer_database_is_refused_and_not_touched(empty_database_url: str, clock: ManualClock) -> None:
    engine = open_engine(empty_database_url)
    migrate(engine)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(text("DROP TABLE setting"))
        before = schema_of(connection)
    with pytest.raises(Unavailable, match="database_is_newer") as refused:
        Store(empty_database_url, clock)
    assert refused.value.arguments == {"revision": "9999"}
    with engine.connect() as connection:
        assert schema_of(connection) == before


def test_opening_a_second_time_changes_nothing(empty_database_url: str) -> None:
    engine = open_engine(empty_database_url)
    migrate(engine)
    with engine.connect() as connection:
        before = schema_of(connection), installation(connection)
    migrate(engine)
    with engine.connect() as connection:
        assert (schema_of(connection), installation(connection)) == before


def test_every_installation_has_a_name_and_a_stream_of_its_own(empty_database_url: str, tmp_path: Any) -> None:
    names = []
    (tmp_path / "other").mkdir()
    for url in (empty_database_url, f"sqlite:///{tmp_path / 'other' / 'genqueue.db'}"):
        store = Store(url)
        names += [store.installation, store.stream]
        store.close()
    assert len(set(names)) == 4


def test_threads_that_migrate_at_once_make_one_installation(empty_database_url: str) -> None:
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: migrate(open_engine(empty_database_url)), range(4)))
    with open_engine(empty_database_url).connect() as connection:
        assert set(installation(connection)) == {"stream", "installation"}
        assert set(metadata.tables) <= set(inspect(connection).get_table_names())


# PostgreSQL sees only connections, whoever holds them; the locks of SQLite differ between threads and processes.
@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_processes_that_open_at_once_see_the_same_installation(empty_database_url: str) -> None:
    program = (
        "import sys; from genqueue.store.store import Store; s = Store(sys.argv[1]); print(s.installation); s.close()"
    )
    command = [sys.executable, "-c", program, empty_database_url]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = [process.communicate()[0].strip() for process in running]
    assert [process.returncode for process in running] == [0, 0]
    assert told[0] == told[1] != ""


async def test_two_stores_share_one_history(store: Store, second_store: Store) -> None:
    assert (store.installation, store.stream) == (second_store.installation, second_store.stream)


@pytest.mark.parametrize("broken", ["QUEUED", "RUNNING"])
async def test_the_database_itself_refuses_a_live_task_without_an_attempt(broken: str, store: Store) -> None:
    row = {"id": "t", "kind": "x", "status": broken, "turn": 0, "lane": "l", "created_at": 0, "updated_at": 0}

    def spoil() -> None:
        with open_engine(store.url).begin() as connection:
            connection.execute(insert(task), row)

    with pytest.raises(IntegrityError, match="live_has_attempt"):
        await asyncio.to_thread(spoil)
