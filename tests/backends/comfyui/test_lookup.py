"""Looking up a run, on new servers and on old ones."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from genqueue.backends.base import Remote, RemoteState
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.errors import Rejected, Unclear, Unreachable
from genqueue.simulators.comfyui import ReplyFault, Settings, Simulator, Trap, running
from tests.support.loop import resting_loop

from .conftest import Connect
from .graphs import attempt, picture
from .listening import ended, listening

JOB, QUEUE, HISTORY = "GET /api/jobs/{job_id}", "GET /queue", "GET /history/{prompt_id}"


@pytest.fixture
async def old(tmp_path: Path) -> AsyncIterator[Simulator]:
    """A server without /api/jobs."""
    async with running(Settings(directory=tmp_path / "old", speed=float("inf"), version="0.3.64")) as started:
        yield started


async def _three_states(client: ComfyUI, simulator: Simulator) -> list[RemoteState]:
    simulator.faults.traps.append(Trap(at="node", do="hold", times=1))
    first, second = attempt(picture(1)), attempt(picture(2))
    async with listening(client) as listener:
        await client.submit(first)
        await simulator.gate.reached("node")
        await client.submit(second)
        states = [(await client.look_up(each.attempt_id)).state for each in (first, second)]
        simulator.gate.release()
        finished = await ended(client, listener, second.attempt_id)
    return [*states, finished.state]


EXPECTED = [RemoteState.RUNNING, RemoteState.WAITING, RemoteState.SUCCEEDED]


async def test_running_waiting_and_finished_runs_are_told_apart(client: ComfyUI, simulator: Simulator) -> None:
    assert await _three_states(client, simulator) == EXPECTED
    assert simulator.router.counts[QUEUE] == simulator.router.counts[HISTORY] == 0


async def test_old_servers_are_asked_for_the_queue_and_then_the_history(old: Simulator, connect: Connect) -> None:
    assert await _three_states(connect(old.url), old) == EXPECTED
    assert old.router.counts[HISTORY] > 0


async def test_an_id_that_nobody_knows_is_absent(client: ComfyUI, old: Simulator, connect: Connect) -> None:
    for server in (client, connect(old.url)):
        remote = await server.look_up("00000000-0000-4000-8000-000000000000")
        assert remote.state is RemoteState.ABSENT
        assert remote.took_s >= 0


async def test_a_404_of_somebody_else_is_not_an_absence(client: ComfyUI, simulator: Simulator) -> None:
    await client.probe()
    for body in ("", "<html>404 Not Found</html>", "{}", "[]"):
        simulator.faults.replies.append(ReplyFault(JOB, "status", status=404, body=body))
        with pytest.raises(Unclear):
            await client.look_up("00000000-0000-4000-8000-000000000000")


async def test_a_server_that_is_away_is_not_an_absence(client: ComfyUI, simulator: Simulator) -> None:
    await client.probe()
    simulator.disconnect()
    # The first request may still meet the connection that just broke.
    with pytest.raises((Unreachable, Unclear)):
        await client.look_up("00000000-0000-4000-8000-000000000000")
    with pytest.raises(Unreachable):
        await client.look_up("00000000-0000-4000-8000-000000000000")


@pytest.mark.parametrize(("version", "route"), [("0.33.0", JOB), ("0.3.64", QUEUE), ("0.3.64", HISTORY)])
async def test_a_look_up_without_an_answer_is_given_up_after_15_seconds(
    tmp_path: Path, connect: Connect, version: str, route: str
) -> None:
    loop = resting_loop()
    async with running(Settings(directory=tmp_path, speed=float("inf"), version=version)) as server:
        client = connect(server.url)
        await client.probe()
        server.faults.replies.append(ReplyFault(route, "hang", seconds=3600))
        before = server.router.counts[route]
        asking = asyncio.create_task(client.look_up("00000000-0000-4000-8000-000000000000"))
        while server.router.counts[route] == before:
            await asyncio.sleep(0)
        await loop.rest()
        loop.skip(14)
        await loop.rest()
        assert not asking.done()
        loop.skip(2)
        await loop.rest()
        assert asking.done()
        with pytest.raises(Unclear) as told:
            await asking
        server.gate.release()
    assert told.value.code == "answer_late"


async def test_a_closed_door_is_told_as_one(client: ComfyUI, simulator: Simulator) -> None:
    await client.probe()
    simulator.faults.replies.append(ReplyFault(JOB, "status", status=401))
    with pytest.raises(Rejected) as caught:
        await client.look_up("x")
    assert caught.value.code == "backend_denied"


async def test_a_finished_job_without_its_results_is_looked_up_in_the_history(
    client: ComfyUI, simulator: Simulator
) -> None:
    submission = attempt(picture())
    async with listening(client) as listener:
        await client.submit(submission)
        whole = await ended(client, listener, submission.attempt_id)
    simulator.faults.replies.append(ReplyFault(JOB, "status", status=200, body='{"status": "completed"}'))
    asked = await client.look_up(submission.attempt_id)
    assert asked.files == whole.files
    assert simulator.router.counts[HISTORY] == 1


async def test_a_history_that_is_not_complete_yet_is_asked_again_but_not_for_ever(
    old: Simulator, connect: Connect
) -> None:
    client = connect(old.url)
    submission = attempt(picture())
    async with listening(client) as listener:
        await client.submit(submission)
        await ended(client, listener, submission.attempt_id)
    unfinished = ReplyFault(
        HISTORY, "status", times=2, status=200, body=f'{{"{submission.attempt_id}": {{"prompt": []}}}}'
    )
    old.faults.replies.append(unfinished)
    assert (await client.look_up(submission.attempt_id)).state is RemoteState.SUCCEEDED
    unfinished.times = 3
    with pytest.raises(Unclear) as caught:
        await client.look_up(submission.attempt_id)
    assert caught.value.code == "result_incomplete"


@pytest.mark.parametrize(
    ("job", "state"),
    [
        ('{"status": "dreaming"}', RemoteState.WAITING),
        ('{"status": "dreaming", "execution_start_time": 1}', RemoteState.RUNNING),
    ],
)
async def test_a_state_of_tomorrow_has_not_ended(
    job: str, state: RemoteState, client: ComfyUI, simulator: Simulator
) -> None:
    await client.probe()
    simulator.faults.replies.append(ReplyFault(JOB, "status", status=200, body=job))
    remote = await client.look_up("x")
    assert remote == Remote(state, remote.took_s)


async def test_a_server_replaced_by_an_older_one_is_asked_in_its_own_way(client: ComfyUI, simulator: Simulator) -> None:
    async with listening(client) as listener:
        await client.probe()
        simulator.harm_sockets("abort")
        await listener.until(lambda signal: signal.kind == "reconnected", after=len(listener.heard))
        probes = simulator.router.counts["GET /system_stats"]
        await client.look_up("x")
        assert simulator.router.counts["GET /system_stats"] == probes + 1


async def test_no_expensive_route_is_ever_asked(client: ComfyUI, simulator: Simulator) -> None:
    await _three_states(client, simulator)
    await client.probe()
    await client.live()
    for route in ("GET /history", "POST /api/jobs/cancel", "POST /history", "GET /object_info"):
        assert simulator.router.counts[route] == 0


@pytest.mark.parametrize(
    "broken",
    [
        ReplyFault(JOB, "status", status=500, times=None),
        ReplyFault(JOB, "status", status=200, body="null", times=None),
        ReplyFault(JOB, "status", status=200, body="<html>", times=None),
    ],
    ids=["500", "null", "html"],
)
async def test_a_run_that_the_jobs_cannot_tell_of_is_told_of_by_queue_and_history(
    broken: ReplyFault, client: ComfyUI, simulator: Simulator
) -> None:
    simulator.faults.replies.append(broken)
    assert await _three_states(client, simulator) == EXPECTED


async def test_a_run_that_only_broken_jobs_should_know_is_not_absent(client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.replies.append(ReplyFault(JOB, "status", status=500, times=None))
    with pytest.raises(Unclear):
        await client.look_up("00000000-0000-4000-8000-000000000000")


OTHERS = [
    "[]",
    '{"id": "somebody else\'s", "status": "completed", "outputs": {}, "execution_status": {"completed": true}}',
    '{"error": "please log in"}',
]


@pytest.mark.parametrize("body", OTHERS)
async def test_an_answer_about_another_run_or_about_none_is_not_this_runs(
    body: str, client: ComfyUI, simulator: Simulator
) -> None:
    """The older routes are asked then; where they say nothing either, nothing is known."""
    first = attempt(picture())
    async with listening(client) as listener:
        await client.submit(first)
        await ended(client, listener, first.attempt_id)
    fault = {"do": "status", "status": 200, "body": body, "times": None}
    simulator.faults.change({"replies": [{"route": JOB, **fault}]})
    assert (await client.look_up(first.attempt_id)).files
    simulator.faults.change({"replies": [{"route": QUEUE, **fault}]})
    with pytest.raises(Unclear):
        await client.look_up(first.attempt_id)
    with pytest.raises(Unclear):
        await client.live()
