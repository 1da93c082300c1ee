"""Lists of tasks: the rows of one page and the total. Both stay fast at 100,000 tasks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, or_, select, union_all

from genqueue.clock import Instant
from genqueue.store.database.tables import attempt, event, task
from genqueue.store.reading.costs import attach_costs
from genqueue.store.reading.tasks import attach_outputs, read_task
from genqueue.store.tasks.counters import tallied
from genqueue.store.writing.events import newest_event, stream_id
from genqueue.store.writing.guards import status_in
from genqueue.tasks.states import Status
from genqueue.workflows.library import called

_PART_OF_AN_ID = re.compile("[0-9a-fA-F-]+")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Filter and sort order of a list of tasks. An empty tuple or None does not filter."""

    status: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    q: str | None = None
    batch_id: str | None = None
    created_from: Instant | None = None
    created_to: Instant | None = None
    cleared: bool = False
    sort: str = "-created_at"

    @property
    def is_plain(self) -> bool:
        """True when only status and kind filter: the total then comes from the kept counts, without counting rows."""
        return not (self.q or self.batch_id or self.created_from is not None or self.created_to is not None)

    def means(self, status: str, kind: str) -> bool:
        return (not self.status or status in self.status) and (not self.kind or kind in self.kind)


class Page(NamedTuple):
    """One page of tasks. `event` was the newest event before the rows were read: they contain at least its changes."""

    items: list[dict[str, Any]]
    total: int
    stream: str
    event: int


def list_tasks(connection: Connection, viewer: str, wanted: Wanted, offset: int, limit: int) -> Page:
    """Return one page of the viewer's tasks, newest first unless sorted otherwise, each with its outputs and costs."""
    event, stream = newest_event(connection), stream_id(connection)
    if wanted.is_plain:
        items, total = _plain_page(connection, viewer, wanted, offset, limit)
    else:
        items, total = _searched_page(connection, viewer, wanted, offset, limit)
    attach_outputs(connection, items)
    attach_costs(connection, items)
    return Page(items, total, stream, event)


def find_ids(
    connection: Connection, viewer: str, wanted: Wanted, exclude: Sequence[str], as_of: int | None, limit: int
) -> list[str]:
    """Return the ids of the tasks that match a filter, oldest first, at most `limit` before `exclude` is removed.

    Tasks created after event `as_of` are left out.
    """
    conditions = meant_by(connection, viewer, wanted)
    if as_of is not None:
        conditions.append(known_by(as_of))
    query = select(task.c.id).where(*conditions).order_by(task.c.id).limit(limit)
    skipped = set(exclude)
    return [found for found in connection.execute(query).scalars() if found not in skipped]


def known_by(as_of: int) -> ColumnElement[bool]:
    """Return the WHERE condition for tasks that existed when event `as_of` was the newest.

    It compares the id of the event of their creation, which does not depend on the clock, as long as that event is in
    the log, and the time of creation after that.
    """
    upto = select(func.max(event.c.at)).where(event.c.id <= as_of).scalar_subquery()
    later = select(event.c.subject).where(event.c.id > as_of, event.c.type == "task.created")
    return and_(task.c.created_at <= func.coalesce(upto, 0), task.c.id.not_in(later))


def _plain_page(
    connection: Connection, viewer: str, wanted: Wanted, offset: int, limit: int
) -> tuple[list[dict[str, Any]], int]:
    """Read a page of a plain filter: the total is known from the counts, so the page is read from its nearer end."""
    counts = tallied(connection, viewer, cleared=wanted.cleared)
    pairs = sorted(pair for pair in counts if wanted.means(*pair))
    total = sum(counts[pair] for pair in pairs)
    length = min(limit, total - offset)
    if length <= 0:
        return [], total
    sort, skipped = wanted.sort, offset
    if offset > total - offset - length:
        sort, skipped = _turned(wanted.sort), total - offset - length
    if len(pairs) == len(counts) or wanted.cleared or sort.removeprefix("-") != "created_at":
        ids = select(task.c.id).where(*meant_by(connection, viewer, wanted)).order_by(*_order(sort))
    else:
        ids = _walk_pairs(connection, viewer, pairs, sort, skipped + length)
    return _rows(connection, ids.limit(length).offset(skipped), wanted.sort), total


def _searched_page(
    connection: Connection, viewer: str, wanted: Wanted, offset: int, limit: int
) -> tuple[list[dict[str, Any]], int]:
    conditions = meant_by(connection, viewer, wanted)
    ids = select(task.c.id).where(*conditions).order_by(*_order(wanted.sort)).limit(limit).offset(offset)
    items = _rows(connection, ids, wanted.sort)
    if 0 < len(items) < limit or (not items and offset == 0):
        return items, offset + len(items)
    return items, connection.execute(select(func.count()).select_from(task).where(*conditions)).scalar_one()


