"""Deaths: a task whose run coincides with the end of its server, which has vanished or neither ends nor can be stopped.
The second time it is not fed to the next one."""

from genqueue.dispatch.attempt.run import Run
from genqueue.store.backends.open_attempts import died_under
from genqueue.tasks.model import Trouble

DEATHS_AT_MOST = 2


async def poison(run: Run) -> Trouble | None:
    """Why the task is not tried again after this one; None while it may be."""
    deaths = run.open.vanish_count + 1
    if deaths < DEATHS_AT_MOST:
        return None
    earlier = await run.tools.store.read(died_under, run.open.task_id, run.open.vanish_count)
    names = list(dict.fromkeys([*earlier, run.held.server["name"]]))
    return Trouble("poison", {"times": deaths, "backends": names})
