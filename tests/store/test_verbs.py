"""Every verb, from a second connection, against every stage: exactly the documented move, or nothing at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from genqueue.clock import SECOND, Instant
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.attempts.crashes import count_crash, end_crashed
from genqueue.store.attempts.endings import back_off, close, fail, release, stopped, succeed
from genqueue.store.attempts.steps import (
    Showing,
    absent,
    accept,
    ask_cancel,
    end,
    post_again,
    present,
    run,
    show,
    submit,
    take_seat,
)
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import Change, change, clear, front, remove, restore, start, stop, unclear
from genqueue.store.writing.events import newest_event, read_events
from genqueue.store.writing.writer import Verb
from genqueue.tasks.states import Event, Outcome, Phase, Status, sources, target
from tests.support.builders import (
    STATUS,
    Given,
    Stage,
    claim_for,
    load_all,
    stored_file,
)
from tests.support.clock import ManualClock

READY, PENDING, QUEUED, RUNNING = Status.READY, Status.PENDING, Status.QUEUED, Status.RUNNING
RETRYING, SUCCESS, FAILED, STOPPED = Status.RETRYING, Status.SUCCESS, Status.FAILED, Status.STOPPED

SENT = (Stage.SENT, Stage.SENT_ABSENT)
LIVE = (Stage.CLAIMED, *SENT, Stage.QUEUED, Stage.RUNNING)
STOP_REQUESTED = (Stage.SENT_STOPPING, Stage.QUEUED_STOPPING, Stage.RUNNING_STOPPING, Stage.DELETED_RUNNING)
LEFT_BEHIND = (Stage.ORPHANED, Stage.RESTARTED)
OPEN = (*LIVE, *STOP_REQUESTED, *LEFT_BEHIND)
DELETED = (Stage.DELETED, Stage.DELETED_RUNNING)

Moved = dict[Stage, tuple[Any, Status]]
Make = Callable[[Given, Instant], Any]


def to(status: Status, *stages: Stage) -> Moved:
    """These stages move there, and the answer says so."""
    return {stage: (str(status), status) for stage in stages}


def stays(*stages: Stage, answer: Any = True) -> Moved:
    """Legal, but the status stays."""
    return {stage: (answer, STATUS[stage]) for stage in stages}


def named(*stages: Stage) -> Moved:
    """Legal; the status stays and is the answer."""
    return {stage: (str(STATUS[stage]), STATUS[stage]) for stage in stages}


def stopping(*stages: Stage) -> Moved:
    """The stop is a wish now."""
    return stays(*stages, answer="stopping")


def wish(given: Given, at: Instant) -> Any:
    return given.wish(at)


def rename(given: Given, at: Instant) -> Any:
    return Change(given.id, given.user_id, at, priority=3, title="pear")


def step(given: Given, at: Instant) -> Any:
    return given.step(at, remote_id=given.attempt_id, until=at + 60 * SECOND)


def fetching(given: Given, at: Instant) -> Any:
    return Showing(given.attempt_id, given.id, given.server.hold, at, Phase.FETCHING)


def found_after_all(given: Given, at: Instant) -> Any:
    return Adopt(given.id, given.user_id, at, attempt_id=f"new {given.id}")


def ending(outcome: Outcome, **more: Any) -> Make:
    return lambda given, at: given.ending(outcome, at, **more)


def finished(given: Given, at: Instant) -> Any:
    return given.ending(Outcome.SUCCEEDED, at, files=(stored_file(),))


def found_finished(given: Given, at: Instant) -> Any:
    return given.ending(Outcome.SUCCEEDED, at, files=(stored_file(),), ran_at=at)


def retried(given: Given, at: Instant) -> Any:
    return given.ending(Outcome.NOT_SENT, at, retry_at=at + 60 * SECOND)


@dataclass(frozen=True)
class Case:
    """A verb, the move it is given, what is legal, and the event of the chart that it carries out. `after` is another
    verb that was given the same move before."""

    verb: Verb
    make: Make
    legal: Moved
    event: Event | None = None
    tells: bool = True
    name: str = ""
    after: Verb | None = None

    async def prepare(self, store: Store, given: Sequence[Given]) -> None:
        if self.after is not None:
            await store.write_all(self.after, [self.make(each, store.clock.now()) for each in given])

    def __str__(self) -> str:
        return self.name or getattr(self.verb, "__name__", "verb")


VISIBLE = [stage for stage in Stage if stage not in DELETED]
HOLDERS_STOP = to(STOPPED, *STOP_REQUESTED)

CASES = [
    Case(
        start,
        wish,
        to(PENDING, Stage.READY, Stage.RETRYING, Stage.FAILED, Stage.STOPPED, Stage.ORPHANED),
        Event.START,
    ),
    Case(
        stop,
        wish,
        {
            **to(STOPPED, Stage.PENDING, Stage.CLAIMED, Stage.RETRYING, Stage.RESTARTED),
            **stopping(*SENT, Stage.QUEUED, Stage.RUNNING),
            **stopping(Stage.SENT_STOPPING, Stage.QUEUED_STOPPING, Stage.RUNNING_STOPPING),
        },
        Event.STOP,
    ),
    Case(
        remove,
        wish,
        {
            **named(*VISIBLE),
            **to(STOPPED, Stage.PENDING, Stage.CLAIMED, Stage.RETRYING, Stage.RESTARTED),
            **stopping(*SENT, Stage.QUEUED, Stage.RUNNING),
            **stopping(Stage.SENT_STOPPING, Stage.QUEUED_STOPPING, Stage.RUNNING_STOPPING),
        },
    ),
    Case(restore, wish, {**named(Stage.DELETED), **stopping(Stage.DELETED_RUNNING)}),
    Case(clear, wish, named(Stage.SUCCESS, Stage.FAILED, Stage.STOPPED, Stage.ORPHANED, Stage.CLEARED)),
    Case(unclear, wish, named(Stage.CLEARED)),
    Case(front, wish, named(Stage.PENDING, Stage.RESTARTED)),
    Case(
        change,
        rename,
        {
            **named(*VISIBLE),
            **stopping(Stage.SENT_STOPPING, Stage.QUEUED_STOPPING, Stage.RUNNING_STOPPING),
        },
    ),
    Case(submit, step, stays(Stage.CLAIMED), tells=False),
    Case(post_again, step, stays(Stage.SENT_ABSENT), tells=False),
    Case(accept, step, to(QUEUED, Stage.CLAIMED, *SENT, Stage.SENT_STOPPING), Event.ACCEPT),
    Case(
        run,
        step,
        to(
            RUNNING,
            Stage.CLAIMED,
            *SENT,
            Stage.SENT_STOPPING,
            Stage.QUEUED,
            Stage.QUEUED_STOPPING,
        ),
        Event.RUN,
    ),
    Case(show, fetching, stays(*LIVE)),
    Case(end, step, stays(*OPEN), tells=False),
    Case(take_seat, step, {}, tells=False, name="take_seat_that_was_not_free"),
    Case(take_seat, step, stays(*OPEN), tells=False, after=end),
    Case(present, step, stays(Stage.SENT_ABSENT), tells=False),
    Case(ask_cancel, step, stays(*OPEN), tells=False),
    Case(
        succeed,
        finished,
        to(SUCCESS, Stage.RUNNING, Stage.RUNNING_STOPPING, Stage.DELETED_RUNNING),
        Event.SUCCEED,
    ),
    Case(succeed, found_finished, to(SUCCESS, *LIVE, *STOP_REQUESTED), name="succeed_unseen"),
    Case(fail, ending(Outcome.FAILED), to(FAILED, *LIVE, *STOP_REQUESTED)),
    Case(release, ending(Outcome.VANISHED, vanished=True), {**to(PENDING, *LIVE), **HOLDERS_STOP}),
    Case(back_off, retried, {**to(RETRYING, *LIVE), **HOLDERS_STOP}),
    Case(stopped, ending(Outcome.CANCELLED), to(STOPPED, *LIVE, *STOP_REQUESTED)),
    Case(adopt, found_after_all, to(QUEUED, Stage.FAILED), Event.ADOPT),
    Case(count_crash, step, stays(*OPEN, answer=1), tells=False),
    Case(end_crashed, ending(Outcome.UNKNOWN, keep_open=True), {**to(FAILED, *LIVE), **HOLDERS_STOP}),
    Case(close, ending(Outcome.CANCELLED), stays(*LEFT_BEHIND), tells=False),
]

USERS = (wish, rename, found_after_all)
FENCED = [case for case in CASES if case.make not in USERS]


@pytest.mark.parametrize("case", CASES, ids=str)
async def test_a_verb_does_the_documented_move_or_nothing(
    case: Case, store: Store, second_store: Store, given: dict[Stage, Given], clock: ManualClock
) -> None:
    await case.prepare(store, list(given.values()))
    before = await store.read(load_all, given)
    position = await store.read(newest_event)
    clock.advance(1)

    moves = [case.make(each, clock.now()) for each in given.values()]
    answers = dict(zip(given, await second_store.write_all(case.verb, moves), strict=True))

    assert answers == {stage: case.legal[stage][0] if stage in case.legal else None for stage in Stage}
    after = await store.read(load_all, given)
    rows = {stage: row for stage, (row, _) in after.items()}
    assert {stage: row["status"] for stage, row in rows.items()} == {
        stage: case.legal[stage][1] if stage in case.legal else STATUS[stage] for stage in Stage
    }
    for stage in set(Stage) - set(case.legal):
        assert _without_facts(after[stage][1], case) == _without_facts(before[stage][1], case), stage
    await _check_what_was_told(store, position, case, {given[stage].id: rows[stage] for stage in case.legal})
    if case.tells:
        assert all(rows[stage]["version"] > before[stage][0]["version"] for stage in case.legal)


def _without_facts(rows: dict[str, list[Any]], case: Case) -> dict[str, list[Any]]:
    """What a server told about an attempt is kept whatever became of its task."""
    learned = case.verb in (accept, run, succeed)
    return {name: found for name, found in rows.items() if not (learned and name == "attempt")}


async def _check_what_was_told(store: Store, position: int, case: Case, legal: dict[str, dict[str, Any]]) -> None:
    # So many tasks that crash at once pause the queue as well.
    told = [event for event in await store.read(read_events, position) if event.type != "queue.updated"]
    assert {event.subject for event in told} == (set(legal) if case.tells else set())
    newest = {event.subject: event for event in told}
    for task_id, event in newest.items():
        assert task_id is not None
        assert event.data["version"] == legal[task_id]["version"]
        assert event.data["status"] == legal[task_id]["status"]
    versions = [(event.subject, event.data["version"]) for event in told]
    assert len(set(versions)) == len(versions)


@pytest.mark.parametrize("case", [case for case in CASES if case.event is not None], ids=str)
def test_the_legal_stages_of_a_verb_are_those_of_the_chart(case: Case) -> None:
    assert case.event is not None
    assert {STATUS[stage] for stage in case.legal} == sources(case.event)
    assert {status for _, status in case.legal.values() if status != STATUS.get(_stage(case, status))} <= {
        target(case.event)
    }


def _stage(case: Case, status: Status) -> Stage:
    return next(stage for stage, (_, after) in case.legal.items() if after == status)


@pytest.mark.parametrize("event", [Event.FAIL, Event.RELEASE, Event.BACK_OFF], ids=str)
def test_what_a_holder_may_do_is_legal_wherever_an_attempt_is_current(event: Event) -> None:
    assert sources(event) >= {STATUS[stage] for stage in (*LIVE, *STOP_REQUESTED)}


async def test_absent_answers_when_the_server_first_did_not_know_the_id(
    store: Store, given: dict[Stage, Given], clock: ManualClock
) -> None:
    first = clock.now()
    clock.advance(10)
    answers = await store.write_all(absent, [each.step(clock.now()) for each in given.values()])
    expected = {stage: clock.now() for stage in OPEN} | {Stage.SENT_ABSENT: first}
    assert dict(zip(given, answers, strict=True)) == {stage: expected.get(stage) for stage in Stage}


async def test_claim_takes_what_waits_and_nothing_else(
    store: Store, second_store: Store, given: dict[Stage, Given], clock: ManualClock
) -> None:
    before = await store.read(load_all, given)
    clock.advance(1)
    claimed = [each for task in given.values() for each in await claim_for(second_store, task.server)]
    # The old attempt of a restarted task bars its server until it was cancelled there.
    assert [each.task_id for each in claimed] == [given[Stage.PENDING].id]
    after = await store.read(load_all, given)
    row, _ = after.pop(Stage.PENDING)
    assert after == {stage: rows for stage, rows in before.items() if stage != Stage.PENDING}
    assert (row["status"], row["attempt_id"], row["attempt_count"]) == (PENDING, claimed[0].attempt_id, 1)


@pytest.mark.parametrize("verb", [start, stop, remove, restore, clear, unclear, front])
async def test_a_wish_about_somebody_elses_task_changes_nothing(
    verb: Verb, store: Store, given: dict[Stage, Given]
) -> None:
    before = await store.read(load_all, given)
    position = await store.read(newest_event)
    for each in given.values():
        each.user_id = "somebody else"
    answers: Sequence[Any] = await store.write_all(verb, [each.wish(store.clock.now()) for each in given.values()])
    assert set(answers) == {None}
    assert await store.read(load_all, given) == before
    assert await store.read(newest_event) == position
