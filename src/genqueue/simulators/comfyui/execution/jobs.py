"""/api/jobs: the queue and the history as one list of jobs."""

from typing import Any

from genqueue.simulators.comfyui.execution.machine import Machine
from genqueue.simulators.comfyui.execution.queue import Item

STATUSES = ("pending", "in_progress", "completed", "failed", "cancelled")
_PREVIEWABLE = frozenset({"images", "video", "audio", "3d", "text"})
_TEXT_FILES = (".txt", ".md", ".json")
_SOLID_FILES = (".obj", ".fbx", ".gltf", ".glb", ".usdz")
_TEXT_LENGTH = 1024

Job = dict[str, Any]


class BadQueryError(Exception):
    """The text of a 400."""


def find_job(machine: Machine, prompt_id: str) -> Job | None:
    """One job in full. The history is asked first, then what runs, then what waits: at one instant."""
    queue = machine.queue
    if prompt_id in queue.history:
        return _finished(machine, prompt_id, whole=True)
    for status, items in (("in_progress", queue.running), ("pending", queue.waiting)):
        for item in items:
            if item[1] == prompt_id:
                return _unfinished(item, status)
    return None


def list_jobs(machine: Machine, query: dict[str, str]) -> dict[str, Any]:
    """The answer of `GET /api/jobs`; raises BadQueryError with the server's words."""
    wanted = _statuses(query.get("status", ""))
    sort_by, order = query.get("sort_by", "created_at").lower(), query.get("sort_order", "desc").lower()
    if sort_by not in ("created_at", "execution_duration"):
        raise BadQueryError("sort_by must be 'created_at' or 'execution_duration'")
    if order not in ("asc", "desc"):
        raise BadQueryError("sort_order must be 'asc' or 'desc'")
    limit, offset = _number(query, "limit"), max(0, _number(query, "offset") or 0)
    if limit is not None and limit <= 0:
        raise BadQueryError("limit must be a positive integer")
    jobs = [job for job in _all(machine) if not wanted or job["status"] in wanted]
    if query.get("workflow_id"):
        jobs = [job for job in jobs if job.get("workflow_id") == query["workflow_id"]]
    jobs.sort(key=_duration if sort_by == "execution_duration" else _age, reverse=order == "desc")
    page = jobs[offset:] if limit is None else jobs[offset : offset + limit]
    more = offset + len(page) < len(jobs)
    return {"jobs": page, "pagination": {"offset": offset, "limit": limit, "total": len(jobs), "has_more": more}}


def _statuses(text: str) -> list[str]:
    wanted = [part.strip().lower() for part in text.split(",") if part.strip()]
    wrong = [part for part in wanted if part not in STATUSES]
    if wrong:
        raise BadQueryError(f"Invalid status value(s): {', '.join(wrong)}. Valid values: {', '.join(STATUSES)}")
    return wanted


def _number(query: dict[str, str], name: str) -> int | None:
    if name not in query:
        return None
    try:
        return int(query[name])
    except ValueError:
        raise BadQueryError(f"{name} must be an integer") from None


def _all(machine: Machine) -> list[Job]:
    return [
        *(_unfinished(item, "in_progress") for item in machine.queue.running),
        *(_unfinished(item, "pending") for item in machine.queue.waiting),
        *(_finished(machine, prompt_id, whole=False) for prompt_id in machine.queue.history),
    ]


def _unfinished(item: Item, status: str) -> Job:
    head = {"id": item[1], "status": status, "priority": item[0], "create_time": item[3].get("create_time")}
    return _pruned({**head, "outputs_count": 0, "previewable_outputs_count": 0, "workflow_id": _workflow_id(item[3])})


def _finished(machine: Machine, prompt_id: str, *, whole: bool) -> Job:
    entry = machine.queue.history[prompt_id]
    number, _, graph, extra_data, _ = entry["prompt"]
    events = dict(entry["status"]["messages"])
    error = events.get("execution_error")
    end = error or events.get("execution_success") or events.get("execution_interrupted") or {}
    count, previewable, shown = _outputs(entry["outputs"])
    job = _pruned(
        {
            "id": prompt_id,
            "status": _status(machine, entry["status"], events),
            "priority": number,
            "create_time": extra_data.get("create_time"),
            "execution_start_time": events.get("execution_start", {}).get("timestamp"),
            "execution_end_time": end.get("timestamp"),
            "execution_error": error,
            "outputs_count": count,
            "previewable_outputs_count": previewable,
            "preview_output": shown,
            "workflow_id": _workflow_id(extra_data),
        }
    )
    if whole:
        job |= {"outputs": entry["outputs"], "execution_status": entry["status"]}
        if not machine.faults.no_graphs:
            job["workflow"] = {"prompt": graph, "extra_data": extra_data}
    return job


def _status(machine: Machine, status: dict[str, Any], events: dict[str, Any]) -> str:
    if status["status_str"] == "success":
        return "completed"
    cancelled = "execution_interrupted" in events and machine.profile.cancelled_status
    return "cancelled" if cancelled else "failed"


def _outputs(outputs: dict[str, Any]) -> tuple[int, int, dict[str, Any] | None]:
    """How many files, how many of them can be shown, and the one to show: a saved picture before anything else."""
    count = previewable = 0
    best: tuple[int, dict[str, Any]] | None = None
    for node, shown in outputs.items():
        for media, items in shown.items():
            for item in items if isinstance(items, list | tuple) and media != "animated" else ():
                rank, shown = _rank(media, item)
                if isinstance(item, dict):
                    count += 1
                    previewable += shown is not None
                if shown is not None and (best is None or rank < best[0]):
                    best = (rank, {**shown, "nodeId": node, "mediaType": media})
    return count, previewable, best[1] if best else None


def _rank(media: str, item: Any) -> tuple[int, dict[str, Any] | None]:
    if not isinstance(item, dict):
        if media != "text" or not isinstance(item, str):
            return 9, None
        cut = {"content": item[:_TEXT_LENGTH]}
        return 4, cut if len(item) <= _TEXT_LENGTH else {**cut, "truncated": True}
    name = str(item.get("filename", "")).lower()
    form = str(item.get("format", ""))
    if not (
        media in _PREVIEWABLE or form.startswith(("video/", "audio/")) or name.endswith(_TEXT_FILES + _SOLID_FILES)
    ):
        return 9, None
    if media == "text" or name.endswith(_TEXT_FILES):
        return 3, item
    return (1 if item.get("type") == "output" else 2), item


def _workflow_id(extra_data: dict[str, Any]) -> Any:
    return extra_data.get("extra_pnginfo", {}).get("workflow", {}).get("id")


def _pruned(job: Job) -> Job:
    return {key: value for key, value in job.items() if value is not None}


def _age(job: Job) -> float:
    return float(job.get("create_time", 0))


def _duration(job: Job) -> float:
    start, end = job.get("execution_start_time", 0), job.get("execution_end_time", 0)
    return float(end - start) if start and end else 0.0
