"""What an outage has failed is done once more by itself when the server is back, where nobody wished otherwise."""

from typing import Any

import pytest

from genqueue.backends import KINDS
from genqueue.store.tasks.pauses import (
    PauseBackend,
    PauseQueue,
    pause_backend,
    pause_queue,
    resume_backend,
    resume_queue,
)
from genqueue.store.tasks.user_actions import clear, restore, unclear
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.kinds import PAID
from tests.support.studio import Server, Studio

NIGHT_S = 3600


async def lose(studio: Studio, server: Server) -> None:
    server.simulator.disconnect()
    await studio.until_state(server, "unreachable", step=1)


async def find(studio: Studio, server: Server) -> None:
    await server.simulator.reconnect()
    await studio.until_state(server, "ready", step=1)


async def given_up(studio: Studio, server: Server, first: int = 1) -> list[str]:
    """Two tasks that an outage of an hour has failed, and one that has waited all the time."""
    await lose(studio, server)
    tasks = await studio.submit_all(*(picture(colour) for colour in range(first, first + 3)))
    await studio.pass_time(NIGHT_S, step=120)
    assert [status for status, _ in await codes(studio, tasks)] == ["FAILED", "FAILED", "PENDING"]
    return tasks


async def codes(studio: Studio, tasks: list[str]) -> list[tuple[str, Any]]:
    found = [await studio.task(task_id) for task_id in tasks]
    return [(task["status"], (task["error"] or {}).get("code")) for task in found]


async def succeeds(studio: Studio, task_id: str) -> dict[str, Any]:
    """The task, when it is done although it had failed."""

    async def done() -> dict[str, Any] | None:
        task = await studio.task(task_id)
        return task if task["status"] == "SUCCESS" else None

    found = await studio.until(done, step=1)
    assert found is not None
    return found


async def test_what_the_outage_has_failed_is_started_again_in_its_old_place(studio: Studio, comfy: Server) -> None:
    tasks = await given_up(studio, comfy)
    turns = [(await studio.task(task_id))["turn"] for task_id in tasks]
    await find(studio, comfy)
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert [task["turn"] for task in done] == turns
    claimed = [task["attempts"][-1]["claimed_at"] for task in done]
    assert claimed == sorted(claimed)
    assert [(task["execution_count"], task["retry_count"], task["error"]) for task in done] == [(1, 0, None)] * 3
    assert comfy.executions().total() == 3


async def test_over_our_restart_too(studio: Studio, comfy: Server) -> None:
    tasks = await given_up(studio, comfy)
    await studio.close()
    await comfy.simulator.reconnect()
    await studio.reopen()
    for task_id in tasks:
        await succeeds(studio, task_id)


async def test_only_once(studio: Studio, comfy: Server) -> None:
    tasks = await given_up(studio, comfy)
    studio.checkpoints.hold("submitting")
    await find(studio, comfy)
    await studio.until_at("submitting", count=2)
    comfy.simulator.disconnect()
    await studio.breathe()
    studio.checkpoints.release()
    await studio.pass_time(NIGHT_S, step=120)
    assert await codes(studio, tasks[:2]) == [("FAILED", "backend_unreachable")] * 2
    await find(studio, comfy)
    await studio.reaches(tasks[2], "SUCCESS")
    await studio.pass_time(60, step=1)
    assert await codes(studio, tasks[:2]) == [("FAILED", "backend_unreachable")] * 2
    # Its user has not given it up: what is started by hand has its chance again.
    await lose(studio, comfy)
    await studio.start_task(tasks[0])
    await studio.pass_time(NIGHT_S, step=120)
    assert await codes(studio, tasks[:1]) == [("FAILED", "backend_unreachable")]
    await find(studio, comfy)
    await studio.reaches(tasks[0], "SUCCESS")
    assert await codes(studio, tasks[1:2]) == [("FAILED", "backend_unreachable")]


async def test_not_what_its_user_has_put_away(studio: Studio, comfy: Server) -> None:
    cleared, deleted, waited = await given_up(studio, comfy)
    await studio.wish(clear, cleared)
    await studio.delete_task(deleted)
    await find(studio, comfy)
    await studio.reaches(waited, "SUCCESS")
    await studio.pass_time(60, step=1)
    await studio.wish(unclear, cleared)
    await studio.wish(restore, deleted)
    await studio.pass_time(60, step=1)
    assert await codes(studio, [cleared, deleted]) == [("FAILED", "backend_unreachable")] * 2
    # The next outage is another one.
    await lose(studio, comfy)
    await find(studio, comfy)
    await studio.pass_time(60, step=1)
    assert await codes(studio, [cleared, deleted]) == [("FAILED", "backend_unreachable")] * 2
    assert comfy.executions().total() == 1


