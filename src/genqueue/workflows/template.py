"""Templates: a graph in ComfyUI's API format with the parameters that a form, a sheet or a program fills in."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from genqueue.errors import Invalid
from genqueue.tasks.model import Kind
from genqueue.workflows.graphs import format as graphs
from genqueue.workflows.graphs.sockets import check_results


class ParameterType(StrEnum):
    TEXT = "text"
    INT = "int"
    FLOAT = "float"
    BOOL = "bool"
    ENUM = "enum"
    SEED = "seed"
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    MASK = "mask"
    CHOICE = "choice"

    @property
    def is_media(self) -> bool:
        return self in (ParameterType.IMAGE, ParameterType.VIDEO, ParameterType.AUDIO, ParameterType.MASK)


@dataclass(frozen=True, slots=True)
class Bilingual:
    zh: str
    en: str

    def text(self, language: str) -> str:
        return self.zh if language == "zh" else self.en


@dataclass(frozen=True, slots=True)
class ChoiceSource:
    """The input whose list of values on the connected backends is the list of choices."""

    node_class: str
    input: str

    @property
    def key(self) -> tuple[str, str]:
        return (self.node_class, self.input)


@dataclass(frozen=True, slots=True)
class Option:
    value: str | int | float
    label: Bilingual | None


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value of the form. `bind` lists the (node, input) places of the graph that it is written to.

    `step` applies to the form only; `multiple_of` is enforced. `prefer` are file name patterns that select a default
    among what the backends list. `bypass` names the nodes that leave the graph when the parameter is empty, and for
    each of their outputs the link that takes its place.
    """

    key: str
    type: ParameterType
    label: Bilingual
    help: Bilingual
    bind: tuple[tuple[str, str], ...]
    default: Any
    minimum: float | None
    maximum: float | None
    step: float | None
    multiple_of: int | None
    max_length: int | None
    multiline: bool
    enum: tuple[Option, ...]
    choices_from: ChoiceSource | None
    prefer: tuple[str, ...]
    group: str
    advanced: bool
    required: bool
    widget: str | None
    bypass: dict[str, dict[int, tuple[str, int]]]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a workflow came from: `kind` says how, `ref` is its id there, `backend_id` the account that it belongs to,
    which alone runs it unless a user names another."""

    kind: str
    ref: str | None
    backend_id: str | None


@dataclass(frozen=True, slots=True)
class Template:
    """A workflow as a user sees it. `document` is the JSON it was read from, in which form it is also stored."""

    id: str
    version: int
    kind: Kind
    name: Bilingual
    description: Bilingual
    groups: dict[str, Bilingual]
    parameters: tuple[Parameter, ...]
    graph: dict[str, Any]
    outputs_optional: bool
    running_timeout_s: int | None
    origin: Origin | None
    document: dict[str, Any]

    @property
    def node_classes(self) -> frozenset[str]:
        """The node classes that every run needs; nodes that an optional parameter can leave out are not counted."""
        spare = {node for parameter in self.parameters if not parameter.required for node in parameter.bypass}
        return frozenset(node["class_type"] for node_id, node in self.graph.items() if node_id not in spare)

    def parameter(self, key: str) -> Parameter | None:
        return next((parameter for parameter in self.parameters if parameter.key == key), None)

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "Template":
        """Read a template. Raises Invalid with the path of the fault."""
        _check_shape(document)
        graphs.check(document["graph"])
        if not document.get("outputs_optional", False):
            check_results(document["graph"])
        template = cls(
            document["id"],
            document["version"],
            Kind(document["kind"]),
            _bilingual(document["name"]),
            _bilingual(document.get("description")),
            {key: _bilingual(words) for key, words in document.get("groups", {}).items()},
            tuple(_parameter(part) for part in document["parameters"]),
            document["graph"],
            document.get("outputs_optional", False),
            document.get("running_timeout_s"),
            _origin(document.get("origin")),
            dict(document),
        )
        _check_sense(template)
        return template


@cache
def document_schema() -> dict[str, Any]:
    """The JSON Schema of a template document."""
    text = (files(__package__) / "template.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def _check_shape(document: Mapping[str, Any]) -> None:
    error = best_match(Draft202012Validator(document_schema()).iter_errors(document))
    if error is not None:
        path = ".".join(str(step) for step in error.absolute_path)
        raise Invalid("bad_template", field=path or "workflow", reason=error.message[:300])


def _check_sense(template: Template) -> None:
    """Check what a JSON Schema cannot express: keys are unique, and every node and group named exists."""
    seen: set[str] = set()
    for number, parameter in enumerate(template.parameters):
        place = f"parameters.{number}"
        if parameter.key in seen:
            raise Invalid("bad_template", field=f"{place}.key", reason=f"{parameter.key} is there twice")
        seen.add(parameter.key)
        targets = [*parameter.bypass.values()]
        named = {
            *(node for node, _ in parameter.bind),
            *parameter.bypass,
            *(link[0] for outputs in targets for link in outputs.values()),
        }
        for node in sorted(named - template.graph.keys()):
            raise Invalid("bad_template", field=place, reason=f"there is no node {node}")
        if template.groups and parameter.group not in template.groups:
            raise Invalid("bad_template", field=f"{place}.group", reason=f"there is no group {parameter.group}")


def _bilingual(words: Mapping[str, str] | None) -> Bilingual:
    return Bilingual(words["zh"], words["en"]) if words else Bilingual("", "")


def _origin(source: Mapping[str, str] | None) -> Origin | None:
    return Origin(source["kind"], source.get("ref"), source.get("backend_id")) if source else None


def _parameter(part: Mapping[str, Any]) -> Parameter:
    source = part.get("choices_from")
    return Parameter(
        key=part["key"],
        type=ParameterType(part["type"]),
        label=_bilingual(part.get("label") or {"zh": part["key"], "en": part["key"]}),
        help=_bilingual(part.get("help")),
        bind=tuple((node, name) for node, name in part["bind"]),
        default=part.get("default"),
        minimum=part.get("min"),
        maximum=part.get("max"),
        step=part.get("step"),
        multiple_of=part.get("multiple_of"),
        max_length=part.get("max_length"),
        multiline=part.get("multiline", False),
        enum=tuple(_option(item) for item in part.get("enum", ())),
        choices_from=ChoiceSource(source["class"], source["input"]) if source else None,
        prefer=tuple(part.get("prefer", ())),
        group=part.get("group", ""),
        advanced=part.get("advanced", False),
        required=part.get("required", False),
        widget=part.get("widget"),
        bypass={
            node: {int(slot): (link[0], link[1]) for slot, link in outputs.items()}
            for node, outputs in part.get("bypass", {}).items()
        },
    )


def _option(item: Any) -> Option:
    if isinstance(item, Mapping):
        return Option(item["value"], _bilingual(item["label"]) if "label" in item else None)
    return Option(item, None)
