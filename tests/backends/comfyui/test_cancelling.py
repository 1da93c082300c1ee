"""Taking work back without touching anybody else's."""

from pathlib import Path

import pytest

from genqueue.backends.base import RemoteState
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.errors import Rejected
from genqueue.simulators.comfyui import Settings, Simulator, Trap, running

from .conftest import Connect
from .graphs import attempt, picture
from .listening import ended, listening

CANCEL, INTERRUPT = "POST /api/jobs/{job_id}/cancel", "POST /interrupt"


def _held(simulator: Simulator) -> None:
    simulator.faults.traps.append(Trap(at="node", do="hold", times=1))


async def test_a_waiting_run_is_deleted_and_the_others_stay(client: ComfyUI, simulator: Simulator) -> None:
    _held(simulator)
    first, second, third = (attempt(picture(color)) for color in (1, 2, 3))
    for each in (first, second, third):
        await client.submit(each)
    await simulator.gate.reached("node")
    await client.cancel(second.attempt_id)
    assert (await client.look_up(second.attempt_id)).state is RemoteState.ABSENT
    assert [line["id"] for line in await client.live()] == [first.attempt_id, third.attempt_id]
    assert simulator.router.counts[CANCEL] == simulator.router.counts[INTERRUPT] == 0
    simulator.gate.release()


async def test_every_waiting_copy_is_deleted(client: ComfyUI, simulator: Simulator) -> None:
    _held(simulator)
    await client.submit(attempt(picture(1)))
    await simulator.gate.reached("node")
    twice = attempt(picture(2))
    await client.submit(twice)
    await client.submit(twice)
    await client.cancel(twice.attempt_id)
    assert (await client.look_up(twice.attempt_id)).state is RemoteState.ABSENT
    simulator.gate.release()


@pytest.mark.parametrize(("version", "route"), [("0.33.0", CANCEL), ("0.5.1", INTERRUPT), ("0.3.64", INTERRUPT)])
async def test_a_running_run_is_interrupted_by_its_name(
    version: str, route: str, tmp_path: Path, connect: Connect
) -> None:
    async with running(Settings(directory=tmp_path, speed=float("inf"), version=version)) as simulator:
        client = connect(simulator.url)
        _held(simulator)
        first, second = attempt(picture(1)), attempt(picture(2))
        async with listening(client) as listener:
            await client.submit(first)
            await client.submit(second)
            await simulator.gate.reached("node")
            await client.cancel(first.attempt_id)
            simulator.gate.release()
            assert (await ended(client, listener, first.attempt_id)).state is RemoteState.INTERRUPTED
            assert (await ended(client, listener, second.attempt_id)).state is RemoteState.SUCCEEDED
        assert simulator.router.counts[route] == 1


async def test_a_server_that_can_only_interrupt_blindly_is_not_asked_to(tmp_path: Path, connect: Connect) -> None:
    async with running(Settings(directory=tmp_path, speed=float("inf"), version="0.3.50")) as simulator:
        client = connect(simulator.url)
        _held(simulator)
        submission = attempt(picture())
        async with listening(client) as listener:
            await client.submit(submission)
            await simulator.gate.reached("node")
            with pytest.raises(Rejected) as caught:
                await client.cancel(submission.attempt_id)
            assert caught.value.code == "cancel_unsupported"
            simulator.gate.release()
            assert (await ended(client, listener, submission.attempt_id)).state is RemoteState.SUCCEEDED
        assert simulator.router.counts[INTERRUPT] == 0


async def test_cancelling_what_is_over_or_unknown_does_nothing(client: ComfyUI) -> None:
    submission = attempt(picture())
    async with listening(client) as listener:
        await client.submit(submission)
        await ended(client, listener, submission.attempt_id)
    await client.cancel(submission.attempt_id)
    await client.cancel("00000000-0000-4000-8000-000000000000")
    assert (await client.look_up(submission.attempt_id)).state is RemoteState.SUCCEEDED


async def test_a_second_waiting_copy_is_removed_and_the_first_stays(client: ComfyUI, simulator: Simulator) -> None:
    _held(simulator)
    await client.submit(attempt(picture(1)))
    await simulator.gate.reached("node")
    twice = attempt(picture(2))
    await client.submit(twice)
    assert not await client.remove_double(twice.attempt_id)
    await client.submit(twice)
    assert await client.remove_double(twice.attempt_id)
    assert not await client.remove_double(twice.attempt_id)
    assert (await client.look_up(twice.attempt_id)).state is RemoteState.WAITING
    simulator.gate.release()


async def test_a_copy_behind_its_running_or_finished_twin_is_a_double(client: ComfyUI, simulator: Simulator) -> None:
    twice = attempt(picture(2))
    async with listening(client) as listener:
        await client.submit(twice)
        await ended(client, listener, twice.attempt_id)
        _held(simulator)
        blocker = attempt(picture(3))
        await client.submit(blocker)
        await simulator.gate.reached("node")
        await client.submit(twice)
        assert await client.remove_double(twice.attempt_id)
        await client.submit(blocker)
        assert await client.remove_double(blocker.attempt_id)
        assert [line["id"] for line in await client.live()] == [blocker.attempt_id]
        simulator.gate.release()


async def test_a_person_sees_our_runs_and_other_peoples(
    client: ComfyUI, simulator: Simulator, connect: Connect
) -> None:
    _held(simulator)
    ours = attempt(picture(1))
    await client.submit(ours)
    await simulator.gate.reached("node")
    foreign = attempt(picture(2))
    object.__setattr__(foreign, "installation", "office")
    await client.submit(foreign)
    assert [(line["id"], line["state"], line["ours"], line["place"]) for line in await client.live()] == [
        (ours.attempt_id, "running", True, 0),
        (foreign.attempt_id, "waiting", False, 1),
    ]
    simulator.gate.release()


async def test_memory_is_freed_on_request(client: ComfyUI, simulator: Simulator) -> None:
    await client.free_memory()
    assert simulator.router.counts["POST /free"] == 1
