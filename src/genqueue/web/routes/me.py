"""Who the user is. Part of the same document as the settings."""

from fastapi import APIRouter
from starlette.responses import Response

from genqueue.intake.preferences import ME
from genqueue.web import bodies
from genqueue.web.errors import documented
from genqueue.web.studio import At, told

router = APIRouter(prefix="/api/me", tags=["settings"], responses=documented(409))


@router.get("", response_model=bodies.Me)
async def get_me(desk: At) -> Response:
    """Nickname and address."""
    stored = (await desk.studio.intake.preferences.load(desk.viewer)).get(ME, {})
    # The file may have been edited by hand: what is not text is shown as none.
    return told({name: _text(stored.get(name)) for name in bodies.Me.model_fields})


@router.put("", response_model=bodies.Me)
async def put_me(body: bodies.Me, desk: At) -> Response:
    """Replace nickname and address."""
    await desk.studio.intake.preferences.keep(desk.viewer, ME, body.model_dump())
    return told(body.model_dump())


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
