"""An outage takes no more tasks than it may, whoever else writes at the same moment, and its end gives back what it
owes: on every database."""

import asyncio
from typing import Any

import pytest

from genqueue.clock import SECOND
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.attempts.endings import back_off, fail, release
from genqueue.store.attempts.resume import Resume, resume
from genqueue.store.backends.backends import (
    BackendState,
    EditBackend,
    Judgement,
    edit_backend,
    judge,
    load_backends,
    note_state,
)
from genqueue.store.backends.outages import Missed, at_turn, miss, stranded, turn_away
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.store import Store
from genqueue.store.tasks.pauses import PauseQueue, pause_queue
from genqueue.store.tasks.user_actions import Change, change, clear, remove, start
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome
from tests.support.builders import (
    Given,
    Server,
    Stage,
    claim_for,
    given_pending,
    given_server,
    given_task,
    load_row,
    needs,
    new_task,
)
from tests.support.clock import ManualClock

GONE = Trouble("connect_failed", {"address": "http://gpu:8188"})
TIMED_OUT = Trouble("comfyui_timeout")
OTHER = needs("Other")


async def lose(store: Store, server: Server) -> None:
    assert await store.write(note_state, BackendState(server.hold, store.clock.now(), "unreachable", GONE))


async def find(store: Store, server: Server) -> None:
    assert await store.write(note_state, BackendState(server.hold, store.clock.now(), "ready"))


async def take(store: Store, on: Store | None = None) -> list[str]:
    """What the outage takes now, in order."""
    found = await store.read(at_turn)
    at = store.clock.now()
    moves = [Missed(each.task_id, at, at + 60 * SECOND, None, TIMED_OUT, each.error, each.backend_id) for each in found]
    answers = await (on or store).write_all(turn_away, moves)
    return [move.task_id for move, status in zip(moves, answers, strict=True) if status is not None]


async def taken_of(store: Store, server: Server) -> int:
    return next(int(row["outage_taken"]) for row in await store.read(load_backends) if row["id"] == server.id)


async def test_the_first_of_the_queue_are_taken_whatever_lane_they_are_in(store: Store) -> None:
    server = await given_server(store, needs(), OTHER, seats=3)
    late, early, urgent, last = await given_pending(store, *(new_task(each) for each in (needs(), OTHER, OTHER, OTHER)))
    await store.write(remove, (await _given(store, last, server)).wish(store.clock.now()))
    await store.write(change, Change(urgent, LOCAL_USER, store.clock.now(), priority=5))
    await lose(store, server)
    assert await take(store) == [urgent, late, early]
    row = await store.read(load_row, late)
    assert (row["status"], row["retry_count"], row["backend_id"]) == ("RETRYING", 1, None)
    assert ("connect_failed" in row["error"], "comfyui_timeout" in row["task_msg"]) == (True, True)
    assert (await taken_of(store, server), await take(store)) == (3, [])


async def _given(store: Store, task_id: str, server: Server) -> Given:
    return Given(task_id, server, attempt_id="")


async def test_two_workers_together_take_no_more_than_there_are_seats(store: Store, second_store: Store) -> None:
    server = await given_server(store, seats=2)
    tasks = await given_pending(store, *(new_task() for _ in range(8)))
    await lose(store, server)
    found = await store.read(at_turn)
    at = store.clock.now()

    def moves(ids: tuple[str, ...]) -> list[Missed]:
        return [Missed(each, at, at + SECOND, None, TIMED_OUT, GONE, server.id) for each in ids]

    assert [each.task_id for each in found] == list(tasks[:2])
    answers = await asyncio.gather(
        store.write_all(turn_away, moves(tasks[:4])), second_store.write_all(turn_away, moves(tasks[4:]))
    )
    assert sum(status is not None for answer in answers for status in answer) == 2
    assert await taken_of(store, server) == 2


