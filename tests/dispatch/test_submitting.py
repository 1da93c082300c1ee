"""The one call that makes a server work: sent once, never cancelled, repeated only with evidence."""

import ast
import re
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import structlog

import genqueue
from genqueue.dispatch.outcomes.missing import POSTS_AT_MOST
from genqueue.store.attempts.steps import AttemptMove, accept
from genqueue.store.backends.backends import EditBackend, edit_backend
from genqueue.store.writing.events import read_events
from genqueue.store.writing.tx import Hold
from tests.support.graphs import picture
from tests.support.studio import Server, Studio

SOURCE = Path(genqueue.__file__).parent


def test_there_is_one_place_that_posts_a_prompt() -> None:
    places = [
        f"{path.relative_to(SOURCE).as_posix()}:{line.strip()}"
        for path in SOURCE.rglob("*.py")
        if "simulators" not in path.parts
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(r'"POST",\s*f?"/prompt', line)
    ]
    assert [place.partition(":")[0] for place in places] == ["backends/comfyui/submission.py"]


def test_only_the_step_submit_calls_it() -> None:
    callers = {
        path.relative_to(SOURCE).as_posix()
        for path in (SOURCE / "dispatch").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "submit" and ast.unparse(node.value).endswith("client")
    }
    assert callers == {"dispatch/attempt/submit.py"}


async def test_a_lost_reply_is_found_again_and_the_prompt_runs_once(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "lose", "times": 3}]})
    tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 7)))
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert comfy.executions() == {task["attempts"][0]["id"]: 1 for task in done}
    assert [attempt["posts"] for task in done for attempt in task["attempts"]] == [1] * 6


async def test_an_unclear_answer_after_the_work_is_found_again_and_runs_once(studio: Studio, comfy: Server) -> None:
    comfy.faults.change(
        {
            "replies": [
                {"route": "POST /prompt", "do": "late_status", "status": 500},
                {"route": "POST /prompt", "do": "late_status", "status": 502},
                {"route": "POST /prompt", "do": "cut"},
            ]
        }
    )
    tasks = await studio.submit_all(picture(1), picture(2), picture(3))
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert comfy.executions() == {task["attempts"][0]["id"]: 1 for task in done}


async def test_a_prompt_that_was_never_accepted_is_sent_again_with_the_same_id_after_two_absences(
    studio: Studio, comfy: Server
) -> None:
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "drop"}]})
    task_id = await studio.submit(picture())
    with structlog.testing.capture_logs() as logs:
        task = await studio.reaches(task_id, "SUCCESS")
    (attempt,) = task["attempts"]
    assert (attempt["posts"], comfy.executions(), comfy.requests("POST /prompt")) == (2, {attempt["id"]: 1}, 2)
    (again,) = [entry for entry in logs if entry["event"] == "posting_again"]
    assert again["attempt"] == attempt["id"]
    assert again["absent_again_at"] - again["first_absent_at"] >= 10_000_000
    assert again["submitting_at"] <= again["first_absent_at"]


@pytest.mark.parametrize(
    ("reply", "code"),
    [({"status": 502}, "server_error"), ({"status": 200, "body": '{"prompt_id": [1]}'}, "answer_unusable")],
    ids=["error", "nonsense"],
)
async def test_a_server_that_never_keeps_what_it_is_sent_gets_it_a_few_times_and_then_again_after_pauses(
    studio: Studio, comfy: Server, reply: dict[str, Any], code: str
) -> None:
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "status", "times": None, **reply}]})
    task_id = await studio.submit(picture())
    task = await studio.reaches(task_id, "RETRYING", step=0.5)
    (attempt,) = task["attempts"]
    assert (attempt["outcome"], attempt["error"]["code"]) == ("not_sent", code)
    assert (attempt["posts"], comfy.requests("POST /prompt")) == (POSTS_AT_MOST, POSTS_AT_MOST)
    task = await studio.reaches(task_id, "FAILED", step=5.0)
    error = task["error"]
    assert (error["code"], error["arguments"]["cause"]) == ("backend_unreachable", code)
    assert len(task["attempts"]) == error["arguments"]["tries"]
    assert comfy.requests("POST /prompt") == POSTS_AT_MOST * len(task["attempts"])
    assert comfy.executions().total() == 0


