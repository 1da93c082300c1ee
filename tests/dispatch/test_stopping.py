"""A stop, and a delete, at every moment of a task's life."""

import pytest

from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio


async def test_a_task_that_waits_stops_at_once(studio: Studio) -> None:
    task_id = await studio.submit(picture())
    assert await studio.stop_task(task_id) == "STOPPED"
    assert (await studio.task(task_id))["attempts"] == []


@pytest.mark.parametrize("step", ["claimed", "prepared"])
async def test_a_task_that_is_claimed_but_not_sent_stops_at_once_and_is_never_sent(
    studio: Studio, comfy: Server, step: str
) -> None:
    studio.checkpoints.hold(step)
    task_id = await studio.submit_with_photo()
    await studio.until(studio.checkpoints.reached)
    assert await studio.stop_task(task_id) == "STOPPED"
    studio.checkpoints.release()
    (attempt,) = await studio.closes(task_id)
    assert (attempt["outcome"], attempt["submitting_at"]) == ("not_sent", None)
    assert comfy.requests("POST /prompt") == 0


@pytest.mark.parametrize("step", ["claimed", "prepared"])
async def test_a_task_about_to_be_sent_is_not_sent_once_the_wish_is_known(
    studio: Studio, comfy: Server, step: str
) -> None:
    studio.checkpoints.hold(step)
    task_id = await studio.submit(picture())
    await studio.until(studio.checkpoints.reached)
    assert await studio.stop_task(task_id) == "stopping"

    async def known() -> bool:
        return any(run.open.stop_requested for run in studio.dispatcher.leased_backends[comfy.id].runs.values())

    await studio.until(known)
    studio.checkpoints.release()
    await studio.reaches(task_id, "STOPPED")
    (attempt,) = await studio.closes(task_id)
    assert attempt["outcome"] == "not_sent"
    assert comfy.requests("POST /prompt") == 0


