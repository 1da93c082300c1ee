"""Routes for disk space: what is stored, what could be deleted, and deleting it. The default is a preview."""

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from genqueue.config import MEGABYTE
from genqueue.dispatch.housekeeping import keep, keep_as_set
from genqueue.store.housekeeping.retention import Heap, Preview, preview, usage
from genqueue.store.reading.deleted import Bin, load_bin
from genqueue.web.deps import CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented
from genqueue.web.presenting.rows import space, time
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.space import Cleaned, Purged, SpaceUsed

router = APIRouter(route_class=Route, prefix="/api/space", tags=["space"])
_POLICY = ("keep_outputs_days", "keep_outputs_gb", "keep_uploads_days", "keep_history_days", "undo_hours")


@router.get("", response_model=SpaceUsed)
async def get_space(context: CurrentContext) -> Response:
    """How much lies there, how much room is left, and what the settings of this studio keep."""
    settings = context.app.settings
    found, deleted = await context.app.store.read(usage), await context.app.store.read(load_bin)
    return json_response(
        {
            "where": settings.storage_url or str(settings.data_dir.absolute()),
            "room": space(await context.disk_space(), context.language),
            "warn_bytes": settings.disk_warn_mb * MEGABYTE,
            "stop_bytes": settings.disk_stop_mb * MEGABYTE,
            "outputs": _heap(found.outputs),
            "uploads": _heap(found.uploads),
            "unused_uploads": _heap(found.unused),
            "deleted": _bin(deleted, context.app.house.undo_us),
            "ended_tasks": found.ended_tasks,
            "events": found.events,
            "settings": {name: getattr(settings, name) for name in _POLICY},
        }
    )


@router.post("/clean", response_model=Cleaned, responses=documented())
async def clean_space(body: bodies.Cleaning, context: CurrentContext) -> Response:
    """What goes; with `preview` (as it is unless told otherwise) nothing does. Without any limit of its own it means
    what the settings say."""
    limits = body.model_dump(exclude={"preview"}, exclude_none=True)
    now = context.app.clock.now()
    kept = keep(now, **limits) if limits else keep_as_set(context.app.settings, now)
    going = await context.app.store.read(preview, kept, now)
    if not body.preview:
        await context.app.house.clean(kept)
    return json_response({"preview": body.preview, **_going(going)})


@router.post("/purge", response_model=Purged, responses=documented())
async def purge_deleted(body: bodies.Purging, context: CurrentContext) -> Response:
    """What was deleted goes for good, with its files; with `preview` (as it is unless told otherwise) nothing does.
    What a backend still works on goes when that has ended."""
    found = await context.app.store.read(load_bin)
    if not body.preview:
        await context.app.house.empty_bin()
    return json_response({"preview": body.preview, "tasks": found.tasks, "files": found.files, "bytes": found.bytes})


def _bin(found: Bin, undo_us: int) -> dict[str, Any]:
    goes = {"goes_from": found.first_at, "goes_until": found.last_at}
    counted = {"tasks": found.tasks, "files": found.files, "bytes": found.bytes}
    return {**counted, **{name: None if at is None else time(at + undo_us) for name, at in goes.items()}}


def _going(going: Preview) -> dict[str, Any]:
    return {"outputs": _heap(going.outputs), "uploads": _heap(going.uploads), "tasks": going.tasks}


def _heap(heap: Heap) -> dict[str, int]:
    return {"files": int(heap.files), "bytes": int(heap.bytes)}
