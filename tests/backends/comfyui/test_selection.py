"""Which files of a run are its results."""

from typing import Any

import pytest

from genqueue.backends.base import RemoteFile
from genqueue.backends.comfyui.parsing.selection import results_first
from genqueue.backends.comfyui.places import Place, file_at

GRAPH: dict[str, Any] = {
    "1": {"class_type": "EmptyImage", "inputs": {}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    "3": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
    "4": {"class_type": "PreviewImage", "inputs": {"images": ["1", 1]}},
    "5": {"class_type": "PreviewImage", "inputs": {"images": ["1", 1]}},
    "6": {"class_type": "Compare", "inputs": {"a": ["1", 0], "b": ["7", 0]}},
    "7": {"class_type": "Bridge", "inputs": {"image": ["1", 2]}},
    "8": {"class_type": "SaveImage", "inputs": {"images": ["7", 0]}},
    "9": {"class_type": "PreviewImage", "inputs": {"images": ["2", 0]}},
    "²": None,
    "bad": {"class_type": "X", "inputs": [1]},
}


def file(node: str, name: str, folder: str = "temp", hint: str = "images") -> RemoteFile:
    return file_at(Place(name, "", folder, hint), node)


def results(files: list[RemoteFile]) -> list[str]:
    marked = results_first(files, GRAPH)
    found = [each.filename for each in marked if each.is_result]
    assert [each.filename for each in marked[: len(found)]] == found
    assert {each.locator for each in marked} == {each.locator for each in files}
    return found


SAVED = file("2", "saved.png", "output")


@pytest.mark.parametrize(
    ("others", "delivered"),
    [
        pytest.param([file("3", "a.png")], [], id="a preview of what is saved"),
        pytest.param([file("9", "a.png")], [], id="a preview of what a saving node hands on"),
        pytest.param([file("2", "a.png")], [], id="a preview by the node that saves"),
        pytest.param([file("4", "a.png")], ["a.png"], id="a preview of something else"),
        pytest.param([file("4", "a.png"), file("5", "b.png")], ["a.png"], id="two previews of one thing"),
        pytest.param([file("4", "a.png"), file("4", "b.png")], ["a.png", "b.png"], id="two pictures of one preview"),
        pytest.param([file("6", "a.png")], ["a.png"], id="something made of what is saved and of more"),
        pytest.param(
            [file("7", "a.png"), file("8", "s.png", "output")], ["s.png"], id="what a node shows and hands on"
        ),
        pytest.param([file("3", "a.mp4")], ["a.mp4"], id="a clip beside a picture"),
        pytest.param([file("3", "a.webp", hint="animated")], ["a.webp"], id="a moving picture beside a picture"),
        pytest.param([file("3", "a.png", hint="gifs")], ["a.png"], id="whatever a node calls a clip"),
        pytest.param([file("3", "a.wav")], ["a.wav"], id="a sound beside a picture"),
        pytest.param([file("3", "a.glb"), file("3", "b")], ["a.glb", "b"], id="anything else"),
        pytest.param(
            [file("²", "a.png"), file("bad", "b.png"), file("?", "c.png")], ["a.png", "b.png", "c.png"], id="?"
        ),
        pytest.param([file("3", "a.png", "input")], [], id="an input that is shown"),
    ],
)
def test_a_temp_file_is_a_result_unless_a_saved_one_stands_for_it(
    others: list[RemoteFile], delivered: list[str]
) -> None:
    found = results([*others, SAVED])
    assert sorted(found) == sorted([*delivered, "saved.png"])
    assert found[-len(delivered) :] == delivered or not delivered or "s.png" in delivered


def test_where_nothing_is_saved_previews_are_the_results() -> None:
    files = [file("3", "a.png"), file("4", "b.png"), file("3", "i.png", "input")]
    assert results(files) == ["a.png", "b.png"]


def test_where_there_is_nothing_else_inputs_are_the_results() -> None:
    assert results([file("3", "i.png", "input")]) == ["i.png"]


def test_of_two_saved_sounds_a_preview_of_one_is_left_out() -> None:
    files = [file("2", "a.flac", "output"), file("3", "b.flac"), file("4", "c.flac")]
    assert results(files) == ["a.flac", "c.flac"]
