"""A backup or a restore is killed on its way: afterwards there is the old database or the new one, and never a half."""

import atexit
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from genqueue.app import build
from genqueue.clock import SystemClock
from genqueue.config import Settings, load
from genqueue.errors import Unavailable
from genqueue.store.backups.copy import damages_of_copy, list_backups
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.store import Store
from tests.crash.lives import ROOT
from tests.support.builders import given_pending, new_task
from tests.support.databases import new_migrated
from tests.support.harm import behead

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be forked and killed like that")
KILLED = -9
ANOTHER = "0ddba11a-0000-4000-8000-000000000000"
STEPS = ("copied", "prepared", "settled", "valid", "aside", "replaced")


@cache
def _mother() -> subprocess.Popen[bytes]:
    arguments = (sys.executable, "-m", "tests.crash.safekeeper")
    mother = subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    atexit.register(mother.communicate)
    return mother


def live(do: str, settings: Settings, **wanted: object) -> int:
    """Its exit code, or minus the signal that ended it."""
    mother = _mother()
    assert mother.stdin is not None
    assert mother.stdout is not None
    mother.stdin.write(json.dumps({"do": do, "data_dir": str(settings.data_dir), **wanted}).encode() + b"\n")
    mother.stdin.flush()
    return int(mother.stdout.readline())


@pytest.fixture
async def settings(tmp_path: Path) -> Settings:
    """Of a database with some thousand tasks, as a power cut left it: what was committed last is only in its log."""
    (tmp_path / "open").mkdir()
    (tmp_path / "data").mkdir()
    store = Store(new_migrated("sqlite", tmp_path / "open"), SystemClock())
    await given_pending(store, *(new_task(title="then") for _ in range(6000)))
    with closing(sqlite3.connect(tmp_path / "open" / "genqueue.db")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    await given_pending(store, new_task(title="last"))
    for name in ("genqueue.db", "genqueue.db-wal"):
        shutil.copyfile(tmp_path / "open" / name, tmp_path / "data" / name)
    store.close()
    return load({}, data_dir=tmp_path / "data", database_check_s=60)


def titles(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT title FROM task")}


async def opened(settings: Settings) -> set[str]:
    """What a new process finds."""
    app = build(settings)
    await app.stop()
    assert damages_of_copy(settings.data_dir / "genqueue.db") == []
    return titles(settings.data_dir / "genqueue.db")


@pytest.mark.parametrize("at", [1, 2, 4])
async def test_a_backup_that_was_killed_is_none_and_its_rest_is_swept_away(settings: Settings, at: int) -> None:
    """At the first and second piece of the copy, and while the copy is checked."""
    assert live("back_up", settings, at=at) == KILLED
    folder = settings.data_dir / "backups"
    assert list_backups(folder) == []
    assert [path.suffix for path in folder.iterdir() if path.suffix != ".part-journal"] == [".part"]
    assert await opened(settings) == {"then", "last"}
    assert list(folder.iterdir()) == []
    assert live("back_up", settings) == 0
    (made,) = list_backups(folder)
    assert (damages_of_copy(made.path), titles(made.path)) == ([], {"then", "last"})


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("harmed", [False, True], ids=["sound", "damaged"])
async def test_a_restore_that_was_killed_leaves_the_old_database_or_the_new_one(
    settings: Settings, tmp_path: Path, step: str, harmed: bool
) -> None:
    database = settings.data_dir / "genqueue.db"
    backup = tmp_path / "backup.db"
    await given_a_backup(tmp_path, backup)
    with closing(sqlite3.connect(backup)) as connection:
        connection.execute(f"UPDATE meta SET value = '{ANOTHER}' WHERE name = 'installation'")
        connection.commit()
    EmbeddedDatabase(settings, SystemClock()).accept()
    if harmed:
        behead(database)
        behead(database.with_name("genqueue.db-wal"))
    assert live("restore", settings, file=str(backup), at=step) == KILLED
    if step in ("copied", "prepared", "settled"):
        if harmed:
            with pytest.raises(Unavailable, match="database_damaged"):
                build(settings)
            assert live("restore", settings, file=str(backup)) == 0
        else:
            assert await opened(settings) == {"then", "last"}
            return
    assert await opened(settings) == {"other"}
    (replaced,) = settings.data_dir.glob("genqueue.db.replaced-*[0-9]Z")
    if not harmed:
        assert titles(replaced) == {"then", "last"}
    left = {path.name for path in settings.data_dir.iterdir() if not path.name.startswith(replaced.name)}
    assert left <= {"genqueue.db", "genqueue.lock", "database.json", "backups", "files"}
    assert ANOTHER in (settings.data_dir / "database.json").read_text()


async def given_a_backup(tmp_path: Path, target: Path) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    store = Store(new_migrated("sqlite", folder), SystemClock())
    await given_pending(store, new_task(title="other"))
    made = EmbeddedDatabase(load({}, data_dir=folder), SystemClock()).back_up()
    store.close()
    shutil.copyfile(made.path, target)
