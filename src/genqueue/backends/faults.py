"""Errors of a client as people are shown them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from genqueue.errors import BackendError, GenQueueError
from genqueue.faults import note_fault


@contextmanager
def ours(step: str, kind: str) -> Iterator[None]:
    """Turn an exception that is no GenQueueError into a BackendError with an id that the log has, and have one about
    access say what to do for this kind."""
    try:
        yield
    except BackendError as error:
        error.arguments = arguments_of(error, kind)
        raise
    except GenQueueError:
        raise
    except Exception as error:
        logged = note_fault(step, error)
        raise BackendError("internal_error", id=logged["id"], step=logged["step"]) from error


def arguments_of(error: BackendError, kind: str) -> dict[str, Any]:
    """The arguments of an error of a backend of this kind: what to do when access is denied depends on it."""
    return error.arguments | {"told_as": f"denied_by_{kind}"} if error.code == "backend_denied" else error.arguments
