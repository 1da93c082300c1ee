"""Privacy: files of the data folder are readable only by the account that GenQueue runs under.

The database holds prompts and the credentials of backends, outputs and uploads are people's pictures. So files are
created with 0600 and folders with 0700, whatever the umask. Wider permissions, left by an older version or by hand, are
narrowed at the start, with a warning in the log. Windows has its own rules and is left alone; so is a folder that was
set for sharing (`GENQUEUE_STORAGE_URL=file:///...`), where other accounts may have to read.
"""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import structlog

FILE = 0o600
FOLDER = 0o700
_OTHERS = 0o077
log = structlog.get_logger(__name__)


def open_private(path: str, flags: int) -> int:
    """An `opener` for `open`: files that it creates are private."""
    return os.open(path, flags, FILE)


def make_private_folder(folder: Path) -> None:
    """Create a private folder, and its parents with the usual permissions."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=FOLDER, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Create an empty private file, unless it exists. Opening it later does not widen its permissions, and files that
    SQLite creates beside a database have the permissions of the database."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE))


def repair(data_dir: Path, *files: Path) -> int:
    """Narrow permissions that are too wide: of the folder, of what is directly in it and in `backups`, and of `files`.
    Returns how many were too wide.

    Everything below the folder is walked only if the folder itself was open to others: behind a closed one no other
    account can reach it.
    """
    if sys.platform == "win32" or not data_dir.is_dir():
        return 0
    was_open = _narrow(data_dir)
    found = int(was_open)
    for path in [*_beside(data_dir), *files]:
        found += _narrow(path)
    if was_open:
        found += sum(_narrow(path) for path in _below(data_dir))
    if found:
        log.warning("made_private", files=found, path=str(data_dir))
    return found


def _beside(data_dir: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from data_dir.iterdir()
    with suppress(OSError):
        yield from (data_dir / "backups").iterdir()


def _below(data_dir: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(data_dir):
        yield from (Path(folder, name) for name in (*folders, *files))


def _narrow(path: Path) -> bool:
    """Take the permissions of others away; returns whether there were any. The owner keeps all of theirs, such as that
    to execute. What belongs to another account, or has the sticky bit (shared on purpose), stays as it is."""
    try:
        found = path.lstat()
        if not stat.S_IMODE(found.st_mode) & _OTHERS or found.st_uid != os.geteuid():
            return False
        if found.st_mode & stat.S_ISVTX or not (stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode)):
            return False
        path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
    except FileNotFoundError:
        return False
    except OSError as error:
        log.debug("not_made_private", path=str(path), error=str(error))
        return False
    return True
