"""Outage: a retry that comes due while no server for it is there counts as one that could not be sent."""

from genqueue.clock import SECOND, Instant
from genqueue.config import Settings
from genqueue.dispatch.unsent import TIMED_OUT, given_up
from genqueue.store.outages import Missed, Stranded, miss, stranded
from genqueue.store.store import Store
from genqueue.tasks.model import Trouble
from genqueue.tasks.retry import RetryPolicy


async def count_outage(store: Store, settings: Settings, now: Instant) -> None:
    """Back off again, or give up, for every retry that is due in vain. What was never claimed counts nothing."""
    found = await store.read(stranded, now)
    if found:
        policy = RetryPolicy(settings.retry_delays)
        await store.write_all(miss, [_missed(each, policy, now) for each in found])


def _missed(each: Stranded, policy: RetryPolicy, now: Instant) -> Missed:
    delay = policy.delay_after(each.retry_count)
    if delay is not None:
        return Missed(each.task_id, now, retry_at=now + int(delay * SECOND))
    last = each.error or Trouble("connect_failed")
    return Missed(each.task_id, now, gave_up=given_up(each.retry_count + 1, last.code, last.raw), message=TIMED_OUT)
