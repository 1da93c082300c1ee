"""Waits for tasks: looks at them until they have ended, and shows their progress."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from genqueue.cli.api.client import ApiClient
from genqueue.cli.submit.progress import Display, display
from genqueue.cli.terminal.exit_codes import Exit, Refused
from genqueue.cli.terminal.session import Session
from genqueue.clock import Clock, SystemClock
from genqueue.tasks.states import ENDED

LOOK_S = 0.5
AT_A_TIME = 30
"""How many open tasks are looked at each time. They end roughly in order, so the first ones show the progress; each
look costs a request."""


@dataclass(slots=True)
class Seen:
    """The result of waiting: the tasks that still exist, in order, those that were deleted, and the exit code of the
    command."""

    tasks: list[dict[str, Any]] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)

    @property
    def exit(self) -> Exit:
        good = not self.deleted and all(task["status"] == "SUCCESS" for task in self.tasks)
        return Exit.DONE if good else Exit.FAILED


async def wait_for(
    session: Session, api: ApiClient, tasks: Sequence[Mapping[str, Any]], clock: Clock | None = None
) -> Seen:
    """Return when all tasks have ended or were deleted. Of each, `id` and `title` are needed."""
    clock = clock or SystemClock()
    seen = Seen()
    titles = {task["id"]: task["title"] for task in tasks}
    open_ids = list(titles)
    with display(session, titles) as shown:
        while True:
            for task_id in open_ids[:AT_A_TIME]:
                await _look(api, task_id, seen, shown)
            done = {task["id"] for task in seen.tasks} | set(seen.deleted)
            open_ids = [task_id for task_id in open_ids if task_id not in done]
            if not open_ids:
                break
            await clock.sleep(LOOK_S)
    order = {task_id: place for place, task_id in enumerate(titles)}
    seen.tasks.sort(key=lambda task: order[task["id"]])
    return seen


async def _look(api: ApiClient, task_id: str, seen: Seen, shown: Display) -> None:
    try:
        status = await api.ask("GET", "tasks", task_id, "status")
        if status["status"] not in ENDED:
            shown.show(status)
            return
        whole = await api.ask("GET", "tasks", task_id)
    except Refused as refusal:
        if refusal.status != 404:
            raise
        seen.deleted.append(task_id)
        shown.drop(task_id)
        return
    seen.tasks.append(whole)
    shown.end(whole)
