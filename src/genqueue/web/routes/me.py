"""Routes for the user's own details, a part of the same document as the settings."""

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from genqueue.intake.preferences import ME, state_of
from genqueue.web.deps import Context, CurrentContext, IfMatch, json_with_etag, states_in
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.schemas import requests as bodies

router = APIRouter(route_class=Route, prefix="/api/me", tags=["settings"])


@router.get("", response_model=bodies.Me, responses=documented(409))
async def get_me(context: CurrentContext) -> Response:
    """Nickname and address; `ETag` names the state they are in."""
    stored = await _stored(context)
    # The file may have been edited by hand: a value that is not text is shown as empty.
    return json_with_etag({name: _text(stored.get(name)) for name in bodies.Me.model_fields}, state_of(stored))


@router.put("", response_model=bodies.Me, responses=documented(409, 412))
async def put_me(body: bodies.Me, context: CurrentContext, if_match: IfMatch = None) -> Response:
    """Replace nickname and address. With `If-Match` only when they are still as they were read."""
    given = body.model_dump()
    await context.studio.intake.preferences.keep(context.viewer, ME, given, states_in(if_match))
    return json_with_etag(given, state_of(given))


async def _stored(context: Context) -> dict[str, Any]:
    return (await context.studio.intake.preferences.load(context.viewer)).get(ME, {})


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
