"""Backends that are always slow to say that they do not know a run, or that never let its files be asked for: no paid
run is sent again for it, and no stop, no seat and no task waits for ever."""

from typing import Any

import pytest

from genqueue.backends import KINDS
from genqueue.clock import SECOND
from genqueue.dispatch.outcomes.absence import READ_BY_S, UNDECIDED_S
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.kinds import PAID
from tests.support.studio import Server, Studio

SLOW_TO_ANSWER: list[dict[str, Any]] = [
    {"route": "GET /api/jobs/{job_id}", "do": "delay", "seconds": 1.2, "times": None}
]
NO_FILES: list[dict[str, Any]] = [{"route": "GET /view", "do": "status", "status": 405, "times": None}]
LOST: dict[str, Any] = {"route": "POST /prompt", "do": "drop"}


async def given_lost_submit(studio: Studio, server: Server, replies: list[dict[str, Any]]) -> str:
    """A task whose submit the backend never received, and which it is asked for in vain from now on."""
    server.faults.change({"replies": [LOST, *replies]})
    task_id = await studio.submit(picture())
    await studio.until_asked(server, "POST /prompt")
    return task_id


@pytest.fixture
async def paid(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setitem(KINDS, "paid", PAID)
    return await studio.open_server(kind="paid", clock=studio.clock, seats=1)


@pytest.mark.parametrize("replies", [SLOW_TO_ANSWER, NO_FILES], ids=["slow", "no files"])
async def test_a_stop_of_a_paid_run_without_an_answer_ends_unknown(
    studio: Studio, paid: Server, replies: list[dict[str, Any]]
) -> None:
    task_id = await given_lost_submit(studio, paid, replies)
    await studio.stop_task(task_id)
    task = await studio.reaches(task_id, "FAILED", step=2)
    assert (task["error"]["code"], paid.requests("POST /prompt")) == ("outcome_unknown", 1)
    (attempt,) = task["attempts"]
    took_s = (attempt["closed_at"] - attempt["submitting_at"]) / SECOND
    assert studio.settings.absence_gap_s <= took_s < UNDECIDED_S
    paid.faults.replies.clear()
    await studio.reaches(await studio.submit(picture(2)), "SUCCESS", step=2)


async def test_two_slow_answers_at_once_are_one_look(studio: Studio, paid: Server) -> None:
    """What counts is when the second look-up was sent, not when it was answered."""
    task_id = await given_lost_submit(studio, paid, [{**SLOW_TO_ANSWER[0], "seconds": 12.0}])
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "FAILED", step=2)
    assert paid.requests("GET /api/jobs/{job_id}") >= 3


async def test_so_does_a_run_with_a_partner_node(studio: Studio) -> None:
    server = await studio.open_server(partners=frozenset({"EmptyImage"}))
    task_id = await given_lost_submit(studio, server, NO_FILES)
    await studio.stop_task(task_id)
    task = await studio.reaches(task_id, "FAILED", step=2)
    assert (task["error"]["code"], server.requests("POST /prompt")) == ("outcome_unknown", 1)


@pytest.mark.parametrize("replies", [SLOW_TO_ANSWER, NO_FILES], ids=["slow", "no files"])
async def test_without_a_stop_it_is_waited_for_and_not_for_ever(
    studio: Studio, paid: Server, replies: list[dict[str, Any]]
) -> None:
    least_s = UNDECIDED_S if replies is SLOW_TO_ANSWER else studio.settings.fetch_patience_s
    task_id = await given_lost_submit(studio, paid, replies)
    task = await studio.reaches(task_id, "FAILED", step=60)
    (attempt,) = task["attempts"]
    assert (task["error"]["code"], paid.requests("POST /prompt")) == ("outcome_unknown", 1)
    assert attempt["closed_at"] - attempt["submitting_at"] >= least_s * SECOND


async def test_a_run_that_is_not_paid_is_never_sent_again_for_slow_answers(studio: Studio) -> None:
    comfy = await studio.open_server(clock=studio.clock)
    task_id = await given_lost_submit(studio, comfy, SLOW_TO_ANSWER)
    await studio.pass_time(2 * UNDECIDED_S, step=30)
    assert ((await studio.task(task_id))["status"], comfy.requests("POST /prompt")) == ("PENDING", 1)


async def test_a_run_that_turns_up_meanwhile_is_followed(studio: Studio, paid: Server) -> None:
    """Slow answers that it is not known prove nothing while they end."""
    paid.faults.change({"replies": [{"route": "POST /prompt", "do": "lose"}, *SLOW_TO_ANSWER]})
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "SUCCESS", step=2)
    assert (paid.requests("POST /prompt"), paid.executions().total()) == (1, 1)


async def test_a_forgotten_run_whose_files_cannot_be_asked_for_ends(studio: Studio, paid: Server) -> None:
    paid.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    paid.faults.change({"replies": NO_FILES})
    paid.faults.traps.clear()
    await paid.simulator.restart(0)
    task = await studio.reaches(task_id, "FAILED", step=60)
    (attempt,) = task["attempts"]
    assert (task["error"]["code"], paid.executions().total()) == ("outcome_unknown", 1)
    assert attempt["closed_at"] - attempt["started_at"] >= studio.settings.fetch_patience_s * SECOND


async def test_an_orphan_that_is_never_known_gives_its_seat_away(studio: Studio) -> None:
    comfy = await studio.open_server(clock=studio.clock, seats=1)
    task_id = await given_lost_submit(studio, comfy, SLOW_TO_ANSWER)
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    waiting = await studio.submit(picture(2))
    (attempt,) = await studio.closes(task_id, step=5)
    assert attempt["closed_at"] - attempt["submitting_at"] >= READ_BY_S * SECOND
    await studio.reaches(waiting, "SUCCESS", step=2)
    assert comfy.requests("POST /prompt") == 2
