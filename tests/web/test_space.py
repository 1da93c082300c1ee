"""Room for results, as people and monitoring are told of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import pytest

from genqueue.config import MEGABYTE
from genqueue.store.attempts.endings import succeed
from genqueue.store.files.base import once
from genqueue.store.files.disk_space import DiskSpace
from genqueue.store.files.keys import output_key
from genqueue.store.reading.deleted import load_bin
from genqueue.store.writing.tx import Hold, Tx
from genqueue.tasks.states import Outcome
from genqueue.web.schemas.responses.health import Ready
from genqueue.web.schemas.responses.queue import Queue
from genqueue.web.schemas.responses.space import Cleaned, DeletedTasks, Purged, SpaceUsed
from tests.support.builders import Stage, given_task, stored_file
from tests.support.storage import MeasuredDisk
from tests.web.running import PICTURE, Running, error_of, picture


@pytest.fixture
def disk(studio: Running) -> MeasuredDisk:
    measured = MeasuredDisk()
    studio.app.disk_space = DiskSpace(studio.app.settings, studio.app.clock, measured)
    return measured


async def test_enough_room_is_no_news(studio: Running, disk: MeasuredDisk) -> None:
    queue = Queue.model_validate((await studio.client.get("/api/queue")).json())
    ready = Ready.model_validate((await studio.client.get("/readyz")).json())
    assert (queue.space.level, queue.space.free_bytes, queue.space.message) == ("ok", disk.free, None)
    assert ready.space == "ok"
    assert f"genqueue_disk_free_bytes {disk.free}" in (await studio.client.get("/metrics")).text


async def test_little_room_is_warned_of_and_everything_goes_on(studio: Running, disk: MeasuredDisk) -> None:
    disk.free = 4_000 * MEGABYTE
    queue = Queue.model_validate((await studio.client.get("/api/queue")).json())
    ready = await studio.client.get("/readyz", headers={"Accept-Language": "en"})
    assert queue.space.level == "low"
    assert "4.2 GB" in str(queue.space.message)
    assert (ready.status_code, "4.2 GB" in ready.json()["space"]) == (200, True)
    assert (await studio.upload(picture()))["bytes"] > 0


async def test_on_a_full_disk_tasks_are_kept_and_uploads_wait(studio: Running, disk: MeasuredDisk) -> None:
    disk.free = 10 * MEGABYTE
    refused = await studio.client.post("/api/uploads", files={"file": ("a.png", picture())})
    assert (refused.status_code, error_of(refused)["code"]) == (503, "disk_full")
    assert int(refused.headers["Retry-After"]) > 0
    assert (await studio.client.post("/api/tasks", json=PICTURE)).status_code == 201
    queue = (await studio.client.get("/api/queue", headers={"Accept-Language": "en"})).json()
    assert queue["space"]["level"] == "full"
    assert queue["message"].startswith("There is no room")


class Limit(NamedTuple):
    """How many pages the database may have."""

    pages: int

    @property
    def keys(self) -> tuple[str, ...]:
        return ("limit",)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def limit(tx: Tx, moves: Sequence[Limit]) -> dict[str, Any]:
    tx.connection.exec_driver_sql(f"PRAGMA max_page_count={moves[0].pages}")
    return {"limit": True}


async def test_a_full_database_answers_503_and_takes_tasks_again_when_there_is_room(studio: Running) -> None:
    await studio.app.store.write(limit, Limit(1))
    body = {**PICTURE, "params": {"prompt": "一只橘猫" * 200}, "allow_duplicate": True, "count": 100}
    answer = await studio.client.post("/api/tasks", json=body)
    while answer.status_code == 201:
        answer = await studio.client.post("/api/tasks", json=body)
    assert (answer.status_code, error_of(answer)["code"]) == (503, "store_unavailable")
    assert int(answer.headers["Retry-After"]) > 0
    before = (await studio.client.get("/api/tasks")).json()["total"]
    await studio.app.store.write(limit, Limit(1_000_000))
    assert (await studio.client.post("/api/tasks", json=body)).status_code == 201
    assert (await studio.client.get("/api/tasks")).json()["total"] == before + 100


class Made(NamedTuple):
    """A task with one picture, and the name of its file."""

    id: str
    key: str


async def given_picture(studio: Running) -> Made:
    given = await given_task(studio.app.store, Stage.RUNNING)
    key = output_key(given.id, given.attempt_id, 0, "a.png")
    await studio.app.files.put(key, once(picture()))
    kept = stored_file(key=key, bytes=len(picture()))
    ending = given.ending(Outcome.SUCCEEDED, studio.app.clock.now(), files=(kept,))
    await studio.app.store.write(succeed, ending)
    return Made(given.id, key)


async def test_a_clean_is_previewed_before_anything_goes(studio: Running) -> None:
    store, clock = studio.app.store, studio.app.clock
    given = await given_task(store, Stage.RUNNING)
    key = output_key(given.id, given.attempt_id, 0, "a.png")
    await studio.app.files.put(key, once(picture()))
    kept = stored_file(key=key, bytes=len(picture()))
    await store.write(succeed, given.ending(Outcome.SUCCEEDED, clock.now(), files=(kept,)))

    shown = await studio.client.post("/api/space/clean", json={"outputs_days": 0})
    told = Cleaned.model_validate(shown.json())
    assert (told.preview, told.outputs.files, told.outputs.bytes) == (True, 1, len(picture()))
    used = SpaceUsed.model_validate((await studio.client.get("/api/space")).json())
    assert used.outputs.files == 1
    assert await studio.app.files.size(key) is not None

    gone = await studio.client.post("/api/space/clean", json={"outputs_days": 0, "preview": False})
    assert gone.json() == {**shown.json(), "preview": False}
    assert await studio.app.files.size(key) is None
    assert (await studio.client.get(f"/api/outputs/{kept.id}")).status_code == 404
    task = (await studio.client.get(f"/api/tasks/{given.id}", headers={"Accept-Language": "en"})).json()
    assert (task["status"], task["outputs"]) == ("SUCCESS", [])
    assert "removed" in task["task_msg"]


async def test_what_was_deleted_is_counted_and_listed_until_it_is_restored_or_purged(studio: Running) -> None:
    store, files = studio.app.store, studio.app.files
    made = [await given_picture(studio) for _ in range(2)]
    (waiting,) = await studio.create()
    for task_id in (made[0].id, waiting["id"], made[1].id):
        await studio.client.delete(f"/api/tasks/{task_id}")

    listed = DeletedTasks.model_validate((await studio.client.get("/api/tasks/deleted")).json())
    assert {each.id: (str(each.status), each.files) for each in listed.items} == {
        made[1].id: ("SUCCESS", 1), made[0].id: ("SUCCESS", 1), waiting["id"]: ("STOPPED", 0),
    }  # fmt: skip
    until = datetime.fromisoformat(listed.items[0].goes_at) - datetime.fromisoformat(listed.items[0].deleted_at)
    assert until == timedelta(hours=24)
    found = SpaceUsed.model_validate((await studio.client.get("/api/space")).json()).deleted
    assert (found.tasks, found.files, found.bytes) == (3, 2, 2 * len(picture()))
    assert (found.goes_from, found.goes_until) == (listed.items[-1].goes_at, listed.items[0].goes_at)

    restored = await studio.client.post("/api/tasks/batch/restore", json={"ids": [made[0].id]})
    assert restored.json()["succeeded"] == [made[0].id]
    shown = await studio.client.post("/api/space/purge", json={})
    told = {"preview": True, "tasks": 2, "files": 1, "bytes": len(picture())}
    assert Purged.model_validate(shown.json()).model_dump() == told
    assert [await files.size(each.key) for each in made] == [len(picture())] * 2
    gone = await studio.client.post("/api/space/purge", json={"preview": False})
    assert gone.json() == {**told, "preview": False}
    assert [await files.size(each.key) for each in made] == [len(picture()), None]
    assert (await studio.client.get("/api/tasks/deleted")).json()["total"] == 0
    late = await studio.client.post("/api/tasks/batch/restore", json={"ids": [made[1].id]})
    assert late.json()["failed"][0]["code"] == "not_found"
    assert (await store.read(load_bin)).tasks == 0


async def test_nothing_is_kept_back_unless_it_is_set_and_limits_must_make_sense(studio: Running) -> None:
    await given_task(studio.app.store, Stage.SUCCESS)
    nothing = await studio.client.post("/api/space/clean", json={"preview": False})
    assert nothing.json()["outputs"]["files"] == nothing.json()["tasks"] == 0
    wrong = await studio.client.post("/api/space/clean", json={"outputs_days": -1})
    assert (wrong.status_code, error_of(wrong)["details"]["field"]) == (422, "outputs_days")
