"""Unexpected exceptions of a client as errors, for requests of people to a backend."""

from collections.abc import Iterator
from contextlib import contextmanager

from genqueue.errors import BackendError, GenQueueError
from genqueue.faults import note_fault


@contextmanager
def ours(step: str) -> Iterator[None]:
    """Turn an exception that is no GenQueueError into a BackendError with an id that the log has."""
    try:
        yield
    except GenQueueError:
        raise
    except Exception as error:
        logged = note_fault(step, error)
        raise BackendError("internal_error", id=logged["id"], step=logged["step"]) from error
