"""Exceptions that nobody foresaw are counted where a restart finds them, and many of them pause the queue."""

import pytest

from genqueue.clock import SECOND
from genqueue.store.attempts.crashes import ENDINGS, PAUSED, WITHIN_S, count_crash, end_crashed
from genqueue.store.attempts.endings import close, release
from genqueue.store.attempts.steps import absent, post_again, run, take_seat
from genqueue.store.attempts.steps import end as free_seat
from genqueue.store.clock.steps import Reading, Step, correct
from genqueue.store.store import Store
from genqueue.store.tasks.pauses import BY_USER, Pause, PauseQueue, load_pause, pause_queue, resume_queue
from genqueue.store.tasks.user_actions import front, start, stop
from genqueue.store.writing.writer import Verb
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome
from tests.support.builders import Given, Stage, claim_for, given_pending, given_task, load_attempt, load_row
from tests.support.clock import ManualClock

TROUBLE = Trouble("internal_error", {"id": "1", "step": "collect"})


async def end(store: Store, given: Given, *, sent: bool = True) -> None:
    ending = given.ending(Outcome.UNKNOWN, store.clock.now(), trouble=TROUBLE, keep_open=sent)
    assert await store.write(end_crashed, ending) == "FAILED"


async def restarted(store: Store, clock: ManualClock, *, crashes: int) -> Given:
    """A task that raised so often, was stopped, and was started again."""
    given = await given_task(store, Stage.CLAIMED)
    for _ in range(crashes):
        await store.write(count_crash, given.step(clock.now()))
    assert await store.write(stop, given.wish(clock.now())) == "STOPPED"
    clock.advance(1)
    assert await store.write(close, given.ending(Outcome.NOT_SENT, clock.now()))
    assert await store.write(start, given.wish(clock.now())) == "PENDING"
    return given


async def claim_again(store: Store, given: Given) -> Given:
    """The same task under its next attempt."""
    (again,) = [each for each in await claim_for(store, given.server) if each.task_id == given.id]
    return Given(given.id, given.server, again.attempt_id)


async def test_what_may_have_been_sent_stays_open_under_the_id_it_has_at_its_server(store: Store) -> None:
    sent, claimed = await given_task(store, Stage.SENT), await given_task(store, Stage.CLAIMED)
    await end(store, sent)
    await end(store, claimed, sent=False)
    for given, remote_id in ((sent, sent.attempt_id), (claimed, None)):
        row, attempt = await store.read(load_row, given.id), await store.read(load_attempt, given.attempt_id)
        assert (row["remote_id"], attempt["remote_id"]) == (remote_id, remote_id)
        assert (attempt["closed_at"] is None) == (given is sent)
        assert (row["attempt_id"], attempt["crashed_at"]) == (None, store.clock.now())


async def test_what_was_to_be_stopped_is_stopped_by_it(store: Store) -> None:
    given = await given_task(store, Stage.RUNNING_STOPPING)
    ending = given.ending(Outcome.UNKNOWN, store.clock.now(), trouble=TROUBLE, keep_open=True)
    assert await store.write(end_crashed, ending) == "STOPPED"
    attempt = await store.read(load_attempt, given.attempt_id)
    assert (attempt["closed_at"], attempt["abandoned_at"], attempt["crashed_at"]) == (None, None, store.clock.now())


async def test_an_attempt_that_only_stood_by_does_not_begin_the_count_anew(store: Store) -> None:
    given = await given_task(store, Stage.CLAIMED)
    at = store.clock.now()
    assert [await store.write(count_crash, given.step(at)) for _ in range(2)] == [1, 2]
    assert await store.write(release, given.ending(Outcome.NOT_SENT, at)) == "PENDING"
    (again,) = await claim_for(store, given.server)
    assert await store.write(count_crash, Given(given.id, given.server, again.attempt_id).step(at)) == 3
    refused = Given(given.id, given.server, again.attempt_id).ending(Outcome.REFUSED, at, trouble=TROUBLE)
    assert await store.write(release, refused) == "PENDING"
    (last,) = await claim_for(store, given.server)
    assert await store.write(count_crash, Given(given.id, given.server, last.attempt_id).step(at)) == 1


