"""The SQLite file of a running program: is it still the one that was opened, and as long as its header says?

SQLite does not notice that its file was deleted, moved, overwritten or truncated: it goes on writing into a file
without a name, and what was confirmed is lost with the process. So the path and the first bytes of the file are checked
around every transaction, which costs some microseconds.

The file identifies itself in fields that SQLite leaves to applications: `application_id` is `GQ` and two bytes of the
id of the installation, which `meta` holds in full. `user_version` counts the transactions: SQLite's own counters stand
still where rows only change, so an older copy that is written over the file would look the same.
"""

import os
import sqlite3
import struct
import threading
from pathlib import Path
from typing import ClassVar, NamedTuple
from uuid import UUID

import structlog
from sqlalchemy import Connection

from genqueue.errors import Unavailable

OWNER = int.from_bytes(b"GQ", "big")
"""The first half of `application_id` of every database of GenQueue."""

COUNTED = 2**31
"""The count of transactions wraps around at this number."""

LOG_LIMIT = 64 * 1024 * 1024
"""Bytes to which a write-ahead log is truncated when it begins anew."""

_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100
_LOG_HEADER = struct.Struct(">IIIIIIII")
_LOG_MAGIC = (0x377F0682, 0x377F0683)
_WAL_FORMAT = 2
_CHANGES = "genqueue.changes"
log = structlog.get_logger(__name__)


class Header(NamedTuple):
    """The header of a SQLite file. `pages` is the stated number of pages, of `page_bytes` each; None where that cannot
    be relied upon. `file_bytes` is the real size. `schema` counts the changes of the schema; rewriting the whole file
    (VACUUM) is one. `written` is the number of transactions, up to the last one moved from the log. `mark` is the
    `application_id`."""

    file_bytes: int
    page_bytes: int
    pages: int | None
    in_wal: bool
    schema: int
    written: int
    mark: int

    @property
    def is_short(self) -> bool:
        """Is the file shorter than its header says?"""
        return self.pages is not None and self.file_bytes < self.pages * self.page_bytes


def mark_of(installation: str) -> int:
    """Return the `application_id` for the database of this installation."""
    return OWNER << 16 | UUID(installation).int & 0xFFFF


def header_of(path: Path) -> Header | None:
    """Return the header of a file; None if it is missing or empty. Raises Unavailable `database_damaged` for any other
    file without a SQLite header."""
    try:
        held = _Held.of(path)
    except FileNotFoundError:
        return None
    try:
        header = _parse(held)
        if header is None and os.fstat(held.descriptor).st_size:
            raise Unavailable("database_damaged", path=str(path), reason="file is not a database")
        return header
    finally:
        held.let_go()


def open_to_read(path: Path, *, in_use: bool = False) -> sqlite3.Connection:
    """Open a file to read. One that is not `in_use` is read as it is, and nothing is created beside it; a write-ahead
    log beside it is part of the database."""
    alone = not path.with_name(path.name + "-wal").exists()
    mode = "mode=rw" if in_use else "mode=ro&immutable=1" if alone else "mode=ro"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None, timeout=10)
    connection.execute("PRAGMA query_only=ON")
    return connection


class DatabaseFile:
    """The presence of a SQLite database, for one store and as long as it has connections. To be created when the schema
    is up to date and a connection is open, so that the write-ahead log exists."""

    def __init__(self, path: Path, installation: str) -> None:
        self._path, self._log = path, path.with_name(path.name + "-wal")
        self._mark = mark_of(installation)
        self._file = _Held.of(path)
        # Held open too, so that no other file gets its inode number.
        self._log_descriptor = _open(self._log) if self._log.exists() else None
        self._log_key = None if self._log_descriptor is None else _key_of(os.fstat(self._log_descriptor))
        header = _parse(self._file)
        # A mark that is only in the log is not required until it was seen in the file.
        self._marked = header is not None and header.mark == self._mark
        self._bytes = 0 if header is None else header.file_bytes
        self._size = _size_of(header)
        self._count = 0 if header is None else header.written
        self._log_state = self._read_log()
        self._in_wal = header is not None and header.in_wal
        self._trouble: str | None = None
        self._closed = False

    def require(self) -> None:
        """Raises Unavailable `database_moved` or `database_overwritten` when this is not the file that was opened."""
        trouble = self._find_trouble()
        if trouble != self._trouble:
            self._report(trouble)
        if trouble is not None:
            raise Unavailable(trouble, path=str(self._path))

    def look(self) -> None:
        """The same as `require`."""
        self.require()

    def count(self, connection: Connection) -> None:
        """Count a transaction, if it has changed anything. The count is part of the transaction, so that it is moved
        from the log into the file along with it."""
        changes = connection.connection.dbapi_connection.total_changes  # type: ignore[union-attr]
        if changes == connection.info.get(_CHANGES):
            return
        connection.info[_CHANGES] = changes
        cursor = connection.connection.cursor()
        (present,) = cursor.execute("PRAGMA user_version").fetchone()
        cursor.execute(f"PRAGMA user_version = {(present + 1) % COUNTED}")
        cursor.close()

    def close(self) -> None:
        """Call it after the last connection: closing a file drops all locks of this process on it."""
        if not self._closed:
            self._closed = True
            self._file.let_go()
        if self._log_descriptor is not None:
            os.close(self._log_descriptor)
            self._log_descriptor = None

    def _find_trouble(self) -> str | None:
        if not _is_there(self._path, self._file.key):
            return "database_moved"
        if self._log_key is not None and not _is_there(self._log, self._log_key):
            return "database_moved"
        # Read these first: other threads check too, and the file grows meanwhile.
        before, size, count, log_state = self._bytes, self._size, self._count, self._log_state
        header = _parse(self._file)
        if header is None or header.in_wal != self._in_wal or (self._marked and header.mark != self._mark):
            return "database_overwritten"
        self._marked = self._marked or header.mark == self._mark
        # None of these decreases, except the pages when the whole file is rewritten. Otherwise it is an older copy.
        if (header.written - count) % COUNTED > COUNTED // 2:
            return "database_overwritten"
        self._count = header.written
        if header.pages is not None:
            if _size_of(header) < size:
                return "database_overwritten"
            self._size = _size_of(header)
        # Shorter than its header says is usual: unused pages are not moved from the log. Shorter than before as well is
        # not: a file only shrinks when it is rewritten, and then it is as long as its header says.
        if header.file_bytes < before and header.is_short:
            return "database_overwritten"
        self._bytes = header.file_bytes
        found = self._read_log()
        if found is not None:
            if log_state is not None and found.is_before(log_state):
                return "database_overwritten"
            self._log_state = found
        return None

    def _read_log(self) -> "_Log | None":
        return None if self._log_descriptor is None else _parse_log(self._log_descriptor)

    def _report(self, trouble: str | None) -> None:
        self._trouble = trouble
        if trouble is None:
            log.warning("database_file_is_back", path=str(self._path))
        else:
            log.error("database_file_lost", path=str(self._path), reason=trouble)


