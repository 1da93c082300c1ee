"""The kept counts are those of the tasks, whatever happens to these, and nobody waits for anybody because of them."""

import asyncio
from collections import Counter
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select, text, update

from genqueue.store.database.engine import open_engine
from genqueue.store.database.tables import LOCAL_USER, tally, task, waiting
from genqueue.store.housekeeping.chores import DAY, Sweep, trim
from genqueue.store.reading.lists import Wanted, list_tasks
from genqueue.store.store import Store
from genqueue.store.tasks import user_actions as lifecycle
from genqueue.store.tasks.counters import (
    QUARTER_US,
    Recount,
    fold,
    is_true,
    recount,
    tallied,
    tallied_since,
    waiting_by_lane,
    waiting_by_priority,
)
from genqueue.store.tasks.create import create
from genqueue.store.tasks.user_actions import Change, change
from genqueue.tasks.model import Kind
from genqueue.tasks.states import Status
from tests.store.test_invariants import DEEDS, WEIGHTS, World, live_one, some
from tests.support.builders import Given, Stage, given_pending, given_task, needs, new_task, request
from tests.support.clock import ManualClock
from tests.support.databases import DATABASES


def counted(connection: Connection) -> dict[str, Any]:
    """What the sums should be, from the rows of the tasks."""
    rows = [row for row in connection.execute(select(task)) if row.deleted_at is None]
    shown = [row for row in rows if row.cleared_at is None]
    free = [row for row in rows if row.status == Status.PENDING and row.attempt_id is None]
    return {
        "shown": Counter((row.status, row.kind) for row in shown),
        "cleared": Counter((row.status, row.kind) for row in rows if row.cleared_at is not None),
        "lanes": Counter(row.lane for row in free),
        "priorities": Counter(row.priority for row in free),
    }


def kept(connection: Connection) -> dict[str, Any]:
    return {
        "shown": tallied(connection, LOCAL_USER),
        "cleared": tallied(connection, LOCAL_USER, cleared=True),
        "lanes": waiting_by_lane(connection),
        "priorities": waiting_by_priority(connection),
    }


class Counting(World):
    """The same world, where more is done that changes a count, and every count is compared with the tasks."""

    def a_user_changes_the_priority(self, which: int, priority: int) -> None:
        row = some(self.tasks, which)
        if row is not None:
            self.do(change, Change(row["id"], LOCAL_USER, self.now, priority=priority))

    def a_user_takes_back_a_clear(self, which: int) -> None:
        row = some(self.tasks, which)
        if row is not None:
            self.do(lifecycle.unclear, lifecycle.TaskMove(row["id"], LOCAL_USER, self.now))

    def the_log_is_trimmed(self, days: int) -> None:
        self.do(trim, Sweep(self.now + days * DAY, self.now))

    def what_must_always_hold_holds(self) -> None:
        self.look()
        with self.connection.begin():
            assert kept(self.connection) == counted(self.connection)
            assert is_true(self.connection)


MORE: list[tuple[int, Any, Any]] = [
    (2, Counting.a_user_changes_the_priority, lambda chance: {**which(chance), "priority": chance.randint(-1, 1)}),
    (1, Counting.a_user_takes_back_a_clear, lambda chance: which(chance)),
    (1, Counting.the_log_is_trimmed, lambda chance: {"days": chance.choice([0, 5])}),
]


def which(chance: Random) -> dict[str, Any]:
    return {"which": live_one(chance)["which"]}


