"""Credentials of backends, stored encrypted (sealed). The names of a backend's credentials are stored in plain text.

| `value` of a row of `secret` | |
|---|---|
| `{"names": [...], "sealed": "v1:..."}` | the stored form |
| any other object | plain text, as earlier versions stored it: sealed at the next start |
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
    """Replace the credentials of a backend; empty ones are deleted. Raises as `keyring.seal`."""
    owner = lease_name(backend_id)
    connection.execute(delete(secret).where(secret.c.owner == owner, secret.c.name == ACCESS))
    if access:
        connection.execute(
            insert(secret), {"owner": owner, "name": ACCESS, "value": _sealed(connection, owner, access)}
        )


def account_of(connection: Connection, credentials: Mapping[str, Any]) -> str:
    """Return a fingerprint that distinguishes accounts at the same address without revealing credentials; empty when
    there is no account. Raises as `keyring.seal`."""
    return fingerprint(connection, json.dumps(dict(credentials), sort_keys=True)) if credentials else ""


def load_access(connection: Connection, backend_id: str) -> dict[str, Any]:
    """Return the credentials of one backend. They must not be logged nor be part of a response. Raises as
    `keyring.unseal`."""
    owner = lease_name(backend_id)
    stored = connection.execute(select(secret.c.value).where(secret.c.owner == owner, secret.c.name == ACCESS)).scalar()
    kept = json.loads(stored) if stored else {}
    if not _is_sealed(kept):
        return dict(kept)  # raises for a value that is no object
    return dict(json.loads(unseal(connection, kept["sealed"], owner)))


def kept_access(connection: Connection, backend_ids: list[str]) -> dict[str, list[str]]:
    """Return the names of the stored credentials by backend id, in the order in which they were given."""
    owners = {lease_name(backend_id): backend_id for backend_id in backend_ids}
    rows = connection.execute(_OWNED, {"owners": list(owners) or [""]})
    return {owners[row.owner]: _names(_kept(row.value)) for row in rows}


def require_fitting(connection: Connection) -> None:
    """Raise Unavailable `secret_key_wrong` when the key, if any, sealed neither the stored check nor any stored secret.

    If the key fits one secret, only the others cannot be used: a command run without the setting may have sealed a
    secret with a key of its own. Without any key, backends with secrets cannot be used, and those without can.
    """
    if fits_check(connection):
        return
    rows = [(row.owner, _kept(row.value)) for row in connection.execute(select(secret.c.owner, secret.c.value))]
    if not any(_is_sealed(kept) and fits_seal(connection, kept["sealed"], owner) for owner, kept in rows):
        raise Unavailable("secret_key_wrong", where=keyring_of(connection).where)


def has_traces(connection: Connection) -> bool:
    """Return True when a secret is stored in plain text, as earlier versions did, or traces of one are not erased
    yet."""
    if read_mark(connection, ERASE) is not None:
        return True
    return any(_is_plain(value) for value in connection.execute(select(secret.c.value)).scalars())


def seal_old(engine: Engine) -> int:
    """Seal secrets that an earlier version stored in plain text, and erase their traces from the database.

    Return the number of sealed rows. Without a key they stay in plain text, which is logged. A crash before the end of
    the erasure is made up for by the next call.
    """
    keyring: Keyring = engine.get_execution_options()[KEYRING]
    with our_errors(), engine.connect() as connection, connection.begin():
        # Of several processes that start at once, one does the work and the others then find nothing to do.
        lock_mark(connection, CHECK)
        if connection.dialect.name == "sqlite":
            # Overwrites deleted content with zeros.
            connection.exec_driver_sql("PRAGMA secure_delete=ON")
        rows = [row for row in connection.execute(select(secret)) if _is_plain(row.value)]
        if rows and not keyring.can_seal:
            log.warning("secrets_in_plain_text", variable=VARIABLE)
            rows = []
        if rows:
            # In this transaction, so that after a crash the next start erases the traces.
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
    """Return True when this database file, which is not being written to, holds a secret in plain text."""
    try:
        with closing(open_to_read(database)) as connection:
            return any(_is_plain(row[0]) for row in connection.execute("SELECT value FROM secret"))
    except sqlite3.Error:
        return False


def _erase(engine: Engine) -> None:
    """Rewrite the whole database: content that was deleted or moved earlier stays in free pages and in the log."""
    try:
        with our_errors(), engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                cursor = connection.connection.cursor()
                # In memory, the temporary copy would need as much memory as the database has bytes.
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
    """Parse the value of a row; None when it is no JSON. A broken row must not affect the other ones."""
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
