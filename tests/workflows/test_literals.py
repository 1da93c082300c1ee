"""Literal inputs of a graph, and the template documents that are made of them."""

from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.workflows.binding import bind
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.form import schema
from genqueue.workflows.imports.documents import MAX_PARAMETERS, completed, document_of, kept_wishes, sha_of
from genqueue.workflows.imports.literals import literals
from genqueue.workflows.template import Template
from genqueue.workflows.values import check_defaults, complete
from tests.workflows.samples import never

HEAD = {"id": "w", "version": 1, "kind": "workflow", "name": {"zh": "我的", "en": "Mine"}}
GRAPH: dict[str, Any] = {
    "3": {
        "class_type": "KSampler",
        "inputs": {
            "seed": 5,
            "steps": 20,
            "cfg": 8,
            "sampler_name": "euler",
            "denoise": 1,
            "model": ["4", 0],
            "positive": ["6", 0],
        },
    },
    "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "a[1].safetensors"}},
    "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "a cat", "clip": ["4", 1]}, "_meta": {"title": "正面"}},
    "7:1": {"class_type": "LoadImage", "inputs": {"image": "example.png"}},
    "8": {"class_type": "Odd", "inputs": {"flag": True, "mode": "x", "list": [1, 2, 3], "none": None, "a.seed": 7}},
    "9": {"class_type": "SaveImage", "inputs": {"images": ["3", 0], "filename_prefix": "x"}},
}
LISTED = Catalog(frozenset(), {("Odd", "mode"): frozenset({"x", "y"})})


def made(graph: dict[str, Any] = GRAPH, wanted: list[dict[str, Any]] | None = None, **how: Any) -> Template:
    template = Template.from_json(document_of(HEAD, graph, literals(graph, **how), wanted))
    check_defaults(template)
    return template


def test_every_literal_input_is_offered_with_its_type_and_links_are_not() -> None:
    found = {each.target: str(each.type) for each in literals(GRAPH, [LISTED])}

    assert found == {
        "3.seed": "seed",
        "3.steps": "int",
        "3.cfg": "float",
        "3.sampler_name": "choice",
        "3.denoise": "float",
        "4.ckpt_name": "choice",
        "6.text": "text",
        "7:1.image": "image",
        "8.flag": "bool",
        "8.mode": "choice",
        "8.a.seed": "seed",
        "9.filename_prefix": "text",
    }


@pytest.mark.parametrize(
    ("class_type", "name", "value", "expected"),
    [
        ("PrimitiveInt", "value", 3, "int"),
        ("PrimitiveFloat", "value", 3, "float"),
        ("EmptyLatentImage", "width", 512, "int"),
        ("LoraLoader", "strength_model", 1, "float"),
        ("ImageScaleBy", "scale_by", 2, "float"),
        ("VHS_VideoCombine", "frame_rate", 24, "float"),
        ("Unknown", "blend", 1, "float"),
        ("Unknown", "radius", 512, "int"),
        ("LoadVideo", "file", "a.mp4", "video"),
        ("LoadAudio", "audio", "a.mp3", "audio"),
        ("VHS_LoadVideoPath", "video", "https://x/a.mp4", "text"),
        ("LoadImageFromUrl", "image", "https://x/a.png", "text"),
        ("KSampler", "seed", -1, "int"),
    ],
)
def test_the_type_is_proposed_by_value_name_and_class(class_type: str, name: str, value: Any, expected: str) -> None:
    (found,) = literals({"1": {"class_type": class_type, "inputs": {name: value}}}, choices=False)

    assert str(found.type) == expected


def test_files_of_an_account_are_texts_and_not_choices_of_our_servers() -> None:
    assert str(literals(GRAPH, [LISTED], choices=False)[5].type) == "text"


def test_the_form_names_the_inputs_that_each_property_fills_in() -> None:
    form = schema(made(), (), "en")

    assert {tuple(part["x-targets"]) for part in form["properties"].values()} == {
        (each.target,) for each in literals(GRAPH)
    }
    assert form["properties"]["text_6"]["title"] == "正面 · text"
    assert form["required"] == []


def test_values_are_written_into_the_graph_and_the_rest_stays() -> None:
    bound = bind(made(), {"text_6": "a dog", "seed_3": 9, "a_seed_8": 1}, draw=never, uploads={})

    assert bound.graph["6"]["inputs"] == {"text": "a dog", "clip": ["4", 1]}
    assert bound.graph["3"]["inputs"] == {**GRAPH["3"]["inputs"], "seed": 9}
    assert bound.graph["7:1"] == GRAPH["7:1"]
    assert bound.graph["8"]["inputs"] == {**GRAPH["8"]["inputs"], "a.seed": 1}


def test_a_file_that_no_server_lists_stays_and_no_other_is_taken_for_it() -> None:
    others = Catalog(frozenset(), {("CheckpointLoaderSimple", "ckpt_name"): frozenset({"other.safetensors"})})
    assert "ckpt_name_4" not in complete(made(), {}, [others])

    its_own = Catalog(frozenset(), {("CheckpointLoaderSimple", "ckpt_name"): frozenset({"a[1].safetensors", "b"})})
    assert complete(made(), {}, [its_own])["ckpt_name_4"] == "a[1].safetensors"


