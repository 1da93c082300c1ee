"""Responses about the queue as a whole."""

from typing import Any

from pydantic import Field

from genqueue.tasks.model import Kind
from genqueue.web.schemas.responses.base import Answer, Words
from genqueue.web.schemas.responses.tasks import Expected, QueuePlace


class Pause(Answer):
    """The whole queue is paused: since when, and why."""

    at: str
    reason: Words


class LiveRuns(Answer):
    """What runs and waits at a backend now, ours and foreign, in the backend's words."""

    items: list[dict[str, Any]]


class QueueServer(Answer):
    """A backend as the queue sees it."""

    id: str
    name: str
    kind: str
    state: str
    seats: int
    busy: int
    next_probe_at: str | None
    paused_at: str | None


class QueueTask(Answer):
    """One of my tasks that wait."""

    id: str
    title: str
    kind: Kind
    task_msg: str | None
    queue: QueuePlace | None


class Space(Answer):
    """Room for results. `level`: ok, low, full (nothing new is sent to backends) or away (nor is it while the storage
    takes nothing); `free_bytes` is null where no disk of this machine is used. `message` is null while it is ok."""

    level: str
    free_bytes: int | None
    message: str | None


class ClockStep(Answer):
    """The clock of the machine was put: when, by how many seconds (negative: back), and what that means."""

    at: str
    by_s: int
    message: str


class Queue(Answer):
    """The queue: `waiting` tasks are ours, `running` ones with backends. `message` says it in a sentence."""

    backends: list[QueueServer]
    waiting: int
    running: int
    estimate: Expected | None = Field(description="When everything that waits now will be done")
    mine: list[QueueTask]
    paused: Pause | None
    space: Space
    clock: ClockStep | None = Field(description="The last step of the clock, for a day")
    message: str
