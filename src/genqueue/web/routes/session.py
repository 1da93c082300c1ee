"""Routes for sessions of browsers: requests for pictures and WebSockets cannot carry an Authorization header, but a
cookie."""

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from genqueue.web.deps import CurrentContext, json_response
from genqueue.web.edge.guard import COOKIE, SECURE_COOKIE, address_of, try_token
from genqueue.web.edge.json_bodies import Route
from genqueue.web.edge.sessions import MONTH_S
from genqueue.web.errors import documented
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.session import Session

router = APIRouter(route_class=Route, prefix="/api/session", tags=["session"])


@router.post("", response_model=Session, responses=documented(401, 429))
async def log_in(body: bodies.Login, request: Request, context: CurrentContext) -> Response:
    """Exchange the access token for a cookie. Without a token in the settings everybody is logged in."""
    token = context.app.settings.token
    if not token:
        return json_response({"ok": True})
    refusal = try_token(context.studio.attempts, body.token, token, address_of(request.scope))
    if refusal is not None:
        raise refusal
    answer = json_response({"ok": True})
    secure = request.url.scheme == "https"
    value = await context.studio.sessions.begin()
    answer.set_cookie(
        SECURE_COOKIE if secure else COOKIE, value, MONTH_S, httponly=True, samesite="strict", secure=secure
    )
    return answer


@router.delete("", status_code=204, response_class=Response)
async def log_out(request: Request, context: CurrentContext) -> Response:
    """End the session: its cookie opens nothing any more."""
    answer = Response(status_code=204)
    for name in (SECURE_COOKIE, COOKIE):
        await context.studio.sessions.end(request.cookies.get(name, ""))
        secure = name == SECURE_COOKIE or request.url.scheme == "https"
        answer.delete_cookie(name, httponly=True, samesite="strict", secure=secure)
    return answer
