"""A step of a run raises what nobody foresaw. It takes neither its server nor the queue with it, and ends in time."""

import sqlite3
from contextlib import closing
from typing import Any

import pytest
from structlog.typing import EventDict

from genqueue.dispatch.outcomes.missing import POSTS_AT_MOST
from genqueue.dispatch.pipeline.crashing import PAUSES_S, TRIES
from genqueue.errors import BackendError, Unavailable, Unclear
from genqueue.messages import word
from genqueue.store.attempts.crashes import ENDINGS, PAUSED
from genqueue.store.backends.backends import BackendMove, EditBackend, edit_backend, request_catalog
from genqueue.store.tasks.pauses import PauseQueue, load_pause, resume_queue
from tests.dispatch.test_refusals import lose_node
from tests.support.checkpoints import STEPS
from tests.support.fragile import Foreign, Poison
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Ended, Server, Studio

NOT_OF_EVERY_RUN = {"cancelled", "resuming", "orphaned"}
PLACES = [step for step in STEPS if step not in NOT_OF_EVERY_RUN]
PLACES += ["upload", "before_post", "after_post", "look_up", "fetch"]
PASSED_ONCE = {"posted", "after_post", "accepted", "running", "settled"}
"""What is done there is done before it raises: the next try finds it done, and goes on behind it."""

NAMED = {
    **dict.fromkeys(("claimed", "prepared", "upload"), "prepare"),
    **dict.fromkeys(("looking", "look_up"), "look_up"),
    **dict.fromkeys(("collecting", "collected", "fetch"), "collect"),
    "settling": "settle",
}
"""The step that is told; what is sent again is sent by who watches."""

BEFORE_SUBMIT = {"claimed", "prepared", "upload"}


@pytest.fixture
async def comfy(studio: Studio, poison: Poison) -> Server:
    """A server that takes one prompt at a time: who holds its seat holds up everybody."""
    return await studio.open_server(kind="fragile", seats=1)


async def submit_poisoned(studio: Studio, poison: Poison, place: str) -> str:
    """It is poison before anything of it can be done."""
    studio.checkpoints.hold("claimed")
    poison.task_id = await (studio.submit_with_photo() if place in BEFORE_SUBMIT else studio.submit(picture(99)))
    await studio.until_at("claimed")
    studio.checkpoints.release()
    return poison.task_id


@pytest.mark.parametrize("place", PLACES)
async def test_one_poisoned_task_among_ten_ends_alone(
    studio: Studio, comfy: Server, poison: Poison, place: str, logs: list[EventDict]
) -> None:
    poison.at(place)
    poisoned = await submit_poisoned(studio, poison, place)
    for task_id in await studio.submit_all(*(picture(colour) for colour in range(1, 11))):
        await studio.reaches(task_id, "SUCCESS")
    if place in PASSED_ONCE:
        await studio.reaches(poisoned, "SUCCESS")
    else:
        assert (await studio.task(poisoned))["status"] not in Ended  # they have not waited for it
        task = await studio.reaches(poisoned, "FAILED", step=2.0)
        assert_told(task, logs)
        assert task["error"]["arguments"]["step"] == NAMED.get(place, "watch")
        assert poison.raised >= TRIES
    for task_id in await studio.submit_together(picture(20), picture(21)):
        await studio.reaches(task_id, "SUCCESS")  # nor do they wait for its orphan
    await studio.closes(poisoned, step=2.0)
    assert poison.raised > 0
    assert set(comfy.executions().values()) == {1}
    assert comfy.executions().total() <= 13
    await studio.pass_time(3.0, step=1.0)
    assert studio.dispatcher.leased_backends[comfy.id].runs == {}


def assert_told(task: dict[str, Any], logs: list[EventDict]) -> None:
    """The error has an id under which the log has the exception."""
    error = task["error"]
    assert error["code"] == "internal_error"
    (found,) = [each for each in logs if each["event"] == "internal_error" and each["id"] == error["arguments"]["id"]]
    assert isinstance(found["exc_info"], Foreign)
    assert (found["step"], found["task"]) == (error["arguments"]["step"], task["id"])


AWAY = Unavailable("store_unavailable", reason="away")


