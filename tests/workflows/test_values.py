import math
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genqueue.errors import Invalid
from genqueue.messages import word
from genqueue.workflows.library import builtin
from genqueue.workflows.values import check_defaults, complete

from .samples import parameter, template
from .servers import server

SAMPLE = template(
    parameter("prompt", "text", required=True, max_length=10),
    parameter("steps", "int", default=20, min=1, max=100),
    parameter("width", "int", default=64, min=2, multiple_of=2),
    parameter("cfg", "float", default=7, min=0, max=30),
    parameter("tiled", "bool", default=False),
    parameter("mode", "enum", enum=["soft", {"value": "hard", "label": {"zh": "硬", "en": "Hard"}}], default="soft"),
    parameter("seed", "seed"),
    parameter("image", "image"),
    parameter("sampler", "choice", choices_from={"class": "KSampler", "input": "sampler_name"}, default="euler"),
)


def refused(values: Any) -> Invalid:
    with pytest.raises(Invalid) as caught:
        complete(SAMPLE, values, [server()])
    return caught.value


def test_defaults_fill_what_is_not_given() -> None:
    assert complete(SAMPLE, {"prompt": "cat", "steps": None}, [server()]) == {
        "prompt": "cat",
        "steps": 20,
        "width": 64,
        "cfg": 7.0,
        "tiled": False,
        "mode": "soft",
        "seed": -1,
        "sampler": "euler",
    }


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"stepz": 3}, "unknown_parameter", "params.stepz"),
        ({"prompt": None}, "missing_parameter", "params.prompt"),
        ({"prompt": "  \n"}, "missing_parameter", "params.prompt"),
        ({"prompt": 3}, "expected_text", "params.prompt"),
        ({"prompt": "x" * 11}, "too_long", "params.prompt"),
        ({"prompt": "a\x00"}, "unusable_text", "params.prompt"),
        ({"prompt": "a\ud800"}, "unusable_text", "params.prompt"),
        ({"steps": "20"}, "expected_integer", "params.steps"),
        ({"steps": True}, "expected_integer", "params.steps"),
        ({"steps": 1.5}, "expected_integer", "params.steps"),
        ({"steps": [20]}, "expected_integer", "params.steps"),
        ({"steps": 0}, "below_minimum", "params.steps"),
        ({"steps": 101}, "above_maximum", "params.steps"),
        ({"width": 63}, "not_a_multiple", "params.width"),
        ({"cfg": math.nan}, "not_finite", "params.cfg"),
        ({"cfg": -math.inf}, "not_finite", "params.cfg"),
        ({"cfg": "7"}, "expected_number", "params.cfg"),
        ({"cfg": False}, "expected_number", "params.cfg"),
        ({"tiled": 1}, "expected_boolean", "params.tiled"),
        ({"tiled": "true"}, "expected_boolean", "params.tiled"),
        ({"mode": "loud"}, "not_in_list", "params.mode"),
        ({"mode": True}, "not_in_list", "params.mode"),
        ({"seed": -2}, "below_minimum", "params.seed"),
        ({"seed": 2**53}, "above_maximum", "params.seed"),
        ({"image": "photo.png"}, "not_an_upload", "params.image"),
        ({"sampler": "magic"}, "not_in_list", "params.sampler"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_name(wrong: dict[str, Any], code: str, field: str) -> None:
    error = refused({"prompt": "cat"} | wrong)
    assert (error.code, error.field) == (code, field)
    for language in ("zh", "en"):
        told = word(error.code, error.arguments, language)
        assert told.message != error.code
        assert "?" not in told.message


def test_parameters_that_are_no_object_are_refused() -> None:
    assert refused(["cat"]).code == "params_not_an_object"


def test_an_unknown_parameter_names_the_closest_one() -> None:
    assert refused({"prompt": "cat", "promt": "dog"}).arguments["allowed"] == ["prompt"]


def test_all_values_that_do_not_fit_are_listed() -> None:
    error = refused({"steps": 0, "cfg": 99})
    assert [wrong["field"] for wrong in error.details["errors"]] == ["params.prompt", "params.steps", "params.cfg"]


def test_numbers_get_the_type_of_their_parameter() -> None:
    values = complete(SAMPLE, {"prompt": "cat", "steps": 30.0, "cfg": 5})
    assert (type(values["steps"]), type(values["cfg"])) == (int, float)


def test_a_number_too_large_for_a_float_is_refused() -> None:
    free = template(parameter("x", "float"))
    with pytest.raises(Invalid) as caught:
        complete(free, {"x": 10**400})
    assert caught.value.code == "not_finite"


def test_without_a_known_server_any_choice_is_accepted() -> None:
    assert complete(SAMPLE, {"prompt": "cat", "sampler": "magic"})["sampler"] == "magic"


def test_a_required_choice_takes_what_the_servers_have() -> None:
    chosen = builtin("text_to_image")
    assert chosen is not None
    known = [server(models={("CheckpointLoaderSimple", "ckpt_name"): ("b.safetensors", "a.safetensors")})]
    assert complete(chosen, {"prompt": "cat"}, known)["model"] == "a.safetensors"


def test_a_required_choice_of_nothing_says_what_to_install() -> None:
    chosen = builtin("text_to_image")
    assert chosen is not None
    with pytest.raises(Invalid) as caught:
        complete(chosen, {"prompt": "cat"}, [server()])
    assert caught.value.code == "no_choices"
    assert caught.value.arguments["what"] == "CheckpointLoaderSimple.ckpt_name"


def test_a_default_that_breaks_its_own_rule_is_found() -> None:
    with pytest.raises(Invalid) as caught:
        check_defaults(template(parameter("steps", "int", default=0, min=1)))
    assert (caught.value.code, caught.value.field) == ("bad_template", "parameters.0.default")


LETTERS = st.text(alphabet="ab猫 \n\x00\ud800:", max_size=12)


@settings(derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(
    st.dictionaries(
        st.sampled_from(["prompt", "steps", "cfg", "tiled", "mode", "seed", "image", "sampler", "\ud800"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | LETTERS,
            lambda inner: st.lists(inner, max_size=2) | st.dictionaries(LETTERS, inner, max_size=2),
            max_leaves=4,
        ),
    )
)
def test_anything_is_either_complete_or_refused(values: dict[str, Any]) -> None:
    found, told = None, ""
    try:
        found = complete(SAMPLE, values, [server()])
    except Invalid as error:
        told = word(error.code, error.arguments).message
        told.encode()
    assert told or (found is not None and 1 <= found["steps"] <= 100 and found["prompt"].strip())