@pytest.mark.parametrize("paused", ["server", "queue"])
async def test_not_what_a_pause_holds(studio: Studio, comfy: Server, paused: str) -> None:
    tasks, at = await given_up(studio, comfy), studio.clock.now()
    held = paused == "queue"
    await studio.store.write(*((pause_queue, PauseQueue(at)) if held else (pause_backend, PauseBackend(comfy.id, at))))
    await find(studio, comfy)
    await studio.pass_time(60, step=1)
    await studio.store.write(
        *((resume_queue, PauseQueue(at)) if held else (resume_backend, PauseBackend(comfy.id, at)))
    )
    await studio.reaches(tasks[2], "SUCCESS")
    await studio.pass_time(60, step=1)
    assert await codes(studio, tasks[:2]) == [("FAILED", "backend_unreachable")] * 2


async def test_not_by_a_server_that_came_later_or_cannot_run_it(studio: Studio, comfy: Server) -> None:
    tasks = await given_up(studio, comfy)
    other = await studio.open_server()
    await studio.reaches(tasks[2], "SUCCESS")
    await studio.pass_time(60, step=1)
    assert await codes(studio, tasks[:2]) == [("FAILED", "backend_unreachable")] * 2
    await find(studio, comfy)
    for task_id in tasks[:2]:
        await studio.reaches(task_id, "SUCCESS")
    assert comfy.executions().total() + other.executions().total() == 3


async def test_not_what_has_failed_for_another_reason(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW, do="fail")
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "FAILED")
    comfy.release()
    await lose(studio, comfy)
    await find(studio, comfy)
    await studio.pass_time(60, step=1)
    assert await codes(studio, [task_id]) == [("FAILED", "node_failed")]


async def test_an_answer_that_is_no_work_does_not_end_the_outage(studio: Studio, comfy: Server) -> None:
    tasks = await given_up(studio, comfy)
    comfy.faults.change({"replies": [{"route": "*", "do": "status", "status": 401, "times": None}]})
    await comfy.simulator.reconnect()
    await studio.until_state(comfy, "refused", step=1)
    await studio.pass_time(60, step=1)
    assert await codes(studio, tasks[:2]) == [("FAILED", "backend_unreachable")] * 2
    comfy.faults.replies.clear()
    await studio.until_state(comfy, "ready", step=1)
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")


async def test_not_where_runs_are_paid(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "paid", PAID)
    paid = await studio.open_server(kind="paid")
    tasks = await given_up(studio, paid)
    await find(studio, paid)
    await studio.reaches(tasks[2], "SUCCESS")
    await studio.pass_time(60, step=1)
    assert await codes(studio, tasks[:2]) == [("FAILED", "backend_unreachable")] * 2


async def unfetched(studio: Studio, server: Server) -> str:
    """A task whose run went well, and whose server went away before its result was fetched."""
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())
    await studio.until_at("collecting")
    server.simulator.disconnect()
    await studio.breathe()
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "FAILED", step=20)
    assert task["error"]["code"] == "fetch_failed"
    return task_id


@pytest.mark.parametrize("forgetful", [False, True], ids=["cut off", "restarted"])
async def test_a_result_that_could_not_be_fetched_is_fetched_when_its_server_is_back(
    studio: Studio, comfy: Server, forgetful: bool
) -> None:
    task_id = await unfetched(studio, comfy)
    if forgetful:
        await comfy.simulator.restart(0)
    else:
        await comfy.simulator.reconnect()
    task = await succeeds(studio, task_id)
    (output,) = task["outputs"]
    assert b"".join([chunk async for chunk in studio.app.files.read(output["key"])]) == comfy.made()
    assert (task["execution_count"], comfy.executions().total(), task["attempts"][-1]["adopted"]) == (1, 1, 1)


async def test_a_result_is_fetched_by_itself_only_once(studio: Studio, comfy: Server) -> None:
    task_id = await unfetched(studio, comfy)
    studio.checkpoints.hold("collecting")
    await comfy.simulator.reconnect()
    await studio.until_at("collecting")
    comfy.simulator.disconnect()
    await studio.breathe()
    studio.checkpoints.release()
    await studio.reaches(task_id, "FAILED", step=20)
    await find(studio, comfy)
    await studio.pass_time(120, step=1)
    assert (await codes(studio, [task_id]), len(await studio.attempts(task_id))) == ([("FAILED", "fetch_failed")], 2)
    await studio.fetch_again(task_id)
    await studio.reaches(task_id, "SUCCESS")


async def test_a_result_is_not_fetched_for_what_its_user_has_put_away_nor_where_runs_are_paid(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "paid", PAID)
    comfy, paid = await studio.open_server(), None
    task_id = await unfetched(studio, comfy)
    await studio.wish(clear, task_id)
    await find(studio, comfy)
    await studio.pass_time(60, step=1)
    assert await codes(studio, [task_id]) == [("FAILED", "fetch_failed")]
    await lose(studio, comfy)
    paid = await studio.open_server(kind="paid")
    task_id = await unfetched(studio, paid)
    await find(studio, paid)
    await studio.pass_time(60, step=1)
    assert await codes(studio, [task_id]) == [("FAILED", "fetch_failed")]
