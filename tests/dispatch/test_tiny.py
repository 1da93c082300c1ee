"""A kind that is paid, polled, names its runs itself and lists nothing: no lost answer makes a second bill."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from structlog.typing import EventDict
from uuid_utils import uuid7

from genqueue.backends import KINDS
from genqueue.messages import word
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.backends.backends import EditBackend, NewBackend, create_backend, edit_backend
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.tasks.pauses import PauseQueue, pause_queue, resume_queue
from genqueue.store.tasks.user_actions import Change, change
from tests.support.graphs import picture
from tests.support.studio import Studio
from tests.support.tiny import TINY
from tests.support.tiny_service import Service, id_of, serving


@pytest.fixture
async def tiny(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Service]:
    monkeypatch.setitem(KINDS, "tiny", TINY)
    async with serving(Service()) as service:
        move = NewBackend(str(uuid7()), "tiny", "tiny", service.url, 1, {}, studio.clock.now())
        await studio.store.write(create_backend, move)
        await studio.open()
        yield service
        await studio.while_time_passes(studio.closing())


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


async def test_a_stopped_run_that_cannot_be_cancelled_keeps_only_its_own_seat(
    studio: Studio, tiny: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    uncancellable = replace(TINY.capabilities, cancels_waiting=False, cancels_running=False)
    monkeypatch.setitem(KINDS, "tiny", replace(TINY, capabilities=uncancellable))
    tiny.holds = True
    long = await studio.submit({**picture(), "held": {"class_type": "Held", "inputs": {}}})
    await studio.reaches(long, "RUNNING")
    (backend_id,) = {each["backend_id"] for each in (await studio.task(long))["attempts"]}
    await studio.store.write(edit_backend, EditBackend(backend_id, studio.clock.now(), seats=2))
    await studio.stop_task(long)
    await studio.reaches(long, "STOPPED", step=0.5)
    other = await studio.submit(picture())
    await studio.reaches(other, "SUCCESS", step=0.5)
    assert (tiny.jobs, tiny.bills) == ({id_of(0): "running", id_of(1): "done"}, [long, other])


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
