"""How a change of a task is told to the event log, and how a reason lies in a row: one shape for every verb."""

import json
from typing import Any

from sqlalchemy import Row

from genqueue.clock import Instant
from genqueue.store.moves import encode
from genqueue.store.tables import task
from genqueue.store.tx import Tx
from genqueue.tasks.model import Trouble

TOLD_COLUMNS = (
    task.c.id,
    task.c.user_id,
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
"""What verbs return of the task they changed."""

_DOCUMENTS = frozenset({"task_msg", "error"})
_NAMES = tuple(column.name for column in TOLD_COLUMNS)


def tell_task(tx: Tx, row: Row[Any], at: Instant, type_: str = "task.updated") -> None:
    """Log a changed task. Texts stay codes: they are worded for each reader."""
    data = {name: value for name, value in zip(_NAMES, row, strict=False) if value is not None and name != "user_id"}
    for name in _DOCUMENTS & data.keys():
        data[name] = json.loads(data[name])
    tx.tell(type_, row.user_id, row.id, at, data)


def document(trouble: Trouble | None) -> str | None:
    """A trouble as it lies in a row: code and arguments, no words."""
    return None if trouble is None else encode(trouble.to_json())
