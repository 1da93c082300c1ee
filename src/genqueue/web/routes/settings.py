"""Routes for settings: the defaults of the forms, one node for each kind, and the changeable settings of the
installation. The same document as `config.json`, node `settings`."""

from typing import Annotated, Any

from fastapi import APIRouter, Body, Query
from starlette.responses import Response

from genqueue.config import described
from genqueue.errors import Invalid, NotFound
from genqueue.intake.preferences import KINDS, checked_defaults, state_of
from genqueue.naming import PLACEHOLDERS
from genqueue.tasks.model import Kind
from genqueue.tuning import EVERYBODY, INSTALLATION, checked
from genqueue.web.deps import Context, CurrentContext, IfMatch, json_response, json_with_etag, states_in
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.files.saved_names import previewed
from genqueue.web.presenting.rows import present_setting
from genqueue.web.schemas.responses.settings import DownloadName
from genqueue.web.schemas.responses.settings import Installation as InstallationAnswer

router = APIRouter(route_class=Route, prefix="/api/settings", tags=["settings"])
_EXAMPLE: dict[str, Any] = {"steps": 30, "width": 768}
Document = Annotated[dict[str, Any], Body(examples=[{"text_to_image": _EXAMPLE}])]
Installation = Annotated[dict[str, Any], Body(examples=[{"max_executions": 2, "retry_delays_s": "60,300"}])]
Node = Annotated[dict[str, Any], Body(examples=[_EXAMPLE])]


@router.get("", response_model=dict[str, dict[str, Any]], responses=documented(409))
async def get_settings(context: CurrentContext) -> Response:
    """The defaults of every kind."""
    return json_response(await _all(context))


@router.put("", response_model=dict[str, dict[str, Any]], responses=documented(409))
async def put_settings(body: Document, context: CurrentContext) -> Response:
    """Replace the defaults of the kinds that are sent; the others stay. All of them are checked first."""
    checked = {}
    for name, given in body.items():
        if name not in KINDS:
            raise Invalid("unknown_field", field=_shown(name), allowed=[str(kind) for kind in KINDS])
        if not isinstance(given, dict):
            raise Invalid("wrong_value", field=name, reason="not an object")
        checked[name] = await _checked(context, Kind(name), given)
    for name, node in checked.items():
        await context.studio.intake.preferences.keep(context.viewer, name, node)
    return json_response(await _all(context))


@router.get("/installation", response_model=InstallationAnswer, responses=documented(409))
async def get_installation(context: CurrentContext) -> Response:
    """Every setting in force, with where it comes from; `ETag` names the state of those that were changed here."""
    return await _installation(context)


@router.put("/installation", response_model=InstallationAnswer, responses=documented(409, 412))
async def put_installation(body: Installation, context: CurrentContext, if_match: IfMatch = None) -> Response:
    """Replace what was changed for this installation; null, or leaving a setting out, returns to its default. In force
    at once here, and within some seconds in every other process. What the environment decides answers 422."""
    node = checked(context.app.tuning.base, body)
    await context.app.preferences.keep(EVERYBODY, INSTALLATION, node, states_in(if_match))
    context.app.tuning.apply(node)
    return await _installation(context)


@router.get("/installation/download-name", response_model=DownloadName, responses=documented())
async def preview_download_name(pattern: Annotated[str, Query(max_length=1000)], context: CurrentContext) -> Response:
    """What results would be called by that pattern when they are saved. Nothing is changed."""
    name, several = await previewed(context.app, context.viewer, context.language, pattern)
    return json_response({"name": name, "several": several, "placeholders": list(PLACEHOLDERS)})


@router.get("/{kind}", response_model=dict[str, Any], responses=documented(404, 409))
async def get_kind(kind: str, context: CurrentContext) -> Response:
    """The defaults of one kind; `ETag` names the state they are in."""
    node = (await _all(context))[_kind(kind)]
    return json_with_etag(node, state_of(node))


@router.put("/{kind}", response_model=dict[str, Any], responses=documented(404, 409, 412))
async def put_kind(kind: str, body: Node, context: CurrentContext, if_match: IfMatch = None) -> Response:
    """Replace the defaults of one kind. Null, or leaving a parameter out, returns to the workflow's own default. With
    `If-Match` only when they are still as they were read."""
    node = await _checked(context, _kind(kind), body)
    await context.studio.intake.preferences.keep(context.viewer, _kind(kind), node, states_in(if_match))
    return json_with_etag(node, state_of(node))


async def _installation(context: Context) -> Response:
    node = (await context.app.preferences.load(EVERYBODY)).get(INSTALLATION, {})
    context.app.tuning.apply(node)
    items = [present_setting(item, context.app.tuning, context.language) for item in described()]
    return json_with_etag({"items": items}, state_of(node))


async def _all(context: Context) -> dict[str, dict[str, Any]]:
    document = await context.studio.intake.preferences.load(context.viewer)
    return {str(kind): document.get(kind, {}) for kind in KINDS}


async def _checked(context: Context, kind: Kind, given: dict[str, Any]) -> dict[str, Any]:
    catalogs = context.studio.intake.catalogs
    stocks = await catalogs.known()
    try:
        return checked_defaults(kind, given, stocks)
    except Invalid as error:
        # A file may have been added since the catalogs were read.
        if not stocks.ready or error.code != "not_in_list":
            raise
        return checked_defaults(kind, given, await catalogs.anew())


def _kind(text: str) -> Kind:
    if text not in KINDS:
        raise NotFound("not_found", what="settings", id=_shown(text))
    return Kind(text)


def _shown(text: str) -> str:
    return text[:100].encode("utf-8", "replace").decode()
