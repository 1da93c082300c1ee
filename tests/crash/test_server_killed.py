"""The server's process is killed in the middle of a batch: its queue and history are gone, its files are not."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from genqueue.clock import SystemClock
from genqueue.store.store import Store
from tests.crash.lives import ROOT, Lives, assert_stored_once, executions, fill, told
from tests.support.databases import new_migrated
from tests.support.graphs import SLOW, slow_picture
from tests.support.ports import kept_port

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the worker cannot be forked")
TASKS = 8


@contextmanager
def server(folder: Path, port: int) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A simulated ComfyUI in a process of its own, and its address. It is killed in the end."""
    faults = json.dumps({"durations": {SLOW: 0.1}})
    arguments = ("--port", str(port), "--dir", str(folder), "--speed", "inf", "--probes", "--faults", faults)
    command = (sys.executable, "-m", "genqueue.simulators.comfyui", *arguments)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process, process.stdout.readline().split()[-1]
        finally:
            process.kill()


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not true():
            await asyncio.sleep(0.01)


@pytest.fixture
def port() -> Iterator[int]:
    """That of the server in all its lives."""
    with kept_port() as port:
        yield port


async def test_after_kill_9_of_the_server_the_batch_comes_to_a_clean_end(tmp_path: Path, port: int) -> None:
    (tmp_path / "data").mkdir()
    store = Store(new_migrated("sqlite", tmp_path / "data"), SystemClock())
    worker = Lives(tmp_path / "data")
    comfy = tmp_path / "comfy"
    with server(comfy, port) as (process, url):
        tasks = await fill(store, url, [slow_picture(colour) for colour in range(1, TASKS + 1)])
        life = asyncio.create_task(worker.live())
        await until(lambda: executions(comfy).total() >= 3)
        process.kill()
        process.wait()
    with server(comfy, port):
        assert (await life)["exit"] == 0
    done = await told(store, tasks)
    store.close()
    assert [task["status"] for task in done] == ["SUCCESS"] * TASKS
    ran = executions(comfy)
    assert set(ran.values()) == {1}
    assert {task["remote_id"] for task in done} <= set(ran)
    # At most the one run that the kill cut off was made again, under a new id.
    assert TASKS <= ran.total() <= TASKS + 1
    assert_stored_once(tmp_path / "data", done)
