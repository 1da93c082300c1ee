"""Ahead: counts what a backend that also works for others will run before our waiting runs."""

import structlog

from genqueue.backends import abilities
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.errors import BackendError
from genqueue.faults import note_fault

log = structlog.get_logger(__name__)


async def count_ahead(leased: LeasedBackend) -> dict[str, tuple[int, int]]:
    """For each task of ours that waits there: how many runs come before it, and how many of those are not ours. The
    backend is asked only while a task of ours waits; where it cannot be asked, the result is empty."""
    waiting = {run.remote_id: run.open.task_id for run in leased.runs.values() if run.waits_there}
    if not waiting:
        return {}
    try:
        queue = await abilities.live(leased.client, leased.can) or []
    except BackendError as error:
        log.debug("queue_not_asked", backend=leased.id, error=str(error))
        return {}
    except Exception as error:
        note_fault("ahead", error, backend=leased.id)
        return {}
    found = {}
    for place, each in enumerate(queue):
        if each["id"] in waiting and each["state"] == "waiting":
            found[waiting[each["id"]]] = (place, sum(not before["ours"] for before in queue[:place]))
    return found
