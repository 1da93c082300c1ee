"""After a crash the table says what was open, and the server what became of it. (tests/crash kills real processes.)"""

from collections.abc import Mapping

from genqueue.dispatch.recovery import AT_ONCE, Recovery
from genqueue.store.tasks.user_actions import front
from genqueue.store.writing.events import read_events
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio


async def given_running(studio: Studio, server: Server) -> str:
    server.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    return task_id


async def test_a_run_that_ended_meanwhile_is_collected(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    await studio.crash()
    comfy.release()
    while comfy.simulator.machine.queue.remaining:
        await studio.breathe()
    await studio.reopen()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (comfy.executions(), task["execution_count"]) == ({task["attempts"][0]["id"]: 1}, 1)


async def test_a_clip_that_was_made_meanwhile_is_collected_as_one(studio: Studio, comfy: Server) -> None:
    comfy.hold("success")
    graph = picture()
    graph["1"]["inputs"]["batch_size"] = 4
    graph["2"] = {"class_type": "CreateVideo", "inputs": {"images": ["1", 0], "fps": 4.0}}
    saved = {"video": ["2", 0], "filename_prefix": "clip", "format": "mp4", "codec": "h264", "format.codec": "h264"}
    graph["3"] = {"class_type": "SaveVideo", "inputs": saved}
    task_id = await studio.submit(graph)
    await studio.until_held(comfy, "success")
    await studio.reaches(task_id, "RUNNING")
    await studio.crash()
    comfy.release()
    while comfy.simulator.machine.queue.remaining:
        await studio.breathe()
    await studio.reopen()
    task = await studio.reaches(task_id, "SUCCESS")
    (clip,) = task["outputs"]
    assert (clip["media_type"], clip["duration_seconds"], clip["width"]) == ("video/mp4", 1.0, 64)
    assert [name for name in studio.stored_files() if name.endswith(".mp4")] == [f"000_{clip['filename']}"]
    assert (len(task["attempts"]), comfy.executions().total()) == (1, 1)


async def test_what_waited_runs_in_its_old_order_after_a_restart(studio: Studio) -> None:
    comfy = await studio.open_server(seats=1)
    comfy.hold("node", SLOW)
    tasks = await studio.submit_all(slow_picture(9), *(picture(number) for number in range(1, 6)))
    await studio.reaches(tasks[0], "RUNNING")
    await studio.wish(front, tasks[4])
    for _ in range(2):
        await studio.crash()
        tasks.append(await studio.submit(picture(10 + len(tasks))))
        await studio.reopen()
    comfy.release()
    ran = [(await studio.reaches(task_id, "SUCCESS"))["attempts"][0]["id"] for task_id in tasks]
    begun = [run.prompt_id for run in comfy.simulator.journal.runs()]
    assert [ran.index(each) for each in begun] == [0, 4, 1, 2, 3, 5, 6, 7]


async def test_a_run_that_still_executes_is_adopted(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    before = await studio.task(task_id)
    await studio.crash()
    await studio.reopen()
    await studio.pass_time(5)
    task = await studio.task(task_id)
    assert (task["status"], task["timeout_at"], task["attempt_id"]) == (
        "RUNNING",
        before["timeout_at"],
        before["attempt_id"],
    )
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["attempts"]), comfy.executions().total()) == (1, 1)


async def test_a_run_that_the_server_forgot_is_released_and_runs_again(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    await studio.crash()
    comfy.release()
    await comfy.simulator.restart(0)
    await studio.reopen()
    task = await studio.reaches(task_id, "SUCCESS")
    assert [each["outcome"] for each in task["attempts"]] == ["vanished", "succeeded"]


async def test_a_run_that_both_sides_forgot_is_saved_by_its_files(studio: Studio, comfy: Server) -> None:
    comfy.hold("success")
    task_id = await studio.submit(picture())
    await studio.until_held(comfy, "success")
    await studio.reaches(task_id, "RUNNING")
    await studio.crash()
    await comfy.simulator.restart(0)
    comfy.release()
    await studio.reopen()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["outputs"]), comfy.executions().total()) == (1, 1)


async def test_a_task_that_was_not_sent_is_sent_once(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("prepared")
    task_id = await studio.submit_with_photo()
    await studio.until(studio.checkpoints.reached)
    await studio.crash()
    studio.checkpoints.release()
    await studio.reopen()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["attempts"]), comfy.executions().total(), comfy.requests("POST /prompt")) == (1, 1, 1)


