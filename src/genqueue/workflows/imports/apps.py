"""AI apps: a service shows the form of a workflow and not its graph. The form becomes a graph of the nodes that it
names, and its fields become parameters."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from genqueue.documents import parse
from genqueue.errors import Invalid
from genqueue.workflows.graphs.seeds import NAMES
from genqueue.workflows.imports.literals import target_of
from genqueue.workflows.template import ParameterType

_TYPES = {
    "STRING": ParameterType.TEXT,
    "TEXT": ParameterType.TEXT,
    "INT": ParameterType.INT,
    "INTEGER": ParameterType.INT,
    "FLOAT": ParameterType.FLOAT,
    "NUMBER": ParameterType.FLOAT,
    "SWITCH": ParameterType.BOOL,
    "BOOLEAN": ParameterType.BOOL,
    "LIST": ParameterType.ENUM,
    "COMBO": ParameterType.ENUM,
    "IMAGE": ParameterType.IMAGE,
    "VIDEO": ParameterType.VIDEO,
    "AUDIO": ParameterType.AUDIO,
}
_MOST_OPTIONS = 1_000


class AppForm(NamedTuple):
    """The nodes that the form names, as a graph, and its fields as `document_of` takes them."""

    graph: dict[str, Any]
    parameters: list[dict[str, Any]]


def read_app(entries: Sequence[Mapping[str, Any]], *, field: str) -> AppForm:
    """The form of an app. An entry without a node or a name is left out. Raises Invalid when none is left."""
    graph: dict[str, Any] = {}
    parameters = []
    for entry in entries:
        node, name = _text(entry.get("nodeId")), _text(entry.get("fieldName"))
        if not node or not name:
            continue
        type_, options = _type_of(entry, name)
        inputs = graph.setdefault(node, {"class_type": _text(entry.get("nodeName")) or "Node", "inputs": {}})["inputs"]
        if name in inputs:
            continue
        inputs[name] = _value(entry.get("fieldValue"), type_)
        parameters.append(_parameter(entry, target_of(node, name), type_, options, inputs[name]))
    if not parameters:
        raise Invalid("graph_empty", field=field)
    return AppForm(graph, parameters)


def _parameter(
    entry: Mapping[str, Any], target: str, type_: ParameterType, options: list[Any], value: Any
) -> dict[str, Any]:
    found: dict[str, Any] = {"targets": [target], "type": str(type_)}
    label = _text(entry.get("description"))[:200]
    if label:
        found["label"] = {"zh": label, "en": _text(entry.get("descriptionEn"))[:200] or label}
    if type_ is ParameterType.ENUM:
        found["enum"] = options if value in options else [value, *options]
    if type_ in (ParameterType.INT, ParameterType.FLOAT):
        found |= {name: limit for name, limit in _limits(entry.get("fieldData")).items() if _allows(name, limit, value)}
    return found


def _type_of(entry: Mapping[str, Any], name: str) -> tuple[ParameterType, list[Any]]:
    """The type of a field, with its options. A list without any option is a text."""
    type_ = _TYPES.get(_text(entry.get("fieldType")).upper(), ParameterType.TEXT)
    if type_ is ParameterType.ENUM:
        options = _options(entry.get("fieldData"))
        return (type_, options) if options else (ParameterType.TEXT, [])
    value = _number(entry.get("fieldValue"))
    if type_ is ParameterType.INT and name.rpartition(".")[2] in NAMES and value is not None and value >= 0:
        return ParameterType.SEED, []
    return type_, []


def _value(value: Any, type_: ParameterType) -> str | int | float | bool:
    """The value in the type of its field; the service sends most of them as texts."""
    if type_ is ParameterType.BOOL:
        return value is True or _text(value).lower() in ("true", "1", "on", "yes")
    if type_ in (ParameterType.INT, ParameterType.SEED):
        return int(_number(value) or 0)
    if type_ is ParameterType.FLOAT:
        return float(_number(value) or 0)
    return _text(value)


def _options(data: Any) -> list[Any]:
    """The first list of plain values in `fieldData`, where options are texts, or objects with a name or an index."""
    for part in _lists(_parsed(data)):
        options = [_option(each) for each in part]
        if options and all(each is not None for each in options):
            return list(dict.fromkeys(options))[:_MOST_OPTIONS]
    return []


def _lists(value: Any) -> Iterator[list[Any]]:
    if isinstance(value, Mapping):
        for each in value.values():
            yield from _lists(each)
    if isinstance(value, list):
        if value and not any(isinstance(each, list) for each in value):
            yield value
        for each in value:
            if isinstance(each, list):
                yield from _lists(each)


def _option(value: Any) -> str | None:
    if isinstance(value, Mapping):
        value = next((value[name] for name in ("index", "value", "name") if value.get(name) is not None), None)
    return _text(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else None


def _limits(data: Any) -> dict[str, float]:
    """`min` and `max` in `fieldData`, wherever they are."""
    found = _parsed(data)
    for each in [found, *(found if isinstance(found, list) else [])]:
        if isinstance(each, Mapping) and ("min" in each or "max" in each):
            limits = {name: _number(each.get(name)) for name in ("min", "max")}
            return {name: limit for name, limit in limits.items() if limit is not None}
    return {}


def _allows(name: str, limit: float, value: float) -> bool:
    """Whether the default keeps the limit; one that refuses its own default is wrong."""
    return value >= limit if name == "min" else value <= limit


def _parsed(data: Any) -> Any:
    if not isinstance(data, str):
        return data
    try:
        return parse(data)
    except (ValueError, RecursionError):
        return None


def _number(value: Any) -> int | float | None:
    """A number, or one that is written as a text."""
    if isinstance(value, str):
        try:
            value = json.loads(value, parse_constant=lambda _: None)
        except (ValueError, RecursionError):
            return None
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 2**64 else None


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else str(value) if isinstance(value, (int, float)) else ""
