"""The safe: what is needed to enter a server, sealed. Which kinds of secrets a server has is no secret.

| `value` of a row of `secret` | |
|---|---|
| `{"names": [...], "sealed": "v1:..."}` | as it is kept |
| any other object | as versions before kept it, in plain text: sealed at the next start |
"""

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Connection, Engine, bindparam, delete, insert, select, text, update

from genqueue.errors import Unavailable
from genqueue.store.database.database_file import open_to_read
from genqueue.store.database.engine import our_errors
from genqueue.store.database.tables import secret
from genqueue.store.secrets.keyring import (
    CHECK,
    KEYRING,
    VARIABLE,
    Keyring,
    fingerprint,
    fits_check,
    fits_seal,
    keyring_of,
    seal,
    unseal,
)
from genqueue.store.writing.meta import lock_mark, read_mark, remove_mark, write_mark
from genqueue.store.writing.tx import lease_name

ACCESS = "access"
ERASE = "erase_wanted"
log = structlog.get_logger(__name__)


def put_access(connection: Connection, backend_id: str, access: Mapping[str, Any]) -> None:
    """Replace what is kept. Raises as `keyring.seal`."""
    owner = lease_name(backend_id)
    connection.execute(delete(secret).where(secret.c.owner == owner, secret.c.name == ACCESS))
    if access:
        connection.execute(
            insert(secret), {"owner": owner, "name": ACCESS, "value": _sealed(connection, owner, access)}
        )


def account_of(connection: Connection, told: Mapping[str, Any]) -> str:
    """What tells an account from others at the same address, without what gets one in there; empty where nothing does.
    Raises as `keyring.seal`."""
    return fingerprint(connection, json.dumps(dict(told), sort_keys=True)) if told else ""


def load_access(connection: Connection, backend_id: str) -> dict[str, Any]:
    """The secrets of one server. Never logged, never part of an answer. Raises as `keyring.unseal`."""
    owner = lease_name(backend_id)
    stored = connection.execute(select(secret.c.value).where(secret.c.owner == owner, secret.c.name == ACCESS)).scalar()
    kept = json.loads(stored) if stored else {}
    if not _is_sealed(kept):
        return dict(kept)  # what is no object raises, as anything else that somebody has written there
    return dict(json.loads(unseal(connection, kept["sealed"], owner)))


def kept_access(connection: Connection, backend_ids: list[str]) -> dict[str, list[str]]:
    """What is kept about getting into these servers: names only, in the order in which they were given."""
    owners = {lease_name(backend_id): backend_id for backend_id in backend_ids}
    rows = connection.execute(_OWNED, {"owners": list(owners) or [""]})
    return {owners[row.owner]: _names(_kept(row.value)) for row in rows}


def require_fitting(connection: Connection) -> None:
    """Raises Unavailable `secret_key_wrong` when there is a key, and nothing here was sealed with it. Where something
    was, only the rest cannot be used: a command without the setting may have sealed one secret with a key of its own.
    Without any key the servers with secrets cannot be used, and what has none can."""
    if fits_check(connection):
        return
    rows = [(row.owner, _kept(row.value)) for row in connection.execute(select(secret.c.owner, secret.c.value))]
    if not any(_is_sealed(kept) and fits_seal(connection, kept["sealed"], owner) for owner, kept in rows):
        raise Unavailable("secret_key_wrong", where=keyring_of(connection).where)


def has_traces(connection: Connection) -> bool:
    """Is there something that an earlier version kept in plain text, or may there be traces of it?"""
    if read_mark(connection, ERASE) is not None:
        return True
    return any(_is_plain(value) for value in connection.execute(select(secret.c.value)).scalars())


def seal_old(engine: Engine) -> int:
    """Seal what an earlier version kept in plain text, and leave no trace of it in the database. Answers how many rows.
    Where there is no key it stays as it is, and the log says so.
    """
    keyring: Keyring = engine.get_execution_options()[KEYRING]
    with our_errors(), engine.connect() as connection, connection.begin():
        # Of several processes that start at once, the others find nothing left to do.
        lock_mark(connection, CHECK)
        if connection.dialect.name == "sqlite":
            # Freed room is overwritten.
            connection.exec_driver_sql("PRAGMA secure_delete=ON")
        rows = [row for row in connection.execute(select(secret)) if _is_plain(row.value)]
        if rows and not keyring.can_seal:
            log.warning("secrets_in_plain_text", variable=VARIABLE)
            rows = []
        if rows:
            # In this transaction, so that a crash before the end of the work is made good at the next start.
            write_mark(connection, ERASE, {})
        for row in rows:
            value = _sealed(connection, row.owner, json.loads(row.value))
            connection.execute(_REPLACE, {"of": row.owner, "named": row.name, "value": value})
        is_wanted = read_mark(connection, ERASE) is not None
    if is_wanted:
        _erase(engine)
    if rows:
        log.warning("secrets_sealed", count=len(rows))
    return len(rows)


def holds_plain_secrets(database: Path) -> bool:
    """Is there a secret in plain text in this file, which nobody writes to?"""
    try:
        with closing(open_to_read(database)) as connection:
            return any(_is_plain(row[0]) for row in connection.execute("SELECT value FROM secret"))
    except sqlite3.Error:
        return False


def _erase(engine: Engine) -> None:
    """What was freed long ago, or moved, lies in pages that nobody uses, and in the log: everything is written anew."""
    try:
        with our_errors(), engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                cursor = connection.connection.cursor()
                # In memory it would need room for the whole database.
                cursor.execute("PRAGMA temp_store=FILE")
                for statement in ("PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"):
                    cursor.execute(statement).fetchall()
                cursor.close()
            else:
                connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM (FULL) secret"))
        with our_errors(), engine.connect() as connection, connection.begin():
            remove_mark(connection, ERASE)
    except Exception as error:
        log.warning("old_secrets_not_erased", error=type(error).__name__)


def _sealed(connection: Connection, owner: str, access: Mapping[str, Any]) -> str:
    return json.dumps({"names": list(access), "sealed": seal(connection, json.dumps(dict(access)), owner)})


def _kept(value: Any) -> Any:
    """What a row holds; None for what is no JSON. It may be anything at all: nobody else is to suffer from it."""
    try:
        return json.loads(value)
    except (TypeError, ValueError, RecursionError):
        return None


def _is_plain(value: Any) -> bool:
    kept = _kept(value)
    return isinstance(kept, dict) and bool(kept) and not _is_sealed(kept)


def _is_sealed(kept: Any) -> bool:
    return isinstance(kept, dict) and set(kept) == {"names", "sealed"}


def _names(kept: Any) -> list[str]:
    names = kept.get("names") if _is_sealed(kept) else kept
    return [str(each) for each in names] if isinstance(names, list | dict) else []


_ANY_OWNER: Any = bindparam("owners", expanding=True)
_OWNED = select(secret.c.owner, secret.c.value).where(secret.c.owner.in_(_ANY_OWNER), secret.c.name == ACCESS)
_REPLACE = (
    update(secret)
    .where(secret.c.owner == bindparam("of"), secret.c.name == bindparam("named"))
    .values(value=bindparam("value"))
)
