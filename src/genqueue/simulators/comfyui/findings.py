"""The shapes of what validation finds, in ComfyUI 0.33's own words."""

import traceback
from typing import Any

Finding = dict[str, Any]
LONG_LIST = 20


def not_in_list(name: str, value: Any, choices: list[Any], extra: dict[str, Any]) -> Finding:
    long = len(choices) > LONG_LIST
    shown = f"(list of length {len(choices)})" if long else str(choices)
    details = f"{name}: {value!r} not in {shown}"
    return complaint(
        "value_not_in_list",
        "Value not in list",
        details,
        {**extra, "input_config": None if long else extra["input_config"], "received_value": value},
    )


def missing_input(name: str, v3: bool) -> Finding:
    details = name.split(".")[-1] if v3 else name
    return complaint("required_input_missing", "Required input is missing", details, {"input_name": name})


def missing_class(node_id: str, class_type: Any, title: Any, message: str) -> Finding:
    extra = {"node_id": node_id, "class_type": class_type, "node_title": title}
    return complaint("missing_node_type", message, f"Node ID '#{node_id}'", extra)


def exception(kind: str, where: str, error: Exception) -> Finding:
    extra = {"exception_type": type(error).__qualname__, "traceback": traceback.format_tb(error.__traceback__)}
    return complaint(kind, f"Exception when validating {where}", str(error), extra)


def complaint(kind: str, message: str, details: str, extra: dict[str, Any] | None = None) -> Finding:
    return {"type": kind, "message": message, "details": details, "extra_info": extra or {}}