@pytest.mark.parametrize("place", ["prepared", "upload", "posted", "look_up", "fetch", "settling"])
async def test_a_storage_that_is_away_there_is_no_crash(
    studio: Studio, comfy: Server, poison: Poison, place: str
) -> None:
    poison.at(place, error=AWAY, times=2 * TRIES)
    task = await studio.reaches(await submit_poisoned(studio, poison, place), "SUCCESS", step=2.0)
    assert poison.raised > 0
    assert [each["crashes"] for each in task["attempts"]] == [0] * len(task["attempts"])
    assert set(comfy.executions().values()) == {1}


async def test_a_tenure_that_is_lost_is_no_crash(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())
    await studio.until_at("collecting")
    await studio.store.write(edit_backend, EditBackend(comfy.id, studio.clock.now(), access={}))
    await studio.pass_time(3.0)
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert [each["crashes"] for each in task["attempts"]] == [0]


async def test_one_crash_is_tried_again_and_changes_nothing(studio: Studio, comfy: Server, poison: Poison) -> None:
    poison.at("collecting", times=TRIES - 1)
    poison.task_id = await studio.submit(picture())
    task = await studio.reaches(poison.task_id, "SUCCESS", step=1.0)
    assert (poison.raised, comfy.executions().total(), task["execution_count"]) == (TRIES - 1, 1, 1)


async def test_the_pauses_grow(studio: Studio, comfy: Server, poison: Poison) -> None:
    poison.at("collecting")
    poison.task_id = await studio.submit(picture())
    await studio.reaches(poison.task_id, "FAILED", step=0.5)
    poison.assert_paused(*PAUSES_S, late_s=3.0)


async def test_a_restart_of_ours_begins_no_new_count(studio: Studio, comfy: Server, poison: Poison) -> None:
    poison.at("collecting")
    poison.task_id = await studio.submit(picture())

    async def twice() -> bool:
        return poison.raised == 2

    await studio.until(twice, step=1.0)
    await studio.close()
    await studio.reopen()
    await studio.reaches(poison.task_id, "FAILED", step=2.0)
    assert poison.raised == TRIES


@pytest.mark.parametrize("places", [("collecting",), ("after_post", "look_up")], ids=["collecting", "never seen"])
async def test_what_it_made_is_fetched_when_the_fault_is_gone(
    studio: Studio, comfy: Server, poison: Poison, places: tuple[str, ...]
) -> None:
    poison.at(*places)
    await submit_poisoned(studio, poison, "")
    await studio.reaches(poison.task_id, "FAILED", step=2.0)
    await studio.closes(poison.task_id, step=2.0)
    poison.end()
    assert await studio.fetch_again(poison.task_id) == "QUEUED"
    task = await studio.reaches(poison.task_id, "SUCCESS")
    assert (len(task["outputs"]), comfy.executions().total(), task["execution_count"]) == (1, 1, 1)


async def test_what_runs_there_is_cancelled(studio: Studio, comfy: Server, poison: Poison) -> None:
    comfy.hold("node", SLOW)
    poison.at("look_up", times=TRIES)
    poison.task_id = await studio.submit(slow_picture())
    await studio.reaches(poison.task_id, "FAILED", step=2.0)
    comfy.release()
    (attempt,) = await studio.closes(poison.task_id, step=2.0)
    assert (attempt["outcome"], comfy.requests("POST /api/jobs/{job_id}/cancel")) == ("cancelled", 1)


@pytest.mark.parametrize("places", [("look_up",), ("orphaned", "cancel")], ids=["look_up", "orphaned"])
async def test_an_orphan_whose_ending_raises_gives_its_seat_away(
    studio: Studio, comfy: Server, poison: Poison, places: tuple[str, ...]
) -> None:
    comfy.hold("node", SLOW)
    poison.task_id = await studio.submit(slow_picture(interruptible=False))
    await studio.reaches(poison.task_id, "RUNNING")
    poison.at(*places)
    await studio.stop_task(poison.task_id)
    await studio.reaches(poison.task_id, "STOPPED", "FAILED", step=2.0)
    await studio.pass_time(120, step=3.0)
    assert (await studio.attempts(poison.task_id))[0]["closed_at"] is None  # its server still lists it
    comfy.release()
    (attempt,) = await studio.closes(poison.task_id, step=2.0)
    assert (attempt["outcome"], comfy.executions().total()) == ("unknown", 1)
    assert "cancel" in places or comfy.requests("POST /api/jobs/{job_id}/cancel") > 0


