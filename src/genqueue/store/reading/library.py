"""Queries for outputs, uploads and batches, and the verb that adds an upload."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, text

from genqueue.clock import Instant
from genqueue.store.database.tables import batch, output, task, upload
from genqueue.store.files.keys import upload_prefix
from genqueue.store.reading.costs import attach_batch_costs
from genqueue.store.reading.lists import searched
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import TEXT, over_moves
from genqueue.store.writing.tx import Tx


@dataclass(frozen=True, slots=True)
class NewUpload(FreeMove):
    """A new row for an uploaded file whose bytes are already in the storage."""

    id: str
    user_id: str
    filename: str
    media_type: str
    key: str
    sha256: str
    bytes: int
    created_at: Instant
    width: int | None = None
    height: int | None = None
    duration_seconds: float | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)


def keep_upload(tx: Tx, moves: Sequence[NewUpload]) -> Mapping[str, bool]:
    """Insert uploads. Files of equal content share their bytes in the storage; each upload has its own row."""
    tx.connection.execute(insert(upload), [asdict(move) for move in moves])
    return {move.id: True for move in moves}


def load_uploads(connection: Connection, viewer: str, ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """Return the viewer's uploads among `ids`, by id."""
    rows = connection.execute(_UPLOADS, {"viewer": viewer, "ids": list(ids) or [""]})
    return {row.id: dict(row._mapping) for row in rows}


def find_uploads(connection: Connection, viewer: str, digits: Collection[str]) -> dict[str, dict[str, Any]]:
    """Return the viewer's uploads whose SHA-256 begins with one of `digits`, by id; oldest first."""
    prefixes = [upload_prefix(each) for each in digits]
    # "g" as the upper bound: hexadecimal digits sort before it in every collation.
    ranges = [{"viewer": viewer, "low": each, "high": f"{each}g"} for each in prefixes]
    rows = sorted(_FOUND_UPLOADS.run(connection, ranges), key=attrgetter("id"))
    return {row.id: row._asdict() for row in rows}


def list_outputs(
    connection: Connection,
    viewer: str,
    *,
    kind: Sequence[str] = (),
    created_from: Instant | None = None,
    created_to: Instant | None = None,
    q: str | None = None,
    offset: int = 0,
    limit: int = 50,
) -> tuple[list[dict[str, Any]], int]:
    """Return one page of the outputs of tasks that are not deleted (cleared ones stay), newest first, and their total.

    `q` is searched for in their tasks, as `lists.searched` does.
    """
    conditions = [output.c.user_id == viewer, task.c.deleted_at.is_(None)]
    if kind:
        conditions.append(output.c.kind.in_(kind))
    if created_from is not None:
        conditions.append(output.c.created_at >= created_from)
    if created_to is not None:
        conditions.append(output.c.created_at < created_to)
    if q:
        conditions.append(searched(connection, q))
    joined = output.join(task, task.c.id == output.c.task_id)
    total = connection.execute(select(func.count()).select_from(joined).where(*conditions)).scalar_one()
    query = select(output, task.c.title).select_from(joined).where(*conditions)
    rows = connection.execute(query.order_by(output.c.id.desc()).limit(limit).offset(offset))
    return [dict(row._mapping) for row in rows], total


def load_outputs(connection: Connection, viewer: str, ids: Sequence[str]) -> list[dict[str, Any]]:
    """Return outputs by id, in the order of `ids`; unknown ones are left out."""
    rows = connection.execute(_OUTPUTS, {"viewer": viewer, "ids": list(ids) or [""]})
    found = {row.id: dict(row._mapping) for row in rows}
    return [found[output_id] for output_id in ids if output_id in found]


def list_batches(connection: Connection, viewer: str, offset: int, limit: int) -> tuple[list[dict[str, Any]], int]:
    """Return one page of batches, newest first, each with the number of its tasks by status, and their total number."""
    mine = (batch.c.user_id == viewer,)
    total = connection.execute(select(func.count()).select_from(batch).where(*mine)).scalar_one()
    rows = connection.execute(select(batch).where(*mine).order_by(batch.c.id.desc()).limit(limit).offset(offset))
    items = [dict(row._mapping) for row in rows]
    _attach_counts(connection, items)
    attach_batch_costs(connection, items)
    return items, total


def load_batch(connection: Connection, viewer: str, batch_id: str) -> dict[str, Any] | None:
    """Return one batch with the number of its tasks by status; None when this viewer has no such batch."""
    row = connection.execute(select(batch).where(batch.c.id == batch_id, batch.c.user_id == viewer)).first()
    if row is None:
        return None
    found = dict(row._mapping)
    _attach_counts(connection, [found])
    attach_batch_costs(connection, [found])
    return found


def _attach_counts(connection: Connection, items: list[dict[str, Any]]) -> None:
    counts: dict[str, dict[str, int]] = {}
    for row in connection.execute(_BATCH_COUNTS, {"ids": [item["id"] for item in items] or [""]}):
        counts.setdefault(row.batch_id, {})[row.status] = row.tasks
    for item in items:
        item["by_status"] = counts.get(item["id"], {})
        item["total"] = sum(item["by_status"].values())


_IDS: Any = bindparam("ids", expanding=True)
_UPLOADS = select(upload).where(upload.c.user_id == bindparam("viewer"), upload.c.id.in_(_IDS))
_FOUND_UPLOADS = over_moves(
    lambda m: select(upload).where(upload.c.key >= m.c.low, upload.c.key < m.c.high, upload.c.user_id == m.c.viewer),
    viewer=TEXT,
    low=TEXT,
    high=TEXT,
)
_OUTPUTS = (
    select(output)
    .join(task, task.c.id == output.c.task_id)
    .where(output.c.user_id == bindparam("viewer"), output.c.id.in_(_IDS), task.c.deleted_at.is_(None))
)
_BATCH_COUNTS = text(
    "SELECT batch_id, status, count(*) AS tasks FROM task"
    " WHERE batch_id IN :ids AND deleted_at IS NULL GROUP BY batch_id, status"
).bindparams(_IDS)
