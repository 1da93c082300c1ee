"""The single writer: takes all moves that wait, runs each verb over its moves in one transaction, then answers.

Moves that arrive while a transaction runs share the next one. The writer does not wait for further moves, except on
behalf of a move that allows it (`within_s`): this goes with the next move, or alone when its time is up. Transactions
are plain functions on a thread of their own, so that no cancellation can interrupt one.
"""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from contextlib import suppress
from math import inf
from queue import Empty, SimpleQueue
from typing import Any, Protocol

import structlog
from sqlalchemy import Connection, Engine

from genqueue.errors import NOTHING, UNKNOWN, GenQueueError, Unavailable
from genqueue.store.database.condition import Condition
from genqueue.store.database.engine import is_crossed, is_lost, our_errors
from genqueue.store.database.timeouts import CallTimeouts
from genqueue.store.writing.events import insert_events
from genqueue.store.writing.tx import Hold, Tx, is_alone, is_last

PIECE = 500
log = structlog.get_logger(__name__)


class Move(Protocol):
    """An argument of a verb. Two moves with a common key never share a call of the verb.

    `holds` are the leases under which it decides; moves of users have none.
    """

    @property
    def keys(self) -> tuple[Hashable, ...]: ...

    @property
    def holds(self) -> tuple[Hold, ...]: ...


Verb = Callable[[Tx, Sequence[Any]], Mapping[Any, Any]]
"""Takes moves, returns answers by the first key of each move; a move that was not legal is not in the result."""


class _Request:
    __slots__ = ("answer", "due", "future", "loop", "move", "verb", "withdrawn")

    def __init__(self, verb: Verb, move: Move, loop: asyncio.AbstractEventLoop, within_s: float = 0.0) -> None:
        self.verb, self.move, self.loop = verb, move, loop
        self.due = time.monotonic() + within_s if within_s else 0.0
        self.future: asyncio.Future[Any] = loop.create_future()
        self.answer: Any = None
        self.withdrawn = False


class Writer:
    """Owns the one connection that writes. `changed` is called, on the writer's thread, after each commit that logged
    an event. No caller waits longer than `patience_s` for a transaction, and nothing is confirmed in a database other
    than the one that was opened, which `condition` checks."""

    def __init__(self, engine: Engine, condition: Condition, changed: Callable[[], None], patience_s: float) -> None:
        self._engine, self._condition = engine, condition
        self._changed = changed
        self._timeouts = CallTimeouts(patience_s)
        self._arrived: SimpleQueue[list[_Request] | None] = SimpleQueue()
        self._connection: Connection | None = None
        self._sealing = False
        self._gate = threading.Lock()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="genqueue-writer", daemon=True)
        self._thread.start()

    def write(self, verb: Verb, move: Move, within_s: float = 0.0) -> asyncio.Future[Any]:
        """Carry out one move; the result is None if it was not legal. Raises Unavailable when the database is away. The
        move may wait `within_s` seconds to share a transaction.

        Cancelling the caller does not cancel the move, which may still commit: so verbs are repeatable.
        """
        request = _Request(verb, move, asyncio.get_running_loop(), within_s)
        self._enqueue([request])
        return request.future

    async def write_all(self, verb: Verb, moves: Iterable[Move]) -> list[Any]:
        """Carry out many moves; returns the answers in their order, None for each that was not legal."""
        loop = asyncio.get_running_loop()
        requests = [_Request(verb, move, loop) for move in moves]
        self._enqueue(requests)
        return list(await asyncio.gather(*(request.future for request in requests)))

    def write_together(self, *steps: tuple[Verb, Move]) -> list[asyncio.Future[Any]]:
        """Hand over moves of several verbs at once: they share a transaction and run in this order, unless moves that
        waited before them conflict with them. Returns a future for each step, with the answer that `write` gives."""
        loop = asyncio.get_running_loop()
        requests = [_Request(verb, move, loop) for verb, move in steps]
        self._enqueue(requests)
        return [request.future for request in requests]

    def _enqueue(self, requests: list[_Request]) -> None:
        with self._gate:
            if self._closing:
                raise Unavailable("store_unavailable", reason="closing", details=dict(NOTHING))
            self._timeouts.join(requests)
            self._arrived.put(requests)

    def close(self) -> None:
        """Write what waits, then stop."""
        with self._gate:
            if not self._closing:
                self._closing = True
                self._arrived.put(None)
        self._thread.join()

    def _run(self) -> None:
        waiting = deque[_Request]()
        while self._gather(waiting):
            taken = [waiting.popleft() for _ in range(min(len(waiting), PIECE))]
            requests, later = _without_conflicts([request for request in taken if not request.withdrawn])
            waiting.extendleft(reversed(later))
            with self._timeouts.transaction(requests) as carried:
                try:
                    self._write(carried)
                except BaseException as error:
                    self._recover(carried, error)
            self._timeouts.leave(requests)
        if self._connection is not None:
            self._connection.close()

    def _gather(self, waiting: deque[_Request]) -> bool:
        """Add what has arrived; block only while nothing is due. Returns False when there is nothing left at
        the end."""
        due = min((request.due for request in waiting), default=inf)
        while len(waiting) < PIECE:
            left = max(0.0, due - time.monotonic())
            try:
                arrived = self._arrived.get(block=left > 0, timeout=None if left in (0, inf) else left)
            except Empty:
                break
            if arrived is None:
                self._arrived.put(None)  # the end marker, also for the next call
                break
            waiting.extend(arrived)
            due = min([due, *(request.due for request in arrived)])
        return bool(waiting)

    def _write(self, requests: list[_Request]) -> None:
        """Run one transaction. The first one after a restart of the database finds its connection lost: as long as no
        commit was sent nothing has happened, so it is repeated on a new connection."""
        was_open = self._connection is not None
        try:
            self._commit(requests)
        except Unavailable as error:
            if not was_open or self._sealing or not is_lost(error.__cause__ or error):
                raise
            self._drop()
            self._commit([request for request in requests if not request.withdrawn])

    def _commit(self, requests: list[_Request]) -> None:
        self._sealing = False
        self._condition.require()
        with our_errors():
            self._connection = self._connection or self._engine.connect()
            with self._connection.begin():
                tx = Tx(self._connection)
                tx.fence(hold for request in requests for hold in request.move.holds)
                for verb, group in _by_verb(requests):
                    answers = verb(tx, [request.move for request in group])
                    for request in group:
                        request.answer = answers.get(request.move.keys[0])
                insert_events(self._connection, tx.events)
                self._condition.count(self._connection)
                self._sealing = True
        try:
            self._condition.require()
        except Unavailable as lost:
            # What was committed into a file that was deleted or moved meanwhile is lost when this process ends.
            _refuse(requests, lost)
            return
        # Callers come before watchers: each of the two wakes another thread, and then waits for its turn again.
        _answer(requests)
        if tx.events:
            self._changed()

    def _recover(self, requests: list[_Request], error: BaseException) -> None:
        cause = error.__cause__ or error
        if isinstance(error, Unavailable):
            self._condition.note(error)
        if is_lost(cause):
            self._drop()
        elif self._connection is not None and (len(requests) > 1 or is_crossed(cause)):
            # One broken move must not fail the others: each gets a transaction of its own.
            for request in requests:
                try:
                    self._commit([request])
                except BaseException as alone:
                    _refuse([request], self._judged(alone))
            return
        if not isinstance(error, GenQueueError) or isinstance(error, Unavailable):
            log.warning("write_failed", error=repr(error), moves=len(requests))
        _refuse(requests, self._judged(error))

    def _judged(self, error: BaseException) -> BaseException:
        """Add to the error whether the moves were carried out: unknown only for a commit whose answer was lost."""
        if isinstance(error, Unavailable):
            lost = self._sealing and is_lost(error.__cause__ or error)
            error.details.update(UNKNOWN if lost else NOTHING)
        return error

    def _drop(self) -> None:
        if self._connection is not None:
            _close_quietly(self._connection)
            self._connection = None


