"""A server that cannot be reached when a task is to be sent: nothing was sent, so nothing is lost but time."""

from typing import Any

import pytest

from genqueue.store.backends.backends import EditBackend, NewBackend, create_backend, edit_backend
from tests.support.graphs import picture
from tests.support.studio import Server, Studio

TIMED_OUT: dict[str, Any] = {"code": "comfyui_timeout", "arguments": {}, "raw": None}


@pytest.fixture
async def backing_off(studio: Studio, comfy: Server) -> str:
    """A task that was claimed for a server which is not there any more."""
    studio.checkpoints.hold("prepared")
    task_id = await studio.submit(picture())
    await studio.until(studio.checkpoints.reached)
    comfy.simulator.disconnect()
    await studio.breathe()  # a connection that was just cut would leave open whether the task was sent
    studio.checkpoints.release()
    await studio.reaches(task_id, "RETRYING")
    return task_id


async def test_another_server_takes_the_task_at_once_and_nothing_is_counted(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("prepared")
    tasks = await studio.submit_all(picture(1), picture(2))

    async def claimed() -> bool:
        return len(studio.checkpoints.held) == 2

    await studio.until(claimed)
    other = await studio.open_server()
    comfy.simulator.disconnect()
    await studio.breathe()  # a connection that was just cut would leave open whether the task was sent
    studio.checkpoints.release()
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    for task in done:
        assert (task["retry_count"], task["task_msg"], task["execution_count"]) == (0, None, 1)
        assert [attempt["outcome"] for attempt in task["attempts"]] == ["not_sent", "succeeded"]
    assert (len(comfy.executions()), len(other.executions())) == (0, 2)


async def test_servers_that_answer_probes_and_take_nothing_do_not_hand_a_task_to_each_other_for_ever(
    studio: Studio, comfy: Server
) -> None:
    other = await studio.open_server()
    for server in (comfy, other):
        server.faults.change({"replies": [{"route": "POST /upload/image", "do": "drop", "times": None}]})
    task_id = await studio.submit_with_photo()
    seen = []
    while (task := await studio.reaches(task_id, "RETRYING", "FAILED"))["status"] == "RETRYING":
        seen.append((task["retry_count"], len(task["attempts"])))

        async def counted(before: int = task["retry_count"]) -> bool:
            now = await studio.task(task_id)
            return bool(now["status"] == "FAILED" or (now["status"] == "RETRYING" and now["retry_count"] != before))

        studio.clock.advance((task["next_retry_at"] - studio.clock.now()) / 1_000_000)
        await studio.until(counted)
    assert seen == [(1, 2), (2, 4), (3, 6)]
    assert (task["error"]["code"], len(task["attempts"])) == ("backend_unreachable", 8)
    for server in (comfy, other):
        server.faults.replies.clear()
    await studio.start_task(task_id)
    await studio.reaches(task_id, "SUCCESS")


async def test_a_server_that_answers_probes_and_takes_nothing_is_not_given_the_task_again_before_another_one(
    studio: Studio, comfy: Server
) -> None:
    comfy.faults.change({"replies": [{"route": "POST /upload/image", "do": "drop", "times": None}]})
    other = await studio.open_server()
    tasks = [await studio.submit_with_photo() for _ in range(4)]
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert {task["backend_id"] for task in done} == {other.id}
    assert {task["retry_count"] for task in done} == {0}
    assert all(len(task["attempts"]) <= 2 for task in done)


async def test_without_another_server_it_retries_with_the_words_of_the_requirement(
    studio: Studio, backing_off: str
) -> None:
    task = await studio.task(backing_off)
    assert (task["status"], task["task_msg"], task["retry_count"]) == ("RETRYING", TIMED_OUT, 1)
    assert (task["error"]["code"], task["attempt_id"]) == ("connect_failed", None)
    (attempt,) = task["attempts"]
    assert (attempt["outcome"], task["next_retry_at"] - attempt["closed_at"]) == ("not_sent", 60_000_000)


async def test_each_retry_that_is_due_in_vain_counts_and_after_1_5_and_15_minutes_it_gives_up(
    studio: Studio, backing_off: str
) -> None:
    seen = []
    while (task := await studio.task(backing_off))["status"] == "RETRYING":
        seen.append((task["retry_count"], task["task_msg"]))
        left_s = (task["next_retry_at"] - studio.clock.now()) / 1_000_000

        async def counted(before: int = task["version"]) -> bool:
            return bool((await studio.task(backing_off))["version"] != before)

        studio.clock.advance(left_s)
        await studio.until(counted)
    assert seen == [(1, TIMED_OUT), (2, TIMED_OUT), (3, TIMED_OUT)]
    assert (task["status"], task["task_msg"], task["error"]["code"]) == ("FAILED", TIMED_OUT, "backend_unreachable")
    assert task["error"]["arguments"] == {"tries": 4, "cause": "connect_failed"}
    assert (task["completed_at"] - task["created_at"]) / 1_000_000 >= 60 + 300 + 900


async def test_a_recovery_releases_it_at_once_and_the_count_starts_anew(
    studio: Studio, comfy: Server, backing_off: str
) -> None:
    await comfy.simulator.reconnect()
    task = await studio.reaches(backing_off, "SUCCESS")
    assert (task["retry_count"], task["task_msg"], task["error"]) == (0, None, None)
    assert studio.clock.now() < task["attempts"][0]["closed_at"] + 60_000_000
    assert len(comfy.executions()) == 1


async def test_what_waits_behind_them_stays_pending_however_long_it_takes(
    studio: Studio, comfy: Server, backing_off: str
) -> None:
    first, *tasks = await studio.submit_all(picture(2), picture(3), picture(4))
    await studio.pass_time(3600, step=30)
    assert (await studio.task(first))["status"] == "FAILED"  # the second seat of the server
    for task_id in tasks:
        task = await studio.task(task_id)
        assert (task["status"], task["retry_count"], task["attempts"]) == ("PENDING", 0, [])
    await comfy.simulator.reconnect()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS", step=1)


async def test_a_user_may_start_it_before_its_time(studio: Studio, comfy: Server, backing_off: str) -> None:
    assert await studio.start_task(backing_off) == "PENDING"
    task = await studio.task(backing_off)
    assert (task["retry_count"], task["next_retry_at"]) == (0, None)
    assert await studio.stop_task(backing_off) == "STOPPED"


async def test_a_server_that_is_away_is_probed_and_no_task_is_wasted_on_it(
    studio: Studio, comfy: Server, backing_off: str
) -> None:
    row = await studio.until_state(comfy, "unreachable")
    assert row["unreachable_since"] is not None
    await studio.submit(picture(2))
    await studio.pass_time(30, step=1)
    again = await studio.server_row(comfy)
    assert again["unreachable_since"] == row["unreachable_since"]
    assert again["checked_at"] > row["checked_at"]
    assert comfy.requests("POST /prompt") == 0


async def test_a_server_that_does_not_let_us_in_fails_no_task(studio: Studio, comfy: Server) -> None:
    """A changed password says nothing about the tasks that wait."""
    await studio.pass_time(5)  # the probes of its first seconds are over
    comfy.faults.change({"replies": [{"route": "*", "do": "status", "status": 401, "times": None}]})
    tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 6)))
    await studio.until_state(comfy, "refused")
    await studio.pass_time(5)
    assert comfy.requests("POST /prompt") >= 1
    statuses = {(await studio.task(task_id))["status"] for task_id in tasks}
    assert statuses <= {"PENDING", "RETRYING"}
    assert (await studio.server_row(comfy))["reason"]["code"] == "backend_denied"
    comfy.faults.replies.clear()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS", step=0.5)


