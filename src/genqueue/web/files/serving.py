"""Serving stored files: ranges, validators, and headers that keep a foreign file from acting as one of our pages."""

import re
from collections.abc import AsyncIterator
from typing import NamedTuple
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from genqueue.errors import NotFound
from genqueue.store.files.base import Files
from genqueue.store.files.keys import safe_name

SANDBOX = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'"
SAVED_BYTES = 240
"""The longest file name in bytes: file systems take 255 of UTF-8, and browsers append a number to a name that
exists."""

FOR_EVER = "private, max-age=31536000, immutable"
ASKED_AGAIN = "private, no-cache"
_SHOWN = ("image/", "video/", "audio/")
_NEVER_SHOWN = frozenset({"image/svg+xml"})
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})\Z")


class StoredFile(NamedTuple):
    """A stored file with the name shown to people. `tag` changes whenever the content does."""

    key: str
    filename: str
    media_type: str
    tag: str


class _Span(NamedTuple):
    start: int
    end: int


async def serve(request: Request, files: Files, file: StoredFile, *, download: bool = False) -> Response:
    """The whole file (200), the requested part (206, or 416 when there is none), or 304.

    Raises NotFound when the storage has no such file. A request for several parts is answered with the whole file.
    """
    size = await files.size(file.key)
    if size is None:
        raise NotFound("not_found", what="file", id=file.filename)
    etag = f'"{file.tag}"'
    headers = {
        "ETag": etag,
        "Accept-Ranges": "bytes",
        # The name may change with the task or the setting; the content at an address never does.
        "Cache-Control": ASKED_AGAIN if download else FOR_EVER,
        "Content-Security-Policy": SANDBOX,
        "Content-Disposition": disposition(file.filename, inline=not download and _is_shown(file.media_type)),
    }
    if _matches(request.headers.get("if-none-match"), etag):
        return Response(status_code=304, headers=headers)
    span = _span(request, etag, size)
    if span is None:
        return Response(status_code=416, headers={**headers, "Content-Range": f"bytes */{size}"})
    partial = span != (0, size)
    if partial:
        headers["Content-Range"] = f"bytes {span.start}-{span.end - 1}/{size}"
    headers["Content-Length"] = str(span.end - span.start)
    status, media_type = (206 if partial else 200), _safe_type(file.media_type)
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers, media_type=media_type)
    return StreamingResponse(_content(files, file.key, span), status, headers, media_type)


def disposition(filename: str, *, inline: bool) -> str:
    """A Content-Disposition with the name for old programs (ASCII) and for all others (RFC 5987)."""
    name = safe_name(filename, SAVED_BYTES)
    plain = re.sub(r'[^ -~]|["\\%]', "_", name)
    return f"{'inline' if inline else 'attachment'}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


async def _content(files: Files, key: str, span: _Span) -> AsyncIterator[bytes]:
    reading = files.read(key, span.start, span.end)
    try:
        async for chunk in reading:
            yield chunk
    finally:
        await reading.aclose()


def _span(request: Request, etag: str, size: int) -> _Span | None:
    """The bytes to send; None when the requested range lies outside the file."""
    whole = _Span(0, size)
    asked = _RANGE.match(request.headers.get("range", "").strip())
    condition = request.headers.get("if-range")
    if asked is None or asked.group() == "bytes=-" or (condition is not None and condition != etag):
        return whole
    first, last = asked.groups()
    if not first:
        length = int(last)
        return _Span(max(0, size - length), size) if length and size else None
    if last and int(last) < int(first):
        return whole
    if int(first) >= size:
        return None
    return _Span(int(first), min(size, int(last) + 1) if last else size)


def _matches(condition: str | None, etag: str) -> bool:
    if condition is None:
        return False
    return any(part.strip().removeprefix("W/") in (etag, "*") for part in condition.split(","))


def _is_shown(media_type: str) -> bool:
    return media_type.startswith(_SHOWN) and media_type not in _NEVER_SHOWN


def _safe_type(media_type: str) -> str:
    """The media type to send: types that a browser might execute are sent as plain bytes."""
    return media_type if _is_shown(media_type) else "application/octet-stream"
