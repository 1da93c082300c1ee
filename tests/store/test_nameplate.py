"""What is refused at a start because it is not the database that this data folder had, and what is not."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from genqueue.app import App, Role, build
from genqueue.clock import SECOND
from genqueue.config import Settings, load
from genqueue.errors import Unavailable
from genqueue.store.backups.copy import list_backups
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.backups.restore import begin_anew
from tests.store.dumps import load as load_dump
from tests.store.dumps import revisions
from tests.support.builders import given_pending, new_task
from tests.support.clock import ManualClock


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load({}, data_dir=tmp_path / "data", backup_keep=2)


async def a_life(settings: Settings, *titles: str) -> App:
    """A process that works with this folder, adds tasks, and ends."""
    app = build(settings)
    await given_pending(app.store, *(new_task(title=title) for title in titles))
    await app.stop()
    return app


def database(settings: Settings) -> Path:
    return settings.data_dir / "genqueue.db"


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def without_tables(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 7")


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (name)")


def of_another_folder(path: Path) -> None:
    begin_anew(path)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)


def text(path: Path) -> None:
    path.write_text("no database\n" * 100)


ATTACKS: dict[Callable[[Path], None], str] = {
    remove: "database_lost",
    empty: "database_lost",
    without_tables: "database_lost",
    of_another_program: "database_foreign",
    of_another_folder: "database_other",
    cut: "database_damaged",
    text: "database_damaged",
}


@pytest.mark.parametrize("backed_up", [True, False], ids=["with a backup", "without"])
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda each: each.__name__)
async def test_what_is_not_the_database_of_this_folder_is_refused(
    settings: Settings, clock: ManualClock, attack: Callable[[Path], None], backed_up: bool
) -> None:
    await a_life(settings, "kept")
    database_file = EmbeddedDatabase(load({}, data_dir=settings.data_dir, database_check_s=0), clock)
    good = database_file.back_up() if backed_up else None
    attack(database(settings))
    left = database(settings).read_bytes() if database(settings).exists() else None
    roles: tuple[Role, Role] = ("all", "web")
    for role in roles:
        with pytest.raises(Unavailable) as refused:
            build(settings, role=role)
        assert refused.value.code == ATTACKS[attack] + ("_restore" if backed_up else "_no_backup")
    assert (database(settings).read_bytes() if database(settings).exists() else None) == left
    if good is not None:
        assert str(good.path) in refused.value.arguments["command"]
        database_file.restore(good.path)
        await a_life(settings, "again")


async def test_a_new_folder_and_one_of_an_older_version_are_taken_as_they_are(settings: Settings) -> None:
    await a_life(settings, "a")
    (settings.data_dir / "database.json").unlink()
    await a_life(settings, "b")
    assert (settings.data_dir / "database.json").exists()


async def test_a_nameplate_that_cannot_be_read_is_written_anew(settings: Settings) -> None:
    await a_life(settings, "a")
    (settings.data_dir / "database.json").write_text('{"installation": ')
    app = await a_life(settings, "b")
    assert app.store.installation in (settings.data_dir / "database.json").read_text()


async def test_a_folder_that_was_moved_or_copied_keeps_its_database(settings: Settings, tmp_path: Path) -> None:
    await a_life(settings, "a")
    shutil.copytree(settings.data_dir, tmp_path / "copy")
    await a_life(load({}, data_dir=tmp_path / "copy"), "b")


async def test_another_file_in_the_settings_is_another_database(
    settings: Settings, clock: ManualClock, tmp_path: Path
) -> None:
    await a_life(settings, "a")
    EmbeddedDatabase(settings, clock).back_up()
    await a_life(load({}, data_dir=settings.data_dir, database_url=f"sqlite:///{tmp_path / 'second.db'}"), "b")


async def test_a_log_that_was_not_moved_into_the_file_is_no_loss(settings: Settings, tmp_path: Path) -> None:
    """As a power cut leaves it: the last pages are only in the log, also those that make the file longer."""
    app = build(settings)
    await given_pending(app.store, *(new_task() for _ in range(500)))
    (tmp_path / "cut").mkdir()
    for path in settings.data_dir.glob("*.*"):
        if path.name != "genqueue.lock":
            shutil.copyfile(path, tmp_path / "cut" / path.name)
    await app.stop()
    await a_life(load({}, data_dir=tmp_path / "cut"), "a")


async def test_beginning_anew_on_purpose_keeps_what_was_there(settings: Settings, clock: ManualClock) -> None:
    app = await a_life(settings, "old")
    database_file = EmbeddedDatabase(settings, clock)
    database_file.back_up()
    replaced = database_file.begin_anew()
    assert replaced is not None
    again = await a_life(settings, "new")
    assert again.store.installation != app.store.installation
    database_file.restore(replaced)
    restored = await a_life(settings)
    assert restored.store.installation == app.store.installation


async def test_another_database_that_is_accepted_may_be_of_an_older_version(
    settings: Settings, clock: ManualClock, tmp_path: Path
) -> None:
    await a_life(settings, "kept")
    load_dump(revisions()[0], "sqlite", tmp_path)
    os.replace(tmp_path / "genqueue.db", database(settings))
    database_file = EmbeddedDatabase(settings, clock)
    with pytest.raises(Unavailable, match="database_other"):
        database_file.guard()
    database_file.guard(accept=True)
    assert [each.kept for each in list_backups(database_file.folder)] == [True]
    await a_life(settings, "again")


async def test_a_lost_database_is_not_made_anew_without_a_word(settings: Settings, clock: ManualClock) -> None:
    await a_life(settings, "old")
    database(settings).unlink()
    EmbeddedDatabase(settings, clock).begin_anew()
    await a_life(settings, "new")


async def test_an_empty_queue_never_pushes_out_the_last_full_one(settings: Settings, clock: ManualClock) -> None:
    await a_life(settings, "kept")
    database_file = EmbeddedDatabase(settings, clock)
    full = database_file.back_up()
    database_file.begin_anew()
    for _ in range(4):
        clock.advance(3600)
        database_file.back_up()
    found = list_backups(database_file.folder)
    assert [(clock.now() - each.at) / SECOND / 3600 for each in found] == [0, 1, 4]
    assert found[-1].path == full.path
    await a_life(settings, "new")
    for _ in range(2):
        clock.advance(3600)
        database_file.back_up()
    # It is of another database than the one of this folder by now.
    assert [each.path for each in database_file.foreign_backups()] == [full.path]
    assert len(database_file.backups()) == 2


async def test_what_was_put_there_under_a_running_server_is_not_backed_up(
    settings: Settings, clock: ManualClock
) -> None:
    await a_life(settings, "kept")
    database_file = EmbeddedDatabase(settings, clock)
    database_file.back_up()
    for attack in (of_another_folder, of_another_program):
        clock.advance(3600)
        attack(database(settings))
        with pytest.raises(Unavailable):
            database_file.back_up()
    assert len(list_backups(database_file.folder)) == 1
