"""The database is taken away under a running store: nothing is confirmed, and what comes back is used again."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url, text

from genqueue.errors import Unavailable
from genqueue.store.database.database_file import COUNTED, OWNER, header_of, mark_of
from genqueue.store.database.engine import open_engine
from genqueue.store.database.schema import migrate
from genqueue.store.store import Store
from genqueue.store.tasks.pauses import PauseQueue, pause_queue
from genqueue.store.writing.events import newest_event
from genqueue.store.writing.proof import Proof, prove
from tests.support.builders import given_pending, new_task
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated, new_sqlite

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file be taken away")


async def write(store: Store) -> None:
    await store.write(pause_queue, PauseQueue(store.clock.now()))


async def change(store: Store) -> None:
    """Of one row, in its place."""
    await store.write(prove, Proof(store.clock.now()))


@pytest.fixture
async def opened(tmp_path: Path, clock: ManualClock) -> Store:
    store = Store(new_migrated("sqlite", tmp_path), clock)
    await given_pending(store, *(new_task() for _ in range(50)))
    return store


def file_of(store: Store) -> Path:
    return Path(str(make_url(store.url).database))


def companions(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}*"))


def remove_all(path: Path) -> None:
    for each in companions(path):
        each.unlink()


def remove_log(path: Path) -> None:
    path.with_name(path.name + "-wal").unlink()


def put_another_there(path: Path) -> None:
    other = path.with_name("other.db")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE t (a)")
    other.replace(path)


def write_over(path: Path) -> None:
    """As `cp other.db genqueue.db` does: the file is the same one."""
    migrate(open_engine(f"sqlite:///{path.with_name('other.db')}"))
    path.write_bytes(path.with_name("other.db").read_bytes())


def empty(path: Path) -> None:
    os.truncate(path, 0)


def move_from_log(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def cut(path: Path) -> None:
    move_from_log(path)
    os.truncate(path, path.stat().st_size // 2)


ATTACKS: dict[Callable[[Path], None], str] = {
    remove_all: "database_moved",
    remove_log: "database_moved",
    put_another_there: "database_moved",
    write_over: "database_overwritten",
    empty: "database_overwritten",
    cut: "database_overwritten",
}


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda each: each.__name__)
async def test_nothing_is_confirmed_in_a_file_that_is_not_there_any_more(
    opened: Store, attack: Callable[[Path], None]
) -> None:
    await write(opened)
    attack(file_of(opened))
    with pytest.raises(Unavailable, match=ATTACKS[attack]):
        await write(opened)
    with pytest.raises(Unavailable, match=ATTACKS[attack]):
        await opened.read(newest_event)
    assert opened.condition.trouble is not None
    opened.close()


async def test_an_older_copy_of_itself_that_is_written_over_it_is_noticed(opened: Store) -> None:
    """As `cp backup.db genqueue.db` does while it is open: whose it is stays the same."""
    path = file_of(opened)
    move_from_log(path)
    older = path.read_bytes()
    await given_pending(opened, *(new_task() for _ in range(100)))
    move_from_log(path)
    await write(opened)
    path.write_bytes(older)
    for _ in range(2):
        with pytest.raises(Unavailable, match="database_overwritten"):
            await write(opened)
    assert opened.condition.trouble is not None
    opened.close()


@pytest.mark.parametrize("whole", [False, True], ids=["the file", "with its log"])
async def test_an_older_copy_of_as_many_pages_is_noticed(opened: Store, whole: bool) -> None:
    """Rows only changed since, so that SQLite's own counters in the file are the same."""
    path = file_of(opened)
    log = path.with_name(path.name + "-wal")
    for _ in range(3):
        await change(opened)
    move_from_log(path)
    older, older_log, pages = path.read_bytes(), log.read_bytes(), header_of(path)
    for _ in range(3):
        await change(opened)
    if not whole:
        move_from_log(path)
    await opened.read(newest_event)
    now = header_of(path)
    assert now is not None
    assert pages is not None
    assert (now.pages, now.schema, now.file_bytes) == (pages.pages, pages.schema, pages.file_bytes)

    path.write_bytes(older)
    if whole:
        log.write_bytes(older_log)

    for _ in range(2):
        with pytest.raises(Unavailable, match="database_overwritten"):
            await write(opened)
        with pytest.raises(Unavailable, match="database_overwritten"):
            await opened.read(newest_event)
    assert opened.condition.trouble is not None
    opened.close()


async def test_a_copy_that_is_not_older_is_no_harm(opened: Store) -> None:
    """What was not moved from the log since is still there."""
    path = file_of(opened)
    move_from_log(path)
    same = path.read_bytes()
    await change(opened)
    path.write_bytes(same)
    await write(opened)
    assert await opened.read(newest_event)
    opened.close()


async def test_the_count_of_transactions_begins_anew(opened: Store) -> None:
    opened.close()
    with closing(sqlite3.connect(file_of(opened))) as other:
        other.execute(f"PRAGMA user_version = {COUNTED - 2}")
    opened = Store(opened.url, opened.clock)
    for _ in range(4):
        await change(opened)
        move_from_log(file_of(opened))
    header = header_of(file_of(opened))
    assert header is not None
    assert header.written == 2
    opened.close()


