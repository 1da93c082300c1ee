"""Deaths: counts runs of a task that coincided with the end of their backend, which vanished, or which neither ended
the run nor could be stopped. After the second the task is not given to another backend."""

from genqueue.dispatch.attempt.run import Run
from genqueue.store.backends.open_attempts import died_under
from genqueue.tasks.model import Trouble

DEATHS_AT_MOST = 2


async def poison(run: Run) -> Trouble | None:
    """The error of a task that is not tried again after this run; None while it may be."""
    deaths = run.open.vanish_count + 1
    if deaths < DEATHS_AT_MOST:
        return None
    earlier = await run.tools.store.read(died_under, run.open.task_id, run.open.vanish_count)
    names = list(dict.fromkeys([*earlier, run.leased.name]))
    return Trouble("poison", {"times": deaths, "backends": names})
