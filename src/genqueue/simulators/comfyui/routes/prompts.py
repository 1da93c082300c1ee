"""Submitting, the queue, the history and the jobs; cancelling."""

import uuid
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from genqueue.simulators.comfyui.execution.jobs import BadQueryError, find_job, list_jobs
from genqueue.simulators.comfyui.execution.machine import Machine
from genqueue.simulators.comfyui.execution.queue import Item
from genqueue.simulators.comfyui.faults import Moment
from genqueue.simulators.comfyui.replies import Json, empty
from genqueue.simulators.comfyui.routes.base import Router, read_json
from genqueue.simulators.comfyui.validation import validate

_SECRETS = ("auth_token_comfy_org", "api_key_comfy_org")
_MILLI = 1_000


class BadIdError(Exception):
    """A prompt_id that this release does not accept."""


def attach(router: Router, machine: Machine) -> None:
    profile = machine.profile
    router.add("GET", "/prompt", get_prompt)
    router.add("POST", "/prompt", post_prompt)
    router.add("GET", "/queue", get_queue)
    router.add("POST", "/queue", post_queue)
    router.add("GET", "/history", get_history)
    router.add("GET", "/history/{prompt_id}", get_history_entry)
    router.add("POST", "/history", post_history)
    router.add("POST", "/interrupt", post_interrupt)
    router.add("POST", "/free", post_free)
    if profile.jobs:
        router.add("GET", "/api/jobs", get_jobs)
        router.add("GET", "/api/jobs/{job_id}", get_job)
    if profile.job_cancel:
        router.add("POST", "/api/jobs/cancel", cancel_jobs)
        router.add("POST", "/api/jobs/{job_id}/cancel", cancel_job)


async def get_prompt(machine: Machine, _request: Request) -> Response:
    return Json(machine.queue_info())


async def post_prompt(machine: Machine, request: Request) -> Response:
    body = await read_json(machine, request)
    number = _number(machine, body)
    if "prompt" not in body:
        return _refusal({"type": "no_prompt", "message": "No prompt provided", "details": "No prompt provided"})
    try:
        prompt_id = _prompt_id(machine, body)
    except BadIdError:
        details = (
            "prompt_id must be a UUID string in canonical lowercase hyphenated form; "
            "omit it to let the server generate one"
        )
        return _refusal({"type": "invalid_prompt_id", "message": "prompt_id must be a valid UUID", "details": details})
    targets = body.get("partial_execution_targets") if machine.profile.partial_targets else None
    graph = body["prompt"]
    verdict = validate(graph, machine.catalogue, machine.folders, targets)
    extra_data = body.get("extra_data", {})
    if "client_id" in body:
        extra_data["client_id"] = body["client_id"]
    if verdict.error is not None:
        return Json({"error": verdict.error, "node_errors": verdict.node_errors}, 400)
    secrets = {key: extra_data.pop(key) for key in _SECRETS if key in extra_data}
    machine.secrets.append(secrets)
    if machine.profile.create_time:
        extra_data["create_time"] = machine.clock.now() // _MILLI
    await _put(machine, (number, prompt_id, graph, extra_data, verdict.outputs, secrets))
    return Json({"prompt_id": prompt_id, "number": number, "node_errors": verdict.node_errors})


async def _put(machine: Machine, item: Item) -> None:
    text = str(item[2])
    await machine.pass_point(Moment("received", item[1], text))
    machine.queue.put(item)
    await machine.pass_point(Moment("queued", item[1], text))


def _number(machine: Machine, body: Any) -> Any:
    if "number" in body:
        return float(body["number"])
    number = -machine.number if body.get("front") else machine.number
    machine.number += 1
    return number


def _prompt_id(machine: Machine, body: dict[str, Any]) -> str:
    minted = str(uuid.uuid4())
    if not machine.profile.client_prompt_id:
        return minted
    if not machine.profile.canonical_prompt_id:
        return str(body.get("prompt_id", minted))
    wanted = body.get("prompt_id")
    if wanted is None:
        return minted
    if not _is_canonical(wanted):
        raise BadIdError
    return str(wanted)


def _is_canonical(value: Any) -> bool:
    try:
        return isinstance(value, str) and str(uuid.UUID(value)) == value
    except ValueError:
        return False


