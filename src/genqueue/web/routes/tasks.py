"""Routes for tasks: create, list, show, start, stop, change, delete."""

import asyncio
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Query
from starlette.requests import Request
from starlette.responses import Response
from uuid_utils import uuid7

from genqueue.documents import compact, parse
from genqueue.errors import ALL, NOTHING, Conflict, GenQueueError, NotFound, Unavailable
from genqueue.intake.request import Request as TaskRequest
from genqueue.naming import TITLE_BYTES, plain
from genqueue.store.attempts.adopt import Adopt, adopt, task_of_run
from genqueue.store.reading.deleted import list_deleted
from genqueue.store.reading.task_views import view_page
from genqueue.store.reading.tasks import load_graph, load_still_paid, load_uploads_of
from genqueue.store.tasks import user_actions as lifecycle
from genqueue.store.tasks.counters import read_counts
from genqueue.store.tasks.user_actions import Change, TaskMove
from genqueue.store.writing.writer import Move, Verb
from genqueue.tasks.states import AT_A_BACKEND, Event, Status, allows
from genqueue.web.days import span
from genqueue.web.deps import Context, CurrentContext, json_response, usable_id
from genqueue.web.edge.json_bodies import Route, place_of
from genqueue.web.errors import documented, echoed
from genqueue.web.files.serving import disposition
from genqueue.web.presenting.rows import counts, fetchable, is_unknown, time
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.graphs import GraphNode
from genqueue.web.schemas.responses.space import DeletedTasks
from genqueue.web.schemas.responses.tasks import Checked, Counts, Created, Deleted, TaskDetail, TaskList, TaskStatus
from genqueue.workflows.references import named_again

router = APIRouter(route_class=Route, prefix="/api/tasks", tags=["tasks"])
TASK_ERRORS = documented(404, 409)
GRAPH_EXAMPLE = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 512, "height": 512, "batch_size": 1, "color": 0}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "ComfyUI"}},
}


@router.post("", status_code=201, response_model=Created, responses=documented(409, 413))
async def create_tasks(request: Request, body: bodies.NewTasks, context: CurrentContext) -> Response:
    """Create tasks: all of the request or nothing.

    201, or 200 with `repeated: true` when the idempotency key made these tasks before. The key comes back in the
    header `Idempotency-Key`, with an error too, whose `details.done` says whether the tasks are there (`yes`, `no`)
    or may be (`unknown`); the same request with the same key may then be sent again.
    """
    given = {name: getattr(body, name) for name in bodies.NewTasks.model_fields}
    key = {"idempotency_key": body.idempotency_key} if body.idempotency_key else {}
    done: dict[str, Any] = dict(NOTHING)
    try:
        submitted = await context.studio.intake.submit(context.viewer, TaskRequest(**given), place_of(request))
        done = {**ALL, "task_ids": list(submitted.task_ids)}
        made = {"tasks": await context.tasks(submitted.task_ids), "repeated": submitted.repeated}
    except GenQueueError as error:
        known = {**done, **error.details} if isinstance(error, Unavailable) else error.details
        raise error.with_details({**key, **known}) from error
    return json_response(made, 200 if submitted.repeated else 201, echoed(key))


@router.get("", response_model=TaskList, responses=documented())
async def list_tasks(query: Annotated[bodies.TaskQuery, Query()], context: CurrentContext) -> Response:
    """A window of my tasks, newest first unless sorted otherwise."""
    wanted = query.wanted(query.sort)
    view = await context.app.store.read(view_page, context.viewer, wanted, query.offset, query.limit)
    return json_response(
        {
            "items": context.presenter(view).tasks(),
            "total": view.total,
            "offset": query.offset,
            "limit": query.limit,
            "stream": view.stream,
            "event": view.event,
        }
    )


@router.get("/counts", response_model=Counts, responses=documented())
async def get_counts(query: Annotated[bodies.CountQuery, Query()], context: CurrentContext) -> Response:
    """Numbers for the badge and the filters."""
    begin, _ = span("today", query.tz, context.app.clock.now())
    event, rows = await context.app.store.read(read_counts, context.viewer, begin)
    kinds = [str(kind) for kind in query.kind]
    return json_response(counts(rows, event, recent=query.day is not None, kinds=kinds))


