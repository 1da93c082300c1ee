"""Setback: growing pauses for an activity that raised an unexpected exception and is begun again automatically, so that
a fault of ours neither ends it for good nor fills the log."""

from genqueue.clock import Clock

LONGEST_S = 600.0


class Backoff:
    """The pauses double from `first_s` on. After more than the longest pause without an exception they begin again."""

    def __init__(self, clock: Clock, first_s: float) -> None:
        self._clock, self._first_s = clock, first_s
        self._times, self._until = 0, 0.0

    @property
    def left_s(self) -> float:
        """Seconds until the next try; 0 when it is due."""
        return max(0.0, self._until - self._clock.awake())

    def count(self) -> float:
        """Count an exception. Return the seconds to pause."""
        now = self._clock.awake()
        if now - self._until > LONGEST_S:
            self._times = 0
        pause_s: float = min(LONGEST_S, self._first_s * 2**self._times)
        self._times, self._until = min(self._times + 1, 20), now + pause_s
        return pause_s

    def forget(self) -> None:
        """Begin again with the first pause, after a success."""
        self._times, self._until = 0, 0.0
