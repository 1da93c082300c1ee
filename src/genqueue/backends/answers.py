"""Maps the HTTP status of an answer to an error, for every kind of backend and for every proxy in front of one."""

from typing import NoReturn
from urllib.parse import urlsplit

from genqueue.backends import foreign
from genqueue.errors import Denied, Rejected, Unclear, Unreachable
from genqueue.outbound import Answer, Opened

_DENIED = (401, 403, 407)
_MAX_TARGET = 300


def raise_unless(answer: Answer | Opened, *expected: int) -> None:
    """Return for an expected status; else raise what the status means for any request."""
    if answer.status not in expected:
        raise_for(answer)


def raise_for(answer: Answer | Opened) -> NoReturn:
    """Raise what this status means. A 4xx without a meaning of its own is a definite refusal.

    429 is a proxy that turned the request away before the backend: nothing has reached it.
    """
    status = answer.status
    if status in _DENIED:
        raise Denied("backend_denied", status=status)
    if status == 402:
        raise Denied("balance_exhausted", status=status)
    if status == 429:
        raise Unreachable("backend_overloaded", status=status)
    if 300 <= status < 400:
        raise Denied("backend_redirects", status=status, target=_target(answer.headers.get("location", "")))
    if 400 <= status < 500 and status != 408:
        raise Rejected("backend_refused", status=status)
    raise Unclear("server_error", status=status)


def _target(location: str) -> str:
    """Where a redirect leads, without parts that may be secret."""
    try:
        target = urlsplit(location)
        host = target.hostname or ""
    except ValueError:
        return "?"
    return foreign.text(f"{target.scheme}://{host}", _MAX_TARGET)
