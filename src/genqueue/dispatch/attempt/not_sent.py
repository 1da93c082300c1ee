"""Not sent: decides what becomes of a task that could not be sent, or that the backend refused."""

from typing import Any

from genqueue.backends.base import BY_STATUS, LACKING
from genqueue.backends.faults import arguments_of
from genqueue.backends.kinds import timed_out
from genqueue.clock import SECOND
from genqueue.dispatch.attempt.denied import is_reason, note_denial
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.dispatch.backend.catalog_refresh import contradict
from genqueue.dispatch.backend.monitor import hold_off
from genqueue.errors import BackendError, Busy, Denied, Rejected
from genqueue.store.attempts import endings
from genqueue.store.backends import backends
from genqueue.store.backends.open_attempts import able_elsewhere, count_able_elsewhere, count_unsent
from genqueue.tasks.model import Trouble
from genqueue.tasks.retry import RetryPolicy
from genqueue.tasks.states import Outcome


async def unsent(run: Run, error: BackendError) -> Verdict:
    """Nothing was sent: another backend takes the task at once, else it is tried again after a pause, else it fails.

    Backends that answer every probe and take no task would hand it to each other for ever: between two pauses it is
    tried as often as there are backends for it.
    """
    kind = run.leased.row["kind"]
    elsewhere = await goes_elsewhere(run)
    # A probe at once might find this backend well, and it would take the task again before another one does.
    run.leased.doubt_it(at_once=not elsewhere)
    trouble, waits = Trouble(error.code, arguments_of(error, kind)), timed_out([kind])
    gave_up = given_up(run.open.retry_count + 1, error.code, str(error))
    return try_later(run, trouble, elsewhere=elsewhere, waits=waits, gave_up=gave_up)


async def goes_elsewhere(run: Run) -> bool:
    """Whether another backend is to take a task that this one did not."""
    others = await run.tools.store.read(count_able_elsewhere, run.open.lane, run.leased.id)
    tries = await run.tools.store.read(count_unsent, run.open.task_id) + 1
    return others > 0 and tries < (others + 1) * (run.open.retry_count + 1)


def try_later(run: Run, trouble: Trouble, *, elsewhere: bool, waits: Trouble, gave_up: Trouble) -> Verdict:
    """The task goes to another backend, else waits for its next try with the message `waits`, else fails."""
    if elsewhere:
        return Verdict(endings.release, run.ending(Outcome.NOT_SENT, trouble))
    delay = RetryPolicy(run.tools.settings.retry_delays).delay_after(run.open.retry_count)
    if delay is None:
        return Verdict(endings.fail, run.ending(Outcome.NOT_SENT, gave_up, message=waits))
    retry_at = run.now() + int(delay * SECOND)
    return Verdict(endings.back_off, run.ending(Outcome.NOT_SENT, trouble, message=waits, retry_at=retry_at))


def given_up(tries: int, cause: str, raw: str | None = None) -> Trouble:
    """The error of a task that could not be sent `tries` times and is not tried again."""
    return Trouble("backend_unreachable", {"tries": tries, "cause": cause}, raw)


async def refused(run: Run, error: Rejected) -> Verdict:
    """The backend refused the task. What only this backend lacks is recorded, and one that has it takes the task; else
    the task fails. The class of the error says which: its client knows what it means.
    """
    if isinstance(error, Busy | Denied):
        return await _turned_away(run, error)
    trouble = Trouble(error.code, error.arguments, error.details.get("raw"))
    if error.code not in LACKING:
        return Verdict(endings.fail, run.ending(Outcome.REFUSED, trouble))
    contradict(run.leased)
    elsewhere = await try_elsewhere(run, Outcome.REFUSED, trouble)
    return elsewhere or Verdict(endings.fail, run.ending(Outcome.REFUSED, trouble))


async def _turned_away(run: Run, error: Busy | Denied) -> Verdict:
    """The backend takes nothing now, which says nothing about the task: it waits in its place, and nothing is counted.
    A task that is the reason of a denial itself is treated like one that could not be sent."""
    if isinstance(error, Busy):
        await hold_off(run.leased, run.tools, error)
    elif await is_reason(run, error):
        return await _denied_alone(run, error)
    else:
        await note_denial(run, error)
    trouble = Trouble(error.code, arguments_of(error, run.leased.row["kind"]))
    return Verdict(endings.release, run.ending(Outcome.REFUSED, trouble))


async def _denied_alone(run: Run, error: Denied) -> Verdict:
    elsewhere = await goes_elsewhere(run)
    denials, task_id, trouble = run.leased.denials, run.open.task_id, Trouble(error.code, error.arguments)
    denials.let_others_first(task_id)
    if error.code not in BY_STATUS:
        denials.judge_anew(task_id)
    else:
        denials.note(task_id)
        trouble = Trouble("task_denied", {"backend": run.leased.name, "status": error.arguments["status"]})
    return try_later(run, trouble, elsewhere=elsewhere, waits=trouble, gave_up=trouble)


async def try_elsewhere(run: Run, outcome: Outcome, trouble: Trouble, **values: Any) -> Verdict | None:
    """Record what this backend lacks, for all tasks that need the same. None when no other ready backend has it."""
    judgement = backends.Judgement(run.leased.hold, run.open.lane, able=False, lacks=trouble)
    await run.tools.store.write(backends.judge, judgement)
    if not await run.tools.store.read(able_elsewhere, run.open.lane, run.leased.id):
        return None
    return Verdict(endings.release, run.ending(outcome, trouble, **values))
