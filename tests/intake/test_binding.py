"""Whose value counts: the call's, the user's, the workflow's."""

from typing import Any

import pytest

from genqueue.backends.base import Catalog
from genqueue.errors import Invalid
from genqueue.intake.binding import bind_template, choose_template
from genqueue.intake.preferences import checked_defaults
from genqueue.intake.request import Request
from genqueue.tasks.model import Kind
from genqueue.workflows.library import builtin

DEMO = builtin("demo_text_to_image")
REAL = builtin("text_to_image")


def bound(defaults: dict[str, Any], **params: Any) -> dict[str, Any]:
    assert DEMO is not None
    request = Request(Kind.TEXT_TO_IMAGE, {"prompt": "a", **params})
    return bind_template(DEMO, request, defaults, {}, ())[0].params


def test_a_default_that_does_not_fit_any_more_is_passed_over() -> None:
    usual = bound({})

    used = bound({"steps": "many", "width": 512, "model": "gone.safetensors", "unknown": 1})

    assert (used["steps"], used["width"]) == (usual["steps"], 512)


def test_what_the_call_says_is_refused_also_where_a_default_would_fit() -> None:
    with pytest.raises(Invalid) as refused:
        bound({"steps": 5, "width": "wide"}, steps="many")

    assert refused.value.field == "params.steps"


def test_a_null_in_the_call_means_the_default() -> None:
    assert bound({"steps": 5}, steps=None)["steps"] == 5


def test_a_kind_starts_with_what_a_server_can_run() -> None:
    assert REAL is not None
    request = Request(Kind.TEXT_TO_IMAGE)
    choices = {each.choices_from.key: frozenset({"m"}) for each in REAL.parameters if each.choices_from}

    assert choose_template(request, ()) is DEMO
    assert choose_template(request, [Catalog(REAL.node_classes, choices)]) is REAL


def test_defaults_fit_when_one_workflow_of_the_kind_takes_them() -> None:
    assert checked_defaults(Kind.TEXT_TO_IMAGE, {"model": "x.safetensors", "steps": 5, "width": None}) == {
        "model": "x.safetensors",
        "steps": 5,
    }
