"""Many files as one ZIP archive, generated while it is sent, without a temporary file."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Sequence
from typing import NamedTuple

from starlette.responses import StreamingResponse
from zipstream import ZIP_STORED, ZipStream  # type: ignore[import-untyped]

from genqueue.errors import NotFound
from genqueue.store.files.base import Files
from genqueue.store.files.keys import safe_name
from genqueue.web.files.serving import SAVED_BYTES, disposition

_STEM_BYTES = 200
"""Leaves room for a number to be added to the name."""


class Packed(NamedTuple):
    """A file for the archive: its storage key, and its name there."""

    key: str
    name: str


async def zip_answer(files: Files, wanted: Sequence[Packed], filename: str) -> StreamingResponse:
    """The archive of the files that the storage still has. Raises NotFound when it has none of them."""
    present = [each for each in wanted if await files.size(each.key) is not None]
    if not present:
        raise NotFound("not_found", what="file", id=filename)
    headers = {"Content-Disposition": disposition(filename, inline=False)}
    return StreamingResponse(_archive(files, present), headers=headers, media_type="application/zip")


def distinct_names(names: Sequence[str]) -> list[str]:
    """Safe names in the same order, each unique: `a.png`, `a (2).png`."""
    taken: set[str] = set()
    found = []
    for name in (safe_name(each, SAVED_BYTES) for each in names):
        stem, dot, extension = name.rpartition(".") if "." in name else (name, "", "")
        stem = stem.encode()[:_STEM_BYTES].decode(errors="ignore")
        candidate, number = name, 1
        while candidate.lower() in taken:
            number += 1
            candidate = safe_name(f"{stem} ({number}){dot}{extension}", SAVED_BYTES)
        taken.add(candidate.lower())
        found.append(candidate)
    return found


async def _archive(files: Files, wanted: Sequence[Packed]) -> AsyncIterator[bytes]:
    """The pieces of the archive. The ZIP library pulls them on a thread, while this event loop reads the storage."""
    loop = asyncio.get_running_loop()
    # Pictures and clips are compressed already.
    archive = ZipStream(compress_type=ZIP_STORED, sized=False)
    for each, name in zip(wanted, distinct_names([each.name for each in wanted]), strict=True):
        archive.add(_pulled(files, each.key, loop), name)
    pieces = iter(archive)
    while piece := await asyncio.to_thread(next, pieces, b""):
        yield piece


def _pulled(files: Files, key: str, loop: asyncio.AbstractEventLoop) -> Iterator[bytes]:
    reading = files.read(key)
    try:
        while chunk := asyncio.run_coroutine_threadsafe(_next(reading), loop).result():
            yield chunk
    finally:
        asyncio.run_coroutine_threadsafe(_close(reading), loop)


async def _next(reading: AsyncGenerator[bytes, None]) -> bytes:
    return await anext(reading, b"")


async def _close(reading: AsyncGenerator[bytes, None]) -> None:
    await reading.aclose()
