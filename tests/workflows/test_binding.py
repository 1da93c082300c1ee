from dataclasses import replace
from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.messages import word
from genqueue.workflows.binding import bind, bind_many

from .samples import never, parameter, template, upload, uploads
from .servers import MODELS, server

GRAPH: dict[str, Any] = {
    "1": {"class_type": "LoadImage", "inputs": {"image": ""}},
    "2": {"class_type": "First", "inputs": {"image": ["1", 0], "text": "own", "seed": 0}},
    "3": {"class_type": "Second", "inputs": {"image": ["2", 0], "mask": ["2", 1], "text": "own", "seed": 0}},
}


def test_a_value_is_written_to_every_place_it_is_bound_to() -> None:
    sample = template(parameter("prompt", "text", [["2", "text"], ["3", "text"]]), graph=GRAPH)
    bound = bind(sample, {"prompt": "cat"}, draw=never, uploads={})
    assert [bound.graph[node]["inputs"]["text"] for node in "23"] == ["cat", "cat"]
    assert (bound.workflow_id, bound.workflow_version, bound.node_count) == ("sample", 3, 3)


def test_the_template_itself_never_changes() -> None:
    sample = template(parameter("prompt", "text", [["2", "text"]]), graph=GRAPH)
    bind(sample, {"prompt": "cat"}, draw=never, uploads={})
    assert sample.graph["2"]["inputs"]["text"] == "own"


def test_what_has_no_value_keeps_what_the_graph_says() -> None:
    sample = template(parameter("prompt", "text", [["2", "text"]]), graph=GRAPH)
    bound = bind(sample, {}, draw=never, uploads={})
    assert bound.graph["2"]["inputs"]["text"] == "own"
    assert bound.params == {}


def test_a_random_seed_is_drawn_once_and_recorded() -> None:
    sample = template(parameter("seed", "seed", [["2", "seed"], ["3", "seed"]]), graph=GRAPH)
    drawn = iter([42])
    bound = bind(sample, {"seed": -1}, draw=lambda: next(drawn), uploads={})
    assert bound.params == {"seed": 42}
    assert [bound.graph[node]["inputs"]["seed"] for node in "23"] == [42, 42]


def test_many_copies_count_the_seed_up_and_begin_again_at_zero() -> None:
    sample = template(parameter("seed", "seed", [["2", "seed"]], max=10), graph=GRAPH)
    copies = bind_many(sample, {"seed": 9}, 3, draw=never, uploads={})
    assert [copy.frozen["2"]["inputs"]["seed"] for copy in copies] == [9, 10, 0]
    assert [copy.params["seed"] for copy in copies] == [9, 10, 0]


def test_a_drawn_seed_keeps_the_limit_of_its_parameter() -> None:
    sample = template(parameter("seed", "seed", [["2", "seed"]], max=99), graph=GRAPH)
    assert bind(sample, {}, draw=lambda: 1234, uploads={}).params == {"seed": 34}


def test_less_than_one_copy_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        bind_many(template(), {}, 0, draw=never, uploads={})
    assert caught.value.field == "count"


def test_a_reference_becomes_the_name_of_the_file() -> None:
    sample = template(parameter("image", "image", [["1", "image"]], required=True), graph=GRAPH)
    bound = bind(sample, {"image": "upload:u1"}, draw=never, uploads=uploads())
    assert bound.graph["1"]["inputs"]["image"] == upload(1).name
    assert bound.inputs == (upload(1),)
    assert bound.params == {"image": "upload:u1"}


def test_a_file_that_is_used_twice_is_one_input() -> None:
    sample = template(parameter("a", "image", [["1", "image"]]), parameter("b", "image", [["2", "image"]]), graph=GRAPH)
    bound = bind(sample, {"a": "upload:u1", "b": "upload:u1"}, draw=never, uploads=uploads())
    assert bound.inputs == (upload(1),)


@pytest.mark.parametrize(
    ("type_", "filename", "fits"),
    [
        ("image", "a.png", True),
        ("image", "a.MP4", False),
        ("mask", "a.webp", True),
        ("video", "a.mov", True),
        ("video", "a.gif", True),
        ("video", "a.mp3", False),
        ("audio", "a.flac", True),
        ("audio", "a.mp4", True),
        ("audio", "a.png", False),
        ("image", "noname", True),
        ("image", "drawing.svg", False),
    ],
)
def test_a_file_must_suit_its_parameter(type_: str, filename: str, fits: bool) -> None:
    sample = template(parameter("file", type_, [["1", "image"]]), graph=GRAPH)
    known = {"upload:u": upload(0, filename)}
    if fits:
        assert bind(sample, {"file": "upload:u"}, draw=never, uploads=known).inputs == (known["upload:u"],)
    else:
        with pytest.raises(Invalid) as caught:
            bind(sample, {"file": "upload:u"}, draw=never, uploads=known)
        assert (caught.value.code, caught.value.field) == ("wrong_media", "params.file")
        for language, words in (("zh", {"图片", "视频", "音频"}), ("en", {"a picture", "a video", "sound"})):
            told = word("wrong_media", caught.value.arguments, language).message
            assert any(each in told for each in words), told
            assert type_ not in told.split()