async def test_a_post_in_flight_is_answered_first_and_then_cancelled_there(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    comfy.hold("queued", times=1)
    task_id = await studio.submit(slow_picture())
    await studio.until_held(comfy, "queued")
    assert await studio.stop_task(task_id) == "stopping"
    comfy.simulator.gate.release(at="queued")
    task = await studio.reaches(task_id, "STOPPED", step=0.01)
    await studio.closes(task_id)
    (attempt,) = await studio.attempts(task_id)
    assert (task["stop_requested_at"], attempt["outcome"]) == (None, "cancelled")
    assert attempt["accepted_at"] is not None
    assert comfy.simulator.machine.queue.remaining == 0


async def test_a_post_that_outlasts_the_grace_leaves_an_orphan_that_is_cancelled_when_it_is_answered(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    comfy.hold("queued", times=1)
    task_id = await studio.submit(slow_picture())
    await studio.until_held(comfy, "queued")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    (attempt,) = await studio.attempts(task_id)
    assert (attempt["closed_at"], attempt["cancel_requested_at"], comfy.held("queued")) == (None, None, [attempt["id"]])
    comfy.simulator.gate.release(at="queued")
    (attempt,) = await studio.closes(task_id)
    assert (attempt["outcome"], comfy.executions()[attempt["id"]]) == ("cancelled", 1)
    assert (await studio.task(task_id))["status"] == "STOPPED"


async def test_a_task_that_waits_in_the_server_s_queue_is_taken_out_and_never_runs(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    first = await studio.submit(slow_picture(1))
    await studio.reaches(first, "RUNNING")
    second = await studio.submit(picture(2))
    await studio.reaches(second, "QUEUED")
    assert await studio.stop_task(second) == "stopping"
    await studio.reaches(second, "STOPPED", step=0.01)
    (attempt,) = await studio.closes(second)
    comfy.release()
    await studio.reaches(first, "SUCCESS")
    assert (attempt["outcome"], comfy.executions()[attempt["id"]]) == ("cancelled", 0)


async def test_a_cooperative_run_is_interrupted_and_no_other(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW, times=1)
    first, second = await studio.submit_all(slow_picture(1), slow_picture(2))
    await studio.reaches(first, "RUNNING")
    await studio.stop_task(first)
    task = await studio.reaches(first, "STOPPED", step=0.01)
    (attempt,) = await studio.closes(first)
    assert (attempt["outcome"], task["execution_count"], task["error"]) == ("cancelled", 1, None)
    await studio.reaches(second, "SUCCESS")
    assert [run.outcome for run in comfy.simulator.journal.runs()] == ["interrupted", "succeeded"]


async def test_a_deaf_run_is_stopped_after_two_seconds_and_its_orphan_keeps_the_seat(studio: Studio) -> None:
    comfy = await studio.open_server(seats=1)
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(interruptible=False))
    await studio.reaches(task_id, "RUNNING")
    wished_at = studio.clock.now()
    await studio.stop_task(task_id)
    task = await studio.reaches(task_id, "STOPPED")
    assert task["completed_at"] - wished_at >= 2_000_000
    (orphan,) = await studio.attempts(task_id)
    assert orphan["closed_at"] is None
    waiting = await studio.submit(picture(2))
    await studio.pass_time(30, step=1)
    assert ((await studio.task(waiting))["status"], await studio.attempts(waiting)) == ("PENDING", [])
    comfy.release()
    (orphan,) = await studio.closes(task_id)
    assert (orphan["outcome"], (await studio.task(task_id))["status"]) == ("cancelled", "STOPPED")
    await studio.reaches(waiting, "SUCCESS")


async def test_what_an_orphan_still_produces_is_dropped(studio: Studio, comfy: Server) -> None:
    comfy.hold("worked", "2")
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RUNNING")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    comfy.release()
    (orphan,) = await studio.closes(task_id)
    task = await studio.task(task_id)
    # An interrupt during the last node is lost, so the run ended well.
    assert [run.outcome for run in comfy.simulator.journal.runs()] == ["succeeded"]
    assert (orphan["outcome"], task["status"], task["outputs"]) == ("succeeded", "STOPPED", [])
    assert studio.stored_files() == []


async def test_files_that_were_fetched_for_a_task_that_is_stopped_meanwhile_are_dropped(
    studio: Studio, comfy: Server
) -> None:
    studio.checkpoints.hold("collected")
    task_id = await studio.submit(picture())

    async def collected() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(collected)
    assert len(studio.stored_files()) == 1
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    studio.checkpoints.release()
    await studio.closes(task_id)

    async def dropped() -> bool:
        return studio.stored_files() == []

    await studio.until(dropped, step=5)


async def test_nothing_new_is_sent_before_an_orphan_was_cancelled_there(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    comfy.faults.change({"replies": [{"route": "POST /queue", "do": "status", "times": None}]})
    task_id = await studio.submit(slow_picture(interruptible=False))
    await studio.reaches(task_id, "RUNNING")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    waiting = await studio.submit(picture(2))
    await studio.pass_time(20, step=0.5)
    assert await studio.attempts(waiting) == []
    comfy.faults.replies.clear()
    queued = await studio.reaches(waiting, "QUEUED")
    (orphan,) = await studio.attempts(task_id)
    assert orphan["closed_at"] is None
    assert orphan["cancel_requested_at"] <= queued["attempts"][0]["claimed_at"]


async def test_a_success_found_after_the_wish_is_a_success(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    studio.checkpoints.hold("running")
    task_id = await studio.submit(slow_picture())

    async def running() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(running)
    await studio.until_held(comfy, "node")
    comfy.release()
    await studio.breathe()
    while comfy.simulator.machine.queue.remaining:
        await studio.breathe()
    assert await studio.stop_task(task_id) == "stopping"
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "SUCCESS", step=0.01)
    assert (len(task["outputs"]), task["stop_requested_at"]) == (1, None)


async def test_a_stopped_task_starts_again_while_its_orphan_still_runs(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW, times=1)
    task_id = await studio.submit(slow_picture(interruptible=False))
    await studio.until_held(comfy)
    await studio.reaches(task_id, "RUNNING")
    frozen = await studio.graph(task_id)
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    assert await studio.start_task(task_id) == "PENDING"
    task = await studio.reaches(task_id, "QUEUED")
    orphan, current = task["attempts"]
    assert (orphan["closed_at"], task["remote_id"], await studio.graph(task_id)) == (None, current["id"], frozen)
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    orphan, current = await studio.closes(task_id)
    assert (orphan["outcome"], current["outcome"]) == ("cancelled", "succeeded")
    assert [output["attempt_id"] for output in task["outputs"]] == [current["id"]]
    assert comfy.executions() == {orphan["id"]: 1, current["id"]: 1}


async def test_a_deleted_task_is_hidden_at_once_and_goes_when_its_run_has_ended(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(interruptible=False))
    await studio.reaches(task_id, "RUNNING")
    await studio.delete_task(task_id)
    assert (await studio.task(task_id))["deleted_at"] is not None
    await studio.pass_time(120, step=2)
    assert (await studio.task(task_id))["status"] == "STOPPED"
    comfy.release()
    await studio.closes(task_id)

    async def gone() -> bool:
        try:
            await studio.task(task_id)
        except AssertionError:
            return True
        return False

    studio.clock.advance(24 * 3600)
    await studio.until(gone, step=5)
    assert comfy.simulator.machine.queue.remaining == 0
