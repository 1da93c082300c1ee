"""The `queue` part of a task's JSON: its position, why it waits, and when it will begin and end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from genqueue.backends import capabilities_of
from genqueue.backends.kinds import timed_out
from genqueue.clock import Instant, rfc3339
from genqueue.messages import word
from genqueue.store.reading.capacity import BackendLoad, Capacity
from genqueue.tasks.costs import COINS, plain
from genqueue.tasks.estimate import Plan, Span
from genqueue.tasks.lanes import NOT_MEANT
from genqueue.tasks.pace import Work
from genqueue.tasks.states import Status
from genqueue.web.errors import worded

Reason = dict[str, Any]


@dataclass(frozen=True)
class Reasons:
    """Why tasks wait, worded for one reader. The reason depends on the lane alone, so each lane is judged once."""

    capacity: Capacity
    language: str
    _known: dict[str, Reason | None] = field(default_factory=dict)

    def of_task(self, row: Mapping[str, Any], now: Instant) -> Reason | None:
        """The reason for a task: that of its lane, or a limit of costs where the backends that may run it have one."""
        return self.of(row["lane"]) or _limited(row, self.capacity, now, self.language)

    def of(self, lane: str) -> Reason | None:
        """The reason for a lane; None when its tasks only wait for their turn, or for a backend that was not judged
        yet."""
        if lane not in self._known:
            self._known[lane] = _reason(lane, self.capacity, self.language)
        return self._known[lane]


def queue_of(row: Mapping[str, Any], reasons: Reasons, plan: Plan, place: int | None) -> dict[str, Any] | None:
    """The `queue` of a task; None for a task that is not in the queue. Both times are null while there is no estimate;
    with `measured` false because no task like it has run yet."""
    status, work = row["status"], work_of(row)
    waits = {"position": None, "reason": None, "starts_at": None, "done_at": None, "measured": plan.knows(work)}
    if status == Status.PENDING and row["attempt_id"] is None:
        reason = reasons.of_task(row, plan.now)
        if reason or not place:
            return waits | {"position": place, "reason": reason}
        begins, ends = _told(plan.begins(place, work)), _told(plan.ends(place, work))
        return waits | {"position": place, "starts_at": begins, "done_at": ends}
    if status in (Status.PENDING, Status.QUEUED, Status.RUNNING):
        reason = _reason_there(row, reasons.capacity, reasons.language)
        return waits | {"reason": reason, "done_at": None if reason else _told(plan.ends_there(row["id"]))}
    if status == Status.RETRYING:
        return waits | {"reason": reasons.of_task(row, plan.now)}
    return None


def work_of(row: Mapping[str, Any]) -> Work:
    """The properties that decide how long a task runs."""
    return Work(row["lane"], row["workflow_id"] or "", row["size"])


def whole_queue(plan: Plan) -> dict[str, str] | None:
    """When everything that waits now will be done; None while nothing waits or no estimate is possible."""
    return _told(plan.ends_all()) if plan.places else None


def _reason(lane: str, capacity: Capacity, language: str) -> Reason | None:
    if not capacity.backends:
        return worded("no_backend", {}, language)
    if capacity.pause is not None:
        return worded("paused_queue", {"cause": word(capacity.pause.reason, {}, language).message}, language)
    unable = capacity.unable.get(lane, {})
    # A backend that was not judged yet may be able to run it.
    able = [backend for backend in capacity.backends.values() if backend.id not in unable]
    if not able:
        costs = any(trouble is not None and trouble["code"] == "paid_not_allowed" for trouble in unable.values())
        if (trouble := _not_allowed(unable)) is not None:
            return worded(trouble["code"], trouble["arguments"], language) | {"allow_paid": costs}
        lacks = _lacks(unable)
        return worded("no_server_has", {"what": lacks}, language) | {"lacks": lacks, "allow_paid": costs}
    waited_for = [backend for backend in able if backend.paused_at is None]
    if not waited_for:
        return worded("paused_backends", {"names": [backend.name for backend in able]}, language)
    there = [backend for backend in waited_for if backend.state in ("ready", "new")]
    if there:
        free = [backend for backend in there if backend.full_until is None]
        if not free:
            return _full(there, language)
        return _behind_given_up(free, language) if all(_is_held_up(backend) for backend in free) else None
    away = [backend for backend in waited_for if backend.state == "unreachable"]
    return _out_of_reach(away, language) if away else _not_let_in(waited_for, language)


def _limited(row: Mapping[str, Any], capacity: Capacity, now: Instant, language: str) -> Reason | None:
    """Which limit keeps a task from every backend that would take it now; None where one takes it."""
    unable, paid = capacity.unable.get(row["lane"], {}), capacity.paid.get(row["lane"], frozenset())
    there = [server for server in capacity.backends.values() if server.at_work and server.id not in unable]
    budgets = [capacity.budgets[server.id] for server in there if server.id in paid and server.id in capacity.budgets]
    of_day = [budget for budget in budgets if budget.is_used_up(now)]
    of_batch = [budget for budget in budgets if budget not in of_day and budget.is_used_up_by(row["batch_id"])]
    if not there or len(of_day) + len(of_batch) < len(there):
        return None
    limit, code = (of_day[0].daily, "daily_limit_reached") if of_day else (of_batch[0].per_batch, "batch_limit_reached")
    assert limit is not None
    told = {} if limit.unit == COINS else {"told_as": f"{code}_money"}
    names = [server.name for server in there]
    return worded(code, {"names": names, "limit": plain(limit.amount), "unit": limit.unit, **told}, language)


def _out_of_reach(away: Sequence[BackendLoad], language: str) -> Reason:
    """The reason in an outage. It carries the message of a task that could not be sent, though tasks that only wait
    were never sent."""
    since = max((backend.unreachable_since for backend in away if backend.unreachable_since), default=None)
    return worded("backends_unreachable", {}, language) | {
        "task_msg": _timed_out(away, language),
        "since": None if since is None else rfc3339(since),
        "next_probe_at": _next_probe(away),
    }


def _not_let_in(backends: Sequence[BackendLoad], language: str) -> Reason:
    arguments = {"names": [backend.name for backend in backends]}
    return worded("backends_refused", arguments, language) | {"next_probe_at": _next_probe(backends)}


def _full(backends: Sequence[BackendLoad], language: str) -> Reason:
    arguments = {"names": [backend.name for backend in backends]}
    tried_at = min(backend.full_until for backend in backends if backend.full_until is not None)
    return worded("backends_full", arguments, language) | {"next_probe_at": rfc3339(tried_at)}


def _is_held_up(backend: BackendLoad) -> bool:
    """Whether runs that were given up take every seat there, or have to end before anything new is sent."""
    waits = backend.uncancelled > 0 and capabilities_of(backend.kind).in_order
    return waits or backend.given_up >= backend.seats


def _behind_given_up(backends: Sequence[BackendLoad], language: str) -> Reason:
    return worded("behind_given_up", {"names": [backend.name for backend in backends]}, language)


def _timed_out(away: Sequence[BackendLoad], language: str) -> str:
    trouble = timed_out(backend.kind for backend in away)
    return word(trouble.code, trouble.arguments, language).message


def _next_probe(backends: Sequence[BackendLoad]) -> str | None:
    probes = [backend.next_probe_at for backend in backends if backend.next_probe_at is not None]
    return rfc3339(min(probes)) if probes else None


def _reason_there(row: Mapping[str, Any], capacity: Capacity, language: str) -> Reason | None:
    """Why there is no estimate for a task at a backend; None while the backend works on tasks of ours."""
    backend = capacity.backends.get(row["backend_id"])
    if backend is None or row["stop_requested_at"] is not None:
        return None
    if backend.state == "suspect":
        return worded("server_wedged", {"backend": backend.name}, language)
    if backend.state != "ready":
        away = _away(backend, language)
        sent = row["status"] != Status.PENDING or backend.state != "unreachable"
        return away if sent else away | {"task_msg": _timed_out([backend], language)}
    ahead, foreign = backend.ahead.get(row["id"]) or (0, 0)
    if row["status"] != Status.QUEUED or not foreign:
        return None
    arguments = {"backend": backend.name, "ahead": ahead, "foreign": foreign}
    return worded("behind_others", arguments, language) | {"ahead": ahead}


def _away(backend: BackendLoad, language: str) -> Reason:
    since = None if backend.unreachable_since is None else rfc3339(backend.unreachable_since)
    code = "backend_away" if since else "backend_not_asked"
    return worded(code, {"backend": backend.name}, language) | {"since": since, "next_probe_at": _next_probe([backend])}


def _not_allowed(unable: Mapping[str, dict[str, Any] | None]) -> dict[str, Any] | None:
    """Why none of the backends may take the task, whatever it has; None when at least one only lacks something."""
    by_code = {trouble["code"]: trouble for trouble in unable.values() if trouble is not None}
    if len(unable) > sum(trouble is not None for trouble in unable.values()) or set(by_code) - set(NOT_MEANT):
        return None
    return next(by_code[code] for code in NOT_MEANT if code in by_code)


def _lacks(unable: Mapping[str, dict[str, Any] | None]) -> list[str]:
    """What the backends lack, each thing once."""
    found: dict[str, None] = {}
    for trouble in unable.values():
        arguments = (trouble or {}).get("arguments", {})
        named = arguments.get("what") or [value for key, value in arguments.items() if key in _NAMED]
        found.update(dict.fromkeys(str(each) for each in named))
    return list(found)


_NAMED = ("class_type", "node_type", "model", "value")


def _told(span: Span | None) -> dict[str, str] | None:
    return None if span is None else {"low": rfc3339(span.low), "high": rfc3339(span.high)}