def _without_conflicts(taken: list[_Request]) -> tuple[list[_Request], list[_Request]]:
    """Split off the requests with a key that is already taken by the same verb, or by a verb that comes last: they go
    with the next transaction, and so do later requests with a key of theirs. Nothing overtakes a verb that comes
    alone."""
    alone = next((n for n, request in enumerate(taken) if is_alone(request.verb)), len(taken))
    if alone == 0:
        return taken[:1], taken[1:]
    seen: set[tuple[Verb, Hashable]] = set()
    reserved: dict[Hashable, Verb | None] = {}
    first, later = [], []
    for request in taken[:alone]:
        verb, keys = request.verb, request.move.keys
        if any((verb, key) in seen or reserved.get(key, verb) != verb for key in keys):
            later.append(request)
            reserved.update(dict.fromkeys(keys))
            continue
        first.append(request)
        if is_last(verb):
            reserved.update(dict.fromkeys(keys, verb))
        else:
            seen.update((verb, key) for key in keys)
    return first, later + taken[alone:]


def _by_verb(requests: list[_Request]) -> list[tuple[Verb, list[_Request]]]:
    """Group requests into calls: one per verb, or another where a move would overtake an earlier one with its keys.
    Of a verb that comes last only the newest move with the same keys is kept (see `comes_last`)."""
    newest = {(request.verb, request.move.keys): request for request in requests if is_last(request.verb)}
    requests = [*(request for request in requests if not is_last(request.verb)), *newest.values()]
    groups: list[tuple[Verb, list[_Request]]] = []
    last: dict[Hashable, int] = {}
    for request in requests:
        after = max((last.get(key, -1) for key in request.move.keys), default=-1)
        fitting = (n for n, (verb, _) in enumerate(groups) if n > after and verb == request.verb)
        at = next(fitting, len(groups))
        if at == len(groups):
            groups.append((request.verb, []))
        groups[at][1].append(request)
        last.update(dict.fromkeys(request.move.keys, at))
    return groups


def _answer(requests: list[_Request]) -> None:
    def deliver(group: list[_Request]) -> None:
        for request in group:
            if not request.future.done():
                request.future.set_result(request.answer)

    _on_their_loops(requests, deliver)


def _refuse(requests: list[_Request], error: BaseException) -> None:
    def deliver(group: list[_Request]) -> None:
        for request in group:
            if not request.future.done():
                request.future.set_exception(error)

    _on_their_loops(requests, deliver)


def _on_their_loops(requests: list[_Request], deliver: Callable[[list[_Request]], None]) -> None:
    groups: dict[asyncio.AbstractEventLoop, list[_Request]] = {}
    for request in requests:
        groups.setdefault(request.loop, []).append(request)
    for loop, group in groups.items():
        # On a closed loop no caller waits. It must not look like a failed commit, which is tried again.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(deliver, group)


def _close_quietly(connection: Connection) -> None:
    try:
        connection.invalidate()
        connection.close()
    except Exception as error:
        log.debug("close_failed", error=repr(error))