@router.get("/deleted", response_model=DeletedTasks, responses=documented())
async def list_deleted_tasks(query: Annotated[bodies.Window, Query()], context: CurrentContext) -> Response:
    """Deleted tasks that can be restored (`POST /api/tasks/batch/restore`), and until when."""
    rows, total = await context.app.store.read(list_deleted, context.viewer, query.offset, query.limit)
    items = [_deleted(row, context.app.house.undo_us) for row in rows]
    return json_response({"items": items, "total": total, "offset": query.offset, "limit": query.limit})


@router.get("/{task_id}", response_model=TaskDetail, responses=documented(404))
async def get_task(task_id: str, context: CurrentContext) -> Response:
    """One task with its attempts."""
    return json_response(await context.detail(task_id))


@router.get("/{task_id}/status", response_model=TaskStatus, responses=documented(404))
async def get_status(task_id: str, context: CurrentContext) -> Response:
    """The part of a task that changes often."""
    view = await context.view_one(task_id)
    return json_response(context.presenter(view).status(view.tasks[0]))


@router.get(
    "/{task_id}/graph",
    response_model=dict[str, GraphNode],
    responses={200: {"content": {"application/json": {"example": GRAPH_EXAMPLE}}}, **documented(404)},
)
async def get_graph(
    task_id: str, context: CurrentContext, download: bodies.Said = False, references: bodies.Said = False
) -> Response:
    """The workflow of a task in API format, as it was frozen; ComfyUI opens it, and it can be handed in again.

    Files that were uploaded for it are in it by the names that they have on every backend, or with `references` as
    they are named here (`upload:<id>`). `download` saves it.
    """
    found = await context.app.store.read(load_graph, context.viewer, usable_id("task", task_id))
    if found is None:
        raise NotFound("not_found", what="task", id=task_id[:100])
    name = f"{plain(found.title, TITLE_BYTES) or task_id}.json"
    headers = {"Content-Disposition": disposition(name, inline=False)} if download else None
    uploads = await context.app.store.read(load_uploads_of, task_id) if references else {}
    # On a thread, and only when something changes: a graph may have megabytes.
    text = await asyncio.to_thread(_with_references, found.text, uploads) if uploads else found.text
    return Response(text, headers=headers, media_type="application/json")


@router.get("/{task_id}/preview", responses={200: {"content": {"image/jpeg": {}, "image/png": {}}}, **documented(404)})
async def get_preview(
    task_id: str, context: CurrentContext, seq: Annotated[bodies.Whole | None, Query(ge=0)] = None
) -> Response:
    """The newest picture of a run that goes on. `seq` is only there to make addresses differ."""
    await context.view_one(task_id)
    image = await context.app.preview(task_id)
    if image is None:
        raise NotFound("not_found", what="preview", id=task_id)
    media_type = "image/png" if image.startswith(b"\x89PNG") else "image/jpeg"
    caching = "no-store" if seq is None else "private, max-age=60"
    return Response(image, media_type=media_type, headers={"Cache-Control": caching})


@router.patch("/{task_id}", response_model=TaskDetail, responses=TASK_ERRORS)
async def change_task(task_id: str, body: bodies.TaskChange, context: CurrentContext) -> Response:
    """A new priority or title; or paid runs are allowed, or not, for a task that no backend has."""
    allowed = None if body.allow_paid is None else int(body.allow_paid)
    at = context.app.clock.now()
    change = Change(usable_id("task", task_id), context.viewer, at, body.priority, body.title, allowed)
    return await _carry_out(context, lifecycle.change, change, "change")


@router.delete("/{task_id}", response_model=Deleted, responses=TASK_ERRORS)
async def delete_task(task_id: str, context: CurrentContext) -> Response:
    """Hide a task at once, stopping it first. Its files go later, unless it is restored before."""
    view = await context.view_one(task_id)
    if await context.app.store.write(lifecycle.remove, _wish(context, task_id)) is None:
        raise NotFound("not_found", what="task", id=task_id)
    outputs = len(view.tasks[0]["outputs"])
    return json_response({"id": task_id, "outputs": outputs, "restore_url": f"/api/tasks/{task_id}/restore"})


