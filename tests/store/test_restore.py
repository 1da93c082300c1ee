"""A restored database takes the place of the old one whole, and knows that it remembers a time that has passed."""

import asyncio
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select, text

from genqueue.app import build
from genqueue.config import Settings, load
from genqueue.errors import Conflict, NotFound, Unavailable
from genqueue.store.backups.after_restore import Consequences, mark_restored
from genqueue.store.backups.copy import damages_of_copy
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.backups.restore import finish_restore, restore
from genqueue.store.database.engine import open_engine
from genqueue.store.database.tables import task
from genqueue.store.store import Store
from genqueue.store.tasks.lives import LIFE, Life, begin_life, end_life
from genqueue.store.tasks.pauses import Pause, load_pause
from genqueue.store.writing.events import stream_id
from genqueue.store.writing.meta import read_mark
from genqueue.store.writing.tx import Tx
from tests.support.builders import Stage, given_each, given_pending, given_task, load_attempt, load_row, new_task
from tests.support.clock import START, ManualClock
from tests.support.databases import new_migrated
from tests.support.harm import damage


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "data").mkdir()
    new_migrated("sqlite", tmp_path / "data")
    return load({}, data_dir=tmp_path / "data")


@pytest.fixture
def database_file(settings: Settings, clock: ManualClock) -> EmbeddedDatabase:
    return EmbeddedDatabase(settings, clock)


@pytest.fixture
def store(settings: Settings, clock: ManualClock) -> Iterator[Store]:
    opened = Store(settings.database, clock)
    yield opened
    opened.close()


