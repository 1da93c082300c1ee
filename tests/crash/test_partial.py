"""The worker is killed in the middle of a download: the half file is cleaned, every result is stored once."""

import asyncio
import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from genqueue.clock import SECOND, SystemClock
from genqueue.config import MEGABYTE
from genqueue.simulators.comfyui import ReplyFault, Settings, Simulator, Trap, running
from genqueue.store.files.local import PARTS, YOUNG_S
from genqueue.store.store import Store
from tests.crash.lives import End, Lives, assert_stored_once, executions, fill, told
from tests.support.databases import new_migrated
from tests.support.graphs import Graph, picture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be forked and killed like that")
KILLED = 9


def pictures(count: int) -> Graph:
    graph = picture()
    graph["1"]["inputs"]["batch_size"] = count
    return graph


async def killed_while_fetching(worker: Lives, comfy: Simulator, folder: Path) -> End:
    """A life that ends at the first cut of a download. Before anybody fetches them the pictures grow large: what is
    small is never written half."""
    comfy.faults.traps.append(Trap(at="worked", do="hold", node="SaveImage", times=1))
    life = asyncio.create_task(worker.live("resuming"))
    await comfy.gate.reached()
    for path in (folder / "comfy" / "output").rglob("*.png"):
        path.write_bytes(path.read_bytes() + os.urandom(3 * MEGABYTE))
    comfy.gate.release()
    return await life


@pytest.mark.parametrize("whole", [0, 1, 2])
async def test_a_download_that_a_kill_cut_off_is_made_again_and_leaves_no_half_file(tmp_path: Path, whole: int) -> None:
    """`whole` files of the same attempt were stored already."""
    folder = tmp_path / "data"
    folder.mkdir()
    store = Store(new_migrated("sqlite", folder), SystemClock())
    worker = Lives(folder)
    parts = folder / "files" / PARTS
    async with running(Settings(directory=tmp_path / "comfy", speed=float("inf"))) as comfy:
        comfy.faults.replies.append(ReplyFault("GET /view", "cut", skip=whole))
        tasks = await fill(store, comfy.url, [pictures(3)])
        assert (await killed_while_fetching(worker, comfy, tmp_path))["signal"] == KILLED
        assert len(list((folder / "files" / "outputs").rglob("*.png"))) == whole
        (part,) = parts.glob("*.part")
        assert part.stat().st_size >= MEGABYTE
        then = SystemClock().now() / SECOND - YOUNG_S - 1
        os.utime(part, (then, then))
        assert (await worker.live())["exit"] == 0
    (done,) = await told(store, tasks)
    store.close()
    assert (done["status"], len(done["outputs"]), done["attempt_count"]) == ("SUCCESS", 3, 1)
    assert executions(tmp_path / "comfy") == Counter({done["remote_id"]: 1})
    assert_stored_once(folder, [done])
    assert list(parts.iterdir()) == []


async def test_what_an_attempt_had_stored_goes_when_the_rest_is_gone_after_the_kill(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    store = Store(new_migrated("sqlite", folder), SystemClock())
    worker = Lives(folder)
    async with running(Settings(directory=tmp_path / "comfy", speed=float("inf"))) as comfy:
        comfy.faults.replies.append(ReplyFault("GET /view", "cut", skip=1))
        tasks = await fill(store, comfy.url, [pictures(2)])
        assert (await killed_while_fetching(worker, comfy, tmp_path))["signal"] == KILLED
        sorted((tmp_path / "comfy" / "output").rglob("*.png"))[1].unlink()
        assert (await worker.live())["exit"] == 0
        assert (await worker.live(tidy=True))["exit"] == 0
    (done,) = await told(store, tasks)
    store.close()
    assert (done["status"], done["error"]["code"]) == ("FAILED", "file_gone")
    assert_stored_once(folder, [done])
