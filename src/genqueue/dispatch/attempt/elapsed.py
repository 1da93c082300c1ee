"""Elapsed: the time since a database timestamp, by a clock that is never set.

A timestamp was written by the wall clock, which may be put forward by a day in the middle of a run. So the wall clock
is read once for each timestamp, at the first request for it; from then on the elapsed time is counted by the clock that
never jumps. Another process, and this one after a restart, begin with the wall clock: they have nothing else.
"""

from collections import OrderedDict

from genqueue.clock import SECOND, Clock, Instant

MOMENTS = 10_000
"""How many timestamps are remembered, the most recently used; for any other the wall clock is read again."""


class Elapsed:
    """The timestamps asked about so far; one per process that dispatches."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began: OrderedDict[Instant, float] = OrderedDict()

    def since(self, moment: Instant) -> float:
        """Seconds since that timestamp; never negative."""
        awake = self._clock.awake()
        began = self._began.setdefault(moment, awake - max(0.0, (self._clock.now() - moment) / SECOND))
        self._began.move_to_end(moment)
        if len(self._began) > MOMENTS:
            self._began.popitem(last=False)
        return awake - began
