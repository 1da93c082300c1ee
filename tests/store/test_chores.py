"""What nobody asks for by name happens when it is due, once, and to nothing else."""

import asyncio

from sqlalchemy import Connection, func, select

from genqueue.clock import SECOND
from genqueue.store.attempts.endings import close
from genqueue.store.attempts.steps import ask_cancel
from genqueue.store.backends.backends import BackendMove, BackendState, delete_backend, note_state
from genqueue.store.database.tables import output, task
from genqueue.store.files.garbage import find_litter
from genqueue.store.housekeeping.chores import DAY, Sweep, due, purge, stop_overdue
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import remove, restore
from genqueue.store.writing.events import newest_event, read_events
from genqueue.tasks.states import Event, Outcome, Status, sources, target
from tests.support.builders import (
    STATUS,
    Given,
    Stage,
    claim_for,
    given_pending,
    given_server,
    given_task,
    load_all,
    load_attempt,
    load_row,
    needs,
    new_task,
)
from tests.support.clock import ManualClock

STOPPING = (Stage.SENT_STOPPING, Stage.QUEUED_STOPPING, Stage.RUNNING_STOPPING, Stage.DELETED_RUNNING)


async def changed(store: Store, given: dict[Stage, Given], before: object) -> dict[Stage, str]:
    """The status of every task that is not as it was."""
    after = await store.read(load_all, given)
    assert isinstance(before, dict)
    return {stage: row["status"] for stage, (row, rows) in after.items() if rows != before[stage][1]}


async def test_a_due_retry_waits_again_and_nothing_else_moves(
    store: Store, second_store: Store, given: dict[Stage, Given], clock: ManualClock
) -> None:
    before = await store.read(load_all, given)
    early = Sweep(clock.now(), clock.now() + 60 * SECOND - 1)
    assert await second_store.write(due, early) == 0
    assert await changed(store, given, before) == {}
    clock.advance(60)
    assert await second_store.write(due, Sweep(clock.now(), clock.now())) == 1
    assert await changed(store, given, before) == {Stage.RETRYING: target(Event.DUE)}
    assert {STATUS[Stage.RETRYING]} == sources(Event.DUE)
    row = await store.read(load_row, given[Stage.RETRYING].id)
    assert (row["turn"], row["retry_count"], row["next_retry_at"]) == (before[Stage.RETRYING][0]["turn"], 1, None)


async def test_a_recovered_server_makes_the_retries_due_that_it_can_run(store: Store, clock: ManualClock) -> None:
    mine, other = await given_task(store, Stage.RETRYING), await given_task(store, Stage.RETRYING)
    await store.write(note_state, BackendState(mine.server.hold, clock.now(), "unreachable"))
    assert (await store.read(load_row, mine.id))["status"] == Status.RETRYING
    await store.write(note_state, BackendState(mine.server.hold, clock.now(), "ready"))
    assert (await store.read(load_row, mine.id))["status"] == Status.PENDING
    assert (await store.read(load_row, other.id))["status"] == Status.RETRYING


async def test_an_unanswered_stop_is_carried_out_and_its_attempt_stays_open(
    store: Store, second_store: Store, given: dict[Stage, Given], clock: ManualClock
) -> None:
    before = await store.read(load_all, given)
    assert await second_store.write(stop_overdue, Sweep(clock.now() + 1, clock.now() - 1)) == 0
    assert await second_store.write(stop_overdue, Sweep(clock.now() + 1, clock.now())) == len(STOPPING)
    assert await changed(store, given, before) == dict.fromkeys(STOPPING, Status.STOPPED)
    for stage in STOPPING:
        left = await store.read(load_attempt, given[stage].attempt_id)
        assert left["closed_at"] is None
        assert (await store.read(load_row, given[stage].id))["attempt_id"] is None


async def test_two_sweeps_at_once_move_each_task_once(store: Store, second_store: Store, clock: ManualClock) -> None:
    given = await asyncio.gather(*(given_task(store, Stage.RETRYING) for _ in range(12)))
    position = await store.read(newest_event)
    clock.advance(60)
    sweep = Sweep(clock.now(), clock.now())
    counts = await asyncio.gather(store.write(due, sweep), second_store.write(due, sweep))
    assert sum(counts) == len(given)
    told = await store.read(read_events, position)
    assert sorted(str(event.subject) for event in told) == sorted(each.id for each in given)


