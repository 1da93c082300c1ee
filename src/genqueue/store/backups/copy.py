"""Backups of a SQLite database: complete copies, taken while it is in use, and checked before they count.

A copy has a temporary name until it is complete, forced to the disk and checked; only then is it renamed to a backup.
Every function blocks: call it in a thread. PostgreSQL has its own tools.
"""

import json
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import psutil

from genqueue.clock import SECOND, Instant, SystemClock, instant
from genqueue.errors import Conflict, NotFound, Unavailable
from genqueue.store.data_folder import privacy
from genqueue.store.data_folder.fsync import make_folder, sync_file, sync_folder
from genqueue.store.database.database_file import open_to_read
from genqueue.store.database.engine import is_damage
from genqueue.store.writing.meta import BACKED_UP

FOLDER = "backups"
_PAGES = 2048
"""Pages copied between two calls of `go_on`: 8 MB."""

_LEAST_FREE = 200_000_000
"""Bytes that must stay free on the disk after a backup, for the queue."""

_NAME = re.compile(r"genqueue-(\d{8}T\d{6})(\d{3})Z(\.before-\w+)?\.db")
_PART_NAME = re.compile(r"\..+\.(\d+)\.part(-journal|-wal|-shm)?")
_MOMENT = "%Y%m%dT%H%M%S"

GoOn = Callable[[], bool]
Approve = Callable[[Path], None]


class Backup(NamedTuple):
    """A backup file.

    `at` is when it was made and `installation` the id of its installation, both as stored in the file. A file that does
    not store its time has the time in its name, or that of its last modification if this is earlier. `kept`: made
    before an upgrade, and never rotated away.
    """

    path: Path
    at: Instant
    bytes: int
    kept: bool = False
    installation: str | None = None

    def is_of(self, installation: str | None) -> bool:
        """Return False when it is known to be of another installation. None stands for an unknown one, on either
        side."""
        return None in (installation, self.installation) or installation == self.installation


class Interrupted(Exception):
    """The work was interrupted by `go_on`. No file is left behind."""


def always() -> bool:
    """Default `go_on`: never interrupts."""
    return True


def approve_all(_copy: Path) -> None:
    """Default `approve`: accepts every copy."""