async def test_a_server_that_turned_a_task_away_gets_none_before_a_probe_has_answered(studio: Studio) -> None:
    busy = await studio.open_server(seats=1)
    busy.hold("node", "1", times=1)
    await studio.submit(picture(1))
    await studio.until_held(busy)
    overloaded = await studio.open_server(clock=studio.clock)
    faults = [
        {"route": "POST /prompt", "do": "status", "status": 429, "times": None},
        {"route": "GET /system_stats", "do": "delay", "seconds": 3.0, "times": None},
    ]
    overloaded.faults.change({"replies": faults})
    task_id = await studio.submit(picture(2))

    async def turned_away() -> bool:
        return overloaded.requests("POST /prompt") > 0

    await studio.until(turned_away)
    await studio.pass_time(2)
    assert overloaded.requests("POST /prompt") == 1
    overloaded.faults.replies.clear()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (task["retry_count"], task["attempts"][-1]["backend_id"]) == (0, overloaded.id)


async def test_one_server_with_unusable_settings_does_not_stop_the_others(studio: Studio, comfy: Server) -> None:
    access = {"ca_file": str(studio.folder / "no such file")}
    move = NewBackend("broken", "broken", "comfyui", "https://127.0.0.1:1", 2, access, studio.clock.now())
    await studio.store.write(create_backend, move)
    await studio.until_state(Server("broken", comfy.simulator), "refused")
    await studio.reaches(await studio.submit(picture()), "SUCCESS")


async def test_new_credentials_are_used_from_the_next_tick_on(studio: Studio, comfy: Server) -> None:
    before = studio.dispatcher.leased_backends[comfy.id]
    await studio.store.write(edit_backend, EditBackend(comfy.id, studio.clock.now(), access={"token": "secret"}))

    async def renewed() -> bool:
        held = studio.dispatcher.leased_backends.get(comfy.id)
        return held is not None and held is not before

    await studio.until(renewed)
    await studio.reaches(await studio.submit(picture()), "SUCCESS")


async def test_new_credentials_wait_for_the_answer_to_a_post_under_way(studio: Studio, comfy: Server) -> None:
    comfy.hold("received")
    task_id = await studio.submit(picture())
    await studio.until_held(comfy, "received")
    await studio.store.write(edit_backend, EditBackend(comfy.id, studio.clock.now(), access={"token": "secret"}))
    await studio.pass_time(40, step=0.5)
    assert (comfy.requests("POST /prompt"), studio.dispatcher.leased_backends) == (1, {})
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (task["attempts"][0]["posts"], comfy.executions().total()) == (1, 1)


async def test_a_server_whose_secrets_cannot_be_read_is_refused_and_the_others_go_on(
    studio: Studio, comfy: Server
) -> None:
    """A backup was restored on another machine, without the key."""
    locked = await studio.open_server("locked", wait=False)
    edit = EditBackend(locked.id, studio.clock.now(), access={"token": "secret"})
    await studio.store.write(edit_backend, edit)
    await studio.while_time_passes(studio.closing())
    (studio.settings.data_dir / "secret.key").unlink()
    studio.look_again()
    await studio.reopen()
    await studio.until_state(locked, "refused")
    assert (await studio.server_row(locked))["reason"]["code"] == "secret_unreadable"
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    await studio.store.write(edit_backend, EditBackend(locked.id, studio.clock.now(), access={"token": "anew"}))
    await studio.until_state(locked, "ready")
