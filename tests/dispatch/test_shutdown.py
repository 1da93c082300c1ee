"""A clean end: what is in flight stays in flight for whoever starts next."""

from sqlalchemy import Connection, select

from genqueue.store.database.tables import lease
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio


def owners(connection: Connection) -> list[str | None]:
    backends = lease.c.name.startswith("backend:")
    return list(connection.execute(select(lease.c.owner).where(backends).distinct()).scalars())


async def test_a_post_in_flight_gets_its_answer(studio: Studio, comfy: Server) -> None:
    comfy.hold("queued")
    task_id = await studio.submit(picture())
    await studio.until_held(comfy, "queued")
    closing = studio.closing()
    await studio.breathe()
    assert not closing.done()
    comfy.release()
    await studio.while_time_passes(closing)
    studio.look_again()
    task = await studio.task(task_id)
    assert task["status"] in ("QUEUED", "RUNNING", "SUCCESS")
    assert task["attempts"][0]["accepted_at"] is not None


async def test_nothing_is_cancelled_and_every_lease_is_given_back(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    first, second = await studio.submit_all(slow_picture(1), slow_picture(2))
    await studio.reaches(first, "RUNNING")
    await studio.reaches(second, "QUEUED")
    assert await studio.store.read(owners) == [studio.app.name]
    await studio.close()
    assert [(await studio.task(each))["status"] for each in (first, second)] == ["RUNNING", "QUEUED"]
    assert await studio.store.read(owners) == [None]
    assert comfy.simulator.machine.queue.remaining == 2
    assert comfy.requests("POST /queue") == 0
    comfy.release()
    await studio.reopen()
    done = [await studio.reaches(each, "SUCCESS") for each in (first, second)]
    assert comfy.executions() == {task["attempts"][0]["id"]: 1 for task in done}


async def test_what_was_claimed_but_not_sent_is_sent_by_the_next_process(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("prepared")
    task_id = await studio.submit_with_photo()
    await studio.until(studio.checkpoints.reached)
    await studio.close()
    studio.checkpoints.release()
    assert comfy.requests("POST /prompt") == 0
    await studio.reopen()
    task = await studio.reaches(task_id, "SUCCESS")
    assert comfy.executions() == {task["attempts"][0]["id"]: 1}


async def test_no_new_work_is_taken_once_the_end_has_begun(studio: Studio, comfy: Server) -> None:
    comfy.hold("queued", times=1)
    await studio.submit(picture(1))
    await studio.until_held(comfy, "queued")
    closing = studio.closing()
    await studio.breathe()
    waiting = await studio.submit(picture(2))
    await studio.breathe()
    comfy.release()
    await studio.while_time_passes(closing)
    studio.look_again()
    assert await studio.attempts(waiting) == []


async def test_a_server_that_never_answers_a_post_does_not_hold_up_the_end(studio: Studio, comfy: Server) -> None:
    """The bound is a setting; the next life asks for the id, which is there."""
    comfy.hold("queued")
    task_id = await studio.submit(picture())
    (prompt,) = await studio.until_held(comfy, "queued")
    await studio.close()
    assert await studio.store.read(owners) == [None]
    (attempt,) = await studio.attempts(task_id)
    assert (attempt["id"], attempt["accepted_at"], attempt["closed_at"]) == (prompt, None, None)
    comfy.release()
    await studio.reopen()
    await studio.reaches(task_id, "SUCCESS")
    assert (comfy.executions(), comfy.requests("POST /prompt")) == ({prompt: 1}, 1)


async def test_what_a_server_has_taken_this_very_moment_is_handed_in(studio: Studio, comfy: Server) -> None:
    comfy.hold("node")
    studio.checkpoints.hold("claimed")
    task_id = await studio.submit(picture())
    await studio.until_at("claimed")
    studio.checkpoints.release()
    while "posted" not in [step for step, _ in studio.checkpoints.passed]:
        await studio.breathe()
    (attempt,) = await studio.attempts(task_id)
    assert attempt["accepted_at"] is None
    await studio.dispatcher.stop()
    task = await studio.task(task_id)
    assert (task["status"], task["attempts"][0]["remote_id"]) == ("QUEUED", attempt["id"])
    comfy.release()
    await studio.close()
    await studio.reopen()
    await studio.reaches(task_id, "SUCCESS")
    assert comfy.executions() == {attempt["id"]: 1}
