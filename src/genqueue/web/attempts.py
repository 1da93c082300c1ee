"""Attempts to log in: how many wrong tokens one caller, and all callers together, may try."""

from collections import OrderedDict
from dataclasses import dataclass
from ipaddress import ip_address
from math import ceil

from genqueue.clock import Clock
from genqueue.web.limits import caller_of

MOST_CALLERS = 10_000


@dataclass(slots=True)
class Bucket:
    """Holds `size` tries and gains `pace` of them a second."""

    size: float
    pace: float
    left: float
    at: float

    def refill(self, now: float) -> float:
        """How many tries are left now."""
        self.left = min(self.size, self.left + (now - self.at) * self.pace)
        self.at = now
        return self.left


class Attempts:
    """Of one process. Only wrong tokens cost anything.

    Who is out of tries hears to wait, with the right token too: else they could go on guessing. Two are spared, so that
    nobody keeps the owner out: callers that have shown the right token do not suffer when all the others together are
    out of tries, and on this machine the right token is always taken.
    """

    OF_ONE, OF_ALL = (10, 1 / 6), (100, 2.0)

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._all = self._new(self.OF_ALL)
        self._callers: OrderedDict[str, Bucket] = OrderedDict()
        self._friends: OrderedDict[str, None] = OrderedDict()

    def wait_s(self, address: str) -> int:
        """Seconds until that address may try again; 0: now."""
        now, caller = self._clock.awake(), caller_of(address)
        buckets = [self._callers[caller]] if caller in self._callers else []
        if caller not in self._friends:
            buckets.append(self._all)
        return max((_seconds(bucket, now) for bucket in buckets), default=0)

    def note_wrong(self, address: str) -> None:
        now, caller = self._clock.awake(), caller_of(address)
        own = self._callers.setdefault(caller, self._new(self.OF_ONE))
        for bucket in (own, self._all):
            bucket.refill(now)
            bucket.left = max(bucket.left - 1, 0)
        _keep(self._callers, caller)

    def note_right(self, address: str) -> None:
        caller = caller_of(address)
        if caller not in self._friends:
            self._friends[caller] = None
            _keep(self._friends, caller)

    def _new(self, kind: tuple[float, float]) -> Bucket:
        size, pace = kind
        return Bucket(size, pace, size, self._clock.awake())


def is_here(address: str) -> bool:
    """Is it this machine?"""
    try:
        return ip_address(caller_of(address).partition("/")[0]).is_loopback
    except ValueError:
        return False


def _seconds(bucket: Bucket, now: float) -> int:
    missing = 1 - bucket.refill(now)
    return max(ceil(missing / bucket.pace), 0)


def _keep(known: OrderedDict[str, Bucket] | OrderedDict[str, None], caller: str) -> None:
    """The oldest ones go: an attacker has more addresses than we have memory."""
    known.move_to_end(caller)
    while len(known) > MOST_CALLERS:
        known.popitem(last=False)
