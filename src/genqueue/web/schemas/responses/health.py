"""Responses about liveness and readiness."""

from genqueue.web.schemas.responses.base import Answer


class Health(Answer):
    """It answers."""

    status: str


class Ready(Answer):
    """`database`, `storage` and `space` are `ok` or what is wrong with them; too little space is no reason for 503.

    The rest is for people: `backup_at` is the time of the newest backup, `backup` why none could be made since,
    `recovering` how many attempts of an earlier life were not looked up yet; null where this process has no part in it.
    """

    status: str
    database: str
    storage: str
    space: str
    role: str
    version: str
    backup_at: str | None
    backup: str | None
    recovering: int | None
