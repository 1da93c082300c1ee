"""Storage in a folder of this machine, or on a disk that several machines share.

A file is written under a temporary name, forced to the disk, renamed, and its folder forced to the disk as well: after
a power cut a task that was committed as done must not have an empty picture.
"""

import asyncio
import hashlib
import os
import sys
import threading
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import aclosing, asynccontextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import BinaryIO, ParamSpec, TypeVar
from uuid import uuid4

from genqueue.clock import SECOND, Clock, SystemClock
from genqueue.errors import NotFound, Unavailable
from genqueue.store.data_folder import privacy
from genqueue.store.data_folder.fsync import force_to_disk, make_folder, sync_folder
from genqueue.store.files.base import PIECE, Look, Stored, try_out, within
from genqueue.store.files.keys import check_key

PARTS = ".parts"
"""The folder of unfinished files. No key can name it: parts of keys never begin with a dot."""

SHARED_FOLDER = 0o777
"""Mode of folders in a shared storage, before the umask applies."""

STALE_S = 24 * 3600
"""On disks without file locks, an unfinished file that was not written to for this long is taken as abandoned."""

YOUNG_S = 60
"""Younger unfinished files are not swept: a file is unlocked for a moment after its creation and before its rename."""

_TRIES = 10
"""Tries to rename a file into its folder. Deletes in other processes can remove one of its folders at a time, so there
are more tries than folders in a key."""

_P = ParamSpec("_P")
_R = TypeVar("_R")


class DiskThreads:
    """A few threads for blocking calls, apart from the event loop's own, so that a slow disk does not delay other
    work."""

    def __init__(self, pool: Executor | None = None) -> None:
        self._pool = pool or ThreadPoolExecutor(4, thread_name_prefix="genqueue-files")

    async def run(self, job: Callable[_P, _R], *args: _P.args, **kwargs: _P.kwargs) -> _R:
        """Run `job` in a thread and return its result. OSError becomes Unavailable `storage_unavailable` (reason)."""
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._pool, lambda: job(*args, **kwargs))
        except OSError as error:
            raise Unavailable("storage_unavailable", reason=error.strerror or type(error).__name__) from error

    async def close(self) -> None:
        """Wait for running jobs, then end the threads."""
        await asyncio.to_thread(self._pool.shutdown)


class LocalFiles:
    """The storage in the folder `root`, which is created with the first file. Files of a `shared` storage get the
    rights of the umask instead of private ones: other accounts may have to read them."""

    def __init__(
        self, root: Path, *, clock: Clock | None = None, pool: Executor | None = None, shared: bool = False
    ) -> None:
        self._shared = shared
        self._root = root.absolute()
        self._parts = self._root / PARTS
        self._clock = clock or SystemClock()
        self._threads = DiskThreads(pool)
        self._folders = threading.Lock()

    async def put(
        self, key: str, content: AsyncIterable[bytes], *, limit: int | None = None, look: Look | None = None
    ) -> Stored:
        target = self._locate(key)
        part = _Part(self._parts, shared=self._shared)
        waiting: list[bytes] = []
        size = 0
        try:
            async with aclosing(within(content, limit)) as chunks:
                async for chunk in chunks:
                    waiting.append(chunk)
                    size += len(chunk)
                    if size >= PIECE:
                        await self._threads.run(part.write, waiting)
                        waiting, size = [], 0
            return await self._threads.run(self._finish, part, waiting, target, look)
        except BaseException:
            await self._threads.run(part.discard)
            raise

    async def read(self, key: str, start: int = 0, end: int | None = None) -> AsyncGenerator[bytes, None]:
        reader = _Reader(self._locate(key), key, start, end)
        try:
            while not reader.ended:
                if chunk := await self._threads.run(reader.next):
                    yield chunk
        finally:
            if not reader.ended:
                await self._threads.run(reader.close)

    async def size(self, key: str) -> int | None:
        return await self._threads.run(_size, self._locate(key))

    async def delete(self, keys: Iterable[str]) -> None:
        if paths := [self._locate(key) for key in keys]:
            await self._threads.run(self._delete, paths)

    async def path(self, key: str) -> Path | None:
        path = self._locate(key)
        return path if await self._threads.run(path.is_file) else None

    @asynccontextmanager
    async def local_copy(self, key: str) -> AsyncIterator[Path]:
        path = await self.path(key)
        if path is None:
            raise NotFound("not_found", what="file", id=key)
        yield path

    async def check(self) -> None:
        await try_out(self)

    async def close(self) -> None:
        await self._threads.close()

    async def below(self, folder: str) -> list[str]:
        return await self._threads.run(self._below, self._locate(folder.removesuffix("/")))

    async def sweep(self) -> None:
        await self._threads.run(self.sweep_now)

    def sweep_now(self) -> None:
        """Blocking version of `sweep`. An unfinished file is locked while its writer lives; on disks without file
        locks, STALE_S without a write counts as abandoned."""
        now = self._clock.now() / SECOND
        for part in self._parts.glob("*.part"):
            # Another process may sweep at the same time, and a file that cannot be removed does no harm.
            with suppress(OSError):
                age = now - part.stat().st_mtime
                if age > YOUNG_S and not _is_written(part, age):
                    part.unlink()

    def _below(self, folder: Path) -> list[str]:
        return sorted(path.relative_to(self._root).as_posix() for path in folder.rglob("*") if path.is_file())

    def _locate(self, key: str) -> Path:
        return self._root.joinpath(*check_key(key).split("/"))

    def _finish(self, part: "_Part", last: Sequence[bytes], target: Path, look: Look | None) -> Stored:
        in_pieces = part.begun
        content = b"".join(last)
        stored = part.finish([content])
        with self._folders:
            for tries_left in reversed(range(_TRIES)):
                try:
                    make_folder(target.parent, SHARED_FOLDER if self._shared else privacy.FOLDER)
                    os.replace(part.path, target)
                    break
                except FileNotFoundError:
                    # Another process has just deleted the last file of this folder, and with it the folder.
                    if not tries_left or not part.path.exists():
                        raise
        sync_folder(target.parent)
        if look is not None:
            look(target, None if in_pieces else content)
        return stored

    def _delete(self, paths: Sequence[Path]) -> None:
        for path in paths:
            with suppress(FileNotFoundError, NotADirectoryError):
                path.unlink()
        with self._folders:
            for folder in {path.parent for path in paths}:
                self._prune(folder)

    def _prune(self, folder: Path) -> None:
        """Remove this folder and its parents, up to the first that is not empty."""
        while folder != self._root:
            try:
                folder.rmdir()
            except FileNotFoundError:
                pass
            except OSError:
                return
            folder = folder.parent


