"""A session of a browser."""

from genqueue.web.schemas.responses.base import Answer


class Session(Answer):
    """Logged in."""

    ok: bool