class _Log(NamedTuple):
    """A write-ahead log: `line` stays the same until it is emptied, `begun` counts how often it began anew since."""

    line: int
    begun: int
    bytes: int

    def is_before(self, other: "_Log") -> bool:
        """Is this an older copy of the other one? A log only grows until it begins anew, and is truncated then."""
        if self.line != other.line:
            return False
        if self.begun != other.begun:
            return (self.begun - other.begun) % 2**32 > 2**31
        return self.bytes < min(other.bytes, LOG_LIMIT)


class _Held:
    """A descriptor that is shared by all users of one file in this process: POSIX drops every lock of a process on a
    file, those of SQLite too, as soon as the process closes any descriptor of it."""

    _all: ClassVar["dict[tuple[int, int], _Held]"] = {}
    _gate = threading.Lock()

    def __init__(self, key: tuple[int, int], descriptor: int) -> None:
        self.key, self.descriptor, self.users = key, descriptor, 1

    @classmethod
    def of(cls, path: Path) -> "_Held":
        with cls._gate:
            held = cls._all.get(_key_of(os.stat(path)))
            if held is not None:
                held.users += 1
                return held
            descriptor = _open(path)
            key = _key_of(os.fstat(descriptor))
            held = cls._all[key] = cls(key, descriptor)
            return held

    def let_go(self) -> None:
        """Release the descriptor; to be called once for each call of `of`."""
        with self._gate:
            self.users -= 1
            if self.users == 0:
                del self._all[self.key]
                os.close(self.descriptor)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))


def _key_of(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino


def _is_there(path: Path, key: tuple[int, int]) -> bool:
    try:
        return _key_of(os.stat(path)) == key
    except OSError:
        return False


def _parse(held: _Held) -> Header | None:
    # The size first: a file that grows meanwhile then looks short without having shrunk, a rewritten one looks long.
    file_bytes = os.fstat(held.descriptor).st_size
    raw = _read(held.descriptor, _HEADER_BYTES)
    if len(raw) < _HEADER_BYTES or not raw.startswith(_MAGIC):
        return None
    (page,) = struct.unpack_from(">H", raw, 16)
    changed, pages = struct.unpack_from(">II", raw, 24)
    (counted_at,) = struct.unpack_from(">I", raw, 92)
    return Header(
        file_bytes=file_bytes,
        page_bytes=65536 if page == 1 else page,
        pages=pages if changed == counted_at else None,
        in_wal=raw[19] == _WAL_FORMAT,
        schema=struct.unpack_from(">I", raw, 40)[0],
        written=struct.unpack_from(">I", raw, 60)[0],
        mark=struct.unpack_from(">I", raw, 68)[0],
    )


def _parse_log(descriptor: int) -> _Log | None:
    """Return the state of the log; None while it is empty or begins anew at this moment."""
    first = _read(descriptor, _LOG_HEADER.size)
    size = os.fstat(descriptor).st_size
    if len(first) < _LOG_HEADER.size or _read(descriptor, _LOG_HEADER.size) != first:
        return None
    magic, _version, _page, begun, salt, *_ = _LOG_HEADER.unpack(first)
    # The salt is random for an empty log, and increases by one whenever the log begins anew.
    return _Log((salt - begun) % 2**32, begun, size) if magic in _LOG_MAGIC else None


def _size_of(header: Header | None) -> tuple[int, int]:
    return (0, 0) if header is None else (header.schema, header.pages or 0)


def _read(descriptor: int, size: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(descriptor, size, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)  # Windows
    return os.read(descriptor, size)
