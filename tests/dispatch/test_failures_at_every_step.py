"""At every step of a run the database, the server, the disk or the storage fails, stays away, and comes back.

Nothing of ours crashes here (tests/crash kills): what runs has to wait at the right place, and to go on from it.
"""

from collections.abc import Awaitable, Callable

import pytest

from tests.dispatch.test_disk_space import fill_up, make_room
from tests.support.checkpoints import EXCEPTIONS, STEPS
from tests.support.graphs import SLOW, slow_picture
from tests.support.storage import MoodyFiles
from tests.support.studio import Server, Studio

AWAY_S = 90
Harm = Callable[[Studio, Server, MoodyFiles], Awaitable[None]]


async def fill_the_database(studio: Studio, _comfy: Server, _files: MoodyFiles) -> None:
    await fill_up(studio)


async def empty_the_database(studio: Studio, _comfy: Server, _files: MoodyFiles) -> None:
    await make_room(studio)


async def cut_the_server_off(_studio: Studio, comfy: Server, _files: MoodyFiles) -> None:
    comfy.simulator.disconnect()


async def join_the_server(_studio: Studio, comfy: Server, _files: MoodyFiles) -> None:
    await comfy.simulator.reconnect()


async def kill_the_server(_studio: Studio, comfy: Server, _files: MoodyFiles) -> None:
    comfy.simulator.die()


async def revive_the_server(_studio: Studio, comfy: Server, _files: MoodyFiles) -> None:
    await comfy.simulator.revive()


async def fill_the_disk(studio: Studio, _comfy: Server, files: MoodyFiles) -> None:
    studio.disk.free, files.room = 0, 0


async def empty_the_disk(studio: Studio, _comfy: Server, files: MoodyFiles) -> None:
    studio.disk.free, files.room = 10**12, None


async def take_the_storage_away(_studio: Studio, _comfy: Server, files: MoodyFiles) -> None:
    files.away = True


async def bring_the_storage_back(_studio: Studio, _comfy: Server, files: MoodyFiles) -> None:
    files.away = False


FAILURES: dict[str, tuple[Harm, Harm]] = {
    "database full": (fill_the_database, empty_the_database),
    "server out of reach": (cut_the_server_off, join_the_server),
    "server killed": (kill_the_server, revive_the_server),
    "disk full": (fill_the_disk, empty_the_disk),
    "storage away": (take_the_storage_away, bring_the_storage_back),
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("step", [step for step in STEPS if step not in EXCEPTIONS])
async def test_whatever_fails_at_a_step_the_task_is_made_once_and_kept_once(
    files: MoodyFiles, studio: Studio, comfy: Server, step: str, failure: str
) -> None:
    harm, mend = FAILURES[failure]
    if step == "running":
        comfy.hold("node", SLOW)
    studio.checkpoints.hold(step)
    task_id = await studio.submit(slow_picture())
    await studio.until_at(step)
    await harm(studio, comfy, files)
    studio.checkpoints.release()
    if failure != "server killed":
        comfy.release()
    await studio.pass_time(AWAY_S, step=1)
    comfy.release()
    await mend(studio, comfy, files)
    task = await studio.reaches(task_id, "SUCCESS", step=0.5)
    await studio.closes(task_id)
    assert_made_once(comfy)
    assert len(task["outputs"]) == 1
    assert studio.stored_files() == [output["key"].rpartition("/")[2] for output in task["outputs"]]
    ran = [each for each in task["attempts"] if each["started_at"] is not None]
    assert task["execution_count"] == len(ran) == comfy.executions().total()


def assert_made_once(comfy: Server) -> None:
    """One picture, and no prompt that ran twice. A run that the server's death cut off has left none."""
    comfy.made()
    assert set(comfy.executions().values()) == {1}
