"""A database of every released version becomes one of the newest, with all that it holds. (tests/store/dumps)"""

import asyncio
import json
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, make_url, text

from genqueue.store.database.engine import open_engine
from genqueue.store.database.schema import is_outdated, migrate, newest_revision
from genqueue.store.database.tables import LOCAL_USER, metadata
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import TaskMove, stop
from tests.store.dumps import load, path_of, revisions
from tests.store.test_schema import schema_of
from tests.support.builders import STATUS
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated
from tests.support.locks import see_waiting, session

EMPTIED = {"serves": 0}
"""By 0006: what a server can run is judged anew from what it has."""

WRITE_ANEW = "tables changed before a release: run `python -m tests.store.dumps`; after one: add a migration"


def counted(connection: Connection) -> dict[str, int]:
    """How many rows each table has."""
    tables = [name for name in metadata.tables if name != "meta"]
    return {name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in tables}


def unwanted(connection: Connection) -> int:
    """Servers whose list was read and will not be read anew."""
    return int(connection.execute(text(_UNWANTED)).scalar_one())


_UNWANTED = (
    "SELECT count(*) FROM backend WHERE catalog_at IS NOT NULL AND catalog_wanted_at IS NULL AND deleted_at IS NULL"
)


def statuses(connection: Connection) -> Counter[str]:
    return Counter(connection.execute(text("SELECT status FROM task")).scalars())


@pytest.mark.parametrize("revision", revisions())
async def test_it_is_upgraded_and_works(revision: str, database: str, tmp_path: Path, clock: ManualClock) -> None:
    url = load(revision, database, tmp_path)
    before = _of(url, counted_as_stored)
    store = Store(url, clock)
    try:
        after = await store.read(counted)
        assert {name: after[name] for name in before} == before | (EMPTIED if revision < "0006" else {})
        assert revision >= "0006" or await store.read(unwanted) == 0, (
            "a list that was read before does not say what costs"
        )
        assert await store.read(statuses) == Counter(str(status) for status in STATUS.values())
        waiting = (await store.read(_waiting))[0]
        assert await store.write(stop, TaskMove(waiting, LOCAL_USER, clock.now())) == "STOPPED"
    finally:
        store.close()


KEPT = {
    "sealed key": ({"names": ["username", "api_key_comfy_org"], "sealed": "v1:AAAA"}, True),
    "plain key": ({"api_key_comfy_org": "k", "verify_tls": False}, True),
    "sealed login": ({"names": ["auth_token_comfy_org"], "sealed": "v1:AAAA"}, True),
    "plain login": ({"auth_token_comfy_org": "t"}, True),
    "sealed password": ({"names": ["username", "password"], "sealed": "v1:AAAA"}, False),
    "plain headers": ({"headers": {"X-From": "comfy_org"}}, False),
}
"""What was stored for a backend, and whether a run there can be billed."""


@pytest.mark.parametrize("kept", KEPT)
def test_what_is_in_flight_where_a_key_of_comfy_org_was_kept_may_have_been_billed(
    kept: str, database: str, tmp_path: Path, clock: ManualClock
) -> None:
    url = load("0005", database, tmp_path)
    access, is_billed = KEPT[kept]
    engine = open_engine(url)
    with engine.begin() as connection:
        sent = connection.execute(text(f"SELECT id, backend_id FROM attempt WHERE {_IN_FLIGHT} ORDER BY id")).all()
        keyed = sent[0].backend_id
        connection.execute(text("DELETE FROM secret"))
        row = {"owner": f"backend:{keyed}", "value": json.dumps(access)}
        connection.execute(text("INSERT INTO secret VALUES (:owner, 'access', :value)"), row)
    engine.dispose()
    migrate(open_engine(url))
    paid = _of(url, lambda connection: set(connection.execute(text("SELECT id FROM attempt WHERE paid = 1")).scalars()))
    assert paid == {row.id for row in sent if row.backend_id == keyed and is_billed}
    assert len(paid) < len(sent), "where no key was kept nothing can have been billed"


@pytest.mark.parametrize("database", ["postgresql"])
async def test_an_upgrade_locks_no_table_before_it_has_the_leases(database: str, tmp_path: Path) -> None:
    """A worker that still runs locks its leases first, then the attempts and backends: no deadlock with it."""
    url = load("0005", database, tmp_path)
    with session(url) as worker:
        worker.execute("SELECT name FROM public.lease ORDER BY name FOR SHARE")
        upgrade = asyncio.create_task(asyncio.to_thread(migrate, open_engine(url)))
        await see_waiting(url, 1)
        for table in ("attempt", "backend", "serves", "task"):
            worker.execute(f"LOCK TABLE public.{table} IN ACCESS SHARE MODE NOWAIT")
        worker.rollback()
        await upgrade
    assert _of(url, is_outdated) is False


@pytest.mark.parametrize("database", ["postgresql"])
async def test_an_upgrade_that_is_the_victim_of_a_deadlock_runs_again(database: str, tmp_path: Path) -> None:
    """A process without leases reads the tables in an order of its own."""
    url = load("0005", database, tmp_path)
    with session(url, autocommit=True) as other:
        other.execute(f"ALTER DATABASE {make_url(url).database} SET deadlock_timeout = '200ms'")
    with session(url) as reader:
        # The upgrade detects the deadlock, not the reader.
        reader.execute("SET deadlock_timeout = '20s'")
        reader.execute("SELECT id FROM public.backend")
        upgrade = asyncio.create_task(asyncio.to_thread(migrate, open_engine(url)))
        await see_waiting(url, 1)
        with suppress(psycopg.errors.DeadlockDetected):  # on a machine that stood still in between
            reader.execute("SELECT id FROM public.attempt")
        reader.rollback()
        await upgrade
    assert _of(url, is_outdated) is False


_IN_FLIGHT = "closed_at IS NULL AND submitting_at IS NOT NULL"


@pytest.mark.parametrize("revision", revisions())
def test_its_schema_is_then_that_of_a_new_database(revision: str, database: str, tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    url = load(revision, database, tmp_path / "old")
    Store(url).close()
    assert _of(url, schema_of) == _of(new_migrated(database, tmp_path / "new"), schema_of), WRITE_ANEW


def test_there_is_a_dump_of_the_newest_version(database: str) -> None:
    assert path_of(newest_revision(), database).exists(), "run `python -m tests.store.dumps`"


def counted_as_stored(connection: Connection) -> dict[str, int]:
    """Of the tables that this version had."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if connection.dialect.name == "sqlite"
        else "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
    )
    known = set(connection.execute(text(query)).scalars()) & set(metadata.tables) - {"meta"}
    return {name: connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in sorted(known)}


def _waiting(connection: Connection) -> list[str]:
    return list(
        connection.execute(
            text("SELECT id FROM task WHERE status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL")
        ).scalars()
    )


def _of(url: str, ask: Any) -> Any:
    engine = open_engine(url, read_only=True)
    with engine.connect() as connection, connection.begin():
        found = ask(connection)
    engine.dispose()
    return found
