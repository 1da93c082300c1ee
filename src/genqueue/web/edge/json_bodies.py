"""Reading the JSON of a request: at bounded cost, with large bodies on a thread, in the order of their arrival.

A body of 9 MB may hold a million and a half lists: several hundred MB of memory, and seconds of work. So values are
counted before parsing. A large body is read on a thread; it takes its place in the line of requests first (see
`intake.line`), so that a small one behind it does not overtake it. A small body is read in the event loop.
"""

import asyncio
import json
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from typing import Any

from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope

from genqueue.documents import LARGE, MAX_VALUES, is_too_full, parse
from genqueue.errors import Invalid
from genqueue.intake.line import Place
from genqueue.web.errors import Malformed

MAX_SMALL_VALUES = 25_000
"""The most values outside a graph: parameters, lists of ids, labels, settings."""

MAX_DEPTH = 200
"""The deepest nesting of a body. A graph in it has a lower limit of its own, with an error that names it."""

AT_ONCE = 2
"""How many large bodies are read and carried out at the same time: their processing takes many times their size."""

_ROOMY = ("graph",)
_BODY = "body"


class Route(APIRoute):
    """A route whose body is read within these bounds. Every router of the API uses this class."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def bounded(request: Request) -> Response:
            async with AsyncExitStack() as until_answered:
                return await handle(Reading(request.scope, request.receive, until_answered))

        return bounded


class Reading(Request):
    """A request that reads its JSON within these bounds. A large body that creates tasks takes its place in the line
    early."""

    def __init__(self, scope: Scope, receive: Receive, until_answered: AsyncExitStack) -> None:
        super().__init__(scope, receive)
        self._until_answered = until_answered

    async def json(self) -> Any:
        """The body as JSON. Raises HTTPException for one beyond the bounds, and ValueError for one that is not JSON."""
        if not hasattr(self, "_json"):
            body = await self.body()
            try:
                self._json = read(_decoded(body)) if len(body) < LARGE else await self._read_apart(body)
            except Invalid as error:
                raise HTTPException(422) from error
            except RecursionError as error:
                raise HTTPException(400) from _too_deep(error)
        return self._json

    async def _read_apart(self, body: bytes) -> Any:
        studio = self.app.state.studio
        if self.scope["path"] != CREATES:
            await self._until_answered.enter_async_context(studio.large)
            return await asyncio.to_thread(read_large, body)
        place = studio.intake.line.join()
        self._until_answered.callback(place.leave)
        self.scope[PLACE] = place
        await studio.large.acquire()
        # A request that leaves the line to ask backends, which may take long, must not hold up other large ones either.
        place.then = studio.large.release
        return await asyncio.to_thread(read_large, body)


CREATES = "/api/tasks"
"""The only path whose requests have an order to keep: it creates tasks."""

PLACE = "genqueue.place"


def place_of(request: Request) -> Place | None:
    """The place of a request in the line, if its body was large."""
    found: Place | None = request.scope.get(PLACE)
    return found


def read(text: str) -> Any:
    """Parse the text of a body. Raises Invalid and ValueError."""
    document = parse(text)
    if text.count("[") + text.count("{") > MAX_DEPTH and _is_deeper(document, MAX_DEPTH):
        raise Invalid("body_too_deep", field=_deepest(document), limit=MAX_DEPTH)
    return document


def read_large(body: bytes) -> Any:
    """Parse a large body, after its values have been counted."""
    text = _decoded(body)
    if is_too_full(text):
        raise Invalid("body_too_full", field=_BODY, limit=MAX_VALUES)
    document = read(text)
    parts = document.items() if isinstance(document, dict) else [(_BODY, document)]
    for name, part in parts:
        if name not in _ROOMY and _has_more(part, MAX_SMALL_VALUES):
            raise Invalid("body_too_full", field=name[:100], limit=MAX_SMALL_VALUES)
    return document


def _decoded(body: bytes) -> str:
    return body.decode(json.detect_encoding(body), "surrogatepass")


def _too_deep(error: RecursionError) -> Malformed:
    return Malformed("malformed_request", reason=f"nested too deeply: {error}"[:100])


def _inside(value: Any) -> Any:
    return value.values() if isinstance(value, dict) else value


def _is_deeper(document: Any, most: int) -> bool:
    level = [document] if isinstance(document, (dict, list)) else []
    for _ in range(most):
        level = [each for value in level for each in _inside(value) if isinstance(each, (dict, list))]
        if not level:
            return False
    return True


def _deepest(document: Any) -> str:
    """The field in which the document is nested too deeply."""
    parts = document.items() if isinstance(document, dict) else ()
    return next((name[:100] for name, part in parts if _is_deeper(part, MAX_DEPTH - 1)), _BODY)


def _has_more(value: Any, most: int) -> bool:
    waiting = [value]
    count = 0
    while waiting and count <= most:
        count += 1
        each = waiting.pop()
        if isinstance(each, (dict, list)):
            if len(each) > most:
                return True
            waiting.extend(_inside(each))
    return count > most
