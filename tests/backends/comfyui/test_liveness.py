"""ComfyUI's own liveness bugs, each survived."""

import pytest

from genqueue.backends.base import RemoteState, Signal, SignalKind
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.comfyui.signals.socket import FIRST_PAUSE_S, QUIET_RETRY_S, SILENCE_S
from genqueue.errors import Unclear, Unreachable
from genqueue.simulators.comfyui import ReplyFault, Simulator, Trap

from .clocks import WatchedClock
from .conftest import Connect
from .graphs import attempt, chain, picture
from .listening import Listener, ended, listening


async def _silence_passes(clock: WatchedClock) -> None:
    await clock.reached(SILENCE_S, SILENCE_S)
    clock.advance(SILENCE_S)


async def _reconnects(clock: WatchedClock, listener: Listener, heard: int) -> None:
    await clock.reached(FIRST_PAUSE_S / 2, FIRST_PAUSE_S * 3)
    clock.advance(FIRST_PAUSE_S * 3)
    await listener.kind(SignalKind.RECONNECTED, after=heard)


async def _is_heard(client: ComfyUI, listener: Listener) -> None:
    submission = attempt(picture(77))
    await client.submit(submission)
    await listener.until(lambda signal: signal == Signal(SignalKind.MAYBE_DONE, submission.attempt_id))


async def test_a_deaf_socket_is_noticed_and_replaced(simulator: Simulator, connect: Connect) -> None:
    clock = WatchedClock()
    client = connect(simulator.url, clock)
    async with listening(client) as listener:
        simulator.harm_sockets("deafen")
        heard = len(listener.heard)
        unheard = attempt(picture())
        await client.submit(unheard)
        await _silence_passes(clock)
        await _reconnects(clock, listener, heard)
        assert (await ended(client, listener, unheard.attempt_id)).state is RemoteState.SUCCEEDED
        await _is_heard(client, listener)
    assert SignalKind.ALL_QUIET not in [signal.kind for signal in listener.heard]


async def test_when_frames_are_stuck_for_everybody_polling_goes_on_alone(
    simulator: Simulator, connect: Connect
) -> None:
    clock = WatchedClock()
    client = connect(simulator.url, clock)
    async with listening(client) as listener:
        simulator.faults.stalled = True
        heard = len(listener.heard)
        await client.submit(attempt(picture(1)))
        await _silence_passes(clock)
        await _reconnects(clock, listener, heard)
        heard = len(listener.heard)
        await client.submit(attempt(picture(2)))
        await _silence_passes(clock)
        await listener.kind(SignalKind.ALL_QUIET, after=heard)

        unheard = attempt(picture(3))
        await client.submit(unheard)
        remote = await client.look_up(unheard.attempt_id)
        while remote.state is not RemoteState.SUCCEEDED:
            remote = await client.look_up(unheard.attempt_id)

        heard = len(listener.heard)
        simulator.faults.stalled = False
        await listener.kind(SignalKind.RECONNECTED, after=heard)
        await _is_heard(client, listener)


async def test_a_new_socket_is_tried_now_and_then(simulator: Simulator, connect: Connect) -> None:
    clock = WatchedClock()
    client = connect(simulator.url, clock)
    async with listening(client) as listener:
        simulator.faults.deaf = True
        heard = len(listener.heard)
        await client.submit(attempt(picture(1)))
        await _silence_passes(clock)
        await _reconnects(clock, listener, heard)
        heard = len(listener.heard)
        await client.submit(attempt(picture(2)))
        await _silence_passes(clock)
        await listener.kind(SignalKind.ALL_QUIET, after=heard)

        simulator.faults.deaf = False
        simulator.harm_sockets("deafen")
        heard = len(listener.heard)
        await clock.reached(QUIET_RETRY_S[0], QUIET_RETRY_S[0])
        clock.advance(QUIET_RETRY_S[0])
        await _reconnects(clock, listener, heard)
        last = attempt(picture(3))
        await client.submit(last)
        await listener.until(lambda signal: signal == Signal(SignalKind.MAYBE_DONE), after=heard)
        await _is_heard(client, listener)


async def test_a_run_whose_worker_died_stays_running_and_cancelling_it_proves_nothing(
    client: ComfyUI, simulator: Simulator
) -> None:
    simulator.faults.traps.append(Trap(at="node", do="zombie", times=1))
    dead, behind = attempt(picture(1)), attempt(picture(2))
    async with listening(client) as listener:
        await client.submit(dead)
        await listener.kind(SignalKind.STARTED)
        await client.submit(behind)
        await client.cancel(dead.attempt_id)
        assert (await client.look_up(dead.attempt_id)).state is RemoteState.RUNNING
        await client.cancel(behind.attempt_id)
        assert (await client.look_up(behind.attempt_id)).state is RemoteState.ABSENT
        assert [line["id"] for line in await client.live()] == [dead.attempt_id]


async def test_a_server_that_dies_forgets_its_runs_but_not_their_files(simulator: Simulator, connect: Connect) -> None:
    clock = WatchedClock()
    client = connect(simulator.url, clock)
    async with listening(client) as listener:
        finished = attempt(picture(1))
        await client.submit(finished)
        await ended(client, listener, finished.attempt_id)
        simulator.faults.traps.append(Trap(at="node", do="die", times=1))
        heard = len(listener.heard)
        lost = attempt(picture(2))
        await client.submit(lost)
        await simulator.dead.wait()
        with pytest.raises((Unreachable, Unclear)):
            await client.look_up(lost.attempt_id)
        await simulator.revive()
        await _reconnects(clock, listener, heard)
        assert (await client.look_up(lost.attempt_id)).state is RemoteState.ABSENT
        assert (await client.look_up(finished.attempt_id)).state is RemoteState.ABSENT
        assert len(await client.find_files(finished)) == 1
        assert await client.find_files(lost) == ()
        await _is_heard(client, listener)


async def test_nothing_we_send_can_end_the_process(client: ComfyUI, simulator: Simulator) -> None:
    async with listening(client) as listener:
        for graph in (picture(1), chain(60, 2)):
            submission = attempt(graph)
            await client.submit(submission)
            await ended(client, listener, submission.attempt_id)
    assert not simulator.dead.is_set()


async def test_an_answer_during_a_pause_of_the_server_says_how_long_it_took(
    client: ComfyUI, simulator: Simulator
) -> None:
    await client.probe()
    simulator.faults.replies.append(ReplyFault("GET /api/jobs/{job_id}", "stall", seconds=0.2))
    remote = await client.look_up("00000000-0000-4000-8000-000000000000")
    assert remote.state is RemoteState.ABSENT
    assert remote.took_s >= 0.2


async def test_a_socket_whose_cable_was_cut_is_replaced(simulator: Simulator, connect: Connect) -> None:
    clock = WatchedClock()
    client = connect(simulator.url, clock)
    async with listening(client) as listener:
        assert simulator.harm_sockets("freeze") == 1
        heard = len(listener.heard)
        unheard = attempt(picture())
        await client.submit(unheard)
        await _silence_passes(clock)
        await _reconnects(clock, listener, heard)
        assert (await ended(client, listener, unheard.attempt_id)).state is RemoteState.SUCCEEDED
        await _is_heard(client, listener)
