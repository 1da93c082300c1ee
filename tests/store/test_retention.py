"""What goes is what was previewed: old results, too many of them, unused uploads, old tasks. Nothing else does."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import Connection, select

from genqueue.clock import SECOND
from genqueue.store.attempts.endings import fail, succeed
from genqueue.store.clock.steps import Reading, Step, correct
from genqueue.store.database.tables import LOCAL_USER, output, upload
from genqueue.store.files.garbage import find_litter
from genqueue.store.housekeeping.retention import (
    Clean,
    Heap,
    Keep,
    Preview,
    drop_outputs,
    drop_uploads,
    preview,
    retire,
    usage,
)
from genqueue.store.reading.library import NewUpload, keep_upload
from genqueue.store.reading.tasks import load_task
from genqueue.store.store import Store
from genqueue.store.tasks.create import Created, Gone, create
from genqueue.store.tasks.user_actions import start
from genqueue.tasks.model import InputFile, Trouble
from genqueue.tasks.states import Outcome
from tests.support.builders import Given, Stage, bound, given_task, new_task, request, stored_file
from tests.support.clock import ManualClock

DAY_S = 86_400


async def given_output(store: Store, size: int) -> Given:
    given = await given_task(store, Stage.RUNNING)
    ending = given.ending(Outcome.SUCCEEDED, store.clock.now(), files=(stored_file(bytes=size),))
    assert await store.write(succeed, ending) == "SUCCESS"
    return given


async def given_upload(store: Store, name: str, key: str | None = None) -> None:
    key = key or f"uploads/ab/{name}.png"
    await store.write(
        keep_upload,
        NewUpload(name, LOCAL_USER, f"{name}.png", "image/png", key, "0" * 64, 7, store.clock.now()),
    )


def using(name: str) -> Any:
    key = f"uploads/ab/{name}.png"
    item = InputFile(f"genqueue/{name}.png", key, "0" * 64, 7, f"{name}.png")
    return new_task(bound=bound(inputs=(item,)), upload_ids={key: name})


def output_owners(connection: Connection) -> set[str]:
    return set(connection.execute(select(output.c.task_id)).scalars())


def uploads(connection: Connection) -> set[str]:
    return set(connection.execute(select(upload.c.id)).scalars())


async def clean(store: Store, verb: Any, keep: Keep) -> int:
    went = 0
    while piece := await store.write(verb, Clean(store.clock.now(), keep, store.clock.now(), most=2)):
        went += piece
    return went


async def test_nothing_goes_unless_somebody_has_said_so(store: Store, clock: ManualClock) -> None:
    await given_output(store, 10)
    await given_upload(store, "a")
    clock.advance(1000 * DAY_S)
    assert await store.read(preview, Keep(), store.clock.now()) == Preview(Heap(0, 0), Heap(0, 0), 0)
    for verb in (drop_outputs, drop_uploads, retire):
        assert await clean(store, verb, Keep()) == 0


async def test_old_results_go_and_their_tasks_stay_and_say_so(store: Store, clock: ManualClock) -> None:
    old = [await given_output(store, 10) for _ in range(3)]
    again = await given_output(store, 10)
    clock.advance(DAY_S)
    young = await given_output(store, 10)
    keep = Keep(outputs_since=clock.now() - DAY_S * SECOND + 1)
    assert await store.read(preview, keep, store.clock.now()) == Preview(Heap(4, 40), Heap(0, 0), 0)
    assert await clean(store, drop_outputs, keep) == 4
    assert await store.read(output_owners) == {young.id}
    assert len(await store.read(find_litter, clock.now(), 10)) == 4
    for each in (*old, again):
        task = await store.read(load_task, LOCAL_USER, each.id)
        assert task is not None
        assert (task["status"], task["outputs"], task["task_msg"]["code"]) == ("SUCCESS", [], "outputs_cleaned")


async def test_the_results_of_a_task_that_runs_again_stay(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.RUNNING)
    ending = given.ending(Outcome.FAILED, clock.now(), files=(stored_file(),), trouble=Trouble("run_failed"))
    await store.write(fail, ending)
    await store.write(start, given.wish(clock.now()))
    clock.advance(DAY_S)
    keep = Keep(outputs_since=clock.now())
    assert (await store.read(preview, keep, store.clock.now())).outputs == Heap(0, 0)
    assert await clean(store, drop_outputs, keep) == 0
    assert await store.read(output_owners) == {given.id}


async def test_of_too_many_results_the_oldest_go(store: Store, clock: ManualClock) -> None:
    made = []
    for size in (30, 20, 10, 5):
        made.append(await given_output(store, size))
        clock.advance(1)
    keep = Keep(outputs_bytes=34)
    assert (await store.read(preview, keep, store.clock.now())).outputs == Heap(2, 50)
    assert await clean(store, drop_outputs, keep) == 2
    assert await store.read(output_owners) == {each.id for each in made[2:]}
    assert (await store.read(usage)).outputs == Heap(2, 15)


async def test_uploads_that_no_task_reads_go_and_a_file_that_another_row_names_is_not_counted(
    store: Store, clock: ManualClock
) -> None:
    for name in ("used", "unused", "twice"):
        await given_upload(store, name)
    await store.write(create, request(using("used"), at=clock.now()))
    clock.advance(DAY_S)
    await given_upload(store, "young")
    await given_upload(store, "twin", "uploads/ab/twice.png")
    keep = Keep(uploads_since=clock.now())
    assert (await store.read(preview, keep, store.clock.now())).uploads == Heap(1, 7)
    assert await clean(store, drop_uploads, keep) == 2
    assert await store.read(uploads) == {"used", "young", "twin"}
    assert (await store.read(usage)).unused == Heap(2, 14)


async def test_whoever_is_first_has_the_upload(store: Store, second_store: Store, clock: ManualClock) -> None:
    for number in range(20):
        name = f"raced{number}"
        await given_upload(store, name)
        keep = Keep(uploads_since=clock.now() + 1)
        made, went = await asyncio.gather(
            store.write(create, request(using(name), at=clock.now())),
            second_store.write(drop_uploads, Clean(clock.now(), keep)),
        )
        there = name in await store.read(uploads)
        assert isinstance(made, Created if there else Gone)
        assert went == (0 if there else 1)


async def test_old_tasks_go_with_everything_and_unfinished_ones_stay(store: Store, clock: ManualClock) -> None:
    ended = [await given_task(store, stage) for stage in (Stage.SUCCESS, Stage.FAILED, Stage.STOPPED)]
    for stage in (Stage.READY, Stage.PENDING, Stage.RUNNING, Stage.RETRYING):
        await given_task(store, stage)
    clock.advance(DAY_S)
    keep = Keep(history_since=clock.now())
    assert await store.read(preview, keep, store.clock.now()) == Preview(Heap(1, 3), Heap(0, 0), 3)
    assert await clean(store, retire, keep) == 3
    for each in ended:
        task = await store.read(load_task, LOCAL_USER, each.id)
        assert task is not None
        assert task["deleted_at"] == clock.now()
    assert (await store.read(usage)).ended_tasks == 0


@pytest.mark.parametrize("most", [1, 500])
async def test_pieces_come_to_an_end(store: Store, clock: ManualClock, most: int) -> None:
    for _ in range(3):
        await given_output(store, 1)
    keep, pieces = Keep(outputs_bytes=0), 0
    while await store.write(drop_outputs, Clean(clock.now(), keep, most=most)):
        pieces += 1
    assert pieces == (3 if most == 1 else 1)


async def test_a_clock_that_is_put_on_by_a_year_makes_nothing_older(store: Store, clock: ManualClock) -> None:
    await given_output(store, 10)
    await given_upload(store, "a")
    by = 365 * DAY_S
    await put(store, clock, by)

    def keep() -> Keep:
        since = clock.now() - 30 * DAY_S * SECOND
        return Keep(outputs_since=since, uploads_since=since, history_since=since)

    clock.advance(29 * DAY_S)
    for verb in (drop_outputs, drop_uploads, retire):
        assert await clean(store, verb, keep()) == 0
    clock.advance(DAY_S + 1)
    assert await store.read(preview, keep(), clock.now()) == Preview(Heap(1, 10), Heap(1, 7), 1)


async def test_what_a_clock_made_that_went_ahead_is_no_younger_than_what_follows(
    store: Store, clock: ManualClock
) -> None:
    await given_output(store, 10)
    clock.advance(60)
    await put(store, clock, -DAY_S)
    clock.advance(60)
    young = await given_output(store, 10)
    assert await clean(store, drop_outputs, Keep(outputs_bytes=10)) == 1
    assert await store.read(output_owners) == {young.id}


async def put(store: Store, clock: ManualClock, by: int) -> None:
    """Somebody sets the clock, and it is seen."""
    clock.put(by)
    await store.write(correct, Step(clock.now(), by * SECOND, 0, Reading("", 0)))