@pytest.mark.parametrize(
    ("type_", "media_type", "code"),
    [
        ("image", "text/plain", "wrong_media"),
        ("image", "application/octet-stream", "wrong_media"),
        ("mask", "application/pdf", "wrong_media"),
        ("video", "text/html", "wrong_media"),
        ("audio", "application/zip", "wrong_media"),
        ("image", "image/svg+xml", "wrong_media"),
        ("image", "image/jxl", "picture_not_loadable"),
        ("image", "image/x-canon-cr3", "picture_not_loadable"),
        ("image", "image/vnd.microsoft.icon", None),
        ("video", "video/x-flv", None),
        ("audio", "application/octet-stream", None),
    ],
)
@pytest.mark.parametrize("filename", ["noname", "a.unheard-of"])
def test_what_is_known_of_the_content_decides(type_: str, media_type: str, code: str | None, filename: str) -> None:
    sample = template(parameter("file", type_, [["1", "image"]]), graph=GRAPH)
    known = {"upload:u": replace(upload(0, filename), media_type=media_type)}
    if code is None:
        assert bind(sample, {"file": "upload:u"}, draw=never, uploads=known).inputs == (known["upload:u"],)
        return
    with pytest.raises(Invalid) as caught:
        bind(sample, {"file": "upload:u"}, draw=never, uploads=known)
    assert (caught.value.code, caught.value.field) == (code, "params.file")
    assert word(code, caught.value.arguments, "en").hint


def test_an_unknown_upload_is_refused() -> None:
    sample = template(parameter("image", "image", [["1", "image"]]), graph=GRAPH)
    with pytest.raises(Invalid) as caught:
        bind(sample, {"image": "upload:gone"}, draw=never, uploads=uploads())
    assert (caught.value.code, caught.value.field) == ("unknown_upload", "params.image")


def test_needs_name_classes_and_choices() -> None:
    graph = {"1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "fixed"}}, **GRAPH_OF_SAMPLER}
    choice = parameter(
        "sampler", "choice", [["2", "sampler_name"]], choices_from={"class": "KSampler", "input": "sampler_name"}
    )
    bound = bind(template(choice, graph=graph), {"sampler": "euler"}, draw=never, uploads={})
    assert bound.needs.node_classes == {"CheckpointLoaderSimple", "KSampler"}
    assert bound.needs.choices == {
        ("CheckpointLoaderSimple", "ckpt_name", "fixed"),
        ("KSampler", "sampler_name", "euler"),
    }


GRAPH_OF_SAMPLER = {"2": {"class_type": "KSampler", "inputs": {"model": ["1", 0], "sampler_name": "", "text": "free"}}}


def test_nodes_that_an_empty_parameter_leaves_out_are_passed_by_in_a_chain() -> None:
    first = parameter("first", "text", [["2", "text"]], bypass={"2": {"0": ["1", 0]}})
    second = parameter("second", "text", [["3", "text"]], bypass={"3": {"0": ["2", 0]}})
    graph = {**GRAPH, "4": {"class_type": "Save", "inputs": {"image": ["3", 0], "mask": ["3", 1], "text": "x"}}}
    bound = bind(template(first, second, graph=graph), {"second": ""}, draw=never, uploads={})
    assert bound.graph["4"]["inputs"] == {"image": ["1", 0], "text": "x"}
    assert bound.node_count == 2
    assert bound.needs.node_classes == {"LoadImage", "Save"}


def test_choices_are_checked_against_the_known_servers() -> None:
    choice = parameter("m", "choice", [["2", "text"]], choices_from={"class": "LoraLoader", "input": "lora_name"})
    sample = template(choice, graph=GRAPH)
    with pytest.raises(Invalid) as caught:
        bind(sample, {"m": "other"}, draw=never, uploads={}, catalogs=[server(models=MODELS)])
    assert caught.value.arguments["allowed"] == ["style.safetensors"]
