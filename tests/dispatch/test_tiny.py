"""A kind that is paid, polled, names its runs itself and lists nothing: no lost answer makes a second bill."""

from typing import Any

import pytest
from structlog.typing import EventDict
from uuid_utils import uuid7

from genqueue.backends import KINDS
from genqueue.messages import word
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.backends.backends import EditBackend, edit_backend, load_backends
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.tasks.pauses import PauseQueue, pause_queue, resume_queue
from genqueue.store.tasks.user_actions import Change, TaskMove, change, start
from tests.support.graphs import picture
from tests.support.studio import Studio
from tests.support.tiny import ENDLESS
from tests.support.tiny_service import Service, id_of


async def test_a_picture_is_made_and_billed_once(studio: Studio, tiny: Service) -> None:
    task_id = await studio.submit(picture())
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["outputs"]), tiny.bills) == (1, [task_id])


async def test_a_task_that_waits_goes_there_when_its_user_allows_paid_runs(studio: Studio, tiny: Service) -> None:
    async def allow(task_id: str, allowed: int) -> None:
        move = Change(task_id, LOCAL_USER, studio.clock.now(), allow_paid=allowed)
        assert await studio.store.write(change, move) == "PENDING"

    await studio.store.write(pause_queue, PauseQueue(studio.clock.now()))
    task_id = await studio.submit(picture())
    await allow(task_id, 0)
    await studio.store.write(resume_queue, PauseQueue(studio.clock.now()))
    await studio.pass_time(10)
    assert ((await studio.task(task_id))["status"], tiny.bills) == ("PENDING", [])
    await allow(task_id, 1)
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["outputs"]), tiny.bills) == (1, [task_id])


async def test_a_lost_answer_is_asked_of_the_user(studio: Studio, tiny: Service) -> None:
    tiny.lose = 1
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    other = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert (task["error"]["code"], tiny.bills) == ("outcome_unknown", [task["id"], other["id"]])


async def test_a_run_that_its_user_names_wrongly_is_not_forgotten(studio: Studio, tiny: Service) -> None:
    tiny.lose = 1
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "FAILED")
    await studio.store.write(adopt, Adopt(task_id, LOCAL_USER, studio.clock.now(), str(uuid7()), id_of(7)))
    task = await studio.reaches(task_id, "FAILED", step=1.0)
    assert (task["error"]["code"], len(task["attempts"])) == ("outcome_unknown", 2)
    assert await studio.start_task(task_id) is None
    await studio.store.write(adopt, Adopt(task_id, LOCAL_USER, studio.clock.now(), str(uuid7()), id_of(0)))
    await studio.reaches(task_id, "SUCCESS", step=1.0)
    assert tiny.bills == [task_id]


async def test_a_stop_of_a_run_that_is_not_there_leaves_the_question(studio: Studio, tiny: Service) -> None:
    tiny.lose = 1
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "FAILED")
    await studio.store.write(adopt, Adopt(task_id, LOCAL_USER, studio.clock.now(), str(uuid7()), id_of(7)))
    await studio.stop_task(task_id)
    task = await studio.reaches(task_id, "FAILED", step=1.0)
    assert (task["error"]["code"], tiny.bills) == ("outcome_unknown", [task_id])


async def test_a_failed_run_is_not_run_again(studio: Studio, tiny: Service) -> None:
    tiny.fails = True
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    assert (task["error"]["code"], len(tiny.bills)) == ("run_failed", 1)


async def test_a_run_that_it_forgot_is_not_run_again(studio: Studio, tiny: Service) -> None:
    tiny.held = True
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RUNNING")
    tiny.jobs.clear()
    await studio.reaches(task_id, "FAILED", step=1.0)
    assert len(tiny.bills) == 1


async def test_a_stop_is_asked_for_there(studio: Studio, tiny: Service) -> None:
    tiny.held = True
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RUNNING")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED", step=0.5)
    assert (len(tiny.bills), tiny.jobs) == (1, {id_of(0): "cancelled"})


HELD = {**picture(), "held": {"class_type": "Held", "inputs": {}}}


@pytest.fixture
async def endless(studio: Studio, tiny: Service, monkeypatch: pytest.MonkeyPatch) -> str:
    """A run that is held at a backend with two seats, which cannot end it; the id of its task."""
    monkeypatch.setitem(KINDS, "tiny", ENDLESS)
    tiny.holds = True
    task_id = await studio.submit(HELD)
    await studio.reaches(task_id, "RUNNING")
    (backend_id,) = {each["backend_id"] for each in (await studio.task(task_id))["attempts"]}
    await studio.store.write(edit_backend, EditBackend(backend_id, studio.clock.now(), seats=2))
    return task_id


def message(task: dict[str, Any]) -> str | None:
    return None if task["task_msg"] is None else str(task["task_msg"]["code"])


