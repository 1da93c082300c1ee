"""What the description of the API forbids is refused: fields and parameters are given values of other kinds in turn."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from pydantic import ValidationError

from genqueue.web.schemas import requests as bodies
from tests.web.running import PICTURE, Running

ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 1.0, 1.5, 10**30, 1769817600, "", " ", "1", " 1", "1.0", "true", "yes", "x", "a,b",
    "READY,PENDING", "2026-01-31", "2026-01-31T00:00:00", "2026-01-31T00:00:00Z", "1769817600", "P1D",
    [], [None], [1], ["x"], ["READY,PENDING"], {}, {"x": 1},
)  # fmt: skip
WORDS = (
    "", " 1", "+1", "01", "1.0", "1_0", "True", "yes", "on", "null", "x", "2026-01-31", "2026-01-31T00:00:00",
    "2026-01-31 00:00:00Z", "1769817600", "-1", "99999999999999999999",
)  # fmt: skip
BODIES: dict[str, dict[str, Any]] = {
    "NewTasks": {**PICTURE, "allow_duplicate": True},
    "Several": {"ids": ["nothing"]},
    "TaskFilter": {},
    "OutputIds": {"ids": ["nothing"]},
    "BackendTrial": {"url": "http://127.0.0.1:9"},
    "NewBackend": {"name": "gpu", "url": "http://127.0.0.1:9"},
    "Adoption": {"remote_id": "x"},
    "Login": {"token": "x"},
}
FORMATS = FormatChecker()
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)\Z")


@FORMATS.checks("date-time")
def is_moment(value: object) -> bool:
    return not isinstance(value, str) or _MOMENT.match(value) is not None


MODELS = [each for each in vars(bodies).values() if isinstance(each, type) and issubclass(each, bodies.Strict)]
SENT = [each for each in MODELS if each is not bodies.Strict and not re.search("Query|Window|Output[F]", each.__name__)]


def mutations(schema: dict[str, Any], inner: dict[str, Any], body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The body with each field in turn replaced by everything odd, in what it holds too."""
    yield {**body, "unknown": 1}
    for name, field in schema.get("properties", {}).items():
        for value in ODD:
            yield {**body, name: value}
        for kind in (field, *field.get("anyOf", ())):
            below = inner.get(kind.get("$ref", "").rpartition("/")[2], {})
            for changed in mutations(below, inner, {}) if "properties" in below else ():
                yield {**{key: value for key, value in body.items() if key != "ids"}, name: changed}


@pytest.mark.parametrize("model", SENT, ids=lambda model: model.__name__)
def test_a_body_that_the_schema_forbids_is_refused(model: type[bodies.Strict]) -> None:
    schema = model.model_json_schema()
    described = Draft202012Validator(schema, format_checker=FORMATS)
    base = BODIES.get(model.__name__, {})
    assert described.is_valid(base)
    model.model_validate(base)
    for body in mutations(schema, schema.get("$defs", {}), base):
        if not described.is_valid(body):
            assert not is_taken(model, body), body


def is_taken(model: type[bodies.Strict], body: dict[str, Any]) -> bool:
    try:
        model.model_validate(body)
    except ValidationError:
        return False
    return True


def fits(word: str, schema: dict[str, Any]) -> bool:
    """Does a word of an address fit?"""
    if "anyOf" in schema:
        return any(fits(word, each) for each in schema["anyOf"])
    if "$ref" in schema or schema.get("type") == "array":
        return True  # lists are words with commas; what is in them is tested by itself
    kind = schema.get("type")
    if kind == "null":
        return False
    if kind == "boolean":
        return word in ("true", "false", "1", "0")
    if kind in ("integer", "number"):
        pattern = r"-?(0|[1-9]\d*)" if kind == "integer" else r"-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?"
        return re.fullmatch(pattern, word) is not None and Draft202012Validator(schema).is_valid(float(word))
    return Draft202012Validator(schema, format_checker=FORMATS).is_valid(word)


async def test_a_parameter_that_the_schema_forbids_is_refused(studio: Running) -> None:
    document = (await studio.client.get("/openapi.json")).json()
    seen = []
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            for parameter in told.get("parameters", ()):
                if parameter["in"] != "query" or parameter in seen:
                    continue
                seen.append(parameter)
                for word in WORDS:
                    if not fits(word, parameter["schema"]):
                        address, asked = path.replace("{", "").replace("}", ""), {parameter["name"]: word}
                        answer = await studio.client.request(method, address, params=asked)
                        assert answer.status_code == 422, (method, path, asked, answer.text)
