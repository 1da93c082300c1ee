"""The event of a changed task, and the stored form of a reason: the same for every verb."""

from typing import Any

import msgspec
from sqlalchemy import Column, ColumnElement, Row

from genqueue.clock import Instant
from genqueue.store.database.tables import task
from genqueue.store.writing.statements import encode
from genqueue.store.writing.tx import Tx
from genqueue.tasks.model import Trouble

EVENT_COLUMNS = (
    task.c.user_id,
    task.c.id,
    task.c.version,
    task.c.kind,
    task.c.title,
    task.c.status,
    task.c.phase,
    task.c.priority,
    task.c.backend_id,
    task.c.remote_id,
    task.c.batch_id,
    task.c.updated_at,
    task.c.started_at,
    task.c.completed_at,
    task.c.next_retry_at,
    task.c.stop_requested_at,
    task.c.deleted_at,
    task.c.cleared_at,
    task.c.execution_count,
    task.c.retry_count,
    task.c.task_msg,
    task.c.error,
)
"""The columns that verbs return of a task they changed."""

_NAMES = tuple(str(column.name) for column in EVENT_COLUMNS[1:])
_TaskEvent = msgspec.defstruct("_TaskEvent", [(name, Any, None) for name in _NAMES], omit_defaults=True)


def log_task_event(tx: Tx, row: Row[Any], at: Instant, type_: str = "task.updated") -> None:
    """Log the event of a changed task. Messages stay codes, which are worded for each reader."""
    user_id, task_id, *columns, message, error = row[: len(EVENT_COLUMNS)]
    tx.log_event(type_, user_id, task_id, at, _TaskEvent(task_id, *columns, _as_it_lies(message), _as_it_lies(error)))


def _as_it_lies(text: str | None) -> msgspec.Raw | None:
    return None if text is None else msgspec.Raw(text)


def document(trouble: Trouble | None) -> str | None:
    """Return a trouble as stored in a row: code and arguments as JSON, no words."""
    return None if trouble is None else encode(trouble.to_json())


def beginning_of(code: str) -> str:
    """Return the text that a `document` with this code begins with: the code always comes first."""
    return f'{{"code":"{code}"'


def has_code(column: Column[Any], code: str) -> ColumnElement[bool]:
    """In WHERE: the column holds a `document` with this code. The test is for a prefix: the databases have no JSON
    function in common."""
    return column.startswith(beginning_of(code), autoescape=True)
