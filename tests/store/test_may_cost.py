"""Runs that may have been paid for: what is known of them late, and what is not to be lost from sight."""

import asyncio
from dataclasses import replace

import pytest
from uuid_utils import uuid7

from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.attempts.crashes import end_crashed
from genqueue.store.attempts.endings import close, fail
from genqueue.store.attempts.steps import accept, is_held_up, submit
from genqueue.store.backends.backends import BackendMove, Judgement, KeepCatalog, delete_backend, judge, keep_catalog
from genqueue.store.backends.open_attempts import may_be_cancelled, open_attempts
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.housekeeping.chores import Sweep, stop_overdue
from genqueue.store.reading.lists import Wanted
from genqueue.store.reading.selection import TaskState, sum_ids, sum_wanted
from genqueue.store.reading.surveys import Meant, survey
from genqueue.store.reading.tasks import load_still_paid, load_task
from genqueue.store.store import Store
from genqueue.store.tasks.counters import waiting_by_lane
from genqueue.store.tasks.user_actions import Change, change, forget, remove, start, stop
from genqueue.store.writing.writer import Verb
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import OUTCOME_UNKNOWN, Outcome
from tests.support.builders import Given, Stage, claim_for, given_server, given_task, load_attempt, load_row, needs
from tests.support.clock import ManualClock

UNKNOWN = Trouble(OUTCOME_UNKNOWN, {"backend": "gpu-0"})


async def given_sent(store: Store) -> Given:
    """A task that was sent for money, without an answer yet."""
    return await given_task(store, Stage.SENT, server=await given_server(store, needs("Paid"), paid=True))


async def given_unknown(store: Store, given: Given | None = None) -> Given:
    """A task that was sent for money, and whose answer did not come."""
    given = given or await given_sent(store)
    await store.write(fail, given.ending(Outcome.UNKNOWN, store.clock.now(), trouble=UNKNOWN))
    return given


async def stands(store: Store, given: Given) -> tuple[str, str | None, str | None]:
    row = await store.read(load_row, given.id)
    return row["status"], row["remote_id"], row["error"] and row["error"][:26]


async def adopts(store: Store, given: Given, remote_id: str, backend_id: str | None = None) -> str | None:
    move = Adopt(given.id, given.user_id, store.clock.now(), str(uuid7()), remote_id, backend_id)
    status: str | None = await store.write(adopt, move)
    return status


@pytest.mark.parametrize("stopped", [True, False])
@pytest.mark.parametrize("verb", [fail, end_crashed])
async def test_a_stop_outlives_the_answer_that_did_not_come_in_time(
    store: Store, clock: ManualClock, stopped: bool, verb: Verb
) -> None:
    given = await given_sent(store)
    if stopped:
        await store.write(stop, given.wish(clock.now()))
    ending = given.ending(Outcome.UNKNOWN, store.clock.now(), trouble=UNKNOWN)
    assert await store.write(verb, ending) == "FAILED"
    assert (await store.read(load_row, given.id))["stop_requested_at"] is None
    await store.write(accept, given.step(clock.now(), remote_id="job-1"))
    row = await store.read(load_row, given.id)
    assert (row["status"], row["stop_requested_at"] is not None) == ("QUEUED", stopped)
    assert row["phase"] == ("stopping" if stopped else "waiting")


async def test_an_answer_that_comes_late_is_followed(store: Store, clock: ManualClock) -> None:
    given = await given_unknown(store)
    lost = given.server.hold._replace(epoch=given.server.hold.epoch - 1)
    await store.write(accept, given.step(clock.now(), remote_id="job-1", hold=lost))
    row = await store.read(load_row, given.id)
    assert (row["status"], row["remote_id"], row["error"], row["attempt_count"]) == ("QUEUED", "job-1", None, 2)
    assert (await store.read(load_attempt, row["attempt_id"]))["paid"] == 1


@pytest.mark.parametrize("verb", [forget, start, remove])
async def test_not_against_what_its_user_has_decided_since(store: Store, clock: ManualClock, verb: object) -> None:
    given = await given_unknown(store)
    await store.write(verb, replace(given.wish(clock.now()), confirmed=1))  # type: ignore[arg-type]
    before = await store.read(load_row, given.id)
    await store.write(accept, given.step(clock.now(), remote_id="job-1"))
    assert await store.read(load_row, given.id) == before
    assert (await store.read(load_attempt, given.attempt_id))["remote_id"] == "job-1"


