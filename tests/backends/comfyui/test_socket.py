"""The watch: hints that come fast, and a socket that nobody can spoil."""

import asyncio
from collections.abc import Callable

import pytest
import structlog

from genqueue.backends.base import RemoteState, Signal, SignalKind
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.comfyui.signals.socket import FIRST_PAUSE_S, LONGEST_PAUSE_S, Socket
from genqueue.outbound import HttpClient, Limits
from genqueue.simulators.comfyui import Simulator, Trap

from .clocks import WatchedClock
from .conftest import Connect
from .graphs import attempt, chain, picture
from .listening import ended, listening


def _done(attempt_id: str | None) -> Callable[[Signal], bool]:
    return lambda signal: signal.kind is SignalKind.MAYBE_DONE and signal.attempt_id == attempt_id


async def test_a_small_run_is_told_from_start_to_end(client: ComfyUI, simulator: Simulator) -> None:
    async with listening(client) as listener:
        submission = attempt(picture())
        await client.submit(submission)
        await listener.until(_done(submission.attempt_id))
        assert (await client.look_up(submission.attempt_id)).state is RemoteState.SUCCEEDED
    kinds = [signal.kind for signal in listener.heard if signal.attempt_id == submission.attempt_id]
    assert kinds[0] is SignalKind.STARTED
    assert SignalKind.PROGRESS in kinds


async def test_a_large_graph_is_posted_for_no_socket_and_its_end_is_heard_all_the_same(
    client: ComfyUI, simulator: Simulator
) -> None:
    async with listening(client) as listener:
        large = attempt(chain(60))
        await client.submit(large)
        await listener.until(_done(None))
        assert (await client.look_up(large.attempt_id)).state is RemoteState.SUCCEEDED
    assert all(signal.attempt_id is None for signal in listener.heard)


async def test_steps_and_previews_of_a_sampler_are_told(client: ComfyUI) -> None:
    graph = picture()
    graph["5"] = {
        "class_type": "ProbeProgress",
        "inputs": {"image": ["1", 0], "steps": 4, "delay": 0.0, "preview": True, "nonce": 1},
    }
    graph["2"]["inputs"]["images"] = ["5", 0]
    async with listening(client) as listener:
        submission = attempt(graph)
        await client.submit(submission)
        await listener.until(_done(submission.attempt_id))
    previews = [signal.image for signal in listener.heard if signal.kind is SignalKind.PREVIEW]
    assert previews
    assert all(image is not None and image.startswith(b"\xff\xd8") for image in previews)
    assert any((signal.node, signal.steps) == ("5", 4) for signal in listener.heard)
    values = [signal.value for signal in listener.heard if signal.value is not None]
    assert values == sorted(values)


async def test_frames_of_any_size_are_let_in(client: ComfyUI) -> None:
    graph = picture()
    graph["3"] = {"class_type": "ProbeUI", "inputs": {"image": ["1", 0], "kind": "many", "nonce": 1}}
    async with listening(client) as listener:
        submission = attempt(graph)
        await client.submit(submission)
        await listener.until(_done(submission.attempt_id))
    assert [signal.kind for signal in listener.heard].count(SignalKind.RECONNECTED) == 1


async def test_a_broken_socket_is_replaced_under_a_fresh_id(simulator: Simulator, connect: Connect) -> None:
    clock = WatchedClock()
    client = connect(simulator.url, clock)
    async with listening(client) as listener:
        (old,) = simulator.machine.sockets.registered
        heard = len(listener.heard)
        simulator.harm_sockets("abort")
        await clock.reached(FIRST_PAUSE_S / 2, FIRST_PAUSE_S * 2)
        clock.advance(FIRST_PAUSE_S * 2)
        await listener.kind(SignalKind.RECONNECTED, after=heard)
        (new,) = simulator.machine.sockets.registered
        assert new != old


async def test_pauses_grow_while_the_server_is_away_and_end_when_it_is_back(
    simulator: Simulator, connect: Connect
) -> None:
    clock = WatchedClock()
    client = connect(simulator.url, clock)
    async with listening(client) as listener:
        heard = len(listener.heard)
        simulator.disconnect()
        longest = FIRST_PAUSE_S
        for _ in range(8):
            await clock.reached(longest * 0.5, longest * 1.5)
            clock.advance(longest * 1.5)
            longest = min(longest * 2, LONGEST_PAUSE_S)
        await clock.reached(LONGEST_PAUSE_S * 0.5, LONGEST_PAUSE_S * 1.5)
        await simulator.reconnect()
        clock.advance(LONGEST_PAUSE_S * 1.5)
        await listener.kind(SignalKind.RECONNECTED, after=heard)


async def test_a_consumer_that_does_not_listen_holds_nobody_up(simulator: Simulator, connect: Connect) -> None:
    sleeper, other = connect(simulator.url), connect(simulator.url)
    watch = sleeper.watch()
    assert (await anext(watch)).kind is SignalKind.RECONNECTED
    async with listening(other) as listener:
        for color in range(5):
            await sleeper.submit(attempt(chain(30, color)))
        submission = attempt(picture(99))
        await other.submit(submission)
        assert (await ended(other, listener, submission.attempt_id)).state is RemoteState.SUCCEEDED
    assert (await anext(watch)).kind is SignalKind.STARTED


