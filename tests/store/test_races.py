"""Two processes at the same moment: whoever comes second finds the move no longer legal, and nothing is done twice."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any

from genqueue.store.attempts import accept, run, submit
from genqueue.store.endings import fail, release, succeed
from genqueue.store.events import newest_event, read_events
from genqueue.store.lifecycle import front, remove, start, stop
from genqueue.store.store import Store
from genqueue.tasks.states import Outcome, Status
from tests.support.builders import (
    Given,
    Stage,
    claim_for,
    given_pending,
    given_server,
    given_task,
    load_row,
    needs,
    new_task,
    stored_file,
)
from tests.support.clock import ManualClock

MANY = 24


async def given_many(store: Store, stage: Stage) -> list[Given]:
    return list(await asyncio.gather(*(given_task(store, stage) for _ in range(MANY))))


async def at_once(
    first: Store, verb: Any, moves: Sequence[Any], second: Store, rival: Any, others: Sequence[Any]
) -> Any:
    """Both stores at work on the same tasks, one move at a time in opposite orders: (answers, answers)."""
    mine, theirs = await asyncio.gather(
        asyncio.gather(*(first.write(verb, move) for move in moves)),
        asyncio.gather(*(second.write(rival, move) for move in reversed(others))),
    )
    return mine, list(reversed(theirs))


async def rows(store: Store, given: Sequence[Given]) -> list[dict[str, Any]]:
    return [await store.read(load_row, each.id) for each in given]


async def test_two_workers_never_claim_the_same_task(store: Store, second_store: Store, clock: ManualClock) -> None:
    lane = needs("Shared")
    ours = [await given_server(store, lane, owner="ours") for _ in range(5)]
    theirs = [await given_server(store, lane, owner="theirs") for _ in range(5)]
    waiting = await given_pending(store, *(new_task(lane) for _ in range(30)))
    claimed: list[Any] = []
    for _ in range(4):
        both = await asyncio.gather(claim_for(store, *ours), claim_for(second_store, *theirs))
        claimed += [each for answer in both for each in answer]
    assert [name for name, times in Counter(each.task_id for each in claimed).items() if times > 1] == []
    assert {each.task_id for each in claimed} == set(waiting[:10])
    assert set(Counter(each.backend_id for each in claimed).values()) == {1}


async def test_stop_against_accept_leaves_a_wish_or_a_task_that_was_not_accepted(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    given = await given_many(store, Stage.SENT)
    accepted, wished = await at_once(
        store,
        accept,
        [each.step(clock.now(), remote_id=each.attempt_id) for each in given],
        second_store,
        stop,
        [each.wish(clock.now()) for each in given],
    )
    assert set(accepted) == {"QUEUED"}
    assert set(wished) == {"stopping"}
    for row in await rows(store, given):
        assert (row["status"], row["phase"], row["stop_requested_at"]) == (Status.QUEUED, "stopping", clock.now())


async def test_stop_against_succeed_keeps_what_was_made(store: Store, second_store: Store, clock: ManualClock) -> None:
    given = await given_many(store, Stage.RUNNING)
    made, wished = await at_once(
        store,
        succeed,
        [each.ending(Outcome.SUCCEEDED, clock.now(), files=(stored_file(),)) for each in given],
        second_store,
        stop,
        [each.wish(clock.now()) for each in given],
    )
    assert set(made) == {"SUCCESS"}
    assert set(wished) <= {"stopping", None}
    for row in await rows(store, given):
        assert (row["status"], row["stop_requested_at"], row["attempt_id"]) == (Status.SUCCESS, None, None)


async def test_stop_against_submit_stops_before_the_post_or_becomes_a_wish(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    given = await given_many(store, Stage.CLAIMED)
    sent, wished = await at_once(
        store,
        submit,
        [each.step(clock.now()) for each in given],
        second_store,
        stop,
        [each.wish(clock.now()) for each in given],
    )
    # Whether a POST follows and what the user was told always agree.
    assert set(zip(sent, wished, strict=True)) <= {(True, "stopping"), (None, "STOPPED")}
    for passed, row in zip(sent, await rows(store, given), strict=True):
        assert (row["status"], row["sent_at"] is not None) == (
            (Status.PENDING, True) if passed else (Status.STOPPED, False)
        )


async def test_a_double_stop_stops_once(store: Store, second_store: Store, clock: ManualClock) -> None:
    given = await given_many(store, Stage.RETRYING)
    wishes = [each.wish(clock.now()) for each in given]
    position = await store.read(newest_event)
    mine, theirs = await at_once(store, stop, wishes, second_store, stop, wishes)
    assert set(zip(mine, theirs, strict=True)) <= {("STOPPED", None), (None, "STOPPED")}
    told = await store.read(read_events, position)
    assert sorted(str(event.subject) for event in told) == sorted(each.id for each in given)


async def test_a_double_start_starts_once(store: Store, second_store: Store, clock: ManualClock) -> None:
    given = await given_many(store, Stage.FAILED)
    wishes = [each.wish(clock.now()) for each in given]
    mine, theirs = await at_once(store, start, wishes, second_store, start, wishes)
    assert set(zip(mine, theirs, strict=True)) <= {("PENDING", None), (None, "PENDING")}


async def test_an_attempt_ends_in_one_way_only(store: Store, second_store: Store, clock: ManualClock) -> None:
    given = await given_many(store, Stage.RUNNING)
    failed, released = await at_once(
        store,
        fail,
        [each.ending(Outcome.FAILED, clock.now()) for each in given],
        second_store,
        release,
        [each.ending(Outcome.VANISHED, clock.now()) for each in given],
    )
    assert set(zip(failed, released, strict=True)) <= {("FAILED", None), (None, "PENDING")}
    for told, row in zip(failed, await rows(store, given), strict=True):
        assert row["status"] == (told or Status.PENDING)


async def test_a_run_is_counted_once(store: Store, second_store: Store, clock: ManualClock) -> None:
    given = await given_many(store, Stage.QUEUED)
    steps = [each.step(clock.now()) for each in given]
    mine, theirs = await at_once(store, run, steps, second_store, run, steps)
    assert set(zip(mine, theirs, strict=True)) <= {("RUNNING", None), (None, "RUNNING")}
    assert {row["execution_count"] for row in await rows(store, given)} == {1}


async def test_delete_against_claim_hides_the_task_and_nothing_is_sent(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    given = await given_many(store, Stage.PENDING)
    wishes = [each.wish(clock.now()) for each in given]
    claimed, removed = await asyncio.gather(
        asyncio.gather(*(claim_for(store, each.server) for each in given)),
        second_store.write_all(remove, wishes),
    )
    assert set(removed) == {"STOPPED"}
    for each, answer in zip(given, claimed, strict=True):
        if answer:
            each.attempt_id = answer[0].attempt_id
    assert set(await store.write_all(submit, [each.step(clock.now()) for each in given])) == {None}


async def test_two_who_go_to_the_front_both_get_before_all_others(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    lane = needs("Shared")
    waiting = await given_pending(store, *(new_task(lane) for _ in range(10)))
    server = await given_server(store, lane, seats=3)
    given = [Given(task_id, server, "") for task_id in waiting]
    clock.advance(1)
    await asyncio.gather(
        store.write(front, given[8].wish(clock.now())), second_store.write(front, given[9].wish(clock.now()))
    )
    claimed = [each.task_id for each in await claim_for(store, server)]
    assert set(claimed[:2]) == {waiting[8], waiting[9]}
    assert claimed[2] == waiting[0]