@pytest.mark.parametrize("stopped", [False, True], ids=["ended by it", "stopped meanwhile"])
async def test_a_start_begins_the_count_anew(store: Store, clock: ManualClock, *, stopped: bool) -> None:
    given = await given_task(store, Stage.CLAIMED)
    assert [await store.write(count_crash, given.step(clock.now())) for _ in range(2)] == [1, 2]
    if stopped:
        assert await store.write(stop, given.wish(clock.now())) == "STOPPED"
    else:
        await end(store, given)
    clock.advance(1)
    assert await store.write(close, given.ending(Outcome.NOT_SENT, clock.now()))
    assert await store.write(start, given.wish(clock.now())) == "PENDING"
    (again,) = await claim_for(store, given.server)
    assert await store.write(count_crash, Given(given.id, given.server, again.attempt_id).step(clock.now())) == 1


async def test_a_place_at_the_front_changes_no_count(store: Store, clock: ManualClock) -> None:
    """Nothing from before the last start counts, though the task comes before all that were started since."""
    await given_pending(store)
    given = await restarted(store, clock, crashes=2)
    assert await store.write(front, given.wish(clock.now()))
    again = await claim_again(store, given)
    assert await store.write(count_crash, again.step(clock.now())) == 1
    assert await store.write(release, again.ending(Outcome.NOT_SENT, clock.now())) == "PENDING"
    assert await store.write(front, given.wish(clock.now()))
    assert await store.write(count_crash, (await claim_again(store, given)).step(clock.now())) == 2


@pytest.mark.parametrize("back", [post_again, run, take_seat])
async def test_what_is_there_after_all_takes_its_seat_again(store: Store, clock: ManualClock, back: Verb) -> None:
    given = await given_task(store, Stage.SENT)
    assert await store.write(free_seat, given.step(clock.now()))
    clock.advance(1)
    assert await store.write(absent, given.step(clock.now()))
    assert await store.write(back, given.step(clock.now()))
    assert (await store.read(load_attempt, given.attempt_id))["ended_at"] is None


async def test_an_end_that_is_known_before_its_beginning_stays_an_end(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.QUEUED)
    began = clock.now()
    clock.advance(1)
    assert await store.write(free_seat, given.step(clock.now()))
    await store.write(run, given.step(began))
    assert (await store.read(load_attempt, given.attempt_id))["ended_at"] == clock.now()


async def test_a_few_endings_within_minutes_pause_the_queue_from_its_last_resume_on(
    store: Store, clock: ManualClock
) -> None:
    for number in range(2 * ENDINGS - 1):
        assert await store.read(load_pause) is None
        await end(store, await given_task(store, Stage.RUNNING))
        if number == ENDINGS - 1:
            assert await store.read(load_pause) == Pause(PAUSED, clock.now())
            await store.write(resume_queue, PauseQueue(clock.now()))
            clock.advance(1)
    clock.advance(WITHIN_S)
    await end(store, await given_task(store, Stage.RUNNING))
    assert await store.read(load_pause) is None


@pytest.mark.parametrize("by", [86_400, -3_600], ids=["forward", "back"])
async def test_a_clock_that_is_put_changes_no_count(store: Store, clock: ManualClock, by: int) -> None:
    """Neither that of one task, nor that of the tasks that end by crashes."""

    async def put(known: int) -> None:
        clock.put(by)
        await store.write(correct, Step(clock.now(), by * SECOND, known, Reading("", 0)))

    given = await claim_again(store, await restarted(store, clock, crashes=0))
    assert await store.write(count_crash, given.step(clock.now())) == 1
    assert await store.write(release, given.ending(Outcome.NOT_SENT, clock.now())) == "PENDING"
    await put(0)
    assert await store.write(count_crash, (await claim_again(store, given)).step(clock.now())) == 2
    for _ in range(ENDINGS - 1):
        await end(store, await given_task(store, Stage.RUNNING))
    await put(1)
    assert await store.read(load_pause) is None
    await end(store, await given_task(store, Stage.RUNNING))
    assert await store.read(load_pause) == Pause(PAUSED, clock.now())


async def test_a_resume_of_the_future_hides_no_endings(store: Store, clock: ManualClock) -> None:
    """The clock was set back since."""
    await store.write(pause_queue, PauseQueue(clock.now()))
    await store.write(resume_queue, PauseQueue(clock.now()))
    clock.put(-3600)
    for _ in range(ENDINGS):
        assert await store.read(load_pause) is None
        await end(store, await given_task(store, Stage.RUNNING))
    assert await store.read(load_pause) == Pause(PAUSED, clock.now())


async def test_a_queue_that_is_paused_keeps_its_reason(store: Store, clock: ManualClock) -> None:
    given = [await given_task(store, Stage.RUNNING) for _ in range(ENDINGS)]
    await store.write(pause_queue, PauseQueue(clock.now()))
    paused = Pause(BY_USER, clock.now())
    clock.advance(1)
    for each in given:
        await end(store, each)
    assert await store.read(load_pause) == paused