async def test_a_run_belongs_to_one_task(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, needs("Paid"), seats=9, paid=True)
    owner = await given_task(store, Stage.QUEUED, server=server)
    lost = [await given_unknown(store, await given_task(store, Stage.SENT, server=server)) for _ in range(2)]
    asked = await given_task(store, Stage.SENT, server=server)
    assert await adopts(store, lost[0], owner.attempt_id) is None
    assert await adopts(store, lost[0], asked.attempt_id) is None, "its answer is still to come"
    assert sorted(map(str, await asyncio.gather(*(adopts(store, each, "job-7") for each in lost)))) == [
        "None",
        "QUEUED",
    ]
    other = await given_server(store, needs("Other"))
    (left,) = [each for each in lost if (await store.read(load_row, each.id))["status"] == "FAILED"]
    assert await adopts(store, left, "job-7", other.id) == "QUEUED", "the same name at another server is another run"


async def test_seven_confirmed_starts_are_one(store: Store, clock: ManualClock) -> None:
    given = await given_unknown(store)
    unconfirmed = [store.write(start, given.wish(clock.now())) for _ in range(3)]
    assert await asyncio.gather(*unconfirmed) == [None] * 3
    before = (await store.read(load_row, given.id))["version"]
    confirmed = [store.write(start, replace(given.wish(clock.now(), order), confirmed=1)) for order in range(7)]
    assert (await asyncio.gather(*confirmed)).count("PENDING") >= 1
    row = await store.read(load_row, given.id)
    assert (row["status"], row["version"]) == ("PENDING", before + 1)


async def test_what_costs_by_now_is_paid_though_it_was_claimed_as_free(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.CLAIMED)
    (lane,) = given.server.lanes
    await store.write(keep_catalog, KeepCatalog(given.server.hold, clock.now(), "{}"))
    assert await store.write(submit, given.step(clock.now())) is None, "nobody has judged yet what it costs"
    assert await store.read(is_held_up, given.server.id, lane)
    await store.write(judge, Judgement(given.server.hold, lane, able=False, paid=True))
    assert await store.write(submit, given.step(clock.now())) is None, "it cannot run there any more"
    assert await store.read(is_held_up, given.server.id, lane)
    await store.write(judge, Judgement(given.server.hold, lane, able=True, paid=True))
    assert not await store.read(is_held_up, given.server.id, lane)
    assert await store.write(submit, given.step(clock.now())) is True
    assert (await store.read(load_attempt, given.attempt_id))["paid"] == 1


async def test_what_was_paid_at_its_claim_stays_so(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.CLAIMED, server=await given_server(store, needs("Paid"), paid=True))
    await store.write(judge, Judgement(given.server.hold, given.server.lanes[0], able=True, paid=False))
    assert await store.write(submit, given.step(clock.now())) is True
    assert (await store.read(load_attempt, given.attempt_id))["paid"] == 1


@pytest.mark.parametrize(("paid", "stage", "status"), [
    (True, Stage.SENT_STOPPING, "PENDING"),
    (False, Stage.SENT_STOPPING, "STOPPED"),
    (True, Stage.QUEUED_STOPPING, "STOPPED"),
])  # fmt: skip
async def test_a_stop_does_not_end_what_may_cost_before_somebody_knows(
    store: Store, clock: ManualClock, paid: bool, stage: Stage, status: str
) -> None:
    server = await given_server(store, needs("Any"), paid=paid)
    given = await given_task(store, stage, server=server)
    await store.write(stop_overdue, Sweep(clock.now(), clock.now()))
    assert (await store.read(load_row, given.id))["status"] == status
    await store.write(delete_backend, BackendMove(server.id, clock.now(), force=True))
    told = ("FAILED", None, '{"code":"outcome_unknown",') if status == "PENDING" else ("STOPPED", None, None)
    assert (await stands(store, given))[::2] == told[::2]


async def given_beside_orphan(store: Store) -> Given:
    """A task with an unknown outcome whose attempt is still open, to be ended when its backend is back."""
    given = await given_sent(store)
    await store.write(fail, given.ending(Outcome.UNKNOWN, store.clock.now(), trouble=UNKNOWN, keep_open=True))
    return given


