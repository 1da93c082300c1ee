"""What recorded frames mean."""

import json
import struct
from typing import Any

import pytest

from genqueue.backends.base import Signal, SignalKind
from genqueue.backends.comfyui.signals.ws_messages import FrameReader

from .recordings import frames_of

PROMPT = "717f4d62-3c8b-4c97-b6fa-3e907546eb9a"
NODES = {"1": 1.0, "2": 1.0}


def _prompt_of(frames: list[str]) -> str:
    starts = (event for event in map(json.loads, frames) if event["type"] == "execution_start")
    return str(next(starts)["data"]["prompt_id"])


def _heard(frames: list[str], nodes: dict[str, float], awake: float = 0.0) -> list[Signal]:
    hearing = FrameReader(lambda: awake)
    hearing.expect(_prompt_of(frames), nodes)
    return [signal for frame in frames for signal in hearing.take(frame)]


def _event(kind: str, **data: Any) -> str:
    return json.dumps({"type": kind, "data": data})


def _status(remaining: int, **more: str) -> str:
    return _event("status", status={"exec_info": {"queue_remaining": remaining}}, **more)


def test_a_run_is_heard_to_start_to_progress_and_to_end_once() -> None:
    heard = _heard(frames_of("two_nodes"), NODES)
    assert heard[0] == Signal(SignalKind.STARTED, PROMPT)
    assert heard[-1] == Signal(SignalKind.MAYBE_DONE, PROMPT)
    assert [signal.kind for signal in heard].count(SignalKind.MAYBE_DONE) == 1


def test_progress_only_grows_and_never_exceeds_the_whole() -> None:
    values = [signal.value for signal in _heard(frames_of("sampler"), {"1": 1.0, "2": 3.0, "3": 1.0})]
    told = [value for value in values if value is not None]
    assert told == sorted(told)
    assert 0.5 < told[-1] <= 1.0


def test_a_samplers_steps_are_told() -> None:
    steps = [(signal.step, signal.steps) for signal in _heard(frames_of("sampler"), {"1": 1.0, "2": 3.0, "3": 1.0})]
    assert (1, 3) in steps
    assert (2, 3) in steps


def test_other_peoples_runs_are_not_heard() -> None:
    hearing = FrameReader(lambda: 0.0)
    heard = [signal for frame in frames_of("two_nodes") for signal in hearing.take(frame)]
    assert heard == [Signal(SignalKind.MAYBE_DONE)]


def test_a_falling_queue_says_that_some_run_ended() -> None:
    hearing = FrameReader(lambda: 0.0)
    heard = [hearing.take(_status(remaining)) for remaining in (0, 1, 1, 2, 1, 0)]
    assert [len(signals) for signals in heard] == [0, 0, 0, 0, 1, 1]


def test_the_first_status_is_no_sign_that_the_server_speaks() -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.take(_status(0, sid="x"))
    assert hearing.broadcasts == 0
    hearing.take(_status(1))
    assert hearing.broadcasts == 1


def test_a_blocked_branch_does_not_end_the_run() -> None:
    frames = frames_of("blocked")
    heard = _heard(frames, {"1": 1.0, "2": 1.0, "3": 1.0})
    assert heard[-1] == Signal(SignalKind.MAYBE_DONE, _prompt_of(frames))


def test_an_error_told_as_blocked_does_not_hide_other_runs_ends() -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.expect("p", NODES)
    hearing.take(_status(2))
    hearing.take(_event("execution_start", prompt_id="p"))
    hearing.take(_event("execution_error", prompt_id="p", exception_type="ExecutionBlocked"))
    assert hearing.take(_status(1)) == [Signal(SignalKind.MAYBE_DONE)]


def test_cumulative_progress_is_read_a_few_times_a_second_only() -> None:
    times = iter((0.0, 0.1, 0.2, 0.3))
    hearing = FrameReader(lambda: next(times))
    hearing.expect("p", NODES)
    frame = _event("progress_state", prompt_id="p", nodes={"1": {"state": "running", "value": 1, "max": 4}})
    assert [len(hearing.take(frame)) for _ in range(4)] == [1, 0, 0, 1]


def test_progress_of_an_expanded_node_counts_for_the_node_of_the_graph() -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.expect("p", {"1": 1.0, "2": 1.0})
    hearing.take(_event("executing", prompt_id="p", node="1.0.0.4", display_node="1"))
    (signal,) = hearing.take(_event("progress", prompt_id="p", node="1.0.0.4", value=1, max=2))
    assert (signal.node, signal.value) == ("1", 0.25)


def test_cached_nodes_count_as_done() -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.expect("p", {"1": 1.0, "2": 1.0, "3": 2.0})
    hearing.take(_event("execution_cached", prompt_id="p", nodes=["1", "2"]))
    (signal,) = hearing.take(_event("executing", prompt_id="p", node="3", display_node="3"))
    assert signal.value == 0.5