@router.post("/{task_id}/restore", response_model=TaskDetail, responses=TASK_ERRORS)
async def restore_task(task_id: str, context: CurrentContext) -> Response:
    """Undo a deletion. What it stopped stays stopped."""
    return await _carry_out(context, lifecycle.restore, _wish(context, task_id), "restore")


@router.post("/{task_id}/start", response_model=TaskDetail, responses=TASK_ERRORS)
async def start_task(task_id: str, context: CurrentContext, body: bodies.Confirmation | None = None) -> Response:
    """Put a task that is READY, FAILED, STOPPED or RETRYING into the queue, as it was frozen. 409 `needs_confirmation`
    where its last run may have been paid for and nobody knows, 409 `still_stopping` where a paid run of it may still
    execute, unless `confirm` says so."""
    return await _start(context, task_id, body, "start")


@router.post("/{task_id}/retry", response_model=TaskDetail, responses=TASK_ERRORS)
async def retry_task(task_id: str, context: CurrentContext, body: bodies.Confirmation | None = None) -> Response:
    """The same as start, for a task that did not go well."""
    view = await context.view_one(task_id)
    status = view.tasks[0]["status"]
    if status == Status.READY:
        raise _not_allowed(status, "retry")
    return await _start(context, task_id, body, "retry")


@router.post("/{task_id}/forget", response_model=TaskDetail, responses=TASK_ERRORS)
async def forget_task(task_id: str, context: CurrentContext) -> Response:
    """Leave a task FAILED of which nobody can tell whether it ran: it is asked about no more."""
    return await _carry_out(context, lifecycle.forget, _wish(context, task_id), "forget")


@router.post("/{task_id}/stop", response_model=TaskDetail, responses=TASK_ERRORS)
async def stop_task(task_id: str, context: CurrentContext) -> Response:
    """Stop: at once where nothing was sent yet; otherwise its phase is `stopping` until the backend has answered."""
    return await _carry_out(context, lifecycle.stop, _wish(context, task_id), "stop")


@router.post("/{task_id}/front", response_model=TaskDetail, responses=TASK_ERRORS)
async def move_to_front(task_id: str, context: CurrentContext) -> Response:
    """Before all that wait."""
    return await _carry_out(context, lifecycle.front, _wish(context, task_id), "front")


@router.post("/{task_id}/clear", response_model=TaskDetail, responses=TASK_ERRORS)
async def clear_task(task_id: str, context: CurrentContext) -> Response:
    """Take an ended task off the list; its outputs stay among the works."""
    return await _carry_out(context, lifecycle.clear, _wish(context, task_id), "clear")


@router.post("/{task_id}/unclear", response_model=TaskDetail, responses=TASK_ERRORS)
async def unclear_task(task_id: str, context: CurrentContext) -> Response:
    """Undo a clear."""
    return await _carry_out(context, lifecycle.unclear, _wish(context, task_id), "unclear")


@router.post(
    "/{task_id}/check",
    response_model=Checked,
    responses={202: {"model": Checked, "description": "Another process asks"}, **documented(404, 409, 502)},
)
async def check_task(task_id: str, context: CurrentContext) -> Response:
    """Ask the backend now what became of it. 202 with what is known where another process is in charge of it."""
    view = await context.view_one(task_id)
    status = view.tasks[0]["status"]
    dispatcher = context.app.dispatcher
    if dispatcher is None:
        if status not in AT_A_BACKEND:
            raise Conflict("not_at_a_backend", id=task_id)
        return json_response({"task": context.presenter(view).task(view.tasks[0]), "remote": None}, 202)
    remote = await dispatcher.check(task_id)
    (task,) = await context.tasks([task_id]) or [context.presenter(view).task(view.tasks[0])]
    return json_response({"task": task, "remote": remote})


@router.post("/{task_id}/fetch", response_model=TaskDetail, responses=TASK_ERRORS)
async def fetch_task(task_id: str, context: CurrentContext) -> Response:
    """Fetch what its last run made, without generating anything. Offered where the run went well."""
    view = await context.view_one(task_id)
    row = view.tasks[0]
    if allows(Status(row["status"]), Event.ADOPT) and not fetchable(row, view.capacity):
        raise Conflict("nothing_to_fetch", id=task_id)
    return await _follow(context, task_id, None, None, "fetch")


