"""A worker is frozen in the middle of a run, another one takes over, and then the first one wakes up."""

import sys
from collections import Counter
from pathlib import Path

import pytest

from genqueue.clock import SystemClock
from genqueue.simulators.comfyui import Settings, running
from genqueue.store.store import Store
from tests.crash.lives import Lives, assert_stored_once, executions, fill, told
from tests.support.databases import new_migrated
from tests.support.graphs import SLOW, slow_picture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be frozen like that")


STEPS = ("claimed", "prepared", "submitting", "sending", "posted", "running", "collecting", "settling")


@pytest.mark.parametrize("step", STEPS)
async def test_nothing_runs_twice_though_the_old_owner_wakes_up_where_it_was(tmp_path: Path, step: str) -> None:
    (tmp_path / "data").mkdir()
    url = new_migrated("postgresql", tmp_path)
    store = Store(url, SystemClock())
    # Its lease runs out while it is frozen; whoever takes over does not lose it, however slow everything is.
    frozen = Lives(tmp_path / "data", database_url=url, lease_s=1.0)
    worker = Lives(tmp_path / "data", database_url=url)
    async with running(Settings(directory=tmp_path / "comfy", speed=float("inf"), probes=True)) as comfy:
        comfy.faults.durations[SLOW] = 0.05
        tasks = await fill(store, comfy.url, [slow_picture(colour) for colour in range(1, 5)])
        first = await frozen.live(step, do="stop")
        assert first.get("frozen")
        assert (await worker.live())["exit"] == 0
        taken_over = await told(store, tasks)
        assert (await frozen.go_on(first["pid"]))["exit"] == 0
        done = await told(store, tasks)
    store.close()
    assert [task["status"] for task in done] == ["SUCCESS"] * 4
    assert done == taken_over
    assert executions(tmp_path / "comfy") == Counter({task["remote_id"]: 1 for task in done})
    assert_stored_once(tmp_path / "data", done)
