"""Pace: detects a download that delivers next to nothing, byte by byte, so that waiting for it is useless."""

from collections.abc import AsyncGenerator, AsyncIterator

from genqueue.clock import Clock
from genqueue.errors import Unclear, Unreachable

WINDOW_S = 60.0
"""How long a download is measured before it is judged. Only time in which it could have delivered something counts."""

TIMES = 5
"""How many windows in a row may be too slow: five minutes."""

TOO_SLOW = "transfer_too_slow"
_KILOBYTE = 1024


class Pace:
    """The pace of one result, over all tries. `least_kb_s` is the minimum in KB a second; 0 accepts any pace. `backend`
    is the name for the error."""

    def __init__(self, least_kb_s: float, clock: Clock, backend: str) -> None:
        self._least_kb_s, self._clock, self._backend = least_kb_s, clock, backend
        self._asked_at = self._spent_s = 0.0
        self._bytes = self._slow = 0

    @property
    def is_hopeless(self) -> bool:
        return self._slow >= TIMES

    async def over(self, pieces: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
        """Pass the pieces through. Raises Unclear `transfer_too_slow` at the end of a window that delivered too
        little."""
        self._asked_at = self._clock.awake()
        try:
            async for piece in pieces:
                self._pass()
                self._bytes += len(piece)
                self._judge()
                yield piece
                self._asked_at = self._clock.awake()
        except Unreachable:
            raise
        except Unclear:
            self._pass()
            raise

    def _pass(self) -> None:
        now = self._clock.awake()
        self._spent_s += now - self._asked_at
        self._asked_at = now

    def _judge(self) -> None:
        if self._spent_s < WINDOW_S:
            return
        too_slow = self._bytes < self._least_kb_s * _KILOBYTE * self._spent_s
        self._slow = self._slow + 1 if too_slow else 0
        self._spent_s, self._bytes = 0.0, 0
        if too_slow:
            raise Unclear(TOO_SLOW, backend=self._backend, limit_kb_s=self._least_kb_s)