def backup_name(at: Instant, before: str = "") -> str:
    """Return the file name of a backup; names sort by time. `before` is the schema revision that an upgrade leads
    to."""
    moment = datetime.fromtimestamp(at // SECOND, tz=UTC)
    mark = f".before-{before}" if before else ""
    return f"genqueue-{moment.strftime(_MOMENT)}{at % SECOND // 1000:03d}Z{mark}.db"


def list_backups(folder: Path) -> list[Backup]:
    """Return the automatic backups in this folder, newest first. They are recognised by their names; copying or
    renaming a file does not change its age."""
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for path in folder.iterdir():
            if named := _NAME.fullmatch(path.name):
                with suppress(FileNotFoundError, ValueError):  # rotated away at this moment, or no valid date
                    about, (said, installation) = path.stat(), _says(path)
                    at = said or min(_moment(named[1], named[2]), about.st_mtime_ns // 1000)
                    found.append(Backup(path, at, about.st_size, bool(named[3]), installation))
    return sorted(found, key=lambda each: each.at, reverse=True)


def newest_good(folder: Path, installation: str | None = None) -> Backup | None:
    """Return the newest backup of this installation that passes the integrity check now; None when there is none."""
    found = (each for each in list_backups(folder) if each.is_of(installation))
    return next((each for each in found if not damages_of_copy(each.path)), None)


def back_up(
    database: Path, target: Path, go_on: GoOn = always, *, at: Instant | None = None, approve: Approve = approve_all
) -> int:
    """Copy the database as it is at this moment to `target`, and return the size of the copy in bytes.

    Other connections can go on writing. The copy stores `at` (default: now) as its time. `approve` is called with the
    copy before it is renamed to `target`, and may raise to reject it.

    Raises Conflict `file_exists`, NotFound when there is no database, Unavailable when the disk or the database refuses
    or the copy is damaged, and Interrupted when `go_on` returns False.
    """
    if target.exists():
        raise Conflict("file_exists", path=str(target))
    part = part_of(target)
    with tidy(part):
        _require_space(database, target.parent)
        copy(database, part, go_on)
        _mark(part, SystemClock().now() if at is None else at)
        if harm := damages_of_copy(part, go_on):
            raise Unavailable("database_damaged", path=str(database), reason=harm[0])
        approve(part)
        os.replace(part, target)
        sync_folder(target.parent)
        return target.stat().st_size


def rotate(folder: Path, keep: int, at: Instant, installation: str | None = None) -> list[Path]:
    """Remove all but the `keep` backups of this installation that are closest to `at`, the time of the newest one.
    Return the paths of those removed.

    When no backup that stays holds a task, the newest one that does stays as well: backups of an empty queue never
    displace the last one of a full queue.
    """
    # By distance and not by age: after the clock was set back, older backups have times in the future.
    found = sorted(list_backups(folder), key=lambda each: abs(at - each.at))
    made = [each.path for each in found if not each.kept and each.is_of(installation)]
    old = made[keep:]
    if old and not any(holds_tasks(path) for path in made[:keep]):
        last = next((path for path in old if holds_tasks(path)), None)
        old = [path for path in old if path != last]
    for path in old:
        path.unlink(missing_ok=True)
    return old


def _mark(part: Path, at: Instant) -> None:
    """Store the time of the backup in the copy, where it survives copying and renaming. A file that is no database of
    GenQueue is not changed."""
    with _database_errors(part), closing(_open(part)) as connection:
        if connection.execute(_IS_OURS).fetchone():
            connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (BACKED_UP, f'{{"at":{at}}}'))
    sync_file(part)


def _says(path: Path) -> tuple[Instant | None, str | None]:
    """Return the time and the installation stored in a backup; None for what is not stored or cannot be read."""
    try:
        with closing(open_to_read(path)) as connection:
            said = dict(
                connection.execute("SELECT name, value FROM meta WHERE name IN (?, 'installation')", (BACKED_UP,))
            )
        return int(json.loads(said[BACKED_UP])["at"]) if BACKED_UP in said else None, said.get("installation")
    except (sqlite3.Error, ValueError, TypeError, KeyError):
        return None, None


def holds_tasks(backup: Path) -> bool:
    """Return True when the backup holds a task; False also when it cannot be read."""
    try:
        with closing(open_to_read(backup)) as connection:
            return connection.execute("SELECT 1 FROM task LIMIT 1").fetchone() is not None
    except sqlite3.Error:
        return False


def sweep_parts(folder: Path) -> None:
    """Remove unfinished files of processes that are dead; the process id is part of their names."""
    with suppress(FileNotFoundError, NotADirectoryError):
        for path in folder.iterdir():
            if (named := _PART_NAME.fullmatch(path.name)) and not psutil.pid_exists(int(named[1])):
                path.unlink(missing_ok=True)


def part_of(target: Path) -> Path:
    """Return the temporary path at which this process writes a file before renaming it to `target`."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")


def copy(database: Path, part: Path, go_on: GoOn = always, *, in_use: bool = True) -> None:
    """Write a complete copy in one file and force it to the disk. Raises as `back_up` does. `in_use` as in
    `open_to_read`."""

    def look(_status: int, _left: int, _total: int) -> None:
        if not go_on():
            raise Interrupted

    if not database.is_file():
        raise NotFound("not_found", what="database", id=str(database))
    make_folder(part.parent)
    # Private from the first byte: the copy holds the same secrets as the database.
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, privacy.FILE))
    with (
        _database_errors(database),
        closing(open_to_read(database, in_use=in_use)) as source,
        closing(_open(part)) as target,
    ):
        # A read transaction makes the copy consistent, however long it takes and whatever is written meanwhile.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        target.execute("PRAGMA synchronous=OFF")
        source.backup(target, pages=_PAGES, progress=look)
        # A single file without -wal and -shm, whatever journal mode the original has.
        target.execute("PRAGMA journal_mode=DELETE").fetchone()
    sync_file(part)


def damages_of_copy(path: Path, go_on: GoOn = always) -> list[str]:
    """Return the damages of a database file that is not being written to; empty when it is sound. Reads all of it.

    Raises Interrupted when `go_on` returns False.
    """
    try:
        with closing(open_to_read(path)) as connection:
            connection.set_progress_handler(lambda: int(not go_on()), 100_000)
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)")]
            if found == ["ok"] and not connection.execute(_IS_OURS).fetchone():
                return ["not a database of GenQueue"]
    except sqlite3.Error as error:
        if not go_on():
            raise Interrupted from error
        return [str(error)]
    return [] if found == ["ok"] else found


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None)


def _require_space(database: Path, folder: Path) -> None:
    make_folder(folder)
    needed = database.stat().st_size if database.is_file() else 0
    free = shutil.disk_usage(folder).free
    if free - needed < _LEAST_FREE:
        raise Unavailable("no_space_for_backup", path=str(folder), free_mb=free // 1_000_000, mb=needed // 1_000_000)


@contextmanager
def tidy(part: Path) -> Iterator[None]:
    """Remove the unfinished file and its companions at the end of the context, and turn OSError into Unavailable
    `storage_unavailable`."""
    try:
        yield
    except OSError as error:
        raise Unavailable("storage_unavailable", reason=error.strerror or type(error).__name__) from error
    finally:
        for companion in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                part.with_name(part.name + companion).unlink(missing_ok=True)


@contextmanager
def _database_errors(database: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        code = "database_damaged" if is_damage(error) else "store_unavailable"
        raise Unavailable(code, path=str(database), reason=str(error)) from error


def _moment(seconds: str, thousandths: str) -> Instant:
    return instant(datetime.strptime(seconds, _MOMENT).replace(tzinfo=UTC)) + int(thousandths) * 1000


_IS_OURS = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