async def test_a_server_that_is_found_at_the_same_moment_releases_it_or_keeps_it_from_being_taken(
    store: Store, second_store: Store
) -> None:
    server = await given_server(store, seats=4)
    tasks = await given_pending(store, *(new_task() for _ in range(4)))
    for _ in range(8):
        await lose(store, server)
        await asyncio.gather(take(store, on=second_store), find(store, server))
        assert {(await store.read(load_row, each))["status"] for each in tasks} == {"PENDING"}
        assert await taken_of(store, server) == 0


async def test_it_is_not_legal_to_take_what_a_ready_server_can_have(store: Store) -> None:
    away, ready = await given_server(store), await given_server(store)
    (task_id,) = await given_pending(store, new_task())
    await lose(store, away)
    assert await take(store) == []
    at = store.clock.now()
    move = Missed(task_id, at, at + SECOND, None, TIMED_OUT, GONE, away.id)
    assert await store.write(turn_away, move) is None
    await lose(store, ready)
    assert await store.write(turn_away, move) == "RETRYING"


async def test_what_is_claimed_stopped_or_deleted_meanwhile_is_not_taken(store: Store) -> None:
    server = await given_server(store, seats=3)
    claimed, deleted = await given_pending(store, new_task(), new_task())
    assert [each.task_id for each in await claim_for(store, server, most=1)] == [claimed]
    await store.write(remove, (await _given(store, deleted, server)).wish(store.clock.now()))
    await lose(store, server)
    at = store.clock.now()
    for task_id in (claimed, deleted):
        assert await store.write(turn_away, Missed(task_id, at, at, None, TIMED_OUT, GONE, server.id)) is None


async def test_what_could_not_be_sent_is_counted_and_the_end_of_the_outage_forgets_it(store: Store) -> None:
    given = await given_task(store, Stage.CLAIMED)
    at = store.clock.now()
    ending = given.ending(Outcome.NOT_SENT, at, trouble=GONE, message=TIMED_OUT, retry_at=at + 60 * SECOND)
    assert await store.write(back_off, ending) == "RETRYING"
    await lose(store, given.server)
    assert await taken_of(store, given.server) == 1
    await store.write(note_state, BackendState(given.server.hold, at, "refused"))
    assert await taken_of(store, given.server) == 1
    await find(store, given.server)
    row = await store.read(load_row, given.id)
    assert (row["status"], row["task_msg"], row["error"], row["next_retry_at"]) == ("PENDING", None, None, None)
    assert await taken_of(store, given.server) == 0


async def test_a_retry_counts_only_where_the_server_is_away(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.RETRYING)
    clock.advance(61)
    now = clock.now()
    assert await store.read(stranded, now) == []
    await store.write(note_state, BackendState(given.server.hold, now, "refused"))
    assert await store.read(stranded, now) == []
    await lose(store, given.server)
    assert [each.task_id for each in await store.read(stranded, now)] == [given.id]
    await store.write(pause_queue, PauseQueue(now))
    assert await store.read(stranded, now) == []


async def given_up(store: Store, clock: ManualClock) -> Given:
    """A task that an outage of its server has failed."""
    given = await given_task(store, Stage.RETRYING)
    await lose(store, given.server)
    clock.advance(61)
    gone = Trouble("backend_unreachable", {"tries": 4, "cause": "connect_failed"})
    assert await store.write(miss, Missed(given.id, clock.now(), gave_up=gone, message=TIMED_OUT)) == "FAILED"
    assert (await store.read(load_row, given.id))["on_return"] == "start"
    clock.advance(61)
    return given


async def test_what_an_outage_has_failed_starts_again_in_its_place_with_what_it_had_counted(
    store: Store, clock: ManualClock
) -> None:
    other = await given_server(store, OTHER)
    await lose(store, other)
    given = await given_up(store, clock)
    before = await store.read(load_row, given.id)
    await find(store, other)
    assert await store.read(load_row, given.id) == before  # it cannot run it
    await find(store, given.server)
    row = await store.read(load_row, given.id)
    assert (row["status"], row["on_return"], row["turn"]) == ("PENDING", "started", before["turn"])
    assert (row["retry_count"], row["error"], row["task_msg"], row["completed_at"]) == (0, None, None, None)
    for name in ("executions_before", "vanish_count", "requeue_count", "priority"):
        assert row[name] == before[name]


