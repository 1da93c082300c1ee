"""What `/readyz` tells of the database, its backups, and what an earlier life left in flight."""

from pathlib import Path

from genqueue.clock import SystemClock, rfc3339
from genqueue.config import Settings
from genqueue.store.backup_rounds import FIRST_S
from genqueue.store.vault import Vault
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated
from tests.web import running as web
from tests.web.running import Running


async def ready(server: Running) -> dict[str, object]:
    found: dict[str, object] = (await server.client.get("/readyz")).json()
    return found


async def test_a_process_that_only_serves_pages_has_no_part_in_it(studio: Running) -> None:
    found = await ready(studio)
    assert [found[name] for name in ("backup_at", "backup", "recovering")] == [None, None, None]


async def test_the_newest_backup_and_why_there_is_no_newer_one(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, database_url=new_migrated("sqlite", tmp_path))
    made = Vault(settings, SystemClock()).back_up()
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
