"""Files of a run that the server has forgotten."""

from genqueue.backends.comfyui.client import ComfyUI
from genqueue.simulators.comfyui import Simulator

from .graphs import attempt, picture
from .listening import ended, listening


async def test_after_a_restart_the_files_of_an_attempt_are_found_by_name(client: ComfyUI, simulator: Simulator) -> None:
    submission = attempt(picture(batch=3))
    async with listening(client) as listener:
        await client.submit(submission)
        before = (await ended(client, listener, submission.attempt_id)).files
    await simulator.restart(0)
    found = await client.find_files(submission)
    assert [(file.filename, file.subfolder, file.node) for file in found] == [
        (file.filename, file.subfolder, file.node) for file in before
    ]
    assert b"".join([chunk async for chunk in client.fetch(found[2])]).startswith(b"\x89PNG")


async def test_an_attempt_that_saved_nothing_left_nothing(client: ComfyUI, simulator: Simulator) -> None:
    assert await client.find_files(attempt(picture())) == ()
    assert simulator.router.counts["GET /view"] == 1


async def test_nodes_that_share_a_name_share_one_count(client: ComfyUI, simulator: Simulator) -> None:
    graph = picture()
    graph["3"] = {"class_type": "SaveVideo", "inputs": {"filename_prefix": "video/out"}}
    submission = attempt(graph)
    folder = simulator.settings.directory / "output" / "genqueue" / "home" / submission.attempt_id
    folder.mkdir(parents=True)
    for name in ("out_00001_.png", "out_00002_.mp4", "out_00004_.png"):
        (folder / name).write_bytes(b"x")
    assert [(file.filename, file.node) for file in await client.find_files(submission)] == [
        ("out_00001_.png", "2"),
        ("out_00002_.mp4", "3"),
    ]


async def test_a_node_class_that_nobody_knows_is_asked_for_the_usual_names(
    client: ComfyUI, simulator: Simulator
) -> None:
    submission = attempt({"9": {"class_type": "SomebodysSaver", "inputs": {"filename_prefix": "x"}}})
    folder = simulator.settings.directory / "output" / "genqueue" / "home" / submission.attempt_id
    folder.mkdir(parents=True)
    (folder / "x_00001.webm").write_bytes(b"x")
    assert [file.filename for file in await client.find_files(submission)] == ["x_00001.webm"]
