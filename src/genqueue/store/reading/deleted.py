"""Deleted tasks: hidden from the lists, with their files still stored, until the time to undo the deletion is over."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from genqueue.clock import Instant


class Bin(NamedTuple):
    """Totals of the tasks that wait to be purged.

    `files` and `bytes` count their outputs that nothing else needs; `first_at` and `last_at` are the earliest and the
    latest time of deletion.
    """

    tasks: int
    files: int
    bytes: int
    first_at: Instant | None
    last_at: Instant | None


def load_bin(connection: Connection) -> Bin:
    """Return the totals of all tasks, of all users, that are deleted and not purged yet."""
    tasks, first, last = connection.execute(_TASKS).one()
    files, size = connection.execute(_FILES).one()
    return Bin(int(tasks), int(files), int(size), first, last)


def list_deleted(connection: Connection, viewer: str, offset: int, limit: int) -> tuple[list[dict[str, Any]], int]:
    """Return one page of the viewer's deleted tasks, most recently deleted first, and their total number."""
    window = {"viewer": viewer, "offset": offset, "limit": limit}
    rows = [dict(row._mapping) for row in connection.execute(_LIST, window)]
    return rows, int(connection.execute(_COUNT, {"viewer": viewer}).scalar_one())


_TASKS = text("SELECT count(*), min(deleted_at), max(deleted_at) FROM task WHERE deleted_at IS NOT NULL")
_FILES = text(
    """
    SELECT count(*), coalesce(sum(o.bytes), 0) FROM task t JOIN output o ON o.task_id = t.id
     WHERE t.deleted_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM upload u WHERE u.key = o.key)
       AND NOT EXISTS (SELECT 1 FROM task_input i JOIN task n ON n.id = i.task_id
                        WHERE i.key = o.key AND n.deleted_at IS NULL)
    """
)
_LIST = text(
    """
    SELECT t.id, t.kind, t.title, t.status, t.deleted_at,
           (SELECT count(*) FROM output o WHERE o.task_id = t.id) AS files,
           (SELECT coalesce(sum(o.bytes), 0) FROM output o WHERE o.task_id = t.id) AS bytes
      FROM task t WHERE t.deleted_at IS NOT NULL AND t.user_id = :viewer
     ORDER BY t.deleted_at DESC, t.id DESC LIMIT :limit OFFSET :offset
    """
)
_COUNT = text("SELECT count(*) FROM task WHERE deleted_at IS NOT NULL AND user_id = :viewer")
