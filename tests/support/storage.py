"""A storage in the hands of a test: it is away, or full, when it is told to be."""

import asyncio
import errno
import os
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from genqueue.errors import Unavailable
from genqueue.store.files.base import Files, Look, Stored, try_out


class MeasuredDisk:
    """A disk with as much room as the test says, or finds by `measure`."""

    def __init__(self) -> None:
        self.free = 10**12
        self.measure: Callable[[], int] | None = None

    def free_bytes(self, folder: Path) -> int:
        return self.free if self.measure is None else self.measure()


class MoodyFiles:
    """Hands everything on to `real`. `away`: nothing works. `deaf`: a delete never answers.
    `room` is how many bytes still fit; None: any number."""

    def __init__(self, real: Files) -> None:
        self.real = real
        self.away = False
        self.room: int | None = None
        self.deaf = False
        self.puts = self.deletes = 0

    async def put(
        self, key: str, content: AsyncIterable[bytes], *, limit: int | None = None, look: Look | None = None
    ) -> Stored:
        self._answer()
        self.puts += key.startswith("outputs/")
        return await self.real.put(key, self._fitting(content), limit=limit, look=look)

    async def read(self, key: str, start: int = 0, end: int | None = None) -> AsyncGenerator[bytes, None]:
        self._answer()
        async for chunk in self.real.read(key, start, end):
            yield chunk

    async def size(self, key: str) -> int | None:
        self._answer()
        return await self.real.size(key)

    async def delete(self, keys: Iterable[str]) -> None:
        self._answer()
        names = list(keys)
        self.deletes += len(names)
        if self.deaf and names:
            await asyncio.Event().wait()
        await self.real.delete(names)

    async def below(self, folder: str) -> list[str]:
        self._answer()
        return await self.real.below(folder)

    async def sweep(self) -> None:
        self._answer()
        await self.real.sweep()

    async def path(self, key: str) -> Path | None:
        self._answer()
        return await self.real.path(key)

    def local_copy(self, key: str) -> AbstractAsyncContextManager[Path]:
        return self.real.local_copy(key)

    async def check(self) -> None:
        await try_out(self)

    async def close(self) -> None:
        await self.real.close()

    async def _fitting(self, content: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
        taken = 0
        async for chunk in content:
            taken += len(chunk)
            if self.room is not None and taken > self.room:
                raise _refused(errno.ENOSPC)
            yield chunk
            self._answer()

    def _answer(self) -> None:
        if self.away:
            raise _refused(errno.EIO)


def _refused(number: int) -> Unavailable:
    return Unavailable("storage_unavailable", reason=os.strerror(number))
