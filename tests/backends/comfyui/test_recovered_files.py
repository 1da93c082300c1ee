"""Files of a run that the server has forgotten."""

from dataclasses import replace
from typing import Any

import pytest

from genqueue.backends.base import MAX_FILES, RemoteFile
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.comfyui.graph.recovered_files import find_leftovers
from genqueue.backends.comfyui.places import place_of
from genqueue.config import MOST_OUTPUTS
from genqueue.simulators.comfyui import Simulator
from genqueue.simulators.comfyui.nodes.catalogue import Catalogue

from .graphs import Graph, attempt, picture
from .listening import ended, listening


async def test_after_a_restart_the_files_of_an_attempt_are_found_by_name(client: ComfyUI, simulator: Simulator) -> None:
    submission = attempt(picture(batch=3))
    async with listening(client) as listener:
        await client.submit(submission)
        before = (await ended(client, listener, submission.attempt_id)).files
    await simulator.restart(0)
    found = await client.find_files(submission)
    assert [(file.filename, place_of(file).subfolder, file.node) for file in found] == [
        (file.filename, place_of(file).subfolder, file.node) for file in before
    ]
    assert b"".join([chunk async for chunk in client.fetch(found[2])]).startswith(b"\x89PNG")


async def test_an_attempt_that_saved_nothing_left_nothing(client: ComfyUI, simulator: Simulator) -> None:
    assert await client.find_files(attempt(picture())) == ()
    assert simulator.router.counts["GET /view"] == 1


async def test_nodes_that_share_a_name_share_one_count(client: ComfyUI, simulator: Simulator) -> None:
    graph = picture()
    graph["3"] = {"class_type": "SaveVideo", "inputs": {"filename_prefix": "shop/out"}}
    submission = attempt(graph)
    folder = simulator.settings.directory / "output" / "genqueue" / "home" / submission.attempt_id
    folder.mkdir(parents=True)
    for name in ("out_00001_.png", "out_00002_.mp4", "out_00004_.png"):
        (folder / name).write_bytes(b"x")
    assert [(file.filename, file.node) for file in await client.find_files(submission)] == [
        ("out_00001_.png", "2"),
        ("out_00002_.mp4", "3"),
    ]


async def test_a_saver_without_a_file_makes_the_others_no_evidence(client: ComfyUI, simulator: Simulator) -> None:
    graph = picture()
    graph["3"] = {"class_type": "SaveVideo", "inputs": {"filename_prefix": "video/clip"}}
    await _has_one_picture(client, simulator, graph, found=False)


async def _has_one_picture(client: ComfyUI, simulator: Simulator, graph: Graph, *, found: bool) -> None:
    submission = attempt(graph)
    folder = simulator.settings.directory / "output" / "genqueue" / "home" / submission.attempt_id
    folder.mkdir(parents=True)
    (folder / "out_00001_.png").write_bytes(b"x")
    assert [file.filename for file in await client.find_files(submission)] == ["out_00001_.png"] * found


async def test_a_node_that_only_hands_on_or_shows_changes_nothing(client: ComfyUI, simulator: Simulator) -> None:
    graph = picture()
    graph["3"] = {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}
    graph["4"] = {"class_type": "ImageInvert", "inputs": {"image": ["1", 0]}}
    await _has_one_picture(client, simulator, graph, found=True)


@pytest.mark.parametrize(
    "other",
    [
        {"class_type": "ProbeUI", "inputs": {"image": ["1", 0]}},
        {"class_type": "NotInstalledAnyMore", "inputs": {"image": ["1", 0]}},
        {"class_type": "ImageInvert", "inputs": {"image": ["1", 0], "filename_prefix": "x"}},
        {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": ["1", 0]}},
        {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "../x"}},
        {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "%width%"}},
        {"class_type": None, "inputs": None},
        None,
    ],
)
async def test_whatever_may_have_saved_elsewhere_makes_the_folder_no_evidence(
    client: ComfyUI, simulator: Simulator, other: Any
) -> None:
    simulator.machine.catalogue = Catalogue(
        replace(simulator.settings, probes=True), simulator.machine.folders, old=False
    )
    await _has_one_picture(client, simulator, {**picture(), "3": other}, found=False)


async def test_a_name_that_the_server_completes_is_never_asked_for(client: ComfyUI, simulator: Simulator) -> None:
    submission = attempt(picture(prefix="%width%"))
    folder = simulator.settings.directory / "output" / "genqueue" / "home" / submission.attempt_id
    folder.mkdir(parents=True)
    (folder / "%width%_00001_.png").write_bytes(b"x")
    assert await client.find_files(submission) == ()


def pictures(count: int) -> Any:
    """Whether a file exists in a folder with so many pictures and one video."""

    async def exists(file: RemoteFile) -> bool:
        stem, number, ending = file.filename.split("_")
        return (ending == ".png" and int(number) <= count) if stem == "out" else file.filename == "clip_00001_.mp4"

    return exists


@pytest.mark.parametrize("count", [999, 1_000, 2_000, MAX_FILES - 1])
async def test_all_files_of_a_long_run_are_found(count: int) -> None:
    found = await find_leftovers(attempt(_long()), {"EmptyImage"}, pictures(count))
    assert [file.node for file in found] == ["2"] * count + ["3"]
    assert len({file.filename for file in found}) == count + 1


@pytest.mark.parametrize("count", [MAX_FILES, MAX_FILES + 1, 3 * MAX_FILES])
async def test_a_search_that_did_not_reach_the_end_finds_more_than_are_kept_of_a_run(count: int) -> None:
    found = await find_leftovers(attempt(_long()), {"EmptyImage"}, pictures(count))
    assert MOST_OUTPUTS <= MAX_FILES < len(found) <= MAX_FILES + 2
    assert found[-1].node == "3"


def _long() -> Graph:
    return {**picture(), "3": {"class_type": "SaveVideo", "inputs": {"filename_prefix": "video/clip"}}}
