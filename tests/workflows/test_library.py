import pytest

from genqueue.tasks.model import Kind
from genqueue.workflows.binding import bind
from genqueue.workflows.catalogs import can_run, missing
from genqueue.workflows.library import builtin, builtins, default_for
from genqueue.workflows.template import Template
from genqueue.workflows.values import check_defaults

from .samples import uploads
from .servers import MODELS, VERSIONS, faults, server

ALL = [template.id for template in builtins()]
GENERATING = [Kind.TEXT_TO_IMAGE, Kind.IMAGE_TO_IMAGE, Kind.TEXT_TO_VIDEO, Kind.IMAGE_TO_VIDEO]


def named(template_id: str) -> Template:
    found = builtin(template_id)
    assert found is not None
    return found


def least(template: Template) -> dict[str, str]:
    """The values that a user cannot leave out."""
    media = [parameter.key for parameter in template.parameters if parameter.type.is_media]
    return {"prompt": "猫 cat", **{key: f"upload:u{place}" for place, key in enumerate(media)}}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("template_id", ALL)
def test_a_template_with_its_defaults_is_valid_on_a_real_server(template_id: str, version: str) -> None:
    bound = bind(
        named(template_id),
        least(named(template_id)),
        draw=lambda: 2**53 - 1,
        uploads=uploads(),
        catalogs=[server(version, MODELS)],
    )
    assert faults(bound.graph, version, MODELS) == []
    assert missing(bound.needs, [server(version, MODELS)]) is None


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("edge", ["minimum", "maximum"])
@pytest.mark.parametrize("template_id", ALL)
def test_the_limits_of_every_parameter_are_within_the_servers_limits(template_id: str, edge: str, version: str) -> None:
    chosen = named(template_id)
    values = {p.key: getattr(p, edge) for p in chosen.parameters if getattr(p, edge) is not None}
    bound = bind(chosen, least(chosen) | values, draw=lambda: 0, uploads=uploads(), catalogs=[server(version, MODELS)])
    assert faults(bound.graph, version, MODELS) == []


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("template_id", ["text_to_image", "image_to_image"])
def test_a_lora_is_valid_on_a_real_server(template_id: str, version: str) -> None:
    chosen = named(template_id)
    values = least(chosen) | {"lora": "style.safetensors", "lora_strength": 0.5}
    bound = bind(chosen, values, draw=lambda: 1, uploads=uploads(), catalogs=[server(version, MODELS)])
    assert faults(bound.graph, version, MODELS) == []
    assert bound.graph["3"]["inputs"]["model"] == ["10", 0]
    assert bound.graph["10"]["inputs"]["strength_clip"] == 0.5


def test_without_a_lora_its_node_is_gone_and_the_gap_closed() -> None:
    chosen = named("text_to_image")
    bound = bind(chosen, least(chosen), draw=lambda: 1, uploads={}, catalogs=[server(models=MODELS)])
    assert "10" not in bound.graph
    assert bound.graph["3"]["inputs"]["model"] == ["4", 0]
    assert bound.graph["6"]["inputs"]["clip"] == ["4", 1]
    assert bound.node_count == 7


@pytest.mark.parametrize("template_id", ALL)
def test_defaults_keep_the_rules_of_their_parameters(template_id: str) -> None:
    check_defaults(named(template_id))
    assert named(template_id).version >= 1


@pytest.mark.parametrize("template_id", ALL)
def test_everything_is_named_in_both_languages(template_id: str) -> None:
    chosen = named(template_id)
    words = [chosen.name, chosen.description, *chosen.groups.values(), *(p.label for p in chosen.parameters)]
    assert all(told.zh and told.en for told in words)


def test_a_kind_starts_with_the_template_that_generates_and_never_with_a_demonstration() -> None:
    assert [default_for(kind).id for kind in GENERATING] == [str(kind) for kind in GENERATING]  # type: ignore[union-attr]


def test_other_video_models_do_not_make_a_server_fit_for_wan() -> None:
    flux_only = server(models=MODELS | {("UNETLoader", "unet_name"): ("flux1-dev.safetensors",)})
    assert can_run(named("text_to_video"), server(models=MODELS))
    assert not can_run(named("text_to_video"), flux_only)


@pytest.mark.parametrize("kind", GENERATING)
def test_with_nothing_known_the_usual_files_are_taken_and_every_place_is_filled(kind: Kind) -> None:
    bound = bind(named(str(kind)), least(named(str(kind))), draw=lambda: 1, uploads=uploads())
    assert bound.needs.choices
    assert all(value for _, _, value in bound.needs.choices)
    assert "" not in [
        value for node in bound.graph.values() for name, value in node["inputs"].items() if "name" in name
    ]


def test_the_kind_workflow_has_no_default() -> None:
    assert default_for(Kind.WORKFLOW) is None


def test_every_kind_can_be_tried_with_the_parameters_of_the_template_that_generates() -> None:
    shared = {"prompt", "negative_prompt", "width", "height", "steps", "cfg", "seed"}
    for kind in GENERATING:
        for template_id in (str(kind), f"demo_{kind}"):
            assert shared <= {parameter.key for parameter in named(template_id).parameters}


def test_an_unknown_id_is_no_builtin() -> None:
    assert builtin("nothing") is None
