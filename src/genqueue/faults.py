"""Internal faults: unforeseen exceptions, logged under an id that is shown to the user."""

import structlog
from uuid_utils import uuid7

log = structlog.get_logger(__name__)


def note_fault(step: str, error: BaseException, **about: object) -> dict[str, str]:
    """Log the exception with its traceback. Returns the arguments of an `internal_error`: the id, and the step that
    raised."""
    logged = {"id": str(uuid7()), "step": step}
    log.error("internal_error", **logged, **about, exc_info=error)
    return logged