def test_what_is_wanted_is_ticked_renamed_and_bound_to_several_inputs() -> None:
    wanted: list[dict[str, Any]] = [
        {"targets": ["6.text", "9.filename_prefix"], "key": "prompt", "label": {"zh": "提示词", "en": "Prompt"}},
        {"targets": ["3.steps"], "type": "enum", "enum": [10, 20], "group": "质量"},
    ]

    template = made(wanted=wanted)

    assert [each.key for each in template.parameters] == ["prompt", "steps_3"]
    assert template.parameters[0].bind == (("6", "text"), ("9", "filename_prefix"))
    assert template.parameters[0].label.zh == "提示词"
    assert template.groups["质量"].en == "质量"
    assert template.groups["6"].zh == "正面"


@pytest.mark.parametrize(
    ("wanted", "code", "field"),
    [
        ([{"targets": ["3.model"]}], "no_literal_input", "parameters.0.targets.0"),
        ([{"targets": ["6.text", "6.gone"]}], "no_literal_input", "parameters.0.targets.1"),
        ([{"targets": ["6.text"]}] * (MAX_PARAMETERS + 1), "bad_template", "parameters"),
        ([{"targets": ["6.text"], "type": "int"}], "bad_template", "parameters.0.default"),
        ([{"targets": ["6.text"], "type": "enum"}], "bad_template", "parameters.0"),
    ],
)
def test_what_cannot_be_a_parameter_is_refused_with_its_place(
    wanted: list[dict[str, Any]], code: str, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        made(wanted=wanted)

    assert (refused.value.code, refused.value.field) == (code, field)


def test_keys_that_read_the_same_get_a_number() -> None:
    graph = {"1": {"class_type": "N", "inputs": {"a.b": 1, "a_b": 2, "提示": "x", "词": "y"}}}

    assert [each.key for each in made(graph).parameters] == ["a_b_1", "a_b_1_2", "p_1", "p_1_2"]


@pytest.mark.parametrize(
    ("class_type", "value", "largest"),
    [("KSampler", 1, 2**53 - 1), ("Other", 1, 2**31 - 1), ("Other", 2**31, 2**32 - 1), ("Other", 2**60, 2**53 - 1)],
)
def test_a_seed_is_drawn_within_what_its_node_takes(class_type: str, value: int, largest: int) -> None:
    template = made({"1": {"class_type": class_type, "inputs": {"seed": value}}})

    assert template.parameters[0].maximum == largest


def test_a_very_long_text_fits_its_own_parameter() -> None:
    template = made({"1": {"class_type": "N", "inputs": {"text": "a" * 30_000}}})

    assert complete(template, {})["text_1"] == "a" * 30_000


def test_parameters_outlive_a_change_of_the_graph_where_their_inputs_do() -> None:
    before = made(wanted=[{"targets": ["6.text"], "key": "prompt"}, {"targets": ["8.mode"]}]).document
    graph = {"6": {"class_type": "CLIPTextEncode", "inputs": {"text": "new"}}}

    template = made(graph, kept_wishes(before["parameters"], literals(GRAPH), literals(graph)))

    assert [(each.key, each.default) for each in template.parameters] == [("prompt", "new")]


def test_new_inputs_are_offered_where_all_of_them_were() -> None:
    graph = {"6": GRAPH["6"] | {"inputs": {"text": "a cat", "weight": 1}}}
    before = made(
        {"6": GRAPH["6"] | {"inputs": {"text": "a cat"}}}, [{"targets": ["6.text"], "key": "prompt"}]
    ).document

    wanted = kept_wishes(before["parameters"], literals(before["graph"]), literals(graph))

    assert [each.key for each in made(graph, wanted).parameters] == ["prompt", "weight_6"]


def test_what_a_change_leaves_out_stays_as_it_was() -> None:
    before = made(wanted=[{"targets": ["3.steps"], "key": "s", "type": "enum", "enum": [20, 30], "advanced": True}])

    again = completed([{"targets": ["3.steps"], "label": {"zh": "步", "en": "S"}}], before.document["parameters"])
    other = completed([{"targets": ["3.steps"], "type": "int"}, {"targets": ["6.text"]}], before.document["parameters"])

    (kept,) = made(wanted=again).parameters
    assert (kept.key, str(kept.type), len(kept.enum), kept.advanced, kept.label.zh) == ("s", "enum", 2, True, "步")
    assert [(each.key, str(each.type), each.enum) for each in made(wanted=other).parameters] == [
        ("s", "int", ()),
        ("text_6", "text", ()),
    ]


def test_documents_are_equal_whatever_their_version() -> None:
    document = made().document

    assert sha_of(document) == sha_of({**document, "version": 2})
    assert sha_of(document) != sha_of({**document, "kind": "text_to_image"})
