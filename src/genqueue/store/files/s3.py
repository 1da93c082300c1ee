"""Storage in S3 or a server that speaks its protocol (MinIO, OSS, R2, ...), through obstore.

A small file is one PUT, a large one a multipart upload: both appear whole or not at all. Parts of an upload whose
process was killed stay invisible in the bucket until its lifecycle rule `AbortIncompleteMultipartUpload` removes them.
"""

import asyncio
import hashlib
import shutil
import tempfile
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Iterable, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import parse_qsl, urlsplit

import obstore
from obstore.exceptions import BaseError, GenericError
from obstore.store import S3Store

from genqueue.config import MEGABYTE, PREFIX
from genqueue.errors import Invalid, NotFound, Unavailable
from genqueue.store.files.base import PIECE, Look, Stored, try_out, within
from genqueue.store.files.keys import check_key
from genqueue.store.files.local import DiskThreads

if TYPE_CHECKING:
    from obstore import AsyncWritableFile, GetOptions, GetResult
    from obstore.store import ClientConfig, RetryConfig, S3Config

PART_BYTES = 8 * MEGABYTE
"""Size of a part of a multipart upload. S3 accepts at most 10,000 parts, so a file can have 80 GB."""

PARTS_AT_ONCE = 3
_EXPECTED = "s3://bucket/prefix?endpoint=https://...&region=..."
_R = TypeVar("_R")


def open_s3(url: str) -> "S3Files":
    """Open the storage at `s3://bucket/prefix?endpoint=...&region=...`; prefix and query may be left out.

    Credentials, and options missing from the query, come from the usual AWS_* variables, which obstore reads itself
    (AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL, AWS_ALLOW_HTTP, AWS_VIRTUAL_HOSTED_STYLE_REQUEST, AWS_DISABLE_BULK_DELETE
    and others). A plain http endpoint is allowed when the URL names it. Raises Invalid `bad_setting`.
    """
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    prefix = parts.path.strip("/")
    if parts.scheme != "s3" or not parts.netloc or "@" in parts.netloc or not query.keys() <= {"endpoint", "region"}:
        raise _bad_address(parts.scheme)
    config: S3Config = {}
    if "endpoint" in query:
        config["endpoint"] = query["endpoint"]
    if "region" in query:
        config["region"] = query["region"]
    # The default timeout of 30 s includes the transfer of the body, and a large clip can take longer.
    client: ClientConfig = {"timeout": "2h", "read_timeout": "60s", "connect_timeout": "5s"}
    if query.get("endpoint", "").startswith("http://"):
        client["allow_http"] = True
    retry: RetryConfig = {"max_retries": 3, "retry_timeout": timedelta(seconds=30)}
    try:
        safe_prefix = check_key(prefix) if prefix else None
        store = S3Store(parts.netloc, prefix=safe_prefix, config=config, client_options=client, retry_config=retry)
    except (BaseError, ValueError, Invalid) as error:
        raise _bad_address(parts.scheme) from error
    return S3Files(store)


