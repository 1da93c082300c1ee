"""Routes for workflows: the built-in ones, those of the library, and the forms of their parameters."""

from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.responses import Response

from genqueue.errors import Invalid
from genqueue.intake.catalogs import Bound
from genqueue.intake.library import Kept, account_of
from genqueue.intake.preferences import fitting_defaults
from genqueue.intake.stored import Source
from genqueue.intake.workflows import IMPORTED, Draft, Edit
from genqueue.store.backends.backends import load_backends
from genqueue.store.workflows.library import load_versions
from genqueue.web.deps import Context, CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.presenting.workflows import present_inputs, present_version, present_workflow
from genqueue.web.schemas import workflows as bodies
from genqueue.web.schemas.requests import Said, Whole
from genqueue.web.schemas.responses.workflows import (
    Refreshed,
    WorkflowDetail,
    WorkflowInfo,
    WorkflowInputs,
    Workflows,
    WorkflowVersions,
)
from genqueue.workflows.catalogs import Stocks
from genqueue.workflows.form import schema
from genqueue.workflows.graphs.comparison import MAX_CHANGES
from genqueue.workflows.library import builtin, builtins
from genqueue.workflows.template import Template

router = APIRouter(route_class=Route, prefix="/api/workflows", tags=["workflows"])
_ERRORS = documented(404, 409)


@router.get("", response_model=Workflows, responses=documented())
async def list_workflows(context: CurrentContext, archived: Said = False) -> Response:
    """Every workflow, and which of them each kind starts with: the built-in ones, then those of the library, the newest
    first. With `archived` the archived ones instead."""
    kept = await context.studio.intake.library.list(archived=archived)
    own: list[tuple[Template, dict[str, Any] | None]] = [(each.template, each.row) for each in kept]
    listed = own if archived else [*((template, None) for template in builtins()), *own]
    stocks = {account: await _stocks(account, context) for account in {account_of(each) for each, _ in listed}}
    items = [present_workflow(each, row, stocks[account_of(each)], context.language) for each, row in listed]
    return json_response({"items": items})


@router.post("", status_code=201, response_model=WorkflowDetail, responses=documented(413, 502))
async def add_workflow(body: bodies.NewWorkflow, context: CurrentContext) -> Response:
    """Add a workflow to the library. Each literal input of its graph is a parameter, or those that `parameters` names;
    links are none. `x-targets` of a property of the schema says which inputs it fills in.

    With `source` the graph is that of a workflow or an AI app that a service stores; its tasks run on that account
    unless their user names another."""
    if (body.graph is None) is (body.source is None):
        raise Invalid("graph_or_source", field="graph" if body.graph is None else "source")
    intake = context.studio.intake
    draft = Draft(
        body.name.model_dump(),
        body.graph,
        bodies.wishes(body.parameters),
        body.kind,
        body.description.model_dump() if body.description else None,
        {"kind": IMPORTED},
    )
    if body.source is None:
        kept = await intake.workflows.add(draft)
    else:
        kept = await intake.stored.add(Source(**body.source.model_dump()), draft)
    return json_response(await _detail(kept.template, kept.row, context), 201)


@router.get("/{workflow_id}", response_model=WorkflowDetail, responses=documented(404))
async def get_workflow(
    workflow_id: str, context: CurrentContext, version: Annotated[Whole | None, Query(ge=1)] = None
) -> Response:
    """One workflow with the JSON Schema of its parameters: choices are what the backends list, those that are away
    included, defaults are the user's own where they fit; `x-workflow-default` is then the workflow's own."""
    template = builtin(workflow_id) if version is None else None
    if template is not None:
        return json_response(await _detail(template, None, context))
    kept = await context.studio.intake.library.load(workflow_id, version)
    return json_response(await _detail(kept.template, kept.row, context))


