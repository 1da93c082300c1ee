"""The life of a task: this table is the chart of docs/lifecycle.md, and a test holds the two together.

SQL guards, the API's `actions` and the batch operations are computed from here. Nobody sets a status.
"""

from enum import StrEnum


class Status(StrEnum):
    READY = "READY"
    PENDING = "PENDING"
    QUEUED = "QUEUED"
    RUNNING = "RUNNING"
    RETRYING = "RETRYING"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    STOPPED = "STOPPED"


class Event(StrEnum):
    """What can happen to a task, named by the verb that makes it happen."""

    START = "start"
    ACCEPT = "accept"
    RUN = "run"
    SUCCEED = "succeed"
    RELEASE = "release"
    BACK_OFF = "back_off"
    DUE = "due"
    FAIL = "fail"
    STOP = "stop"
    ADOPT = "adopt"
    RESUME = "resume"


class Outcome(StrEnum):
    """How an attempt ended. An attempt has its own life and may outlast the status of its task."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    NOT_SENT = "not_sent"
    VANISHED = "vanished"
    ABANDONED = "abandoned"
    UNKNOWN = "unknown"


class Phase(StrEnum):
    """Where exactly a live task stands. For showing only: it never decides anything."""

    UPLOADING = "uploading"
    SUBMITTING = "submitting"
    WAITING = "waiting"
    EXECUTING = "executing"
    FETCHING = "fetching"
    STOPPING = "stopping"
    UNREACHABLE = "unreachable"


_READY, _PENDING, _QUEUED, _RUNNING = Status.READY, Status.PENDING, Status.QUEUED, Status.RUNNING
_RETRYING, _FAILED, _STOPPED = Status.RETRYING, Status.FAILED, Status.STOPPED

TRANSITIONS: dict[Event, tuple[frozenset[Status], Status]] = {
    Event.START: (frozenset({_READY, _RETRYING, _FAILED, _STOPPED}), _PENDING),
    Event.ACCEPT: (frozenset({_PENDING}), _QUEUED),
    Event.RUN: (frozenset({_PENDING, _QUEUED}), _RUNNING),
    Event.SUCCEED: (frozenset({_RUNNING}), Status.SUCCESS),
    Event.RELEASE: (frozenset({_PENDING, _QUEUED, _RUNNING}), _PENDING),
    Event.BACK_OFF: (frozenset({_PENDING, _QUEUED, _RUNNING}), _RETRYING),
    Event.DUE: (frozenset({_RETRYING}), _PENDING),
    Event.FAIL: (frozenset({_PENDING, _QUEUED, _RUNNING, _RETRYING}), _FAILED),
    Event.STOP: (frozenset({_PENDING, _QUEUED, _RUNNING, _RETRYING}), _STOPPED),
    Event.ADOPT: (frozenset({_FAILED}), _QUEUED),
    Event.RESUME: (frozenset({_FAILED}), _RUNNING),
}

INITIAL = frozenset({_READY, _PENDING})
UNFINISHED = frozenset({_PENDING, _QUEUED, _RUNNING, _RETRYING})
ENDED = frozenset({Status.SUCCESS, _FAILED, _STOPPED})
AT_A_BACKEND = frozenset({_QUEUED, _RUNNING})


RESUMABLE = "run_timeout"
"""Code of the error that `resume` takes back: the server was away, or deaf, when the time of the run was over."""

NOBODY_KNOWS = "outcome_unknown"
"""Code of the error of a task whose run may have been paid for, and of which nobody can tell what it came to."""

FORGOTTEN = "outcome_forgotten"
"""The same, once its user has left it at that: it may be started like any task that has failed."""

LEFT_THERE = frozenset({"fetch_failed", "no_outputs", "internal_error", NOBODY_KNOWS})
"""Codes of errors of a task whose run went well, or may have: what it made may still lie at the server."""


ON_RETURN = {"backend_unreachable": "start", "fetch_failed": "fetch"}
"""Codes of errors that the return of a server takes back, and what is then done by itself, once."""


def sources(event: Event) -> frozenset[Status]:
    """The statuses in which `event` is legal."""
    return TRANSITIONS[event][0]


def target(event: Event) -> Status:
    """The status that `event` leads to."""
    return TRANSITIONS[event][1]


def allows(status: Status, event: Event) -> bool:
    return status in sources(event)


def actions(
    status: Status, *, stopping: bool = False, fetchable: bool = False, unknown: bool = False
) -> tuple[str, ...]:
    """What a user may do with a task now, in the order of its buttons. `unknown`: nobody can tell whether its run was
    paid for (see `NOBODY_KNOWS`): its user says that it ran, starts it all the same, or leaves it at that.

    `retry` is `start` under the name that users look for on a task that did not go well. `fetchable`: its server may
    still have what it made (see `LEFT_THERE`), so that nothing has to be generated again.
    """
    offered = []
    if allows(status, Event.START):
        offered.append("start")
        if status in (_FAILED, _STOPPED, _RETRYING):
            offered.append("retry")
    if allows(status, Event.ADOPT) and fetchable:
        offered.append("fetch")
    if unknown and allows(status, Event.ADOPT):
        offered += ["adopt", "forget"]
    if allows(status, Event.STOP) and not stopping:
        offered.append("stop")
    if status is _PENDING:
        offered.append("front")
    if status in (_READY, _PENDING, _RETRYING):
        offered.append("prioritise")
    if status in AT_A_BACKEND:
        offered.append("check")
    if status in ENDED:
        offered.append("clear")
    return (*offered, "delete")
