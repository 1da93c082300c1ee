"""The work of `backup` and `restore`: on the data folder itself, never through a server. Blocking."""

from contextlib import ExitStack
from pathlib import Path

from genqueue.app import only_process
from genqueue.clock import SystemClock
from genqueue.config import Settings
from genqueue.store.backups import copy as backups
from genqueue.store.backups.after_restore import Consequences, mark_restored
from genqueue.store.backups.copy import Backup
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.backups.restore import Restored
from genqueue.store.database.engine import open_engine, our_errors
from genqueue.store.database.schema import migrate
from genqueue.store.writing.tx import Tx


def back_up(settings: Settings, file: Path | None) -> Backup:
    """Back up the database to that file; without one, to the folder of the automatic backups."""
    database_file = EmbeddedDatabase(settings, SystemClock())
    if file is None:
        return database_file.back_up()
    path = file.absolute()
    at = SystemClock().now()
    return Backup(path, at, backups.back_up(database_file.database, path, at=at))


def put_back(settings: Settings, file: Path) -> tuple[Restored, bool]:
    """Restore a backup. Also returns whether it was of another installation than the database before. Raises Conflict
    `data_dir_in_use` while a server uses the folder."""
    with only_process(settings):
        database_file = EmbeddedDatabase(settings, SystemClock())
        is_foreign = database_file.is_foreign(file)
        return database_file.restore(file), is_foreign


def begin_anew(settings: Settings) -> Path | None:
    """Set the database aside and begin with an empty one. Raises Conflict `data_dir_in_use` while a server uses the
    folder."""
    with only_process(settings):
        return EmbeddedDatabase(settings, SystemClock()).begin_anew()


def mark(settings: Settings) -> Consequences:
    """Mark a database that was restored by other means. Raises as `mark_restored`."""
    with ExitStack() as stack:
        if settings.embedded:
            stack.enter_context(only_process(settings))
            EmbeddedDatabase(settings, SystemClock()).guard(accept=True)
        engine = open_engine(settings.database)
        stack.callback(engine.dispose)
        with our_errors():
            migrate(engine)
            with engine.connect() as connection, connection.begin():
                consequences = mark_restored(Tx(connection), SystemClock().now(), alone=settings.embedded)
        if settings.embedded:
            EmbeddedDatabase(settings, SystemClock()).accept()
        return consequences
