"""Progress and previews: true now, worth nothing tomorrow, so they are kept in memory and never logged."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from genqueue.clock import Instant

LAST_PREVIEWS = 32
"""So many runs that have ended keep their last picture."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a running task is: `value` of the whole run 0..1, the node at work, its step. `seq` counts previews."""

    at: Instant
    value: float = 0.0
    node: str | None = None
    step: int | None = None
    steps: int | None = None
    seq: int = 0


class Live:
    """What runs now, by task. Bounded by the number of running tasks: whoever ends a run forgets it here.

    What this process runs it hears itself. Where tasks run in other processes too, `relay` tells it what they hear of
    the tasks that somebody here `asks` for.
    """

    def __init__(self) -> None:
        self._progress: dict[str, Progress] = {}
        self._previews: dict[str, bytes] = {}
        self._last: dict[str, bytes] = {}
        self._told: dict[str, Progress] = {}
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
        """New progress; what is not told stays. The share of the whole run never goes back."""
        last = self._progress.get(task_id) or Progress(at)
        share = last.value if value is None else max(last.value, value)
        self._progress[task_id] = replace(last, at=at, value=share, node=node or last.node, step=step, steps=steps)
        self._tell(task_id)

    def show(self, task_id: str, at: Instant, image: bytes) -> None:
        """A new preview picture."""
        last = self._progress.get(task_id) or Progress(at)
        self._progress[task_id] = replace(last, at=at, seq=last.seq + 1)
        self._previews[task_id] = image
        self._tell(task_id)

    def progress(self, task_id: str) -> Progress | None:
        """The newest. Who asks is taken to look on for a while."""
        self.ask([task_id])
        return self._progress.get(task_id) or self._told.get(task_id)

    def preview(self, task_id: str) -> bytes | None:
        """The newest preview picture of a run of this process, JPEG or PNG. Who was told of it just before the end of
        the run still gets it."""
        self.ask([task_id])
        return self._previews.get(task_id) or self._last.get(task_id)

    def forget(self, task_id: str) -> None:
        """The run has ended."""
        self._progress.pop(task_id, None)
        if (image := self._previews.pop(task_id, None)) is not None:
            self._last.pop(task_id, None)
            self._last[task_id] = image
            if len(self._last) > LAST_PREVIEWS:
                self._last.pop(next(iter(self._last)))

    def listen(self, listener: Callable[[str], None]) -> Callable[[], None]:
        """Call `listener(task_id)` whenever something changed. Answers how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def ask(self, task_ids: Iterable[str]) -> None:
        """Somebody looks at these tasks."""
        if self._asked is not None:
            self._asked.update(task_ids)

    def take_asked(self) -> set[str]:
        """What was asked for since the last time. From the first call on it is kept."""
        asked, self._asked = self._asked or set(), set()
        return asked

    def own(self) -> dict[str, Progress]:
        """What runs in this process."""
        return dict(self._progress)

    def learn(self, told: dict[str, Progress]) -> None:
        """What other processes hear now; what is not in it is over, or nobody asks for it any more."""
        news = [task_id for task_id, heard in told.items() if self._told.get(task_id) != heard]
        self._told = told
        for task_id in news:
            self._tell(task_id)

    def _tell(self, task_id: str) -> None:
        for listener in list(self._listeners):
            listener(task_id)
