from typing import Any

import pytest

from genqueue.workflows.references import input_name, input_names_in, is_reference, named_again, reference, upload_id

DIGEST = "ab" * 32


@pytest.mark.parametrize(
    ("filename", "name"),
    [
        ("photo.PNG", "png"),
        ("C:\\pictures\\photo.jpeg", "jpeg"),
        ("../../etc/passwd", "bin"),
        ("archive.tar.gz", "gz"),
        ("名字.图片", "bin"),
        ("noname", "bin"),
        ("a.p/../ng", "bin"),
        ("bad.p ng", "bin"),
    ],
)
def test_the_name_on_a_server_is_the_hash_and_a_plain_extension(filename: str, name: str) -> None:
    assert input_name(DIGEST, filename) == f"genqueue/{DIGEST[:32]}.{name}"


def test_a_reference_is_the_whole_string() -> None:
    assert is_reference(reference("018f-Ab_9"))
    assert upload_id(reference("018f-Ab_9")) == "018f-Ab_9"
    for text in ("upload:", "upload:a b", " upload:a", "upload:a\n", "see upload:a", 3, None):
        assert not is_reference(text)


def test_names_of_uploads_become_references_wherever_they_stand_and_nothing_else_changes() -> None:
    graph: dict[str, Any] = {
        "1": {
            "class_type": "LoadImage",
            "inputs": {"image": "genqueue/a.png", "more": {"deep": ["genqueue/b.png", 1]}},
        },
        "2": {"class_type": "Text", "inputs": {"text": "see genqueue/a.png", "image": ["1", 0], "on": True}},
    }
    again = named_again(graph, {"genqueue/a.png": "u0", "genqueue/b.png": "u1"})
    assert again["1"]["inputs"] == {"image": "upload:u0", "more": {"deep": ["upload:u1", 1]}}
    assert again["2"] == graph["2"]
    assert graph["1"]["inputs"]["image"] == "genqueue/a.png"


def test_names_of_inputs_are_known_by_how_they_are_written() -> None:
    name = input_name(DIGEST, "photo.png")
    others = [f"see {name}", name.upper(), f"other/{name}", "genqueue/cat.png", 1, None]
    assert input_names_in({"1": {"inputs": {"image": name, "more": [others]}}}) == {name: DIGEST[:32]}
