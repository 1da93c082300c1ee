"""Rows as JSON, with texts in the reader's language. Lists, details and events use the same names for the same
things."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from genqueue.clock import SECOND, Instant, rfc3339
from genqueue.config import GIGABYTE, PREFIX, secrets, tunables
from genqueue.messages import meaning, word
from genqueue.messages.clock import step_sentence
from genqueue.store.clock.steps import Seen
from genqueue.store.files.disk_space import Found, Level
from genqueue.store.live.memory import Live
from genqueue.store.reading.capacity import Capacity
from genqueue.store.reading.task_views import View
from genqueue.tasks.costs import present as present_cost
from genqueue.tasks.estimate import Plan
from genqueue.tasks.states import LEFT_THERE, OUTCOME_UNKNOWN, UNFINISHED, Status, actions
from genqueue.tuning import Tuning
from genqueue.web.errors import worded
from genqueue.web.presenting.queue_place import Reasons, queue_of
from genqueue.workflows.library import builtin

_TIMES = (
    "created_at",
    "updated_at",
    "started_at",
    "completed_at",
    "timeout_at",
    "stop_requested_at",
    "next_retry_at",
    "cleared_at",
)
_ATTEMPT_TIMES = (
    "claimed_at",
    "submitting_at",
    "accepted_at",
    "started_at",
    "cancel_requested_at",
    "abandoned_at",
    "resumed_at",
    "ended_at",
    "closed_at",
)
_PLAIN = (
    "id",
    "version",
    "kind",
    "title",
    "status",
    "phase",
    "priority",
    "node_count",
    "remote_id",
    "execution_count",
    "retry_count",
    "max_retries",
    "batch_id",
    "source",
)
_TOLD_PLAIN = ("id", "version", "kind", "status", "phase", "priority", "remote_id", "batch_id")
_TOLD_TIMES = ("updated_at", "started_at", "completed_at", "next_retry_at", "stop_requested_at", "cleared_at")
_TOLD_COUNTS = ("execution_count", "retry_count")
_STATUS_PART = ("id", "version", "status", "phase", "progress", "queue", "next_retry_at", "task_msg", "actions")


@dataclass(frozen=True)
class Presenter:
    """Turns one snapshot into JSON for one reader."""

    view: View
    live: Live
    now: Instant
    language: str

    def tasks(self) -> list[dict[str, Any]]:
        """The tasks of the snapshot, in its order."""
        return [self.task(row) for row in self.view.tasks]

    def task(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A task as lists show it."""
        queue = self.queue(row)
        return {
            **{name: row[name] for name in _PLAIN},
            **{name: time(row[name]) for name in _TIMES},
            "user": row["user_id"],
            "params": row["params"],
            "workflow": {
                "id": row["workflow_id"],
                "name": workflow_name(row, self.language),
                "version": row["workflow_version"],
            },
            "backend": self._backend(row["backend_id"]),
            "task_msg": waiting_message(queue) or message(row["task_msg"], self.language),
            "error": trouble(row["error"], self.language),
            "progress": progress(self.live, row["id"], row["status"]),
            "queue": queue,
            "outputs": [output(each) for each in row["outputs"]],
            "actions": offered(row, self.view.capacity),
            "labels": row["labels"] or {},
            "cost": present_cost(row["cost"]),
        }

    def detail(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A task with its attempts, and the backends that its user allows."""
        chosen = {"chosen_backend_id": row["needs"].pin, "allow_paid": row["needs"].allow_paid}
        return {**self.task(row), **chosen, "attempts": [self._attempt(each) for each in row["attempts"]]}

    def status(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The part of a task that changes often."""
        whole = self.task(row)
        return {name: whole[name] for name in _STATUS_PART}

    def queue(self, row: Mapping[str, Any]) -> dict[str, Any] | None:
        return queue_of(row, self.reasons, self.plan, self.view.places.get(row["id"]))

    @cached_property
    def reasons(self) -> Reasons:
        return Reasons(self.view.capacity, self.language)

    @cached_property
    def plan(self) -> Plan:
        return self.view.capacity.plan(self.now)

    def _backend(self, backend_id: str | None) -> dict[str, Any] | None:
        return None if backend_id is None else {"id": backend_id, "kind": self.view.capacity.kinds.get(backend_id)}

    def _attempt(self, row: Mapping[str, Any]) -> dict[str, Any]:
        return {
            **{name: row[name] for name in ("id", "number", "remote_id", "outcome")},
            **{name: time(row[name]) for name in _ATTEMPT_TIMES},
            "backend": self._backend(row["backend_id"]),
            "error": trouble(row["error"], self.language),
            "cost": present_cost(row["cost"]),
        }


def workflow_name(row: Mapping[str, Any], language: str) -> str:
    """The name of a task's workflow: for a built-in one in the reader's language, otherwise as it was when the task was
    made."""
    template = builtin(row["workflow_id"]) if row["workflow_id"] else None
    named: str = template.name.text(language) if template else row["workflow_name"]
    return named


def fetchable(row: Mapping[str, Any], capacity: Capacity) -> bool:
    """Whether results can still be fetched: the run may have succeeded, and its backend is still registered."""
    code = (row.get("error") or {}).get("code")
    return code in LEFT_THERE and row.get("remote_id") is not None and row.get("backend_id") in capacity.backends


def is_unknown(row: Mapping[str, Any]) -> bool:
    """Whether the run may have been paid for and its outcome is unknown."""
    return (row.get("error") or {}).get("code") == OUTCOME_UNKNOWN


def offered(row: Mapping[str, Any], capacity: Capacity) -> list[str]:
    """The actions of a task, from its row or from the data of an event."""
    stopping = row.get("stop_requested_at") is not None
    could_be_fetched, unknown = fetchable(row, capacity), is_unknown(row)
    return list(actions(Status(row["status"]), stopping=stopping, fetchable=could_be_fetched, unknown=unknown))


def time(at: Instant | None) -> str | None:
    return None if at is None else rfc3339(at)


def message(stored: Mapping[str, Any] | None, language: str) -> str | None:
    """The sentence for a stored code."""
    return None if stored is None else word(stored["code"], stored.get("arguments") or {}, language).message


def waiting_message(queue: Mapping[str, Any] | None) -> str | None:
    """The message of a task that waits during an outage. It is not written into the tasks: there may be very many."""
    found: str | None = ((queue or {}).get("reason") or {}).get("task_msg")
    return found


def trouble(stored: Mapping[str, Any] | None, language: str) -> dict[str, Any] | None:
    """A stored Trouble as `{code, message, hint, raw}`."""
    if stored is None:
        return None
    return worded(stored["code"], stored.get("arguments") or {}, language) | {"raw": stored.get("raw")}


def progress(live: Live, task_id: str, status: str) -> dict[str, Any] | None:
    """The progress of a run; None before its first signal and after its end."""
    heard = live.progress(task_id) if status in (Status.QUEUED, Status.RUNNING) else None
    if heard is None:
        return None
    return {
        "value": round(heard.value, 4),
        "node": heard.node,
        "step": heard.step,
        "steps": heard.steps,
        "seq": heard.seq,
    }


def output(row: Mapping[str, Any]) -> dict[str, Any]:
    """One output of a task."""
    names = ("id", "node", "node_title", "filename", "media_type", "bytes", "width", "height", "duration_seconds")
    url = f"/api/outputs/{row['id']}"
    found = {name: row[name] for name in names}
    return {**found, "path": row["key"], "url": url, "thumbnail_url": f"{url}/thumbnail"}


def work(row: Mapping[str, Any]) -> dict[str, Any]:
    """One output in the list of works."""
    of_task = {name: row[name] for name in ("task_id", "kind", "title")}
    return {**output(row), **of_task, "created_at": time(row["created_at"])}


def changed_task(data: Mapping[str, Any], capacity: Capacity, language: str) -> dict[str, Any]:
    """The data of a task event, under the names of the task's JSON. A value that is absent from the event is null
    now."""
    shown: dict[str, Any] = {
        **{name: data.get(name) for name in _TOLD_PLAIN},
        **{name: time(data.get(name)) for name in _TOLD_TIMES},
        **{name: data.get(name, 0) for name in _TOLD_COUNTS},
        "backend": None,
        "task_msg": message(data.get("task_msg"), language),
        "error": trouble(data.get("error"), language),
        "deleted": data.get("deleted_at") is not None,
    }
    if (backend_id := data.get("backend_id")) is not None:
        shown["backend"] = {"id": backend_id, "kind": capacity.kinds.get(backend_id)}
    if "title" in data:
        shown["title"] = data["title"]
    if "created_at" in data:
        shown["created_at"] = time(data["created_at"])
    shown["actions"] = offered(data, capacity)
    return shown


def space(found: Found, language: str) -> dict[str, Any]:
    """How much disk space is free, and what that means."""
    with_details = {"free_gb": None if found.free_bytes is None else round(found.free_bytes / GIGABYTE, 1)}
    words = None
    if found.level is not Level.OK:
        words = word(f"space_{found.level}", {**with_details, "reason": found.reason}, language).message
    return {"level": str(found.level), "free_bytes": found.free_bytes, "message": words}


def changed_backend(data: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The data of a backend event."""
    shown = dict(data)
    if "reason" in shown:
        shown["reason"] = trouble(shown["reason"], language)
    if "paused_at" in shown:
        shown["paused_at"] = time(shown["paused_at"])
    return shown


STEP_SHOWN_S = 86_400


def clock_step(step: Seen | None, now: Instant, language: str) -> dict[str, Any] | None:
    """The last step of the machine's clock; None when it is more than a day old."""
    if step is None or not 0 <= now - step.at < STEP_SHOWN_S * SECOND:
        return None
    by_s = round(step.by / SECOND)
    return {"at": time(step.at), "by_s": by_s, "message": step_sentence(by_s, language)}


def changed_clock(data: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The data of an event about a step of the clock."""
    return {**data, "message": step_sentence(data["put_by_s"], language)}


def changed_queue(data: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The data of an event about the queue as a whole."""
    return {"paused": pause(data["paused"], language)}


def pause(stored: Mapping[str, Any] | None, language: str) -> dict[str, Any] | None:
    """The pause of the whole queue; None while it runs."""
    return None if stored is None else {"at": time(stored["at"]), "reason": worded(stored["reason"], {}, language)}


def counts(
    rows: Sequence[tuple[str, str, int, int]], event: int, *, recent: bool, kinds: Sequence[str] = ()
) -> dict[str, Any]:
    """Counts of tasks. `rows` are (status, kind, all, recent); `kinds` empty = every kind."""
    by_status: dict[str, int] = {str(status): 0 for status in Status}
    by_kind: dict[str, int] = {}
    table: dict[str, dict[str, int]] = {}
    for status, kind, everything, since in rows:
        number = since if recent else everything
        if kinds and kind not in kinds:
            continue
        by_status[status] += number
        if number:
            table.setdefault(kind, {})[status] = number
        if status in UNFINISHED:
            by_kind[kind] = by_kind.get(kind, 0) + number
    whole = {"unfinished": sum(by_kind.values()), "by_status": by_status, "by_kind": by_kind, "table": table}
    return {**whole, "event": event}


def present_setting(setting: tuple[str, Any, str], tuning: Tuning, language: str) -> dict[str, Any]:
    """A setting of `config.described()` with its current value."""
    variable, default, english = setting
    name = variable.removeprefix(PREFIX).lower()
    tunable = tunables().get(name)
    fixed, secret = name in tuning.base.fixed, name in secrets()
    numeric = tunable is not None and tunable.kind in (int, float)
    return {
        "name": name,
        "variable": variable,
        "about": meaning(name, english, language),
        "value": None if secret else _plain(getattr(tuning.now, name)),
        "default": _plain(default),
        "source": "environment" if fixed else "settings" if tuning.is_decided(name) else "default",
        "editable": tunable is not None and not fixed,
        "tunable": tunable is not None,
        "secret": secret,
        "minimum": tunable.least if tunable is not None and numeric else None,
        "maximum": tunable.most if tunable is not None and numeric else None,
    }


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, Path) else value
