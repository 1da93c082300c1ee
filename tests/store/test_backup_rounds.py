"""Backups by themselves: when they are due, what is left of them, and that they end when they are told to."""

import asyncio
from pathlib import Path

import pytest
import structlog

from genqueue.clock import SECOND
from genqueue.config import load
from genqueue.store.backups.copy import list_backups
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.backups.schedule import AGAIN_S, FIRST_S, LOOK_S, BackupRounds
from genqueue.store.store import Store
from tests.support.builders import given_pending, new_task
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated
from tests.support.harm import damage
from tests.support.loop import resting_loop

HOUR = 3600


@pytest.fixture
def database_file(tmp_path: Path, clock: ManualClock) -> EmbeddedDatabase:
    new_migrated("sqlite", tmp_path)
    return EmbeddedDatabase(load({}, data_dir=tmp_path, backup_keep=3), clock)


@pytest.fixture
def rounds(database_file: EmbeddedDatabase, clock: ManualClock) -> BackupRounds:
    return BackupRounds(database_file, clock, every_h=6)


def hours_ago(database_file: EmbeddedDatabase, clock: ManualClock) -> list[float]:
    """The ages of the backups, newest first."""
    return [(clock.now() - each.at) / SECOND / HOUR for each in list_backups(database_file.folder)]


async def test_the_first_one_comes_soon_and_then_one_every_interval(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    await rounds.look()
    assert hours_ago(database_file, clock) == []
    clock.advance(FIRST_S)
    await rounds.look()
    assert hours_ago(database_file, clock) == [0]
    for _ in range(5 * 6):
        clock.advance(HOUR)
        await rounds.look()
    assert hours_ago(database_file, clock) == [0, 6, 12]


async def test_a_restart_does_not_begin_anew(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    clock.advance(FIRST_S)
    await rounds.look()
    clock.advance(5 * HOUR)
    again = BackupRounds(database_file, clock, every_h=6)
    clock.advance(2 * FIRST_S)
    await again.look()
    assert len(list_backups(database_file.folder)) == 1
    clock.advance(HOUR)
    await again.look()
    assert len(list_backups(database_file.folder)) == 2


async def test_a_backup_of_next_year_is_not_the_last_one(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    future = ManualClock(clock.now() + 9000 * HOUR * SECOND)
    EmbeddedDatabase(load({}, data_dir=database_file.folder.parent), future).back_up()
    await rounds.look()
    assert hours_ago(database_file, clock) == [-9000, 0]


async def test_a_clock_that_is_set_back_neither_makes_too_many_nor_too_few(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    clock.advance(FIRST_S)
    await rounds.look()
    for _ in range(3 * 6):
        clock.advance(HOUR)
        await rounds.look()
    clock.put(-30 * 24 * HOUR)
    for _ in range(2 * 6):
        clock.advance(HOUR)
        await rounds.look()
    assert hours_ago(database_file, clock) == [-696, 0, 6]
    clock.advance(6 * HOUR)
    await rounds.look()
    assert hours_ago(database_file, clock) == [0, 6, 12]
    # Also for the next process, and while the times of the backups before come again.
    clock.put(-9 * HOUR)
    again = BackupRounds(database_file, clock, every_h=6)
    await again.look()
    assert hours_ago(database_file, clock) == [-9, -3, 3]
    clock.advance(3 * HOUR)
    await again.look()
    assert 0 in hours_ago(database_file, clock)


async def test_one_that_failed_is_tried_again_whatever_the_clock_shows(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    database_file.folder.write_text("a file where the folder should be")
    clock.advance(FIRST_S)
    await rounds.look()
    database_file.folder.unlink()
    clock.put(-HOUR)
    clock.advance(AGAIN_S)
    await rounds.look()
    assert hours_ago(database_file, clock) == [0]


async def test_one_that_failed_is_told_and_tried_again_after_a_while(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock, tmp_path: Path
) -> None:
    database_file.folder.write_text("a file where the folder should be")
    clock.advance(FIRST_S)
    await rounds.look()
    assert rounds.trouble is not None
    assert rounds.trouble.code == "storage_unavailable"
    database_file.folder.unlink()
    await rounds.look()
    assert rounds.trouble is not None
    clock.advance(AGAIN_S)
    await rounds.look()
    assert rounds.trouble is None
    assert hours_ago(database_file, clock) == [0]


async def test_a_damaged_database_does_not_push_good_backups_out(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    store = Store(database_file.url, clock)
    await given_pending(store, *(new_task() for _ in range(300)))
    store.close()
    clock.advance(FIRST_S)
    await rounds.look()
    damage(database_file.database)
    for _ in range(5 * 6):
        clock.advance(HOUR)
        await rounds.look()
    assert len(list_backups(database_file.folder)) == 1
    assert rounds.trouble is not None
    assert rounds.trouble.code == "database_damaged_restore"
    assert str(list_backups(database_file.folder)[0].path) in rounds.trouble.arguments["command"]


async def test_an_end_in_the_middle_leaves_nothing_half(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    clock.advance(FIRST_S)
    await rounds.start()
    await asyncio.sleep(0)
    await rounds.stop()
    assert all(path.suffix == ".db" for path in database_file.folder.glob("*"))


async def test_with_backups_off_there_are_none(database_file: EmbeddedDatabase, clock: ManualClock) -> None:
    rounds = BackupRounds(database_file, clock, every_h=0)
    clock.advance(FIRST_S)
    await rounds.start()
    await asyncio.sleep(0)
    await rounds.stop()
    assert not database_file.folder.exists()


async def test_a_name_with_a_day_that_there_is_not_is_no_backup(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    database_file.folder.mkdir()
    (database_file.folder / "genqueue-20261399T000000000Z.db").touch()
    clock.advance(FIRST_S)
    await rounds.look()
    assert hours_ago(database_file, clock) == [0]


async def test_a_round_that_raises_is_not_the_last_one(
    rounds: BackupRounds, database_file: EmbeddedDatabase, clock: ManualClock
) -> None:
    database_file.folder.symlink_to(database_file.folder)
    clock.advance(FIRST_S)
    with structlog.testing.capture_logs() as logs:
        await rounds.start()
        await resting_loop().rest()
    assert [each["step"] for each in logs] == ["backup"]
    database_file.folder.unlink()
    clock.advance(LOOK_S)
    await resting_loop().rest()
    assert hours_ago(database_file, clock) == [0]
    await rounds.stop()
