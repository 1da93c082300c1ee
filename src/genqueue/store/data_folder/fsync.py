"""Durable writes: make a file, and its name in a folder, survive a power cut."""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from genqueue.errors import Unavailable
from genqueue.store.data_folder.privacy import open_private


def make_folder(folder: Path, mode: int = 0o700) -> None:
    """Create a folder and its parents, each durable in the one that holds it. Raises FileNotFoundError when the folder
    is removed at the same time: try again."""
    try:
        folder.mkdir(mode)
    except FileNotFoundError:
        make_folder(folder.parent, mode)
        make_folder(folder, mode)
        return
    except OSError as error:
        if folder.is_dir():
            return
        if isinstance(error, FileExistsError) and not os.path.lexists(folder):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder)) from error
        raise
    sync_folder(folder.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable. Does nothing on Windows, which has no call for it."""
    if sys.platform == "win32":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except FileNotFoundError:
        return  # deleted meanwhile: there is no name to keep
    try:
        force_to_disk(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Make the content of a file durable that was written by other code."""
    with path.open("r+b") as file:
        force_to_disk(file.fileno())


def replace_file(path: Path, text: str) -> None:
    """Replace a small private file by one with this content. After a power cut it is one of the two, whole. Raises
    Unavailable when the disk refuses."""
    part = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        make_folder(path.parent)
        with open(part, "x", encoding="utf-8", opener=open_private) as file:
            file.write(text)
            file.flush()
            force_to_disk(file.fileno())
        os.replace(part, path)
        sync_folder(path.parent)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Unavailable("storage_unavailable", reason=error.strerror or type(error).__name__) from error


def force_to_disk(descriptor: int) -> None:
    """Force a file to the disk; all durable writes use this. On macOS `fsync` stops at the drive's cache, which a power
    cut empties."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # not every file system has it
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)
