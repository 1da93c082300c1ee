"""A backend that denies tasks: whether its account, its guard or the tasks themselves are the reason is found out
without losing the order of the queue, and without burning it."""

import pytest
from structlog.typing import EventDict

from genqueue.dispatch.backend.denials import IN_A_ROW, Denials
from genqueue.messages import LANGUAGES, word
from genqueue.store.backends.backends import load_backends
from tests.support.graphs import Graph, picture
from tests.support.studio import Server, Studio
from tests.support.tiny_service import Service


def guarded(colour: int) -> Graph:
    """The guard in front of the service turns this content away."""
    return {**picture(colour), "guarded": {"class_type": "Guarded", "inputs": {}}}


async def state(studio: Studio) -> tuple[str, str | None]:
    (row,) = await studio.store.read(load_backends)
    return row["state"], (row["reason"] or {}).get("code")


def pauses(logs: list[EventDict]) -> int:
    """How often a backend was refused."""
    return sum(each["event"] == "backend_state" and each["state"] == "refused" for each in logs)


async def test_contents_that_a_guard_turns_away_do_not_hold_up_the_others(
    studio: Studio, tiny: Service, logs: list[EventDict]
) -> None:
    bad = [await studio.submit(guarded(colour)) for colour in range(12)]
    good = [await studio.submit(picture(colour)) for colour in range(3)]
    for task_id in good:
        await studio.reaches(task_id, "SUCCESS", step=1.0)
    for task_id in bad:
        task = await studio.reaches(task_id, "FAILED", step=10.0)
        assert (task["error"]["code"], task["execution_count"]) == ("task_denied", 0)
    assert (tiny.bills, await state(studio), pauses(logs)) == (good, ("ready", None), 0)
    assert await studio.start_task(bad[0]) == "PENDING"


async def test_one_content_alone_leaves_the_backend_ready_for_the_next_task(
    studio: Studio, tiny: Service, logs: list[EventDict]
) -> None:
    bad = await studio.submit(guarded(1))
    task = await studio.reaches(bad, "RETRYING", step=1.0)
    assert (task["error"]["code"], task["task_msg"]["code"]) == ("task_denied", "task_denied")
    good = [await studio.submit(picture(colour)) for colour in (1, 2)]
    await studio.reaches(good[0], "SUCCESS", step=1.0)
    await studio.reaches(bad, "FAILED", step=10.0)
    await studio.reaches(good[1], "SUCCESS", step=1.0)
    assert (tiny.bills, await state(studio), pauses(logs)) == (good, ("ready", None), 0)


async def test_a_guard_that_turns_everything_away_fails_only_the_first_tasks(studio: Studio, tiny: Service) -> None:
    tiny.guarded = True
    tasks = [await studio.submit(picture(colour)) for colour in range(IN_A_ROW + 3)]
    failing, waiting = tasks[:IN_A_ROW], tasks[IN_A_ROW:]
    for task_id in failing:
        await studio.reaches(task_id, "FAILED", step=20.0)
    sent, began = len(tiny.sent), studio.clock.awake()
    await studio.pass_time(600, step=20.0)
    for task_id in waiting:
        task = await studio.task(task_id)
        assert (task["status"], task["retry_count"], task["error"]) == ("PENDING", 0, None)
    assert await state(studio) == ("refused", "backend_denied")
    assert len(tiny.sent) - sent <= (studio.clock.awake() - began) / 30 + 1, "it is tried at a distance"
    tiny.guarded = False
    for task_id in waiting:
        await studio.reaches(task_id, "SUCCESS", step=5.0)
    assert sorted(tiny.bills) == sorted(waiting)


async def test_an_account_without_credit_keeps_the_order_of_the_queue(studio: Studio, tiny: Service) -> None:
    tiny.says = [416, 812] * 6
    tasks = [await studio.submit(picture(colour)) for colour in range(4)]

    async def all_denied() -> bool:
        return not tiny.says and await state(studio) == ("refused", "balance_exhausted")

    await studio.until(all_denied, step=30.0)
    for task_id in tasks:
        task = await studio.task(task_id)
        assert (task["status"], task["retry_count"], task["error"]) == ("PENDING", 0, None)
    await studio.reaches(tasks[-1], "SUCCESS", step=20.0)
    assert (set(tiny.sent[:12]), tiny.bills) == ({tasks[0]}, tasks)


async def test_a_backend_that_denies_its_probes_too_counts_for_no_task(studio: Studio, comfy: Server) -> None:
    await studio.pass_time(5)  # the probes of its first seconds are over
    comfy.faults.change({"replies": [{"route": "*", "do": "status", "status": 403, "times": None}]})
    tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 6)))
    row = await studio.until_state(comfy, "refused")
    await studio.pass_time(900, step=5.0)
    assert row["reason"]["code"] == "backend_denied"
    assert {(task["status"], task["retry_count"]) for task in [await studio.task(each) for each in tasks]} == {
        ("PENDING", 0)
    }
    sent = comfy.requests("POST /prompt")
    assert sent <= 2
    comfy.faults.replies.clear()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS", step=1.0)


async def test_a_probe_that_was_begun_before_a_denial_does_not_undo_it(studio: Studio) -> None:
    """It shows how things stood before."""
    comfy = await studio.open_server(clock=studio.clock)
    slow = {"route": "GET /system_stats", "do": "delay", "seconds": 3.0, "times": None}
    comfy.faults.change({"replies": [slow, {"route": "POST /prompt", "do": "status", "status": 402, "times": None}]})
    probes = comfy.requests("GET /system_stats")

    async def probed() -> bool:
        return comfy.requests("GET /system_stats") > probes

    await studio.until(probed)
    task_id = await studio.submit(picture())
    await studio.until_state(comfy, "refused")
    comfy.faults.replies.clear()
    await studio.pass_time(10)
    row = await studio.server_row(comfy)
    assert (row["state"], row["reason"]["code"]) == ("refused", "balance_exhausted")
    assert comfy.requests("POST /prompt") == 1
    await studio.reaches(task_id, "SUCCESS", step=1.0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_denied_task_is_told_what_to_do(language: str) -> None:
    told = word("task_denied", {"backend": "cloud", "status": 403}, language)
    assert "cloud" in told.message
    assert "403" in told.message
    assert told.hint


def test_a_denial_is_put_down_to_a_task_only_while_others_are_taken() -> None:
    """A key that is refused again says nothing about the task that was denied before."""
    denials = Denials()
    denials.note_taken("other")
    assert not denials.note("one")
    assert not denials.is_of("one")
    denials.note_taken("other")
    assert denials.is_of("one")
    denials.judge_anew("one")
    assert not denials.is_of("one"), "nothing was taken since"
    denials.note_taken("one")
    denials.note_taken("other")
    assert not denials.is_of("one"), "it was taken itself"


def test_the_backend_gets_a_pause_when_no_other_task_is_left_to_try() -> None:
    denials = Denials()
    assert not denials.is_pause_due("one")
    assert not denials.is_pause_due("two")
    assert denials.is_pause_due("one")
    assert denials.is_pause_due("two")
    dues = [denials.is_pause_due(str(number)) for number in range(2 * IN_A_ROW)]
    assert dues == ([False] * (IN_A_ROW - 1) + [True]) * 2
    denials.note_taken("one")
    assert not denials.is_pause_due("two")
