"""Small pictures, made once and kept in the storage, on threads of their own: decoding must not hold up reads."""

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import BinaryIO

from genqueue.errors import NotFound
from genqueue.media.heic import Converted, converted
from genqueue.media.probe import Facts, probe
from genqueue.media.thumbnail import Thumbnail, thumbnail
from genqueue.store.files import Files
from genqueue.store.thumbnails import thumbnail_key

THREADS = 2


class Thumbnails:
    """Makes each thumbnail at most once at a time, however many ask for it."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="genqueue-media")
        self._making: dict[str, asyncio.Task[None]] = {}

    async def of(self, key: str) -> str:
        """The storage key of the thumbnail of the file `key`. Raises NotFound when the file is gone or has none."""
        small = thumbnail_key(key)
        if await self._files.size(small) is None:
            making = self._making.get(small)
            if making is None:
                making = self._making[small] = asyncio.create_task(self._make(key, small))
                making.add_done_callback(lambda made: self._end(small, made))
            # Whoever leaves must not take it away from the others that wait.
            await asyncio.shield(making)
        return small

    async def probe(self, key: str) -> Facts:
        """What a stored file is."""
        async with self._files.local_copy(key) as path:
            return await asyncio.get_running_loop().run_in_executor(self._pool, probe, path)

    async def converted(self, file: BinaryIO, filename: str, *, field: str) -> Converted:
        """A photo that ComfyUI cannot read, as one that it can. Raises Invalid."""
        convert = partial(converted, file, filename, field=field)
        return await asyncio.get_running_loop().run_in_executor(self._pool, convert)

    async def close(self) -> None:
        if self._making:
            await asyncio.gather(*self._making.values(), return_exceptions=True)
        await asyncio.to_thread(self._pool.shutdown)

    def _end(self, small: str, made: asyncio.Task[None]) -> None:
        del self._making[small]
        if not made.cancelled():
            made.exception()  # heard here as well: all who asked may have left

    async def _make(self, key: str, small: str) -> None:
        async with self._files.local_copy(key) as path:
            made = await asyncio.get_running_loop().run_in_executor(self._pool, thumbnail, path)
        if made is None:
            raise NotFound("not_found", what="thumbnail", id=key.rsplit("/", 1)[-1])
        await self._files.put(small, _content(made))


async def _content(made: Thumbnail) -> AsyncIterator[bytes]:
    yield made.content
