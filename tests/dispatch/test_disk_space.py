"""Nothing new is begun while its result could not be kept; what runs is kept and written when there is room again."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import pytest

from genqueue.config import MEGABYTE
from genqueue.errors import Unavailable
from genqueue.store.writing.events import read_events
from genqueue.store.writing.tx import Hold, Tx
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.storage import MoodyFiles
from tests.support.studio import Server, Studio


class Filling(NamedTuple):
    """So many bytes more, or how many pages the database may have."""

    bytes: int = 0
    pages: int | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        return ("filling",)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def fill(tx: Tx, moves: Sequence[Filling]) -> dict[str, Any]:
    """A verb that only takes room."""
    (move,) = moves
    if move.pages is not None:
        tx.connection.exec_driver_sql(f"PRAGMA max_page_count={move.pages}")
    else:
        tx.log_event("task.updated", "nobody", None, 0, {"filler": "x" * move.bytes})
    return {"filling": True}


async def fill_up(studio: Studio) -> None:
    """The database may not grow any more, and is full to the last event."""
    await studio.store.write(fill, Filling(pages=1))
    for size in (3_000, 300, 1):
        with pytest.raises(Unavailable, match="full"):
            await overflow(studio, size)


async def overflow(studio: Studio, size: int) -> None:
    while True:
        await studio.store.write(fill, Filling(bytes=size))


async def make_room(studio: Studio) -> None:
    await studio.store.write(fill, Filling(pages=1_000_000))


async def levels(studio: Studio) -> list[str]:
    rows = await studio.store.read(read_events, 0)
    return [row.data["level"] for row in rows if row.type == "space.updated"]


async def until_level(studio: Studio, level: str) -> None:
    async def there() -> bool:
        return levels_told(await levels(studio)) == level

    await studio.until(there)


def levels_told(told: list[str]) -> str | None:
    return told[-1] if told else None


async def test_nothing_is_claimed_on_a_full_disk_and_what_runs_is_kept(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW, times=1)
    running = await studio.submit(slow_picture())
    await studio.until_held(comfy)
    studio.disk.free = 999 * MEGABYTE
    await until_level(studio, "full")
    waiting = await studio.submit(picture(2))
    comfy.release()
    await studio.reaches(running, "SUCCESS")
    await studio.pass_time(60, step=5)
    assert (await studio.task(waiting))["attempts"] == []
    studio.disk.free = 2_000 * MEGABYTE
    await studio.reaches(waiting, "SUCCESS")
    assert await levels(studio) == ["full", "low"]


async def test_little_room_is_told_once_and_stops_nothing(studio: Studio, comfy: Server) -> None:
    studio.disk.free = 4_999 * MEGABYTE
    await until_level(studio, "low")
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    await studio.pass_time(30, step=5)
    studio.disk.free = 5_000 * MEGABYTE
    await until_level(studio, "ok")
    assert await levels(studio) == ["low", "ok"]


async def test_a_task_that_was_claimed_before_the_disk_was_full_goes_back_unsent(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("prepared")
    task_id = await studio.submit(picture())
    await studio.until_at("prepared")
    studio.disk.free = 0
    await until_level(studio, "full")
    studio.checkpoints.release()
    (attempt,) = await studio.closes(task_id)
    assert (attempt["outcome"], comfy.requests("POST /prompt")) == ("not_sent", 0)
    studio.disk.free = 10**12
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["attempts"]), task["execution_count"]) == (2, 1)


async def test_nothing_new_is_sent_while_the_storage_takes_nothing(
    files: MoodyFiles, studio: Studio, comfy: Server
) -> None:
    files.room = 10
    first = await studio.submit(picture(1))
    await until_level(studio, "away")
    second = await studio.submit(picture(2))
    await studio.pass_time(120, step=5)
    assert (await studio.task(second))["attempts"] == []
    files.room = None
    for task_id in (first, second):
        await studio.reaches(task_id, "SUCCESS")
    assert sorted(comfy.executions().values()) == [1, 1]
    assert await levels(studio) == ["away", "ok"]


@pytest.mark.parametrize("step", ["running", "ended", "collected", "settling"])
async def test_ends_are_kept_while_the_database_is_full(studio: Studio, comfy: Server, step: str) -> None:
    studio.checkpoints.hold(step)
    comfy.hold("node", SLOW, times=1)
    task_id = await studio.submit(slow_picture())
    if step == "running":
        await studio.until_at(step)
        comfy.release()
    else:
        await studio.until_held(comfy)
        comfy.release()
        await studio.until_at(step)
    await fill_up(studio)
    studio.checkpoints.release()
    with pytest.raises(Unavailable) as caught:
        await studio.submit(picture(2))
    assert caught.value.code == "store_unavailable"
    await studio.pass_time(60, step=5)
    assert (await studio.task(task_id))["status"] in ("PENDING", "QUEUED", "RUNNING")
    await make_room(studio)
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["outputs"]), len(task["attempts"])) == (1, 1)
    assert comfy.executions() == {task["attempts"][0]["id"]: 1}
