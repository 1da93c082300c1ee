"""Creating: all of a request or nothing, once per idempotency key, not twice within the duplicate window."""

import asyncio

import pytest
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import IntegrityError

from genqueue.clock import SECOND
from genqueue.store.database.tables import LOCAL_USER, batch, lane, task, task_body
from genqueue.store.housekeeping.chores import DAY, Sweep, trim
from genqueue.store.reading.tasks import load_task
from genqueue.store.store import Store
from genqueue.store.tasks.create import Create, Created, Duplicate, create
from genqueue.store.writing.events import newest_event, read_events
from genqueue.tasks.model import InputFile
from genqueue.tasks.states import INITIAL, Status
from tests.support.builders import bound, claim_for, given_server, load_row, needs, new_task, request
from tests.support.clock import ManualClock

WINDOW_S = 5.0


def printed(clock: ManualClock, fingerprint: str = "apple", **more: object) -> Create:
    return request(new_task(), at=clock.now(), fingerprint=fingerprint, window_s=WINDOW_S, **more)


def count(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(task)).scalar_one()


def count_bodies(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(task_body)).scalar_one()


async def test_a_request_is_stored_whole_and_told_in_order(store: Store, clock: ManualClock) -> None:
    tasks = tuple(new_task(title=f"apple {number}", labels={"product_name": "果"}) for number in range(3))
    move = request(*tasks, at=clock.now(), batch_id="b1", batch_title="fruit", priority=2, max_retries=3)
    assert await store.write(create, move) == Created(tuple(new.id for new in tasks))
    told = await store.read(read_events, 0)
    assert [(event.type, event.subject) for event in told] == [("task.created", new.id) for new in tasks]
    rows = [await store.read(load_row, new.id) for new in tasks]
    assert [row["turn"] for row in rows] == [clock.now(), clock.now() + 1, clock.now() + 2]
    assert {(row["batch_id"], row["priority"], row["max_retries"], row["version"]) for row in rows} == {("b1", 2, 3, 1)}
    assert await store.read(lambda c: c.execute(select(batch.c.title)).scalars().all()) == ["fruit"]


async def test_the_files_that_a_graph_reads_come_back_in_order(store: Store, clock: ManualClock) -> None:
    files = tuple(InputFile(f"{n}.png", f"uploads/{n}", "0" * 64, n, f"果 {n}.png") for n in range(3))
    server = await given_server(store)
    new = new_task(bound=bound(needs(), inputs=files, outputs_optional=True))
    await store.write(create, request(new, at=clock.now()))
    (claimed,) = await claim_for(store, server)
    assert (claimed.task_id, claimed.inputs, claimed.graph) == (new.id, files, new.bound.graph)


@pytest.mark.parametrize("status", sorted(set(Status) - INITIAL))
async def test_no_task_is_born_in_the_middle_of_its_life(status: Status, store: Store, clock: ManualClock) -> None:
    with pytest.raises(ValueError, match="born"):
        await store.write(create, request(at=clock.now(), status=status))
    assert await store.read(count) == 0


async def test_the_same_submission_is_a_duplicate_until_the_window_has_passed(store: Store, clock: ManualClock) -> None:
    first = await store.write(create, printed(clock))
    clock.advance(WINDOW_S - 0.001)
    assert await store.write(create, printed(clock)) == Duplicate(first.task_ids[0])
    clock.advance(0.001)
    again = await store.write(create, printed(clock))
    assert isinstance(again, Created)
    assert await store.write(create, printed(clock)) == Duplicate(again.task_ids[0])
    assert await store.read(count) == 2


async def test_a_duplicate_does_not_prolong_the_window(store: Store, clock: ManualClock) -> None:
    await store.write(create, printed(clock))
    clock.advance(3)
    await store.write(create, printed(clock))
    clock.advance(2)
    assert isinstance(await store.write(create, printed(clock)), Created)


async def test_other_users_other_parameters_and_exempt_requests_are_no_duplicates(
    store: Store, clock: ManualClock
) -> None:
    moves = [
        printed(clock),
        printed(clock, "pear"),
        printed(clock, user_id="somebody else"),
        request(at=clock.now()),
        request(at=clock.now()),
    ]
    assert all(isinstance(answer, Created) for answer in await store.write_all(create, moves))


async def test_a_known_key_answers_the_earlier_tasks(store: Store, clock: ManualClock) -> None:
    first = await store.write(create, request(new_task(), new_task(), at=clock.now(), idempotency_key="k"))
    clock.advance(3600)
    again = await store.write(create, request(at=clock.now(), idempotency_key="k"))
    assert again == Created(first.task_ids, repeated=True)
    assert await store.read(count) == 2
    other = await store.write(create, request(at=clock.now(), idempotency_key="k", user_id="somebody else"))
    assert not other.repeated


