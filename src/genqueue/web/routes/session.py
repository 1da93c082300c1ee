"""A session for browsers: pictures and sockets cannot carry an Authorization header, a cookie they can."""

import hmac

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from genqueue.web import answers, bodies
from genqueue.web.errors import TokenRequired, documented
from genqueue.web.guard import COOKIE, session_of
from genqueue.web.studio import At, told

router = APIRouter(prefix="/api/session", tags=["session"])
MONTH_S = 30 * 24 * 3600


@router.post("", response_model=answers.Session, responses=documented(401))
async def log_in(body: bodies.Login, request: Request, desk: At) -> Response:
    """Exchange the access token for a cookie. Without a token in the settings everybody is logged in."""
    token = desk.app.settings.token
    if not token:
        return told({"ok": True})
    if not hmac.compare_digest(body.token.encode(), token.encode()):
        raise TokenRequired("token_required")
    answer = told({"ok": True})
    secure = request.url.scheme == "https"
    answer.set_cookie(COOKIE, session_of(token), MONTH_S, httponly=True, samesite="strict", secure=secure)
    return answer


@router.delete("", status_code=204, response_class=Response)
async def log_out() -> Response:
    """Forget the cookie."""
    answer = Response(status_code=204)
    answer.delete_cookie(COOKIE)
    return answer
