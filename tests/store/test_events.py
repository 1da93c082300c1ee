"""The event log: number order is visibility order, numbers are never used again, and its length is bounded."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from sqlalchemy import Connection, delete, func, insert, select

from genqueue.clock import SECOND
from genqueue.store.database.engine import open_engine
from genqueue.store.database.tables import event
from genqueue.store.housekeeping.chores import Sweep, trim
from genqueue.store.store import Store
from genqueue.store.tasks.create import create
from genqueue.store.tasks.user_actions import stop
from genqueue.store.writing.events import (
    KEPT_S,
    NewEvent,
    insert_events,
    newest_event,
    oldest_event,
    read_events,
    trim_events,
)
from tests.support.builders import Stage, given_task, new_task, request
from tests.support.clock import START, ManualClock

# SQLite has one writing process in earnest, and here as many as take turns without waiting long.
WRITERS, COMMITS = {"postgresql": 8, "sqlite": 2}, 25


def told(count: int, at: int = START) -> list[NewEvent]:
    return [NewEvent("task.updated", "local", f"t{number}", at, f'{{"n": {number}}}') for number in range(count)]


async def test_a_reader_by_growing_number_misses_nothing_of_many_writers(store: Store, database: str) -> None:
    writers = WRITERS[database]
    engine = open_engine(store.url)
    ready = threading.Barrier(writers)

    def write(name: int) -> None:
        with engine.connect() as connection:
            ready.wait()
            for number in range(COMMITS):
                with connection.begin():
                    insert_events(
                        connection, [NewEvent("x", "local", f"{name}:{number}:{part}", 0, "{}") for part in (0, 1)]
                    )

    threads = ThreadPoolExecutor(writers)
    loop = asyncio.get_running_loop()
    done = asyncio.gather(*(loop.run_in_executor(threads, write, name) for name in range(writers)))
    seen: list[str | None] = []
    position = 0
    while True:
        ended = done.done()
        for each in await store.read(read_events, position, 7):
            assert each.id > position
            position = each.id
            seen.append(each.subject)
        if ended and position == await store.read(newest_event):
            break
    await done
    threads.shutdown()
    assert len(seen) == len(set(seen)) == writers * COMMITS * 2
    for name in range(writers):
        mine = [subject for subject in seen if subject is not None and subject.startswith(f"{name}:")]
        assert mine == [f"{name}:{number}:{part}" for number in range(COMMITS) for part in (0, 1)]


async def test_a_reader_misses_nothing_of_four_stores(store: Store, second_store: Store, clock: ManualClock) -> None:
    more = [Store(store.url, clock) for _ in range(2)]
    stores = [store, second_store, *more]
    try:
        writing = asyncio.gather(
            *(each.write(create, request(at=clock.now())) for each in stores for _ in range(40)),
        )
        seen: list[str | None] = []
        position = 0
        while True:
            ended = writing.done()
            page = await store.read(read_events, position, 10)
            seen += [each.subject for each in page]
            position = page[-1].id if page else position
            if ended and not page:
                break
        made = [answer.task_ids[0] for answer in await writing]
    finally:
        for each in more:
            each.close()
    assert sorted(map(str, seen)) == sorted(made)


async def test_the_events_of_a_transaction_keep_their_order(store: Store, clock: ManualClock) -> None:
    tasks = [new_task() for _ in range(300)]
    await store.write(create, request(*tasks, at=clock.now()))
    logged = await store.read(read_events, 0, 1000)
    assert [each.subject for each in logged] == [new.id for new in tasks]
    assert all(later.id > earlier.id for earlier, later in pairwise(logged))


async def test_numbers_are_not_used_again_after_the_newest_was_deleted(store: Store) -> None:
    engine = open_engine(store.url)
    with engine.begin() as connection:
        insert_events(connection, told(3))
        before = newest_event(connection)
        connection.execute(delete(event))
    with engine.begin() as connection:
        insert_events(connection, told(1))
        assert newest_event(connection) == before + 1


async def test_a_transaction_that_fails_tells_nothing(store: Store, clock: ManualClock) -> None:
    new = new_task()
    with pytest.raises(Exception, match=r"(?i)unique"):
        await store.write(create, request(new, new, at=clock.now()))
    assert await store.read(read_events, 0) == []


async def test_versions_that_are_told_of_a_task_only_grow(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.SUCCESS)
    versions = [each.data["version"] for each in await store.read(read_events, 0) if each.subject == given.id]
    assert versions == sorted(set(versions))
    statuses = [each.data["status"] for each in await store.read(read_events, 0) if each.subject == given.id]
    assert statuses == ["PENDING", "QUEUED", "RUNNING", "SUCCESS"]


async def test_a_task_that_does_not_move_is_not_told(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.SUCCESS)
    position = await store.read(newest_event)
    assert await store.write(stop, given.wish(clock.now())) is None
    assert await store.read(newest_event) == position


def fill(connection: Connection, ages_s: list[float], now: int) -> None:
    rows = [{"type": "x", "user_id": "", "at": now - int(age * SECOND), "data": "{}"} for age in ages_s]
    connection.execute(insert(event), rows)


def numbers(connection: Connection) -> list[int]:
    return list(connection.execute(select(event.c.id).order_by(event.c.id)).scalars())


async def test_what_is_too_old_is_trimmed(store: Store, clock: ManualClock) -> None:
    with open_engine(store.url).begin() as connection:
        fill(connection, [KEPT_S + 2, KEPT_S + 1, KEPT_S, 1], clock.now())
    assert await store.write(trim, Sweep(clock.now(), clock.now() - KEPT_S * SECOND)) == 2
    assert await store.read(numbers) == [3, 4]
    assert await store.read(oldest_event) == 3


async def test_what_is_too_much_is_trimmed(store: Store, clock: ManualClock) -> None:
    with open_engine(store.url).begin() as connection:
        fill(connection, [1.0] * 30, clock.now())
        assert trim_events(connection, clock.now(), keep=10) == 20
        assert numbers(connection) == list(range(21, 31))
        assert trim_events(connection, clock.now(), keep=10) == 0


async def test_the_newest_event_stays_so_that_readers_know_how_far_the_log_has_come(
    store: Store, clock: ManualClock
) -> None:
    with open_engine(store.url).begin() as connection:
        fill(connection, [KEPT_S * 2] * 5, clock.now())
        assert trim_events(connection, clock.now()) == 4
        assert (oldest_event(connection), newest_event(connection)) == (5, 5)


async def test_a_long_log_is_trimmed_in_pieces(store: Store, clock: ManualClock) -> None:
    with open_engine(store.url).begin() as connection:
        fill(connection, [KEPT_S + 9.0] * 6_000, clock.now())
        assert trim_events(connection, clock.now()) == 5_000
        assert trim_events(connection, clock.now()) == 999
        assert connection.execute(select(func.count()).select_from(event)).scalar_one() == 1


async def test_an_empty_log_begins_with_one(store: Store) -> None:
    assert await store.read(newest_event) == 0
    assert await store.read(oldest_event) == 1
    assert await store.write(trim, Sweep(START, START)) == 0
