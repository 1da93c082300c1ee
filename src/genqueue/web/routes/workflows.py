"""Routes for the available workflows and the forms of their parameters."""

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from genqueue.errors import NotFound
from genqueue.intake.preferences import fitting_defaults
from genqueue.tasks.model import Trouble
from genqueue.web.deps import Context, CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented, worded
from genqueue.web.schemas.responses.workflows import WorkflowDetail, Workflows
from genqueue.workflows.catalogs import Stocks, can_run, lacking
from genqueue.workflows.form import schema
from genqueue.workflows.library import builtin, builtins, default_for
from genqueue.workflows.template import Template

router = APIRouter(route_class=Route, prefix="/api/workflows", tags=["workflows"])


@router.get("", response_model=Workflows)
async def list_workflows(context: CurrentContext) -> Response:
    """Every workflow, and which of them each kind starts with."""
    stocks = await context.studio.intake.catalogs.known()
    return json_response({"items": [_info(template, stocks, context) for template in builtins()]})


@router.get("/{workflow_id}", response_model=WorkflowDetail, responses=documented(404))
async def get_workflow(workflow_id: str, context: CurrentContext) -> Response:
    """One workflow with the JSON Schema of its parameters: choices are what the backends list, those that are away
    included, defaults are the user's own where they fit; `x-workflow-default` is then the workflow's own."""
    template = builtin(workflow_id)
    if template is None:
        raise NotFound("not_found", what="workflow", id=workflow_id[:100])
    stocks = await context.studio.intake.catalogs.known()
    form = schema(template, stocks.all, context.language)
    preferred = await context.studio.intake.preferences.usable(context.viewer, template.kind)
    for key, value in fitting_defaults(template, preferred, stocks).items():
        part = form["properties"][key]
        part["x-workflow-default"] = part.get("default")
        part["default"] = value
    return json_response({**_info(template, stocks, context), "schema": form})


def _info(template: Template, stocks: Stocks, context: Context) -> dict[str, Any]:
    default = default_for(template.kind)
    runnable, reason = _runnable(template, stocks)
    return {
        "id": template.id,
        "kind": str(template.kind),
        "version": template.version,
        "name": template.name.text(context.language),
        "description": template.description.text(context.language),
        "builtin": True,
        "default": default is not None and default.id == template.id,
        "runnable": runnable,
        "reason": None if reason is None else worded(reason.code, reason.arguments, context.language),
    }


def _runnable(template: Template, stocks: Stocks) -> tuple[bool | None, Trouble | None]:
    """Whether a ready backend can run it, and the reason why not; None when no backend was ever known."""
    if any(can_run(template, catalog) for catalog in stocks.ready):
        return True, None
    able = [name for name, catalog in stocks.away if can_run(template, catalog)]
    if able:
        return False, Trouble("runs_when_back", {"backends": able})
    if not stocks.all:
        return None, None
    return False, Trouble("no_server_has", {"what": lacking(template, stocks.ready or stocks.all).to_texts()})
