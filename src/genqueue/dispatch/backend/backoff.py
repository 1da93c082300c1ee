"""Setback: growing pauses for an activity that failed and is begun again automatically, so that a fault of ours neither
ends it for good nor fills the log, and a backend that takes no task is not asked all the time."""

from genqueue.clock import Clock

LONGEST_S = 600.0


class Backoff:
    """The pauses double from `first_s` up to `longest_s`. After more than the longest pause without another one they
    begin again."""

    def __init__(self, clock: Clock, first_s: float, longest_s: float = LONGEST_S) -> None:
        self._clock, self._first_s, self._longest_s = clock, first_s, longest_s
        self._times, self._until = 0, 0.0

    @property
    def left_s(self) -> float:
        """Seconds until the next try; 0 when it is due."""
        return max(0.0, self._until - self._clock.awake())

    def count(self, at_most_s: float | None = None) -> float:
        """Count a setback. Return the seconds to pause, `at_most_s` where that is shorter."""
        now = self._clock.awake()
        if now - self._until > self._longest_s:
            self._times = 0
        pause_s: float = min(at_most_s or self._longest_s, self._longest_s, self._first_s * 2**self._times)
        self._times, self._until = min(self._times + 1, 20), now + pause_s
        return pause_s

    def forget(self) -> None:
        """Begin again with the first pause, after a success."""
        self._times, self._until = 0, 0.0
