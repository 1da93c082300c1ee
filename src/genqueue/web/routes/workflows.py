"""Workflows that can be chosen, and the forms of their parameters."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from genqueue.backends.base import Catalog
from genqueue.errors import NotFound
from genqueue.intake.preferences import fitting_defaults
from genqueue.web import answers
from genqueue.web.errors import documented
from genqueue.web.studio import At, Desk, told
from genqueue.workflows.catalogs import can_run
from genqueue.workflows.form import schema
from genqueue.workflows.library import builtin, builtins, default_for
from genqueue.workflows.template import Template

router = APIRouter(prefix="/api/workflows", tags=["workflows"])


@router.get("", response_model=answers.Workflows)
async def list_workflows(desk: At) -> Response:
    """Every workflow, and which of them each kind starts with."""
    catalogs = await desk.studio.intake.catalogs.ready()
    return told({"items": [_info(template, catalogs, desk) for template in builtins()]})


@router.get("/{workflow_id}", response_model=answers.WorkflowDetail, responses=documented(404))
async def get_workflow(workflow_id: str, desk: At) -> Response:
    """One workflow with the JSON Schema of its parameters: choices are what the ready servers list now, defaults are
    the user's own where they fit; `x-workflow-default` is then what the workflow itself has there."""
    template = builtin(workflow_id)
    if template is None:
        raise NotFound("not_found", what="workflow", id=workflow_id[:100])
    catalogs = await desk.studio.intake.catalogs.ready()
    form = schema(template, catalogs, desk.language)
    preferred = await desk.studio.intake.preferences.usable(desk.viewer, template.kind)
    for key, value in fitting_defaults(template, preferred, catalogs).items():
        part = form["properties"][key]
        part["x-workflow-default"] = part.get("default")
        part["default"] = value
    return told({**_info(template, catalogs, desk), "schema": form})


def _info(template: Template, catalogs: Sequence[Catalog], desk: Desk) -> dict[str, Any]:
    default = default_for(template.kind, catalogs)
    return {
        "id": template.id,
        "kind": str(template.kind),
        "version": template.version,
        "name": template.name.told(desk.language),
        "description": template.description.told(desk.language),
        "builtin": True,
        "default": default is not None and default.id == template.id,
        "runnable": any(can_run(template, catalog) for catalog in catalogs) if catalogs else None,
    }
