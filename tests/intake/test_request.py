"""What a request is called, and when two are the same."""

from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.intake.request import Request, check, fingerprint, title_of
from genqueue.tasks.model import Kind
from genqueue.workflows.library import builtin

TEMPLATE = builtin("demo_text_to_image")


def asked(**more: Any) -> Request:
    return Request(**{"kind": Kind.TEXT_TO_IMAGE, "params": {"prompt": "a cat", "steps": 4}, **more})


def test_equal_requests_are_the_same_in_whatever_order_they_were_written() -> None:
    again = asked(params={"steps": 4, "prompt": "a cat"}, title="other", priority=5, labels={"a": "b"})

    assert fingerprint(asked(), TEMPLATE) == fingerprint(again, TEMPLATE)


@pytest.mark.parametrize(
    "other",
    [
        asked(params={"prompt": "a cat", "steps": 5}),
        asked(params={"prompt": "a cat", "steps": 4, "seed": -1}),
        asked(kind=Kind.TEXT_TO_VIDEO),
        asked(params={}, graph={"1": {}}),
    ],
)
def test_other_requests_are_not(other: Request) -> None:
    assert fingerprint(asked(), TEMPLATE) != fingerprint(other, TEMPLATE)


def test_another_workflow_makes_another_request() -> None:
    assert fingerprint(asked(), TEMPLATE) != fingerprint(asked(), builtin("text_to_image"))


def test_repeating_on_purpose_is_never_the_same() -> None:
    assert fingerprint(asked(count=2), TEMPLATE) is None
    assert fingerprint(asked(allow_duplicate=True), TEMPLATE) is None


@pytest.mark.parametrize(
    ("request_", "title"),
    [
        (asked(title="given"), "given"),
        (asked(params={"prompt": "  two\n  lines "}), "two lines"),
        (asked(params={"prompt": "x" * 100}), "x" * 59 + "…"),
        (asked(params={"prompt": "x" * 60}), "x" * 60),
        (asked(params={"prompt": 5}), "name"),
        (asked(params={}), "name"),
    ],
)
def test_a_title_is_given_or_the_beginning_of_the_prompt_or_the_workflow(request_: Request, title: str) -> None:
    assert title_of(request_, "name") == title


@pytest.mark.parametrize(
    ("request_", "field"),
    [
        (asked(count=11), "count"),
        (asked(priority=-101), "priority"),
        (asked(title="x" * 201), "title"),
        (asked(labels={str(n): "" for n in range(51)}), "labels"),
        (asked(labels={"k" * 65: ""}), "labels." + "k" * 64),
        (asked(labels={"k": "v" * 501}), "labels.k"),
        (asked(idempotency_key="k" * 201), "idempotency_key"),
        (asked(kind=Kind.WORKFLOW, graph={"1": {}}, workflow_id="x", params={}), "workflow_id"),
    ],
)
def test_limits_are_checked_before_anything_else(request_: Request, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        check(request_, max_count=10)

    assert refused.value.field == field