@router.post("/{task_id}/adopt", response_model=TaskDetail, responses=TASK_ERRORS)
async def adopt_task(task_id: str, body: bodies.Adoption, context: CurrentContext) -> Response:
    """It ran after all: follow the run that has this id on the backend."""
    return await _follow(context, task_id, body.remote_id, body.backend_id, "adopt")


async def _follow(
    context: Context, task_id: str, remote_id: str | None, backend_id: str | None, action: str
) -> Response:
    await _check_run(context, task_id, remote_id, backend_id, action)
    move = Adopt(task_id, context.viewer, context.app.clock.now(), str(uuid7()), remote_id, backend_id)
    if await context.app.store.write(adopt, move) is None:
        # Something else came first: if another task adopted the run meanwhile, the words are about that.
        await _check_run(context, task_id, remote_id, backend_id, action)
        raise _not_allowed((await context.view_one(task_id)).tasks[0]["status"], action)
    return json_response(await context.detail(task_id))


async def _check_run(
    context: Context, task_id: str, remote_id: str | None, backend_id: str | None, action: str
) -> None:
    """Raises Conflict or NotFound when the run cannot be followed. Only the choice of the words: the guard is that of
    the verb."""
    view = await context.view_one(task_id)
    row = view.tasks[0]
    if not allows(Status(row["status"]), Event.ADOPT):
        raise _not_allowed(row["status"], action)
    last: dict[str, Any] = row["attempts"][-1] if row["attempts"] else {}
    if not (remote_id or last.get("remote_id")):
        raise Conflict("nothing_to_fetch", id=task_id)
    backend = backend_id or last.get("backend_id")
    if backend not in view.capacity.backends:
        raise NotFound("not_found", what="backend", id=backend or "-")
    owner = None if remote_id is None else await context.app.store.read(task_of_run, remote_id, backend)
    if owner is not None and owner.task_id != task_id:
        mine = {"task_id": owner.task_id} if owner.user_id == context.viewer else {}
        raise Conflict("remote_id_taken", details=mine, remote_id=remote_id)


def _deleted(row: dict[str, Any], undo_us: int) -> dict[str, Any]:
    at = row["deleted_at"]
    return {**row, "deleted_at": time(at), "goes_at": time(at + undo_us)}


def _with_references(text: str, uploads: dict[str, str]) -> str:
    return compact(named_again(parse(text), uploads))


def _wish(context: Context, task_id: str) -> TaskMove:
    return TaskMove(usable_id("task", task_id), context.viewer, context.app.clock.now())


async def _start(context: Context, task_id: str, body: bodies.Confirmation | None, action: str) -> Response:
    confirmed = body is not None and body.confirm
    if not confirmed:
        await _check_unpaid(context, task_id)
    return await _carry_out(
        context, lifecycle.start, replace(_wish(context, task_id), confirmed=int(confirmed)), action
    )


async def _check_unpaid(context: Context, task_id: str) -> None:
    """Raises Conflict when the task may be started, but could be paid for a second time. Only the choice of the words:
    the guard is that of the verb."""
    row = (await context.view_one(task_id)).tasks[0]
    if is_unknown(row):
        raise Conflict("needs_confirmation", id=task_id)
    if allows(Status(row["status"]), Event.START):
        still = await context.app.store.read(load_still_paid, [task_id])
        if task_id in still:
            raise Conflict("still_stopping", id=task_id, backend=still[task_id])


async def _carry_out(context: Context, verb: Verb, move: Move, action: str) -> Response:
    """Carry out the move and return the task in its new state. Raises NotFound, or Conflict when its state does not
    allow the action."""
    task_id = str(move.keys[0])
    done = await context.app.store.write(verb, move)
    view = await context.view_one(task_id)
    if done is None:
        raise _not_allowed(view.tasks[0]["status"], action)
    return json_response(await context.detailed(view))


def _not_allowed(status: str, action: str) -> Conflict:
    return Conflict("not_allowed", details={"status": str(status), "action": action}, status=str(status), action=action)
