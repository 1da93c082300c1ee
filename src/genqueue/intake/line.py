"""The line of requests: they are prepared side by side, some on threads, and created in the order in which they came.

Preparing takes as long as a request is large, and threads do not end in the order in which they began. Two requests
sent one after the other must not change places for that: the order of the queue is the order of creation.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress

PATIENCE_S = 5.0
"""Nobody waits longer for those before it: one that is stuck must not stop all others."""


class Line:
    """One per process: several processes have no order among them but that of the database. `joined` is how many have
    ever joined; its length is how many are here."""

    def __init__(self) -> None:
        self._places: OrderedDict[Place, asyncio.Event] = OrderedDict()
        self.joined = 0

    def __len__(self) -> int:
        return len(self._places)

    def join(self) -> "Place":
        """A place behind all that are here. Who joins has to leave."""
        place = Place(self)
        self.joined += 1
        self._places[place] = asyncio.Event()
        self._call_first()
        return place

    def call(self, place: "Place") -> asyncio.Event:
        """Set as soon as it is the turn of this place."""
        return self._places[place]

    def drop(self, place: "Place") -> None:
        """It is not waited for any more."""
        if self._places.pop(place, None) is not None:
            self._call_first()

    def _call_first(self) -> None:
        if self._places:
            next(iter(self._places.values())).set()


class Place:
    """Of one request in the line. `then` is called once, when it is left."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.then: Callable[[], None] | None = None

    async def turn(self) -> None:
        """Wait until all who came before have left, as far as patience goes. A place that was left waits for nobody."""
        with suppress(TimeoutError, KeyError):
            async with asyncio.timeout(PATIENCE_S):
                await self._line.call(self).wait()

    def leave(self) -> None:
        """Let the next one pass. Leaving twice is leaving."""
        self._line.drop(self)
        then, self.then = self.then, None
        if then is not None:
            then()
