"""Workflows as rows: added, changed by a further version, archived and restored."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, null, select, tuple_, update

from genqueue.clock import Instant
from genqueue.errors import Stale
from genqueue.store.database.tables import workflow, workflow_version
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import encode
from genqueue.store.writing.tx import Tx

_CHANGED = "workflow.updated"


@dataclass(frozen=True, slots=True)
class KeepVersion(FreeMove):
    """A version of a workflow, as a template document.

    Version 1 adds the workflow. A later one follows the version before it, which must still be the current one; it
    replaces kind and name as well.
    """

    document: Mapping[str, Any]
    node_count: int
    sha: str
    origin: Mapping[str, Any] | None
    at: Instant

    @property
    def id(self) -> str:
        return str(self.document["id"])

    @property
    def version(self) -> int:
        return int(self.document["version"])

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)


@dataclass(frozen=True, slots=True)
class ArchiveWorkflow(FreeMove):
    """A workflow to archive, or with `archived=False` to take back."""

    id: str
    at: Instant
    archived: bool = True

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.id,)


def keep_version(tx: Tx, moves: Sequence[KeepVersion]) -> Mapping[str, int]:
    """Store these versions; a repeated one is stored once. Raises Stale `workflow_changed` where another version came
    first."""
    answers = {}
    for move in moves:
        if _add(tx.connection, move) if move.version == 1 else _follow(tx.connection, move):
            tx.connection.execute(insert(workflow_version), _row_of(move))
            tx.log_event(_CHANGED, "", move.id, move.at, {"id": move.id, "version": move.version})
        answers[move.id] = move.version
    return answers


def _add(connection: Connection, move: KeepVersion) -> bool:
    """Insert the row of a new workflow; False when this very version is there already."""
    if _is_repeated(connection, move):
        return False
    row = {"id": move.id, **_head_of(move), "origin": _text(move.origin), "created_at": move.at}
    connection.execute(insert(workflow), row)
    return True


def _follow(connection: Connection, move: KeepVersion) -> bool:
    """Make the version the current one; False when it is that already."""
    before = (workflow.c.id == move.id, workflow.c.version == move.version - 1)
    if connection.execute(update(workflow).where(*before).values(**_head_of(move))).rowcount:
        return True
    if _is_repeated(connection, move):
        return False
    raise Stale("workflow_changed", id=move.id)


def _is_repeated(connection: Connection, move: KeepVersion) -> bool:
    """Is this version stored, with the same content? A move may be carried out again after a lost connection."""
    found = select(workflow_version.c.sha).where(
        workflow_version.c.workflow_id == move.id, workflow_version.c.version == move.version
    )
    return connection.execute(found).scalar() == move.sha


def _head_of(move: KeepVersion) -> dict[str, Any]:
    name = move.document["name"]
    return {
        "kind": move.document["kind"],
        "name_zh": name["zh"],
        "name_en": name["en"],
        "version": move.version,
        "updated_at": move.at,
    }


def _row_of(move: KeepVersion) -> dict[str, Any]:
    return {
        "workflow_id": move.id,
        "version": move.version,
        "document": encode(dict(move.document)),
        "node_count": move.node_count,
        "sha": move.sha,
        "origin": _text(move.origin),
        "created_at": move.at,
    }


def archive_workflow(tx: Tx, moves: Sequence[ArchiveWorkflow]) -> Mapping[str, bool]:
    """Archive workflows or take them back; one that is so already stays as it is. An unknown id is no answer."""
    answers = {}
    for move in moves:
        here = workflow.c.archived_at.is_(None) if move.archived else workflow.c.archived_at.is_not(None)
        value = move.at if move.archived else null()
        changed = update(workflow).where(workflow.c.id == move.id, here).values(archived_at=value, updated_at=move.at)
        if tx.connection.execute(changed).rowcount:
            tx.log_event(_CHANGED, "", move.id, move.at, {"id": move.id, "archived": move.archived})
            answers[move.id] = True
        elif tx.connection.execute(select(workflow.c.id).where(workflow.c.id == move.id)).first() is not None:
            answers[move.id] = True
    return answers


def load_workflows(connection: Connection, *, archived: bool = False) -> list[dict[str, Any]]:
    """Return the workflows that are archived, or those that are not, the newest first, without their documents."""
    here = workflow.c.archived_at.is_not(None) if archived else workflow.c.archived_at.is_(None)
    order = (workflow.c.created_at.desc(), workflow.c.id.desc())
    return [_read(row) for row in connection.execute(_HEADS.where(here).order_by(*order))]


def load_workflow(connection: Connection, workflow_id: str) -> dict[str, Any] | None:
    """Return one workflow without its document, archived or not."""
    row = connection.execute(_HEADS.where(workflow.c.id == workflow_id)).first()
    return None if row is None else _read(row)


def load_documents(connection: Connection, versions: Collection[tuple[str, int]]) -> dict[tuple[str, int], str]:
    """Return the documents of these versions, as JSON text, by (id, version)."""
    columns = (workflow_version.c.workflow_id, workflow_version.c.version)
    wanted = select(*columns, workflow_version.c.document).where(tuple_(*columns).in_(list(versions)))
    return {(row.workflow_id, row.version): row.document for row in connection.execute(wanted)}


def load_versions(connection: Connection, workflow_id: str) -> list[dict[str, Any]]:
    """Return every version of a workflow, the newest first, without documents."""
    table = workflow_version.c
    columns = (table.version, table.node_count, table.sha, table.origin, table.created_at)
    wanted = select(*columns).where(table.workflow_id == workflow_id).order_by(table.version.desc())
    return [_read(row) for row in connection.execute(wanted)]


_HEADS = select(workflow, workflow_version.c.node_count, workflow_version.c.sha).join(
    workflow_version,
    (workflow_version.c.workflow_id == workflow.c.id) & (workflow_version.c.version == workflow.c.version),
)


def _read(row: Any) -> dict[str, Any]:
    return {**row._asdict(), "origin": json.loads(row.origin) if row.origin else None}


def _text(document: Mapping[str, Any] | None) -> str | None:
    return None if document is None else encode(dict(document))
