"""A result that could not be stored is fetched again, and never generated again for it."""

import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest

from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.storage import MoodyFiles
from tests.support.studio import Server, Studio


@pytest.fixture
async def unfetched(files: MoodyFiles, studio: Studio, comfy: Server) -> dict[str, Any]:
    """A task whose result did not fit onto the disk; now it does."""
    files.room = 10
    task = await studio.reaches(await studio.submit(picture()), "FAILED", step=20)
    assert task["error"]["code"] == "fetch_failed"
    files.room = None
    return task


async def forget(studio: Studio, comfy: Server) -> None:
    """The server restarts: queue and history are gone, its folders are not."""
    await comfy.simulator.restart(0)
    await studio.until_state(comfy, "ready")


async def assert_fetched(studio: Studio, comfy: Server, task_id: str) -> dict[str, Any]:
    task = await studio.reaches(task_id, "SUCCESS")
    (output,) = task["outputs"]
    assert b"".join([chunk async for chunk in studio.app.files.read(output["key"])]) == comfy.made()
    assert sum(comfy.executions().values()) == 1
    return task


async def test_it_is_fetched_under_a_new_attempt_and_counted_as_the_run_it_was(
    unfetched: dict[str, Any], studio: Studio, comfy: Server
) -> None:
    assert await studio.fetch_again(unfetched["id"]) == "QUEUED"
    task = await assert_fetched(studio, comfy, unfetched["id"])
    first, second = task["attempts"]
    assert (second["remote_id"], second["adopted"]) == (first["remote_id"], 1)
    assert (task["execution_count"], task["attempt_count"], task["error"]) == (1, 2, None)


async def test_the_file_is_fetched_by_its_name_when_the_server_has_forgotten_the_run(
    unfetched: dict[str, Any], studio: Studio, comfy: Server
) -> None:
    await forget(studio, comfy)
    await studio.fetch_again(unfetched["id"])
    await assert_fetched(studio, comfy, unfetched["id"])
    assert comfy.requests("HEAD /view") == 0


async def test_a_file_that_an_earlier_release_has_left_there_is_found_by_what_that_one_kept(
    unfetched: dict[str, Any], studio: Studio, comfy: Server
) -> None:
    """Releases without locators kept the names themselves, previews and all."""
    saved = {"filename": "", "subfolder": "", "folder": "output", "node": "2", "media_hint": "images"}
    path = next((comfy.simulator.settings.directory / "output").rglob("*.png"))
    saved |= {
        "filename": path.name,
        "subfolder": str(path.parent.relative_to(comfy.simulator.settings.directory / "output")),
    }
    preview = {**saved, "filename": "preview.png", "folder": "temp", "query": None, "otherwise": None}
    with closing(sqlite3.connect(studio.settings.data_dir / "genqueue.db")) as database, database:
        changed = database.execute(
            "UPDATE attempt SET left_there = ? WHERE left_there IS NOT NULL", (json.dumps([preview, saved]),)
        )
        assert changed.rowcount == 1
    await forget(studio, comfy)
    await studio.fetch_again(unfetched["id"])
    await assert_fetched(studio, comfy, unfetched["id"])
    assert comfy.requests("HEAD /view") == 0


async def test_a_file_that_is_gone_there_fails_it_for_good(
    unfetched: dict[str, Any], studio: Studio, comfy: Server
) -> None:
    next((comfy.simulator.settings.directory / "output").rglob("*.png")).unlink()
    await forget(studio, comfy)
    await studio.fetch_again(unfetched["id"])
    task = await studio.reaches(unfetched["id"], "FAILED")
    assert (task["error"]["code"], sum(comfy.executions().values())) == ("file_gone", 1)


async def test_a_server_that_stays_away_fails_it_again_and_nothing_is_sent_elsewhere(
    unfetched: dict[str, Any], studio: Studio, comfy: Server
) -> None:
    other = await studio.open_server("other")
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable")
    await studio.fetch_again(unfetched["id"])
    task = await studio.reaches(unfetched["id"], "FAILED", step=20)
    error = task["error"]
    assert (error["code"], error["arguments"]["reason"]["code"]) == ("fetch_failed", "backend_abandoned")
    await comfy.simulator.restart(0)
    await studio.until_state(comfy, "ready")
    await studio.closes(unfetched["id"])
    await studio.fetch_again(unfetched["id"])
    await assert_fetched(studio, comfy, unfetched["id"])
    assert other.executions() == {}


async def test_a_run_that_left_nothing_and_is_forgotten_is_not_run_again(studio: Studio, comfy: Server) -> None:
    """Adopted by hand: it had failed, so its server named no files."""
    comfy.hold("node", SLOW, do="fail")
    task = await studio.reaches(await studio.submit(slow_picture()), "FAILED")
    ran = sum(comfy.executions().values())
    await forget(studio, comfy)
    await studio.fetch_again(task["id"])
    again = await studio.reaches(task["id"], "FAILED")
    assert (again["error"]["code"], sum(comfy.executions().values())) == ("result_gone", ran)


async def test_a_stop_while_it_is_fetched_again_is_heard(
    unfetched: dict[str, Any], files: MoodyFiles, studio: Studio
) -> None:
    files.away = True
    await studio.fetch_again(unfetched["id"])
    await studio.pass_time(10)
    await studio.stop_task(unfetched["id"])
    await studio.reaches(unfetched["id"], "STOPPED")
    await studio.closes(unfetched["id"])
