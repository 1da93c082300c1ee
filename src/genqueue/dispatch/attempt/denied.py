"""Denied: decides whether a backend that denied a task is the reason, or the task (docs/decisions/0018)."""

from genqueue.backends.base import BY_STATUS, NO_CREDIT
from genqueue.dispatch.attempt.run import Run
from genqueue.dispatch.backend.leased_backend import ANSWERS
from genqueue.dispatch.backend.monitor import hold_off, is_let_in
from genqueue.errors import Denied

TURNED_AWAY_S = 60.0
"""The longest pause of a backend that answers its probes and turns tasks away by a status: new tasks may be let in."""


async def is_reason(run: Run, error: Denied) -> bool:
    """Whether the task is the reason of its denial. May be asked again for the same denial."""
    denials, task_id = run.leased.denials, run.open.task_id
    if error.code == NO_CREDIT:
        return False
    if error.code not in BY_STATUS:
        return denials.is_of(task_id)
    if not await is_let_in(run.leased, run.tools):
        return False
    return denials.is_of(task_id) or denials.may_blame(task_id)


async def note_denial(run: Run, error: Denied) -> None:
    """Note a denial of which the backend may be the reason: it gets a pause, and the order of the queue stays. Where
    the task may be the reason all the same, others are tried before it."""
    leased, task_id = run.leased, run.open.task_id
    if error.code == NO_CREDIT:
        await hold_off(leased, run.tools, error)
    elif error.code not in BY_STATUS:
        if leased.denials.note(task_id):
            leased.denials.let_others_first(task_id)
        await hold_off(leased, run.tools, error)
    elif leased.state in ANSWERS:
        leased.denials.note(task_id)
        leased.denials.let_others_first(task_id)
        if leased.denials.is_pause_due(task_id):
            await hold_off(leased, run.tools, error, TURNED_AWAY_S)
