"""Routes for liveness, readiness and metrics."""

from importlib.metadata import version

from fastapi import APIRouter
from starlette.responses import PlainTextResponse, Response

from genqueue.errors import Unavailable
from genqueue.messages import word
from genqueue.store.reading.capacity import load_capacity
from genqueue.store.reading.statistics import outcomes, statuses
from genqueue.store.reading.tasks import count_waiting
from genqueue.store.writing.events import newest_event
from genqueue.tasks.states import Status
from genqueue.web.deps import Context, CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.presenting.prometheus import Metric, exposition
from genqueue.web.presenting.rows import space, time
from genqueue.web.schemas.responses.health import Health, Ready

router = APIRouter(route_class=Route, tags=["health"])


@router.head("/healthz", include_in_schema=False)
@router.get("/healthz", response_model=Health)
async def is_alive() -> Response:
    """The process answers."""
    return json_response({"status": "ok"})


@router.head("/readyz", include_in_schema=False)
@router.get(
    "/readyz",
    response_model=Ready,
    responses={503: {"model": Ready, "description": "Database or storage are away"}},
)
async def is_ready(context: CurrentContext) -> Response:
    """The database is the one that was opened, sound as far as is known, and takes what is written; so does the
    storage."""
    database, storage = await _database(context), await _storage(context)
    ready, room = database == storage == "ok", await context.disk_space()
    found = {
        "status": "ok" if ready else "unavailable",
        "database": database,
        "storage": storage,
        "space": space(room, context.language)["message"] or "ok",
        "role": context.app.role,
        "version": version("genqueue"),
        **await _backups(context),
        "recovering": None if context.app.dispatcher is None else context.app.dispatcher.recovery.left,
    }
    return json_response(
        found, 200 if ready else 503, None if ready else {"Retry-After": str(Unavailable.retry_after_s)}
    )


@router.get("/metrics", response_class=PlainTextResponse)
async def get_metrics(context: CurrentContext) -> Response:
    """Figures in the Prometheus text format."""
    store = context.app.store
    capacity = await store.read(load_capacity, ())
    waiting, live = await store.read(count_waiting)
    by_status = await store.read(statuses)
    closed, room = await store.read(outcomes), await context.disk_space()
    metrics = [
        Metric("genqueue_tasks", "gauge", "Tasks that are not deleted, by status", "status", {
            str(status): by_status.get(status, 0) for status in Status
        }),
        Metric("genqueue_queue_waiting", "gauge", "Tasks waiting in our queue", "", {"": waiting}),
        Metric("genqueue_queue_paused", "gauge", "1 while the whole queue is paused", "", {
            "": int(capacity.pause is not None)
        }),
        Metric("genqueue_attempts_open", "gauge", "Attempts that are not closed", "", {"": live}),
        Metric("genqueue_backend_up", "gauge", "1 when the backend is ready", "backend", {
            backend.name: int(backend.state == "ready") for backend in capacity.backends.values()
        }),
        Metric("genqueue_backend_paused", "gauge", "1 while the backend gets nothing new", "backend", {
            backend.name: int(backend.paused_at is not None) for backend in capacity.backends.values()
        }),
        Metric("genqueue_backend_busy", "gauge", "Attempts of ours at the backend", "backend", {
            backend.name: backend.busy for backend in capacity.backends.values()
        }),
        Metric("genqueue_attempts_kept", "gauge", "Closed attempts still stored, by outcome", "outcome", _sums(closed)),
        Metric("genqueue_disk_free_bytes", "gauge", "Free space on the disk of data and results", "", {
            "": room.free_bytes
        } if room.free_bytes is not None else {}),
        Metric("genqueue_events", "counter", "Events ever logged", "", {"": await store.read(newest_event)}),
    ]  # fmt: skip
    return PlainTextResponse(exposition(metrics), media_type="text/plain; version=0.0.4")


def _sums(closed: list[tuple[str, str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for _, outcome, attempts in closed:
        found[outcome] = found.get(outcome, 0) + attempts
    return found


async def _database(context: Context) -> str:
    try:
        await context.app.store.prove()
        await context.app.store.read(newest_event)
    except Unavailable as error:
        return word(error.code, error.arguments, context.language).message
    return "ok"


async def _backups(context: Context) -> dict[str, str | None]:
    backups = context.app.backups
    if backups is None:
        return {"backup_at": None, "backup": None}
    newest, trouble = await backups.newest_at(), backups.trouble
    why = None if trouble is None else word(trouble.code, trouble.arguments, context.language).message
    return {"backup_at": time(newest), "backup": why}


async def _storage(context: Context) -> str:
    try:
        await context.app.files.check()
    except Unavailable as error:
        return word(error.code, error.arguments, context.language).message
    return "ok"
