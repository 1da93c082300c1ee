"""A setback: something that is begun again by itself has raised what nobody foresaw. Each time in a row it is left
alone for longer, so that a fault of ours neither ends it for good nor fills the log."""

from genqueue.clock import Clock

LONGEST_S = 600.0


class Setback:
    """The pauses double from `first_s` on. What has gone well for longer than the longest pause begins anew."""

    def __init__(self, clock: Clock, first_s: float) -> None:
        self._clock, self._first_s = clock, first_s
        self._times, self._until = 0, 0.0

    @property
    def left_s(self) -> float:
        """So many seconds until the next try; 0 when it is due."""
        return max(0.0, self._until - self._clock.awake())

    def count(self) -> float:
        """It has raised; how many seconds it is left alone now."""
        now = self._clock.awake()
        if now - self._until > LONGEST_S:
            self._times = 0
        pause_s: float = min(LONGEST_S, self._first_s * 2**self._times)
        self._times, self._until = min(self._times + 1, 20), now + pause_s
        return pause_s

    def forget(self) -> None:
        """It has gone well."""
        self._times, self._until = 0, 0.0
