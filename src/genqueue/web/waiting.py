"""Why a task waits and when it will be its turn: the `queue` of a task's JSON."""

from collections.abc import Mapping
from typing import Any

from genqueue.clock import Instant, rfc3339
from genqueue.messages import word
from genqueue.store.supply import Server, Supply
from genqueue.tasks import estimate
from genqueue.tasks.estimate import Span
from genqueue.tasks.states import Status
from genqueue.web.errors import worded


def queue_of(
    row: Mapping[str, Any], supply: Supply, place: int | None, now: Instant, language: str
) -> dict[str, Any] | None:
    """None for a task that is not in the queue."""
    status = row["status"]
    if status == Status.PENDING and row["attempt_id"] is None:
        starts = _starts(row, supply, place, now)
        return {
            "position": place,
            "reason": _reason(row["lane"], supply, language),
            "starts_at": _told(starts),
            "done_at": _told(_done(row, supply, starts)),
        }
    if status in (Status.PENDING, Status.QUEUED, Status.RUNNING):
        return {"position": None, "reason": None, "starts_at": None, "done_at": _told(_done_there(row, supply, now))}
    if status == Status.RETRYING:
        reason = _reason(row["lane"], supply, language)
        return {"position": None, "reason": reason, "starts_at": None, "done_at": None}
    return None


def whole_queue(supply: Supply, now: Instant) -> dict[str, str] | None:
    """When everything that waits now will be done; None while nothing was measured or nothing is sent."""
    if not supply.mix or not supply.run_us or supply.pause is not None:
        return None
    usual = sum(supply.run_us.values()) // len(supply.run_us)
    work = estimate.work_before(sum(supply.mix.values()) + 1, supply.mix, supply.run_us, usual)
    left = estimate.work_left(now, supply.running, supply.run_us, usual)
    return _told(estimate.begins(now, work + left, _ready(supply.servers.values())))


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
    return worded("backends_unreachable", {"next_probe": next_probe or "-"}, language) | {"next_probe_at": next_probe}


def _lacks(unable: Mapping[str, dict[str, Any] | None]) -> list[str]:
    """What the servers lack, each thing once."""
    found: dict[str, None] = {}
    for trouble in unable.values():
        told = (trouble or {}).get("arguments", {})
        named = told.get("what") or [value for key, value in told.items() if key in _NAMED]
        found.update(dict.fromkeys(str(each) for each in named))
    return list(found)


_NAMED = ("class_type", "node_type", "model", "value")


def _starts(row: Mapping[str, Any], supply: Supply, place: int | None, now: Instant) -> Span | None:
    own = supply.run_us.get(row["lane"])
    if own is None or place is None or supply.pause is not None:
        return None
    able = (supply.servers[each] for each in supply.able.get(row["lane"], ()))
    before = estimate.work_before(place, supply.mix, supply.run_us, own)
    left = estimate.work_left(now, supply.running, supply.run_us, own)
    return estimate.begins(now, before + left, _ready(able))


def _done(row: Mapping[str, Any], supply: Supply, starts: Span | None) -> Span | None:
    return None if starts is None else estimate.ends(starts, supply.run_us[row["lane"]])


def _done_there(row: Mapping[str, Any], supply: Supply, now: Instant) -> Span | None:
    own = supply.run_us.get(row["lane"])
    return None if own is None else estimate.ends_running(now, row["started_at"] or now, own)


def _ready(servers: Any) -> int:
    return sum(1 for server in servers if isinstance(server, Server) and server.at_work)


def _told(span: Span | None) -> dict[str, str] | None:
    return None if span is None else {"low": rfc3339(span.low), "high": rfc3339(span.high)}
