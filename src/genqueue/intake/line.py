"""The line of requests: requests are prepared concurrently, some on threads, and created in the order of their arrival.

The larger a request, the longer its preparation, and threads do not end in the order in which they began. Two requests
sent one after the other must still be created in that order, which is the order of the queue.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress

PATIENCE_S = 5.0
"""Longest wait of a request for those before it: one that is stuck must not stop all others."""


class Line:
    """The line of one process; between processes only the database decides the order. `joined` counts all that ever
    joined; the length is the number of requests in the line now."""

    def __init__(self) -> None:
        self._places: OrderedDict[Place, asyncio.Event] = OrderedDict()
        self.joined = 0

    def __len__(self) -> int:
        return len(self._places)

    def join(self) -> "Place":
        """Take a place behind all others. Every place has to be left."""
        place = Place(self)
        self.joined += 1
        self._places[place] = asyncio.Event()
        self._call_first()
        return place

    def call(self, place: "Place") -> asyncio.Event:
        """An event that is set when this place is first in the line. Raises KeyError for a place that was left."""
        return self._places[place]

    def drop(self, place: "Place") -> None:
        """Remove a place from the line; the next one becomes first. Has no effect the second time."""
        if self._places.pop(place, None) is not None:
            self._call_first()

    def _call_first(self) -> None:
        if self._places:
            next(iter(self._places.values())).set()


class Place:
    """The place of one request in the line. `then` is called once, when the place is left."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.then: Callable[[], None] | None = None

    async def turn(self) -> None:
        """Wait until all places before this one were left, at most PATIENCE_S. Returns at once for a place that was
        left."""
        with suppress(TimeoutError, KeyError):
            async with asyncio.timeout(PATIENCE_S):
                await self._line.call(self).wait()

    def leave(self) -> None:
        """Leave the line, so that the next request may pass. Idempotent."""
        self._line.drop(self)
        then, self.then = self.then, None
        if then is not None:
            then()
