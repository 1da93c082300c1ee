"""What is waited for is moved with the clock, on both databases, once, whoever sees the step."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import pytest
import structlog
from sqlalchemy import Connection, select

from genqueue.clock import SECOND, SteadyClock
from genqueue.store.clock.steps import Reading, Step, correct, count_steps, note_reading, step_meanwhile
from genqueue.store.clock.timekeeper import LOOK_S, Timekeeper
from genqueue.store.database.tables import attempt, backend, lease, task
from genqueue.store.store import Store
from genqueue.store.writing.tx import Hold, Tx
from tests.support.builders import Given, Stage
from tests.support.clock import ManualClock
from tests.support.locks import see_waiting, session
from tests.support.loop import resting_loop

HOUR = 3600 * SECOND
READING = Reading("a boot", 0)


def moments(connection: Connection) -> dict[tuple[str, str], Any]:
    found = {}
    for table in (task, attempt, backend, lease):
        key = next(iter(table.primary_key.columns))
        for row in connection.execute(select(table)):
            for name, value in row._asdict().items():
                if name.endswith(("_at", "_until", "_since", "turn")):
                    found[f"{table.name}.{name}", str(getattr(row, key.name))] = value
    return found


async def test_only_what_is_still_waited_for_is_moved_and_only_once(
    store: Store, given: dict[Stage, Given], clock: ManualClock
) -> None:
    before = await store.read(moments)
    step = Step(clock.now() - HOUR, -HOUR, 0, READING)
    assert await store.write(correct, step) == 1
    assert await store.write(correct, step) == 1
    assert await store.read(count_steps) == 1
    after = await store.read(moments)
    ids = {stage: each.id for stage, each in given.items()}
    attempts = {stage: each.attempt_id for stage, each in given.items()}
    for name, key in (
        ("task.turn", ids[Stage.PENDING]),
        ("task.next_retry_at", ids[Stage.RETRYING]),
        ("task.started_at", ids[Stage.RUNNING]),
        ("task.timeout_at", ids[Stage.RUNNING]),
        ("task.stop_requested_at", ids[Stage.RUNNING_STOPPING]),
        ("attempt.accepted_at", attempts[Stage.QUEUED]),
        ("attempt.absent_at", attempts[Stage.SENT_ABSENT]),
        ("attempt.started_at", attempts[Stage.RUNNING]),
    ):
        assert after[name, str(key)] == before[name, str(key)] - HOUR, name
    for name, key in (
        ("task.created_at", ids[Stage.PENDING]),
        ("task.completed_at", ids[Stage.SUCCESS]),
        ("task.started_at", ids[Stage.SUCCESS]),
        ("attempt.started_at", attempts[Stage.SUCCESS]),
    ):
        assert after[name, str(key)] == before[name, str(key)] is not None, name
    assert {key for key in before if before[key] is None} == {key for key in after if after[key] is None}
    leased = [key for key in before if key[0] == "lease.lease_until" and before[key] is not None]
    assert leased
    assert all(after[key] == before[key] - HOUR for key in leased)


async def test_what_was_put_between_two_processes(store: Store, given: dict[Stage, Given], clock: ManualClock) -> None:
    now = clock.now()
    assert await store.read(step_meanwhile, Reading("", 0), now) == 0
    # Behind the newest change: a reboot without a clock of its own, or another host.
    assert -3 * HOUR < await store.read(step_meanwhile, Reading("", 0), now - HOUR) <= -HOUR
    # Later is what it always is.
    assert await store.read(step_meanwhile, Reading("", 0), now + 24 * HOUR) == 0
    # Within one boot it is exact, in both directions.
    await store.write(note_reading, Reading("one", 5 * HOUR))
    for by in (24 * HOUR, -HOUR):
        assert await store.read(step_meanwhile, Reading("one", 5 * HOUR + by), now + by) == by
    assert await store.read(step_meanwhile, Reading("one", 5 * HOUR + SECOND), now) == 0
    # Corrected once, what was written before says nothing any more.
    await store.write(correct, Step(now - HOUR, -HOUR, 0, Reading("two", 4 * HOUR)))
    assert await store.read(step_meanwhile, Reading("three", 0), now - HOUR) == 0


class Other(NamedTuple):
    """A move that has nothing to do with the clock."""

    name: str

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


async def test_what_is_handed_over_after_a_correction_is_carried_out_after_it(store: Store, clock: ManualClock) -> None:
    seen: list[int] = []

    def count(tx: Tx, moves: Sequence[Other]) -> Mapping[str, bool]:
        seen.extend(count_steps(tx.connection) for _ in moves)
        return {}

    step = Step(clock.now() - HOUR, -HOUR, 0, READING)
    written = store.write_together((count, Other("before")), (correct, step), (count, Other("after")))
    await asyncio.gather(*written)
    assert seen == [0, 1]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_two_processes_that_see_a_step_at_the_same_moment_correct_it_once(
    store: Store, given: dict[Stage, Given], second_store: Store, clock: ManualClock
) -> None:
    before = await store.read(moments)
    step = Step(clock.now() - HOUR, -HOUR, 0, READING)
    with session(store.url) as held:
        held.execute("SELECT id FROM task FOR UPDATE")
        both = [asyncio.create_task(each.write(correct, step)) for each in (store, second_store)]
        await see_waiting(store.url, 2)
        held.rollback()
        assert await asyncio.gather(*both) == [1, 1]
    after = await store.read(moments)
    place = ("task.turn", str(given[Stage.PENDING].id))
    assert after[place] == before[place] - HOUR


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_mark_that_another_process_writes_at_the_same_moment_is_written(store: Store) -> None:
    with session(store.url) as other:
        other.execute("INSERT INTO meta (name, value) VALUES ('clock', '{}')")
        mine = asyncio.create_task(store.write(note_reading, READING))
        await see_waiting(store.url, 1)
        other.commit()
        assert await mine is True


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_look_that_raises_is_not_the_last_one(store: Store, clock: ManualClock) -> None:
    steady = SteadyClock(clock)
    moved: list[int] = []
    running = asyncio.create_task(Timekeeper(store, steady, moved.append).run())
    await resting_loop().rest()
    with session(store.url, autocommit=True) as owner:
        owner.execute("ALTER TABLE task RENAME COLUMN turn TO gone")
        clock.put(3600)
        with structlog.testing.capture_logs() as logs:
            await look(clock, steady, moved, 2)
        assert [each["step"] for each in logs if "step" in each] == ["timekeeper"]
        assert (moved, steady.put()) == ([HOUR, -HOUR], HOUR)
        owner.execute("ALTER TABLE task RENAME COLUMN gone TO turn")
    await look(clock, steady, moved, 3)
    while steady.put() or not await store.read(count_steps):
        await asyncio.sleep(0)
    assert moved == [HOUR, -HOUR, HOUR]
    running.cancel()


async def look(clock: ManualClock, steady: SteadyClock, moved: list[int], times: int) -> None:
    """Let the timekeeper look, until it has moved what is in memory so many times."""
    clock.advance(LOOK_S)
    while len(moved) < times:
        await asyncio.sleep(0)
    await resting_loop().rest()


async def test_what_is_followed_without_a_word_is_no_step_for_the_next_process(store: Store) -> None:
    clock = ManualClock(boot="a boot")
    keeper = Timekeeper(store, SteadyClock(clock), lambda _by: None)
    await keeper.begin()
    for _ in range(30):
        clock.put(0.1)
        clock.advance(LOOK_S)
        await keeper.look()
    steady = SteadyClock(clock)
    await Timekeeper(store, steady, lambda _by: None).begin()
    assert await store.read(count_steps) == 0
