"""What is not needed any more leaves the storage, whatever happens on the way; what is needed stays."""

from dataclasses import replace
from pathlib import Path

import pytest

from genqueue.dispatch.housekeeping import DAY_S, HOUR_S, LEAST_UNDO_S, PAUSE_S, RETENTION_S, Housekeeping
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.files.disk_space import DiskSpace
from genqueue.store.reading.tasks import load_task
from genqueue.store.tasks.user_actions import TaskMove, restore
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.storage import MeasuredDisk, MoodyFiles
from tests.support.studio import Server, Studio


async def until_stored(studio: Studio, names: set[str]) -> None:
    async def there() -> bool:
        return set(studio.stored_files()) == names

    await studio.until(there, step=5)


async def names_of(studio: Studio, *task_ids: str) -> set[str]:
    """The files that these tasks call their own."""
    tasks = [await studio.task(task_id) for task_id in task_ids]
    return {output["key"].rpartition("/")[2] for task in tasks for output in task["outputs"]}


async def two_runs(studio: Studio, comfy: Server) -> str:
    """A task whose first run left a picture before it failed, and whose second run was a success."""
    graph = slow_picture(1)
    graph["6"] = {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "shop/early"}}
    graph["7"] = {"class_type": "ImageInvert", "inputs": {"image": [SLOW, 0]}}
    graph["2"]["inputs"]["images"] = ["7", 0]
    trap = comfy.hold("node", "7", do="fail", times=1)
    task_id = await studio.submit(graph)
    done = await studio.reaches(task_id, "SUCCESS")
    assert (trap.times, len(done["attempts"]), len(done["outputs"])) == (0, 2, 2)
    return task_id


async def test_the_files_of_an_earlier_attempt_go_when_its_outputs_are_replaced(studio: Studio, comfy: Server) -> None:
    task_id = await two_runs(studio, comfy)
    assert len(studio.stored_files()) == 3
    await until_stored(studio, await names_of(studio, task_id))


async def test_a_storage_that_is_away_holds_up_no_task_and_is_cleaned_when_it_is_back(
    files: MoodyFiles, studio: Studio, comfy: Server
) -> None:
    first = await two_runs(studio, comfy)
    files.away = True
    await studio.pass_time(PAUSE_S + 1, step=5)
    comfy.hold()
    task_id = await studio.submit(picture(9))
    await studio.until_held(comfy)
    files.away = False
    comfy.release()
    await studio.reaches(task_id, "SUCCESS")
    await until_stored(studio, await names_of(studio, first, task_id))


async def test_files_that_were_being_deleted_at_a_crash_are_gone_after_it(
    files: MoodyFiles, studio: Studio, comfy: Server
) -> None:
    task_id = await two_runs(studio, comfy)
    files.deaf = True

    async def deleting() -> bool:
        return files.deletes > 0

    await studio.until(deleting, step=5)
    await studio.crash()
    await studio.reopen()
    await until_stored(studio, await names_of(studio, task_id))


async def test_part_of_a_result_is_kept_when_the_rest_cannot_be_had(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("collecting")
    graph = picture()
    graph["1"]["inputs"]["batch_size"] = 2
    task_id = await studio.submit(graph)
    await studio.until_at("collecting")
    _, second = sorted((comfy.simulator.settings.directory / "output").rglob("*.png"))
    second.unlink()
    studio.checkpoints.release()
    await studio.reaches(task_id, "FAILED")
    assert len(studio.stored_files()) == 1
    await studio.pass_time(7200, step=60)
    await until_stored(studio, await names_of(studio, task_id))


async def test_a_deleted_task_takes_its_files_with_it(studio: Studio, comfy: Server) -> None:
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "SUCCESS")
    await studio.delete_task(task_id)
    await studio.pass_time(5 * PAUSE_S, step=60)
    assert len(studio.stored_files()) == 1
    studio.clock.advance(DAY_S)
    await until_stored(studio, set())