async def test_a_stopped_run_that_cannot_be_ended_goes_on_and_its_result_is_kept(
    studio: Studio, tiny: Service, endless: str
) -> None:
    await studio.stop_task(endless)
    await studio.reaches(endless, "STOPPED", step=0.5)
    first, second = [await studio.submit(picture(colour)) for colour in (2, 3)]
    await studio.reaches(second, "SUCCESS", step=0.5)
    await studio.pass_time(30, step=1.0)
    task = await studio.task(endless)
    assert (task["status"], message(task), tiny.asked_to_end) == ("STOPPED", "cancel_unsupported_running", [])
    assert tiny.jobs == {id_of(0): "running", id_of(1): "done", id_of(2): "done"}, "it keeps its seat, and only that"
    assert await studio.start_task(endless) is None
    studio.clock.advance(1800)
    await studio.pass_time(60, step=2.0)
    (row,) = await studio.store.read(load_backends)
    assert row["state"] == "ready", "what cannot be ended does not make a backend suspect"
    tiny.holds = False
    await studio.closes(endless, step=1.0)
    task = await studio.task(endless)
    assert (task["status"], message(task), len(task["outputs"])) == ("STOPPED", "kept_after_stop", 1)
    assert [each["outcome"] for each in task["attempts"]] == ["succeeded"]
    assert (tiny.bills, tiny.asked_to_end) == ([endless, first, second], [])
    assert await studio.start_task(endless) == "PENDING"


async def test_a_stopped_run_that_cannot_be_ended_and_fails_has_no_more_to_say(
    studio: Studio, tiny: Service, endless: str
) -> None:
    await studio.stop_task(endless)
    await studio.reaches(endless, "STOPPED", step=0.5)
    await studio.pass_time(5, step=0.5)
    assert message(await studio.task(endless)) == "cancel_unsupported_running"
    tiny.holds, tiny.fails = False, True
    await studio.closes(endless, step=1.0)
    task = await studio.task(endless)
    assert (task["status"], message(task), task["outputs"]) == ("STOPPED", None, [])


async def test_a_task_that_was_started_again_keeps_the_result_that_it_has(
    studio: Studio, tiny: Service, endless: str
) -> None:
    """The user has confirmed to pay a second time; the second run is done first."""
    await studio.stop_task(endless)
    await studio.reaches(endless, "STOPPED", step=0.5)
    again = TaskMove(endless, LOCAL_USER, studio.clock.now(), confirmed=1)
    assert (await studio.store.write(start, again)) == "PENDING"
    await studio.reaches(endless, "RUNNING", step=0.5)
    tiny.jobs[id_of(1)] = "done"
    task = await studio.reaches(endless, "SUCCESS", step=0.5)
    tiny.holds = False
    first, second = await studio.closes(endless, step=1.0)
    assert (await studio.task(endless))["outputs"] == task["outputs"]
    assert (first["outcome"], second["outcome"], len(tiny.bills)) == ("succeeded", "succeeded", 2)


async def test_a_run_beyond_its_limit_that_cannot_be_ended_shuts_nothing(
    studio: Studio, tiny: Service, endless: str
) -> None:
    studio.clock.advance(1800)
    task = await studio.reaches(endless, "FAILED", step=0.5)
    assert task["error"]["arguments"]["told_as"] == "run_timeout_goes_on"
    other = await studio.submit(picture(2))
    await studio.reaches(other, "SUCCESS", step=0.5)
    await studio.pass_time(60, step=1.0)
    (row,) = await studio.store.read(load_backends)
    assert (row["state"], tiny.asked_to_end) == ("ready", [])
    tiny.holds = False
    task = await studio.reaches_again(endless, "SUCCESS", step=1.0)
    assert (len(task["outputs"]), tiny.bills) == (1, [endless, other])


async def test_a_result_after_a_stop_waits_for_the_storage(studio: Studio, tiny: Service, endless: str) -> None:
    await studio.stop_task(endless)
    await studio.reaches(endless, "STOPPED", step=0.5)
    tiny.keeps_files, tiny.holds = True, False
    tiny.content += bytes(17_000_000)  # in the middle of a large file it is looked whether the run is still ours
    await studio.pass_time(4000, step=30.0)
    assert (await studio.attempts(endless))[0]["closed_at"] is None
    tiny.keeps_files = False
    await studio.closes(endless, step=5.0)
    assert len((await studio.task(endless))["outputs"]) == 1


async def test_nothing_goes_there_unless_paid_runs_are_allowed(studio: Studio, tiny: Service) -> None:
    studio.allow_paid = False
    task_id = await studio.submit(picture())
    await studio.pass_time(60, step=5.0)
    assert ((await studio.task(task_id))["status"], tiny.bills) == ("PENDING", [])
    comfy = await studio.open_server()
    await studio.reaches(task_id, "SUCCESS")
    assert (comfy.requests("POST /prompt"), tiny.bills) == (1, [])


async def test_a_task_that_cannot_be_sent_names_the_kind_that_is_away(studio: Studio, tiny: Service) -> None:
    tiny.away = True
    task = await studio.reaches(await studio.submit(picture()), "RETRYING")
    told = task["task_msg"]
    assert (told["code"], word(told["code"], told["arguments"], "en").message) == (
        "comfyui_timeout",
        "Connecting to tiny timed out",
    )


async def test_that_it_has_no_live_connection_is_no_warning(
    logs: list[EventDict], studio: Studio, tiny: Service
) -> None:
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert "backend_quiet" not in {each["event"] for each in logs}
    assert tiny.bills
