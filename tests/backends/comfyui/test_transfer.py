"""Files to and from the server."""

import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from genqueue.backends.base import INPUT_MISSING, RemoteFile, RemoteState
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.comfyui.places import Place, file_at
from genqueue.errors import FileGone, Rejected, Unclear
from genqueue.simulators.comfyui import ReplyFault, Simulator
from genqueue.tasks.model import InputFile

from .graphs import attempt, picture
from .listening import ended, listening

UPLOAD = "POST /upload/image"


def _input(content: bytes, name: str | None = None) -> InputFile:
    digest = hashlib.sha256(content).hexdigest()
    return InputFile(name or f"{digest[:16]}.png", "key", digest, len(content), "照片.png")


async def _pieces(*pieces: bytes) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def _output(simulator: Simulator, content: bytes, name: str = "a b.bin") -> RemoteFile:
    folder = simulator.settings.directory / "output" / "deep"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)
    return file_at(Place(name, "deep", "output"), "1")


async def _fetched(client: ComfyUI, file: RemoteFile, offset: int = 0) -> bytes:
    return b"".join([chunk async for chunk in client.fetch(file, offset)])


async def test_an_upload_arrives_byte_for_byte(client: ComfyUI, simulator: Simulator) -> None:
    content = bytes(range(256)) * 300
    name = await client.upload(_input(content), _pieces(content[:100], b"", content[100:]))
    assert (simulator.settings.directory / "input" / name).read_bytes() == content


async def test_a_name_with_a_folder_is_kept_whole(client: ComfyUI, simulator: Simulator) -> None:
    name = await client.upload(_input(b"x", "genqueue/ab12.png"), _pieces(b"x"))
    assert name == "genqueue/ab12.png"
    assert (simulator.settings.directory / "input" / name).read_bytes() == b"x"


async def test_what_is_known_to_be_there_is_not_sent_again(client: ComfyUI, simulator: Simulator) -> None:
    item = _input(b"x")
    first = await client.upload(item, _pieces(b"x"))
    assert await client.upload(item, _pieces(b"x")) == first
    assert simulator.router.counts[UPLOAD] == 1


async def test_another_file_under_that_name_gives_a_new_name(client: ComfyUI, simulator: Simulator) -> None:
    item = _input(b"x", "same.png")
    (simulator.settings.directory / "input" / "same.png").write_bytes(b"somebody else's")
    name = await client.upload(item, _pieces(b"x"))
    assert name != "same.png"
    assert (simulator.settings.directory / "input" / name).read_bytes() == b"x"
    assert (simulator.settings.directory / "input" / "same.png").read_bytes() == b"somebody else's"


