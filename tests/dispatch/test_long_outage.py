"""Ten minutes without the only server, in the middle of a hundred tasks: nobody lifts a hand."""

from collections import Counter
from typing import Any

import pytest

from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.reading.lists import Wanted, list_tasks
from tests.support.graphs import picture
from tests.support.studio import Server, Studio

TASKS = 100


async def all_tasks(studio: Studio) -> list[dict[str, Any]]:
    """In the order of their creation."""
    page = await studio.store.read(list_tasks, LOCAL_USER, Wanted(sort="created_at"), 0, TASKS)
    return sorted(page.items, key=lambda each: str(each["id"]))


async def so_many(studio: Studio, status: str, count: int, *, step: float = 0.1) -> None:
    async def there() -> bool:
        return len([each for each in await all_tasks(studio) if each["status"] == status]) >= count

    await studio.until(there, step=step)


@pytest.mark.parametrize("forgetful", [False, True], ids=["cut off", "restarted"])
async def test_a_hundred_tasks_survive_ten_minutes_without_their_server(
    studio: Studio, comfy: Server, forgetful: bool
) -> None:
    for colour in range(1, TASKS + 1):
        await studio.submit(picture(colour))
    await so_many(studio, "SUCCESS", 10)
    studio.checkpoints.hold("prepared")
    await studio.until(studio.checkpoints.reached)
    comfy.simulator.disconnect()
    await studio.breathe()  # a connection that was just cut would leave open whether the task was sent
    studio.checkpoints.release()
    await so_many(studio, "RETRYING", 1)
    await studio.pass_time(600, step=2)
    away = Counter(each["status"] for each in await all_tasks(studio))
    assert (away["FAILED"], away["RUNNING"] + away["QUEUED"] + away["RETRYING"] <= 4) == (0, True)
    assert all(each["retry_count"] == 0 for each in await all_tasks(studio) if each["status"] == "PENDING")
    probed_only = comfy.requests("POST /prompt")
    if forgetful:
        await comfy.simulator.restart(0)
    else:
        await comfy.simulator.reconnect()
    await so_many(studio, "SUCCESS", TASKS, step=0.5)
    done = await all_tasks(studio)
    assert Counter(each["status"] for each in done) == {"SUCCESS": TASKS}
    assert all(each["retry_count"] == 0 and each["task_msg"] is None for each in done)
    assert comfy.requests("POST /prompt") >= probed_only + away["PENDING"]
    # Each kept its place: what came first was begun first, the retried ones included.
    last = [(await studio.attempts(each["id"]))[-1]["claimed_at"] for each in done]
    assert last == sorted(last)
