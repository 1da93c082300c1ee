"""Responses about the available workflows."""

from typing import Any

from pydantic import ConfigDict, Field

from genqueue.tasks.model import Kind
from genqueue.web.schemas.responses.base import Answer, Words


class WorkflowOrigin(Answer):
    """Where a workflow came from. `backend_id` is the account that it belongs to."""

    kind: str = Field(description="`graph`, `runninghub_workflow` or `runninghub_app`")
    ref: str | None
    backend_id: str | None


class Names(Answer):
    """A text in both languages."""

    zh: str
    en: str


class WorkflowInfo(Answer):
    """A workflow that can be chosen. Built-in ones have neither times nor an origin."""

    id: str
    kind: Kind
    version: int
    name: str
    description: str
    builtin: bool
    node_count: int
    origin: WorkflowOrigin | None
    created_at: str | None
    updated_at: str | None
    archived_at: str | None = Field(description="Archived ones take no new tasks")
    default: bool = Field(description="What this kind starts with now")
    runnable: bool | None = Field(description="Can a ready backend run it? null when no backend was ever heard of")
    reason: Words | None = Field(description="Why not: what is missing, or which backend has to come back")


class WorkflowDetail(WorkflowInfo):
    """`schema` is a JSON Schema of its parameters; choices are what the backends list now, defaults are the user's."""

    model_config = ConfigDict(extra="forbid", protected_namespaces=())

    schema_: dict[str, Any] = Field(alias="schema")


class Workflows(Answer):
    """Every workflow."""

    items: list[WorkflowInfo]


class WorkflowVersion(Answer):
    """One version of a workflow."""

    version: int
    node_count: int
    sha: str = Field(description="Equal for versions with the same content")
    origin: WorkflowOrigin | None
    created_at: str


class WorkflowVersions(Answer):
    """Every version of a workflow, the newest first."""

    items: list[WorkflowVersion]


class WorkflowInput(Answer):
    """A literal input of a workflow's graph. `key`, `label`, `advanced` and `default` are those of the parameter that
    fills it in; without one, `key` is null and the others are proposed."""

    target: str = Field(description="NODE.INPUT")
    node: str
    node_title: str
    class_type: str
    input: str
    value: str | int | float | bool
    type: str
    key: str | None
    label: Names
    default: str | int | float | bool | None
    advanced: bool


class WorkflowInputs(Answer):
    """Every literal input of a workflow, in the order of its graph."""

    version: int
    items: list[WorkflowInput]


class WorkflowDifference(Answer):
    """One change at the service: `node_added`, `node_removed`, `class_changed`, `input_added`, `input_removed` or
    `input_changed`. `before` and `after` are values, for nodes their classes."""

    what: str
    node: str
    title: str
    input: str | None
    before: Any
    after: Any


class Refreshed(Answer):
    """What changed at the service since the current version. `version` is the current one: with `confirm`, the one that
    was made of the changes. At most 500 changes are listed; `total` counts all."""

    changes: list[WorkflowDifference]
    total: int
    confirm: bool
    version: int
