"""Sending an attempt, and every way in which that can go wrong."""

import asyncio
import base64
import json
from typing import Any

import pytest

from genqueue.backends.base import HELD_BACK, INPUT_MISSING, Accepted, RemoteState
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.errors import BackendError, Rejected, Unclear, Unreachable
from genqueue.simulators.comfyui import ReplyFault, Simulator, Trap
from genqueue.store.writing.statements import encode

from .conftest import Connect
from .graphs import INSTALLATION, attempt, picture
from .listening import ended, listening
from .recordings import refusal_of


async def test_the_server_runs_it_under_our_own_id(client: ComfyUI, simulator: Simulator) -> None:
    submission = attempt(picture())
    assert await client.submit(submission) == Accepted(submission.attempt_id)
    assert (await client.look_up(submission.attempt_id)).state is not RemoteState.ABSENT


async def test_owner_task_and_attempt_travel_with_it_and_nothing_else(client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.traps.append(Trap(at="node", do="hold"))
    submission = attempt(picture())
    await client.submit(submission)
    await simulator.gate.reached("node")
    ((_, _, _, extra_data, *_),) = simulator.machine.queue.running
    assert extra_data["genqueue"] == {
        "installation": INSTALLATION,
        "task": submission.task_id,
        "attempt": submission.attempt_id,
    }
    assert set(extra_data) == {"genqueue", "client_id", "create_time"}
    assert isinstance(extra_data["client_id"], str)
    simulator.gate.release()


async def test_a_server_that_is_away_was_sent_nothing(client: ComfyUI, simulator: Simulator) -> None:
    simulator.disconnect()
    with pytest.raises(Unreachable):
        await client.submit(attempt(picture()))
    assert simulator.router.counts["POST /prompt"] == 0


@pytest.mark.parametrize(
    "fault",
    [
        ReplyFault("POST /prompt", "lose"),
        ReplyFault("POST /prompt", "cut"),
        ReplyFault("POST /prompt", "late_status", status=500),
        ReplyFault("POST /prompt", "late_status", status=502, body="<html>Bad Gateway</html>"),
        ReplyFault("POST /prompt", "late_status", status=504),
        ReplyFault("POST /prompt", "late_status", status=200, body="<html>a captive portal</html>"),
    ],
    ids=lambda fault: f"{fault.do} {fault.status}",
)
async def test_a_lost_or_useless_answer_is_unclear_and_the_run_is_found_by_its_id(
    fault: ReplyFault, client: ComfyUI, simulator: Simulator
) -> None:
    simulator.faults.replies.append(fault)
    submission = attempt(picture())
    async with listening(client) as listener:
        with pytest.raises(Unclear):
            await client.submit(submission)
        assert (await ended(client, listener, submission.attempt_id)).state is RemoteState.SUCCEEDED
    assert [run.prompt_id for run in simulator.journal.runs()] == [submission.attempt_id]


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
async def test_a_5xx_is_unclear_even_when_nothing_ran(status: int, client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.replies.append(ReplyFault("POST /prompt", "status", status=status))
    submission = attempt(picture())
    with pytest.raises(Unclear):
        await client.submit(submission)
    assert (await client.look_up(submission.attempt_id)).state is RemoteState.ABSENT


@pytest.mark.parametrize(
    ("status", "kind", "code"),
    [
        (401, Rejected, "backend_denied"),
        (403, Rejected, "backend_denied"),
        (404, Rejected, "backend_refused"),
        (405, Rejected, "backend_refused"),
        (413, Rejected, "graph_too_large"),
        (400, Rejected, "graph_refused"),
        (302, Rejected, "backend_redirects"),
        (429, Unreachable, "backend_overloaded"),
    ],
)
async def test_a_definite_no_is_told_as_one(
    status: int, kind: type[BackendError], code: str, client: ComfyUI, simulator: Simulator
) -> None:
    simulator.faults.replies.append(ReplyFault("POST /prompt", "status", status=status, body="no"))
    with pytest.raises(kind) as caught:
        await client.submit(attempt(picture()))
    assert caught.value.code == code


async def test_it_is_sent_exactly_once_whatever_happens(client: ComfyUI, simulator: Simulator) -> None:
    for fault in (ReplyFault("POST /prompt", "lose"), ReplyFault("POST /prompt", "drop")):
        before = simulator.router.counts["POST /prompt"]
        simulator.faults.replies.append(fault)
        with pytest.raises(BackendError):
            await client.submit(attempt(picture()))
        assert simulator.router.counts["POST /prompt"] == before + 1


async def test_without_the_consent_of_a_last_look_nothing_runs(client: ComfyUI, simulator: Simulator) -> None:
    async def no() -> bool:
        return False

    submission = attempt(picture())
    with pytest.raises(Unclear) as caught:
        await client.submit(submission, no)
    assert caught.value.code == HELD_BACK
    other = attempt(picture(2))
    async with listening(client) as listener:
        await client.submit(other)
        assert (await ended(client, listener, other.attempt_id)).state is RemoteState.SUCCEEDED
    assert (await client.look_up(submission.attempt_id)).state is RemoteState.ABSENT
    assert [run.prompt_id for run in simulator.journal.runs()] == [other.attempt_id]


async def test_the_last_look_is_when_the_request_is_at_the_server_and_cannot_run_yet(
    client: ComfyUI, simulator: Simulator
) -> None:
    asked = asyncio.Event()
    consent = asyncio.Event()

    async def look() -> bool:
        while not simulator.router.counts["POST /prompt"]:
            await asyncio.sleep(0)
        asked.set()
        await consent.wait()
        return True

    submission = attempt(picture())
    async with listening(client) as listener:
        sending = asyncio.create_task(client.submit(submission, look))
        await asked.wait()
        assert (await client.look_up(submission.attempt_id)).state is RemoteState.ABSENT
        consent.set()
        assert await sending == Accepted(submission.attempt_id)
        assert (await ended(client, listener, submission.attempt_id)).state is RemoteState.SUCCEEDED


async def test_cancelling_the_caller_does_not_cancel_the_post(client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.traps.append(Trap(at="queued", do="hold"))
    submission = attempt(picture())
    caller = asyncio.create_task(client.submit(submission))
    await simulator.gate.reached("queued")
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    simulator.gate.release()
    async with listening(client) as listener:
        assert (await ended(client, listener, submission.attempt_id)).state is RemoteState.SUCCEEDED


async def test_closing_waits_for_a_post_under_way(simulator: Simulator, connect: Connect) -> None:
    client = connect(simulator.url)
    simulator.faults.traps.append(Trap(at="queued", do="hold"))
    sending = asyncio.create_task(client.submit(attempt(picture())))
    await simulator.gate.reached("queued")
    closing = asyncio.create_task(client.close())
    await asyncio.sleep(0)
    assert not closing.done()
    simulator.gate.release()
    assert isinstance(await sending, Accepted)
    await closing


async def test_a_graph_taken_in_part_is_taken_back_and_refused(client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.traps.append(Trap(at="node", do="hold"))
    first = attempt(picture(7))
    await client.submit(first)
    await simulator.gate.reached("node")
    partly = attempt(refusal_of("partly_invalid_two_outputs")["graph"])
    with pytest.raises(Rejected) as caught:
        await client.submit(partly)
    assert caught.value.code == INPUT_MISSING
    assert (await client.look_up(partly.attempt_id)).state is RemoteState.ABSENT
    simulator.gate.release()


async def test_a_graph_that_cannot_be_told_as_utf8_is_sent_all_the_same(client: ComfyUI, simulator: Simulator) -> None:
    graph = picture()
    graph["1"]["_meta"]["title"] = json.loads('"\\ud800"')
    async with listening(client) as listener:
        submission = attempt(graph)
        await client.submit(submission)
        assert (await ended(client, listener, submission.attempt_id)).state is RemoteState.SUCCEEDED


KEYS = {"api_key_comfy_org": "comfyui-EXAMPLE", "auth_token_comfy_org": "token-EXAMPLE"}


async def test_keys_for_partner_nodes_go_with_the_run_and_nowhere_else(
    connect: Connect, simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    client = connect(simulator.url, **KEYS)
    submission = attempt(picture())

    await client.probe()
    await client.submit(submission)
    live = await client.live()

    assert simulator.machine.secrets == [KEYS]
    for text in (str(live), repr(client), repr(submission), str(simulator.machine.queue.waiting), caplog.text):
        assert "EXAMPLE" not in text


async def test_without_a_key_none_is_sent(client: ComfyUI, simulator: Simulator) -> None:
    await client.submit(attempt(picture()))
    assert simulator.machine.secrets == [{}]


async def test_a_refusal_that_repeats_a_key_is_told_without_it(connect: Connect, simulator: Simulator) -> None:
    client = connect(simulator.url, **KEYS)
    told = {"error": {"type": "unauthorized", "message": "no such key: comfyui-EXAMPLE", "details": ["token-EXAMPLE"]}}
    simulator.faults.replies.append(ReplyFault("POST /prompt", "status", status=400, body=json.dumps(told)))

    with pytest.raises(Rejected) as caught:
        await client.submit(attempt(picture()))

    assert "EXAMPLE" not in str(caught.value) + str(caught.value.args) + str(caught.value.details)
    assert "no such key: ***" in str(caught.value)


async def test_a_run_that_prints_a_key_is_told_without_it(connect: Connect, simulator: Simulator) -> None:
    client = connect(simulator.url, **KEYS)
    event = {
        "node_id": "1",
        "exception_type": "Unauthorized",
        "exception_message": "comfyui-EXAMPLE is not paid for",
        "traceback": ["headers = {'X-API-KEY': 'comfyui-EXAMPLE', 'Authorization': 'Bearer token-EXAMPLE'}"],
    }
    job = {
        "status": "failed",
        "outputs": {"2": {"text": ["the key was comfyui-EXAMPLE"]}},
        "execution_status": {"status_str": "error", "completed": False, "messages": [["execution_error", event]]},
    }
    simulator.faults.replies.append(
        ReplyFault("GET /api/jobs/{job_id}", "status", status=200, body=json.dumps(job), times=None)
    )

    remote = await client.look_up("f3c4e2de-0000-4000-8000-000000000001")

    assert remote.trouble is not None
    assert remote.trouble.arguments["reason"] == "*** is not paid for"
    assert remote.texts == (("2", "the key was ***"),)
    assert "EXAMPLE" not in repr(remote)


@pytest.mark.parametrize("body", ["", "<html>", '{"error": "\\ud83d"}', "[" * 100_000, "null", '{"node_errors": [1]}'])
async def test_a_refusal_that_makes_no_sense_is_still_one(body: str, client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.replies.append(ReplyFault("POST /prompt", "status", status=400, body=body))
    with pytest.raises(Rejected) as caught:
        await client.submit(attempt(picture()))
    assert caught.value.code == "graph_refused"
    encode(caught.value.arguments).encode()


async def test_a_refusal_whose_reason_got_lost_on_the_way_is_still_one(client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.replies.append(ReplyFault("POST /prompt", "cut"))
    with pytest.raises(Rejected) as caught:
        await client.submit(attempt(refusal_of("invalid_value_not_in_list")["graph"]))
    assert caught.value.code == "graph_refused"


@pytest.mark.parametrize("kept", range(4, 16))
async def test_a_key_that_is_cut_with_its_text_is_not_told_in_part(
    kept: int, connect: Connect, simulator: Simulator
) -> None:
    client = connect(simulator.url, **KEYS)
    event = {
        "node_id": "1",
        "exception_type": "Unauthorized",
        "exception_message": "-" * (499 - kept) + KEYS["api_key_comfy_org"] + "-" * 99,
    }
    job = {"id": "x", "outputs": {}, "execution_status": {"completed": False, "messages": [["execution_error", event]]}}
    simulator.faults.replies.append(ReplyFault("GET /api/jobs/{job_id}", "status", status=200, body=json.dumps(job)))
    remote = await client.look_up("x")
    assert remote.trouble is not None
    reason = remote.trouble.arguments["reason"]
    assert "comf" not in repr(remote.trouble)
    assert reason == "-" * (499 - kept) + "***…"


CREDENTIALS: list[dict[str, Any]] = [
    {"token": "t-SECRET"},
    {"username": "u", "password": "p-SECRET"},
    {"headers": {"X-Api-Key": "h-SECRET"}},
]


@pytest.mark.parametrize("access", CREDENTIALS, ids=lambda each: next(iter(each)))
async def test_a_refusal_that_repeats_what_opens_the_door_is_told_without_it(
    access: dict[str, Any], connect: Connect, simulator: Simulator
) -> None:
    client = connect(simulator.url, **access)
    packed = base64.b64encode(b"u:p-SECRET").decode()
    body = json.dumps({"error": {"message": f"denied: {access}", "details": f"Authorization: Basic {packed}"}})
    simulator.faults.replies.append(ReplyFault("POST /prompt", "status", status=400, body=body))
    with pytest.raises(Rejected) as caught:
        await client.submit(attempt(picture()))
    told = str(caught.value) + str(caught.value.args) + str(caught.value.details)
    assert "SECRET" not in told
    assert ("username" in access) == (packed not in told)


@pytest.mark.parametrize("worked", [True, False])
async def test_an_answer_that_names_another_id_counts_only_where_ours_is_not_known(
    worked: bool, client: ComfyUI, simulator: Simulator
) -> None:
    told = json.dumps({"prompt_id": "another", "number": 1, "node_errors": {}})
    simulator.faults.replies.append(
        ReplyFault("POST /prompt", "late_status" if worked else "status", status=200, body=told)
    )
    submission = attempt(picture())
    assert await client.submit(submission) == Accepted(submission.attempt_id if worked else "another")
