"""Models of requests that change workflows of the library."""

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints

from genqueue.intake.request import MAX_TITLE
from genqueue.tasks.model import Kind
from genqueue.web.schemas.requests import Flag, Id, Strict, Text, storable
from genqueue.workflows.imports.documents import MAX_PARAMETERS
from genqueue.workflows.template import ParameterType


def _in_both(value: Any) -> Any:
    """One text stands for both languages."""
    return {"zh": value, "en": value} if isinstance(value, str) else value


def _entry(value: Any) -> Any:
    """`"6.text"` and `{"target": "6.text"}` are short for `{"targets": ["6.text"]}`."""
    if isinstance(value, str):
        return {"targets": [value]}
    if isinstance(value, dict) and "target" in value and "targets" not in value:
        rest = {name: each for name, each in value.items() if name != "target"}
        return {**rest, "targets": [value["target"]]}
    return value


Label = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_TITLE), AfterValidator(storable)
]
Target = Annotated[Text, Field(min_length=1, max_length=500, description="NODE.INPUT", examples=["6.text"])]
Key = Annotated[Text, Field(pattern="^[A-Za-z_][A-Za-z0-9_]{0,63}$")]
Number = Annotated[float, Field(allow_inf_nan=False)]


class Names(Strict):
    """A text in both languages."""

    zh: Label
    en: Label


class Explained(Strict):
    """A longer text in both languages, which may be empty."""

    zh: Annotated[Text, Field(max_length=2_000)] = ""
    en: Annotated[Text, Field(max_length=2_000)] = ""


Named = Annotated[Names, BeforeValidator(_in_both)]
Described = Annotated[Explained, BeforeValidator(_in_both)]


class ParameterWish(Strict):
    """A literal input that becomes a parameter, or several that one parameter fills in. What is left out is proposed
    from the graph."""

    targets: Annotated[list[Target], Field(min_length=1, max_length=100)]
    key: Key | None = None
    label: Named | None = None
    help: Described | None = None
    type: ParameterType | None = None
    default: str | Flag | int | float | None = None
    min: Number | None = None
    max: Number | None = None
    step: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None = None
    multiple_of: Annotated[int, Field(ge=1, strict=True)] | None = None
    max_length: Annotated[int, Field(ge=1, le=10_000_000, strict=True)] | None = None
    multiline: Flag | None = None
    enum: Annotated[list[str | int | float], Field(min_length=1, max_length=1_000)] | None = None
    group: Annotated[Text, Field(max_length=MAX_TITLE)] | None = None
    advanced: Flag | None = None
    required: Flag | None = None


Wishes = Annotated[list[Annotated[ParameterWish, BeforeValidator(_entry)]], Field(max_length=MAX_PARAMETERS)]


class StoredSource(Strict):
    """A workflow or an AI app that a service stores."""

    kind: Literal["runninghub_workflow", "runninghub_app"]
    ref: Annotated[Text, Field(min_length=1, max_length=1_000, description="Its id there, or the address of its page")]
    backend_id: Id = Field(description="The account that reads it, and that its tasks run on")


class NewWorkflow(Strict):
    """A workflow to add: either a graph in API format, or one that a service stores."""

    name: Named
    graph: dict[str, Any] | None = Field(None, description="A ComfyUI graph in API format")
    source: StoredSource | None = Field(None, description="In place of `graph`")
    parameters: Wishes | None = Field(None, description="Which literal inputs are parameters; default: all of them")
    kind: Kind = Kind.WORKFLOW
    description: Described | None = None


class Refresh(Strict):
    """How to refresh a stored workflow."""

    confirm: Flag = Field(False, description="Make a version of what changed; otherwise only show it")
    if_version: Annotated[int, Field(ge=1, strict=True)] | None = None


class WorkflowChange(Strict):
    """New values; what is left out stays. A change is a new version."""

    name: Named | None = None
    graph: dict[str, Any] | None = None
    parameters: Wishes | None = None
    kind: Kind | None = None
    description: Described | None = None
    if_version: Annotated[int, Field(ge=1, strict=True)] | None = Field(
        None, description="Refuse with 412 unless this is the current version"
    )


def wishes(given: list[ParameterWish] | None) -> list[dict[str, Any]] | None:
    """The entries as the library takes them: what was sent, null included."""
    return None if given is None else [each.model_dump(mode="json", exclude_unset=True) for each in given]