@pytest.mark.parametrize("verb", [clear, remove, start])
async def test_what_its_user_has_done_with_it_meanwhile_stands(store: Store, clock: ManualClock, verb: Any) -> None:
    given = await given_up(store, clock)
    await store.write(verb, given.wish(clock.now()))
    before = await store.read(load_row, given.id)
    await find(store, given.server)
    assert await store.read(load_row, given.id) == before
    assert before["on_return"] == (None if verb is start else "start")


async def test_nothing_is_started_by_itself_where_runs_are_paid(store: Store, clock: ManualClock) -> None:
    given = await given_up(store, clock)
    lane = (await store.read(load_row, given.id))["lane"]
    await store.write(judge, Judgement(given.server.hold, lane, able=True, paid=True))
    await find(store, given.server)
    assert (await store.read(load_row, given.id))["status"] == "FAILED"


async def test_a_result_that_was_not_fetched_is_followed_again_once(store: Store, clock: ManualClock) -> None:
    given = await given_task(store, Stage.RUNNING)
    lost = Trouble("fetch_failed", {"filename": "apple.png", "reason": {"code": "connect_failed", "arguments": {}}})

    async def fails(attempt_id: str) -> None:
        await lose(store, given.server)
        clock.advance(61)
        given.attempt_id = attempt_id
        assert await store.write(fail, given.ending(Outcome.SUCCEEDED, clock.now(), trouble=lost)) == "FAILED"

    await fails(given.attempt_id)
    await find(store, given.server)
    row = await store.read(load_row, given.id)
    assert (row["status"], row["on_return"], row["execution_count"]) == ("QUEUED", "fetched", 1)
    await fails(row["attempt_id"])
    await find(store, given.server)
    row = await store.read(load_row, given.id)
    assert (row["status"], row["on_return"]) == ("FAILED", "fetched")
    # Asked for by its user, it has its chance again.
    asked = Adopt(given.id, given.user_id, clock.now(), "0198c0de-0000-7000-8000-000000000001")
    assert await store.write(adopt, asked) == "QUEUED"
    await fails(asked.attempt_id)
    assert (await store.read(load_row, given.id))["on_return"] == "fetch"


async def test_a_run_that_comes_back_is_taken_by_a_task_that_the_outage_has_taken(store: Store) -> None:
    given = await given_task(store, Stage.RUNNING)
    at = store.clock.now()
    away = Trouble("backend_abandoned", {"backend": "gpu"})
    assert await store.write(release, given.ending(Outcome.ABANDONED, at, trouble=away, keep_open=True)) == "PENDING"
    await store.write(edit_backend, EditBackend(given.server.id, at, seats=2))
    await lose(store, given.server)
    assert await take(store) == [given.id]
    # The server answers a look before its probe is noted.
    back = Resume(given.attempt_id, given.id, given.server.hold, at, finished=True, until=at + 60 * SECOND)
    assert await store.write(resume, back) == "RUNNING"
    row = await store.read(load_row, given.id)
    assert (row["attempt_id"], row["next_retry_at"], row["task_msg"]) == (given.attempt_id, None, None)


@pytest.mark.parametrize("state", ["ready", "unreachable", "refused", "suspect"])
async def test_a_note_without_a_state_leaves_it_as_it_is(store: Store, clock: ManualClock, state: str) -> None:
    """A backend that is too busy for a task may be found away by a probe at the same moment."""
    server = await given_server(store, OTHER)
    await store.write(note_state, BackendState(server.hold, clock.now(), state, GONE, {"waiting": 1}))
    (before,) = await store.read(load_backends)
    clock.advance(1)
    busy = Trouble("backend_busy", {"said": 421})
    assert await store.write(note_state, BackendState(server.hold, clock.now(), None, busy, {"full_until": 7}))
    (row,) = await store.read(load_backends)
    kept = ("state", "unreachable_since", "ready_at", "outage_taken")
    assert {name: row[name] for name in kept} == {name: before[name] for name in kept}
    assert (row["reason"]["code"], row["about"], row["checked_at"]) == ("backend_busy", {"full_until": 7}, clock.now())
