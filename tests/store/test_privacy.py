"""Nobody else on the machine reads what lies in a data folder: from its first start, and after it was left open."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from genqueue import log
from genqueue.app import App, build
from genqueue.cli.api.server_file import announced
from genqueue.clock import SystemClock
from genqueue.config import Settings, load
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.files.base import once
from genqueue.store.files.keys import output_key
from tests.support.builders import given_pending, new_task

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own rules")


@pytest.fixture(autouse=True)
def open_umask() -> Iterator[None]:
    """As on most machines: what nobody cares about is for all to read."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return load(
        {}, data_dir=tmp_path / "new" / "data", log_file=str(tmp_path / "new" / "data" / "logs" / "genqueue.log")
    )


async def a_life(settings: Settings) -> None:
    """Everything is made that a data folder may hold."""
    log.configure("info", "text", settings.log_file, 1, 2)
    app: App = build(settings)
    await given_pending(app.store, new_task())
    await app.files.put(output_key("task", "attempt", 0, "a.png"), once(b"picture"))
    await app.files.put("uploads/ab/abcd/a.png", once(b"picture"))
    await app.preferences.keep("local", "text_to_image", {})
    EmbeddedDatabase(settings, SystemClock()).back_up()
    structlog.get_logger("test").info("something")
    with announced(settings.data_dir, "http://127.0.0.1:1"):
        check(settings.data_dir)
    await app.stop()
    log.release()
    check(settings.data_dir)


def wide(folder: Path) -> set[str]:
    """What others can do something with."""
    paths = [path for path in (folder, *folder.rglob("*")) if not path.is_symlink()]
    return {str(path) for path in paths if stat.S_IMODE(path.stat().st_mode) & 0o077}


def check(folder: Path) -> None:
    names = {path.name for path in folder.rglob("*")}
    assert wide(folder) == set()
    assert {"genqueue.db", "genqueue.lock", "database.json", "backups", "files", "genqueue.log", "a.png"} <= names


async def test_everything_is_private_from_the_first_start(settings: Settings) -> None:
    await a_life(settings)
    assert "made_private" not in Path(settings.log_file).read_text()


async def test_the_companions_of_an_open_database_are_private(settings: Settings) -> None:
    app = build(settings)
    await given_pending(app.store, new_task())
    names = {path.name for path in settings.data_dir.glob("genqueue.db*")}
    assert names == {"genqueue.db", "genqueue.db-wal", "genqueue.db-shm"}
    assert wide(settings.data_dir) == set()
    await app.stop()


async def test_what_was_left_open_is_closed_with_a_notice(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_life(settings)
    for path in [settings.data_dir, *settings.data_dir.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    outside = settings.data_dir.parent / "outside"
    outside.write_text("of somebody else")
    outside.chmod(0o644)
    (settings.data_dir / "link").symlink_to(outside)
    script = settings.data_dir / "venv" / "bin" / "python"
    script.parent.mkdir(parents=True)
    script.touch()
    script.chmod(0o755)
    await a_life(settings)
    assert stat.S_IMODE(script.stat().st_mode) == 0o700
    assert "made_private" in Path(settings.log_file).read_text()
    assert stat.S_IMODE(outside.stat().st_mode) == 0o644


async def test_a_database_that_lies_elsewhere_is_private_too(settings: Settings, tmp_path: Path) -> None:
    elsewhere = load({}, data_dir=settings.data_dir, database_url=f"sqlite:///{tmp_path / 'other' / 'q.db'}")
    app = build(elsewhere)
    assert stat.S_IMODE((tmp_path / "other" / "q.db").stat().st_mode) == 0o600
    await app.stop()
    (tmp_path / "other" / "q.db").chmod(0o644)
    app = build(elsewhere)
    assert stat.S_IMODE((tmp_path / "other" / "q.db").stat().st_mode) == 0o600
    await app.stop()


async def test_a_folder_that_was_named_for_sharing_has_the_rights_of_the_umask(
    settings: Settings, tmp_path: Path
) -> None:
    app = build(load({}, data_dir=settings.data_dir, storage_url=f"file://{tmp_path / 'shared'}"), role="web")
    await app.files.put("uploads/ab/abcd/a.png", once(b"picture"))
    await app.stop()
    (stored,) = (tmp_path / "shared").rglob("a.png")
    assert (stat.S_IMODE(stored.stat().st_mode), stat.S_IMODE(stored.parent.stat().st_mode)) == (0o644, 0o755)


async def test_everybodys_folder_stays_everybodys(tmp_path: Path) -> None:
    """Somebody names /tmp, or a folder of another account."""
    common = tmp_path / "common"
    common.mkdir()
    common.chmod(0o1777)
    app = build(load({}, data_dir=common))
    await app.stop()
    assert stat.S_IMODE(common.stat().st_mode) == 0o1777
    assert wide(common) == {str(common)}
