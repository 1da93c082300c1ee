"""Routes for the queue as a whole: its length, load, estimates and pause."""

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from genqueue.messages import word
from genqueue.store.files.disk_space import SHUT, Found
from genqueue.store.reading.capacity import BackendLoad
from genqueue.store.reading.queue_summary import QueueSummary, load_queue_summary
from genqueue.store.tasks.pauses import PauseQueue, pause_queue, resume_queue
from genqueue.web.deps import Context, CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.presenting.queue_place import whole_queue
from genqueue.web.presenting.rows import clock_step, pause, space, time
from genqueue.web.schemas.responses.queue import Queue

router = APIRouter(route_class=Route, prefix="/api/queue", tags=["queue"])
SHOWN = 50
_OF_THOSE_THAT_WAIT = frozenset({"queue_paused", "queue_backends_paused", "queue_unreachable"})
"""Codes of sentences that count waiting tasks; each has a variant with `_empty` for when none wait."""

_MINE = ("id", "title", "kind", "task_msg", "queue")


@router.get("", response_model=Queue)
async def get_queue(context: CurrentContext) -> Response:
    """The backends, how much waits and runs, my next tasks with their places, and all of it in one sentence."""
    return json_response(await _standing(context))


@router.post("/pause", response_model=Queue)
async def stop_sending(context: CurrentContext) -> Response:
    """Pause the queue: what runs goes on, nothing new is sent, also after a restart. Paused already: as it was."""
    await context.app.store.write(pause_queue, PauseQueue(context.app.clock.now()))
    return json_response(await _standing(context))


@router.post("/resume", response_model=Queue)
async def go_on(context: CurrentContext) -> Response:
    """Go on, whatever it was paused for."""
    await context.app.store.write(resume_queue, PauseQueue(context.app.clock.now()))
    return json_response(await _standing(context))


async def _standing(context: Context) -> dict[str, Any]:
    summary = await context.app.store.read(load_queue_summary, context.viewer, SHOWN)
    presenter = context.presenter(summary.view)
    rows = sorted(summary.view.tasks, key=lambda row: summary.view.places.get(row["id"], 0))
    mine = [{name: task[name] for name in _MINE} for task in map(presenter.task, rows)]
    capacity, found = summary.view.capacity, await context.disk_space()
    return {
        "backends": [_server(each) for each in capacity.backends.values()],
        "waiting": summary.waiting,
        "running": summary.running,
        "estimate": whole_queue(presenter.plan),
        "mine": mine,
        "paused": pause(capacity.pause and capacity.pause._asdict(), context.language),
        "space": space(found, context.language),
        "clock": clock_step(summary.step, context.app.clock.now(), context.language),
        "message": _sentence(context, summary, found),
    }


def _server(backend: BackendLoad) -> dict[str, Any]:
    return {
        "id": backend.id,
        "name": backend.name,
        "kind": backend.kind,
        "state": backend.state,
        "seats": backend.seats,
        "busy": backend.busy,
        "next_probe_at": time(backend.next_probe_at),
        "paused_at": time(backend.paused_at),
    }


def _sentence(context: Context, summary: QueueSummary, found: Found) -> str:
    """The state of the queue in one sentence."""
    paused = summary.view.capacity.pause
    backends = summary.view.capacity.backends.values()
    ready = [backend for backend in backends if backend.at_work]
    counts: dict[str, Any] = {"waiting": summary.waiting, "running": summary.running, "ready": len(ready)}
    place = min(summary.view.places.values(), default=None)
    if paused is not None:
        code = "queue_paused"
        counts["cause"] = word(paused.reason, {}, context.language).message
    elif found.level in SHUT and summary.waiting:
        code = "queue_no_room"
    elif not backends:
        code = "queue_no_backend"
    elif not ready and any(backend.state == "ready" for backend in backends):
        code = "queue_backends_paused"
    elif not ready:
        code = "queue_unreachable"
    elif place is None:
        code = "queue_running" if summary.running else "queue_idle"
    else:
        code = "queue_mine"
    if not summary.waiting and code in _OF_THOSE_THAT_WAIT:
        code = f"{code}_empty"
    return word(code, {**counts, "place": place}, context.language).message
