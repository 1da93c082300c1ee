"""What GenQueue relies on in a ComfyUI, held against the simulator and, with GENQUEUE_TEST_COMFYUI=URL, a real one.

Core nodes only, no models, no GPU. A real server should have nothing else to do meanwhile.
"""

import hashlib
import json
import random
import uuid
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from genqueue.backends.base import INPUT_MISSING, Access, RemoteState, Signal, SignalKind
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.comfyui.places import Place, file_at, place_of
from genqueue.clock import SystemClock
from genqueue.errors import FileGone, Rejected
from genqueue.simulators.comfyui import Settings, running
from genqueue.tasks.model import InputFile
from tests.backends.comfyui.graphs import INSTALLATION, attempt, picture
from tests.backends.comfyui.listening import ended, listening
from tests.backends.comfyui.recordings import refusal_of
from tests.backends.comfyui.test_refusals import CODES
from tests.contracts.laboratories import REAL
from tests.contracts.laboratory import content_of, pieces_of

SERVERS = [
    pytest.param("0.33.0", id="simulator"),
    pytest.param("0.3.64", id="simulator of 0.3.64"),
    pytest.param("", id="real", marks=[pytest.mark.real, pytest.mark.skipif(not REAL, reason="no real ComfyUI named")]),
]


@pytest.fixture(params=SERVERS)
async def client(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[ComfyUI]:
    if not request.param:
        assert REAL is not None
        backend = ComfyUI(Access(REAL), SystemClock(), installation=INSTALLATION)
        yield backend
        await backend.close()
        return
    settings = Settings(directory=tmp_path, version=request.param)
    settings.faults.durations["ImageBlur"] = 0.05
    async with running(settings) as simulator:
        backend = ComfyUI(Access(simulator.url), SystemClock(), installation=INSTALLATION)
        yield backend
        await backend.close()


def fresh() -> int:
    """A colour that no server has in its cache."""
    return random.SystemRandom().randrange(1, 2**24)


def slow() -> dict[str, Any]:
    """Some seconds of work in many small nodes, so that an interrupt finds a place between them."""
    graph: dict[str, Any] = {
        "0": {"class_type": "EmptyImage", "inputs": {"width": 512, "height": 512, "batch_size": 1, "color": fresh()}}
    }
    for number in range(1, 13):
        inputs = {"image": [str(number - 1), 0], "blur_radius": 31, "sigma": 5.0}
        graph[str(number)] = {"class_type": "ImageBlur", "inputs": inputs}
    graph["13"] = {"class_type": "SaveImage", "inputs": {"images": ["12", 0], "filename_prefix": "slow"}}
    return graph


async def test_it_tells_its_version_and_its_load(client: ComfyUI) -> None:
    health = await client.probe()
    assert health.version[0].isdigit()
    assert health.waiting >= 0


async def test_it_lists_node_classes_and_their_choices(client: ComfyUI) -> None:
    catalog = await client.catalog()
    assert {"SaveImage", "EmptyImage", "LoadImage", "KSampler"} <= catalog.node_classes
    assert "euler" in catalog.choices["KSampler", "sampler_name"]
    assert ("LoadImage", "image") not in catalog.choices


async def test_a_picture_is_made_told_and_fetched(client: ComfyUI) -> None:
    submission = attempt(picture(fresh(), batch=2))
    async with listening(client) as listener:
        assert (await client.submit(submission)).remote_id == submission.attempt_id
        remote = await ended(client, listener, submission.attempt_id)
    assert remote.state is RemoteState.SUCCEEDED
    assert remote.reused == ()
    assert [(file.filename, place_of(file).folder, file.node) for file in remote.files] == [
        ("out_00001_.png", "output", "2"),
        ("out_00002_.png", "output", "2"),
    ]
    assert {place_of(file).subfolder for file in remote.files} == {f"genqueue/{INSTALLATION}/{submission.attempt_id}"}
    assert remote.started_at is not None
    assert remote.ended_at is not None
    assert remote.started_at <= remote.ended_at
    whole = await content_of(client, remote.files[0])
    assert whole.startswith(b"\x89PNG")
    assert await content_of(client, remote.files[0], 50) == whole[50:]
    assert await content_of(client, remote.files[0], len(whole)) == b""


async def test_a_repeated_picture_is_taken_from_the_cache_but_saved_anew(client: ComfyUI) -> None:
    graph = picture(fresh())
    remotes = []
    async with listening(client) as listener:
        for _ in range(2):
            submission = attempt(graph)
            await client.submit(submission)
            remotes.append(await ended(client, listener, submission.attempt_id))
    assert remotes[1].reused == ("1",)
    assert remotes[0].files != remotes[1].files
    assert (await content_of(client, remotes[1].files[0])).startswith(b"\x89PNG")


async def test_files_are_found_by_name_alone(client: ComfyUI) -> None:
    submission = attempt(picture(fresh(), batch=2))
    assert await client.find_files(submission) == ()
    async with listening(client) as listener:
        await client.submit(submission)
        remote = await ended(client, listener, submission.attempt_id)
    found = await client.find_files(submission)
    assert [place_of(file).subfolder for file in found] == [place_of(file).subfolder for file in remote.files]
    assert [file.filename for file in found] == [file.filename for file in remote.files]


async def test_a_run_is_heard_from_its_start_to_its_end(client: ComfyUI) -> None:
    submission = attempt(picture(fresh()))
    async with listening(client) as listener:
        await client.submit(submission)
        done = Signal(SignalKind.MAYBE_DONE, submission.attempt_id)
        await listener.until(lambda signal: signal == done)
        assert (await client.look_up(submission.attempt_id)).state is RemoteState.SUCCEEDED
    kinds = [signal.kind for signal in listener.heard if signal.attempt_id == submission.attempt_id]
    assert kinds[0] is SignalKind.STARTED
    assert SignalKind.PROGRESS in kinds


async def test_running_and_waiting_runs_are_told_apart_and_taken_back(client: ComfyUI) -> None:
    first, second = attempt(slow()), attempt(picture(fresh()))
    async with listening(client) as listener:
        await client.submit(first)
        await client.submit(second)
        await listener.until(lambda signal: signal == Signal(SignalKind.STARTED, first.attempt_id))
        assert (await client.look_up(first.attempt_id)).state is RemoteState.RUNNING
        assert (await client.look_up(second.attempt_id)).state is RemoteState.WAITING
        live = {line["id"]: line for line in await client.live()}
        assert live[first.attempt_id]["ours"]
        assert live[second.attempt_id]["state"] == "waiting"
        await client.cancel(second.attempt_id)
        assert (await client.look_up(second.attempt_id)).state is RemoteState.ABSENT
        await client.cancel(first.attempt_id)
        remote = await ended(client, listener, first.attempt_id)
    assert remote.state is RemoteState.INTERRUPTED
    assert remote.trouble is not None
    assert remote.trouble.code == "interrupted"


async def test_the_same_id_waits_twice_until_one_copy_is_removed(client: ComfyUI) -> None:
    first, twice = attempt(slow()), attempt(picture(fresh()))
    async with listening(client) as listener:
        for submission in (first, twice, twice):
            await client.submit(submission)
        await listener.until(lambda signal: signal == Signal(SignalKind.STARTED, first.attempt_id))
        assert await client.remove_double(twice.attempt_id)
        assert not await client.remove_double(twice.attempt_id)
        await client.cancel(first.attempt_id)
        assert (await ended(client, listener, twice.attempt_id)).state is RemoteState.SUCCEEDED


async def test_unknown_and_forgotten_runs_are_absent(client: ComfyUI) -> None:
    assert (await client.look_up(str(uuid.uuid4()))).state is RemoteState.ABSENT
    submission = attempt(picture(fresh()))
    async with listening(client) as listener:
        await client.submit(submission)
        await ended(client, listener, submission.attempt_id)
    await client._http.ask("POST", "/history", body=json.dumps({"delete": [submission.attempt_id]}).encode())
    assert (await client.look_up(submission.attempt_id)).state is RemoteState.ABSENT


@pytest.mark.parametrize("name", [name for name in CODES if name.startswith(("invalid_", "slot_"))])
async def test_a_wrong_graph_is_refused_with_the_reason_and_leaves_nothing(name: str, client: ComfyUI) -> None:
    submission = attempt(refusal_of(name)["graph"])
    with pytest.raises(Rejected) as caught:
        await client.submit(submission)
    assert caught.value.code == CODES[name]
    assert submission.attempt_id not in [line["id"] for line in await client.live()]


async def test_a_graph_taken_in_part_is_taken_back_and_refused(client: ComfyUI) -> None:
    blocker, partly = attempt(slow()), attempt(refusal_of("partly_invalid_two_outputs")["graph"])
    async with listening(client) as listener:
        await client.submit(blocker)
        await listener.until(lambda signal: signal == Signal(SignalKind.STARTED, blocker.attempt_id))
        with pytest.raises(Rejected) as caught:
            await client.submit(partly)
        assert caught.value.code == INPUT_MISSING
        assert (await client.look_up(partly.attempt_id)).state is RemoteState.ABSENT
        await client.cancel(blocker.attempt_id)
        await ended(client, listener, blocker.attempt_id)


async def test_a_failing_node_is_named(client: ComfyUI) -> None:
    name = await client.upload(*_broken_picture())
    graph = {
        "1": {"class_type": "LoadImage", "inputs": {"image": name}, "_meta": {"title": "素材"}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    }
    submission = attempt(graph)
    async with listening(client) as listener:
        await client.submit(submission)
        remote = await ended(client, listener, submission.attempt_id)
    assert remote.state is RemoteState.FAILED
    assert remote.trouble is not None
    assert remote.trouble.code == "node_failed"
    assert remote.trouble.arguments["title"] == "素材"
    assert remote.trouble.arguments["class_type"] == "LoadImage"


async def test_an_uploaded_picture_is_used_and_kept_under_its_name(client: ComfyUI) -> None:
    async with listening(client) as listener:
        made = attempt(picture(fresh()))
        await client.submit(made)
        content = await content_of(client, (await ended(client, listener, made.attempt_id)).files[0])
        item = _input(content)
        name = await client.upload(item, pieces_of(content))
        assert name == item.name
        graph = {
            "1": {"class_type": "LoadImage", "inputs": {"image": item.name}},
            "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
        }
        submission = attempt(graph, {item.name: name})
        await client.submit(submission)
        assert (await ended(client, listener, submission.attempt_id)).state is RemoteState.SUCCEEDED


async def test_an_input_that_is_not_there_is_told_as_missing(client: ComfyUI) -> None:
    graph = {
        "1": {"class_type": "LoadImage", "inputs": {"image": f"{uuid.uuid4().hex}.png"}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    }
    with pytest.raises(Rejected) as caught:
        await client.submit(attempt(graph))
    assert caught.value.code == INPUT_MISSING


async def test_a_model_that_is_not_there_is_told_as_missing(client: ComfyUI) -> None:
    graph = {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "no-such-model.safetensors"}},
        "2": {"class_type": "EmptyLatentImage", "inputs": {"width": 64, "height": 64, "batch_size": 1}},
        "3": {"class_type": "VAEDecode", "inputs": {"samples": ["2", 0], "vae": ["1", 2]}},
        "4": {"class_type": "SaveImage", "inputs": {"images": ["3", 0], "filename_prefix": "x"}},
    }
    with pytest.raises(Rejected) as caught:
        await client.submit(attempt(graph))
    assert caught.value.code == "model_missing"
    assert caught.value.arguments["value"] == "no-such-model.safetensors"


async def test_a_file_that_is_not_there_is_gone(client: ComfyUI) -> None:
    async with listening(client) as listener:
        submission = attempt(picture(fresh()))
        await client.submit(submission)
        remote = await ended(client, listener, submission.attempt_id)
    gone = file_at(Place("no_00009_.png", place_of(remote.files[0]).subfolder, "output"), "2")
    with pytest.raises(FileGone):
        await content_of(client, gone)


def _input(content: bytes) -> InputFile:
    digest = hashlib.sha256(content).hexdigest()
    return InputFile(f"{digest}.png", "key", digest, len(content), "照片.png")


def _broken_picture() -> tuple[InputFile, AsyncIterator[bytes]]:
    content = b"this is no picture at all"
    return _input(content), pieces_of(content)
