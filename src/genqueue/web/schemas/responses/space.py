"""Responses about disk space, and what could be deleted."""

from genqueue.tasks.model import Kind
from genqueue.tasks.states import Status
from genqueue.web.schemas.responses.base import Answer
from genqueue.web.schemas.responses.many import Heap
from genqueue.web.schemas.responses.queue import Space


class Bin(Answer):
    """Deleted tasks that can be restored, and their files. The first of them goes at `goes_from`, the last at
    `goes_until`; sooner where the disk is full."""

    tasks: int
    files: int
    bytes: int
    goes_from: str | None
    goes_until: str | None


class Purged(Answer):
    """What goes for good, or with `preview` would go."""

    preview: bool
    tasks: int
    files: int
    bytes: int


class DeletedTask(Answer):
    """A task that can be restored until `goes_at`; with it go `files`."""

    id: str
    kind: Kind
    title: str
    status: Status
    deleted_at: str
    goes_at: str
    files: int
    bytes: int


class DeletedTasks(Answer):
    """A window of the deleted tasks, the last deleted first."""

    items: list[DeletedTask]
    total: int
    offset: int
    limit: int


class SpaceUsed(Answer):
    """What lies where; the files of what was `deleted` are among the outputs. `unused_uploads` are those that no task
    reads; `settings` say what goes by itself, 0 = never."""

    where: str
    room: Space
    warn_bytes: int
    stop_bytes: int
    outputs: Heap
    uploads: Heap
    unused_uploads: Heap
    deleted: Bin
    ended_tasks: int
    events: int
    settings: dict[str, float]


class Cleaned(Answer):
    """What goes, or with `preview` would go: results (with those of `tasks`), uploads, ended tasks."""

    preview: bool
    outputs: Heap
    uploads: Heap
    tasks: int
