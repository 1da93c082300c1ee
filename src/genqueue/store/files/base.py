"""The protocol of a storage of files, and helpers for its implementations."""

import hashlib
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import NamedTuple, Protocol
from uuid import uuid4

from genqueue.config import MEGABYTE
from genqueue.errors import NotFound, TooLarge, Unavailable

PIECE = MEGABYTE
"""Bytes per write to the disk, which is one call in a thread: a smaller file needs a single call."""
Look = Callable[[Path, bytes | None], None]
"""Called with the path of a file that was just written, and with its content if that is still in memory. May block, and
may raise OSError."""


class Stored(NamedTuple):
    """A written file: the lower-case hex SHA-256 of its content, and its length in bytes."""

    sha256: str
    bytes: int


class Files(Protocol):
    """A storage of files.

    Every method that takes a key raises Invalid `bad_name` for an invalid one, and Unavailable `storage_unavailable`
    when the disk or the storage server cannot do it now. No method blocks the event loop.
    """

    async def put(
        self, key: str, content: AsyncIterable[bytes], *, limit: int | None = None, look: Look | None = None
    ) -> Stored:
        """Write a whole file, replacing one with the same key. When this returns, the file survives a power cut.

        Atomic: a reader sees the old file or the new one, and after any error, also one raised by `content`, nothing
        of the new one is left. A cancelled put leaves the whole file or nothing. `limit` is in bytes; TooLarge
        `upload_too_large` (limit_mb) is raised as soon as it is exceeded. `content` is closed in any case if it is an
        async generator. `look` is called before this returns, with a path that has the file's content and extension.
        """
        ...

    def read(self, key: str, start: int = 0, end: int | None = None) -> AsyncGenerator[bytes, None]:
        """Yield the bytes from `start` up to but without `end` (None: to the end), in non-empty chunks.

        A range beyond the end of the file is cut, so there may be fewer bytes or none. NotFound `not_found` is raised
        with the first chunk. One read sees one version of the file. Close the generator when leaving it early.
        """
        ...

    async def size(self, key: str) -> int | None:
        """Return the length in bytes; None when there is no such file."""
        ...

    async def delete(self, keys: Iterable[str]) -> None:
        """Remove files, and folders that become empty. A missing file is no error."""
        ...

    async def below(self, folder: str) -> list[str]:
        """Return the keys of all files below a folder (its name ends with `/`), sorted; empty without such a folder."""
        ...

    async def sweep(self) -> None:
        """Remove unfinished files of killed processes. Files that other processes are writing now are kept."""
        ...

    async def path(self, key: str) -> Path | None:
        """Return the path of the file on this machine; None when it is stored elsewhere or missing."""
        ...

    def local_copy(self, key: str) -> AbstractAsyncContextManager[Path]:
        """Provide a path with the file's content and extension, for libraries that can only read paths.

        The path must not be written to, nor used after the context. NotFound `not_found` when there is no such file.
        """
        ...

    async def check(self) -> None:
        """Write, read and remove a small file. Raises Unavailable `storage_unavailable` (reason) when that fails."""
        ...

    async def close(self) -> None:
        """Release threads and connections, after calls in progress have finished."""
        ...


async def within(content: AsyncIterable[bytes], limit: int | None) -> AsyncGenerator[bytes, None]:
    """Yield the non-empty chunks of `content`; raises TooLarge once they exceed `limit` bytes in total.

    Closing this closes `content` too, if it is a generator: its connection is released now instead of at some later
    garbage collection.
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
    """Implement `Files.check` for any storage."""
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
    """Yield `content` as a single chunk, for `put`."""
    yield content


def _megabytes(count: int) -> int | float:
    return count // MEGABYTE if count % MEGABYTE == 0 else round(count / MEGABYTE, 2)
