"""Two processes at the same moment: whoever comes second finds the move no longer legal, and nothing is done twice."""

import asyncio
import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Any, NamedTuple

import pytest
from uuid_utils import uuid7

from genqueue.store.attempts.adopt import Adopt, adopt, task_of_run
from genqueue.store.attempts.claim import Claim, claim
from genqueue.store.attempts.endings import Ending, fail, release, succeed
from genqueue.store.attempts.steps import accept, run, submit
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import front, remove, start, stop
from genqueue.store.writing.events import newest_event, read_events
from genqueue.store.writing.tx import Tx
from genqueue.store.writing.writer import Verb
from genqueue.tasks.lanes import lane_key
from genqueue.tasks.states import Outcome, Status
from tests.support.builders import (
    Given,
    Server,
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
from tests.support.locks import see_waiting

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


@contextmanager
def frozen_after(verb: Verb) -> Iterator[tuple[Verb, threading.Event]]:
    """The verb, held before its commit until the block is left, and the event that it is held."""
    entered, thaw = threading.Event(), threading.Event()

    def freeze(tx: Tx, moves: Sequence[Any]) -> Mapping[Any, Any]:
        answers = verb(tx, moves)
        entered.set()
        thaw.wait()
        return answers

    try:
        yield freeze, entered
    finally:
        thaw.set()


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


@pytest.mark.parametrize(("seats", "run_us"), [(1, 1000), (2, None)])
async def test_four_workers_keep_the_order_of_the_queue(
    store: Store, second_store: Store, clock: ManualClock, seats: int, run_us: int | None
) -> None:
    """Three go to the idle servers of a worker. Each has room for one more, in a second seat or standing by, so three
    others are looked at, of which at most two are left to idle servers of others."""
    lane = needs("Shared")
    workers = [[await given_server(store, lane, owner=name, seats=seats) for _ in range(3)] for name in "abcd"]
    made = await given_task(store, Stage.RUNNING, server=workers[0][0])
    await store.write(succeed, made.ending(Outcome.SUCCEEDED, clock.now(), lane=lane_key(lane), run_us=run_us))
    waiting = await given_pending(store, *(new_task(lane) for _ in range(96)))
    queue = Queue({task_id: place for place, task_id in enumerate(waiting)})
    stores = [store, second_store, Store(store.url, clock), Store(store.url, clock)]
    try:
        await asyncio.gather(*(queue.drain(each, servers) for each, servers in zip(stores, workers, strict=True)))
    finally:
        for extra in stores[2:]:
            extra.close()
    assert sorted(place for answer in queue.answers for place in answer.places) == list(range(96))
    assert max(queue.overtaken_by(answer) for answer in queue.answers) <= 2


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_worker_that_is_frozen_in_its_claim_does_not_stop_the_others(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    lane = needs("Shared")
    ours, theirs = [await given_server(store, lane, owner=name) for name in ("ours", "theirs")]
    waiting = await given_pending(store, new_task(lane), new_task(lane))
    with frozen_after(claim) as (freeze, entered):
        frozen = asyncio.create_task(store.write(freeze, Claim("ours", (ours.hold,), clock.now())))
        await asyncio.to_thread(entered.wait)
        assert [each.task_id for each in await claim_for(second_store, theirs)] == [waiting[1]]
    assert [each.task_id for each in await frozen] == [waiting[0]]


class Answer(NamedTuple):
    """The places in the queue of what a claim has got. It was asked, and answered, at moments of one count for all."""

    asked: int
    answered: int
    places: list[int]


class Queue:
    """What several workers take out of it, and when."""

    def __init__(self, places: Mapping[str, int]) -> None:
        self._places = places
        self._moments = count()
        self.answers: list[Answer] = []

    async def drain(self, store: Store, servers: Sequence[Server]) -> None:
        """Claims, and ends what it got, until it gets nothing more."""
        holds = {server.id: server.hold for server in servers}
        while True:
            asked = next(self._moments)
            taken = await claim_for(store, *servers)
            if not taken:
                return
            self.answers.append(Answer(asked, next(self._moments), [self._places[each.task_id] for each in taken]))
            at = store.clock.now()
            ends = [Ending(each.attempt_id, each.task_id, holds[each.backend_id], at, Outcome.FAILED) for each in taken]
            await store.write_all(fail, ends)

    def overtaken_by(self, answer: Answer) -> int:
        """So many tasks that were before the last of these got their turn by a later claim."""
        later = [place for each in self.answers if each.asked > answer.answered for place in each.places]
        return sum(place < answer.places[-1] for place in later)


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


async def test_two_processes_that_adopt_one_run_make_one_owner(
    store: Store, second_store: Store, clock: ManualClock, database: str
) -> None:
    """The second one comes while the first has not committed yet."""
    first, second = await given_task(store, Stage.FAILED), await given_task(store, Stage.FAILED)
    moves = [
        Adopt(each.id, each.user_id, clock.now(), str(uuid7()), "run-7", first.server.id) for each in (first, second)
    ]
    with frozen_after(adopt) as (freeze, entered):
        winner = asyncio.create_task(store.write(freeze, moves[0]))
        await asyncio.to_thread(entered.wait)
        loser = asyncio.create_task(second_store.write(adopt, moves[1]))
        if database == "postgresql":
            waiting = asyncio.create_task(see_waiting(store.url, 1))
            await asyncio.wait([waiting, loser], return_when=asyncio.FIRST_COMPLETED)
            assert not loser.done(), "it saw that nobody has the run, while another had just taken it"
    assert (await winner, await loser) == ("QUEUED", None)
    assert await store.read(task_of_run, "run-7", first.server.id) == (first.id, first.user_id)
    assert [row["status"] for row in await rows(store, [first, second])] == ["QUEUED", "FAILED"]


async def test_many_who_adopt_the_same_runs_share_them_out(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    given = await given_many(store, Stage.FAILED)
    half = MANY // 2
    mine, theirs = (
        [
            Adopt(each.id, each.user_id, clock.now(), str(uuid7()), f"run-{place}", given[0].server.id)
            for place, each in enumerate(part)
        ]
        for part in (given[:half], given[half:])
    )
    adopted = zip(*(await at_once(store, adopt, mine, second_store, adopt, theirs)), strict=True)
    assert set(adopted) <= {("QUEUED", None), (None, "QUEUED")}


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