async def test_an_orphan_of_which_nothing_can_be_learned_gives_its_seat_away_in_the_end(
    studio: Studio, comfy: Server, poison: Poison
) -> None:
    comfy.hold("node", SLOW)
    poison.task_id = await studio.submit(slow_picture())
    await studio.reaches(poison.task_id, "RUNNING")
    poison.errors["live"] = Unclear("answer_unusable")
    poison.at("look_up", "live")
    await studio.stop_task(poison.task_id)
    await studio.reaches(poison.task_id, "STOPPED", step=2.0)
    (attempt,) = await studio.closes(poison.task_id, step=10.0)
    assert (attempt["outcome"], comfy.executions().total()) == ("unknown", 1)


async def test_what_is_posted_again_after_it_has_raised_takes_its_seat_again(
    studio: Studio, comfy: Server, poison: Poison
) -> None:
    comfy.hold("node", SLOW)
    poison.at("before_post", "look_up", times=TRIES - 1)
    poison.task_id = await studio.submit(slow_picture())
    await studio.reaches(poison.task_id, "RUNNING", step=1.0)
    other = await studio.submit(picture(2))
    await studio.pass_time(15, step=1.0)
    (attempt,) = await studio.attempts(poison.task_id)
    assert (attempt["posts"], comfy.requests("POST /prompt"), await studio.attempts(other)) == (2, 1, [])
    comfy.release()
    await studio.reaches(other, "SUCCESS")


async def test_one_crash_does_not_make_a_server_that_takes_nothing_be_asked_for_ever(
    studio: Studio, comfy: Server, poison: Poison
) -> None:
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "status", "times": None, "status": 502}]})
    poison.at("look_up", times=1)
    poison.task_id = await studio.submit(picture())
    (attempt,) = (await studio.reaches(poison.task_id, "RETRYING", step=1.0))["attempts"]
    assert (attempt["crashes"], comfy.requests("POST /prompt")) == (1, POSTS_AT_MOST + 1)


async def test_a_run_of_an_earlier_life_that_raises_holds_up_nobody(studio: Studio, poison: Poison) -> None:
    comfy = await studio.open_server(kind="fragile", seats=2)
    comfy.hold("node", SLOW)
    poison.task_id = await studio.submit(slow_picture())
    await studio.reaches(poison.task_id, "RUNNING")
    await studio.close()
    poison.at("look_up")
    await studio.reopen()
    await studio.reaches(await studio.submit(picture()), "QUEUED")
    assert (await studio.task(poison.task_id))["status"] == "RUNNING"


async def test_an_orphan_whose_ending_raises_does_not_bar_its_server(studio: Studio, poison: Poison) -> None:
    comfy = await studio.open_server(kind="fragile", seats=2)
    comfy.hold("node", SLOW)
    poison.task_id = await studio.submit(slow_picture())
    await studio.reaches(poison.task_id, "RUNNING")
    poison.at("look_up", "cancel")
    await studio.reaches(poison.task_id, "FAILED", step=2.0)
    await studio.reaches(await studio.submit(picture()), "QUEUED")


@pytest.mark.parametrize(("place", "code"), [("upload", "internal_error"), ("look_up", "outcome_unknown")])
async def test_what_may_have_been_billed_is_said_to_be_unknown(
    studio: Studio, poison: Poison, place: str, code: str, logs: list[EventDict]
) -> None:
    comfy = await studio.open_server(kind="paid")
    poison.at(place)
    await submit_poisoned(studio, poison, place)
    task = await studio.reaches(poison.task_id, "FAILED", step=2.0)
    assert (task["error"]["code"], comfy.executions().total()) == (code, int(place == "look_up"))
    assert task["error"]["arguments"]["id"] in {each.get("id") for each in logs}
    assert task["error"]["arguments"]["id"] in word(code, task["error"]["arguments"]).hint
    await studio.closes(poison.task_id, step=2.0)
    await studio.pass_time(60, step=5.0)
    assert comfy.executions().total() == int(place == "look_up")