class _Part:
    """An unfinished file that is being written. Calls come one after the other from different threads; the lock makes a
    discard wait for a write that a cancelled caller left running."""

    def __init__(self, folder: Path, *, shared: bool) -> None:
        self.path = folder / f"{uuid4().hex}.part"
        self._shared = shared
        self._lock = threading.Lock()
        self._file: FileIO | None = None
        self._hash = hashlib.sha256()
        self._bytes = 0
        self._discarded = False

    @property
    def begun(self) -> bool:
        return self._file is not None

    def write(self, chunks: Sequence[bytes]) -> None:
        with self._lock:
            self._append(chunks)

    def finish(self, chunks: Sequence[bytes]) -> Stored:
        with self._lock:
            waited = self.begun
            with self._append(chunks) as file:
                if waited:
                    os.utime(self.path)  # its last write may be long past, and it is unlocked before its rename
                force_to_disk(file.fileno())
        return Stored(self._hash.hexdigest(), self._bytes)

    def discard(self) -> None:
        with self._lock:
            self._discarded = True
            if self._file is not None:
                with suppress(OSError):
                    self._file.close()
                self.path.unlink(missing_ok=True)

    def _append(self, chunks: Sequence[bytes]) -> FileIO:
        if self._discarded:
            raise ValueError("discarded")
        if self._file is None:
            self._file = self._open()
            with suppress(OSError):
                _lock(self._file.fileno())
        # In as few writes as possible: after each of them this thread has to wait for the GIL.
        left = memoryview(b"".join(chunks))
        self._hash.update(left)
        self._bytes += len(left)
        while left:
            left = left[self._file.write(left) :]
        return self._file

    def _open(self) -> FileIO:
        opener = None if self._shared else privacy.open_private
        try:
            return FileIO(self.path, "xb", opener=opener)
        except FileNotFoundError:
            make_folder(self.path.parent, SHARED_FOLDER if self._shared else privacy.FOLDER)
            return FileIO(self.path, "xb", opener=opener)


class _Reader:
    """A file that is being read, opened with the first chunk; `ended` when it is closed again."""

    def __init__(self, path: Path, key: str, start: int, end: int | None) -> None:
        self._path, self._key = path, key
        self._at, self._end = start, end
        self._lock = threading.Lock()
        self._file: BinaryIO | None = None
        self.ended = False

    def next(self) -> bytes:
        """Return up to PIECE bytes. The call that reaches the end closes the file, so a small file needs one call."""
        with self._lock:
            if self.ended:
                return b""
            file = self._open() if self._file is None else self._file
            wanted = PIECE if self._end is None else max(0, min(PIECE, self._end - self._at))
            chunk = file.read(wanted)
            self._at += len(chunk)
            if len(chunk) < wanted or self._at == self._end or not wanted:
                self._finish()
            return chunk

    def close(self) -> None:
        with self._lock:
            self._finish()

    def _open(self) -> BinaryIO:
        try:
            self._file = self._path.open("rb")
        except OSError as error:
            if self._path.is_file():
                raise
            self.ended = True
            raise NotFound("not_found", what="file", id=self._key) from error
        self._file.seek(self._at)
        return self._file

    def _finish(self) -> None:
        self.ended = True
        if self._file is not None:
            self._file.close()


def _lock(descriptor: int) -> bool:
    """Lock a file for as long as it is open. Return False when another process has it locked; raises OSError where
    locks are not supported. Does nothing on Windows, which does not let an open file be removed."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_written(part: Path, age: float) -> bool:
    with part.open("rb+") as file:
        try:
            return not _lock(file.fileno())
        except OSError:
            return age < STALE_S


def _size(path: Path) -> int | None:
    return path.stat().st_size if path.is_file() else None
