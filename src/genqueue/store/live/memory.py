"""Progress and previews of running tasks, in memory: they are of no use after the run, so they are never logged."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from genqueue.clock import Instant

LAST_PREVIEWS = 32
"""Number of ended runs whose last preview is kept."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of a running task: `value` of the whole run (0..1), the current node, and its step. `seq` counts
    previews."""

    at: Instant
    value: float = 0.0
    node: str | None = None
    step: int | None = None
    steps: int | None = None
    seq: int = 0


class Live:
    """Progress and previews by task. The size is bounded by the number of running tasks: `forget` is called at the end
    of each run.

    Tasks that run in this process report here directly. Of tasks that run in other processes, `live.relay` supplies the
    progress of those requested here with `ask`.
    """

    def __init__(self) -> None:
        self._progress: dict[str, Progress] = {}
        self._previews: dict[str, bytes] = {}
        self._last: dict[str, bytes] = {}
        self._reported: dict[str, Progress] = {}
        self._asked: set[str] | None = None
        self._listeners: list[Callable[[str], None]] = []

    def report(
        self,
        task_id: str,
        at: Instant,
        *,
        value: float | None = None,
        node: str | None = None,
        step: int | None = None,
        steps: int | None = None,
    ) -> None:
        """Record progress. `value` and `node` keep their last values when omitted; `value` never decreases."""
        last = self._progress.get(task_id) or Progress(at)
        share = last.value if value is None else max(last.value, value)
        self._progress[task_id] = replace(last, at=at, value=share, node=node or last.node, step=step, steps=steps)
        self._notify(task_id)

    def show(self, task_id: str, at: Instant, image: bytes) -> None:
        """Record a new preview picture."""
        last = self._progress.get(task_id) or Progress(at)
        self._progress[task_id] = replace(last, at=at, seq=last.seq + 1)
        self._previews[task_id] = image
        self._notify(task_id)

    def progress(self, task_id: str) -> Progress | None:
        """Return the newest progress, and request that of the task from other processes for a while (`ask`)."""
        self.ask([task_id])
        return self._progress.get(task_id) or self._reported.get(task_id)

    def preview(self, task_id: str) -> bytes | None:
        """Return the newest preview picture of a run of this process, JPEG or PNG.

        The last previews of LAST_PREVIEWS ended runs are kept, for pages that heard of one just before the end.
        """
        self.ask([task_id])
        return self._previews.get(task_id) or self._last.get(task_id)

    def forget(self, task_id: str) -> None:
        """Drop the progress of a run that has ended; its last preview is kept for a while."""
        self._progress.pop(task_id, None)
        if (image := self._previews.pop(task_id, None)) is not None:
            self._last.pop(task_id, None)
            self._last[task_id] = image
            if len(self._last) > LAST_PREVIEWS:
                self._last.pop(next(iter(self._last)))

    def listen(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Call `listener(task_id)` at every change. Return a function that removes the listener."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def ask(self, task_ids: Iterable[str]) -> None:
        """Request the progress of these tasks from other processes."""
        if self._asked is not None:
            self._asked.update(task_ids)

    def take_asked(self) -> set[str]:
        """Return the tasks requested since the last call. Requests are only recorded from the first call on."""
        asked, self._asked = self._asked or set(), set()
        return asked

    def own(self) -> dict[str, Progress]:
        """Return the progress of the tasks that run in this process."""
        return dict(self._progress)

    def learn(self, reported: dict[str, Progress]) -> None:
        """Replace the progress from other processes. A task that is missing has ended, or is no longer requested."""
        news = [task_id for task_id, heard in reported.items() if self._reported.get(task_id) != heard]
        self._reported = reported
        for task_id in news:
            self._notify(task_id)

    def _notify(self, task_id: str) -> None:
        for listener in list(self._listeners):
            listener(task_id)
