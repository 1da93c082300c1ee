"""Routes that apply one action to many tasks. A task that is refused does not stop the rest; each result is
reported."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response
from uuid_utils import uuid7

from genqueue.errors import Stale
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.reading.lists import find_ids
from genqueue.store.reading.selection import TaskState, sum_ids, sum_wanted
from genqueue.store.reading.surveys import Meant, Survey, survey, weigh
from genqueue.store.reading.task_views import view_tasks
from genqueue.store.reading.tasks import load_statuses, load_still_paid
from genqueue.store.tasks import user_actions as lifecycle
from genqueue.store.tasks.user_actions import TaskMove
from genqueue.store.writing.writer import PIECE, Move, Verb
from genqueue.tasks.states import Event, Status, actions, allows
from genqueue.web.deps import Context, CurrentContext, json_response
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import documented, worded
from genqueue.web.presenting.rows import fetchable
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.many import Several, Summary

MOST = 100_000
"""The most tasks that one request with a filter covers; send it again for the rest."""

router = APIRouter(route_class=Route, prefix="/api/tasks/batch", tags=["tasks"], responses=documented(412))


@router.post("/start", response_model=Several)
async def start_tasks(body: bodies.Several, context: CurrentContext) -> Response:
    """Start each of them, in the order given (a filter: oldest first)."""
    return await _each(context, lifecycle.start, body, "start")


@router.post("/stop", response_model=Several)
async def stop_tasks(body: bodies.Several, context: CurrentContext) -> Response:
    """Stop each of them."""
    return await _each(context, lifecycle.stop, body, "stop")


@router.post("/clear", response_model=Several)
async def clear_tasks(body: bodies.Several, context: CurrentContext) -> Response:
    """Take ended tasks off the list."""
    return await _each(context, lifecycle.clear, body, "clear")


@router.post("/unclear", response_model=Several)
async def unclear_tasks(body: bodies.Several, context: CurrentContext) -> Response:
    """Undo a clear."""
    return await _each(context, lifecycle.unclear, body, "unclear")


@router.post("/restore", response_model=Several)
async def restore_tasks(body: bodies.Several, context: CurrentContext) -> Response:
    """Undo a deletion. Deleted tasks are found by their ids only."""
    return await _each(context, lifecycle.restore, body, "restore")


@router.post("/fetch", response_model=Several)
async def fetch_tasks(body: bodies.Several, context: CurrentContext) -> Response:
    """Fetch what their last runs made, without generating anything."""
    return await _each(context, adopt, body, "fetch")


@router.post("/front", response_model=Several)
async def move_tasks_to_front(body: bodies.Several, context: CurrentContext) -> Response:
    """Before all others that wait, in the order given (a filter: oldest first)."""
    return await _each(context, lifecycle.front, body, "front", last_first=True)


@router.delete("", response_model=Several)
async def delete_tasks(body: bodies.Several, context: CurrentContext) -> Response:
    """Hide them at once, stopping each first."""
    return await _each(context, lifecycle.remove, body, "delete")


@router.post("/summary", response_model=Summary)
async def summarise_tasks(body: bodies.Summing, context: CurrentContext) -> Response:
    """Touch nothing; tell what would be touched, which actions fit all of it, and the `token` that a verb may carry as
    `if_summary`: it is refused where this has changed since. Runs that only go on change nothing."""
    if body.token:
        return json_response(await _surveyed(context, await _survey(context, body)))
    meant = _meant(body)
    if meant.wanted is not None:
        found = await context.app.store.read(sum_wanted, context.viewer, meant.wanted, body.exclude_ids, body.as_of)
    else:
        found = await context.app.store.read(sum_ids, context.viewer, _named(body))
    return json_response(_summary(found))


async def _survey(context: Context, body: bodies.Meant) -> Survey:
    return await context.app.store.read(survey, context.viewer, _meant(body))


async def _surveyed(context: Context, found: Survey) -> dict[str, Any]:
    heap = await context.app.store.read(weigh, found.ids)
    return {**_summary(found.groups), "outputs": heap._asdict(), "token": found.token}


def _summary(groups: dict[TaskState, int]) -> dict[str, Any]:
    found = [_group(*each) for each in sorted(groups.items())]
    return {"total": sum(groups.values()), "groups": found, "outputs": None, "token": None}


def _group(state: TaskState, number: int) -> dict[str, Any]:
    fitting = actions(Status(state.status), stopping=state.stopping)
    # Tasks whose last run may have been paid for, or may go on and be paid for, are started one by one.
    costly = state.unknown or state.still_paid
    left = [each for each in fitting if not (costly and each in ("start", "retry"))]
    told = {"outcome_unknown": state.unknown, "still_stopping": state.still_paid}
    return {"status": state.status, "tasks": number, "actions": left, **told}


async def _each(
    context: Context, verb: Verb, body: bodies.Several, action: str, *, last_first: bool = False
) -> Response:
    """Apply the verb to each task. `last_first` applies it from the last task to the first; the answer keeps the
    order."""
    ids = await _ids(context, body)
    numbered = list(enumerate(ids))
    done: set[str] = set()
    failed: dict[str, dict[str, Any]] = {}
    begins = range(0, len(ids), PIECE)
    for begin in reversed(begins) if last_first else begins:
        piece = numbered[begin : begin + PIECE]
        carried_out = await _carry_out(context, verb, piece[::-1] if last_first else piece)
        refused = await _refused(context, [task_id for _, task_id in piece if task_id not in carried_out], action)
        done |= carried_out
        failed |= {each["id"]: each for each in refused}
    return json_response(
        {"succeeded": [each for each in ids if each in done], "failed": [failed[i] for i in ids if i in failed]}
    )


async def _ids(context: Context, body: bodies.Several) -> list[str]:
    """The tasks of the request, in the order of processing. Raises Stale when they differ from the summary that the
    caller received."""
    meant = _meant(body)
    if body.if_summary is not None:
        found = await _survey(context, body)
        if found.token != body.if_summary:
            raise Stale("summary_changed", details={"summary": await _surveyed(context, found)}, tasks=len(found.ids))
        if meant.wanted is not None:
            return found.ids[:MOST]
    if meant.wanted is not None:
        return await context.app.store.read(find_ids, context.viewer, meant.wanted, body.exclude_ids, body.as_of, MOST)
    return _named(body)


def _meant(body: bodies.Meant) -> Meant:
    body.check()
    wanted = None if body.filter is None else body.filter.wanted()
    return Meant(tuple(body.ids or ()), wanted, frozenset(body.exclude_ids), body.as_of)


def _named(body: bodies.Meant) -> list[str]:
    excluded = set(body.exclude_ids)
    return [task_id for task_id in dict.fromkeys(body.ids or ()) if task_id not in excluded]


async def _carry_out(context: Context, verb: Verb, wanted: Sequence[tuple[int, str]]) -> set[str]:
    at = context.app.clock.now()
    moves: list[Move]
    if verb is adopt:
        ids = await _fetchable(context, [each for _, each in wanted])
        moves = [Adopt(task_id, context.viewer, at, str(uuid7())) for task_id in ids]
    else:
        ids = [task_id for _, task_id in wanted]
        moves = [TaskMove(task_id, context.viewer, at, order) for order, task_id in wanted]
    done = await context.app.store.write_all(verb, moves)
    return {task_id for task_id, answer in zip(ids, done, strict=True) if answer is not None}


async def _fetchable(context: Context, ids: Sequence[str]) -> list[str]:
    view = await context.app.store.read(view_tasks, context.viewer, ids)
    return [row["id"] for row in view.tasks if fetchable(row, view.capacity)]


async def _refused(context: Context, ids: Sequence[str], action: str) -> list[dict[str, Any]]:
    if not ids:
        return []
    statuses = await context.app.store.read(load_statuses, context.viewer, ids)
    still = await context.app.store.read(load_still_paid, ids) if action == "start" else {}
    return [
        {"id": each, **_why(each, statuses.get(each), action, context.language, paid_at=still.get(each))}
        for each in ids
    ]


def _why(task_id: str, status: str | None, action: str, language: str, *, paid_at: str | None) -> dict[str, str]:
    """The refusal of one task; `paid_at` is the backend where a paid run of it may still execute."""
    if status is None:
        return worded("not_found", {"what": "task", "id": task_id}, language)
    if action == "fetch" and allows(Status(status), Event.ADOPT):
        return worded("nothing_to_fetch", {"id": task_id}, language)
    if action == "start" and allows(Status(status), Event.START):
        if paid_at is not None:
            return worded("still_stopping", {"id": task_id, "backend": paid_at}, language)
        return worded("needs_confirmation", {"id": task_id}, language)
    return worded("not_allowed", {"status": status, "action": action}, language)
