"""Runs that take longer than they may, and servers that cannot be stopped."""

from pathlib import Path
from typing import Any

from genqueue.store.backends.backends import EditBackend, edit_backend
from genqueue.store.reading.capacity import load_capacity
from genqueue.web.presenting.queue_place import Reasons
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio

LIMIT_S = 7200


async def reason_of(studio: Studio, task_id: str) -> dict[str, Any]:
    """Why it waits, as its reader is told."""
    lane = (await studio.task(task_id))["lane"]
    return Reasons(await studio.store.read(load_capacity, [lane]), "en").of(lane) or {"code": None}


async def runs_out(studio: Studio, task_id: str, number: int) -> dict[str, Any]:
    """The task, once this attempt has used up its time and was stopped there."""

    async def runs() -> bool:
        attempts = await studio.attempts(task_id)
        return len(attempts) == number and attempts[-1]["started_at"] is not None

    async def ended() -> bool:
        return (await studio.attempts(task_id))[number - 1]["closed_at"] is not None

    await studio.until(runs, step=0.5)
    studio.clock.advance(LIMIT_S)
    await studio.until(ended, step=0.5)
    return await studio.task(task_id)


async def test_a_run_beyond_its_limit_is_stopped_there_and_run_again_until_it_has_executed_three_times(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    task = await studio.reaches(task_id, "RUNNING")
    assert task["timeout_at"] - task["started_at"] == LIMIT_S * 1_000_000
    for number in (1, 2):
        task = await runs_out(studio, task_id, number)
        attempts = task["attempts"]
        assert attempts[number - 1]["outcome"] == "cancelled"
        # The next attempt may run by now: each that has begun counts, and none twice.
        assert task["execution_count"] == sum(each["started_at"] is not None for each in attempts)
    task = await runs_out(studio, task_id, 3)
    assert (task["status"], task["error"]["code"], task["error"]["arguments"]) == (
        "FAILED",
        "run_timeout",
        {"minutes": 120, "backend": "comfy0"},
    )
    assert task["task_msg"] == {"code": "too_many_executions", "arguments": {"times": 3}, "raw": None}
    assert [each["outcome"] for each in task["attempts"]] == ["cancelled"] * 3
    assert (task["execution_count"], comfy.executions().total()) == (3, 3)
    assert (comfy.simulator.machine.queue.remaining, (await studio.server_row(comfy))["state"]) == (0, "ready")
    await studio.pass_time(120, step=5)
    assert len(await studio.attempts(task_id)) == 3


async def test_what_is_run_again_after_its_limit_goes_behind_those_that_wait(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    first = await studio.submit(slow_picture(1))
    await studio.reaches(first, "RUNNING")
    others = [await studio.submit(slow_picture(colour)) for colour in range(2, 7)]
    studio.clock.advance(LIMIT_S)
    await studio.reaches(first, "PENDING", step=0.5)
    comfy.release()
    done = [await studio.reaches(each, "SUCCESS", step=0.5) for each in (first, *others)]
    runs = [run.prompt_id for run in comfy.simulator.journal.runs()]
    stopped, again = (each["id"] for each in done[0]["attempts"])
    assert runs == [stopped, *(task["remote_id"] for task in done[1:]), again]
    assert (done[0]["execution_count"], done[0]["error"], done[0]["task_msg"]) == (2, None, None)


async def test_a_task_that_waits_to_be_run_again_says_why(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    studio.checkpoints.hold("claimed")
    studio.clock.advance(LIMIT_S)
    task = await studio.reaches(task_id, "PENDING", step=0.5)
    assert (task["error"]["code"], task["task_msg"]["code"]) == ("run_timeout", "run_again")
    assert task["task_msg"]["arguments"] == {"times": 1, "most": 3}


async def test_it_fails_at_once_where_the_operator_wants_no_second_run(tmp_path: Path) -> None:
    async with Studio(tmp_path, rerun_after_timeout=False) as studio:
        comfy = await studio.open_server()
        comfy.hold("node", SLOW)
        task_id = await studio.submit(slow_picture())
        task = await runs_out(studio, task_id, 1)
        assert (task["status"], task["error"]["code"], task["task_msg"]) == ("FAILED", "run_timeout", None)
        assert (task["execution_count"], len(task["attempts"])) == (1, 1)


async def test_a_run_that_ends_well_when_it_is_to_be_stopped_is_a_success(studio: Studio, comfy: Server) -> None:
    comfy.hold("worked", "2")
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RUNNING")
    studio.clock.advance(LIMIT_S)

    async def cancelled() -> bool:
        return (await studio.attempts(task_id))[0]["cancel_requested_at"] is not None

    await studio.until(cancelled)
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert len(task["outputs"]) == 1


async def test_the_limit_counts_from_running_and_not_from_the_queue(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    first, second = await studio.submit_all(slow_picture(1), slow_picture(2))
    await studio.reaches(first, "RUNNING")
    await studio.reaches(second, "QUEUED")
    studio.clock.advance(LIMIT_S)
    task = await studio.reaches(second, "RUNNING")
    assert task["timeout_at"] > studio.clock.now()
    assert (await studio.attempts(first))[0]["cancel_requested_at"] is not None


async def test_the_limit_outlives_a_restart_of_ours_at_any_moment(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    studio.checkpoints.hold("cancelled")
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    studio.clock.advance(LIMIT_S)

    async def asked() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(asked)
    await studio.crash()
    studio.checkpoints.release()
    await studio.reopen()

    async def ended() -> dict[str, Any] | None:
        task = await studio.task(task_id)
        return task if task["attempts"][0]["outcome"] else None

    task = await studio.until(ended)
    assert task is not None
    first = task["attempts"][0]
    assert (first["outcome"], first["error"]["code"], task["execution_count"]) == ("cancelled", "run_timeout", 1)


async def test_a_server_may_have_a_limit_of_its_own_and_a_workflow_too(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)

    async def limit_of(task_id: str) -> float:
        task = await studio.reaches(task_id, "RUNNING")
        await studio.stop_task(task_id)
        await studio.closes(task_id)
        return float((task["timeout_at"] - task["started_at"]) / 1_000_000)

    await studio.store.write(edit_backend, EditBackend(comfy.id, studio.clock.now(), running_timeout_s=600))
    await studio.pass_time(2)
    assert await limit_of(await studio.submit(slow_picture(1))) == 600
    assert await limit_of(await studio.submit(slow_picture(2), running_timeout_s=30)) == 30
    await studio.store.write(edit_backend, EditBackend(comfy.id, studio.clock.now(), running_timeout_s=0))
    await studio.pass_time(2)
    assert await limit_of(await studio.submit(slow_picture(3))) == LIMIT_S
    task_id = await studio.submit(slow_picture(4), running_timeout_s=90)
    await studio.reaches(task_id, "RUNNING")
    studio.checkpoints.hold("claimed")
    studio.clock.advance(90)
    task = await studio.reaches(task_id, "PENDING")
    assert task["error"]["arguments"] == {"minutes": 1.5, "backend": "comfy0"}


async def given_wedged(studio: Studio, comfy: Server) -> tuple[str, str, str]:
    """A run beyond its limit on a server that is deaf to it, a prompt behind it, and a task that waits with us."""
    comfy.hold("node", SLOW)
    stuck = await studio.submit(slow_picture(1, interruptible=False))
    await studio.reaches(stuck, "RUNNING")
    behind = await studio.submit(picture(2))
    await studio.reaches(behind, "QUEUED")
    waiting = await studio.submit(picture(3))
    studio.clock.advance(LIMIT_S)
    await studio.until_state(comfy, "suspect", step=0.5)
    return stuck, behind, waiting


async def test_a_deaf_server_becomes_suspect_gets_nothing_new_and_gives_back_what_waits_there(
    studio: Studio, comfy: Server
) -> None:
    stuck, behind, waiting = await given_wedged(studio, comfy)
    task = await studio.reaches(stuck, "PENDING")
    assert (task["error"]["code"], task["error"]["arguments"]["told_as"]) == ("run_timeout", "run_timeout_deaf")
    assert (task["attempts"][0]["closed_at"], task["vanish_count"], task["execution_count"]) == (None, 1, 1)
    task = await studio.reaches(behind, "PENDING")
    assert task["attempts"][0]["outcome"] == "cancelled"
    assert comfy.simulator.machine.queue.remaining == 1
    row = await studio.server_row(comfy)
    assert (row["state"], row["reason"]["code"]) == ("suspect", "server_wedged")
    posts = comfy.requests("POST /prompt")
    await studio.pass_time(300, step=2)
    assert comfy.requests("POST /prompt") == posts
    assert [(await studio.task(each))["status"] for each in (stuck, behind, waiting)] == ["PENDING"] * 3


async def test_a_task_that_two_servers_cannot_end_is_not_fed_to_a_third(studio: Studio, comfy: Server) -> None:
    stuck, _, _ = await given_wedged(studio, comfy)
    await studio.reaches(stuck, "PENDING")
    other = await studio.open_server(known=False)
    other.hold("node", SLOW)
    await studio.add(other)

    async def runs_there() -> bool:
        attempts = await studio.attempts(stuck)
        return len(attempts) == 2 and attempts[1]["started_at"] is not None

    await studio.until(runs_there, step=0.5)
    studio.clock.advance(LIMIT_S)
    task = await studio.reaches(stuck, "FAILED", step=0.5)
    assert (task["error"]["code"], task["error"]["arguments"]) == (
        "poison",
        {"times": 2, "backends": ["comfy0", "comfy1"]},
    )
    assert [each["closed_at"] for each in task["attempts"]] == [None, None]
    await studio.open_server()
    await studio.pass_time(60, step=2)
    assert len(await studio.attempts(stuck)) == 2


async def test_a_server_that_goes_away_while_a_run_is_to_be_ended_is_not_deaf(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(1, interruptible=False))
    await studio.reaches(task_id, "RUNNING")
    studio.clock.advance(LIMIT_S)

    async def asked() -> bool:
        return (await studio.attempts(task_id))[0]["cancel_requested_at"] is not None

    await studio.until(asked)
    comfy.simulator.disconnect()
    task = await studio.reaches(task_id, "FAILED", step=1)
    assert (task["error"]["code"], task["error"]["arguments"]["told_as"]) == ("run_timeout", "run_timeout_away")
    assert (task["vanish_count"], (await studio.server_row(comfy))["state"]) == (0, "unreachable")


async def test_a_deaf_run_that_ends_well_after_all_is_the_result(studio: Studio, comfy: Server) -> None:
    """Its last node is done, so that nothing looks at the interrupt any more."""
    comfy.hold("success")
    task_id = await studio.submit(picture())
    await studio.until_held(comfy)
    await studio.reaches(task_id, "RUNNING")
    studio.clock.advance(LIMIT_S)
    await studio.until_state(comfy, "suspect", step=0.5)
    await studio.reaches(task_id, "PENDING")
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    (attempt,) = task["attempts"]
    assert (task["execution_count"], attempt["outcome"], comfy.executions().total()) == (1, "succeeded", 1)
    assert attempt["abandoned_at"] < attempt["resumed_at"]
    await studio.until_state(comfy, "ready", step=1)


async def test_a_probe_between_the_finding_and_the_verdict_does_not_make_it_trustworthy(
    studio: Studio, comfy: Server
) -> None:
    """The run is not an orphan yet, and its task not released yet: only the run knows that its server is deaf."""
    studio.checkpoints.hold("settling")
    stuck, behind, _ = await given_wedged(studio, comfy)
    checked_at = (await studio.server_row(comfy))["checked_at"]
    posts = comfy.requests("POST /prompt")
    await studio.pass_time(120, step=1)
    row = await studio.server_row(comfy)
    assert (row["state"], row["checked_at"] > checked_at) == ("suspect", True)
    assert (await studio.task(stuck))["status"] == "RUNNING"
    assert comfy.requests("POST /prompt") == posts
    studio.checkpoints.release()
    await studio.reaches(stuck, "PENDING")
    await studio.reaches(behind, "PENDING")


async def test_another_server_takes_what_a_wedged_one_gave_back(studio: Studio, comfy: Server) -> None:
    _, behind, waiting = await given_wedged(studio, comfy)
    await studio.open_server()
    for task_id in (behind, waiting):
        await studio.reaches(task_id, "SUCCESS", step=1)


async def test_a_wedged_server_works_again_after_its_restart(studio: Studio, comfy: Server) -> None:
    stuck, behind, waiting = await given_wedged(studio, comfy)
    await studio.reaches(stuck, "PENDING")
    # It goes with its server: what it would have made is not there.
    comfy.faults.traps.clear()
    await comfy.simulator.restart(0)
    await studio.until_state(comfy, "ready", step=1)
    for task_id in (behind, waiting, stuck):
        await studio.reaches(task_id, "SUCCESS", step=1)
    assert [each["outcome"] for each in await studio.closes(stuck)] == ["cancelled", "succeeded"]


async def test_an_absence_does_not_make_a_wedged_server_trustworthy(studio: Studio, comfy: Server) -> None:
    stuck, _, _ = await given_wedged(studio, comfy)
    await studio.reaches(stuck, "PENDING")
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=1)
    posts = comfy.requests("POST /prompt")
    await comfy.simulator.reconnect()
    await studio.until_state(comfy, "suspect", step=1)
    await studio.pass_time(60, step=2)
    assert comfy.requests("POST /prompt") == posts


async def test_a_dead_worker_is_found_out_by_its_run(studio: Studio, comfy: Server) -> None:
    """The thread that runs prompts is gone: the server answers, accepts, and never works again."""
    comfy.hold("node", do="zombie", times=1)
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RUNNING")
    studio.clock.advance(LIMIT_S)
    await studio.until_state(comfy, "suspect", step=0.5)
    await studio.reaches(task_id, "PENDING")
    await comfy.simulator.restart(0)
    await studio.reaches(task_id, "SUCCESS", step=1)


async def test_a_release_that_cannot_end_a_run_is_not_suspect_for_it_and_says_why_others_wait(studio: Studio) -> None:
    """It can only interrupt whatever runs, which may be somebody else's: the run goes on, and the others after it."""
    comfy = await studio.open_server(version="0.3.50")
    comfy.hold("node", SLOW, times=1)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    studio.clock.advance(LIMIT_S)

    async def given_up() -> bool:
        return bool((await studio.task(task_id))["status"] == "PENDING")

    await studio.until(given_up, step=0.5)
    other = await studio.submit(picture(2))
    await studio.pass_time(60, step=2.0)
    assert (await studio.server_row(comfy))["state"] == "ready"
    assert (comfy.requests("POST /prompt"), comfy.requests("POST /interrupt")) == (1, 0)
    assert (await reason_of(studio, other))["code"] == "behind_given_up"
    comfy.release()
    await studio.reaches(other, "SUCCESS", step=0.5)
    await studio.reaches(task_id, "SUCCESS", step=0.5)
    assert (await studio.server_row(comfy))["state"] == "ready"