async def test_nothing_goes_to_another_server_while_the_outcome_is_not_known(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "drop"}]})
    task_id = await studio.submit(picture())

    async def posted() -> bool:
        return comfy.requests("POST /prompt") == 1

    await studio.until(posted)
    other = await studio.open_server()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["attempts"]), other.requests("POST /prompt")) == (1, 0)


async def test_an_absence_told_late_proves_nothing(studio: Studio) -> None:
    """A stalled server may not have read the prompt yet when it answers that it does not know it."""
    comfy = await studio.open_server(clock=studio.clock)
    comfy.faults.change(
        {
            "replies": [
                {"route": "POST /prompt", "do": "drop"},
                {"route": "GET /api/jobs/{job_id}", "do": "delay", "seconds": 1.5, "times": 6},
            ]
        }
    )
    task_id = await studio.submit(picture())

    async def all_late_ones_told() -> bool:
        return comfy.faults.replies[-1].times == 0

    await studio.until(all_late_ones_told)
    assert comfy.requests("POST /prompt") == 1
    task = await studio.reaches(task_id, "SUCCESS")
    assert task["attempts"][0]["posts"] == 2


async def test_a_prompt_that_turns_up_between_two_looks_is_not_sent_again(studio: Studio, comfy: Server) -> None:
    comfy.hold("received", times=1)
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "lose"}]})
    task_id = await studio.submit(picture())
    await studio.until_held(comfy, "received")
    # The connection breaks while the server still reads: it knows nothing of the prompt yet.
    break_connections(comfy)

    async def absent() -> bool:
        return (await studio.attempts(task_id))[0]["absent_at"] is not None

    await studio.until(absent)
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    (attempt,) = task["attempts"]
    assert (attempt["posts"], comfy.executions()) == (1, {attempt["id"]: 1})


async def test_a_second_copy_in_the_server_s_queue_is_deleted(studio: Studio, comfy: Server) -> None:
    comfy.hold("received", times=1)
    comfy.hold("node")
    studio.checkpoints.hold("posted")
    task_id = await studio.submit(picture())
    await studio.until_held(comfy, "received")
    break_connections(comfy)

    async def sent_again() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(sent_again)
    # Only now does the first one leave the buffer in which it was stuck.
    comfy.simulator.gate.release(at="received")
    while comfy.simulator.machine.queue.remaining < 2:
        await studio.breathe()
    studio.checkpoints.release()

    async def alone_again() -> bool:
        return comfy.simulator.machine.queue.remaining == 1

    await studio.until(alone_again)
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    (attempt,) = task["attempts"]
    assert (attempt["posts"], comfy.executions()) == (2, {attempt["id"]: 1})


async def test_what_the_row_has_learned_meanwhile_prevents_the_second_sending(studio: Studio, comfy: Server) -> None:
    """A holder before us woke up and wrote down that its POST was answered: we read that before we send."""
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "drop"}]})
    task_id = await studio.submit(picture())

    async def absent() -> bool:
        attempts = await studio.attempts(task_id)
        return bool(attempts) and attempts[0]["absent_at"] is not None

    await studio.until(absent)
    (attempt,) = await studio.attempts(task_id)
    former = Hold(comfy.id, "a holder before us", 0)
    fact = AttemptMove(attempt["id"], task_id, former, studio.clock.now(), remote_id=attempt["id"])
    assert await studio.store.write(accept, fact) is None
    await studio.reaches(task_id, "STOPPED")
    (attempt,) = await studio.attempts(task_id)
    assert (attempt["posts"], comfy.requests("POST /prompt")) == (1, 1)


async def test_a_stop_wish_prevents_the_second_sending(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "drop"}]})
    task_id = await studio.submit(picture())

    async def absent() -> bool:
        attempts = await studio.attempts(task_id)
        return bool(attempts) and attempts[0]["absent_at"] is not None

    await studio.until(absent)
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    (attempt,) = await studio.closes(task_id)
    assert (attempt["outcome"], attempt["posts"], comfy.requests("POST /prompt")) == ("not_sent", 1, 1)


