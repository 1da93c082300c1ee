"""Responses about sessions of browsers."""

from genqueue.web.schemas.responses.base import Answer


class Session(Answer):
    """Logged in."""

    ok: bool
