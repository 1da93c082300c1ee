"""A backup is a whole, sound copy of one moment, or it is not there."""

import asyncio
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from genqueue.clock import SECOND
from genqueue.errors import Conflict, NotFound, Unavailable
from genqueue.store.backups.copy import (
    Interrupted,
    back_up,
    backup_name,
    damages_of_copy,
    list_backups,
    newest_good,
    rotate,
)
from genqueue.store.store import Store
from genqueue.store.writing.events import newest_event
from tests.support.builders import given_pending, new_task
from tests.support.clock import START, ManualClock
from tests.support.databases import new_migrated
from tests.support.harm import damage


@pytest.fixture
def database(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    new_migrated("sqlite", tmp_path / "data")
    return tmp_path / "data" / "genqueue.db"


@pytest.fixture
def store(database: Path, clock: ManualClock) -> Iterator[Store]:
    opened = Store(f"sqlite:///{database}", clock)
    yield opened
    opened.close()


def titles(path: Path) -> set[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        return {row[0] for row in connection.execute("SELECT title FROM task")}


async def test_it_holds_what_was_committed_although_the_database_is_open(
    store: Store, database: Path, tmp_path: Path
) -> None:
    await given_pending(store, new_task(title="kept"))
    target = tmp_path / "elsewhere" / "copy.db"
    size = await asyncio.to_thread(back_up, database, target)
    assert (titles(target), damages_of_copy(target), size) == ({"kept"}, [], target.stat().st_size)
    assert [path.name for path in target.parent.iterdir()] == ["copy.db"]


async def test_it_is_of_one_moment_however_much_is_written_meanwhile(
    store: Store, database: Path, tmp_path: Path
) -> None:
    """In the middle of the copy ever more is committed; the copy neither starts anew nor sees any of it."""
    await given_pending(store, *(new_task(title=f"before {number}") for number in range(3000)))
    loop = asyncio.get_running_loop()
    written = 0

    def write_more() -> bool:
        nonlocal written
        if written < 5:
            written += 1
            later = new_task(title=f"after {written}")
            asyncio.run_coroutine_threadsafe(given_pending(store, later), loop).result()
        return True

    await asyncio.to_thread(back_up, database, tmp_path / "copy.db", write_more)
    assert written > 1
    assert titles(tmp_path / "copy.db") == {f"before {number}" for number in range(3000)}


async def test_one_that_is_not_wanted_any_more_leaves_nothing_behind(
    store: Store, database: Path, tmp_path: Path
) -> None:
    await given_pending(store)
    with pytest.raises(Interrupted):
        await asyncio.to_thread(back_up, database, tmp_path / "backups" / "copy.db", lambda: False)
    assert list((tmp_path / "backups").iterdir()) == []


def test_nothing_is_overwritten(database: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(Conflict, match="file_exists"):
        back_up(database, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_a_database_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        back_up(tmp_path / "no.db", tmp_path / "copy.db")


async def test_a_damaged_database_makes_no_backup(database: Path, clock: ManualClock, tmp_path: Path) -> None:
    store = Store(f"sqlite:///{database}", clock)
    await given_pending(store, *(new_task() for _ in range(300)))
    store.close()
    damage(database)
    with pytest.raises(Unavailable, match="database_damaged"):
        back_up(database, tmp_path / "backups" / "copy.db")
    assert list((tmp_path / "backups").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="it has other rights")
def test_it_is_for_its_owner_only_because_it_holds_the_passwords_of_servers(database: Path, tmp_path: Path) -> None:
    back_up(database, tmp_path / "copy.db")
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600


def test_the_oldest_go_but_not_those_before_an_upgrade_nor_what_is_not_ours(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    moments = [START + hour * 3600 * SECOND for hour in range(4)]
    for at in moments:
        back_up(database, folder / backup_name(at), at=at)
    back_up(database, folder / backup_name(START, before="0002"), at=START)
    (folder / "mine.db").write_text("mine")
    rotate(folder, 2, moments[3])
    assert [(each.at, each.kept) for each in list_backups(folder)] == [
        (moments[3], False),
        (moments[2], False),
        (START, True),
    ]
    assert (folder / "mine.db").exists()


def test_the_newest_good_one_is_found_behind_damaged_ones(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    good, torn, empty = (folder / backup_name(START + number * SECOND) for number in range(3))
    for path in (good, torn):
        back_up(database, path)
    torn.write_bytes(torn.read_bytes()[:8192])
    empty.touch()
    found = newest_good(folder)
    assert found is not None
    assert found.path == good
    good.unlink()
    assert newest_good(folder) is None


def test_one_that_was_copied_or_renamed_is_as_old_as_it_was(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    old, new = (folder / backup_name(START + number * SECOND) for number in range(2))
    back_up(database, old, at=START)
    back_up(database, new, at=START + SECOND)
    for year in (1, 2):
        (folder / backup_name(START + year * 366 * 86_400 * SECOND)).write_bytes(old.read_bytes())
    found = list_backups(folder)
    assert (found[0].path, {each.at for each in found[1:]}) == (new, {START})
    assert newest_good(folder) == found[0]


def test_those_of_another_database_count_for_nothing_and_stay(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    (tmp_path / "other").mkdir()
    new_migrated("sqlite", tmp_path / "other")
    with closing(sqlite3.connect(tmp_path / "other" / "genqueue.db")) as connection, connection:
        connection.execute("UPDATE meta SET value = 'another' WHERE name = 'installation'")
    foreign = folder / backup_name(START + 9 * SECOND)
    back_up(tmp_path / "other" / "genqueue.db", foreign, at=START + 9 * SECOND)
    for number in range(3):
        back_up(database, folder / backup_name(START + number * SECOND), at=START + number * SECOND)
    mine = list_backups(folder)[1].installation
    assert mine is not None
    found = newest_good(folder, mine)
    assert found is not None
    assert found.at == START + 2 * SECOND
    rotate(folder, 1, START + 2 * SECOND, mine)
    assert [each.path for each in list_backups(folder)] == [foreign, found.path]


async def test_an_empty_queue_never_pushes_out_the_last_full_one(store: Store, database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"

    def make(number: int) -> list[int]:
        at = START + number * SECOND
        back_up(database, folder / backup_name(at), at=at)
        rotate(folder, 2, at)
        return [(each.at - START) // SECOND for each in list_backups(folder)]

    await given_pending(store, new_task())
    make(0)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("DELETE FROM task")
    assert [make(number) for number in (1, 2, 3)][-1] == [3, 2, 0]
    await given_pending(store, new_task())
    assert make(4) == [4, 3]


def test_any_other_database_is_no_backup(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as connection:
        connection.execute("CREATE TABLE t (x)")
    assert damages_of_copy(tmp_path / "other.db") == ["not a database of GenQueue"]


async def test_damage_that_a_statement_meets_is_told_as_damage(database: Path, clock: ManualClock) -> None:
    """Later than at the start, which has looked before: requests answer 503 and say what to do."""
    with closing(sqlite3.connect(database)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    with database.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * size)
    store = Store(f"sqlite:///{database}", clock)
    with pytest.raises(Unavailable, match="database_damaged"):
        await store.read(newest_event)
    store.close()
