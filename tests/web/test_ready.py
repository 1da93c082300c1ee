"""What `/readyz` tells of the database, its backups, and what an earlier life left in flight."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from genqueue.clock import SystemClock, rfc3339
from genqueue.config import Settings
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.backups.lookout import check
from genqueue.store.backups.schedule import FIRST_S
from genqueue.store.database.condition import REMEMBERED_S
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated
from tests.support.harm import damage
from tests.web import running as web
from tests.web.running import PICTURE, Running, error_of
from tests.web.test_space import Limit, limit


async def ready(server: Running) -> dict[str, object]:
    found: dict[str, object] = (await server.client.get("/readyz")).json()
    return found


async def test_a_process_that_only_serves_pages_has_no_part_in_it(studio: Running) -> None:
    found = await ready(studio)
    assert [found[name] for name in ("backup_at", "backup", "recovering")] == [None, None, None]


async def test_monitors_may_ask_for_the_head_alone(studio: Running) -> None:
    for path in ("/healthz", "/readyz"):
        answer = await studio.client.head(path)
        assert (answer.status_code, answer.content) == (200, b"")


async def test_the_newest_backup_and_why_there_is_no_newer_one(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url=new_migrated("sqlite", tmp_path))
    made = EmbeddedDatabase(settings, SystemClock()).back_up()
    clock = ManualClock(made.at + 7 * 3600 * 1_000_000)
    (tmp_path / "elsewhere").mkdir()
    async with web.running(settings, clock, role="all") as server:
        assert server.app.backups is not None
        first = await ready(server)
        assert (first["recovering"], first["backup"]) == (0, None)
        assert str(first["backup_at"]) >= rfc3339(made.at)
        # From now on the folder of backups cannot be written to.
        for path in (tmp_path / "backups").iterdir():
            path.rename(tmp_path / "elsewhere" / path.name)
        (tmp_path / "backups").rmdir()
        (tmp_path / "backups").write_text("a file where the folder should be")
        clock.advance(7 * 3600 + FIRST_S)
        await server.app.backups.look()
        second = await ready(server)
        assert (second["status"], second["backup_at"]) == ("ok", None)
        assert second["backup"]


def remove_all(folder: Path) -> None:
    for path in folder.glob("genqueue.db*"):
        path.unlink()


def move_away(folder: Path) -> None:
    (folder / "genqueue.db").rename(folder / "aside")


def cut(folder: Path) -> None:
    os.truncate(folder / "genqueue.db", 8192)


@pytest.mark.parametrize("attack", [remove_all, move_away, cut])
async def test_a_database_that_is_taken_away_confirms_nothing_and_is_not_ready(
    tmp_path: Path, attack: Callable[[Path], None]
) -> None:
    settings = Settings(data_dir=tmp_path, database_url=new_migrated("sqlite", tmp_path))
    async with web.running(settings, ManualClock(), role="all") as server:
        await server.create()
        assert (await server.client.get("/readyz")).status_code == 200
        attack(tmp_path)
        refused = await server.client.post("/api/tasks", json={**PICTURE, "allow_duplicate": True})
        assert refused.status_code == 503
        assert error_of(refused)["code"] in ("database_moved", "database_overwritten", "database_damaged")
        assert int(refused.headers["Retry-After"]) > 0
        not_ready = await server.client.get("/readyz")
        assert (not_ready.status_code, not_ready.json()["status"]) == (503, "unavailable")
        assert not_ready.json()["database"] != "ok"
        assert (await server.client.get("/healthz")).status_code == 200
        assert not (tmp_path / "genqueue.db").exists() or attack is cut
        if attack is move_away:
            (tmp_path / "aside").rename(tmp_path / "genqueue.db")
            assert (await server.client.get("/readyz")).status_code == 200
            await server.create()


async def test_damage_that_nobody_has_come_across_is_found(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url=new_migrated("sqlite", tmp_path))
    clock = ManualClock()
    async with web.running(settings, clock) as server:
        store = server.app.store
        check(store, clock)
        assert (await server.client.get("/readyz")).status_code == 200
        damage(tmp_path / "genqueue.db")
        check(store, clock)
        damaged = await server.client.get("/readyz")
        assert damaged.status_code == 503
        assert damaged.json()["database"] != "ok"


async def test_a_database_without_room_is_not_ready_until_a_while_after(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url=new_migrated("sqlite", tmp_path))
    clock = ManualClock()
    async with web.running(settings, clock) as server:
        await server.app.store.write(limit, Limit(1))
        body = {**PICTURE, "params": {"prompt": "一只橘猫" * 200}, "allow_duplicate": True, "count": 100}
        while (await server.client.post("/api/tasks", json=body)).status_code == 201:
            pass
        assert (await server.client.get("/readyz")).status_code == 503
        await server.app.store.write(limit, Limit(1_000_000))
        clock.advance(REMEMBERED_S)
        assert (await server.client.get("/readyz")).status_code == 200
