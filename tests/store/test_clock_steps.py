"""What is waited for is moved with the clock, on both databases, once, whoever sees the step."""

from typing import Any

from sqlalchemy import Connection, select

from genqueue.clock import SECOND
from genqueue.store.clock_steps import Reading, Step, correct, count_steps, note_reading, step_meanwhile
from genqueue.store.store import Store
from genqueue.store.tables import attempt, backend, lease, task
from tests.support.builders import Given, Stage
from tests.support.clock import ManualClock

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
