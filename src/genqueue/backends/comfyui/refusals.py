"""Why ComfyUI does not take a graph, in our words: its 400 answers and `node_errors` become Rejected. Pure.

The codes tell apart what the dispatcher must treat apart: what only this server lacks, an input that has to be
uploaded again, and a graph that is wrong wherever it goes.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from genqueue.backends.base import INPUT_MISSING
from genqueue.backends.comfyui.graph import cycle, title_of
from genqueue.errors import Rejected

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
# What another server may have comes last: a graph that is also wrong in itself must not go on a journey.
_GRAVEST_FIRST = (*dict.fromkeys(_PER_NODE.values()), "node_refused", "choice_missing", "model_missing", INPUT_MISSING)
_MAX_TOLD = 300


def refusal(body: Any, graph: dict[str, Any], uploads: Iterable[str] = ()) -> Rejected:
    """The Rejected for a 400 body, or for the `node_errors` of a graph that was taken in part.

    `uploads` are the names of inputs that were put on the server: a complaint about one of them means that it is gone.
    Its arguments name node, class, title, input and reason; `details["problems"]` lists all that is wrong.
    """
    answer = body if isinstance(body, dict) else {}
    problems = list(_problems(answer.get("node_errors"), graph, frozenset(uploads)))
    if problems:
        first = min(problems, key=lambda problem: _GRAVEST_FIRST.index(problem["code"]))
        arguments = {name: value for name, value in first.items() if name != "code"}
        return Rejected(first["code"], details={"problems": problems}, **arguments)
    error = answer.get("error")
    return _whole(error if isinstance(error, dict) else {"message": error}, graph)


def _whole(error: dict[str, Any], graph: dict[str, Any]) -> Rejected:
    kind = str(error.get("type"))
    reason = _told(error.get("message"), error.get("details"))
    if kind == "missing_node_type" or (kind == "invalid_prompt" and "Node ID" in str(error.get("details"))):
        return _about_class(error, graph, reason)
    # Servers of 2025 find circles but do not name them.
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
    extra = error.get("extra_info")
    told = extra.get("node_id") if isinstance(extra, dict) else None
    quoted = _NODE_ID.search(str(error.get("details")))
    node = str(told or (quoted[1] if quoted else "?"))
    class_type = _class_of(graph, node)
    if not class_type:
        return Rejected("node_without_class", node=node, title=title_of(graph, node), reason=reason)
    return Rejected("missing_node_type", node=node, class_type=class_type, title=title_of(graph, node), reason=reason)


def _problems(node_errors: Any, graph: dict[str, Any], uploads: frozenset[str]) -> Iterator[dict[str, Any]]:
    for node, told in (node_errors if isinstance(node_errors, dict) else {}).items():
        if not isinstance(told, dict):
            continue
        for error in told.get("errors") or ():
            if isinstance(error, dict):
                yield _problem(str(node), str(told.get("class_type", "?")), error, graph, uploads)


def _problem(
    node: str, class_type: str, error: dict[str, Any], graph: dict[str, Any], uploads: frozenset[str]
) -> dict[str, Any]:
    extra = error.get("extra_info")
    extra = extra if isinstance(extra, dict) else {}
    name = str(extra.get("input_name") or "")
    value = extra.get("received_value", _given(graph, node, name))
    config = extra.get("input_config")
    limits = config[1] if isinstance(config, list) and len(config) > 1 and isinstance(config[1], dict) else {}
    return {
        "code": _code(str(error.get("type")), value, str(error.get("details", "")), uploads),
        "node": node,
        "class_type": class_type,
        "title": title_of(graph, node),
        "input": name,
        "value": _short(value),
        "minimum": limits.get("min"),
        "maximum": limits.get("max"),
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
    content = graph.get(node)
    inputs = content.get("inputs") if isinstance(content, dict) else None
    return inputs.get(name) if isinstance(inputs, dict) else None


def _told(message: Any, details: Any) -> str:
    return _short(": ".join(str(part).strip() for part in (message, details) if part and str(part).strip()))


def _short(value: Any) -> str:
    text = "" if value is None else str(value)
    return text if len(text) <= _MAX_TOLD else text[: _MAX_TOLD - 1] + "…"