async def test_a_repeated_request_is_not_what_later_ones_are_equal_to(store: Store, clock: ManualClock) -> None:
    first = await store.write(create, printed(clock, idempotency_key="k"))
    clock.advance(WINDOW_S + 1)
    assert await store.write(create, printed(clock, idempotency_key="k")) == Created(first.task_ids, repeated=True)
    clock.advance(1)
    fresh = await store.write(create, printed(clock))
    assert isinstance(fresh, Created)
    assert await store.read(load_task, LOCAL_USER, fresh.task_ids[0]) is not None


async def test_a_duplicate_does_not_use_up_its_key(store: Store, clock: ManualClock) -> None:
    await store.write(create, printed(clock))
    assert isinstance(await store.write(create, printed(clock, idempotency_key="k")), Duplicate)
    clock.advance(WINDOW_S)
    answer = await store.write(create, printed(clock, idempotency_key="k"))
    assert isinstance(answer, Created)
    assert not answer.repeated


async def test_one_of_many_equal_submissions_at_once_wins(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    moves = [printed(clock) for _ in range(12)]
    answers = await asyncio.gather(
        *((store, second_store)[number % 2].write(create, move) for number, move in enumerate(moves))
    )
    created = [answer for answer in answers if isinstance(answer, Created)]
    assert len(created) == 1
    assert {answer for answer in answers if isinstance(answer, Duplicate)} == {Duplicate(created[0].task_ids[0])}
    assert await store.read(count) == 1


async def test_one_of_many_requests_with_the_same_key_at_once_wins(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    moves = [request(at=clock.now(), idempotency_key="k") for _ in range(12)]
    answers = await asyncio.gather(
        *((store, second_store)[number % 2].write(create, move) for number, move in enumerate(moves))
    )
    assert len({answer.task_ids for answer in answers}) == 1
    assert [answer.repeated for answer in answers].count(False) == 1
    assert await store.read(count) == 1


async def test_a_broken_request_fails_alone_and_leaves_nothing(store: Store, clock: ManualClock) -> None:
    good = [request(new_task(), new_task(), at=clock.now()) for _ in range(6)]
    taken = good[0].tasks[0]
    broken = request(new_task(), new_task(id=taken.id), at=clock.now(), batch_id="broken", idempotency_key="k")
    moves = [*good[:3], broken, *good[3:]]
    answers = await asyncio.gather(*(store.write(create, move) for move in moves), return_exceptions=True)
    assert isinstance(answers.pop(3), IntegrityError)
    assert answers == [Created(tuple(new.id for new in move.tasks)) for move in good]
    assert await store.read(count) == await store.read(count_bodies) == 12
    assert await store.read(lambda c: c.execute(select(batch.c.id)).all()) == []
    assert len(await store.read(read_events, 0)) == 12
    retried = await store.write(create, request(at=clock.now(), idempotency_key="k"))
    assert not retried.repeated


async def test_a_thousand_tasks_of_one_request_keep_their_order(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, lane_of := needs("Bulk"), seats=1000)
    tasks = [new_task(lane_of, title=str(number)) for number in range(1000)]
    created = await store.write(create, request(*tasks, at=clock.now()))
    assert created.task_ids == tuple(new.id for new in tasks)
    claimed = await claim_for(store, server, most=1000)
    assert [each.task_id for each in claimed] == list(created.task_ids)


async def test_requests_of_one_moment_keep_the_order_in_which_they_came(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, lane_of := needs("Bulk"), seats=600)
    moves = [request(new_task(lane_of), at=clock.now() + number) for number in range(600)]
    answers = await store.write_all(create, moves)
    claimed = await claim_for(store, server, most=600)
    assert [each.task_id for each in claimed] == [answer.task_ids[0] for answer in answers]


async def test_tasks_with_equal_needs_share_one_lane(store: Store, second_store: Store, clock: ManualClock) -> None:
    def mixed(names: str) -> Create:
        return request(*(new_task(needs(name)) for name in names), at=clock.now())

    await asyncio.gather(
        store.write_all(create, [mixed("abcdef") for _ in range(5)]),
        second_store.write_all(create, [mixed("fedcba") for _ in range(5)]),
    )
    assert await store.read(lambda c: c.execute(select(func.count()).select_from(lane)).scalar_one()) == 6


async def test_old_keys_and_submissions_are_forgotten(store: Store, clock: ManualClock) -> None:
    await store.write(create, printed(clock, idempotency_key="k"))
    clock.advance(31 * DAY / SECOND)
    await store.write(trim, Sweep(clock.now(), clock.now()))
    assert not (await store.write(create, printed(clock, idempotency_key="k"))).repeated
    assert await store.read(newest_event) == 2
