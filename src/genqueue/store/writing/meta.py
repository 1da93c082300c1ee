"""Marks: what the database says about itself, as rows of `meta`.

| name | value |
|---|---|
| `stream` | names the event log; another one means another history |
| `installation` | names this installation at its servers |
| `queue_paused`, `queue_resumed` | see `pauses` |
| `life` | `{"name", "at"}` of the process that dispatches on an embedded database; removed by its end; see `lives` |
| `clock` | see `clock.steps` |
| `secret_check` | see `keyring` |
| `erase_wanted` | secrets were encrypted, and traces of them may be left in the file; see `secrets.credentials` |
| `backed_up` | `{"at"}`: when it was made, in a backup only; see `backups` |
| `proof` | when it was last written to only to see whether that can be done |
"""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, text

from genqueue.store.database.tables import meta
from genqueue.store.writing.statements import TEXT, encode, put

BACKED_UP = "backed_up"


def read_mark(connection: Connection, name: str) -> dict[str, Any] | None:
    """A mark that is a document."""
    value = connection.execute(_READ, {"mark": name}).scalar()
    return None if value is None else json.loads(value)


def write_mark(connection: Connection, name: str, value: Mapping[str, Any] | str) -> None:
    """Set a mark, whatever it was, also when another process sets it at the same moment."""
    _WRITE.run(connection, [{"name": name, "value": value if isinstance(value, str) else encode(dict(value))}])


def lock_mark(connection: Connection, name: str) -> None:
    """Until the transaction ends no other process passes here with this name: for what is decided by a mark and then
    written into it. SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(_LOCK, {"mark": name})


def remove_mark(connection: Connection, name: str) -> None:
    connection.execute(_REMOVE, {"mark": name})


_READ = select(meta.c.value).where(meta.c.name == bindparam("mark"))
_WRITE = put(
    meta,
    lambda insert, _m: insert.on_conflict_do_update(index_elements=["name"], set_={"value": insert.excluded.value}),
    name=TEXT,
    value=TEXT,
)
_LOCK = text("SELECT pg_advisory_xact_lock(7104031, hashtext(:mark))")
_REMOVE = delete(meta).where(meta.c.name == bindparam("mark"))
