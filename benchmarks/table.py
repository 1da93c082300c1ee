"""What users wait for when 100,000 tasks wait: pages near and far, counts, places, a claim; and the memory it takes."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from typing import Any

import psutil
from sqlalchemy import text
from uuid_utils import uuid7

from benchmarks.lifecycles import CLOCK, bound, ready_servers
from genqueue.store.attempts.claim import Claim, Claimed, claim
from genqueue.store.attempts.endings import Ending, release
from genqueue.store.attempts.steps import AttemptMove
from genqueue.store.backends import backends as servers
from genqueue.store.database.engine import open_engine
from genqueue.store.reading.lists import Wanted, list_tasks
from genqueue.store.reading.positions import places
from genqueue.store.reading.task_views import view_page
from genqueue.store.reading.tasks import load_tasks
from genqueue.store.store import Store
from genqueue.store.tasks import create as creation
from genqueue.store.tasks.counters import tallied_since
from genqueue.store.writing.tx import Hold
from genqueue.tasks.model import BoundWorkflow, Needs
from genqueue.tasks.states import Outcome

ROWS = 100_000
NOWHERE = Needs(node_classes=frozenset({"NodeThatNobodyHas"}))
LOCAL = "local"


async def measure(url: str, rows: int = ROWS) -> dict[str, dict[str, float]]:
    """Medians in milliseconds, right after the tasks were created and once the database knows them well; and the
    memory of this process in MB with everything in place."""
    store = Store(url)
    try:
        holds = await ready_servers(store, 1)
        middle, last = await _fill(store, rows)
        for backend_id, lane, needs in await store.read(servers.unjudged_lanes, list(holds)):
            able = needs != NOWHERE
            await store.write(servers.judge, servers.Judgement(holds[backend_id], lane, able=able))
        (hold,) = holds.values()
        fresh = await _ask(store, rows, middle, last, hold)
        await asyncio.to_thread(_refresh_statistics, url)
        return {
            "right after": fresh,
            "later": await _ask(store, rows, middle, last, hold),
            "memory": {"of this process": psutil.Process().memory_info().rss / 1e6},
        }
    finally:
        store.close()


async def _ask(store: Store, rows: int, middle: str, last: str, hold: Hold) -> dict[str, float]:
    # The claim first: whatever the database learns from the other questions, it has not learned yet.
    claims = [await _claim_the_last(store, hold, last) for _ in range(15)]

    async def page(offset: int, **more: Any) -> float:
        return await _median(lambda: store.read(list_tasks, LOCAL, Wanted(**more), offset, 50))

    async def place(task_id: str) -> float:
        (row,) = await store.read(load_tasks, LOCAL, [task_id])
        return await _median(lambda: store.read(places, [row]))

    return {
        "first claim, only the last can run": claims[0],
        "claim, only the last can run": statistics.median(claims),
        "first page": await page(0),
        "page at 50,000": await page(rows // 2),
        "page at 90,000": await page(rows * 9 // 10),
        "first page with all it shows": await _median(lambda: store.read(view_page, LOCAL, Wanted(), 0, 50)),
        "counts": await _median(lambda: store.read(tallied_since, LOCAL, 0)),
        "place in the middle": await place(middle),
        "place of the last": await place(last),
        "search": await page(0, q="no such title"),
        "by time of change": await page(0, sort="-updated_at"),
    }


async def _claim_the_last(store: Store, hold: Hold, last: str) -> float:
    """Claim it, in milliseconds, and give it back."""
    began = time.perf_counter()
    (taken,) = await store.write(claim, Claim("bench", (hold,), CLOCK.now(), 1))
    took = (time.perf_counter() - began) * 1000
    if taken.task_id != last:
        raise SystemExit("the claim took the wrong task")
    await _give_back(store, hold, taken)
    return took


async def _give_back(store: Store, hold: Hold, taken: Claimed) -> None:
    step = AttemptMove(taken.attempt_id, taken.task_id, hold, CLOCK.now(), taken.attempt_id)
    ending = Ending(step.attempt_id, step.task_id, hold, step.at, Outcome.NOT_SENT)
    if not await store.write(release, ending):
        raise SystemExit("the claimed task could not be given back")


async def _fill(store: Store, rows: int) -> tuple[str, str]:
    """`rows` waiting tasks that no server can run, but for the very last one, which ours can. Answers the one in the
    middle and the last one."""
    shut = BoundWorkflow("w", 1, "W", {"1": {"class_type": "NodeThatNobodyHas", "inputs": {}}}, {}, 1, NOWHERE)
    middle = ""
    for first in range(0, rows - 1, 500):
        tasks = tuple(
            creation.NewTask(str(uuid7()), "text_to_image", f"picture {number}", shut)
            for number in range(first, min(first + 500, rows - 1))
        )
        await store.write(creation.create, creation.Create(str(uuid7()), LOCAL, CLOCK.now(), tasks))
        middle = tasks[0].id if first <= rows // 2 else middle
    last = creation.NewTask(str(uuid7()), "text_to_image", "the last", bound(0))
    await store.write(creation.create, creation.Create(str(uuid7()), LOCAL, CLOCK.now(), (last,)))
    return middle, last.id


def _refresh_statistics(url: str) -> None:
    """What PostgreSQL does by itself after a minute; SQLite is never told to."""
    engine = open_engine(url)
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))
    engine.dispose()


async def _median(ask: Callable[[], Awaitable[Any]], rounds: int = 15) -> float:
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        await ask()
        times.append((time.perf_counter() - began) * 1000)
        await asyncio.sleep(0)
    return statistics.median(times)
