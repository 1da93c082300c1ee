"""Responses about files: outputs of tasks, and uploads."""

from genqueue.tasks.model import Kind
from genqueue.web.schemas.responses.base import Answer


class Output(Answer):
    """A file that a task produced. Its addresses are opaque; `path` is its name in the storage. `node` of the task's
    graph made it, and `node_title` is what its author calls that node, else its class; both are empty where that is not
    known."""

    id: str
    node: str
    node_title: str
    filename: str
    media_type: str
    bytes: int
    width: int | None
    height: int | None
    duration_seconds: float | None
    path: str
    url: str
    thumbnail_url: str


class Work(Output):
    """An output among the works."""

    task_id: str
    kind: Kind
    title: str
    created_at: str


class Works(Answer):
    """A window of the works."""

    items: list[Work]
    total: int
    offset: int
    limit: int


class Upload(Answer):
    """An uploaded file. `ref` stands for it in parameters and graphs."""

    id: str
    ref: str
    filename: str
    media_type: str
    bytes: int
    width: int | None
    height: int | None
    duration_seconds: float | None
    sha256: str
    url: str
