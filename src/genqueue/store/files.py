"""Where the bytes of uploads and outputs lie, and what they are called.

A key is a relative path with `/` between its parts, each of which is a safe file name on every system. Keys are made
here only, and every storage checks them again.
"""

import hashlib
import re
import unicodedata
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit
from urllib.request import url2pathname
from uuid import UUID, uuid4

from genqueue.config import MEGABYTE, PREFIX
from genqueue.errors import Invalid, NotFound, TooLarge, Unavailable

PIECE = MEGABYTE
"""How many bytes are collected before they are worth a trip to the disk; anything smaller costs one trip."""

NAME_BYTES = 120
KEY_BYTES = 900
_EXTENSION_BYTES = 20
FILE = "file:"
FOLDER = "files"
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_FORBIDDEN = re.compile(r'[<>:"|?*/\\]')
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|\Z)", re.IGNORECASE)


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


def open_files(url: str, data_dir: Path) -> Files:
    """The storage of a deployment. `url` is empty (the folder `files` in `data_dir`), `file:///shared/folder` or
    `s3://bucket/prefix?endpoint=https://...&region=...`. Raises Invalid `bad_setting`."""
    # Each storage imports this module; and the S3 library is not loaded where nobody uses it.
    if url and not url.startswith(FILE):
        from genqueue.store.s3_files import open_s3

        return open_s3(url)
    from genqueue.store.local_files import LocalFiles

    local = LocalFiles(local_folder(url), shared=True) if url else LocalFiles(data_dir / FOLDER)
    local.sweep_now()
    return local


def local_folder(url: str) -> Path:
    """The folder of a `file:` address. Only an absolute one means the same to every process."""
    parts = urlsplit(url)
    folder = Path(url2pathname(parts.path))
    if parts.netloc not in ("", "localhost") or parts.query or parts.fragment or not folder.is_absolute():
        raise Invalid("bad_setting", field=f"{PREFIX}STORAGE_URL", value=url, expected="file:///shared/folder")
    return folder


def address(where: str, key: str) -> str:
    """The path of a file in the storage `where`: a folder of data, `file:///shared/folder` or `s3://bucket/prefix?...`,
    whose files have addresses that begin as it does."""
    if where.startswith(FILE):
        return str(local_folder(where) / key)
    if "://" in where:
        return f"{where.partition('?')[0].rstrip('/')}/{key}"
    return str(Path(where) / FOLDER / key)


@lru_cache(maxsize=4096)
def safe_name(name: str, most_bytes: int = NAME_BYTES) -> str:
    """A file name from outside as one that any system can store, at most so many bytes of UTF-8 and never empty.

    Letters of every script stay. Folders in front of it are dropped, characters that Windows forbids become `_`, the
    extension survives the cut. `safe_name(safe_name(x)) == safe_name(x)`.
    """
    last = re.split(r"[/\\]", name)[-1]
    visible = "".join(character for character in last if unicodedata.category(character) not in _INVISIBLE)
    allowed = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", visible)).strip(" .")
    return _cut(f"_{allowed}" if _DEVICES.match(allowed) else allowed, most_bytes) or "file"


def check_key(key: str, field: str = "key") -> str:
    """The key itself, when it can never leave its folder on any system; else Invalid `bad_name` for `field`."""
    shown = key[:KEY_BYTES].encode("utf-8", "backslashreplace").decode()
    if key != shown or len(key.encode()) > KEY_BYTES or any(part != safe_name(part) for part in key.split("/")):
        raise Invalid("bad_name", field=field, name=shown)
    return key


def output_key(task_id: str, attempt_id: str, position: int, filename: str) -> str:
    """`outputs/2026-01-31/<task>_<attempt>/001_<name>`: the day (UTC) of the task's UUIDv7 keeps folders small."""
    for identity in (task_id, attempt_id):
        check_key(identity, "filename")
    name = safe_name(f"{position:03d}_{safe_name(filename)}")
    return check_key(f"{output_folder(task_id, attempt_id)}{name}", "filename")


def output_folder(task_id: str, attempt_id: str) -> str:
    """Where the outputs of one attempt lie: `outputs/2026-01-31/<task>_<attempt>/`. A folder less than one for the task
    and one for the attempt: each is a name that has to be forced to the disk."""
    return f"outputs/{_day(task_id)}/{task_id}_{attempt_id}/"


def upload_key(sha256: str, extension: str) -> str:
    """`uploads/ab/abcdef....png`: one file per content. An `extension` (with or without its dot) that is empty or no
    plain word is left out."""
    if not re.fullmatch(r"[0-9a-f]{64}", sha256):
        raise Invalid("bad_name", field="sha256", name=sha256[:100])
    suffix = extension.removeprefix(".").lower()
    ending = f".{suffix}" if re.fullmatch(r"[a-z0-9]{1,16}", suffix) else ""
    return f"{upload_prefix(sha256)}{ending}"


def upload_prefix(digits: str) -> str:
    """How the keys begin of uploads whose sha256 begins with these (two or more) digits."""
    return f"uploads/{digits[:2]}/{digits}"


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


def _cut(name: str, most_bytes: int) -> str:
    """At most so many bytes of UTF-8: characters stay whole, and the extension stays unless it is absurdly long."""
    if len(name.encode()) <= most_bytes:
        return name
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension.encode()) > _EXTENSION_BYTES:
        stem, dot, extension = name, "", ""
    room = most_bytes - len(f"{dot}{extension}".encode())
    return f"{stem.encode()[:room].decode(errors='ignore')}{dot}{extension}".rstrip(" .")


def _megabytes(count: int) -> int | float:
    return count // MEGABYTE if count % MEGABYTE == 0 else round(count / MEGABYTE, 2)


def _day(task_id: str) -> str:
    try:
        identity = UUID(task_id)
        if identity.version == 7:
            return f"{datetime.fromtimestamp((identity.int >> 80) / 1000, tz=UTC):%Y-%m-%d}"
    except (ValueError, OverflowError, OSError):
        pass  # not a UUID, or a time that no calendar has
    return "undated"
