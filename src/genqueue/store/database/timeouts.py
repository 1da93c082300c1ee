"""Time-outs for database calls: one that does not answer, because of a cut network or a hung disk, is unavailable."""

import asyncio
import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

import structlog

from genqueue.errors import NOTHING, UNKNOWN, Unavailable

PATIENCE_S = 20.0
"""Seconds for one transaction; ours are short. Measured by the monotonic clock of the machine: the wait is real."""

log = structlog.get_logger(__name__)


class Waiter(Protocol):
    """A move, and the event loop on which its answer is awaited. Once `withdrawn`, the move is not begun any more."""

    future: "asyncio.Future[Any]"
    loop: asyncio.AbstractEventLoop
    withdrawn: bool


W = TypeVar("W", bound=Waiter)


class CallTimeouts:
    """Keeps the moves that wait for the writer, and ends their wait when a transaction takes longer than `patience_s`.

    The moves in such a transaction may still be committed, as when the answer to a commit is lost. Those that wait
    behind it are not.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._gate = threading.Lock()
        self._waiting: set[Waiter] = set()
        self._watched: set[asyncio.AbstractEventLoop] = set()
        self._began: float | None = None
        self._carried: frozenset[Waiter] = frozenset()

    @property
    def is_at_an_end(self) -> bool:
        began = self._began
        return began is not None and time.monotonic() - began >= self._patience_s

    def join(self, waiters: Iterable[Waiter]) -> None:
        """Add moves that wait, on their event loop. Raises Unavailable if the present transaction takes too long."""
        if self.is_at_an_end:
            raise no_answer(NOTHING)
        with self._gate:
            self._waiting.update(waiters)
        for loop in {waiter.loop for waiter in waiters} - self._watched:
            self._watched.add(loop)
            loop.call_later(self._patience_s / 2, self._look, loop)

    def leave(self, waiters: Iterable[Waiter]) -> None:
        """Remove moves that have their answer."""
        with self._gate:
            self._waiting.difference_update(waiters)

    @contextmanager
    def transaction(self, waiters: Sequence[W]) -> Iterator[list[W]]:
        """Time the transaction in this block; yields the moves that still wait, which it carries."""
        with self._gate:
            carried = [waiter for waiter in waiters if not waiter.withdrawn]
            self._carried = frozenset(carried)
            self._began = time.monotonic()
        try:
            yield carried
        finally:
            with self._gate:
                self._began = None
                self._carried = frozenset()

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        """Check the moves that wait on this loop; called there from time to time while there are any."""
        with self._gate:
            # Under one lock: a transaction that ends in between would seem to carry no moves.
            waiting = [waiter for waiter in self._waiting if waiter.loop is loop]
            goes_on = bool(waiting) and not self.is_at_an_end
            if not goes_on:
                for waiter in waiting:
                    waiter.withdrawn = True
            carried = self._carried
        if goes_on:
            loop.call_later(self._patience_s / 2, self._look, loop)
            return
        self._watched.discard(loop)
        if waiting:
            log.warning("write_unanswered", moves=len(waiting))
        for waiter in waiting:
            if not waiter.future.done():
                waiter.future.set_exception(no_answer(UNKNOWN if waiter in carried else NOTHING))
        self.leave(waiting)


def no_answer(done: Mapping[str, str] | None = None) -> Unavailable:
    return Unavailable("store_unavailable", reason="no answer", details=dict(done or {}))