async def test_a_cancelled_run_does_not_cancel_its_post(studio: Studio, comfy: Server) -> None:
    comfy.hold("queued", times=1)
    task_id = await studio.submit(picture())
    (prompt_id,) = await studio.until_held(comfy, "queued")
    (run,) = [run for held in studio.dispatcher.leased_backends.values() for run in held.runs.values()]
    connections = set(comfy.simulator.state.connections)
    assert run.task is not None
    run.task.cancel()
    await studio.pass_time(1)
    assert set(comfy.simulator.state.connections) >= connections
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert ([each["id"] for each in task["attempts"]], comfy.executions()) == ([prompt_id], {prompt_id: 1})
    assert comfy.requests("POST /prompt") == 1


async def test_nothing_is_sent_by_a_holder_that_was_frozen_past_its_lease(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("submitting")
    task_id = await studio.submit(picture())

    async def held() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(held)
    # Frozen between the commit and the POST: it goes on before its next heartbeat can tell it anything.
    studio.clock.advance(8)
    studio.checkpoints.release()
    await studio.breathe()
    assert comfy.requests("POST /prompt") == 0
    task = await studio.reaches(task_id, "SUCCESS")
    assert (task["attempts"][0]["posts"], comfy.requests("POST /prompt")) == (2, 1)


async def test_a_request_that_is_on_its_way_is_not_completed_past_the_lease(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("sending")
    task_id = await studio.submit(picture())
    await studio.until(studio.checkpoints.reached)
    studio.clock.advance(8)
    with structlog.testing.capture_logs() as logs:
        studio.checkpoints.release()
        task = await studio.reaches(task_id, "SUCCESS")
    (attempt,) = task["attempts"]
    assert (attempt["posts"], comfy.executions()) == (2, {attempt["id"]: 1})
    events = [entry["event"] for entry in logs if entry["event"] in ("submit_unclear", "posting_again")]
    assert events == ["submit_unclear", "posting_again"]


def break_connections(server: Server) -> None:
    """Every answer that is under way is lost; the server goes on with what it has read."""
    for connection in list(server.simulator.state.connections):
        connection.transport.abort()


async def test_a_run_of_an_instant_is_written_down_once(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("claimed")
    task_id = await studio.submit(picture())
    await studio.until_at("claimed")
    studio.checkpoints.release()
    while "settled" not in [step for step, _ in studio.checkpoints.passed]:
        await studio.breathe()
    (attempt,) = (await studio.task(task_id))["attempts"]
    assert studio.checkpoints.steps == [
        *("claimed", "prepared", "submitting", "sending", "posted"),
        *("accepted", "running", "ended", "collecting", "collected", "settling", "settled"),
    ]
    assert attempt["accepted_at"] is not None
    assert attempt["accepted_at"] == attempt["started_at"] == attempt["ended_at"]
    # Told in their order, though no time has passed.
    told = [each.data["status"] for each in await studio.store.read(read_events, 0) if each.data.get("id") == task_id]
    assert list(dict.fromkeys(told)) == ["PENDING", "QUEUED", "RUNNING", "SUCCESS"]


async def test_a_key_for_partner_nodes_is_in_what_the_server_receives_and_nowhere_else(studio: Studio) -> None:
    comfy = await studio.open_server()
    access = {"api_key_comfy_org": "comfyui-EXAMPLE"}
    with structlog.testing.capture_logs() as logged:
        await studio.store.write(edit_backend, EditBackend(comfy.id, studio.clock.now(), access=access))
        task = await studio.submit(picture())
        await studio.reaches(task, "SUCCESS")
        await studio.close()

    assert comfy.simulator.machine.secrets == [access]
    assert "EXAMPLE" not in str(logged)
    database = sqlite3.connect(studio.settings.data_dir / "genqueue.db")
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    holding = [name for name in tables if "EXAMPLE" in str(database.execute(f"SELECT * FROM {name}").fetchall())]
    database.close()
    assert holding == []
    assert all(b"EXAMPLE" not in path.read_bytes() for path in studio.settings.data_dir.glob("genqueue.db*"))
