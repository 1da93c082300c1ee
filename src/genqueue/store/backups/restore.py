"""Restoring a SQLite database atomically: after a crash at any point there is either the old or the new database.

The backup is copied beside the database, migrated to the newest schema and adjusted (`after_restore`). One rename makes
that copy valid; from then on every start finishes the restore. The remaining steps are renames and can be repeated.

    .genqueue.db.PID.part   being made, not valid yet
    genqueue.db.restored    complete: it is the database from now on
    genqueue.db.replaced-*  the previous database

An empty database replaces another one in the same way.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine

from genqueue.clock import Instant
from genqueue.errors import Conflict, NotFound, Unavailable
from genqueue.store.backups.after_restore import Consequences, mark_restored
from genqueue.store.backups.copy import copy, damages_of_copy, part_of, sweep_parts, tidy
from genqueue.store.data_folder.fsync import make_folder, sync_file, sync_folder
from genqueue.store.database.engine import is_damage, open_engine, our_errors
from genqueue.store.database.schema import migrate
from genqueue.store.secrets.credentials import has_traces, seal_old
from genqueue.store.secrets.keyring import Keyring, bind
from genqueue.store.writing.tx import Tx

COMPANIONS = ("-wal", "-shm", "-journal")
Expect = Callable[[Path], None]
"""Called with the database that is about to become the one of this folder, to record that it belongs there."""

Checkpoint = Callable[[str], None]
"""Called with the name of each step at which a crash matters. Only tests pass one that does something."""


def pass_by(_name: str) -> None:
    """Default checkpoint: does nothing."""


def expect_nothing(_database: Path) -> None:
    """Default `expect`: records nothing."""


class Restored(NamedTuple):
    """Result of a restore. `replaced` is the new path of the previous database; None when there was none."""

    replaced: Path | None
    consequences: Consequences


def restore(
    file: Path,
    database: Path,
    at: Instant,
    reach: Checkpoint = pass_by,
    expect: Expect = expect_nothing,
    secret_key: str = "",
) -> Restored:
    """Replace the database by a backup. The caller holds the lock on the data folder.

    Secrets that the backup holds in plain text, as earlier versions stored them, are sealed with `secret_key` or the
    key beside the database.

    Raises NotFound when the file does not exist, Unavailable `backup_damaged` or `database_is_newer` when it cannot be
    used, and Conflict `database_in_use` while another process has the database open; nothing is changed then.
    """
    if not file.is_file():
        raise NotFound("not_found", what="file", id=str(file))
    if harm := damages_of_copy(file):
        raise Unavailable("backup_damaged", path=str(file), reason=harm[0])
    finish_restore(database, expect=expect)
    sweep_parts(database.parent)
    part = part_of(database)
    with tidy(part):
        copy(file, part, in_use=False)
        reach("copied")
        consequences = _prepare(part, at, Keyring(f"sqlite:///{database}", secret_key))
        reach("prepared")
        _make_valid(part, database, reach)
    reach("valid")
    return Restored(finish_restore(database, reach, expect), consequences)


def begin_anew(database: Path, expect: Expect = expect_nothing) -> Path | None:
    """Replace the database by an empty one. Return the new path of the previous one, which is kept; None when there was
    none.

    The caller holds the lock on the data folder. Raises Conflict `database_in_use` while another process has the
    database open.
    """
    finish_restore(database, expect=expect)
    make_folder(database.parent)
    sweep_parts(database.parent)
    part = part_of(database)
    with tidy(part):
        engine = open_engine(f"sqlite:///{part}")
        try:
            with our_errors():
                migrate(engine)
                _into_one_file(engine)
        finally:
            engine.dispose()
        sync_file(part)
        _make_valid(part, database)
    return finish_restore(database, expect=expect)


def finish_restore(database: Path, reach: Checkpoint = pass_by, expect: Expect = expect_nothing) -> Path | None:
    """Finish a restore that has become valid: move the previous database aside and rename the restored one.

    Return the new path of the previous database; None when there was none, or nothing to finish. Can be repeated after
    a crash at any point.
    """
    restored = _valid(database)
    if not restored.is_file():
        return None
    # The same name on every repetition, so that a write-ahead log keeps the name of its database.
    moment = datetime.fromtimestamp(restored.stat().st_mtime, tz=UTC)
    aside = database.with_name(f"{database.name}.replaced-{moment:%Y%m%dT%H%M%SZ}")
    for suffix in ("", *COMPANIONS):
        old = database.with_name(database.name + suffix)
        if old.is_file():
            os.replace(old, aside.with_name(aside.name + suffix))
            reach(f"aside{suffix}")
    sync_folder(database.parent)
    expect(restored)
    os.replace(restored, database)
    sync_folder(database.parent)
    reach("replaced")
    return aside if aside.is_file() else None


def is_unfinished(database: Path) -> bool:
    """Return True when a restore was interrupted after its copy became valid; the next start finishes it."""
    return _valid(database).is_file()


def _make_valid(part: Path, database: Path, reach: Checkpoint = pass_by) -> None:
    _settle(database)
    reach("settled")
    os.replace(part, _valid(database))
    sync_folder(database.parent)


def _valid(database: Path) -> Path:
    return database.with_name(f"{database.name}.restored")


def _prepare(part: Path, at: Instant, keyring: Keyring) -> Consequences:
    engine = open_engine(f"sqlite:///{part}")
    bind(keyring, [engine])
    try:
        with our_errors():
            migrate(engine)
            with engine.connect() as connection, connection.begin():
                consequences = mark_restored(Tx(connection), at, alone=True)
                is_plain = has_traces(connection)
            if is_plain:
                seal_old(engine)
            _into_one_file(engine)
    finally:
        engine.dispose()
    if harm := damages_of_copy(part):
        raise Unavailable("backup_damaged", path=str(part), reason=harm[0])
    sync_file(part)
    return consequences


def _into_one_file(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.connection.cursor().execute("PRAGMA journal_mode=DELETE").close()


def _settle(database: Path) -> None:
    """Write the log of the old database into its file, as far as its damage allows.

    SQLite permits that only while no other process has the file open; this is also the test for that. Raises Conflict
    `database_in_use` otherwise.
    """
    if not database.is_file():
        return
    try:
        with closing(sqlite3.connect(database, isolation_level=None, timeout=2)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    except sqlite3.Error as error:
        if is_damage(error):
            return
        raise Conflict("database_in_use", path=str(database), reason=str(error)) from error