async def test_closing_ends_a_watch_that_waits(simulator: Simulator, connect: Connect) -> None:
    client = connect(simulator.url)
    connected = asyncio.Event()

    async def listen() -> int:
        count = 0
        async for _ in client.watch():
            count += 1
            connected.set()
        return count

    watching = asyncio.create_task(listen())
    await connected.wait()
    await client.close()
    assert await watching == 1


async def test_a_new_watch_takes_the_place_of_the_old_one(client: ComfyUI, simulator: Simulator) -> None:
    first = client.watch()
    await anext(first)
    second = client.watch()
    await anext(second)
    with pytest.raises(StopAsyncIteration):
        await anext(first)
    submission = attempt(picture())
    await client.submit(submission)
    async for signal in second:
        if _done(submission.attempt_id)(signal):
            break


async def test_every_prompt_is_posted_with_a_client_id(client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.traps.append(Trap(at="node", do="hold"))
    await client.submit(attempt(picture()))
    await simulator.gate.reached("node")
    ((_, _, _, extra_data, *_),) = simulator.machine.queue.running
    assert isinstance(extra_data["client_id"], str)
    assert extra_data["client_id"] not in simulator.machine.sockets.registered
    simulator.gate.release()


DEEP = "[" * 100_000 + "]" * 100_000
ODD_FRAMES: list[str | bytes] = [
    "",
    "null",
    DEEP,
    '{"type": "status", "data": {"status": {"exec_info": {"queue_remaining": Infinity}}}}',
    '{"type": "status", "data": ' + DEEP + "}",
    '{"type": "progress", "data": {"prompt_id": "%s", "value": 1e999, "max": NaN, "node": "\\ud83d"}}',
    '{"type": "progress", "data": {"prompt_id": "%s", "value": ' + "9" * 5_000 + ', "max": -1}}',
    '{"type": "executing", "data": {"prompt_id": "%s", "node": ' + DEEP + "}}",
    b"",
    b"\0\0\0\4\xff\xff\xff\xff",
    b"\0\0\0\4\0\0\0\2\xff\xfe",
]


async def test_no_frame_ends_a_connection_or_the_run_it_is_about(client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.traps.append(Trap(at="node", do="hold", times=1))
    submission = attempt(picture())
    async with listening(client) as listener:
        await client.submit(submission)
        await simulator.gate.reached("node")
        for frame in ODD_FRAMES:
            about = frame.replace("%s", submission.attempt_id) if isinstance(frame, str) else frame
            simulator.machine.sockets.publish_as_it_is(about)
        simulator.gate.release()
        await listener.until(_done(submission.attempt_id))
    kinds = [signal.kind for signal in listener.heard]
    assert (kinds.count(SignalKind.RECONNECTED), kinds.count(SignalKind.DISCONNECTED)) == (1, 0)


async def test_a_frame_beyond_all_measure_costs_a_connection_and_no_more(
    simulator: Simulator, connect: Connect
) -> None:
    clock, frame_bytes = WatchedClock(), 2**20
    client = connect(simulator.url, clock, limits=Limits(frame_bytes=frame_bytes))
    async with listening(client) as listener:
        heard = len(listener.heard)
        simulator.machine.sockets.publish_as_it_is(bytes(frame_bytes + 1))
        await clock.reached(FIRST_PAUSE_S / 2, FIRST_PAUSE_S * 2)
        clock.advance(FIRST_PAUSE_S * 2)
        await listener.kind(SignalKind.RECONNECTED, after=heard)
        submission = attempt(picture())
        await client.submit(submission)
        await listener.until(_done(submission.attempt_id))


async def test_what_nobody_foresaw_costs_a_connection_and_no_more(simulator: Simulator) -> None:
    clock = WatchedClock()
    crashes = iter([True, False])

    def on_connect() -> None:
        if next(crashes):
            raise RecursionError

    http = HttpClient(simulator.url)
    socket = Socket(http, clock, on_connect)
    signals = socket.signals()
    connected = asyncio.ensure_future(anext(signals))
    with structlog.testing.capture_logs() as logs:
        await clock.reached(FIRST_PAUSE_S / 2, FIRST_PAUSE_S * 2)
        clock.advance(FIRST_PAUSE_S * 2)
        assert (await connected).kind is SignalKind.RECONNECTED
    assert [line["event"] for line in logs if line["log_level"] == "error"] == ["socket_crashed"]
    socket.close()
    assert all([signal.kind is SignalKind.DISCONNECTED async for signal in signals])
    await http.close()


async def test_a_message_without_its_prompt_id_is_warned_of_once_per_connection(
    simulator: Simulator, connect: Connect
) -> None:
    clock = WatchedClock()
    client = connect(simulator.url, clock)
    with structlog.testing.capture_logs() as logs:
        async with listening(client) as listener:
            for connections in (1, 2):
                for kind in ("executing", "progress", "executing"):
                    simulator.machine.sockets.publish(kind, {"node": "1"})
                submission = attempt(picture(connections))
                await client.submit(submission)
                await listener.until(_done(submission.attempt_id))
                warnings = [line for line in logs if line["event"] == "message_without_prompt_id"]
                assert [line["type"] for line in warnings] == ["executing"] * connections
                heard = len(listener.heard)
                simulator.harm_sockets("abort")
                await clock.reached(FIRST_PAUSE_S / 2, FIRST_PAUSE_S * 3)
                clock.advance(FIRST_PAUSE_S * 3)
                await listener.kind(SignalKind.RECONNECTED, after=heard)
    assert all(line["address"] == simulator.url for line in warnings)