async def test_after_a_complaint_about_a_missing_input_it_is_uploaded_again(
    client: ComfyUI, simulator: Simulator, tmp_path: Path
) -> None:
    content = (await _picture_bytes(client))[0]
    item = _input(content)
    name = await client.upload(item, _pieces(content))
    stored = simulator.settings.directory / "input" / name
    stored.unlink()
    graph = {
        "1": {"class_type": "LoadImage", "inputs": {"image": item.name}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    }
    with pytest.raises(Rejected) as caught:
        await client.submit(attempt(graph, {item.name: name}))
    assert caught.value.code == INPUT_MISSING
    name = await client.upload(item, _pieces(content))
    submission = attempt(graph, {item.name: name})
    async with listening(client) as listener:
        await client.submit(submission)
        assert (await ended(client, listener, submission.attempt_id)).state is RemoteState.SUCCEEDED


async def _picture_bytes(client: ComfyUI) -> list[bytes]:
    submission = attempt(picture(batch=2))
    async with listening(client) as listener:
        await client.submit(submission)
        remote = await ended(client, listener, submission.attempt_id)
    return [await _fetched(client, file) for file in remote.files]


async def test_pictures_are_fetched_in_their_order(client: ComfyUI) -> None:
    pictures = await _picture_bytes(client)
    assert len(pictures) == 2
    assert all(content.startswith(b"\x89PNG") for content in pictures)


@pytest.mark.parametrize("offset", [0, 1, 99_999, 100_000])
async def test_a_download_goes_on_where_it_stopped(offset: int, client: ComfyUI, simulator: Simulator) -> None:
    content = bytes(range(250)) * 400
    file = _output(simulator, content)
    assert await _fetched(client, file, offset) == content[offset:]


async def test_a_download_that_broke_off_is_resumed(client: ComfyUI, simulator: Simulator) -> None:
    content = bytes(range(250)) * 4_000
    file = _output(simulator, content)
    simulator.faults.replies.append(ReplyFault("GET /view", "cut"))
    got = b""
    pieces = client.fetch(file)
    try:
        async for piece in pieces:
            got += piece
    except Unclear:
        pass
    assert len(got) < len(content)
    assert got + await _fetched(client, file, len(got)) == content


async def test_a_file_that_changed_in_between_is_not_glued_together(client: ComfyUI, simulator: Simulator) -> None:
    file = _output(simulator, b"a" * 1_000)
    await _fetched(client, file)
    _output(simulator, b"b" * 2_000)
    with pytest.raises(Unclear) as caught:
        await _fetched(client, file, 500)
    assert caught.value.code == "file_changed"


async def test_a_file_that_became_shorter_has_changed(client: ComfyUI, simulator: Simulator) -> None:
    file = _output(simulator, b"a" * 10)
    with pytest.raises(Unclear) as caught:
        await _fetched(client, file, 500)
    assert caught.value.code == "file_changed"


async def test_a_server_without_ranges_is_read_from_the_start(client: ComfyUI, simulator: Simulator) -> None:
    file = _output(simulator, b"ignored")
    simulator.faults.replies.append(ReplyFault("GET /view", "status", status=200, body="0123456789"))
    assert await _fetched(client, file, 4) == b"456789"


async def test_a_file_that_is_not_there_is_gone(client: ComfyUI) -> None:
    with pytest.raises(FileGone) as caught:
        await _fetched(client, file_at(Place("nothing.png", "", "output"), "1"))
    assert caught.value.arguments["filename"] == "nothing.png"


async def test_names_are_quoted(client: ComfyUI, simulator: Simulator) -> None:
    file = _output(simulator, b"x", "a & 100% +#;=.bin")
    assert await _fetched(client, file) == b"x"


@pytest.mark.parametrize(
    ("status", "code"), [(413, "input_too_large"), (400, "input_refused"), (403, "backend_denied")]
)
async def test_a_refused_upload_is_a_definite_no(status: int, code: str, client: ComfyUI, simulator: Simulator) -> None:
    simulator.faults.replies.append(ReplyFault(UPLOAD, "status", status=status))
    with pytest.raises(Rejected) as caught:
        await client.upload(_input(b"x"), _pieces(b"x"))
    assert caught.value.code == code


async def test_trouble_while_reading_an_input_is_not_the_servers(client: ComfyUI) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"x"
        raise OSError("disk")

    with pytest.raises(OSError, match="disk"):
        await client.upload(_input(b"xyz"), broken())


async def test_a_file_that_says_it_is_too_large_is_refused_before_its_first_byte(
    simulator: Simulator, client: ComfyUI
) -> None:
    (simulator.settings.directory / "output" / "large.png").write_bytes(bytes(300_000))
    file = file_at(Place("large.png", "", "output"), "1")
    pieces = client.fetch(file, 0, 200_000)
    with pytest.raises(Rejected) as caught:
        await anext(pieces)
    assert caught.value.code == "output_too_large"


PAGE = {"content-type": "text/html; charset=utf-8"}
NOT_OF_THE_FILE = [
    pytest.param(200, PAGE, id="a page to log in"),
    pytest.param(404, PAGE, id="a page that says what is not there"),
    pytest.param(200, {"content-type": "application/json"}, id="a guard's refusal"),
    pytest.param(200, {"content-encoding": "gzip"}, id="packed"),
]


@pytest.mark.parametrize(("status", "headers"), NOT_OF_THE_FILE)
async def test_what_a_guard_in_between_says_is_not_the_file_and_not_that_it_is_gone(
    status: int, headers: dict[str, str], client: ComfyUI, simulator: Simulator
) -> None:
    file = _output(simulator, b"a picture", "a.png")
    fault = ReplyFault("GET /view", "status", status=status, body="<html>", headers=headers, times=2)
    simulator.faults.replies.append(fault)
    with pytest.raises(Unclear):
        await _fetched(client, file)
    with pytest.raises(Unclear):
        await client._transfer.exists(file)
    assert await _fetched(client, file) == b"a picture"


@pytest.mark.parametrize("name", ["page.html", "facts.json", "no ending"])
async def test_a_file_that_is_a_page_or_json_is_fetched_as_what_it_is(
    name: str, client: ComfyUI, simulator: Simulator
) -> None:
    assert await _fetched(client, _output(simulator, b"{}", name)) == b"{}"
