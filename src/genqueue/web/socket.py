"""`/api/ws`: sends changes as they happen. Documented in docs/http-api.md, "The socket".

Durable events have growing numbers and are never dropped; progress, counts and places have none, and only the newest is
sent.
"""

import asyncio
import json
from collections.abc import Coroutine, Iterable
from contextlib import suppress
from dataclasses import replace
from importlib.metadata import version
from typing import Any

from fastapi import APIRouter
from starlette.websockets import WebSocket, WebSocketDisconnect

from genqueue.clock import rfc3339
from genqueue.errors import GenQueueError, Invalid
from genqueue.store.writing.events import Logged
from genqueue.web.days import zone
from genqueue.web.deps import Context, open_context
from genqueue.web.edge.guard import session_in
from genqueue.web.edge.limits import most_sockets
from genqueue.web.feed import MOST_WATCHED, Listener
from genqueue.web.presenting.rows import changed_backend, changed_clock, changed_queue, changed_task, counts, progress

HEARTBEAT_S = 15.0
LIVE_PAUSE_S = 0.25
FRAME = 200
HEARD_A_SECOND, HEARD_AT_ONCE = 20, 100
TOPICS = frozenset({"tasks", "backends", "counts", "settings"})
_ADDRESS = ("after", "stream", "tz", "lang")
SLOW, MALFORMED, AWAY, LOGGED_OUT = 4008, 4400, 1013, 4001
_CLOSING_S = 2.0
_REASON_BYTES = 120
_OF_BACKENDS = ("backend", "queue", "space", "recovery", "clock")
_TOPIC_OF = {"task": "tasks", "settings": "settings"} | dict.fromkeys(_OF_BACKENDS, "backends")

router = APIRouter()


@router.websocket("/api/ws")
async def socket(websocket: WebSocket) -> None:
    """Serve one browser, from its hello to its end."""
    context = open_context(websocket)
    await websocket.accept()
    if context.studio.feed.listeners >= most_sockets(context.app.settings):
        await websocket.close(AWAY)
        return
    try:
        wanted = _Wanted(websocket)
    except Invalid as error:
        await websocket.close(MALFORMED, _reason(error))
        return
    context = replace(context, language=wanted.language or context.language)
    listener = context.studio.feed.attach(context.viewer, wanted.tz)
    try:
        code = await _Conversation(websocket, context, listener, wanted).hold()
    except GenQueueError:
        code = AWAY
    finally:
        context.studio.feed.detach(listener)
    if code is not None:
        # The wait is bounded: a peer that does not read cannot receive the close frame either.
        with suppress(TimeoutError, RuntimeError, WebSocketDisconnect):
            await asyncio.wait_for(websocket.close(code), _CLOSING_S)


def _reason(error: Invalid) -> str:
    """The error as text, cut to the longest reason that a close frame can hold."""
    return str(error).encode("utf-8", "backslashreplace")[:_REASON_BYTES].decode("utf-8", "ignore")


class _Wanted:
    """The query parameters of the socket's address. Raises Invalid."""

    def __init__(self, websocket: WebSocket) -> None:
        query = websocket.query_params
        for name, value in query.multi_items():
            if name not in _ADDRESS:
                raise Invalid("unknown_field", field=name[:40], allowed=list(_ADDRESS))
            if not value:
                raise Invalid("empty_value", field=name)
        if len(query.multi_items()) > len(query):
            raise Invalid("repeated_field", field=next(iter(query)))
        self.stream = query.get("stream")
        self.tz = query.get("tz", "UTC")
        zone(self.tz)
        # A page cannot set headers on a WebSocket, so the language comes as a parameter.
        self.language = query.get("lang")
        if self.language not in (None, "zh", "en"):
            raise Invalid("not_in_list", field="lang", value=self.language[:40], allowed=["zh", "en"])
        after = query.get("after")
        if after is not None and not (after.isascii() and after.isdigit() and len(after) < 19):
            raise Invalid("expected_integer", field="after", value=after[:40])
        self.after = None if after is None else int(after)