async def test_a_stop_that_was_wished_before_the_crash_is_carried_out_after_it(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    await studio.crash()
    await studio.stop_task(task_id)
    await studio.reopen()
    await studio.reaches(task_id, "STOPPED")
    (attempt,) = await studio.closes(task_id)
    assert (attempt["outcome"], comfy.simulator.machine.queue.remaining) == ("cancelled", 0)


async def test_an_orphan_of_the_last_life_is_cancelled_before_anything_new_is_sent(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.faults.change({"replies": [{"route": "POST /queue", "do": "status", "times": None}]})
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    await studio.crash()
    comfy.faults.replies.clear()
    waiting = await studio.submit(picture(2))
    await studio.reopen()
    await studio.reaches(waiting, "SUCCESS")
    (orphan,) = await studio.attempts(task_id)
    assert orphan["cancel_requested_at"] <= (await studio.attempts(waiting))[0]["claimed_at"]


async def test_a_server_gets_new_work_only_when_its_own_was_looked_up_and_the_others_do_not_wait(
    studio: Studio, comfy: Server
) -> None:
    adopted = await given_running(studio, comfy)
    await studio.crash()
    comfy.faults.change(
        {"replies": [{"route": "GET /api/jobs/{job_id}", "do": "status", "status": 503, "times": None}]}
    )
    waiting = await studio.submit_all(picture(2), picture(3))
    other = await studio.open_server()
    for task_id in waiting:
        await studio.reaches(task_id, "SUCCESS")
    assert (comfy.requests("POST /prompt"), other.requests("POST /prompt")) == (1, 2)
    other.simulator.disconnect()
    await studio.until_state(other, "unreachable", step=1)
    late = await studio.submit(picture(4))
    await studio.pass_time(20, step=0.5)
    assert comfy.requests("POST /prompt") == 1
    comfy.faults.replies.clear()
    await studio.reaches(late, "QUEUED")
    comfy.release()
    for task_id in (late, adopted):
        await studio.reaches(task_id, "SUCCESS", step=0.5)


async def given_many_in_flight(studio: Studio, server: Server, count: int) -> list[str]:
    """At once: as many as the server had seats, of which it executes the first."""
    server.hold("node", SLOW)
    tasks = await studio.submit_all(*(slow_picture(number) for number in range(count)))
    for task_id in tasks:
        await studio.reaches(task_id, "QUEUED", "RUNNING")
    return tasks


async def test_a_free_server_gets_a_new_task_before_the_others_have_been_looked_up(studio: Studio) -> None:
    """Look-ups at the full server get no answer; only a few are under way, and nobody waits for them."""
    full = await studio.open_server(seats=3 * AT_ONCE, speed=1.0)
    in_flight = await given_many_in_flight(studio, full, 3 * AT_ONCE)
    await studio.crash()
    free = await studio.open_server(wait=False)
    asked = full.requests("GET /api/jobs/{job_id}")
    full.faults.change({"replies": [{"route": "GET /api/jobs/{job_id}", "do": "hang", "seconds": 3600, "times": None}]})
    new = await studio.submit(picture())
    await studio.reopen()
    await studio.reaches(new, "SUCCESS")
    assert free.requests("POST /prompt") == 1
    assert full.requests("GET /api/jobs/{job_id}") - asked == AT_ONCE
    assert studio.dispatcher.recovery.left == len(in_flight)


async def test_how_far_it_is_is_told_to_everybody(studio: Studio, comfy: Server) -> None:
    await given_many_in_flight(studio, comfy, 2)
    await studio.crash()
    last = (await studio.store.read(read_events, 0, 10_000))[-1].id
    heard: list[tuple[int, int]] = []
    await studio.reopen()
    kinds: list[Mapping[str, int]] = []

    def hear(total: int, left: int, by: Mapping[str, int]) -> None:
        heard.append((total, left))
        kinds.append(by)

    studio.dispatcher.recovery.heard = hear

    async def told() -> list[tuple[int, int]]:
        events = [each for each in await studio.store.read(read_events, last) if each.type == "recovery.updated"]
        found = [(each.data["total"], each.data["left"]) for each in events]
        return found if found and found[-1][1] == 0 else []

    found = await studio.until(told)
    assert found[-1] == (2, 0)
    # Who listens here may have come after the first word.
    assert heard == found[len(found) - len(heard) :]
    assert [sum(by.values()) for by in kinds] == [left for _, left in heard]
    events = await studio.store.read(read_events, last)
    told_by_kind = [each.data["kinds"] for each in events if each.type == "recovery.updated"]
    assert told_by_kind == [{"workflow": left} if left else {} for _, left in found]
    comfy.release()


async def test_it_is_told_by_kind(studio: Studio) -> None:
    recovery = Recovery(studio.clock, studio.store)
    for number, kind in enumerate(["image_to_video", "text_to_image", "text_to_image", "text_to_image"]):
        recovery.expect(f"attempt-{number}", kind)
    assert list(recovery.kinds.items()) == [("text_to_image", 3), ("image_to_video", 1)]
    recovery.settle("attempt-0")
    assert (recovery.total, recovery.left, recovery.kinds) == (4, 3, {"text_to_image": 3})


async def test_a_clean_start_and_new_work_are_no_recovery(studio: Studio, comfy: Server) -> None:
    tasks = await studio.submit_all(*(picture(number) for number in range(5)))
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")
    assert [each for each in await studio.store.read(read_events, 0, 10_000) if each.type == "recovery.updated"] == []
