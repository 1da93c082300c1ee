"""Thumbnails, made once and kept in the storage. Files that may be hostile are decoded in separate processes."""

import asyncio
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import BinaryIO

from genqueue.config import Settings
from genqueue.errors import Invalid, NotFound
from genqueue.media.decoders import DRAWING, MEASURING, Bounds, Died
from genqueue.media.heic import Converted
from genqueue.media.probe import Facts
from genqueue.store.files.base import Files, once
from genqueue.store.files.keys import thumbnail_key

THREADS = 2
PHOTO = 3
"""A converted photo keeps its size: its conversion may take so many times the memory of a thumbnail."""


class Thumbnails:
    """Makes each thumbnail once, also when several requests ask for it at the same time. For a file without a thumbnail
    an empty one is stored, so that it is not tried at every request."""

    def __init__(self, files: Files, settings: Settings) -> None:
        self._files = files
        self._bounds = Bounds(settings.media_memory_mb, settings.media_cpu_s)
        # Threads that wait for the decoder processes: a picture that takes long must not delay the probing of uploads.
        self._drawing = ThreadPoolExecutor(THREADS, thread_name_prefix="genqueue-drawing")
        self._measuring = ThreadPoolExecutor(THREADS, thread_name_prefix="genqueue-measuring")
        self._making: dict[str, asyncio.Task[None]] = {}

    async def of(self, key: str) -> str:
        """The storage key of the thumbnail of the file `key`. Raises NotFound when the file is gone or has none."""
        small = thumbnail_key(key)
        size = await self._files.size(small)
        if size is None:
            making = self._making.get(small)
            if making is None:
                making = self._making[small] = asyncio.create_task(self._make(key, small))
                making.add_done_callback(lambda made: self._end(small, made))
            # A request that is cancelled must not cancel the work for the others that wait.
            await asyncio.shield(making)
        elif not size:
            raise _none(key)
        return small

    async def probe(self, key: str) -> Facts:
        """The media facts of a stored file."""
        async with self._files.local_copy(key) as path:
            measure = partial(MEASURING.probe, path, self._bounds)
            return await asyncio.get_running_loop().run_in_executor(self._measuring, measure)

    async def converted(self, file: BinaryIO, filename: str, *, field: str) -> Converted:
        """Convert a photo that ComfyUI cannot read to a format that it can. Raises Invalid."""
        bounds = self._bounds._replace(memory_mb=PHOTO * self._bounds.memory_mb)
        made = await asyncio.get_running_loop().run_in_executor(self._measuring, _converted, file, bounds)
        if made is None:
            raise Invalid("picture_unreadable", field=field, filename=filename)
        return made

    async def close(self) -> None:
        if self._making:
            await asyncio.gather(*self._making.values(), return_exceptions=True)
        for pool in (self._drawing, self._measuring):
            await asyncio.to_thread(pool.shutdown)

    def _end(self, small: str, made: asyncio.Task[None]) -> None:
        del self._making[small]
        if not made.cancelled():
            made.exception()  # retrieved here as well: all requests that waited may be gone

    async def _make(self, key: str, small: str) -> None:
        async with self._files.local_copy(key) as path:
            draw = partial(DRAWING.thumbnail, path, self._bounds)
            try:
                made = await asyncio.get_running_loop().run_in_executor(self._drawing, draw)
            except Died as error:
                raise _none(key) from error
        await self._files.put(small, once(b"" if made is None else made.content))
        if made is None:
            raise _none(key)


def _none(key: str) -> NotFound:
    return NotFound("not_found", what="thumbnail", id=key.rsplit("/", 1)[-1])


def _converted(file: BinaryIO, bounds: Bounds) -> Converted | None:
    """Copy the upload, which may be in memory, to a file that the decoder process can read, and convert it."""
    with tempfile.TemporaryDirectory(prefix="genqueue-") as folder:
        path = Path(folder) / "photo"
        with path.open("wb") as copy:
            shutil.copyfileobj(file, copy)
        return MEASURING.converted(path, bounds)