class _Conversation:
    """The exchange on one socket."""

    def __init__(self, websocket: WebSocket, context: Context, listener: Listener, wanted: _Wanted) -> None:
        self._websocket, self._desk, self._listener, self._wanted = websocket, context, listener, wanted
        self._feed, self._live, self._clock = context.studio.feed, context.app.live, context.app.clock
        by_cookie = context.app.settings.token and "authorization" not in websocket.headers
        self._session = session_in(websocket.headers) if by_cookie else ""
        self._topics = TOPICS
        self._places: dict[str, Any] = {}
        self._counts: dict[str, Any] = {}
        self._previews: dict[str, int] = {}
        self._sending = asyncio.Lock()
        self._heard, self._heard_at = 0.0, self._clock.awake()

    async def hold(self) -> int | None:
        """Run until one side ends it. Returns the code to close with, None when the other side is gone."""
        parts: list[Coroutine[Any, Any, int | None]] = [
            self._hear(),
            self._send_changes(),
            self._send_progress(),
            self._send_figures(),
            self._beat(),
            self._lose(),
        ]
        tasks = [asyncio.create_task(part) for part in parts]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return _code_of(done)

    async def _send_changes(self) -> int | None:
        """Send the log from where the browser stopped, then new events. Events that arrive during the replay are
        received twice: those up to the last replayed number are dropped."""
        last = await self._begin()
        while rows := await self._feed.replay(last):
            last = rows[-1].id
            await self._send_events(row for row in rows if row.user_id in ("", self._desk.viewer))
        while True:
            await self._listener.arrived.wait()
            self._listener.arrived.clear()
            while self._listener.news:
                # Events are removed only after their frame has been sent: what waits decides whether a reader is too
                # slow.
                frame = [self._listener.news[n] for n in range(min(FRAME, len(self._listener.news)))]
                await self._send_events(row for row in frame if row.id > last)
                last = max(last, frame[-1].id)
                for _ in frame:
                    self._listener.news.popleft()

    async def _begin(self) -> int:
        """Send the hello. Returns the event number to continue from."""
        mark = await self._feed.mark()
        reason = self._reset_reason(mark.oldest, mark.newest)
        self._counts = await self._count()
        hello = {
            "op": "hello",
            "stream": self._feed.stream,
            "event": mark.newest,
            "server_time": rfc3339(self._clock.now()),
            "heartbeat_s": HEARTBEAT_S,
            "version": version("genqueue"),
            "counts": self._counts,
            "recovery": self._recovering(),
        }
        await self._send(hello)
        if reason is not None:
            await self._send({"op": "reset", "reason": reason, "stream": self._feed.stream, "event": mark.newest})
        if reason is not None or self._wanted.after is None:
            return mark.newest
        return self._wanted.after

    def _recovering(self) -> dict[str, Any] | None:
        """The state of the recovery under way in this process; the events `recovery.updated` report what follows."""
        dispatcher = self._desk.app.dispatcher
        if dispatcher is None or not dispatcher.recovery.left:
            return None
        found = dispatcher.recovery
        return {"total": found.total, "left": found.left, "kinds": found.kinds}

    def _reset_reason(self, oldest: int, newest: int) -> str | None:
        after = self._wanted.after
        if self._wanted.stream not in (None, self._feed.stream):
            return "stream_changed"
        if after is None:
            return None
        if after > newest:
            return "ahead"
        return "gap" if after + 1 < oldest else None

    async def _send_events(self, rows: Iterable[Logged]) -> None:
        items = [self._event(row) for row in rows if _TOPIC_OF.get(row.type.split(".")[0], "tasks") in self._topics]
        for begin in range(0, len(items), FRAME):
            await self._send({"op": "events", "items": items[begin : begin + FRAME]})

    def _event(self, row: Logged) -> dict[str, Any]:
        if row.type.startswith("task."):
            data = changed_task(row.data, self._feed.capacity, self._desk.language)
        elif row.type.startswith("queue."):
            data = changed_queue(row.data, self._desk.language)
        elif row.type.startswith("clock."):
            data = changed_clock(row.data, self._desk.language)
        else:
            data = changed_backend(row.data, self._desk.language)
        return {"id": row.id, "type": row.type, "at": rfc3339(row.at), "data": data}

    async def _send_progress(self) -> int | None:
        """Send the progress of watched tasks, four times a second at most, and only the newest state of each."""
        while True:
            await self._listener.moving.wait()
            self._listener.moving.clear()
            moved, self._listener.moved = self._listener.moved, set()
            items = [item for task_id in sorted(moved) for item in self._progress(task_id)]
            if items:
                await self._send({"op": "live", "items": items})
            await self._clock.sleep(LIVE_PAUSE_S)

    def _progress(self, task_id: str) -> list[dict[str, Any]]:
        state = progress(self._live, task_id, "RUNNING")
        if state is None:
            return []
        items: list[dict[str, Any]] = [{"type": "task.progress", "data": {"id": task_id, **state}}]
        if state["seq"] > self._previews.get(task_id, 0):
            self._previews[task_id] = state["seq"]
            url = f"/api/tasks/{task_id}/preview?seq={state['seq']}"
            items.append({"type": "task.preview", "data": {"id": task_id, "seq": state["seq"], "url": url}})
        return items

    async def _send_figures(self) -> int | None:
        """Send counts and places, once a second at most, and only when they have changed."""
        while True:
            await self._listener.ticked.wait()
            self._listener.ticked.clear()
            items = [*await self._new_counts(), *await self._new_places()]
            if items:
                await self._send({"op": "live", "items": items})

    async def _new_counts(self) -> list[dict[str, Any]]:
        if "counts" not in self._topics:
            return []
        found = await self._count()
        if _figures(found) == _figures(self._counts):
            return []
        self._counts = found
        return [{"type": "counts", "data": found}]

    async def _count(self) -> dict[str, Any]:
        event, rows = await self._feed.counts(self._desk.viewer, self._listener.tz)
        return {"today": counts(rows, event, recent=True), "all": counts(rows, event, recent=False)}

    async def _new_places(self) -> list[dict[str, Any]]:
        if not self._listener.watched:
            return []
        presenter = self._desk.presenter(await self._feed.look(self._desk.viewer, self._listener.watched))
        found = {row["id"]: presenter.queue(row) for row in presenter.view.tasks}
        changed = {task_id: place for task_id, place in found.items() if self._places.get(task_id, "") != place}
        self._places = found
        return [{"type": "queue.positions", "data": changed}] if changed else []

    async def _beat(self) -> int | None:
        while True:
            await self._clock.sleep(HEARTBEAT_S)
            if self._session and not await self._desk.studio.sessions.holds(self._session):
                return LOGGED_OUT
            await self._send({"op": "ping", "at": rfc3339(self._clock.now())})

    async def _lose(self) -> int | None:
        await self._listener.lost.wait()
        return SLOW

    async def _hear(self) -> int | None:
        while True:
            try:
                self._obey(json.loads(await self._websocket.receive_text()))
            except WebSocketDisconnect:
                return None
            except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
                return MALFORMED
            await self._pace()

    async def _pace(self) -> None:
        """Slow down a client that sends too many messages: further ones wait at the sender."""
        now = self._clock.awake()
        self._heard = max(self._heard - (now - self._heard_at) * HEARD_A_SECOND, 0) + 1
        self._heard_at = now
        if self._heard > HEARD_AT_ONCE:
            await self._clock.sleep((self._heard - HEARD_AT_ONCE) / HEARD_A_SECOND)

    def _obey(self, said: Any) -> None:
        match said["op"]:
            case "watch":
                self._listener.watched = frozenset(_texts(said["tasks"], MOST_WATCHED))
                self._listener.moved |= self._listener.watched
                self._places = {}
                if self._listener.watched:
                    self._listener.moving.set()
            case "sub":
                self._topics = frozenset(_texts(said["topics"], len(TOPICS))) & TOPICS
            case "pong":
                pass
            case "ping":
                self._listener.ticked.set()
            case _:
                raise ValueError(said["op"])

    async def _send(self, frame: dict[str, Any]) -> None:
        text = json.dumps(frame, ensure_ascii=False, separators=(",", ":"))
        async with self._sending:
            try:
                await self._websocket.send_text(text)
            except RuntimeError as error:
                # uvicorn has closed the connection meanwhile: this peer answered no ping, or broke the protocol.
                raise WebSocketDisconnect(1006) from error


def _texts(given: Any, most: int) -> list[str]:
    """The first `most` texts of a list. Raises ValueError for text that no database could store, such as lone
    surrogates."""
    if not isinstance(given, list):
        raise TypeError("not a list")
    if not all(isinstance(each, str) and each for each in given[:most]):
        raise TypeError("not a text")
    found = [each[:64].replace("\0", "") for each in given[:most]]
    for each in found:
        each.encode()
    return found


def _figures(found: dict[str, Any]) -> dict[str, Any]:
    """Counts without the event number at which they were read."""
    return {part: {**entry, "event": 0} for part, entry in found.items()}


def _code_of(done: set[asyncio.Task[int | None]]) -> int | None:
    for task in done:
        error = task.exception()
        if isinstance(error, WebSocketDisconnect):
            return None
        if error is not None:
            raise error
    return max((code for task in done if (code := task.result()) is not None), default=None)