async def open_there(store: Store, given: Given) -> list[tuple[str, bool]]:
    found = await store.read(open_attempts, [given.server.id])
    return [(each.attempt_id, each.current) for each in found]


@pytest.mark.parametrize("keep_open", [False, True])
async def test_an_answer_that_comes_while_its_outcome_is_given_up_is_followed(
    store: Store, clock: ManualClock, keep_open: bool
) -> None:
    """The worker that was frozen writes it after the look of the next one, and before that one's verdict."""
    given = await given_sent(store)
    if keep_open:
        await store.write(fail, given.ending(Outcome.UNKNOWN, clock.now(), trouble=UNKNOWN, keep_open=True))
    lost = given.server.hold._replace(epoch=given.server.hold.epoch - 1)
    await store.write(accept, given.step(clock.now(), remote_id="job-1", hold=lost))
    await store.write(close if keep_open else fail, given.ending(Outcome.UNKNOWN, clock.now(), trouble=UNKNOWN))
    row = await store.read(load_row, given.id)
    assert (row["status"], row["remote_id"], row["error"], row["attempt_count"]) == ("QUEUED", "job-1", None, 2)
    await given_unknown(store, Given(given.id, given.server, row["attempt_id"]))
    assert await stands(store, given) == ("FAILED", "job-1", '{"code":"outcome_unknown",'), "looked for once"


async def test_the_open_attempt_of_an_adopted_run_is_closed_with_it(store: Store, clock: ManualClock) -> None:
    given = await given_beside_orphan(store)
    assert not await store.read(may_be_cancelled, (await given_unknown(store)).attempt_id), "closed"
    assert await store.read(may_be_cancelled, given.attempt_id)
    assert await adopts(store, given, given.attempt_id) == "QUEUED"
    row, orphan = await store.read(load_row, given.id), await store.read(load_attempt, given.attempt_id)
    assert await open_there(store, given) == [(row["attempt_id"], True)], "it has one seat"
    assert (orphan["outcome"], orphan["remote_id"], orphan["closed_at"]) == ("abandoned", given.attempt_id, clock.now())
    assert not await store.read(may_be_cancelled, given.attempt_id)


@pytest.mark.parametrize("elsewhere", [False, True])
async def test_that_of_another_run_is_still_to_be_ended(store: Store, clock: ManualClock, elsewhere: bool) -> None:
    given, other = await given_beside_orphan(store), await given_server(store, needs("Other"))
    named = (given.attempt_id, other.id) if elsewhere else ("job-2", given.server.id)
    assert await adopts(store, given, *named) == "QUEUED"
    assert (given.attempt_id, False) in await open_there(store, given)
    assert await store.read(may_be_cancelled, given.attempt_id)


async def test_an_orphan_that_learns_late_that_its_run_is_followed_leaves_it(store: Store, clock: ManualClock) -> None:
    given = await given_beside_orphan(store)
    assert await adopts(store, given, "job-1") == "QUEUED"
    assert await store.read(may_be_cancelled, given.attempt_id)
    await store.write(accept, given.step(clock.now(), remote_id="job-1"))
    assert not await store.read(may_be_cancelled, given.attempt_id)


async def given_still_paid(store: Store, *, paid: bool = True) -> Given:
    """A task that was stopped while its backend did not answer: its run may still execute there."""
    given = await given_task(store, Stage.QUEUED_STOPPING, server=await given_server(store, needs("Paid"), paid=paid))
    await store.write(stop_overdue, Sweep(store.clock.now(), store.clock.now()))
    row = await store.read(load_attempt, given.attempt_id)
    assert ((await stands(store, given))[0], row["closed_at"]) == ("STOPPED", None)
    return given


async def test_a_second_start_waits_for_the_end_of_a_paid_run_or_for_a_confirmation(
    store: Store, clock: ManualClock
) -> None:
    given = await given_still_paid(store)
    free = await given_still_paid(store, paid=False)
    assert await store.write_all(start, [given.wish(clock.now()), free.wish(clock.now())]) == [None, "PENDING"]
    assert await store.read(load_still_paid, [given.id, free.id]) == {given.id: given.server.id}
    assert await store.write(start, replace(given.wish(clock.now()), confirmed=1)) == "PENDING"


