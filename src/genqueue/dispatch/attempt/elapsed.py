"""Elapsed: how long ago a moment of the table is, by a clock that nobody sets.

A moment was written by the wall clock, which may be put forward by a day in the middle of a run. So that clock is asked
once for each moment, when it is first asked about; from then on the time that passes is counted by the clock that never
jumps. Another process, and the next life of this one, begin with the wall clock: they have nothing else.
"""

from collections import OrderedDict

from genqueue.clock import SECOND, Clock, Instant

MOMENTS = 10_000
"""So many are remembered, those that were asked about last; any other is taken from the wall clock again."""


class Elapsed:
    """One per process that dispatches."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began: OrderedDict[Instant, float] = OrderedDict()

    def since(self, moment: Instant) -> float:
        """Seconds since that moment; never less than none."""
        awake = self._clock.awake()
        began = self._began.setdefault(moment, awake - max(0.0, (self._clock.now() - moment) / SECOND))
        self._began.move_to_end(moment)
        if len(self._began) > MOMENTS:
            self._began.popitem(last=False)
        return awake - began
