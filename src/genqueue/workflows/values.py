"""Validation of the values sent for a template: one rule for the form, the API, the command line and sheets."""

import difflib
import math
from collections.abc import Mapping, Sequence
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from genqueue.errors import Invalid
from genqueue.tasks.spelling import as_listed
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.catalogs import picks
from genqueue.workflows.form import property_schema
from genqueue.workflows.graphs.format import is_storable
from genqueue.workflows.template import Parameter, ParameterType, Template

SHOWN = 20
"""The most values of a list that a message names."""

LONGEST = 200

_TYPE_CODES = {
    "string": "expected_text",
    "integer": "expected_integer",
    "number": "expected_number",
    "boolean": "expected_boolean",
}


def complete(
    template: Template, given: object, catalogs: Sequence[Catalog] = (), *, certain: bool = True
) -> dict[str, Any]:
    """All values of the template in its order: those given, and the defaults of the others. With `certain=False` the
    catalogs' lists only supply defaults and no value is refused for not being listed: no backend is ready.

    None counts as not given. A parameter with neither a value nor a default is absent from the result. Raises Invalid
    for the first value that does not fit; when several do not, `details.errors` lists them, and `details.more` counts
    the unknown parameters beyond the first SHOWN.
    """
    if not isinstance(given, Mapping):
        raise Invalid("params_not_an_object", field="params")
    known = {parameter.key: parameter for parameter in template.parameters}
    strange = [str(key) for key in given if key not in known]
    wrong = [_unknown(key, known) for key in strange[:SHOWN]]
    chosen = picks(template, catalogs)
    values = {}
    for parameter in template.parameters:
        try:
            value = fit_value(parameter, given.get(parameter.key), catalogs, chosen.get(parameter.key), certain=certain)
        except Invalid as error:
            wrong.append(error)
            continue
        if value is not None:
            values[parameter.key] = value
    _raise_first(wrong, more=max(0, len(strange) - SHOWN))
    return values


def check_defaults(template: Template) -> None:
    """Raise Invalid `bad_template` when a default violates the rules of its own parameter."""
    for number, parameter in enumerate(template.parameters):
        if parameter.default is None or parameter.type.is_media:
            continue
        try:
            fit_value(parameter, parameter.default, (), None)
        except Invalid as error:
            raise Invalid("bad_template", field=f"parameters.{number}.default", reason=str(error)) from error


def _raise_first(wrong: list[Invalid], more: int) -> None:
    if not wrong:
        return
    if len(wrong) > 1:
        wrong[0].details["errors"] = [
            {"field": error.field, "code": error.code, "arguments": error.arguments} for error in wrong
        ]
    if more:
        wrong[0].details["more"] = more
    raise wrong[0]


def _unknown(key: str, known: Mapping[str, Parameter]) -> Invalid:
    # Limited because comparing costs the product of both lengths, and no parameter name is that long.
    closest = difflib.get_close_matches(key[:LONGEST], known, n=1)
    shown = _short(key if is_storable(key) else ascii(key))
    return Invalid("unknown_parameter", field=f"params.{shown}", name=shown, allowed=closest or _some(known))


def fit_value(
    parameter: Parameter, given: Any, catalogs: Sequence[Catalog], chosen: str | None, *, certain: bool = True
) -> Any:
    """The value of one parameter in its own type: `given`, or its default; None without both. `chosen` is the default
    that the catalogs' lists give. Raises Invalid when it does not fit."""
    schema = property_schema(parameter, catalogs, chosen)
    if parameter.choices_from is not None:
        given = _as_listed(given, schema)
        if not certain:
            schema = _without_list(schema, parameter)
    if given is None or (parameter.required and isinstance(given, str) and not given.strip()):
        given = schema.get("default")
    if given is None:
        return _absent(parameter, schema)
    _check_plain(parameter, given)
    for error in Draft202012Validator(schema).iter_errors(given):
        raise _worded(parameter, error)
    return _exact(parameter, given)


def _as_listed(given: Any, schema: Mapping[str, Any]) -> Any:
    listed = as_listed(given, schema.get("enum", ())) if isinstance(given, str) else None
    return given if listed is None else listed


def _without_list(schema: Mapping[str, Any], parameter: Parameter) -> dict[str, Any]:
    rest = {keyword: limit for keyword, limit in schema.items() if keyword not in ("enum", "x-empty")}
    return rest if parameter.default is None else {"default": parameter.default, **rest}


def _absent(parameter: Parameter, schema: Mapping[str, Any]) -> None:
    field = f"params.{parameter.key}"
    if not parameter.required:
        return
    if parameter.choices_from is not None and (schema.get("x-empty") or schema.get("enum")):
        source = parameter.choices_from
        raise Invalid("no_choices", field=field, what=f"{source.node_class}.{source.input}")
    raise Invalid("missing_parameter", field=field)


def _check_plain(parameter: Parameter, given: Any) -> None:
    """Check what JSON Schema does not see: it accepts NaN and infinity as floats, and lone surrogates as text."""
    field = f"params.{parameter.key}"
    if isinstance(given, float) and not math.isfinite(given):
        raise Invalid("not_finite", field=field)
    if isinstance(given, str) and not is_storable(given):
        raise Invalid("unusable_text", field=field)


def _worded(parameter: Parameter, error: ValidationError) -> Invalid:
    field = f"params.{parameter.key}"
    limit: Any = error.validator_value
    value: Any = error.instance
    match error.validator:
        case "type":
            return Invalid(_TYPE_CODES[limit], field=field, value=_short(value))
        case "minimum":
            return Invalid("below_minimum", field=field, value=_short(value), minimum=limit)
        case "maximum":
            return Invalid("above_maximum", field=field, value=_short(value), maximum=limit)
        case "multipleOf":
            return Invalid("not_a_multiple", field=field, value=_short(value), multiple=limit)
        case "maxLength":
            return Invalid("too_long", field=field, length=len(value), limit=limit)
        case "minLength":
            return Invalid("missing_parameter", field=field)
        case "pattern":
            return Invalid("not_an_upload", field=field, value=_short(value))
        case _:
            return Invalid("not_in_list", field=field, value=_short(value), allowed=_some(limit))


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 100 else f"{text[:99]}…"


def _some(allowed: Any) -> list[str]:
    names = [str(item) for item in allowed]
    return names if len(names) <= SHOWN else [*names[:SHOWN], "…"]


def _exact(parameter: Parameter, value: Any) -> Any:
    """The value in the parameter's own type, as backends expect it: JSON Schema takes 5.0 for an integer and 5 for a
    number."""
    if parameter.type in (ParameterType.INT, ParameterType.SEED):
        return int(value)
    if parameter.type is ParameterType.FLOAT:
        try:
            return float(value)
        except OverflowError:
            raise Invalid("not_finite", field=f"params.{parameter.key}") from None
    return value