async def test_counts_of_a_selection_foretell_what_a_start_refuses(store: Store, clock: ManualClock) -> None:
    """A paid run that may still execute is counted as such, once, unless its task cannot be started at all."""
    still, unknown = await given_still_paid(store), await given_beside_orphan(store)
    deleted, live = await given_still_paid(store), await given_task(store, Stage.QUEUED)
    free = await given_still_paid(store, paid=False)
    await store.write(remove, deleted.wish(clock.now()))
    expected = {
        TaskState("STOPPED", False, still_paid=True): 1,
        TaskState("STOPPED", False): 1,
        TaskState("FAILED", False, unknown=True): 1,
        TaskState("QUEUED", False): 1,
    }
    ids = [each.id for each in (still, unknown, deleted, live, free)]
    for meant in (Meant(tuple(ids)), Meant(wanted=Wanted())):
        assert (await store.read(survey, LOCAL_USER, meant)).groups == expected
    assert await store.read(sum_ids, LOCAL_USER, ids) == expected
    assert await store.read(sum_wanted, LOCAL_USER, Wanted(), (), None) == expected
    without = {stand: number for stand, number in expected.items() if not stand.still_paid}
    assert await store.read(sum_wanted, LOCAL_USER, Wanted(), (still.id,), None) == without
    refused = await store.write_all(start, [each.wish(clock.now()) for each in (still, unknown, free)])
    assert refused == [None, None, "PENDING"]


@pytest.mark.parametrize("stage", [Stage.PENDING, Stage.READY, Stage.RETRYING, Stage.FAILED, Stage.STOPPED])
async def test_paid_runs_are_allowed_for_a_task_that_no_backend_has(
    store: Store, clock: ManualClock, stage: Stage
) -> None:
    given = await given_task(store, stage)
    (before,) = given.server.lanes
    for allowed in (1, 1, 0, 0):
        assert await store.write(change, Change(given.id, LOCAL_USER, clock.now(), allow_paid=allowed)) is not None
        found = await store.read(load_task, LOCAL_USER, given.id)
        assert found is not None
        assert (found["needs"].allow_paid, found["lane"] == before) == (bool(allowed), not allowed)
        waits = {found["lane"]: 1} if stage == Stage.PENDING else {}
        assert await store.read(waiting_by_lane) == waits
    there = await given_server(store, replace(given.server.wanted[0], allow_paid=True), paid=True)
    await store.write(change, Change(given.id, LOCAL_USER, clock.now(), title="cats", priority=9, allow_paid=1))
    await store.write(start, given.wish(clock.now()))
    (claimed,) = await claim_for(store, there)
    assert (claimed.task_id, claimed.paid) == (given.id, True)


@pytest.mark.parametrize("stage", [Stage.CLAIMED, Stage.QUEUED, Stage.RUNNING, Stage.SUCCESS])
async def test_they_are_not_allowed_any_more_where_it_is_decided_where_it_runs(
    store: Store, clock: ManualClock, stage: Stage
) -> None:
    given, deleted = await given_task(store, stage), await given_task(store, Stage.PENDING)
    await store.write(remove, deleted.wish(clock.now()))
    asked = Change(given.id, LOCAL_USER, clock.now(), title="cats", allow_paid=1)
    of_another = await given_task(store, Stage.PENDING)
    other = Change(of_another.id, "somebody", clock.now(), title="cats", allow_paid=1)
    moves = [asked, replace(asked, task_id=deleted.id), other]
    assert await store.write_all(change, moves) == [None] * 3
    for each in (given, deleted, of_another):
        row = await store.read(load_row, each.id)
        assert (row["lane"], row["title"] == "cats") == (each.server.lanes[0], False)


async def test_a_paid_run_that_has_ended_is_in_nobodys_way(store: Store, clock: ManualClock) -> None:
    given = await given_still_paid(store)
    await store.write(close, given.ending(Outcome.CANCELLED, clock.now()))
    assert await store.read(load_still_paid, [given.id]) == {}
    assert await store.write(start, given.wish(clock.now())) == "PENDING"


async def test_a_paid_run_that_was_not_sent_is_in_nobodys_way(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.CLAIMED, server=await given_server(store, needs("Paid"), paid=True))
    await store.write(stop, given.wish(clock.now()))
    assert (await store.read(load_attempt, given.attempt_id))["closed_at"] is None
    assert await store.write(start, given.wish(clock.now())) == "PENDING"
