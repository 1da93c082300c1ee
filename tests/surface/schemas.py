"""JSON schemas as short texts: the type of a field, `#Model` for a model that has its own entry."""

from collections.abc import Mapping
from typing import Any


def fields_of(model: Mapping[str, Any]) -> dict[str, str] | str:
    """`{field: type}` with a question mark behind what may be left out; a model without fields is a type."""
    if "properties" not in model:
        return type_of(model)
    required = model.get("required", [])
    return {name + ("" if name in required else "?"): type_of(each) for name, each in model["properties"].items()}


def parameter_of(parameter: Mapping[str, Any]) -> str:
    """Where it stands, its name and its type: `query limit? integer`."""
    optional = "" if parameter.get("required") else "?"
    return f"{parameter['in']} {parameter['name']}{optional} {type_of(parameter['schema'])}"


def body_of(body: Mapping[str, Any]) -> dict[str, str]:
    """`{media type: type}` of a request or an answer."""
    return {media: type_of(each.get("schema", {})) for media, each in body.get("content", {}).items()}


def type_of(schema: Mapping[str, Any]) -> str:
    """The type as one would write it: `[string] | null`."""
    if "$ref" in schema:
        return "#" + str(schema["$ref"]).rsplit("/", 1)[-1]
    for several in ("anyOf", "oneOf", "allOf"):
        if several in schema:
            return " | ".join(sorted(type_of(each) for each in schema[several]))
    if "enum" in schema or "const" in schema:
        return " | ".join(sorted(repr(each) for each in schema.get("enum", [schema.get("const")])))
    match schema.get("type"):
        case "array":
            return f"[{type_of(schema.get('items', {}))}]"
        case "object" if "properties" in schema:
            return "{" + ", ".join(f"{name}: {each}" for name, each in sorted(_inline(schema).items())) + "}"
        case "object":
            below = schema.get("additionalProperties")
            return f"{{*: {type_of(below)}}}" if isinstance(below, Mapping) else "object"
        case None:
            return "any"
        case kind:
            return f"{kind} {schema['format']}" if "format" in schema else str(kind)


def _inline(schema: Mapping[str, Any]) -> dict[str, str]:
    found = fields_of(schema)
    assert isinstance(found, dict)
    return found
