"""User settings in rows, one for each node of a user's settings document, shared by several processes."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select, update

from genqueue.clock import Instant
from genqueue.store.database.tables import setting
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import TEXT, encode, over_moves, put
from genqueue.store.writing.tx import Tx

ABSENT = ""
"""Value of `Prefer.before` that requires that the node does not exist yet."""


@dataclass(frozen=True, slots=True)
class Prefer(FreeMove):
    """New content of one node of a user's settings document. With `before`, the node is replaced only if its stored
    text still equals it."""

    user_id: str
    node: str
    document: Mapping[str, Any]
    at: Instant
    before: str | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        return (f"{self.user_id}:{self.node}",)


@dataclass(frozen=True, slots=True)
class Preferred(FreeMove):
    """A change of a node that is stored in the settings file."""

    user_id: str
    node: str
    at: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return (f"{self.user_id}:{self.node}",)


def prefer(tx: Tx, moves: Sequence[Prefer]) -> Mapping[str, bool]:
    """Store these nodes. A node that no longer equals its `before` is left unchanged and missing in the answer."""
    rows = [
        {
            "user_id": move.user_id,
            "node": move.node,
            "document": encode(dict(move.document)),
            "before": move.before,
        }
        for move in moves
    ]
    kept = {
        (row.user_id, row.node)
        for statement, wanted in (
            (_PUT, [row for row in rows if row["before"] is None]),
            (_ADD, [row for row in rows if row["before"] == ABSENT]),
            (_REPLACE, [row for row in rows if row["before"]]),
        )
        for row in statement.run(tx.connection, wanted)
    }
    done = [move for move in moves if (move.user_id, move.node) in kept]
    return log_preference_event(tx, [Preferred(move.user_id, move.node, move.at) for move in done])


def log_preference_event(tx: Tx, moves: Sequence[Preferred]) -> Mapping[str, bool]:
    """Append the event that these nodes were changed, upon which other pages of their user reload them."""
    for move in moves:
        tx.log_event("settings.updated", move.user_id, None, move.at, {"node": move.node})
    return {move.keys[0]: True for move in moves}


def load_preferences(connection: Connection, viewer: str) -> dict[str, dict[str, Any]]:
    """Return all nodes of this user's settings document."""
    rows = connection.execute(select(setting).where(setting.c.user_id == viewer))
    return {row.node: json.loads(row.document) for row in rows}


def load_node(connection: Connection, viewer: str, node: str) -> str:
    """Return the stored text of one node, for `Prefer.before`; ABSENT when there is no such node."""
    wanted = select(setting.c.document).where(setting.c.user_id == viewer, setting.c.node == node)
    return connection.execute(wanted).scalar() or ABSENT


_COLUMNS = {"user_id": TEXT, "node": TEXT, "document": TEXT}
_NAMED = (setting.c.user_id, setting.c.node)
_PUT = put(
    setting,
    lambda insert, _m: insert.on_conflict_do_update(
        index_elements=["user_id", "node"], set_={"document": insert.excluded.document}
    ).returning(*_NAMED),
    **_COLUMNS,
)
_ADD = put(setting, lambda insert, _m: insert.on_conflict_do_nothing().returning(*_NAMED), **_COLUMNS)
_REPLACE = over_moves(
    lambda m: (
        update(setting)
        .where(setting.c.user_id == m.c.user_id, setting.c.node == m.c.node, setting.c.document == m.c.before)
        .values(document=m.c.document)
        .returning(*_NAMED)
    ),
    **_COLUMNS,
    before=TEXT,
)