def titles(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT title FROM task")}


def reopened(store: Store) -> Store:
    return Store(store.url, store.clock)


async def test_it_takes_the_place_and_the_one_before_is_kept(database_file: EmbeddedDatabase, store: Store) -> None:
    await given_pending(store, new_task(title="then"))
    backup = database_file.back_up()
    await given_pending(store, new_task(title="since"))
    store.close()
    found = database_file.restore(backup.path)
    assert found.replaced is not None
    assert (titles(database_file.database), titles(found.replaced)) == ({"then"}, {"then", "since"})
    assert backup.path.exists()
    names = {path.name for path in database_file.database.parent.iterdir()}
    assert names == {"genqueue.db", found.replaced.name, "backups", "database.json"}


async def test_browsers_begin_anew_and_the_queue_is_paused(
    database_file: EmbeddedDatabase, store: Store, clock: ManualClock
) -> None:
    before = store.stream, store.installation
    await store.write(begin_life, Life("killed", START))
    backup = database_file.back_up()
    store.close()
    clock.advance(60)
    database_file.restore(backup.path)
    again = reopened(store)
    assert again.stream != before[0]
    assert again.installation == before[1]
    assert await again.read(load_pause) == Pause("paused_after_restore", clock.now())
    assert await again.read(read_mark, LIFE) is None
    again.close()


async def test_what_was_in_flight_is_looked_up_and_never_sent_by_itself(
    database_file: EmbeddedDatabase, store: Store
) -> None:
    """Claimed and not sent: nothing happened. Sent without an answer: it counts as accepted, so that an absence means
    forgotten, and not that it should be posted again."""
    claimed = await given_task(store, Stage.CLAIMED)
    sent = await given_task(store, Stage.SENT_ABSENT)
    running = await given_task(store, Stage.RUNNING)
    backup = database_file.back_up()
    store.close()
    assert database_file.restore(backup.path).consequences == Consequences(looked_up=2, unknown=0, unsent=1)
    again = reopened(store)
    rows = [await again.read(load_row, each.id) for each in (claimed, sent, running)]
    attempts = [await again.read(load_attempt, each.attempt_id) for each in (claimed, sent, running)]
    again.close()
    assert [(row["status"], row["attempt_id"]) for row in rows] == [
        ("PENDING", None),
        ("QUEUED", sent.attempt_id),
        ("RUNNING", running.attempt_id),
    ]
    assert [each["outcome"] for each in attempts] == ["not_sent", None, None]
    assert (attempts[1]["accepted_at"], attempts[1]["remote_id"]) == (START, sent.attempt_id)


async def test_nobody_guesses_about_what_costs_money(database_file: EmbeddedDatabase, store: Store) -> None:
    stages = (Stage.CLAIMED, Stage.SENT, Stage.QUEUED, Stage.RUNNING, Stage.RUNNING_STOPPING)
    given = [await given_task(store, stage) for stage in stages]
    own = await given_task(store, Stage.RUNNING)
    spoil(store, f"UPDATE attempt SET paid = 1 WHERE backend_id <> '{own.server.id}'")
    backup = database_file.back_up()
    store.close()
    assert database_file.restore(backup.path).consequences == Consequences(looked_up=1, unknown=4, unsent=1)
    again = reopened(store)
    rows = [await again.read(load_row, each.id) for each in given]
    attempts = [await again.read(load_attempt, each.attempt_id) for each in given]
    again.close()
    assert [row["status"] for row in rows] == ["PENDING", *["FAILED"] * 4]
    assert all("outcome_unknown" in row["error"] for row in rows[1:])
    assert [each["outcome"] for each in attempts] == ["not_sent", *["unknown"] * 4]


async def test_a_task_at_every_stage_survives_it_by_legal_moves_only(
    database_file: EmbeddedDatabase, store: Store
) -> None:
    """The checks of the database hold, and nobody who had ended changes."""
    given = await given_each(store)
    statuses = {row.id: row.status for row in await store.read(statuses_of)}
    backup = database_file.back_up()
    store.close()
    database_file.restore(backup.path)
    again = reopened(store)
    after = {row.id: row.status for row in await again.read(statuses_of)}
    again.close()
    changed = {stage for stage, each in given.items() if after[each.id] != statuses[each.id]}
    assert changed == {Stage.SENT, Stage.SENT_ABSENT, Stage.SENT_STOPPING}
    assert damages_of_copy(database_file.database) == []


def statuses_of(connection: Connection) -> list[Any]:
    return list(connection.execute(select(task.c.id, task.c.status)))


def spoil(store: Store, statement: str) -> None:
    engine = open_engine(store.url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


async def test_a_damaged_database_is_put_aside_with_its_log(
    database_file: EmbeddedDatabase, store: Store, tmp_path: Path
) -> None:
    await given_pending(store, *(new_task(title="then") for _ in range(300)))
    backup = database_file.back_up()
    crash_image(database_file.database, tmp_path / "crashed")
    store.close()
    for name in ("genqueue.db", "genqueue.db-wal"):
        shutil.copyfile(tmp_path / "crashed" / name, database_file.database.with_name(name))
    damage(database_file.database)
    damage(database_file.database.with_name("genqueue.db-wal"))
    found = database_file.restore(backup.path)
    assert found.replaced is not None
    assert titles(database_file.database) == {"then"}
    assert not database_file.database.with_name("genqueue.db-wal").exists()


def crash_image(database: Path, folder: Path) -> None:
    """What a power cut leaves of a database that is open."""
    folder.mkdir()
    for name in (database.name, f"{database.name}-wal"):
        shutil.copyfile(database.with_name(name), folder / name)


async def test_a_backup_without_a_database_is_enough(database_file: EmbeddedDatabase, store: Store) -> None:
    await given_pending(store, new_task(title="then"))
    backup = database_file.back_up()
    store.close()
    database_file.database.unlink()
    assert database_file.restore(backup.path).replaced is None
    assert titles(database_file.database) == {"then"}


@pytest.mark.parametrize("harm", ["torn", "junk", "empty", "missing"])
async def test_what_cannot_be_used_changes_nothing(
    database_file: EmbeddedDatabase, store: Store, tmp_path: Path, harm: str
) -> None:
    await given_pending(store, new_task(title="mine"))
    store.close()
    before = database_file.database.read_bytes()
    file = tmp_path / "given.db"
    if harm == "torn":
        file.write_bytes(before[: len(before) // 2])
    elif harm != "missing":
        file.write_bytes(b"junk" * 100 if harm == "junk" else b"")
    with pytest.raises(NotFound if harm == "missing" else Unavailable) as refused:
        database_file.restore(file)
    assert refused.value.code == ("not_found" if harm == "missing" else "backup_damaged")
    assert database_file.database.read_bytes() == before
    assert {path.name for path in database_file.database.parent.iterdir()} == {"genqueue.db"}


async def test_a_backup_of_a_newer_version_is_refused(database_file: EmbeddedDatabase, store: Store) -> None:
    backup = database_file.back_up()
    store.close()
    with closing(sqlite3.connect(backup.path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    with pytest.raises(Unavailable, match="database_is_newer"):
        database_file.restore(backup.path)
    assert {path.name for path in database_file.database.parent.iterdir()} == {"genqueue.db", "backups"}


async def test_it_waits_for_nobody_who_has_the_database_open(database_file: EmbeddedDatabase, store: Store) -> None:
    backup = database_file.back_up()
    with pytest.raises(Conflict, match="database_in_use"):
        await asyncio.to_thread(database_file.restore, backup.path)
    assert {path.name for path in database_file.database.parent.iterdir() if path.suffix != ".db-shm"} >= {
        "genqueue.db"
    }
    assert not database_file.is_unfinished()


async def test_one_that_was_cut_off_is_finished_by_whoever_opens_it_next(
    settings: Settings, database_file: EmbeddedDatabase, store: Store, clock: ManualClock
) -> None:
    await given_pending(store, new_task(title="then"))
    backup = database_file.back_up()
    await given_pending(store, new_task(title="since"))
    store.close()

    class Dead(Exception):
        pass

    def die(step: str) -> None:
        if step == "valid":
            raise Dead

    with pytest.raises(Dead):
        restore(backup.path, database_file.database, clock.now(), die)
    app = build(settings, clock, role="web")
    await app.stop()
    assert titles(database_file.database) == {"then"}
    assert finish_restore(database_file.database) is None


@pytest.mark.parametrize("step", ["aside", "aside-wal", "aside-shm"])
def test_a_log_stays_with_its_file_wherever_the_last_renaming_is_cut_off(tmp_path: Path, step: str) -> None:
    for suffix in ("", "-wal", "-shm", ".restored"):
        (tmp_path / f"g.db{suffix}").write_text(f"content{suffix}")

    def die(reached: str) -> None:
        if reached == step:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finish_restore(tmp_path / "g.db", die)
    finish_restore(tmp_path / "g.db")
    (aside,) = tmp_path.glob("g.db.replaced-*Z")
    found = {path.name.removeprefix(aside.name): path.read_text() for path in tmp_path.glob("g.db.replaced-*")}
    assert found == {"": "content", "-wal": "content-wal", "-shm": "content-shm"}
    assert {path.name for path in tmp_path.iterdir()} - {aside.name + suffix for suffix in found} == {"g.db"}
    assert (tmp_path / "g.db").read_text() == "content.restored"


async def test_a_database_that_was_put_back_by_other_means_is_marked(store: Store, given: Any, database: str) -> None:
    """As after pg_restore. While somebody works on it, it is not."""
    engine = open_engine(store.url)
    before = store.stream
    store.clock.advance(3600)  # type: ignore[attr-defined]
    with engine.begin() as connection:
        mark_restored(Tx(connection), store.clock.now())
        assert stream_id(connection) != before
        assert load_pause(connection) is not None
    await given_task(store)
    with engine.begin() as connection, pytest.raises(Conflict, match="database_in_use"):
        mark_restored(Tx(connection), store.clock.now())
    engine.dispose()


async def test_a_life_that_did_not_end_is_known_to_the_next_one(store: Store) -> None:
    assert await store.write(begin_life, Life("first", START)) == {}
    assert await store.write(begin_life, Life("second", START + 1)) == {"name": "first", "at": START}
    assert await store.write(end_life, Life("first", START)) is None
    assert await store.write(end_life, Life("second", START)) is True
    assert await store.write(begin_life, Life("third", START + 2, pause=True)) == {}
    assert await store.read(load_pause) is None
    await store.write(begin_life, Life("fourth", START + 3, pause=True))
    assert await store.read(load_pause) == Pause("paused_after_crash", START + 3)
    await store.write(begin_life, Life("fifth", START + 9, pause=True))
    assert await store.read(load_pause) == Pause("paused_after_crash", START + 3)