def _rows(connection: Connection, ids: Any, sort: str) -> list[dict[str, Any]]:
    page = ids.subquery()
    rows = connection.execute(select(task).join(page, page.c.id == task.c.id).order_by(*_order(sort)))
    return [read_task(row) for row in rows]


def _walk_pairs(connection: Connection, viewer: str, pairs: Sequence[tuple[str, str]], sort: str, reach: int) -> Any:
    """Merge one index scan for each pair of status and kind that exists; `reach` limits each scan on PostgreSQL."""
    walks: list[Any] = [_walk(viewer, status, kind) for status, kind in pairs]
    if len(walks) == 1:
        return walks[0].order_by(*_order(sort))
    if connection.dialect.name == "postgresql":
        # Without the limit PostgreSQL may read every row of each scan, and sort.
        walks = [walk.order_by(*_order(sort)).limit(reach) for walk in walks]
    merged = union_all(*walks)
    column = merged.selected_columns.id
    return merged.order_by(column.desc() if sort.startswith("-") else column)


def _walk(viewer: str, status: str, kind: str) -> Select[Any]:
    conditions = [task.c.user_id == viewer, task.c.kind == kind, *_shown(cleared=False), status_in({Status(status)})]
    if status in (Status.QUEUED, Status.RUNNING):
        # No index covers these statuses: they always have few tasks, which are found through their open attempts.
        conditions.append(task.c.id.in_(select(attempt.c.task_id).where(attempt.c.closed_at.is_(None))))
    return select(task.c.id).where(*conditions)


def meant_by(connection: Connection, viewer: str, wanted: Wanted) -> list[Any]:
    """Return the WHERE conditions for the viewer's tasks that match a filter."""
    conditions: list[Any] = [task.c.user_id == viewer, *_shown(wanted.cleared)]
    if wanted.status:
        conditions.append(status_in(Status(each) for each in wanted.status))
    if wanted.kind:
        conditions.append(task.c.kind.in_(wanted.kind))
    if wanted.batch_id is not None:
        conditions.append(task.c.batch_id == wanted.batch_id)
    if wanted.created_from is not None:
        conditions.append(task.c.created_at >= wanted.created_from)
    if wanted.created_to is not None:
        conditions.append(task.c.created_at < wanted.created_to)
    if wanted.q:
        conditions.append(searched(connection, wanted.q))
    return conditions


def searched(connection: Connection, q: str) -> ColumnElement[bool]:
    """Return the WHERE condition for tasks with `q` in their title, workflow name or id, upper and lower case alike.

    A built-in workflow is found by its name in either language.
    """
    pattern = "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    columns = [task.c.title, task.c.workflow_name, *([task.c.id] if _PART_OF_AN_ID.fullmatch(q) else [])]
    # LIKE of SQLite ignores case already. ILIKE would become `lower(...)` there and read every title twice.
    plain = connection.dialect.name == "sqlite"
    found = ((each.like if plain else each.ilike)(pattern, escape="\\") for each in columns)
    return or_(*found, task.c.workflow_id.in_(called(q)))


def _shown(cleared: bool) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return task.c.deleted_at.is_(None), task.c.cleared_at.is_not(None) if cleared else task.c.cleared_at.is_(None)


def _order(sort: str) -> list[Any]:
    name = sort.removeprefix("-")
    if name == "queue":
        return _order_of_queue(reverse=sort.startswith("-"))
    # Ids are UUIDv7, so the order of creation is the order of ids.
    column = task.c.id if name == "created_at" else task.c[name]
    columns = [column] if column is task.c.id else [column, task.c.id]
    return [each.desc() for each in columns] if sort.startswith("-") else columns


def _order_of_queue(*, reverse: bool) -> list[Any]:
    """Order of the queue: tasks at backends, then waiting and retrying tasks in the order of claims, then READY tasks,
    then ended ones."""
    rank = case((task.c.attempt_id.is_not(None), 0), (status_in(_WAITS), 1), (status_in({Status.READY}), 2), else_=3)
    if reverse:
        return [rank.desc(), task.c.priority, task.c.turn.desc(), task.c.id.desc()]
    return [rank, task.c.priority.desc(), task.c.turn, task.c.id]


_WAITS = frozenset({Status.PENDING, Status.RETRYING})


def _turned(sort: str) -> str:
    return sort.removeprefix("-") if sort.startswith("-") else f"-{sort}"