def _refusal(error: dict[str, Any]) -> Response:
    return Json({"error": {**error, "extra_info": {}}, "node_errors": {}}, 400)


async def get_queue(machine: Machine, _request: Request) -> Response:
    queue = machine.queue
    running, waiting = ([list(item[:5]) for item in items] for items in (queue.running, queue.waiting))
    return Json({"queue_running": running, "queue_pending": waiting})


async def post_queue(machine: Machine, request: Request) -> Response:
    body = await read_json(machine, request)
    if body.get("clear"):
        machine.queue.clear()
    if "delete" in body:
        for prompt_id in body["delete"]:
            machine.queue.delete(prompt_id)
    return empty()


async def get_history(machine: Machine, request: Request) -> Response:
    query = request.query_params
    most = int(query["max_items"]) if query.get("max_items") else None
    offset = int(query["offset"]) if query.get("offset") else -1
    entries = list(machine.queue.history.items())
    if offset < 0 and most is not None:
        offset = len(entries) - most
    start = max(0, offset)
    page = entries[start:] if most is None else entries[start : start + max(0, most)]
    return Json(dict(page))


async def get_history_entry(machine: Machine, request: Request) -> Response:
    prompt_id = request.path_params["prompt_id"]
    entry = machine.queue.history.get(prompt_id)
    if entry is not None and machine.faults.no_graphs:
        entry = {**entry, "prompt": entry["prompt"][:2]}
    return Json({} if entry is None else {prompt_id: entry})


async def post_history(machine: Machine, request: Request) -> Response:
    body = await read_json(machine, request)
    if body.get("clear"):
        machine.queue.history.clear()
    if "delete" in body:
        for prompt_id in body["delete"]:
            machine.queue.forget(prompt_id)
    return empty()


async def post_interrupt(machine: Machine, request: Request) -> Response:
    try:
        body = await read_json(machine, request)
    except ValueError:
        body = {}
    prompt_id = body.get("prompt_id")
    if prompt_id and machine.profile.targeted_interrupt:
        _copy_queue(machine)
        if prompt_id in [item[1] for item in machine.queue.running]:
            machine.interrupt.set()
    else:
        machine.interrupt.set()
    return empty()


async def post_free(machine: Machine, request: Request) -> Response:
    body = await read_json(machine, request)
    for flag in ("unload_models", "free_memory"):
        if body.get(flag, False):
            machine.queue.raise_flag(flag, True)
    return empty()


async def get_jobs(machine: Machine, request: Request) -> Response:
    try:
        return Json(list_jobs(machine, dict(request.query_params)))
    except BadQueryError as error:
        return Json({"error": str(error)}, 400)


async def get_job(machine: Machine, request: Request) -> Response:
    job = find_job(machine, request.path_params["job_id"])
    return Json({"error": "Job not found"}, 404) if job is None else Json(job)


async def cancel_job(machine: Machine, request: Request) -> Response:
    return Json({"cancelled": _cancel(machine, request.path_params["job_id"])})


async def cancel_jobs(machine: Machine, request: Request) -> Response:
    try:
        body = await read_json(machine, request)
    except ValueError:
        return Json({"error": "Request body must be valid JSON"}, 400)
    ids = body.get("job_ids") if isinstance(body, dict) else None
    if not isinstance(ids, list):
        return Json({"error": "job_ids must be a list"}, 400)
    wrong = [each if isinstance(each, str) else repr(each) for each in ids if not _is_canonical(each)]
    if wrong:
        return Json({"error": "job_ids contains invalid id(s)", "invalid_ids": wrong}, 400)
    return Json({"cancelled": sum(_cancel(machine, each) for each in ids) > 0})


def _cancel(machine: Machine, job_id: str) -> bool:
    """Check and act in one step: it cannot hit the next prompt."""
    _copy_queue(machine)
    if job_id in machine.queue.history:
        return False
    if job_id in [item[1] for item in machine.queue.running]:
        machine.interrupt.set()
        return True
    return machine.queue.delete(job_id)


def _copy_queue(machine: Machine) -> None:
    machine.stall(machine.faults.copy_cost * len(machine.queue.waiting))
