"""Why a task waits and when it will be its turn: the `queue` of a task's JSON."""

from collections.abc import Mapping
from typing import Any

from genqueue.clock import rfc3339
from genqueue.messages import word
from genqueue.store.supply import Server, Supply
from genqueue.tasks.estimate import Plan, Span
from genqueue.tasks.pace import Work
from genqueue.tasks.states import Status
from genqueue.web.errors import worded


def queue_of(
    row: Mapping[str, Any], supply: Supply, plan: Plan, place: int | None, language: str
) -> dict[str, Any] | None:
    """None for a task that is not in the queue. Both times are null as long as nothing can be said about them; with
    `measured` false that is because no task like it has run yet."""
    status, work = row["status"], work_of(row)
    waits = {"position": None, "reason": None, "starts_at": None, "done_at": None, "measured": plan.knows(work)}
    if status == Status.PENDING and row["attempt_id"] is None:
        return waits | {
            "position": place,
            "reason": _reason(row["lane"], supply, language),
            "starts_at": _told(plan.begins(place, work)) if place else None,
            "done_at": _told(plan.ends(place, work)) if place else None,
        }
    if status in (Status.PENDING, Status.QUEUED, Status.RUNNING):
        reason = _reason_there(row, supply, language)
        return waits | {"reason": reason, "done_at": None if reason else _told(plan.ends_there(row["id"]))}
    if status == Status.RETRYING:
        return waits | {"reason": _reason(row["lane"], supply, language)}
    return None


def work_of(row: Mapping[str, Any]) -> Work:
    """What decides how long a task runs."""
    return Work(row["lane"], row["workflow_id"] or "", row["size"])


def whole_queue(plan: Plan) -> dict[str, str] | None:
    """When everything that waits now will be done; None while nothing waits, is known or is sent."""
    return _told(plan.ends_all()) if plan.places else None


def _reason(lane: str, supply: Supply, language: str) -> dict[str, Any] | None:
    """None when it only waits for its turn, or for a server that nobody has judged yet."""
    if not supply.servers:
        return worded("no_backend", {}, language)
    if supply.pause is not None:
        return worded("paused_queue", {"cause": word(supply.pause.reason, {}, language).message}, language)
    able = [supply.servers[each] for each in supply.able.get(lane, ())]
    unable = supply.unable.get(lane, {})
    if any(server.at_work for server in able):
        return None
    unjudged = [server for server in supply.servers.values() if server.id not in unable and server not in able]
    if not able and not unjudged:
        lacks = _lacks(unable)
        return worded("no_server_has", {"what": lacks}, language) | {"lacks": lacks}
    waited_for = [server for server in able or unjudged if server.paused_at is None]
    if not waited_for:
        return worded("paused_backends", {"names": [server.name for server in able or unjudged]}, language)
    if any(server.state in ("ready", "new") for server in waited_for):
        return None
    probes = [server.next_probe_at for server in waited_for if server.next_probe_at is not None]
    next_probe = rfc3339(min(probes)) if probes else None
    return worded("backends_unreachable", {}, language) | {"next_probe_at": next_probe}


def _reason_there(row: Mapping[str, Any], supply: Supply, language: str) -> dict[str, Any] | None:
    """Why nobody can say when the server that has it will be done with it; None while it works on what is ours."""
    server = supply.servers.get(row["backend_id"])
    if server is None or row["stop_requested_at"] is not None:
        return None
    if server.state == "suspect":
        return worded("server_wedged", {"backend": server.name}, language)
    if server.state != "ready":
        return _away(server, language)
    ahead, foreign = server.ahead.get(row["id"]) or (0, 0)
    if row["status"] != Status.QUEUED or not foreign:
        return None
    told = {"backend": server.name, "ahead": ahead, "foreign": foreign}
    return worded("behind_others", told, language) | {"ahead": ahead}


def _away(server: Server, language: str) -> dict[str, Any]:
    since = None if server.unreachable_since is None else rfc3339(server.unreachable_since)
    next_probe = None if server.next_probe_at is None else rfc3339(server.next_probe_at)
    code = "backend_away" if since else "backend_not_asked"
    return worded(code, {"backend": server.name}, language) | {"since": since, "next_probe_at": next_probe}


def _lacks(unable: Mapping[str, dict[str, Any] | None]) -> list[str]:
    """What the servers lack, each thing once."""
    found: dict[str, None] = {}
    for trouble in unable.values():
        told = (trouble or {}).get("arguments", {})
        named = told.get("what") or [value for key, value in told.items() if key in _NAMED]
        found.update(dict.fromkeys(str(each) for each in named))
    return list(found)


_NAMED = ("class_type", "node_type", "model", "value")


def _told(span: Span | None) -> dict[str, str] | None:
    return None if span is None else {"low": rfc3339(span.low), "high": rfc3339(span.high)}
