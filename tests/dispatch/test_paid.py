"""Servers where runs cost money: what may have been billed is never run again by itself."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from uuid_utils import uuid7

from genqueue.backends import KINDS
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.database.tables import LOCAL_USER
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.kinds import PAID, like_comfyui
from tests.support.studio import Server, Studio


@pytest.fixture
async def paid(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> Server:
    monkeypatch.setitem(KINDS, "paid", PAID)
    return await studio.open_server(kind="paid")


async def given_running_and_behind(studio: Studio, server: Server, *, interruptible: bool = True) -> tuple[str, str]:
    """A run that is held there, and a prompt that waits behind it."""
    server.hold("node", SLOW)
    running = await studio.submit(slow_picture(1, interruptible=interruptible))
    await studio.reaches(running, "RUNNING")
    behind = await studio.submit(picture(2))
    await studio.reaches(behind, "QUEUED")
    return running, behind


def told(task: dict[str, Any]) -> tuple[str, str | None]:
    return task["error"]["code"], task["error"]["arguments"].get("told_as")


async def test_a_failed_run_is_not_run_again(studio: Studio, paid: Server) -> None:
    paid.hold("node", "2", do="fail")
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    assert (task["error"]["code"], task["task_msg"], paid.executions().total()) == ("node_failed", None, 1)


async def test_runs_that_vanished_are_not_run_again_begun_or_not(studio: Studio, paid: Server) -> None:
    tasks = await given_running_and_behind(studio, paid)
    paid.faults.traps.clear()
    await paid.simulator.restart(0)
    for task_id, executions in zip(tasks, (1, 0), strict=True):
        task = await studio.reaches(task_id, "FAILED")
        assert told(task) == ("outcome_unknown", "outcome_unknown_vanished")
        assert (task["execution_count"], [each["outcome"] for each in task["attempts"]]) == (executions, ["unknown"])
    assert (paid.requests("POST /prompt"), paid.executions().total()) == (2, 1)


async def test_what_is_taken_back_from_a_deaf_server_is_not_sent_again(studio: Studio, paid: Server) -> None:
    stuck, behind = await given_running_and_behind(studio, paid, interruptible=False)
    studio.clock.advance(1800)
    task = await studio.reaches(behind, "FAILED", step=0.5)
    assert told(task) == ("outcome_unknown", "outcome_unknown_taken_back")
    assert (await studio.task(stuck))["status"] == "FAILED"
    assert paid.simulator.machine.queue.remaining == 1


async def test_what_may_have_been_sent_is_not_sent_again(studio: Studio, paid: Server) -> None:
    paid.faults.change({"replies": [{"route": "POST /prompt", "do": "drop"}]})
    task = await studio.reaches(await studio.submit(picture()), "FAILED", step=1.0)
    assert (task["error"]["code"], paid.requests("POST /prompt")) == ("outcome_unknown", 1)


@pytest.mark.parametrize(
    ("kind", "code", "most"), [("paid", "outcome_unknown", 3), ("comfyui", "taken_back", 1), ("comfyui", None, 3)]
)
async def test_what_began_while_it_was_taken_back_was_an_execution(
    kind: str, code: str | None, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "paid", PAID)
    async with Studio(tmp_path, max_executions=most, paid_max_executions=most) as studio:
        server = await studio.open_server(kind=kind)
        server.hold("node", SLOW)
        task_id = await studio.submit(slow_picture())
        await studio.reaches(task_id, "RUNNING")
        (attempt,) = await studio.attempts(task_id)
        await studio.close()
        with closing(sqlite3.connect(studio.settings.data_dir / "genqueue.db")) as database, database:
            database.execute("UPDATE attempt SET cancel_requested_at = claimed_at")
        async with aiohttp.ClientSession() as session:
            await session.post(f"{server.simulator.url}/interrupt")
        server.release()
        await studio.reopen()
        task = await studio.reaches(task_id, "FAILED" if code else "SUCCESS")
        assert (task["error"] or {}).get("code") == code
        assert (task["execution_count"], server.executions()[attempt["id"]]) == (1 if code else 2, 1)
        assert len(task["attempts"]) == task["execution_count"]


async def test_a_run_with_a_partner_node_is_paid_and_the_next_one_is_not(
    studio: Studio,
) -> None:
    server = await studio.open_server(partners=frozenset({"ProbeSleep"}))
    for graph, code, posts in ((slow_picture(), "outcome_unknown", 1), (picture(), None, 2)):
        before = server.requests("POST /prompt")
        server.faults.change({"replies": [{"route": "POST /prompt", "do": "drop"}]})
        task_id = await studio.submit(graph)
        task = await studio.reaches(task_id, "FAILED" if code else "SUCCESS", step=1.0)
        assert (task["error"] or {}).get("code") == code
        assert server.requests("POST /prompt") - before == posts


async def test_its_limit_is_shorter(studio: Studio, paid: Server) -> None:
    paid.hold("node", SLOW)
    task = await studio.reaches(await studio.submit(slow_picture()), "RUNNING")
    assert task["timeout_at"] - task["started_at"] == 1800 * 1_000_000


async def test_a_run_on_a_server_that_is_away_is_never_given_to_another(studio: Studio, paid: Server) -> None:
    paid.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    paid.simulator.disconnect()
    other = await studio.open_server()
    await studio.pass_time(1700, step=10)
    task = await studio.task(task_id)
    assert (task["status"], task["phase"], other.requests("POST /prompt")) == ("RUNNING", "unreachable", 0)
    task = await studio.reaches(task_id, "FAILED", step=10)
    assert (task["error"]["code"], task["error"]["arguments"]["minutes"]) == ("run_timeout", 30)
    await studio.pass_time(1200, step=30)
    paid.release()
    while paid.simulator.machine.queue.remaining:
        await studio.breathe()
    await paid.simulator.reconnect()

    async def collected() -> bool:
        return bool((await studio.task(task_id))["status"] == "SUCCESS")

    await studio.until(collected, step=1)
    assert (len(await studio.attempts(task_id)), paid.executions().total(), other.executions().total()) == (1, 1, 0)


async def test_a_run_beyond_its_limit_is_not_run_again_however_often_it_may_execute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "paid", PAID)
    async with Studio(tmp_path, paid_max_executions=3) as studio:
        paid = await studio.open_server(kind="paid")
        paid.hold("node", SLOW)
        task_id = await studio.submit(slow_picture())
        await studio.reaches(task_id, "RUNNING")
        studio.clock.advance(1800)
        task = await studio.reaches(task_id, "FAILED")
        assert (task["error"]["code"], task["task_msg"], paid.executions().total()) == ("run_timeout", None, 1)
        assert task["attempts"][0]["outcome"] == "cancelled"


async def test_what_a_deaf_server_makes_after_all_was_paid_for_and_is_kept(studio: Studio, paid: Server) -> None:
    paid.hold("success")
    task_id = await studio.submit(picture())
    await studio.until_held(paid)
    await studio.reaches(task_id, "RUNNING")
    studio.clock.advance(1800)
    task = await studio.reaches(task_id, "FAILED", step=0.5)
    assert (task["error"]["code"], task["error"]["arguments"]["told_as"]) == ("run_timeout", "run_timeout_deaf")
    paid.release()

    async def collected() -> bool:
        return bool((await studio.task(task_id))["status"] == "SUCCESS")

    await studio.until(collected, step=1)
    assert (len(await studio.attempts(task_id)), paid.executions().total()) == (1, 1)


async def test_a_prompt_that_is_not_begun_in_time_fails(studio: Studio, paid: Server) -> None:
    paid.hold("node", SLOW)
    async with aiohttp.ClientSession() as session:
        await session.post(f"{paid.simulator.url}/prompt", json={"prompt": slow_picture(99)})
    await studio.until_held(paid)
    task = await studio.reaches(await studio.submit(picture()), "FAILED", step=10)
    assert (task["error"]["code"], len(task["attempts"]), task["execution_count"]) == ("queued_timeout", 1, 0)


async def given_beside_orphan(studio: Studio, paid: Server) -> str:
    """A run whose answer was lost and whose stop was in vain, because its server is away: its outcome is unknown, and
    its attempt is still open. The server executes the run."""
    paid.hold("node", SLOW)
    lost = [
        {"route": "POST /prompt", "do": "lose"},
        {"route": "GET /api/jobs/{job_id}", "do": "drop", "times": 1000},
    ]
    paid.faults.change({"deaf": True, "replies": lost})
    task_id = await studio.submit(slow_picture())
    await studio.until_held(paid)
    await studio.stop_task(task_id)
    paid.simulator.disconnect()
    task = await studio.reaches(task_id, "FAILED", step=0.5)
    (attempt,) = task["attempts"]
    assert (task["error"]["code"], attempt["closed_at"], attempt["remote_id"]) == ("outcome_unknown", None, None)
    paid.faults.replies.clear()
    return task_id


async def adopt_it(studio: Studio, task_id: str) -> str:
    """Its user says that it ran, with the right id; the id of the attempt that was open."""
    attempt_id: str = (await studio.attempts(task_id))[0]["id"]
    move = Adopt(task_id, LOCAL_USER, studio.clock.now(), str(uuid7()), attempt_id)
    assert await studio.store.write(adopt, move) == "QUEUED"
    return attempt_id


async def assert_followed_to_its_end(studio: Studio, paid: Server, task_id: str) -> None:
    await studio.reaches(task_id, "RUNNING", step=0.5)
    await studio.pass_time(10, step=1)
    paid.release()
    task = await studio.reaches(task_id, "SUCCESS", step=0.5)
    (orphan, adopted) = await studio.closes(task_id)
    assert [orphan["outcome"], adopted["outcome"]] == ["abandoned", "succeeded"]
    assert [run.outcome for run in paid.simulator.journal.runs()] == ["succeeded"]
    assert len(task["outputs"]) == 1


@pytest.mark.parametrize("left_open", [False, True])
async def test_a_run_that_is_adopted_while_its_server_is_away_is_not_cancelled_when_it_is_back(
    studio: Studio, paid: Server, left_open: bool
) -> None:
    """`left_open`: an earlier release has left the first attempt open beside the new one."""
    task_id = await given_beside_orphan(studio, paid)
    attempt_id = await adopt_it(studio, task_id)
    if left_open:
        await studio.reopen_with_open(attempt_id)
    await paid.simulator.reconnect()
    await assert_followed_to_its_end(studio, paid, task_id)


async def test_a_run_that_is_adopted_while_it_is_about_to_be_cancelled_is_not(studio: Studio, paid: Server) -> None:
    task_id = await given_beside_orphan(studio, paid)
    studio.checkpoints.hold("looking")
    await paid.simulator.reconnect()
    await studio.until_at("looking")
    attempt_id = await adopt_it(studio, task_id)
    studio.checkpoints.release()

    async def gone() -> bool:
        return attempt_id not in studio.dispatcher.leased_backends[paid.id].runs

    await studio.until(gone, step=0.001)
    await assert_followed_to_its_end(studio, paid, task_id)


@pytest.mark.parametrize("answered", [True, False])
async def test_a_paid_run_whose_end_is_unknown_is_not_joined_by_a_second_one(
    studio: Studio, paid: Server, answered: bool
) -> None:
    paid.hold("node", SLOW)
    if not answered:
        paid.faults.change({"replies": [{"route": "POST /prompt", "do": "drop"}]})
    task_id = await studio.submit(slow_picture())
    if answered:
        await studio.reaches(task_id, "RUNNING")
    else:
        await studio.until_asked(paid, "POST /prompt")
    paid.simulator.disconnect()
    task = await studio.reaches(task_id, "FAILED", step=10)
    assert (task["error"]["code"], task["attempts"][0]["closed_at"]) == ("run_timeout", None)
    other = await studio.open_server(kind="paid")
    assert await studio.start_task(task_id) is None
    await studio.pass_time(60, step=10)
    assert ((await studio.task(task_id))["status"], other.requests("POST /prompt")) == ("FAILED", 0)


async def test_a_paid_run_that_goes_on_after_a_stop_is_not_joined_by_a_second_one(studio: Studio, paid: Server) -> None:
    paid.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(interruptible=False))
    await studio.reaches(task_id, "RUNNING")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    assert await studio.start_task(task_id) is None
    paid.release()

    async def ended() -> bool:
        return (await studio.attempts(task_id))[0]["closed_at"] is not None

    await studio.until(ended, step=1)
    assert (paid.requests("POST /prompt"), await studio.start_task(task_id)) == (1, "PENDING")


async def test_of_a_stopped_run_with_more_results_than_are_kept_the_first_are(studio: Studio, paid: Server) -> None:
    """It is not looked up for ever in the hope that there will be fewer."""
    studio.app.tuning.apply({"max_outputs": 2})
    listed = [{"filename": f"{number}.png", "subfolder": "", "type": "output"} for number in range(4)]
    answer = {"do": "status", "status": 200, "body": "x", "headers": {"Content-Type": "image/png"}, "times": None}
    paid.faults.change({"puts_out": {"SaveImage": {"images": listed}}, "replies": [{"route": "GET /view", **answer}]})
    paid.hold("node", "2")
    task_id = await studio.submit(picture())
    await studio.until_held(paid)
    await studio.reaches(task_id, "RUNNING")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED", step=0.5)
    paid.release()
    await studio.closes(task_id, step=1.0)
    task = await studio.task(task_id)
    assert (task["status"], [file["filename"] for file in task["outputs"]]) == ("STOPPED", ["0.png", "1.png"])
    assert task["task_msg"]["arguments"]["reason"]["code"] == "too_many_outputs"
    assert ([each["outcome"] for each in task["attempts"]], paid.executions().total()) == (["succeeded"], 1)


@pytest.mark.parametrize(("reruns", "runs"), [(False, 1), (True, 3)])
async def test_an_error_is_run_again_only_where_the_kind_allows_it(
    reruns: bool, runs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "paid", like_comfyui(paid=True, reruns_failed=reruns))
    async with Studio(tmp_path, paid_max_executions=3) as studio:
        paid = await studio.open_server(kind="paid")
        paid.hold("node", "2", do="fail")
        await studio.reaches(await studio.submit(picture()), "FAILED", step=0.5)
        assert paid.executions().total() == runs