@pytest.mark.parametrize("database", DATABASES)
@settings(max_examples=10, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_the_counts_follow_every_verb(database: str, seed: int) -> None:
    chance = Random(seed)
    world = Counting(database)
    try:
        world.open()
        for _, happens, draw in chance.choices([*DEEDS, *MORE], [*WEIGHTS, *(each[0] for each in MORE)], k=100):
            arguments = draw(chance)
            note(f"{happens.__name__}({arguments})")
            happens(world, **arguments)
            world.what_must_always_hold_holds()
    finally:
        world.close()


async def test_the_total_of_a_list_is_that_of_its_rows(store: Store, given: dict[Stage, Given]) -> None:
    for status in (None, *Status):
        for kind in (None, *Kind):
            for cleared in (False, True):
                wanted = Wanted(
                    status=() if status is None else (status,), kind=() if kind is None else (kind,), cleared=cleared
                )
                page = await store.read(list_tasks, LOCAL_USER, wanted, 0, 100)
                assert page.total == len(page.items)


@pytest.mark.parametrize("sort", ["created_at", "-created_at", "updated_at", "-updated_at", "title", "-title"])
async def test_pages_from_either_end_meet_in_the_middle(store: Store, given: dict[Stage, Given], sort: str) -> None:
    """Every filter, every window: the page is a piece of the whole, whichever end it was walked to from."""
    for status in ((), ("PENDING",), ("PENDING", "SUCCESS", "FAILED"), ("QUEUED", "RUNNING"), tuple(Status)):
        wanted = Wanted(status=status, sort=sort)
        whole = [row["id"] for row in (await store.read(list_tasks, LOCAL_USER, wanted, 0, 100)).items]
        order = [row["id"] for row in await store.read(in_order, wanted)]
        assert whole == order
        for offset in range(0, len(whole) + 3, 3):
            page = await store.read(list_tasks, LOCAL_USER, wanted, offset, 4)
            assert [row["id"] for row in page.items] == whole[offset : offset + 4]
            assert page.total == len(whole)


def in_order(connection: Connection, wanted: Wanted) -> list[dict[str, Any]]:
    rows = [dict(row._mapping) for row in connection.execute(select(task))]
    name = wanted.sort.removeprefix("-")
    shown = [row for row in rows if row["deleted_at"] is None and row["cleared_at"] is None]
    meant = [row for row in shown if not wanted.status or row["status"] in wanted.status]
    keys = {"created_at": lambda row: row["id"]}
    return sorted(meant, key=keys.get(name, lambda row: (row[name], row["id"])), reverse=wanted.sort.startswith("-"))


async def test_old_quarters_are_put_together_and_change_no_sum(store: Store, clock: ManualClock) -> None:
    lane = needs("Old")
    for number in range(12):
        await store.write(create, request(new_task(lane), at=clock.now() + number * QUARTER_US))
    today = (clock.now() + 10 * QUARTER_US) // QUARTER_US * QUARTER_US
    before = await store.read(tallied_since, LOCAL_USER, today)
    later = clock.now() + 3 * DAY + 5 * QUARTER_US
    await store.write(trim, Sweep(later, later))
    assert await store.read(tallied_since, LOCAL_USER, today) == before == [("PENDING", "text_to_image", 12, 2)]
    assert len({row.quarter for row in await store.read(rows_of, tally)}) == 12 - 5 + 1
    for task_id in [row["id"] for row in (await store.read(list_tasks, LOCAL_USER, Wanted(), 0, 20)).items]:
        await store.write(lifecycle.stop, lifecycle.TaskMove(task_id, LOCAL_USER, clock.now()))
    assert await store.read(tallied_since, LOCAL_USER, today) == [("STOPPED", "text_to_image", 12, 2)]
    await store.write(trim, Sweep(later + DAY, later + DAY))
    assert [(row.status, row.quarter, row.tasks) for row in await store.read(rows_of, tally)] == [("STOPPED", 0, 12)]
    assert await store.read(rows_of, waiting) == []


def rows_of(connection: Connection, table: Any) -> list[Any]:
    return list(connection.execute(select(table)).all())


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_what_a_connection_that_is_gone_has_counted_is_put_together(store: Store, clock: ManualClock) -> None:
    for _ in range(3):
        other = Store(store.url, clock)
        await given_pending(other, new_task())
        other.close()
    await given_pending(store, new_task())
    assert len(await store.read(rows_of, waiting)) == 4
    await store.write(trim, Sweep(clock.now(), clock.now()))
    assert [row.tasks for row in await store.read(rows_of, waiting)] == [4]
    assert await store.read(tallied, LOCAL_USER) == {("PENDING", "text_to_image"): 4}


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_writers_do_not_wait_for_each_other_and_nobody_folds_what_lives(store: Store, clock: ManualClock) -> None:
    """Two open transactions, each with tasks of its own, change the same counts in opposite order."""
    ids = await given_pending(store, *(new_task() for _ in range(4)))

    def cross() -> None:
        engine = open_engine(store.url)
        with engine.begin() as left, engine.begin() as right, engine.begin() as chore:
            for connection in (left, right, chore):
                connection.execute(text("SET LOCAL lock_timeout = '200ms'"))
            for connection, task_id, priority in (
                (left, ids[0], 1),
                (right, ids[1], 2),
                (left, ids[2], 2),
                (right, ids[3], 1),
            ):
                connection.execute(update(task).where(task.c.id == task_id).values(priority=priority))
            fold(chore, clock.now() + 9 * DAY)
        engine.dispose()

    await asyncio.to_thread(cross)
    assert await store.read(waiting_by_priority) == {1: 2, 2: 2}
    assert await store.read(is_true)


async def test_wrong_counts_are_found_and_made_anew(store: Store, clock: ManualClock) -> None:
    await given_task(store, Stage.SUCCESS)
    await given_pending(store, new_task(), new_task())
    before = await store.read(kept)
    for spoil in ("UPDATE tally SET tasks = tasks + 1", "DELETE FROM tally", "UPDATE waiting SET tasks = 0"):
        await asyncio.to_thread(_carry_out, store.url, spoil)
        assert not await store.read(is_true)
        assert await store.write(recount, Recount())
        assert await store.read(is_true)
        assert await store.read(kept) == before


def _carry_out(url: str, statement: str) -> None:
    with open_engine(url).begin() as connection:
        connection.execute(text(statement))


async def test_others_are_counted_apart(store: Store, clock: ManualClock) -> None:
    await given_pending(store, new_task())
    await given_pending(store, new_task(), new_task(), user_id="somebody")
    assert sum((await store.read(tallied, LOCAL_USER)).values()) == 1
    assert sum((await store.read(tallied, "somebody")).values()) == 2
    assert sum((await store.read(waiting_by_lane)).values()) == 3
