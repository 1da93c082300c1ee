"""Tasks whose turn comes while their server is known to be away: as many as it has seats count as tried."""

from typing import Any

import pytest

from genqueue.store.backends.backends import BackendMove, delete_backend
from genqueue.store.tasks.pauses import (
    PauseBackend,
    PauseQueue,
    pause_backend,
    pause_queue,
    resume_backend,
    resume_queue,
)
from genqueue.store.tasks.user_actions import front
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio

TIMED_OUT: dict[str, Any] = {"code": "comfyui_timeout", "arguments": {}, "raw": None}


@pytest.fixture
async def gone(studio: Studio, comfy: Server) -> Server:
    """A server of two seats that is known to be away."""
    return await lose(studio, comfy)


async def lose(studio: Studio, server: Server) -> Server:
    server.simulator.disconnect()
    await studio.until_state(server, "unreachable", step=1)
    return server


async def find(studio: Studio, server: Server) -> None:
    await server.simulator.reconnect()
    await studio.until_state(server, "ready", step=1)


async def pictures(studio: Studio, count: int, first: int = 1) -> list[str]:
    return await studio.submit_all(*(picture(colour) for colour in range(first, first + count)))


async def statuses(studio: Studio, tasks: list[str]) -> list[tuple[str, int]]:
    found = [await studio.task(task_id) for task_id in tasks]
    return [(task["status"], task["retry_count"]) for task in found]


WAITS, RETRIES = ("PENDING", 0), ("RETRYING", 1)


async def test_the_first_are_taken_with_the_words_of_the_requirement_and_the_rest_counts_nothing(
    studio: Studio, gone: Server
) -> None:
    tasks = await pictures(studio, 4)
    await studio.pass_time(5, step=1)
    assert await statuses(studio, tasks) == [RETRIES, RETRIES, WAITS, WAITS]
    task = await studio.task(tasks[0])
    assert (task["task_msg"], task["error"]["code"], task["attempts"]) == (TIMED_OUT, "connect_failed", [])
    assert task["next_retry_at"] - task["updated_at"] == 60_000_000
    assert (await studio.task(tasks[2]))["task_msg"] is None  # told when it is read, not written
    assert gone.requests("POST /prompt") == 0


async def test_each_vain_retry_counts_and_after_the_third_it_has_failed(studio: Studio, gone: Server) -> None:
    task_id, *others = await pictures(studio, 3)
    seen = []
    while (task := await studio.reaches(task_id, "RETRYING", "FAILED"))["status"] == "RETRYING":
        seen.append(task["retry_count"])

        async def counted(before: int = task["version"]) -> bool:
            return bool((await studio.task(task_id))["version"] != before)

        studio.clock.advance((task["next_retry_at"] - studio.clock.now()) / 1_000_000)
        await studio.until(counted)
    assert (seen, task["task_msg"]) == ([1, 2, 3], TIMED_OUT)
    assert (task["error"]["code"], task["error"]["arguments"]["tries"]) == ("backend_unreachable", 4)
    assert (task["completed_at"] - task["created_at"]) // 60_000_000 == 1 + 5 + 15
    await studio.pass_time(7200, step=300)
    assert [status for status, _ in await statuses(studio, others)] == ["FAILED", "PENDING"]


async def test_the_order_of_the_queue_decides_who_is_taken(studio: Studio, comfy: Server) -> None:
    await studio.store.write(pause_queue, PauseQueue(studio.clock.now()))
    tasks = await pictures(studio, 4)
    await studio.wish(front, tasks[3])
    await lose(studio, comfy)
    await studio.store.write(resume_queue, PauseQueue(studio.clock.now()))
    await studio.pass_time(5, step=1)
    assert await statuses(studio, tasks) == [RETRIES, WAITS, WAITS, RETRIES]


