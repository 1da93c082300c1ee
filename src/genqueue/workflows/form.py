"""A template as a JSON Schema (draft 2020-12): what the form draws, the documentation shows and `values` checks.

Beyond the standard keywords a property carries `x-type`, `x-widget`, `x-group`, `x-order`, `x-advanced`, `x-targets`
(the inputs of the graph that it fills in, as `NODE.INPUT`), and where it applies `x-step`, `x-multiline`,
`x-enum-labels`, `x-choices-from` and `x-empty` (no connected backend lists a value).
"""

from collections.abc import Sequence
from typing import Any

from genqueue.workflows import references
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.catalogs import offered, picks
from genqueue.workflows.needs import MODEL_INPUTS
from genqueue.workflows.template import Parameter, ParameterType, Template

MAX_SEED = 2**53 - 1
"""The largest integer that JavaScript represents exactly."""

RANDOM_SEED = -1
MAX_TEXT = 20_000
MAX_NAME = 1_000

_JSON_TYPES = {
    ParameterType.TEXT: "string",
    ParameterType.INT: "integer",
    ParameterType.SEED: "integer",
    ParameterType.FLOAT: "number",
    ParameterType.BOOL: "boolean",
    ParameterType.CHOICE: "string",
    ParameterType.IMAGE: "string",
    ParameterType.VIDEO: "string",
    ParameterType.AUDIO: "string",
    ParameterType.MASK: "string",
}
_WIDGETS = {
    ParameterType.INT: "number",
    ParameterType.FLOAT: "number",
    ParameterType.BOOL: "switch",
    ParameterType.ENUM: "select",
    ParameterType.CHOICE: "select",
}


def schema(template: Template, catalogs: Sequence[Catalog] = (), language: str = "zh") -> dict[str, Any]:
    """The parameters as one JSON Schema object with texts in `zh` or `en`; choices are those that `catalogs` list
    now."""
    chosen = picks(template, catalogs)
    properties = {
        parameter.key: {
            **property_schema(parameter, catalogs, chosen.get(parameter.key)),
            **_words(parameter, order, language),
        }
        for order, parameter in enumerate(template.parameters)
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": template.name.text(language),
        "description": template.description.text(language),
        "type": "object",
        "properties": properties,
        "required": [
            parameter.key
            for parameter in template.parameters
            if parameter.required and "default" not in properties[parameter.key]
        ],
        "additionalProperties": False,
        "x-workflow": {"id": template.id, "version": template.version, "kind": str(template.kind)},
        "x-groups": [{"key": key, "title": title.text(language)} for key, title in template.groups.items()],
        "x-order": [parameter.key for parameter in template.parameters],
    }


def property_schema(
    parameter: Parameter, catalogs: Sequence[Catalog] = (), chosen: str | None = None
) -> dict[str, Any]:
    """The JSON Schema of one value. `chosen` is the default that the backends' lists give for a choice."""
    schema: dict[str, Any] = {}
    if parameter.type in _JSON_TYPES:
        schema["type"] = _JSON_TYPES[parameter.type]
    schema.update(_limits(parameter))
    schema.update(_choices(parameter, catalogs))
    listed = "enum" in schema or "x-empty" in schema
    default = chosen if parameter.choices_from is not None and listed else _default(parameter)
    if default is not None:
        schema["default"] = default
    return schema


def _default(parameter: Parameter) -> Any:
    if parameter.type is ParameterType.SEED and parameter.default is None:
        return RANDOM_SEED
    return parameter.default


def _limits(parameter: Parameter) -> dict[str, Any]:
    limits: dict[str, Any] = {
        "minimum": parameter.minimum,
        "maximum": parameter.maximum,
        "multipleOf": parameter.multiple_of,
        "maxLength": parameter.max_length,
    }
    if parameter.type is ParameterType.SEED:
        limits |= {"minimum": RANDOM_SEED, "maximum": MAX_SEED if parameter.maximum is None else parameter.maximum}
    if parameter.type is ParameterType.TEXT:
        limits["maxLength"] = parameter.max_length or MAX_TEXT
        limits["minLength"] = 1 if parameter.required else None
    if parameter.type is ParameterType.CHOICE:
        limits["maxLength"] = MAX_NAME
    if parameter.type.is_media:
        limits["pattern"] = references.PATTERN
    return {keyword: limit for keyword, limit in limits.items() if limit is not None}


def _choices(parameter: Parameter, catalogs: Sequence[Catalog]) -> dict[str, Any]:
    if parameter.type is ParameterType.ENUM:
        return {"enum": [option.value for option in parameter.enum]}
    if parameter.choices_from is None:
        return {}
    source = {"x-choices-from": {"class": parameter.choices_from.node_class, "input": parameter.choices_from.input}}
    values = offered(catalogs, parameter.choices_from)
    if values is None:
        return source
    return {"enum": list(values), **source} if values else {"x-empty": True, **source}


def _words(parameter: Parameter, order: int, language: str) -> dict[str, Any]:
    words: dict[str, Any] = {
        "title": parameter.label.text(language),
        "description": parameter.help.text(language) or None,
        "x-type": str(parameter.type),
        "x-widget": widget(parameter),
        "x-group": parameter.group or None,
        "x-order": order,
        "x-targets": [f"{node}.{name}" for node, name in parameter.bind],
        "x-advanced": parameter.advanced,
        "x-step": parameter.step,
        "x-multiline": parameter.multiline or None,
        "x-enum-labels": {
            str(option.value): option.label.text(language) for option in parameter.enum if option.label is not None
        }
        or None,
    }
    return {keyword: schema for keyword, schema in words.items() if schema is not None}


def widget(parameter: Parameter) -> str:
    """The form control of the parameter: `text textarea number switch select model seed color image video audio
    mask`."""
    if parameter.widget is not None:
        return parameter.widget
    if parameter.type is ParameterType.TEXT:
        return "textarea" if parameter.multiline else "text"
    if parameter.choices_from is not None and parameter.choices_from.input in MODEL_INPUTS:
        return "model"
    return _WIDGETS.get(parameter.type, str(parameter.type))
