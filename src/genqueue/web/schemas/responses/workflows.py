"""Responses about the available workflows."""

from typing import Any

from pydantic import ConfigDict, Field

from genqueue.tasks.model import Kind
from genqueue.web.schemas.responses.base import Answer, Words


class WorkflowInfo(Answer):
    """A workflow that can be chosen."""

    id: str
    kind: Kind
    version: int
    name: str
    description: str
    builtin: bool
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
