"""Backups of a SQLite database: whole copies, taken while it is in use, and checked before they count.

A copy lies under another name until it is whole, on the disk and found sound; only then it gets the name of a backup.
Blocking, every function: for a thread. PostgreSQL has its own tools.
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
"""Pages between two looks whether the work is still wanted: 8 MB."""

_LEAST_FREE = 200_000_000
"""Bytes that a backup leaves on the disk: the queue needs them more."""

_NAME = re.compile(r"genqueue-(\d{8}T\d{6})(\d{3})Z(\.before-\w+)?\.db")
_PART_NAME = re.compile(r"\..+\.(\d+)\.part(-journal|-wal|-shm)?")
_MOMENT = "%Y%m%dT%H%M%S"

GoOn = Callable[[], bool]
Approve = Callable[[Path], None]


class Backup(NamedTuple):
    """`at` is when it was made, and `installation` whose database it is, as the file itself says; one that says nothing
    is of the time in its name, or of its last change where that is earlier. `kept`: made before an upgrade, and never
    rotated away."""

    path: Path
    at: Instant
    bytes: int
    kept: bool = False
    installation: str | None = None

    def is_of(self, installation: str | None) -> bool:
        """Can it be one of this installation? None: nobody knows which one it is."""
        return None in (installation, self.installation) or installation == self.installation


class Interrupted(Exception):
    """It was not wanted any more. Nothing is left behind."""


def always() -> bool:
    """Nobody interrupts."""
    return True


def approve_all(_copy: Path) -> None:
    """Nobody objects."""


def backup_name(at: Instant, before: str = "") -> str:
    """Names in order of time. `before` is the schema that an upgrade leads to."""
    moment = datetime.fromtimestamp(at // SECOND, tz=UTC)
    mark = f".before-{before}" if before else ""
    return f"genqueue-{moment.strftime(_MOMENT)}{at % SECOND // 1000:03d}Z{mark}.db"


def list_backups(folder: Path) -> list[Backup]:
    """The backups in this folder that were made by themselves, newest first. The names say which files are some; a
    file that was copied or renamed is as old as it was."""
    found = []
    with suppress(FileNotFoundError, NotADirectoryError):
        for path in folder.iterdir():
            if named := _NAME.fullmatch(path.name):
                with suppress(FileNotFoundError, ValueError):  # rotated away at this moment, or of no day that there is
                    about, (said, installation) = path.stat(), _says(path)
                    at = said or min(_moment(named[1], named[2]), about.st_mtime_ns // 1000)
                    found.append(Backup(path, at, about.st_size, bool(named[3]), installation))
    return sorted(found, key=lambda each: each.at, reverse=True)


def newest_good(folder: Path, installation: str | None = None) -> Backup | None:
    """The newest backup of this installation that is sound now, whatever it was when it was made."""
    found = (each for each in list_backups(folder) if each.is_of(installation))
    return next((each for each in found if not damages_of_copy(each.path)), None)


def back_up(
    database: Path, target: Path, go_on: GoOn = always, *, at: Instant | None = None, approve: Approve = approve_all
) -> int:
    """Copy the database as it is at this moment to `target`; its bytes. Who works with it goes on working. The copy
    says that it was made `at` this moment. `approve` is shown it before it counts, and may raise.

    Raises Conflict `file_exists`, NotFound for a database that is not there, Unavailable where the disk or the
    database refuses or the copy is found damaged, and Interrupted when `go_on` says no.
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
    """Remove the oldest ones of this installation beyond `keep`, seen from the moment of the one just made; which.
    While those that stay hold no task, the newest one that does stays as well: an empty queue never pushes out a full
    one."""
    # After the clock was set back the older ones are of the future: the further they are, the sooner they go.
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
    """When it was made, for whoever copies or renames it later. What is no database of ours is left alone."""
    with _database_errors(part), closing(_open(part)) as connection:
        if connection.execute(_IS_OURS).fetchone():
            connection.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (BACKED_UP, f'{{"at":{at}}}'))
    sync_file(part)


def _says(path: Path) -> tuple[Instant | None, str | None]:
    """When it was made and whose it is, as far as it says so."""
    try:
        with closing(open_to_read(path)) as connection:
            said = dict(
                connection.execute("SELECT name, value FROM meta WHERE name IN (?, 'installation')", (BACKED_UP,))
            )
        return int(json.loads(said[BACKED_UP])["at"]) if BACKED_UP in said else None, said.get("installation")
    except (sqlite3.Error, ValueError, TypeError, KeyError):
        return None, None


def holds_tasks(backup: Path) -> bool:
    """Is there a task in it? Not in one that cannot be read."""
    try:
        with closing(open_to_read(backup)) as connection:
            return connection.execute("SELECT 1 FROM task LIMIT 1").fetchone() is not None
    except sqlite3.Error:
        return False


def sweep_parts(folder: Path) -> None:
    """Remove what killed processes left unfinished. Who is still at it keeps its own."""
    with suppress(FileNotFoundError, NotADirectoryError):
        for path in folder.iterdir():
            if (named := _PART_NAME.fullmatch(path.name)) and not psutil.pid_exists(int(named[1])):
                path.unlink(missing_ok=True)


def part_of(target: Path) -> Path:
    """Where this process makes what is to become `target`."""
    return target.with_name(f".{target.name}.{os.getpid()}.part")


def copy(database: Path, part: Path, go_on: GoOn = always, *, in_use: bool = True) -> None:
    """A whole copy in one file, forced to the disk. Raises as `back_up` does."""

    def look(_status: int, _left: int, _total: int) -> None:
        if not go_on():
            raise Interrupted

    if not database.is_file():
        raise NotFound("not_found", what="database", id=str(database))
    make_folder(part.parent)
    # It holds whatever the database holds.
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, privacy.FILE))
    with (
        _database_errors(database),
        closing(open_to_read(database, in_use=in_use)) as source,
        closing(_open(part)) as target,
    ):
        # Inside a transaction the copy is of one moment, however long it takes and whoever writes meanwhile.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        target.execute("PRAGMA synchronous=OFF")
        source.backup(target, pages=_PAGES, progress=look)
        # One file without companions, whatever the original was.
        target.execute("PRAGMA journal_mode=DELETE").fetchone()
    sync_file(part)


def damages_of_copy(path: Path, go_on: GoOn = always) -> list[str]:
    """What is wrong with a database file that nobody writes to; empty when it is sound. Reads all of it.

    Raises Interrupted when `go_on` says no.
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
    """Nothing of this unfinished file is left behind, and what the disk says becomes ours."""
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
