"""What a storage of files can do, and what all of them have in common."""

import hashlib
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import NamedTuple, Protocol
from uuid import uuid4

from genqueue.config import MEGABYTE
from genqueue.errors import NotFound, TooLarge, Unavailable

PIECE = MEGABYTE
"""How many bytes are collected before they are worth a trip to the disk; anything smaller costs one trip."""
Look = Callable[[Path, bytes | None], None]
"""What somebody does with a file that has just been written: its path, and its content where that is still in memory.
It may block, and raise OSError."""


class Stored(NamedTuple):
    """What was written: the lower-case hex SHA-256 of the content, and its length in bytes."""

    sha256: str
    bytes: int


class Files(Protocol):
    """A storage. Every method takes a key, raises Invalid `bad_name` for one that is none, and Unavailable
    `storage_unavailable` when the disk or the server cannot do it now. Nothing blocks the event loop."""

    async def put(
        self, key: str, content: AsyncIterable[bytes], *, limit: int | None = None, look: Look | None = None
    ) -> Stored:
        """Write a whole file, replacing one of the same key. When it returns, the file survives a power cut.

        Atomic: a reader sees the old file or the new one, and after any error, also one raised by `content`, nothing
        of the new one is left. A cancelled put leaves the whole file or nothing. `limit` is in bytes; TooLarge
        `upload_too_large` (limit_mb) is raised as soon as it is passed. An async generator is closed in any case.
        `look` is called before this returns, with a path that has the file's content and extension.
        """
        ...

    def read(self, key: str, start: int = 0, end: int | None = None) -> AsyncGenerator[bytes, None]:
        """The bytes from `start` up to but without `end` (None: to the end), in chunks of any size but 0.

        What lies behind the end of the file is left out, so the answer may be shorter or empty. NotFound `not_found`
        is raised with the first chunk. One read sees one version of the file. Close it when leaving it early.
        """
        ...

    async def size(self, key: str) -> int | None:
        """Length in bytes, None when there is no such file."""
        ...

    async def delete(self, keys: Iterable[str]) -> None:
        """Remove files and the folders that became empty. A missing file is no error."""
        ...

    async def below(self, folder: str) -> list[str]:
        """The keys of all files below a folder, whose name ends with `/`, in order; none when there is no such one."""
        ...

    async def sweep(self) -> None:
        """Remove what killed processes have left half written. Whoever else writes now is not disturbed."""
        ...

    async def path(self, key: str) -> Path | None:
        """Where the file lies on this machine; None when it lies elsewhere or is missing."""
        ...

    def local_copy(self, key: str) -> AbstractAsyncContextManager[Path]:
        """A path with the file's content and extension, for libraries that can only read paths; not to be written to
        nor used after the context. NotFound `not_found` when there is no such file."""
        ...

    async def check(self) -> None:
        """Write, read and remove a small file. Unavailable `storage_unavailable` (reason) when that does not work."""
        ...

    async def close(self) -> None:
        """Let go of threads and connections. What is under way is finished first."""
        ...


async def within(content: AsyncIterable[bytes], limit: int | None) -> AsyncGenerator[bytes, None]:
    """The chunks of `content` without empty ones; TooLarge once they are more than `limit` bytes together.

    Closing it closes a generator that was not read to its end: its connection is given back now and not some day.
    """
    total = 0
    try:
        async for chunk in content:
            total += len(chunk)
            if limit is not None and total > limit:
                raise TooLarge("upload_too_large", limit_mb=_megabytes(limit))
            if chunk:
                yield chunk
    finally:
        if isinstance(content, AsyncGenerator):
            await content.aclose()


async def try_out(files: Files) -> None:
    """The `check` of every storage."""
    key = f"checks/{uuid4()}.txt"
    written = key.encode()
    found = hashlib.sha256()
    try:
        await files.put(key, once(written))
        async for chunk in files.read(key):
            found.update(chunk)
        await files.delete([key])
    except NotFound as error:
        raise Unavailable("storage_unavailable", reason="written, but not found") from error
    if found.digest() != hashlib.sha256(written).digest():
        raise Unavailable("storage_unavailable", reason="read something else than was written")


async def once(content: bytes) -> AsyncIterator[bytes]:
    """Bytes that are there already, as `put` takes them."""
    yield content


def _megabytes(count: int) -> int | float:
    return count // MEGABYTE if count % MEGABYTE == 0 else round(count / MEGABYTE, 2)
