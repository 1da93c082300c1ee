"""The states of a task and the legal moves between them; docs/lifecycle.md shows the same table, held equal by a test.

SQL guards, the API's `actions` and the batch operations are derived from it. A status changes only by an event.
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
    """What can happen to a task, named by the verb of the store that makes the move."""

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
    """How an attempt ended. An attempt has a life of its own and may outlast the status of its task."""

    SUCCEEDED = "succeeded"
    FAILED = "failed"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    NOT_SENT = "not_sent"
    VANISHED = "vanished"
    ABANDONED = "abandoned"
    UNKNOWN = "unknown"


class Phase(StrEnum):
    """What is being done for a live task just now. For showing only: no decision depends on it."""

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
"""Error code that `resume` takes back: at the time limit the backend was unreachable, or did not end or stop the
run."""

OUTCOME_UNKNOWN = "outcome_unknown"
"""Error code of a task whose run may have been paid for and whose outcome cannot be found out."""

FORGOTTEN = "outcome_forgotten"
"""Error code that replaces OUTCOME_UNKNOWN once the user has given up the question: the task may be started like any
failed task."""

LEFT_THERE = frozenset({"fetch_failed", "no_outputs", "internal_error", OUTCOME_UNKNOWN})
"""Error codes of a task whose run succeeded, or may have: its results may still lie at the backend."""


ON_RETURN = {"backend_unreachable": "start", "fetch_failed": "fetch"}
"""Error codes that are taken back when the backend returns, and the action that is then carried out once by itself."""


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
    """The actions that a user may take on a task now, in the order of its buttons.

    `retry` is `start` under the name that users look for on a task that failed. `fetchable`: the backend may still have
    the results (see `LEFT_THERE`), so that they need not be generated again. `unknown`: the outcome of a paid run is
    unknown (see `OUTCOME_UNKNOWN`); `adopt` records that it ran, `start` runs it again, `forget` gives up the question.
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
