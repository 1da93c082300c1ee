"""Remote files as they are kept in the database."""

import json
from typing import Any

import pytest

from genqueue.backends.base import RemoteFile
from genqueue.backends.comfyui.places import Place, file_at, place_of
from genqueue.backends.remote_files import files_from_json, files_to_json

GRAPH: dict[str, Any] = {
    "1": {"class_type": "EmptyImage", "inputs": {}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0]}},
    "3": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
}


def test_what_is_kept_is_read_again_whatever_its_locator_says() -> None:
    files = (RemoteFile("a.png", "2", "https://host/a?b=c"), RemoteFile("b.png", "3", "", is_result=False))
    assert files_from_json(json.loads(json.dumps(files_to_json(files))), {}) == files


@pytest.mark.parametrize(
    "place",
    [
        Place("a.png", "s", "output", "images"),
        Place("caf\ufffd.png", "s", "output", "images", query="filename=caf%E9.png&subfolder=s&type=output"),
        Place("a.png", "a/b", "output", "gifs", otherwise="filename=a.png&subfolder=a%5Cb&type=output"),
    ],
)
def test_a_file_of_a_release_without_locators_is_found_where_it_lay(place: Place) -> None:
    kept = {
        "filename": place.filename,
        "subfolder": place.subfolder,
        "folder": place.folder,
        "node": "2",
        "media_hint": place.hint,
        "query": place.query,
        "otherwise": place.otherwise,
    }
    (file,) = files_from_json([kept], GRAPH)
    assert file == file_at(place, "2")
    assert place_of(file) == place


def test_of_the_files_of_a_release_without_locators_the_results_are_chosen_by_the_graph() -> None:
    kept = [
        {"filename": "p.png", "subfolder": "", "folder": "temp", "node": "3", "media_hint": "images"},
        {"filename": "s.png", "subfolder": "", "folder": "output", "node": "2", "media_hint": "images"},
    ]
    assert [(file.filename, file.is_result) for file in files_from_json(kept, GRAPH)] == [
        ("s.png", True),
        ("p.png", False),
    ]
