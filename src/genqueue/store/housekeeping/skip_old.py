"""Stopping waiting tasks that are older than a given time, at a start; they stay visible and can be started again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select, update

from genqueue.clock import Instant
from genqueue.store.database.tables import task
from genqueue.store.tasks.user_actions import FORGOTTEN
from genqueue.store.writing.guards import allows, set_status
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.task_events import EVENT_COLUMNS, document, log_task_event
from genqueue.store.writing.tx import Tx
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Event

PIECE = 500


@dataclass(frozen=True, slots=True)
class SkipOld(FreeMove):
    """Stop waiting tasks older than `since`; `since_text` is that time in words, for their message."""

    at: Instant
    since: Instant
    since_text: str

    @property
    def keys(self) -> tuple[str, ...]:
        return ("set aside",)


def skip_old(tx: Tx, moves: Sequence[SkipOld]) -> Mapping[str, int]:
    """PENDING or RETRYING -> STOPPED for up to 500 tasks that were created and last started before `since` and have no
    current attempt. Return their number; 0 when none is left."""
    (move,) = moves
    reason = document(Trouble("not_resumed", {"since": move.since_text}))
    values = {"now": move.at, "since": move.since, "reason": reason}
    rows = tx.connection.execute(_SKIP_OLD, values).all()
    for row in rows:
        log_task_event(tx, row, move.at)
    return {"set aside": len(rows)}


_NOW: Any = bindparam("now", type_=task.c.updated_at.type)
_SINCE: Any = bindparam("since", type_=task.c.updated_at.type)
_LONG_AGO = (
    select(task.c.id)
    .where(
        allows(Event.STOP),
        task.c.attempt_id.is_(None),
        task.c.deleted_at.is_(None),
        task.c.created_at < _SINCE,
        # A task that was started again since is still wanted, wherever it stands in the queue.
        func.coalesce(task.c.asked_at, 0) < _SINCE,
    )
    .limit(PIECE)
)
_SKIP_OLD = (
    update(task)
    .where(task.c.id.in_(_LONG_AGO), allows(Event.STOP), task.c.attempt_id.is_(None))
    .values(set_status(Event.STOP, **FORGOTTEN, task_msg=bindparam("reason"), completed_at=_NOW, updated_at=_NOW))
    .returning(*EVENT_COLUMNS)
)
