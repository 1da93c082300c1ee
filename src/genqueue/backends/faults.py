"""Faults of a client as errors, for whoever asks a server because a person wants to know."""

from collections.abc import Iterator
from contextlib import contextmanager

from genqueue.errors import BackendError, GenQueueError
from genqueue.faults import note_fault


@contextmanager
def ours(step: str) -> Iterator[None]:
    """What a client raises and nobody foresaw leaves this as a BackendError, with an id that the log has."""
    try:
        yield
    except GenQueueError:
        raise
    except Exception as error:
        told = note_fault(step, error)
        raise BackendError("internal_error", id=told["id"], step=told["step"]) from error
