"""A submission as data: its limits, its title, and when two submissions are equal."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from genqueue.errors import Invalid
from genqueue.tasks.model import Kind
from genqueue.workflows.template import Template

MAX_TITLE = 200
SHOWN_TITLE = 60
MAX_PRIORITY = 100
MAX_LABELS = 50
MAX_LABEL_KEY = 64
MAX_LABEL = 500
MAX_KEY = 200


@dataclass(frozen=True, slots=True)
class Request:
    """One submission. `graph` makes it a bare workflow; `batch_title` makes a batch even of one task.

    `idempotency_key` identifies the request: sent again, it returns the tasks made the first time. `graph_at` is the
    path of the graph in what was sent. `backend_id` is the only backend that may run it; with `allow_paid`,
    backends whose every run costs money may run it as well.
    """

    kind: Kind
    params: Mapping[str, Any] = field(default_factory=dict)
    workflow_id: str | None = None
    graph: Mapping[str, Any] | None = None
    title: str | None = None
    count: int = 1
    priority: int = 0
    start: bool = True
    labels: Mapping[str, str] = field(default_factory=dict)
    batch_title: str | None = None
    idempotency_key: str | None = None
    allow_duplicate: bool = False
    backend_id: str | None = None
    allow_paid: bool = False
    graph_at: str = "graph"


def check(request: Request, max_count: int) -> None:
    """Raise Invalid for the first fault that can be found in the request alone."""
    _check_range("count", request.count, 1, max_count)
    _check_range("priority", request.priority, -MAX_PRIORITY, MAX_PRIORITY)
    _check_length("title", request.title, MAX_TITLE)
    _check_length("batch_title", request.batch_title, MAX_TITLE)
    _check_length("idempotency_key", request.idempotency_key, MAX_KEY)
    if len(request.labels) > MAX_LABELS:
        raise Invalid("too_many", field="labels", count=len(request.labels), limit=MAX_LABELS)
    for key, value in request.labels.items():
        _check_length(f"labels.{key[:MAX_LABEL_KEY]}", key, MAX_LABEL_KEY)
        _check_length(f"labels.{key}", value, MAX_LABEL)
    if request.graph is not None:
        _check_bare(request)


def fingerprint(request: Request, template: Template | None) -> str | None:
    """A hash that is equal for equal submissions; None where a repetition is intended: `count` above 1, or
    `allow_duplicate`.

    Parameters are compared as they were sent: two submissions that leave the seed open are equal, whatever is drawn.
    """
    if request.count > 1 or request.allow_duplicate:
        return None
    said = {
        "kind": str(request.kind),
        "workflow": None if template is None else [template.id, template.version],
        "params": request.params,
        "bare": request.graph is not None,
        "backend": request.backend_id,
        "allow_paid": request.allow_paid,
    }
    found = hashlib.sha256(_canonical(said))
    # Node by node: serialising a large graph in one call blocks all other threads.
    for node_id in sorted(request.graph or ()):
        found.update(_canonical({node_id: (request.graph or {})[node_id]}))
    return found.hexdigest()


def _canonical(document: Any) -> bytes:
    return json.dumps(document, sort_keys=True, ensure_ascii=True, separators=(",", ":")).encode()


def title_of(request: Request, workflow_name: str) -> str:
    """The given title, else the beginning of the prompt, else the name of the workflow."""
    if request.title:
        return request.title
    prompt = request.params.get("prompt")
    words = " ".join(prompt.split()) if isinstance(prompt, str) else ""
    if len(words) > SHOWN_TITLE:
        return words[: SHOWN_TITLE - 1].rstrip() + "…"
    return words or workflow_name


def _check_bare(request: Request) -> None:
    if request.kind is not Kind.WORKFLOW:
        raise Invalid("graph_needs_workflow", field="kind", kind=str(request.kind))
    for name in ("workflow_id", "params"):
        if getattr(request, name):
            raise Invalid("not_with_graph", field=name)


def _check_range(name: str, value: int, low: int, high: int) -> None:
    if value < low:
        raise Invalid("below_minimum", field=name, value=str(value), minimum=low)
    if value > high:
        raise Invalid("above_maximum", field=name, value=str(value), maximum=high)


def _check_length(name: str, text: str | None, limit: int) -> None:
    if text is not None and len(text) > limit:
        raise Invalid("too_long", field=name, length=len(text), limit=limit)
