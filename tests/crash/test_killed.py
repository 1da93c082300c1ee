"""The worker is killed at every step of a run. What happened is counted at the server, never in our own table."""

import asyncio
import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from genqueue.clock import SystemClock
from genqueue.simulators.comfyui import Settings, Simulator, Trap, running
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import TaskMove, stop
from tests.crash.lives import Lives, add_tasks, assert_stored_once, executions, fill, told
from tests.support.checkpoints import EXCEPTIONS, STEPS
from tests.support.databases import new_migrated
from tests.support.graphs import SLOW, slow_picture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be forked and killed like that")
KILLED = 9


@pytest.fixture
async def comfy(tmp_path: Path) -> AsyncIterator[Simulator]:
    async with running(Settings(directory=tmp_path / "comfy", speed=float("inf"), probes=True)) as simulator:
        yield simulator


@pytest.fixture
async def store(tmp_path: Path, database: str) -> AsyncIterator[Store]:
    """The data of the worker, seen from outside."""
    (tmp_path / "data").mkdir()
    opened = Store(new_migrated(database, tmp_path / "data"), SystemClock())
    yield opened
    opened.close()


@pytest.fixture
def worker(tmp_path: Path, store: Store) -> Lives:
    return Lives(tmp_path / "data", database_url=store.url)


@pytest.mark.parametrize("step", [step for step in STEPS if step not in EXCEPTIONS])
async def test_after_a_kill_every_task_has_run_once_and_its_result_lies_there_once(
    tmp_path: Path, comfy: Simulator, store: Store, worker: Lives, step: str
) -> None:
    tasks = await fill(store, comfy.url, [slow_picture(colour, seconds=0.05) for colour in range(1, 5)])
    comfy.faults.durations[SLOW] = 0.05
    assert (await worker.live(step))["signal"] == KILLED
    assert (await worker.live())["exit"] == 0
    done = await told(store, tasks)
    assert [task["status"] for task in done] == ["SUCCESS"] * 4
    assert [(task["attempt_count"], task["execution_count"]) for task in done] == [(1, 1)] * 4
    assert executions(tmp_path / "comfy") == Counter({task["remote_id"]: 1 for task in done})
    assert_stored_once(tmp_path / "data", done)


async def test_a_stop_that_was_under_way_when_it_was_killed_is_carried_out(
    tmp_path: Path, comfy: Simulator, store: Store, worker: Lives
) -> None:
    # Two that were claimed together may arrive in either order.
    comfy.faults.traps.append(Trap(at="node", do="hold", node=SLOW, marker='"color": 1}', times=1))
    stopped, other = await fill(store, comfy.url, [slow_picture(1), slow_picture(2)])
    life = asyncio.create_task(worker.live("cancelled"))
    held = await comfy.gate.reached()
    await store.write(stop, TaskMove(stopped, LOCAL_USER, SystemClock().now()))
    assert (await life)["signal"] == KILLED
    assert (await worker.live())["exit"] == 0
    done = await told(store, [stopped, other])
    assert [task["status"] for task in done] == ["STOPPED", "SUCCESS"]
    assert executions(tmp_path / "comfy") == Counter({held.moment.prompt_id: 1, done[1]["remote_id"]: 1})
    assert_stored_once(tmp_path / "data", done)


async def test_a_kill_after_the_time_limit_loses_nothing_that_an_absent_server_has_made(
    tmp_path: Path, comfy: Simulator, store: Store, worker: Lives
) -> None:
    """Killed when the task has failed, and again between its way back and its result."""
    comfy.faults.traps.append(Trap(at="node", do="hold", node=SLOW, times=1))
    (task_id,) = await fill(store, comfy.url, [slow_picture(1)])
    # It is frozen as soon as the run has begun: the server is away before the time is up, however short that is.
    hasty = Lives(tmp_path / "data", database_url=store.url, running_timeout_s=1.0)
    first = await hasty.live("running", do="stop", then="settled")
    assert (await told(store, [task_id]))[0]["status"] == "RUNNING"
    await comfy.gate.reached()
    comfy.disconnect()
    assert (await hasty.go_on(first["pid"]))["signal"] == KILLED
    (task,) = await told(store, [task_id])
    assert (task["status"], task["error"]["code"]) == ("FAILED", "run_timeout")
    comfy.gate.release()
    async with asyncio.timeout(90):
        while comfy.machine.queue.remaining:
            await asyncio.sleep(0.01)
    await comfy.reconnect()
    assert (await worker.live("collected"))["signal"] == KILLED
    (task,) = await told(store, [task_id])
    assert (task["status"], task["error"]) == ("RUNNING", None)
    assert (await worker.live())["exit"] == 0
    done = await told(store, [task_id])
    assert (done[0]["status"], done[0]["attempt_count"], done[0]["execution_count"]) == ("SUCCESS", 1, 1)
    assert executions(tmp_path / "comfy") == Counter({done[0]["remote_id"]: 1})
    assert_stored_once(tmp_path / "data", done)


async def test_a_worker_that_dies_in_every_life_at_another_step_still_comes_to_an_end(
    tmp_path: Path, comfy: Simulator, store: Store, worker: Lives
) -> None:
    comfy.faults.durations[SLOW] = 0.05
    tasks = await fill(store, comfy.url, [slow_picture(colour) for colour in range(1, 3)])
    steps = ("submitting", "sending", "posted", "collecting", "settling", "ended", "accepted")
    for colour, step in enumerate(steps, start=3):
        # A life may run ahead of its kill; a new task has every step still before it.
        tasks += await add_tasks(store, [slow_picture(colour)])
        assert (await worker.live(step))["signal"] == KILLED, step
    assert (await worker.live())["exit"] == 0
    done = await told(store, tasks)
    assert [task["status"] for task in done] == ["SUCCESS"] * 9
    assert executions(tmp_path / "comfy") == Counter({task["remote_id"]: 1 for task in done})
    assert_stored_once(tmp_path / "data", done)