async def test_what_the_outage_itself_has_hit_is_counted_among_them(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("prepared")
    (hit,) = await pictures(studio, 1)
    await studio.until(studio.checkpoints.reached)
    comfy.simulator.disconnect()
    await studio.breathe()  # a connection that was just cut would leave open whether the task was sent
    studio.checkpoints.release()
    await studio.reaches(hit, "RETRYING")
    await studio.until_state(comfy, "unreachable")
    tasks = await pictures(studio, 3, first=2)
    await studio.pass_time(5, step=1)
    assert await statuses(studio, [hit, *tasks]) == [RETRIES, RETRIES, WAITS, WAITS]


async def test_a_run_that_is_there_keeps_its_seat(studio: Studio) -> None:
    comfy = await studio.open_server(seats=1)
    comfy.hold("node", SLOW)
    running = await studio.submit(slow_picture(1))
    await studio.reaches(running, "RUNNING")
    await lose(studio, comfy)
    tasks = await pictures(studio, 2, first=2)
    await studio.pass_time(10, step=1)
    assert await statuses(studio, tasks) == [WAITS, WAITS]


async def test_our_restart_takes_none_anew_and_the_next_outage_does(studio: Studio, gone: Server) -> None:
    tasks = await pictures(studio, 5)
    await studio.pass_time(5, step=1)
    await studio.stop_task(tasks[0])
    await studio.close()
    await studio.reopen()
    await studio.pass_time(30, step=1)
    taken = [("STOPPED", 1), RETRIES, WAITS, WAITS, WAITS]
    assert await statuses(studio, tasks) == taken
    await studio.crash()
    await studio.reopen()
    await studio.pass_time(20, step=1)
    assert await statuses(studio, tasks) == taken
    await find(studio, gone)
    for task_id in tasks[1:]:
        assert (await studio.reaches(task_id, "SUCCESS"))["retry_count"] == 0
    await lose(studio, gone)
    tasks = await pictures(studio, 3, first=6)
    await studio.pass_time(5, step=1)
    assert await statuses(studio, tasks) == [RETRIES, RETRIES, WAITS]


async def test_none_is_taken_while_a_ready_server_will_take_it(studio: Studio, comfy: Server) -> None:
    other = await studio.open_server(seats=1)
    await lose(studio, comfy)
    other.hold("node", SLOW)
    await studio.submit(slow_picture(1))
    await studio.until_held(other)
    tasks = await pictures(studio, 3, first=2)
    await studio.pass_time(60, step=1)
    assert await statuses(studio, tasks) == [WAITS] * 3
    other.release()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")


async def test_a_ready_server_that_cannot_run_it_is_none(studio: Studio, comfy: Server) -> None:
    await lose(studio, comfy)
    await studio.open_server(probes=False)
    task_id = await studio.submit(slow_picture())
    await studio.pass_time(5, step=1)
    assert await statuses(studio, [task_id]) == [RETRIES]


async def test_two_servers_that_are_away_take_as_many_as_both_have_seats(studio: Studio, comfy: Server) -> None:
    other = await studio.open_server(seats=1)
    for server in (comfy, other):
        server.simulator.disconnect()
    for server in (comfy, other):
        await studio.until_state(server, "unreachable", step=1)
    tasks = await pictures(studio, 5)
    await studio.pass_time(5, step=1)
    assert await statuses(studio, tasks) == [RETRIES] * 3 + [WAITS] * 2


@pytest.mark.parametrize("paused", ["server", "queue"])
async def test_a_pause_is_no_outage(studio: Studio, comfy: Server, paused: str) -> None:
    at = studio.clock.now()
    held = paused == "queue"
    await studio.store.write(*((pause_queue, PauseQueue(at)) if held else (pause_backend, PauseBackend(comfy.id, at))))
    await lose(studio, comfy)
    tasks = await pictures(studio, 2)
    await studio.pass_time(120, step=5)
    assert await statuses(studio, tasks) == [WAITS, WAITS]
    await studio.store.write(
        *((resume_queue, PauseQueue(at)) if held else (resume_backend, PauseBackend(comfy.id, at)))
    )
    await studio.pass_time(5, step=1)
    assert await statuses(studio, tasks) == [RETRIES, RETRIES]


async def test_a_pause_during_the_outage_counts_nothing_more(studio: Studio, gone: Server) -> None:
    tasks = await pictures(studio, 2)
    await studio.pass_time(5, step=1)
    await studio.store.write(pause_queue, PauseQueue(studio.clock.now()))
    await studio.pass_time(3600, step=300)
    assert {status for status, _ in await statuses(studio, tasks)} == {"PENDING"}


async def test_a_server_that_does_not_let_us_in_is_no_outage(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": "*", "do": "status", "status": 401, "times": None}]})
    await studio.until_state(comfy, "refused", step=1)
    tasks = await pictures(studio, 2)
    await studio.pass_time(3600, step=30)
    assert await statuses(studio, tasks) == [WAITS, WAITS]


async def test_a_retry_counts_nothing_while_its_server_does_not_let_us_in(studio: Studio, gone: Server) -> None:
    (task_id,) = await pictures(studio, 1)
    await studio.pass_time(5, step=1)
    gone.faults.change({"replies": [{"route": "*", "do": "status", "status": 401, "times": None}]})
    await gone.simulator.reconnect()
    await studio.until_state(gone, "refused", step=1)
    await studio.pass_time(3600, step=30)
    assert (await studio.task(task_id))["status"] == "PENDING"
    gone.faults.replies.clear()
    await studio.reaches(task_id, "SUCCESS", step=1)


async def test_a_server_that_was_never_read_may_be_able_to_run_it(studio: Studio) -> None:
    server = await studio.open_server(known=False)
    server.simulator.disconnect()
    await studio.add(server, seats=1)
    await studio.open()
    await studio.until_state(server, "unreachable", step=1)
    tasks = await pictures(studio, 2)
    await studio.pass_time(5, step=1)
    assert await statuses(studio, tasks) == [RETRIES, WAITS]
    await server.simulator.reconnect()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS", step=1)


async def test_a_server_that_lacks_what_it_needs_takes_none(studio: Studio) -> None:
    server = await studio.open_server(probes=False)
    await lose(studio, server)
    task_id = await studio.submit(slow_picture())
    await studio.pass_time(600, step=10)
    assert await statuses(studio, [task_id]) == [WAITS]


async def test_a_server_that_is_removed_takes_none_and_what_it_took_waits(studio: Studio, gone: Server) -> None:
    tasks = await pictures(studio, 3)
    await studio.pass_time(5, step=1)
    assert await studio.store.write(delete_backend, BackendMove(gone.id, studio.clock.now()))
    await studio.pass_time(3600, step=30)
    assert {status for status, _ in await statuses(studio, tasks)} == {"PENDING"}


async def test_one_who_starts_it_anew_does_not_make_the_outage_take_more(studio: Studio, gone: Server) -> None:
    tasks = await pictures(studio, 3)
    await studio.pass_time(5, step=1)
    assert await studio.start_task(tasks[0]) == "PENDING"
    await studio.pass_time(5, step=1)
    assert await statuses(studio, tasks) == [WAITS, RETRIES, WAITS]


async def test_a_recovery_releases_all_at_once_in_order(studio: Studio, gone: Server) -> None:
    tasks = await pictures(studio, 6)
    await studio.pass_time(30, step=1)
    await gone.simulator.reconnect()
    done = [await studio.reaches(task_id, "SUCCESS", step=0.5) for task_id in tasks]
    claimed = [task["attempts"][-1]["claimed_at"] for task in done]
    assert claimed == sorted(claimed)
    # The first of them did not wait for the end of its minute.
    assert all(task["completed_at"] - task["created_at"] < 60_000_000 for task in done)
    assert all((task["retry_count"], task["task_msg"], task["error"]) == (0, None, None) for task in done)