@pytest.mark.parametrize("left_open", [False, True])
async def test_a_run_that_is_adopted_after_its_task_was_given_up_is_not_cancelled(
    studio: Studio, poison: Poison, left_open: bool
) -> None:
    """`left_open`: an earlier release has left the first attempt open beside the new one; to end it raises as well."""
    comfy = await studio.open_server(kind="paid")
    comfy.hold("node", SLOW)
    poison.task_id = await studio.submit(slow_picture())
    await studio.reaches(poison.task_id, "RUNNING")
    poison.at("look_up", "cancel")
    await studio.reaches(poison.task_id, "FAILED", step=2.0)
    (attempt,) = await studio.attempts(poison.task_id)
    assert await studio.fetch_again(poison.task_id) == "QUEUED"
    poison.end()
    if left_open:
        poison.at("orphaned")
        await studio.reopen_with_open(attempt["id"])
    await studio.pass_time(60, step=3.0)
    comfy.release()
    await studio.reaches(poison.task_id, "SUCCESS", step=0.5)
    attempts = await studio.closes(poison.task_id, step=2.0)
    assert [each["outcome"] for each in attempts] == ["abandoned", "succeeded"]
    assert [run.outcome for run in comfy.simulator.journal.runs()] == ["succeeded"]


async def test_a_look_that_somebody_asks_for_says_what_has_gone_wrong(
    studio: Studio, comfy: Server, poison: Poison, logs: list[EventDict]
) -> None:
    comfy.hold("node", SLOW)
    poison.task_id = await studio.submit(slow_picture())
    await studio.reaches(poison.task_id, "RUNNING")
    poison.at("look_up")
    with pytest.raises(BackendError) as told:
        await studio.dispatcher.check(poison.task_id)
    assert (told.value.code, told.value.arguments["step"]) == ("internal_error", "look_up")
    assert told.value.arguments["id"] in {each.get("id") for each in logs}


async def fail_by_crash(studio: Studio, poison: Poison, colour: int) -> None:
    poison.at("collecting")
    poison.task_id = await studio.submit(picture(colour))
    await studio.reaches(poison.task_id, "FAILED", step=2.0)


async def test_five_within_ten_minutes_pause_the_queue_and_say_why(
    studio: Studio, comfy: Server, poison: Poison
) -> None:
    for colour in range(ENDINGS):
        assert await studio.store.read(load_pause) is None
        await fail_by_crash(studio, poison, colour)
    pause = await studio.store.read(load_pause)
    assert pause is not None
    assert pause.reason == PAUSED
    await studio.store.write(resume_queue, PauseQueue(studio.clock.now()))
    poison.end()
    await studio.reaches(await studio.submit(picture(50)), "SUCCESS")
    await fail_by_crash(studio, poison, 51)
    assert await studio.store.read(load_pause) is None


async def test_five_in_a_longer_time_do_not(studio: Studio, comfy: Server, poison: Poison) -> None:
    for colour in range(ENDINGS):
        await fail_by_crash(studio, poison, colour)
        await studio.pass_time(120, step=15)
    assert await studio.store.read(load_pause) is None


def spoil(studio: Studio, statement: str, *values: object) -> None:
    """Write into the database what no verb of ours writes."""
    with closing(sqlite3.connect(studio.settings.data_dir / "genqueue.db")) as database, database:
        database.execute(statement, values)


async def test_a_graph_that_cannot_be_read_holds_up_no_claim(studio: Studio, poison: Poison) -> None:
    broken, good = await studio.submit_all(picture(1), picture(2))
    spoil(studio, "UPDATE task_body SET graph = '{' WHERE task_id = ?", broken)
    await studio.open_server(seats=1)
    await studio.reaches(good, "SUCCESS")
    task = await studio.reaches(broken, "FAILED", step=2.0)
    assert task["error"]["code"] == "internal_error"


async def test_a_part_of_a_tick_that_raises_does_not_keep_the_others_from_their_turn(
    studio: Studio, logs: list[EventDict]
) -> None:
    good = await studio.open_server()
    gone = await studio.open_server()
    lose_node(good, "ProbeSleep")
    await studio.store.write(request_catalog, BackendMove(good.id, studio.clock.now()))
    for server in (good, gone):
        server.faults.change({"replies": [{"route": "POST /prompt", "do": "status", "status": 429, "times": None}]})
    later = await studio.submit(picture())
    await studio.reaches(later, "RETRYING")
    gone.simulator.disconnect()
    await studio.until_state(gone, "unreachable", step=1.0)
    broken = await studio.submit(slow_picture())
    await studio.reaches(broken, "RETRYING")
    spoil(studio, "UPDATE task SET error = '{', next_retry_at = 1 WHERE id = ?", broken)
    good.faults.replies.clear()
    await studio.reaches(later, "SUCCESS", step=2.0)
    assert "count_outage" in {each.get("step") for each in logs}
