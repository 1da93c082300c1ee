"""What users decide, as rows: one for each node of their settings document. Several processes share them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from genqueue.store.moves import TEXT, encode, put
from genqueue.store.tables import setting
from genqueue.store.tx import Hold, Tx


class Prefer(NamedTuple):
    """One node of a user's document, as a whole."""

    user_id: str
    node: str
    document: Mapping[str, Any]

    @property
    def keys(self) -> tuple[str, ...]:
        return (f"{self.user_id}:{self.node}",)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def prefer(tx: Tx, moves: Sequence[Prefer]) -> Mapping[str, bool]:
    """Keep these nodes, whatever stood there before."""
    rows = [{**move._asdict(), "document": encode(dict(move.document))} for move in moves]
    _PUT.run(tx.connection, rows)
    return {move.keys[0]: True for move in moves}


def load_preferences(connection: Connection, viewer: str) -> dict[str, dict[str, Any]]:
    """Every node of this user's document."""
    rows = connection.execute(select(setting).where(setting.c.user_id == viewer))
    return {row.node: json.loads(row.document) for row in rows}


_PUT = put(
    setting,
    lambda insert, _m: insert.on_conflict_do_update(
        index_elements=["user_id", "node"], set_={"document": insert.excluded.document}
    ),
    user_id=TEXT,
    node=TEXT,
    document=TEXT,
)
