"""Whose value counts: the call's, the user's, the workflow's."""

from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.intake.binding import bind_template
from genqueue.intake.library import usual_for
from genqueue.intake.preferences import checked_defaults
from genqueue.intake.request import Request
from genqueue.tasks.model import Kind
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.catalogs import NOTHING_KNOWN, Stocks
from genqueue.workflows.library import builtin

DEMO = builtin("demo_text_to_image")
REAL = builtin("text_to_image")


def bound(defaults: dict[str, Any], **params: Any) -> dict[str, Any]:
    assert DEMO is not None
    request = Request(Kind.TEXT_TO_IMAGE, {"prompt": "a", **params})
    return bind_template(DEMO, request, defaults, {}, NOTHING_KNOWN)[0].params


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


def test_a_kind_alone_means_the_workflow_that_generates_and_a_demonstration_has_to_be_named() -> None:
    assert usual_for(Kind.TEXT_TO_IMAGE) is REAL


def test_a_kind_alone_that_no_ready_server_can_run_is_refused_for_what_they_lack() -> None:
    assert REAL is not None
    request = Request(Kind.TEXT_TO_IMAGE, {"prompt": "a"})
    empty: dict[tuple[str, str], frozenset[str]] = {("CheckpointLoaderSimple", "ckpt_name"): frozenset()}
    with pytest.raises(Invalid) as refused:
        bind_template(REAL, request, {}, {}, Stocks(ready=(Catalog(REAL.node_classes, empty),)))
    assert (refused.value.code, refused.value.arguments["what"]) == (
        "no_server_has",
        ["CheckpointLoaderSimple.ckpt_name = sd_xl_base_1.0.safetensors"],
    )


def test_what_only_a_server_that_is_away_may_have_is_refused_by_no_list() -> None:
    assert REAL is not None
    request = Request(Kind.TEXT_TO_IMAGE, {"prompt": "a", "model": "new.safetensors"})
    lists = {("CheckpointLoaderSimple", "ckpt_name"): frozenset({"old.safetensors"})}
    away = Stocks(away=(("gpu-0", Catalog(REAL.node_classes, lists)),))
    assert bind_template(REAL, request, {}, {}, away)[0].params["model"] == "new.safetensors"
    open_choice = Request(Kind.TEXT_TO_IMAGE, {"prompt": "a"})
    assert bind_template(REAL, open_choice, {}, {}, away)[0].params["model"] == "old.safetensors"


def test_defaults_fit_when_one_workflow_of_the_kind_takes_them() -> None:
    assert checked_defaults(Kind.TEXT_TO_IMAGE, {"model": "x.safetensors", "steps": 5, "width": None}) == {
        "model": "x.safetensors",
        "steps": 5,
    }
