"""Missed retries: backs off or gives up tasks that are due while every backend for them is away."""

from dataclasses import replace

from genqueue.backends.kinds import timed_out
from genqueue.clock import SECOND, Instant
from genqueue.config import Settings
from genqueue.dispatch.attempt.not_sent import given_up
from genqueue.store.backends.outages import Missed, Stranded, at_turn, kinds_away, miss, stranded, turn_away
from genqueue.store.store import Store
from genqueue.tasks.model import Trouble
from genqueue.tasks.retry import RetryPolicy


async def count_outage(store: Store, settings: Settings, now: Instant) -> None:
    """Count a failed try for every retry that is due during an outage, and for the first tasks of the queue: it is
    backed off or given up. Of tasks whose turn has come, an outage counts as many as the backend has seats; the others
    wait and count nothing."""
    policy = RetryPolicy(settings.retry_delays)
    if due := await store.read(stranded, now):
        waits = timed_out(await store.read(kinds_away))
        await store.write_all(miss, [_missed(each, policy, now, waits) for each in due])
    if first := await store.read(at_turn):
        waits = timed_out(await store.read(kinds_away))
        await store.write_all(turn_away, [_missed(each, policy, now, waits) for each in first])


def _missed(each: Stranded, policy: RetryPolicy, now: Instant, waits: Trouble) -> Missed:
    delay = policy.delay_after(each.retry_count)
    missed = Missed(each.task_id, now, message=waits, error=each.error, backend_id=each.backend_id)
    if delay is not None:
        return replace(missed, retry_at=now + int(delay * SECOND))
    last = each.error or Trouble("connect_failed")
    return replace(missed, gave_up=given_up(each.retry_count + 1, last.code, last.raw))
