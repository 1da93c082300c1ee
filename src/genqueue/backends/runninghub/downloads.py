"""Results, fetched from the hosts that RunningHub names: without our key, and from any byte on."""

import ipaddress
import re
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import NoReturn
from urllib.parse import urlsplit

from genqueue.backends import foreign
from genqueue.backends.answers import raise_for
from genqueue.backends.base import FILE_CHANGED, TOO_LARGE, RemoteFile
from genqueue.config import GIGABYTE
from genqueue.errors import FileGone, Rejected, Unclear
from genqueue.outbound import HttpClient, Limits, Opened

_MAX_HOSTS = 20
_MAX_SEEN = 10_000
_GONE = b"NoSuchKey"
"""The word of object storages for a file that is not there. A status alone may come from something in between."""

_SHORT = 4_096
_ETAG = re.compile(r"[\x21-\x7e]{1,500}")
_PAGES = ("text/html", "application/xhtml+xml", "application/xml", "text/xml")


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was stated of a file when its beginning was fetched."""

    etag: str
    size: int | None


class Downloads:
    """Keeps one client for each host. `backend_url` is where the service itself is: only where that is an inner
    address, results may be at one."""

    def __init__(self, backend_url: str, limits: Limits) -> None:
        self._inner = _is_inner(urlsplit(backend_url).hostname or "")
        self._limits = limits
        self._hosts: dict[str, HttpClient] = {}
        self._seen: dict[RemoteFile, _Seen] = {}

    async def fetch(self, file: RemoteFile, url: str, offset: int, most: int | None) -> AsyncGenerator[bytes, None]:
        """The bytes of the file from `offset` on. See `Backend.fetch`."""
        http, target = self._host_of(url)
        headers = {"Accept-Encoding": "identity", **({"Range": f"bytes={offset}-"} if offset else {})}
        async with http.open("GET", target, headers=headers) as opened:
            if opened.status == 416 and offset and _size(opened) == offset:
                return
            if opened.status not in (200, 206):
                await _refuse(opened, file)
            _refuse_pages(opened)
            at = self._begin(file, opened, offset, most)
            async for chunk in opened.chunks():
                wanted = chunk[max(0, offset - at) :]
                at += len(chunk)
                _refuse_large(file, at, most)
                if wanted:
                    yield wanted
            if (size := _size(opened)) is not None and at != size:
                raise Unclear("answer_lost", address=http.address)

    async def close(self) -> None:
        for http in self._hosts.values():
            await http.close()

    def _begin(self, file: RemoteFile, opened: Opened, offset: int, most: int | None) -> int:
        """The number of the first byte of this answer. Raises Unclear `file_changed` for another file than before."""
        now = _Seen(_etag(opened), _size(opened))
        _refuse_large(file, now.size or 0, most)
        before = self._seen.get(file)
        if offset and before is not None and before != now:
            raise Unclear(FILE_CHANGED, filename=file.filename)
        if len(self._seen) >= _MAX_SEEN:
            self._seen.clear()
        self._seen[file] = now
        first = _first_byte(opened) if opened.status == 206 else 0
        if first > offset:
            raise Unclear("answer_unusable", status=opened.status)
        return first

    def _host_of(self, url: str) -> tuple[HttpClient, str]:
        parts = urlsplit(url)
        if not self._inner and _is_inner(parts.hostname or ""):
            raise Unclear("answer_unusable", status=200)
        base = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
        if base not in self._hosts:
            if len(self._hosts) >= _MAX_HOSTS:
                raise Unclear("answer_unusable", status=200)
            self._hosts[base] = HttpClient(base, limits=self._limits)
        return self._hosts[base], (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _is_inner(host: str) -> bool:
    """Whether a host is written as an address inside a network. Names are resolved where the connection is made."""
    if host == "localhost" or host.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return False


async def _refuse(opened: Opened, file: RemoteFile) -> NoReturn:
    """Raise what an answer without the file means."""
    said = b""
    async for chunk in opened.chunks():
        said += chunk
        if len(said) >= _SHORT:
            break
    if _GONE in said[:_SHORT]:
        raise FileGone("file_gone", filename=file.filename)
    if opened.status in (404, 410):
        raise Unclear("answer_unusable", status=opened.status)
    raise_for(opened)


def _refuse_pages(opened: Opened) -> None:
    """A page comes from something in between, and is no result."""
    if opened.headers.get("content-type", "").partition(";")[0].strip().lower() in _PAGES:
        raise Unclear("answer_unusable", status=opened.status)


def _refuse_large(file: RemoteFile, size: int, most: int | None) -> None:
    if most is not None and size > most:
        raise Rejected(TOO_LARGE, filename=file.filename, limit_gb=round(most / GIGABYTE, 3))


def _size(opened: Opened) -> int | None:
    """The size of the whole file, where it is stated."""
    if opened.status == 200:
        return foreign.digits(opened.headers.get("content-length"))
    return foreign.digits(opened.headers.get("content-range", "").rpartition("/")[2])


def _first_byte(opened: Opened) -> int:
    span = opened.headers.get("content-range", "").removeprefix("bytes").strip().partition("/")[0]
    return foreign.digits(span.partition("-")[0]) or 0


def _etag(opened: Opened) -> str:
    etag = opened.headers.get("etag", "")
    return etag if _ETAG.fullmatch(etag) else ""
