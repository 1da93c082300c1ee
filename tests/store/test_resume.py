"""An attempt that was given up with its server comes back to its task, and only while that is still wanted."""

from typing import Any

import pytest

from genqueue.clock import SECOND
from genqueue.store.attempts.endings import fail, release, succeed
from genqueue.store.attempts.resume import Resume, resume
from genqueue.store.attempts.steps import accept, ask_cancel, run
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import clear, remove, restore, start, stop
from genqueue.store.writing.events import read_events
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome, Status
from tests.support.builders import (
    LEASE_S,
    Given,
    claim_for,
    given_hold,
    given_server,
    given_task,
    load_attempt,
    load_row,
    stored_file,
)
from tests.support.clock import ManualClock


async def given_up(store: Store, status: Status = Status.RUNNING) -> Given:
    """A task that was released while its server was away."""
    given = await given_task(store, status)
    ending = given.ending(Outcome.ABANDONED, store.clock.now(), keep_open=True)
    assert await store.write(release, ending) == "PENDING"
    assert (await store.read(load_attempt, given.attempt_id))["abandoned_at"] == store.clock.now()
    return given


async def come_back(store: Store, given: Given, *, finished: bool = False) -> Any:
    at = store.clock.now()
    until = at + 60 * SECOND
    return await store.write(resume, Resume(given.attempt_id, given.id, given.server.hold, at, finished, until))


async def begun_elsewhere(store: Store, given: Given, *, running: bool) -> Given:
    """Another server has taken the task meanwhile."""
    other = await given_server(store, *given.server.wanted)
    (claimed,) = [each for each in await claim_for(store, other) if each.task_id == given.id]
    there = Given(given.id, other, claimed.attempt_id)
    at = store.clock.now()
    assert await store.write(accept, there.step(at, remote_id=there.attempt_id)) == "QUEUED"
    if running:
        assert await store.write(run, there.step(at, until=at + SECOND)) == "RUNNING"
    return there


async def test_a_run_goes_on_where_it_was_and_is_counted_once(store: Store, clock: ManualClock) -> None:
    given = await given_up(store)
    before = await store.read(load_attempt, given.attempt_id)
    clock.advance(600)
    assert await come_back(store, given) == "RUNNING"
    row = await store.read(load_row, given.id)
    assert (row["attempt_id"], row["backend_id"], row["execution_count"]) == (given.attempt_id, given.server.id, 1)
    assert (row["started_at"], row["timeout_at"]) == (before["started_at"], clock.now() + 60 * SECOND)
    assert await come_back(store, given) is None


async def test_a_prompt_that_waits_is_queued_again(store: Store) -> None:
    given = await given_up(store, Status.QUEUED)
    assert await come_back(store, given) == "QUEUED"
    assert (await store.read(load_row, given.id))["execution_count"] == 0


@pytest.mark.parametrize("running", [False, True])
async def test_what_another_server_has_begun_gives_way_only_to_a_result(store: Store, running: bool) -> None:
    given = await given_up(store)
    there = await begun_elsewhere(store, given, running=running)
    assert await come_back(store, given) is None
    assert await come_back(store, given, finished=True) == "RUNNING"
    at = store.clock.now()
    assert await store.write(succeed, there.ending(Outcome.SUCCEEDED, at, files=(stored_file(),))) is None
    assert (
        await store.write(succeed, given.ending(Outcome.SUCCEEDED, at, files=(stored_file(),), ran_at=at)) == "SUCCESS"
    )
    row = await store.read(load_row, given.id)
    assert (row["status"], row["execution_count"]) == ("SUCCESS", 2 if running else 1)
    assert (await store.read(load_attempt, there.attempt_id))["closed_at"] is None


@pytest.mark.parametrize("running", [False, True])
async def test_a_result_that_nobody_saw_begin_is_counted_too(store: Store, running: bool) -> None:
    given = await given_up(store, Status.QUEUED)
    await begun_elsewhere(store, given, running=running)
    assert await come_back(store, given, finished=True) == ("RUNNING" if running else "QUEUED")
    at = store.clock.now()
    assert (
        await store.write(succeed, given.ending(Outcome.SUCCEEDED, at, files=(stored_file(),), ran_at=at)) == "SUCCESS"
    )
    assert (await store.read(load_row, given.id))["execution_count"] == (2 if running else 1)


@pytest.mark.parametrize("verb", [stop, remove])
async def test_a_stop_and_a_delete_stand(store: Store, verb: Any) -> None:
    given = await given_up(store)
    assert await store.write(verb, given.wish(store.clock.now())) is not None
    assert await come_back(store, given, finished=True) is None


