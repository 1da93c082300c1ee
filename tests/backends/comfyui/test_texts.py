"""What a node put out in words."""

from typing import Any

import pytest

from genqueue.backends.comfyui.parsing.texts import texts_of

DEEP: list[Any] = []
for _ in range(2_000):
    DEEP = [DEEP]


@pytest.mark.parametrize(
    ("output", "texts"),
    [
        ({"text": ["one", "two"]}, ["one", "two"]),
        ({"text": "one"}, ["one"]),
        ({"caption": ["a cat"], "tags": "cat, sofa"}, ["a cat", "cat, sofa"]),
        ({"text": [["a"], ["b", "c"]]}, ["a", "b", "c"]),
        ({"答案": ["是"], "value": ["3.14"], "answer": ["no"]}, ["是", "3.14", "no"]),
        ("all of it", ["all of it"]),
        (["a", "b"], ["a", "b"]),
        ({"text": ["true"], "string": ["true", "None", " "]}, ["true"]),
        ({"text": ["0f8fad5b-d9cb-469f-a165-70867728950e"]}, ["0f8fad5b-d9cb-469f-a165-70867728950e"]),
        ({"x": ["0f8fad5b-d9cb-469f-a165-70867728950e", "d41d8cd98f00b204e9800998ecf8427e"]}, []),
        ({"id": ["abc"], "Format": "video/mp4", "subfolder": "x", "type": ["output"]}, []),
        ({"images": [{"filename": "a/b.png"}], "names": ["b.png", r"C:\out\b.png", "a picture"]}, ["a picture"]),
        ({"result": ["3d/mesh.glb", "mesh.obj [temp]"]}, []),
        ({"mixed": ["a", 1], "number": [1, 2.0], "flag": [True], "none": None, "object": {"a": "b"}}, []),
        ({"text": ["a\x00b\ud800", "", "  ", "\n"]}, ["a\ufffdb\ufffd"]),
        ({"text": DEEP}, []),
        ({"text": [1, 0.5, True, "x", None]}, ["1", "0.5", "True", "x"]),
        ({"text": {"a": "b"}}, ["{'a': 'b'}"]),
        ({"text": [{"filename": "a.txt"}, {}, {"said": "a"}]}, ["{'said': 'a'}"]),
        (None, []),
        (7, []),
    ],
)
def test_strings_under_any_key_are_texts_but_for_what_machines_tell_each_other(output: Any, texts: list[str]) -> None:
    assert list(texts_of(output)) == texts