class S3Files:
    """The storage in one bucket, under the prefix of `store`."""

    def __init__(self, store: S3Store) -> None:
        self._store = store
        self._threads = DiskThreads()

    async def put(
        self, key: str, content: AsyncIterable[bytes], *, limit: int | None = None, look: Look | None = None
    ) -> Stored:
        if look is None:
            return await self._put(key, content, limit)
        async with self._scratch(key) as copy:
            stored = await self._put(key, self._kept(within(content, None), copy), limit)
            await self._threads.run(look, copy, None)
        return stored

    async def _put(self, key: str, content: AsyncIterable[bytes], limit: int | None) -> Stored:
        total, digest = 0, hashlib.sha256()
        writer = obstore.open_writer_async(
            self._store, check_key(key), buffer_size=PART_BYTES, max_concurrency=PARTS_AT_ONCE
        )
        try:
            async with aclosing(within(content, limit)) as chunks:
                async for chunk in chunks:
                    digest.update(chunk)
                    total += len(chunk)
                    with _our_errors():
                        await _undisturbed(writer.write(chunk))
        except BaseException as error:
            await _abort(writer, error)
            raise
        with _our_errors():
            await _undisturbed(writer.close())
        return Stored(digest.hexdigest(), total)

    async def read(self, key: str, start: int = 0, end: int | None = None) -> AsyncGenerator[bytes, None]:
        if (found := await self._get(key, start, end)) is None:
            return
        with _our_errors():
            async for chunk in found.stream(min_chunk_size=PIECE):
                yield bytes(chunk)

    async def size(self, key: str) -> int | None:
        check_key(key)
        with _our_errors():
            try:
                return (await obstore.head_async(self._store, key))["size"]
            except FileNotFoundError:
                return None

    async def delete(self, keys: Iterable[str]) -> None:
        if doomed := [check_key(key) for key in keys]:
            with _our_errors():
                await obstore.delete_async(self._store, doomed)

    async def below(self, folder: str) -> list[str]:
        check_key(folder.removesuffix("/"))
        found: list[str] = []
        with _our_errors():
            async for entries in obstore.list(self._store, prefix=folder):
                found += [str(entry["path"]) for entry in entries]
        return sorted(found)

    async def sweep(self) -> None:
        """Does nothing: the bucket's lifecycle rule removes unfinished uploads (see the module)."""

    async def path(self, key: str) -> Path | None:
        check_key(key)
        return None

    @asynccontextmanager
    async def local_copy(self, key: str) -> AsyncIterator[Path]:
        async with self._scratch(key) as copy:
            async with aclosing(self._kept(self.read(key), copy)) as content:
                async for _ in content:
                    pass
            yield copy

    async def check(self) -> None:
        await try_out(self)

    async def close(self) -> None:
        await self._threads.close()

    @asynccontextmanager
    async def _scratch(self, key: str) -> AsyncIterator[Path]:
        """Provide an empty local file for the context, named like the last part of the key."""
        check_key(key)
        folder = Path(await self._threads.run(tempfile.mkdtemp, prefix="genqueue-"))
        try:
            copy = folder / key.split("/")[-1]
            await self._threads.run(copy.touch)
            yield copy
        finally:
            await self._threads.run(shutil.rmtree, folder, ignore_errors=True)

    async def _kept(self, content: AsyncGenerator[bytes, None], copy: Path) -> AsyncGenerator[bytes, None]:
        """Yield the chunks, and write each of them to the file `copy` as well."""
        async with aclosing(content) as chunks:
            async for chunk in chunks:
                await self._threads.run(_append, copy, chunk)
                yield chunk

    async def _get(self, key: str, start: int, end: int | None) -> "GetResult | None":
        """Open a file for reading; None when the range contains no bytes, which S3 answers with an error."""
        check_key(key)
        options: GetOptions = {}
        if end is not None:
            options["range"] = (start, end)
        elif start:
            options["range"] = {"offset": start}
        with _our_errors():
            try:
                return await obstore.get_async(self._store, key, options=options)
            except FileNotFoundError as error:
                raise NotFound("not_found", what="file", id=key) from error
            except GenericError as error:
                if not options:
                    raise
                size = await self.size(key)
                if size is None:
                    raise NotFound("not_found", what="file", id=key) from error
                if start < min(size, size if end is None else end):
                    raise
                return None


def _bad_address(scheme: str) -> Invalid:
    # Only the scheme is shown: a malformed URL may contain credentials anywhere.
    return Invalid("bad_setting", field=f"{PREFIX}STORAGE_URL", value=f"{scheme}:…", expected=_EXPECTED)


@contextmanager
def _our_errors() -> Iterator[None]:
    """Turn errors of the storage server into Unavailable. Their text is cut, because its end may contain secrets."""
    try:
        yield
    except (BaseError, OSError) as error:
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise Unavailable("storage_unavailable", reason=reason.split(": <")[0][:300]) from error


async def _undisturbed(step: Awaitable[_R]) -> _R:
    """Await a request of an upload to its end even when cancelled, and then cancel: an interrupted request could still
    take effect later."""
    request = asyncio.ensure_future(step)
    try:
        return await asyncio.shield(request)
    except asyncio.CancelledError:
        await asyncio.wait([request])
        raise


async def _abort(writer: "AsyncWritableFile", error: BaseException) -> None:
    """Drop the parts that were sent. Parts that cannot be dropped now stay invisible until the bucket's lifecycle rule
    removes them."""
    with suppress(BaseError, OSError):
        await writer.__aexit__(type(error), error, error.__traceback__)


def _append(path: Path, chunk: bytes) -> None:
    with path.open("ab") as file:
        file.write(chunk)