async def test_a_cancel_that_was_asked_stands(store: Store) -> None:
    given = await given_up(store)
    assert await store.write(ask_cancel, given.step(store.clock.now()))
    assert await come_back(store, given) is None


async def test_a_run_that_ended_well_before_its_cancel_reached_it_is_a_result(store: Store) -> None:
    given = await given_up(store)
    assert await store.write(ask_cancel, given.step(store.clock.now()))
    assert await come_back(store, given, finished=True) == "RUNNING"


async def test_an_orphan_that_was_not_given_up_stays_one(store: Store) -> None:
    given = await given_task(store, Status.RUNNING)
    ending = given.ending(Outcome.ABANDONED, store.clock.now(), keep_open=False)
    assert await store.write(release, ending) == "PENDING"
    assert await come_back(store, given, finished=True) is None


async def out_of_time(store: Store, status: Status = Status.RUNNING, code: str = "run_timeout") -> Given:
    """A task that has failed while its server was away."""
    given = await given_task(store, status)
    trouble = Trouble(code, {"minutes": 120})
    ending = given.ending(Outcome.ABANDONED, store.clock.now(), trouble=trouble, keep_open=True)
    assert await store.write(fail, ending) == "FAILED"
    assert (await store.read(load_attempt, given.attempt_id))["abandoned_at"] == store.clock.now()
    return given


@pytest.mark.parametrize("status", [Status.RUNNING, Status.QUEUED])
async def test_a_finished_run_takes_its_task_back_from_its_time_out(
    store: Store, clock: ManualClock, status: Status
) -> None:
    given = await out_of_time(store, status)
    began = (await store.read(load_attempt, given.attempt_id))["started_at"]
    clock.advance(600)
    assert await come_back(store, given) is None
    assert await come_back(store, given, finished=True) == "RUNNING"
    assert await come_back(store, given, finished=True) is None
    row, attempt = await store.read(load_row, given.id), await store.read(load_attempt, given.attempt_id)
    assert (row["attempt_id"], row["backend_id"], row["execution_count"]) == (given.attempt_id, given.server.id, 1)
    assert (row["started_at"], attempt["started_at"]) == (began or clock.now(),) * 2
    assert (row["error"], row["completed_at"], row["timeout_at"], row["phase"]) == (None, None, None, "fetching")
    assert attempt["resumed_at"] == clock.now()
    told = (await store.read(read_events, 0))[-1]
    assert (told.subject, told.data["status"], told.data["version"]) == (given.id, "RUNNING", row["version"])
    done = given.ending(Outcome.SUCCEEDED, clock.now(), files=(stored_file(),), ran_at=clock.now())
    assert await store.write(succeed, done) == "SUCCESS"
    assert (await store.read(load_row, given.id))["execution_count"] == 1


@pytest.mark.parametrize("code", ["poison", "fetch_failed", "node_failed"])
async def test_no_other_end_is_taken_back(store: Store, code: str) -> None:
    given = await out_of_time(store, code=code)
    assert await come_back(store, given, finished=True) is None


async def test_a_delete_after_the_time_out_stands_until_it_is_undone(store: Store) -> None:
    given = await out_of_time(store)
    assert await store.write(remove, given.wish(store.clock.now()))
    assert await come_back(store, given, finished=True) is None
    assert await store.write(restore, given.wish(store.clock.now()))
    assert await come_back(store, given, finished=True) == "RUNNING"


async def test_a_clear_after_the_time_out_stays(store: Store) -> None:
    given = await out_of_time(store)
    assert await store.write(clear, given.wish(store.clock.now()))
    assert await come_back(store, given, finished=True) == "RUNNING"
    assert (await store.read(load_row, given.id))["cleared_at"] is not None


async def test_a_restart_after_the_time_out_takes_only_what_has_finished(store: Store) -> None:
    given = await out_of_time(store)
    assert await store.write(start, given.wish(store.clock.now())) == "PENDING"
    await begun_elsewhere(store, given, running=True)
    assert await come_back(store, given) is None
    assert await come_back(store, given, finished=True) == "RUNNING"
    assert (await store.read(load_row, given.id))["attempt_id"] == given.attempt_id


async def test_a_lost_tenure_decides_nothing(store: Store, clock: ManualClock) -> None:
    given = await given_up(store)
    clock.advance(LEASE_S + 1)
    await given_hold(store, given.server.id, "successor")
    assert await come_back(store, given, finished=True) is None
    late = await out_of_time(store)
    clock.advance(LEASE_S + 1)
    await given_hold(store, late.server.id, "successor")
    assert await come_back(store, late, finished=True) is None
