"""Login attempts: how many wrong tokens one caller, and all callers together, may try."""

import hashlib
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from ipaddress import ip_address
from math import ceil
from typing import Any

from genqueue.clock import Clock
from genqueue.web.edge.limits import caller_of

MOST_CALLERS = 10_000
MOST_TOKENS = 8
"""How many wrong tokens of one caller are remembered."""


@dataclass(slots=True)
class Bucket:
    """A token bucket: holds up to `size` tries and regains `pace` of them per second."""

    size: float
    pace: float
    left: float
    at: float

    def refill(self, now: float) -> float:
        """Return how many tries are left now."""
        self.left = min(self.size, self.left + (now - self.at) * self.pace)
        self.at = now
        return self.left


@dataclass(slots=True)
class _Caller:
    """The remaining tries of one caller, and the digests of the last wrong tokens that it tried."""

    bucket: Bucket
    wrong: OrderedDict[bytes, None] = field(default_factory=OrderedDict)


class Attempts:
    """The login attempts at one process. Only wrong tokens cost a try, and each of them once: a program that keeps
    sending an old token learns nothing by it, and must not lock out others at its address.

    A caller without tries left has to wait, with the right token too: otherwise it could go on guessing. There are two
    exceptions, so that the owner cannot be locked out: callers that have shown the right token before are not affected
    when all the others together are out of tries, and from this machine the right token is always accepted.
    """

    OF_ONE, OF_ALL = (10, 1 / 6), (100, 2.0)

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._all = self._new(self.OF_ALL)
        self._key = secrets.token_bytes(32)
        self._callers: OrderedDict[str, _Caller] = OrderedDict()
        self._friends: OrderedDict[str, None] = OrderedDict()

    def wait_s(self, address: str) -> int:
        """Seconds until this address may try again; 0: now."""
        now, caller = self._clock.awake(), caller_of(address)
        buckets = [self._callers[caller].bucket] if caller in self._callers else []
        if caller not in self._friends:
            buckets.append(self._all)
        return max((_seconds(bucket, now) for bucket in buckets), default=0)

    def is_known_wrong(self, address: str, token: str) -> bool:
        """Whether this caller has already been refused with this token."""
        known = self._callers.get(caller_of(address))
        digest = self._digest(token)
        if known is None or digest not in known.wrong:
            return False
        known.wrong.move_to_end(digest)
        return True

    def note_wrong(self, address: str, token: str) -> None:
        now, caller = self._clock.awake(), caller_of(address)
        if caller not in self._callers:
            self._callers[caller] = _Caller(self._new(self.OF_ONE))
        own = self._callers[caller]
        for bucket in (own.bucket, self._all):
            bucket.refill(now)
            bucket.left = max(bucket.left - 1, 0)
        own.wrong[self._digest(token)] = None
        _keep(own.wrong, MOST_TOKENS)
        self._callers.move_to_end(caller)
        _keep(self._callers, MOST_CALLERS)

    def note_right(self, address: str) -> None:
        caller = caller_of(address)
        if caller not in self._friends:
            self._friends[caller] = None
            _keep(self._friends, MOST_CALLERS)

    def _digest(self, token: str) -> bytes:
        return hashlib.blake2b(token.encode("utf-8", "surrogateescape"), digest_size=16, key=self._key).digest()

    def _new(self, kind: tuple[float, float]) -> Bucket:
        size, pace = kind
        return Bucket(size, pace, size, self._clock.awake())


def is_here(address: str) -> bool:
    """Whether the address is this machine."""
    try:
        return ip_address(caller_of(address).partition("/")[0]).is_loopback
    except ValueError:
        return False


def _seconds(bucket: Bucket, now: float) -> int:
    missing = 1 - bucket.refill(now)
    return max(ceil(missing / bucket.pace), 0)


def _keep(known: OrderedDict[Any, Any], most: int) -> None:
    """Remove the oldest entries: an attacker has more addresses and tokens than there is memory."""
    while len(known) > most:
        known.popitem(last=False)