def test_a_preview_with_metadata_belongs_to_the_run_it_names() -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.expect("p", NODES)
    told = json.dumps({"prompt_id": "p", "node_id": "2"}).encode()
    assert hearing.take(struct.pack(">II", 4, len(told)) + told + b"\xff\xd8x") == [
        Signal(SignalKind.PREVIEW, "p", node="2", image=b"\xff\xd8x")
    ]
    foreign = json.dumps({"prompt_id": "q"}).encode()
    assert hearing.take(struct.pack(">II", 4, len(foreign)) + foreign + b"x") == []


def test_a_bare_preview_belongs_to_our_run_that_executes() -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.expect("p", NODES)
    frame = struct.pack(">II", 1, 1) + b"\xff\xd8x"
    assert hearing.take(frame) == []
    hearing.take(_event("execution_start", prompt_id="p"))
    assert hearing.take(frame) == [Signal(SignalKind.PREVIEW, "p", image=b"\xff\xd8x")]
    hearing.take(_event("executing", prompt_id="p", node=None))
    assert hearing.take(frame) == []


@pytest.mark.parametrize(
    "frame",
    [
        "",
        "not json",
        "[]",
        "{}",
        '{"type": "status", "data": null}',
        '{"type": "invented_tomorrow", "data": {"prompt_id": "p", "x": NaN}}',
        '{"type": "executing", "data": {"node": "3"}}',
        '{"type": "progress", "data": {"prompt_id": "p", "node": ["3"], "value": NaN, "max": null}}',
        '{"type": "progress_state", "data": {"prompt_id": "p", "nodes": {"1": null, "2": {"state": "new"}}}}',
        '{"type": "execution_cached", "data": {"prompt_id": "p", "nodes": null}}',
        '{"type": "execution_start", "data": {"prompt_id": ["p"]}}',
        b"",
        b"\x00\x00\x00\x03\x00\x00\x00\x011text",
        b"\x00\x00\x00\x04\xff\xff\xff\xff{}",
        b"\x00\x00\x00\x04\x00\x00\x00\x02[]",
        b"\x00\x00\x00\x04\x00\x00\x00\x02{]",
    ],
)
def test_no_frame_ends_the_hearing(frame: str | bytes) -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.expect("p", NODES)
    hearing.take(frame)
    assert hearing.take(_event("execution_start", prompt_id="p")) == [Signal(SignalKind.STARTED, "p")]


DEEP = "[" * 100_000 + "]" * 100_000


@pytest.mark.parametrize(
    "odd", ["null", "NaN", "Infinity", "9" * 5_000, "1e999", '"\\ud83d"', DEEP, "[]", "{}", "true"]
)
@pytest.mark.parametrize("kind", ["execution_cached", "executing", "progress", "progress_state", "status", "\\ud83d"])
def test_a_frame_of_odd_values_does_no_harm_and_what_it_tells_can_be_kept(kind: str, odd: str) -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.expect(PROMPT, NODES)
    keys = ("node", "display_node", "nodes", "value", "max", "status", "sid")
    told = ", ".join(f'"{key}": {odd}' for key in keys)
    nodes = f'{{"1": {{"state": "running", {told}}}}}'
    frames = [
        f'{{"type": "{kind}", "data": {{"prompt_id": "{PROMPT}", {told}}}}}',
        f'{{"type": "progress_state", "data": {{"prompt_id": "{PROMPT}", "nodes": {nodes}}}}}',
        f'{{"type": "status", "data": {{"status": {{"exec_info": {{"queue_remaining": {odd}}}}}}}}}',
        f'{{"type": {odd}, "data": {{}}}}',
        f'{{"type": "executing", "data": {{"prompt_id": {odd}, "node": "1"}}}}',
        odd,
    ]
    for frame in frames:
        for signal in hearing.take(frame):
            assert signal.value is None or 0.0 <= signal.value <= 1.0
            json.dumps([signal.node, signal.step, signal.steps], ensure_ascii=False, allow_nan=False).encode()


@pytest.mark.parametrize("told", [b"", b"{", b"null", b'{"prompt_id": 3}', DEEP.encode(), b"\xff" * 50])
def test_a_preview_with_an_odd_head_does_no_harm(told: bytes) -> None:
    hearing = FrameReader(lambda: 0.0)
    hearing.expect(PROMPT, NODES)
    assert hearing.take(struct.pack(">II", 4, len(told)) + told + b"image") == []


def test_a_text_frame_of_megabytes_is_not_read() -> None:
    frame = _event("status", status={"exec_info": {"queue_remaining": 1}}, more="x" * 2_000_000)
    assert FrameReader(lambda: 0.0).take(frame) == []


@pytest.mark.parametrize("prompt_id", [{}, {"prompt_id": None}, {"prompt_id": 7}])
def test_a_message_about_a_run_that_does_not_say_which_is_told_of(prompt_id: dict[str, Any]) -> None:
    unaddressed: list[str] = []
    hearing = FrameReader(lambda: 0.0, unaddressed.append)
    kinds = ["executing", "progress", "progress_state", "executed", "execution_start", "execution_success"]
    assert [hearing.take(_event(kind, node="1", **prompt_id)) for kind in kinds] == [[]] * len(kinds)
    assert unaddressed == kinds
    hearing.take(_status(1))
    hearing.take(_event("feature_flags"))
    hearing.take(_event("crystools.monitor", cpu=1))
    assert unaddressed == kinds
