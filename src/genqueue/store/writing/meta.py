"""Rows of `meta` (marks): what the database records about itself.

| name | value |
|---|---|
| `stream` | names the event log; another one means another history |
| `installation` | names this installation at its backends |
| `queue_paused`, `queue_resumed` | see `pauses` |
| `life` | `{"name", "at"}` of the process that dispatches on an embedded database; removed by its end; see `lives` |
| `clock` | see `clock.steps` |
| `secret_check` | see `keyring` |
| `erase_wanted` | secrets were encrypted, and traces of them may be left in the file; see `secrets.credentials` |
| `backed_up` | `{"at"}`: when it was made, in a backup only; see `backups` |
| `proof` | when the database was last written to only as a check that it takes writes |
"""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, text

from genqueue.store.database.tables import meta
from genqueue.store.writing.statements import TEXT, encode, put

BACKED_UP = "backed_up"


def read_mark(connection: Connection, name: str) -> dict[str, Any] | None:
    """Return a mark that is a JSON document; None if it is not set."""
    value = connection.execute(_READ, {"mark": name}).scalar()
    return None if value is None else json.loads(value)


def write_mark(connection: Connection, name: str, value: Mapping[str, Any] | str) -> None:
    """Insert or replace a mark, even if another process sets it at the same moment."""
    _WRITE.run(connection, [{"name": name, "value": value if isinstance(value, str) else encode(dict(value))}])


def lock_mark(connection: Connection, name: str) -> None:
    """Hold a lock of this name until the transaction ends: for decisions that are read from a mark and then written to
    it. Does nothing on SQLite, which has one writer anyway."""
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
