"""What users wait for when 100,000 tasks wait: first page, far page, counts, place, claim; and the memory it takes."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

import psutil
from uuid_utils import uuid7

from benchmarks.lifecycles import CLOCK, bound, ready_servers
from genqueue.store import creation, reading, servers
from genqueue.store.claiming import Claim, claim
from genqueue.store.store import Store
from genqueue.tasks.model import BoundWorkflow, Needs

ROWS = 100_000
NOWHERE = Needs(node_classes=frozenset({"NodeThatNobodyHas"}))


async def measure(url: str, rows: int = ROWS) -> dict[str, float]:
    """Medians in milliseconds, and `memory_mb` of this process with everything in place."""
    store = Store(url)
    try:
        holds = await ready_servers(store, 1)
        last = await _fill(store, rows)
        for backend_id, lane, needs in await store.read(servers.unjudged_lanes, list(holds)):
            able = needs != NOWHERE
            await store.write(servers.judge, servers.Judgement(holds[backend_id], lane, able=able))
        wanted = reading.Wanted()
        figures = {
            "first page": await _median(lambda: store.read(reading.list_tasks, "local", wanted, 0, 50)),
            "page at 90,000": await _median(lambda: store.read(reading.list_tasks, "local", wanted, rows - 10_000, 50)),
            "counts": await _median(lambda: store.read(reading.count_tasks, "local", "")),
        }
        (row,) = await store.read(reading.load_tasks, "local", [last])
        figures["place of the last"] = await _median(lambda: store.read(reading.places, [row]))
        ask = Claim("bench", tuple(holds.values()), CLOCK.now(), 1)
        began = time.perf_counter()
        taken = await store.write(claim, ask)
        figures["claim, only the last can run"] = (time.perf_counter() - began) * 1000
        if [each.task_id for each in taken] != [last]:
            raise SystemExit("the claim took the wrong task")
        figures["memory_mb"] = psutil.Process().memory_info().rss / 1e6
        return figures
    finally:
        store.close()


async def _fill(store: Store, rows: int) -> str:
    """`rows` waiting tasks that no server can run, and one at the very end that ours can."""
    shut = BoundWorkflow("w", 1, "W", {"1": {"class_type": "NodeThatNobodyHas", "inputs": {}}}, {}, 1, NOWHERE)
    for first in range(0, rows - 1, 500):
        tasks = tuple(
            creation.NewTask(str(uuid7()), "text_to_image", f"picture {number}", shut)
            for number in range(first, min(first + 500, rows - 1))
        )
        await store.write(creation.create, creation.Create(str(uuid7()), "local", CLOCK.now(), tasks))
    last = creation.NewTask(str(uuid7()), "text_to_image", "the last", bound(0))
    await store.write(creation.create, creation.Create(str(uuid7()), "local", CLOCK.now(), (last,)))
    return last.id


async def _median(ask: Callable[[], Awaitable[Any]], rounds: int = 15) -> float:
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        await ask()
        times.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0)
    return statistics.median(times)
