"""Claims: asks the store for waiting tasks. Calls during a claim are merged into one more claim, and a freed seat is
refilled in the transaction that frees it."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

import structlog

from genqueue.clock import Clock, Instant
from genqueue.dispatch.attempt.run import News, steps_of
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.errors import Unavailable
from genqueue.store.attempts.claim import Claim, Claimed, claim
from genqueue.store.backends.open_attempts import Open
from genqueue.store.files.disk_space import DiskSpace
from genqueue.store.store import Store

Answer = asyncio.Future[list[Claimed] | None]
log = structlog.get_logger(__name__)


class Claims:
    """Claims as many tasks as fit the backends in `leased_backends`; `begin` is called with each answer."""

    begin: Callable[[list[Claimed]], None]

    def __init__(
        self,
        worker: str,
        clock: Clock,
        store: Store,
        disk_space: DiskSpace,
        leased_backends: Mapping[str, LeasedBackend],
    ) -> None:
        self._worker, self._clock, self._store, self._disk_space = worker, clock, store, disk_space
        self._leased_backends = leased_backends
        self._under_way: dict[Answer, Instant] = {}
        self._again = False
        self._closing = False

    @property
    def asked_at(self) -> Instant | None:
        """When the oldest unanswered claim was made; None without one."""
        return min(self._under_way.values(), default=None)

    def move(self, by: Instant) -> None:
        """Shift the remembered times by `by` microseconds, after the wall clock was adjusted."""
        self._under_way = {answer: at + by for answer, at in self._under_way.items()}

    def ask(self) -> None:
        """Claim as many tasks as fit. A call while a claim is under way leads to one more claim after it."""
        self._again = bool(self._under_way)
        if not self._again and (wanted := self._wanted()) is not None:
            (answer,) = self._store.write_together((claim, wanted))
            self._expect(wanted, answer)

    async def free_seat(self, news: Sequence[News]) -> None:
        """Write `news`, which free a seat, and claim a task for that seat in the same transaction."""
        steps = steps_of(news)
        wanted = self._wanted()
        if wanted is None:
            await asyncio.gather(*self._store.write_together(*steps))
            return
        *done, answer = self._store.write_together(*steps, (claim, wanted))
        self._expect(wanted, answer)
        await asyncio.gather(*done)

    def close(self) -> list[Answer]:
        """Stop claiming. Return the claims that are still under way."""
        self._closing = True
        return list(self._under_way)

    def _wanted(self) -> Claim | None:
        """The claim to make now; None without a backend that is open for work, without storage space, or when
        closed."""
        sure = [leased for leased in self._leased_backends.values() if self._clock.awake() < leased.sure_until]
        holds = tuple(leased.hold for leased in sure if leased.open_for_work)
        if not holds or self._disk_space.is_shut or self._closing:
            return None
        unaskable = frozenset(leased.id for leased in sure if not leased.can.asks_by_our_id)
        parallel = frozenset(leased.id for leased in sure if not leased.can.in_order)
        denied = {leased.id: leased.denials.last for leased in sure}
        return Claim(self._worker, holds, self._clock.now(), unaskable=unaskable, parallel=parallel, denied=denied)

    def _expect(self, wanted: Claim, answer: Answer) -> None:
        self._under_way[answer] = wanted.at
        answer.add_done_callback(self._answered)

    def _answered(self, answer: Answer) -> None:
        self._under_way.pop(answer, None)
        if answer.cancelled():
            return
        error = answer.exception()
        if error is None:
            self.begin(answer.result() or [])
        elif isinstance(error, Unavailable):
            log.debug("claim_waits", error=str(error))
        else:
            log.error("claim_failed", exc_info=error)
        if self._again and not self._under_way:
            self.ask()


def opened(taken: Claimed) -> Open:
    """The attempt that a claim has opened, as if its row had been read."""
    return Open(
        attempt_id=taken.attempt_id,
        task_id=taken.task_id,
        number=taken.number,
        backend_id=taken.backend_id,
        lane=taken.lane,
        claimed_at=taken.claimed_at,
        submitting_at=taken.submitting_at,
        accepted_at=None,
        remote_id=None,
        started_at=None,
        cancel_requested_at=None,
        absent_at=None,
        abandoned_at=None,
        posts=int(taken.submitting_at is not None),
        ended_at=None,
        current=True,
        stop_requested=False,
        timeout_at=None,
        node_count=taken.node_count,
        retry_count=taken.retry_count,
        vanish_count=taken.vanish_count,
        executions=taken.executions,
        requeue_count=taken.requeue_count,
        running_timeout_s=taken.running_timeout_s,
        max_retries=0,
        outputs_optional=taken.outputs_optional,
        paid=taken.paid,
    )
