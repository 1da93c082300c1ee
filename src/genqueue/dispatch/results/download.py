"""Download: the bytes of one result. A broken transfer is continued where it broke, as long as it makes progress.

What arrives is bounded: in size by a setting, by the free disk space, which is checked while the bytes arrive, and by a
least pace. What is given up stays at its backend, to be fetched again.
"""

from collections.abc import AsyncGenerator
from contextlib import aclosing

import structlog

from genqueue.backends.base import FILE_CHANGED, RemoteFile
from genqueue.config import GIGABYTE, MEGABYTE
from genqueue.dispatch.attempt.run import Run
from genqueue.dispatch.backend.leased_backend import ANSWERS
from genqueue.dispatch.results.pace import Pace
from genqueue.errors import Busy, Denied, GenQueueError, Unavailable, Unclear, Unreachable
from genqueue.store.files.disk_space import DISK_FULL
from genqueue.tasks.states import Phase

FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 30.0
TRIES = 8
"""How often a backend that answers may break off without having sent one more byte: two minutes of growing pauses."""

LOOK_BYTES, LOOK_S = 16 * MEGABYTE, 5.0
"""After so many bytes, or so many seconds, the free space is checked, and whether the run is still ours."""

log = structlog.get_logger(__name__)


class Patience:
    """How long one result is tried for.

    Progress of the download renews it. A backend or a storage that is away is waited for much longer than a backend
    that answers and fails: the run's work has been done. `needs` is how many bytes must be free before it is begun
    again.
    """

    def __init__(self, run: Run, filename: str) -> None:
        self._run, self._filename = run, filename
        self._clock = run.tools.clock
        self._moved_at = self._clock.awake()
        self._unsaved_since: float | None = None
        self._taken = 0
        self._pauses = self._broken = 0
        self.pace = Pace(run.tools.settings.slowest_kb_s, self._clock, run.leased.name)
        self.needs = 0

    def moved(self) -> None:
        """Note that the download made progress. That says nothing about a storage that takes none of it."""
        self._moved_at = self._clock.awake()
        self._broken = 0
        if self._unsaved_since is None:
            self._pauses = 0

    def taken(self, offset: int) -> None:
        """Note that the storage has taken so many bytes. Where that is more than ever before, the storage makes
        progress as well."""
        if offset > self._taken:
            self._taken, self._unsaved_since = offset, None

    async def wait(self, error: GenQueueError) -> None:
        """Wait before the next try. Raises `error` when there is to be none, Left and Orphaned when this worker must
        not go on."""
        run = self._run
        log.warning("fetch_waits", attempt=run.id, backend=run.leased.id, file=self._filename, error=str(error))
        if self._is_enough(error):
            raise error
        if isinstance(error, (Unreachable, Unclear)):
            run.leased.doubt.set()
        if isinstance(error, Unavailable):
            run.tools.disk_space.doubt(error)
        await run.show(Phase.FETCHING)
        await self._pause(may_return=isinstance(error, Unreachable) or run.leased.state not in ANSWERS)
        self._pauses += 1

    async def _pause(self, *, may_return: bool) -> None:
        """Wait, and react to being woken: the run may not be ours any more, or its backend may be back."""
        run = self._run
        until = self._clock.awake() + min(FIRST_PAUSE_S * 2**self._pauses, LONGEST_PAUSE_S)
        while (left := until - self._clock.awake()) > 0:
            await run.pause(left)
            await run.stand()
            if may_return and run.leased.state == "ready":
                return

    def _is_enough(self, error: GenQueueError) -> bool:
        since = self._moved_at
        if isinstance(error, Unavailable):
            since = self._unsaved_since = self._unsaved_since or self._clock.awake()
        elif isinstance(error, Unclear) and self._run.leased.state in ANSWERS:
            # Where its probes fail as well, something else answers in its place, and it counts as away.
            self._broken += 1
        waited = self._clock.awake() - since
        given_up = self._broken >= TRIES or self.pace.is_hopeless
        return given_up or waited >= self._run.tools.settings.fetch_patience_s


async def content(run: Run, item: RemoteFile, patience: Patience) -> AsyncGenerator[bytes, None]:
    """The whole file, for a storage to take in one go: what the storage has written so far stays while the backend is
    away.

    Raises FileGone and Rejected, Unclear `file_changed` when it is another file now, Unavailable `disk_full` when there
    is no space for more of it, the error with which patience ends, and Left and Orphaned.
    """
    clock, offset, looked_at = run.tools.clock, 0, (0, run.tools.clock.awake())
    await _raise_if_full(run, patience)
    while True:
        try:
            async with aclosing(run.client.fetch(item, offset, _most(run))) as pieces:
                async for piece in patience.pace.over(pieces):
                    offset += len(piece)
                    patience.moved()
                    yield piece
                    patience.taken(offset)
                    if offset - looked_at[0] >= LOOK_BYTES or clock.awake() - looked_at[1] >= LOOK_S:
                        looked_at = (offset, clock.awake())
                        await _look(run, patience, offset)
            return
        except (Unreachable, Unclear, Busy, Denied) as error:
            if error.code == FILE_CHANGED:
                raise
            await run.reach("resuming")
            await patience.wait(error)
            log.info("fetch_resumes", attempt=run.id, backend=run.leased.id, file=item.filename, offset=offset)


def _most(run: Run) -> int | None:
    """The largest size in bytes, by the present setting; None without a limit."""
    return int(run.tools.settings.max_output_gb * GIGABYTE) or None


async def _look(run: Run, patience: Patience, offset: int) -> None:
    """In the middle of a large file: check that there is space for more, and that the run is still ours."""
    await run.stand()
    left = await run.tools.disk_space.bytes_left()
    if left is not None and left < 0:
        # What has arrived is discarded now, and takes as much space the next time.
        patience.needs = offset
        raise Unavailable(DISK_FULL)


async def _raise_if_full(run: Run, patience: Patience) -> None:
    """After a try that did not fit, raise until there is more space than that try had used."""
    if patience.needs and (left := await run.tools.disk_space.bytes_left()) is not None and left <= patience.needs:
        raise Unavailable(DISK_FULL)
