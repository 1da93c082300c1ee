"""Access checks of the data folder before it is opened.

A file of another account, a folder in the place of a file, or a pipe without a writer is reported by name at the start,
instead of failing somewhere later.
"""

import errno
import os
import stat
from pathlib import Path

from genqueue.errors import Unavailable


def require_folder(folder: Path) -> None:
    """Require a folder, if it exists, to be one in which files can be created. Raises Unavailable."""
    _require(folder, os.R_OK | os.W_OK | os.X_OK, is_folder=True)


def require_file(path: Path) -> None:
    """Require a path to be missing or a regular file that can be read and written. Raises Unavailable."""
    _require(path, os.R_OK | os.W_OK, is_folder=False)


def _require(path: Path, rights: int, *, is_folder: bool) -> None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise Unavailable("path_unusable", path=str(path), reason=error.strerror or type(error).__name__) from error
    if is_folder != stat.S_ISDIR(found.st_mode) or not (is_folder or stat.S_ISREG(found.st_mode)):
        raise Unavailable("not_a_folder" if is_folder else "not_a_file", path=str(path))
    if not os.access(path, rights):
        if hasattr(os, "statvfs") and os.statvfs(path).f_flag & os.ST_RDONLY:
            raise Unavailable("path_unusable", path=str(path), reason=os.strerror(errno.EROFS))
        mode = f"{stat.S_IMODE(found.st_mode):04o}"
        raise Unavailable("no_rights", path=str(path), owner=_name_of(found.st_uid), mode=mode)


def _name_of(user: int) -> str:
    try:
        import pwd

        return pwd.getpwuid(user).pw_name
    except (ImportError, KeyError):
        return str(user)