async def test_deleted_tasks_go_when_none_of_their_attempts_is_open(
    store: Store, given: dict[Stage, Given], clock: ManualClock
) -> None:
    running = given[Stage.DELETED_RUNNING]
    assert await store.write(purge, Sweep(clock.now(), clock.now() - 1)) == 0
    assert await store.read(shown, given[Stage.DELETED].id)
    assert await store.write(purge, Sweep(clock.now(), clock.now())) == 1
    assert not await store.read(shown, given[Stage.DELETED].id)
    assert await store.read(shown, running.id)
    await store.write(stop_overdue, Sweep(clock.now(), clock.now()))
    await store.write(close, running.ending(Outcome.CANCELLED, clock.now()))
    await store.write(purge, Sweep(clock.now(), clock.now()))
    assert not await store.read(shown, running.id)
    assert await store.write(restore, running.wish(clock.now())) is None


async def test_the_files_of_a_purged_task_are_litter(store: Store, clock: ManualClock) -> None:
    made = await given_task(store, Stage.SUCCESS)
    key = await store.read(lambda c: c.execute(select(output.c.key).where(output.c.task_id == made.id)).scalar_one())
    await store.write(remove, made.wish(clock.now()))
    assert await store.write(purge, Sweep(clock.now(), clock.now() + DAY)) == 1
    assert key in await store.read(find_litter, clock.now(), 100)


async def test_removing_a_server_by_force_releases_its_tasks_and_stops_those_that_were_to_stop(
    store: Store, clock: ManualClock
) -> None:
    server = await given_server(store, lane := needs("Shared"), seats=4)
    running = await given_task(store, Stage.RUNNING, server=server)
    wished = await given_task(store, Stage.RUNNING_STOPPING, server=server)
    deleted = await given_task(store, Stage.DELETED_RUNNING, server=server)
    left = await given_task(store, Stage.ORPHANED, server=server)
    assert await store.write(delete_backend, BackendMove(server.id, clock.now(), force=True)) is True
    assert (await store.read(load_row, running.id))["status"] == Status.PENDING
    for each in (wished, deleted, left):
        assert (await store.read(load_row, each.id))["status"] == Status.STOPPED
    for each in (running, wished, deleted, left):
        row, attempt = await store.read(load_row, each.id), await store.read(load_attempt, each.attempt_id)
        assert (row["error"], attempt["error"]) == (None, None)
    for each in (running, wished, deleted, left):
        assert (await store.read(load_attempt, each.attempt_id))["outcome"] == Outcome.ABANDONED
    elsewhere = await given_server(store, lane)
    assert [each.task_id for each in await claim_for(store, elsewhere)] == [running.id]


async def test_where_runs_are_paid_a_removal_by_force_sends_nothing_back_that_was_sent(
    store: Store, clock: ManualClock
) -> None:
    server = await given_server(store, lane := needs("Shared"), seats=9, paid=True)
    sent = [await given_task(store, each, server=server) for each in (Stage.SENT, Stage.QUEUED, Stage.RUNNING)]
    unsent = await given_task(store, Stage.CLAIMED, server=server)
    wished = await given_task(store, Stage.RUNNING_STOPPING, server=server)
    assert await store.write(delete_backend, BackendMove(server.id, clock.now(), force=True)) is True
    for each in sent:
        row, attempt = await store.read(load_row, each.id), await store.read(load_attempt, each.attempt_id)
        assert (row["status"], "outcome_unknown" in row["error"]) == (Status.FAILED, True)
        assert (row["completed_at"], attempt["outcome"]) == (clock.now(), Outcome.UNKNOWN)
    assert (await store.read(load_row, wished.id))["status"] == Status.STOPPED
    elsewhere = await given_server(store, lane, seats=9)
    assert [each.task_id for each in await claim_for(store, elsewhere)] == [unsent.id]


async def test_an_orphan_keeps_its_seat_until_it_is_closed(store: Store, clock: ManualClock) -> None:
    left = await given_task(store, Stage.ORPHANED)
    (waiting,) = await given_pending(store, new_task(left.server.wanted[0]))
    await store.write(ask_cancel, left.step(clock.now()))
    assert await claim_for(store, left.server) == []
    assert await store.write(close, left.ending(Outcome.NOT_SENT, clock.now())) is True
    assert [each.task_id for each in await claim_for(store, left.server)] == [waiting]


def shown(connection: Connection, task_id: str) -> bool:
    return bool(connection.execute(select(func.count()).where(task.c.id == task_id)).scalar_one())
