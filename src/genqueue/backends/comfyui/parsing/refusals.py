"""Why ComfyUI refuses a graph: turns its 400 answers and `node_errors` into Rejected. Pure.

The codes distinguish what the dispatcher must treat differently: what only this backend lacks, an input that has to be
uploaded again, and a graph that is wrong on every backend.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.base import INPUT_MISSING
from genqueue.backends.comfyui.graph.attempt_graph import cycle, title_of
from genqueue.errors import Rejected
from genqueue.workflows.graphs.format import inputs_of

_MODEL_FILES = (
    *(".safetensors", ".sft", ".ckpt", ".pt", ".pt2", ".pth", ".bin", ".gguf", ".onnx", ".engine", ".pkl"),
    *(".yaml", ".vae", ".lora", ".model", ".task"),
)
_NODE_ID = re.compile(r"#([^']+)")
_WHOLE_GRAPH = {
    "prompt_no_outputs": "no_outputs_in_graph",
    "invalid_prompt_id": "invalid_prompt_id",
}
_PER_NODE = {
    "required_input_missing": "input_required",
    "bad_linked_input": "link_broken",
    "return_type_mismatch": "link_mismatch",
    "invalid_input_type": "value_unusable",
    "value_smaller_than_min": "value_too_small",
    "value_bigger_than_max": "value_too_big",
    "custom_validation_failed": "value_refused",
    "dependency_cycle": "graph_has_cycle",
    "exception_during_validation": "node_not_checkable",
    "exception_during_inner_validation": "node_not_checkable",
}
# What another backend may have comes last: a graph that is also wrong in itself must not be tried elsewhere.
_GRAVEST_FIRST = (*dict.fromkeys(_PER_NODE.values()), "node_refused", "choice_missing", "model_missing", INPUT_MISSING)
_MAX_TOLD = 300
_MAX_PROBLEMS = 200


def refusal(body: Any, graph: dict[str, Any], uploads: Iterable[str] = ()) -> Rejected:
    """The Rejected for a 400 body, or for the `node_errors` of a graph that was accepted in part.

    `uploads` are the names of inputs that were uploaded: a complaint about one of them means that it is gone. The
    arguments of the error are node, class, title, input and reason; `details["problems"]` lists all that is wrong.
    """
    answer = foreign.mapping(body)
    problems = list(islice(_problems(answer.get("node_errors"), graph, frozenset(uploads)), _MAX_PROBLEMS))
    if problems:
        first = min(problems, key=lambda problem: _GRAVEST_FIRST.index(problem["code"]))
        arguments = {name: value for name, value in first.items() if name != "code"}
        return Rejected(first["code"], details={"problems": problems}, **arguments)
    error = answer.get("error")
    return _whole(foreign.mapping(error) or {"message": error}, graph)


def _whole(error: dict[str, Any], graph: dict[str, Any]) -> Rejected:
    kind = foreign.text(error.get("type"))
    reason = _told(error.get("message"), error.get("details"))
    if kind == "missing_node_type" or (kind == "invalid_prompt" and "Node ID" in foreign.text(error.get("details"))):
        return _about_class(error, graph, reason)
    # ComfyUI releases of 2025 find circles but do not name them.
    circle = cycle(graph) if kind == "prompt_outputs_failed_validation" else []
    if circle:
        node = circle[0]
        return Rejected(
            "graph_has_cycle",
            node=node,
            class_type=_class_of(graph, node),
            title=title_of(graph, node),
            reason=" -> ".join(circle),
        )
    return Rejected(_WHOLE_GRAPH.get(kind, "graph_refused"), reason=reason)


def _about_class(error: dict[str, Any], graph: dict[str, Any], reason: str) -> Rejected:
    reported = foreign.key_of(foreign.mapping(error.get("extra_info")).get("node_id"))
    quoted = _NODE_ID.search(foreign.text(error.get("details")))
    node = reported or (quoted[1] if quoted else "?")
    class_type = _class_of(graph, node)
    if not class_type:
        return Rejected("node_without_class", node=node, title=title_of(graph, node), reason=reason)
    return Rejected("missing_node_type", node=node, class_type=class_type, title=title_of(graph, node), reason=reason)


def _problems(node_errors: Any, graph: dict[str, Any], uploads: frozenset[str]) -> Iterator[dict[str, Any]]:
    for node, about in foreign.mapping(node_errors).items():
        reported = foreign.mapping(about)
        class_type = foreign.text(reported.get("class_type"), foreign.MAX_NAME) or "?"
        for error in foreign.items(reported.get("errors")):
            if isinstance(error, dict):
                yield _problem(node, class_type, error, graph, uploads)


def _problem(
    node: str, class_type: str, error: dict[str, Any], graph: dict[str, Any], uploads: frozenset[str]
) -> dict[str, Any]:
    extra = foreign.mapping(error.get("extra_info"))
    name = foreign.text(extra.get("input_name") or None, foreign.MAX_NAME)
    value = extra.get("received_value", _given(graph, node, name))
    config = foreign.items(extra.get("input_config"))
    limits = foreign.mapping(config[1]) if len(config) > 1 else {}
    return {
        "code": _code(foreign.text(error.get("type")), value, foreign.text(error.get("details")), uploads),
        "node": node,
        "class_type": class_type,
        "title": title_of(graph, node),
        "input": name,
        "value": foreign.text(value, _MAX_TOLD),
        "minimum": foreign.number(limits.get("min")),
        "maximum": foreign.number(limits.get("max")),
        "reason": _told(error.get("message"), error.get("details")),
    }


def _code(kind: str, value: Any, details: str, uploads: frozenset[str]) -> str:
    if kind in ("value_not_in_list", "custom_validation_failed") and isinstance(value, str):
        # LoadImage says "Invalid image file", LoadVideo "Invalid video file", others only list what they have.
        if value in uploads or ("invalid" in details.lower() and " file: " in details.lower()):
            return INPUT_MISSING
        if kind == "value_not_in_list":
            return "model_missing" if value.lower().endswith(_MODEL_FILES) else "choice_missing"
    if kind == "value_not_in_list":
        return "choice_missing"
    return _PER_NODE.get(kind, "node_refused")


def _class_of(graph: dict[str, Any], node: str) -> str:
    content = graph.get(node)
    return str(content.get("class_type") or "") if isinstance(content, dict) else ""


def _given(graph: dict[str, Any], node: str, name: str) -> Any:
    return inputs_of(graph.get(node)).get(name)


def _told(message: Any, details: Any) -> str:
    parts = (foreign.text(part).strip() for part in (message, details) if part)
    return foreign.text(": ".join(part for part in parts if part), _MAX_TOLD)
