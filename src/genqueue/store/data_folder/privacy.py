"""Privacy: files of the data folder are for the account that GenQueue runs under, and nobody else on the machine.

The database holds prompts and the secrets of servers, outputs and uploads are people's pictures. So files are made with
0600 and folders with 0700, whatever the umask, and what an older version or a hand has left wider is made narrow at a
start, with a notice. Windows has its own rules and is left alone; so is a folder that was named for sharing
(`GENQUEUE_STORAGE_URL=file:///...`), where other accounts may have to read.
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
    """An `opener`: what it makes is private."""
    return os.open(path, flags, FILE)


def make_private_folder(folder: Path) -> None:
    """With those above it, which are as usual."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=FOLDER, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Empty, unless there is one: whoever opens it later cannot make it wider. Files that SQLite puts beside a database
    have the rights of the database."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE))


def repair(data_dir: Path, *files: Path) -> int:
    """Make narrow what is wider than it should be: the folder, what lies in it, and these files. Answers how many were.

    Everything below a folder is only looked through when the folder itself was open to others: behind a closed one
    nobody can reach it.
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
    """Was it wider? The owner keeps every right, to run a script among them. What belongs to somebody else, and a
    folder that is everybody's on purpose, stays as it is."""
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
