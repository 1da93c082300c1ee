"""Routes for the user's own details, a part of the same document as the settings."""

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from genqueue.intake.preferences import ME, state_of
from genqueue.web.deps import At, Desk, IfMatch, states_in, told_in_state
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.schemas import requests as bodies

router = APIRouter(route_class=Route, prefix="/api/me", tags=["settings"])


@router.get("", response_model=bodies.Me, responses=documented(409))
async def get_me(desk: At) -> Response:
    """Nickname and address; `ETag` names the state they are in."""
    stored = await _stored(desk)
    # The file may have been edited by hand: a value that is not text is shown as empty.
    return told_in_state({name: _text(stored.get(name)) for name in bodies.Me.model_fields}, state_of(stored))


@router.put("", response_model=bodies.Me, responses=documented(409, 412))
async def put_me(body: bodies.Me, desk: At, if_match: IfMatch = None) -> Response:
    """Replace nickname and address. With `If-Match` only when they are still as they were read."""
    given = body.model_dump()
    await desk.studio.intake.preferences.keep(desk.viewer, ME, given, states_in(if_match))
    return told_in_state(given, state_of(given))


async def _stored(desk: Desk) -> dict[str, Any]:
    return (await desk.studio.intake.preferences.load(desk.viewer)).get(ME, {})


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