async def test_a_deletion_can_be_undone_until_its_files_go(tmp_path: Path) -> None:
    async with Studio(tmp_path, undo_hours=2.0) as studio:
        await studio.open_server()
        task_id = await studio.submit(picture())
        await studio.reaches(task_id, "SUCCESS")
        await studio.delete_task(task_id)
        studio.clock.advance(2 * HOUR_S - 5 * PAUSE_S)
        await studio.pass_time(2 * PAUSE_S, step=60)
        assert await studio.store.write(restore, TaskMove(task_id, LOCAL_USER, studio.clock.now())) == "SUCCESS"
        studio.clock.advance(2 * HOUR_S)
        await studio.pass_time(2 * PAUSE_S, step=60)
        assert set(studio.stored_files()) == await names_of(studio, task_id)


async def test_on_a_full_disk_what_was_deleted_first_goes_first_and_only_as_much_as_must(tmp_path: Path) -> None:
    async with Studio(tmp_path) as studio:
        await studio.open_server()
        kept, *deleted = [await studio.submit(picture(number)) for number in range(4)]
        for task_id in (kept, *deleted):
            await studio.reaches(task_id, "SUCCESS")
        keys = [(await studio.task(task_id))["outputs"][0]["key"] for task_id in (kept, *deleted)]
        for task_id in deleted:
            await studio.delete_task(task_id)
            studio.clock.advance(LEAST_UNDO_S + 1)
        studio.disk.measure = lambda: 10**12 if len(studio.stored_files()) < 4 else 0
        await studio.pass_time(3 * PAUSE_S, step=30)
        assert [await studio.app.files.size(key) is None for key in keys] == [False, True, False, False]


@pytest.mark.parametrize(("storage_url", "stays"), [("", 2), ("s3://bucket", 3)], ids=["on the disk", "elsewhere"])
async def test_where_deleting_makes_no_room_nothing_more_goes_than_shows_it(
    studio: Studio, comfy: Server, storage_url: str, stays: int
) -> None:
    for task_id in await studio.submit_all(*(picture(number) for number in range(3))):
        await studio.reaches(task_id, "SUCCESS")
        await studio.delete_task(task_id)
    studio.clock.advance(LEAST_UNDO_S + 1)
    disk = MeasuredDisk()
    disk.free = 0
    room = DiskSpace(replace(studio.settings, storage_url=storage_url), studio.clock, disk)
    app = studio.app
    keeper = Housekeeping(app.tuning, app.clock, app.store, app.files, room, app.name, alone=True)
    await keeper.keep_house()
    assert len(studio.stored_files()) == stays


async def test_nothing_that_is_not_deleted_goes_for_room(tmp_path: Path) -> None:
    async with Studio(tmp_path) as studio:
        await studio.open_server()
        kept, deleted = [await studio.submit(picture(number)) for number in range(2)]
        for task_id in (kept, deleted):
            await studio.reaches(task_id, "SUCCESS")
        keys = [(await studio.task(task_id))["outputs"][0]["key"] for task_id in (kept, deleted)]
        await studio.delete_task(deleted)
        studio.disk.free = 0
        await studio.pass_time(3 * PAUSE_S, step=30)
        assert [await studio.app.files.size(key) is None for key in keys] == [False, True]


async def test_what_the_settings_do_not_keep_goes_by_itself(tmp_path: Path) -> None:
    async with Studio(tmp_path, keep_outputs_days=1.0, keep_history_days=3.0) as studio:
        await studio.open_server()
        task_id = await studio.submit(picture())
        await studio.reaches(task_id, "SUCCESS")
        await studio.pass_time(3 * RETENTION_S, step=60)
        assert len(studio.stored_files()) == 1
        studio.clock.advance(DAY_S)
        await until_stored(studio, set())
        task = await studio.task(task_id)
        assert (task["status"], task["task_msg"]["code"]) == ("SUCCESS", "outputs_cleaned")
        studio.clock.advance(2 * DAY_S)

        async def gone() -> bool:
            return await studio.store.read(load_task, LOCAL_USER, task_id) is None

        await studio.until(gone, step=60)