async def test_a_missing_file_is_not_made_anew_by_whoever_asks(opened: Store) -> None:
    """A reader's thread that has no connection yet would make one."""
    remove_all(file_of(opened))
    for _ in range(5):
        with pytest.raises(Unavailable):
            await opened.read(newest_event)
    assert companions(file_of(opened)) == []
    opened.close()


async def test_the_file_that_is_put_back_is_used_again(opened: Store) -> None:
    path = file_of(opened)
    aside = path.with_name("aside")
    path.rename(aside)
    with pytest.raises(Unavailable, match="database_moved"):
        await write(opened)
    aside.rename(path)
    await write(opened)
    assert opened.condition.trouble is None
    opened.close()


async def test_moving_pages_from_the_log_is_no_harm(opened: Store) -> None:
    """Many transactions of many pages, with checkpoints between and by another connection."""
    for _ in range(20):
        await given_pending(opened, *(new_task() for _ in range(100)))
        with closing(sqlite3.connect(file_of(opened))) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    await write(opened)
    opened.close()


async def test_a_file_that_lags_behind_its_log_is_no_harm(opened: Store) -> None:
    """Pages that were made and freed again are in no log, and somebody who reads holds up the move of the others: the
    file is shorter than it says for as long as that takes."""
    path = file_of(opened)
    with closing(sqlite3.connect(path, isolation_level=None)) as reading, closing(sqlite3.connect(path)) as other:
        for _ in range(3):
            reading.execute("BEGIN").close()
            reading.execute("SELECT count(*) FROM task").fetchone()
            other.execute("CREATE TABLE IF NOT EXISTS filler (a)")
            other.executemany("INSERT INTO filler VALUES (?)", [("x" * 9000,) for _ in range(100)])
            other.execute("DELETE FROM filler")
            other.commit()
            reading.execute("COMMIT").close()
            other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            other.execute("INSERT INTO filler VALUES ('y')")
            other.commit()
            await write(opened)
        other.execute("DROP TABLE filler")
        other.commit()
        # Written anew, it is shorter than before, and as long as it says.
        other.execute("VACUUM")
        other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    await write(opened)
    await write(opened)
    opened.close()


async def test_looking_at_the_file_leaves_its_locks_alone(opened: Store) -> None:
    """Closing any descriptor of a file takes the locks of the process away: the log would be removed under us."""
    path = file_of(opened)
    assert header_of(path) is not None
    second = Store(opened.url, opened.clock)
    second.close()
    # This is only possible for whoever is alone. In another process: within one, SQLite knows its own locks.
    alone = (
        f"import sqlite3; sqlite3.connect({str(path)!r}, timeout=0).execute('PRAGMA journal_mode=DELETE').fetchone()"
    )
    refused = subprocess.run([sys.executable, "-c", alone], capture_output=True, text=True, check=False)
    assert "locked" in refused.stderr
    await write(opened)
    opened.close()


def test_the_file_itself_says_whose_it_is(tmp_path: Path, clock: ManualClock) -> None:
    store = Store(new_sqlite(tmp_path), clock)
    try:
        header = header_of(tmp_path / "genqueue.db")
        assert header is not None
        assert header.mark == mark_of(store.installation)
        assert header.mark >> 16 == OWNER
        assert not header.is_short
    finally:
        store.close()
    copied = shutil.copyfile(tmp_path / "genqueue.db", tmp_path / "copy.db")
    found = header_of(copied)
    assert found is not None
    assert found.mark == header.mark


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("hello " * 100)
    with pytest.raises(Unavailable, match="not a database"):
        header_of(tmp_path / "text")
    assert header_of(tmp_path / "nowhere") is None


async def test_a_postgresql_that_was_emptied_or_is_another_one_is_told(clock: ManualClock, tmp_path: Path) -> None:
    url = new_migrated("postgresql", tmp_path)
    store = Store(url, clock)
    await write(store)
    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("UPDATE meta SET value = 'another' WHERE name = 'installation'")
    with pytest.raises(Unavailable, match="database_changed"):
        store.condition.look()
    for refused in (write(store), store.read(newest_event)):
        with pytest.raises(Unavailable, match="database_changed"):
            await refused
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("UPDATE meta SET value = %s WHERE name = 'installation'", [store.installation])
    store.condition.look()
    await write(store)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    for refused in (write(store), store.read(newest_event)):
        with pytest.raises(Unavailable, match="database_changed"):
            await refused
    with pytest.raises(Unavailable, match="database_changed"):
        store.condition.look()
    assert store.condition.trouble is not None
    store.close()


async def test_a_connection_that_was_lost_does_not_lead_to_another_database(clock: ManualClock, tmp_path: Path) -> None:
    url = new_migrated("postgresql", tmp_path)
    store = Store(url, clock)
    await write(store)
    name = make_url(url).database
    server = make_url(new_migrated("postgresql", tmp_path)).set(drivername="postgresql")
    with psycopg.connect(server.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
        connection.execute(f'CREATE DATABASE "{name}"')
    for refused in (write(store), store.read(newest_event)):
        with pytest.raises(Unavailable, match="database_changed"):
            await refused
    engine = open_engine(url)
    migrate(engine)  # as another process would
    for refused in (write(store), store.read(newest_event)):
        with pytest.raises(Unavailable, match="database_changed"):
            await refused
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM meta WHERE name = 'queue_paused'")).scalar_one() == 0
    engine.dispose()
    store.close()