@router.put("/{workflow_id}", response_model=WorkflowDetail, responses=documented(404, 409, 412, 413))
async def change_workflow(workflow_id: str, body: bodies.WorkflowChange, context: CurrentContext) -> Response:
    """Make the next version of a workflow of the library; when nothing changes, the current one stays. Tasks keep the
    graph of the version that they were made with. With `graph` alone, the parameters stay whose inputs are still
    there."""
    edit = Edit(
        body.name.model_dump() if body.name else None,
        body.graph,
        bodies.wishes(body.parameters),
        body.kind,
        body.description.model_dump() if body.description else None,
        body.if_version,
    )
    kept = await context.studio.intake.workflows.change(workflow_id, edit)
    return json_response(await _detail(kept.template, kept.row, context))


@router.delete("/{workflow_id}", response_model=WorkflowInfo, responses=_ERRORS)
async def archive_workflow(workflow_id: str, context: CurrentContext) -> Response:
    """Archive a workflow of the library: it is listed no more and takes no new tasks. Its tasks stay, and can be run
    again. `restore` takes it back."""
    return await _archived(workflow_id, context, archived=True)


@router.post("/{workflow_id}/restore", response_model=WorkflowInfo, responses=_ERRORS)
async def restore_workflow(workflow_id: str, context: CurrentContext) -> Response:
    """Take an archived workflow back."""
    return await _archived(workflow_id, context, archived=False)


@router.post("/{workflow_id}/refresh", response_model=Refreshed, responses=documented(404, 409, 412, 502))
async def refresh_workflow(workflow_id: str, context: CurrentContext, body: bodies.Refresh | None = None) -> Response:
    """Compare a workflow with what the service stores now. A version is made of the changes only with `confirm`."""
    body = body or bodies.Refresh(confirm=False)
    found = await context.studio.intake.stored.refresh(workflow_id, confirm=body.confirm, if_version=body.if_version)
    changes = [each._asdict() for each in found.changes[:MAX_CHANGES]]
    answer = {"changes": changes, "total": len(found.changes), "confirm": body.confirm}
    return json_response({**answer, "version": found.kept.row["version"]})


@router.get("/{workflow_id}/versions", response_model=WorkflowVersions, responses=documented(404))
async def list_versions(workflow_id: str, context: CurrentContext) -> Response:
    """Every version of a workflow of the library, the newest first."""
    kept = await context.studio.intake.library.load(workflow_id)
    rows = await context.app.store.read(load_versions, kept.row["id"])
    return json_response({"items": [present_version(row) for row in rows]})


@router.get("/{workflow_id}/inputs", response_model=WorkflowInputs, responses=documented(404))
async def list_inputs(workflow_id: str, context: CurrentContext) -> Response:
    """Every literal input of a workflow of the library, with the parameter that fills it in: what `parameters` can
    name."""
    kept = await context.studio.intake.library.load(workflow_id)
    return json_response(present_inputs(kept.template, await context.studio.intake.workflows.inputs(kept)))


async def _archived(workflow_id: str, context: Context, *, archived: bool) -> Response:
    kept: Kept = await context.studio.intake.workflows.archive(workflow_id, archived=archived)
    stocks = await _stocks(account_of(kept.template), context)
    return json_response(present_workflow(kept.template, kept.row, stocks, context.language))


async def _detail(template: Template, row: dict[str, Any] | None, context: Context) -> dict[str, Any]:
    found = await _stocks(account_of(template), context)
    stocks = found or Stocks()
    form = schema(template, stocks.all, context.language)
    preferred = await context.studio.intake.preferences.usable(context.viewer, template.kind)
    for key, value in fitting_defaults(template, preferred, stocks).items():
        part = form["properties"][key]
        part["x-workflow-default"] = part.get("default")
        part["default"] = value
    return {**present_workflow(template, row, found, context.language), "schema": form}


async def _stocks(account: str | None, context: Context) -> Stocks | None:
    """The catalogs by which a workflow is judged: of every backend, or of the account that it belongs to. None when
    that account was removed."""
    if account is not None and account not in {row["id"] for row in await context.app.store.read(load_backends)}:
        return None
    return await context.studio.intake.catalogs.known(Bound(account))
