"""Routes for uploads: files that tasks read. Storage keys come from the content, so equal files are stored once."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any, BinaryIO

from fastapi import APIRouter
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from uuid_utils import uuid7

from genqueue.config import MEGABYTE
from genqueue.errors import Invalid, NotFound, TooLarge, Unavailable
from genqueue.media.sniff import HEAD_BYTES, fitting_name, honest_type, sniff_file
from genqueue.media.types import HEIC, MediaType
from genqueue.store.files.disk_space import Level
from genqueue.store.files.garbage import Reserve, reserve
from genqueue.store.files.keys import safe_name, upload_key
from genqueue.store.reading.library import NewUpload, keep_upload, load_uploads
from genqueue.web.deps import Context, CurrentContext, json_response, usable_id
from genqueue.web.edge.json_bodies import Route
from genqueue.web.errors import Malformed, documented
from genqueue.web.files.serving import StoredFile, serve
from genqueue.web.routes.outputs import FILE
from genqueue.web.schemas.responses.outputs import Upload
from genqueue.workflows.references import reference

FIELD = "file"
RESERVE_TRIES, RESERVE_PAUSE_S = 20, 0.1
_OVERHEAD = 64 * 1024
"""What a multipart body may hold beyond the file itself, in bytes."""

router = APIRouter(route_class=Route, prefix="/api/uploads", tags=["uploads"])
_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": [FIELD],
                    "properties": {FIELD: {"type": "string", "format": "binary"}},
                }
            }
        },
    }
}


@router.post("", status_code=201, response_model=Upload, responses=documented(400, 413, 503), openapi_extra=_FORM)
async def upload_file(request: Request, context: CurrentContext) -> Response:
    """Send a file in the field `file`. The answer's `ref` stands for it in parameters and graphs."""
    limit = context.app.settings.max_upload_mb
    if (await context.disk_space()).level is Level.FULL:
        raise Unavailable("disk_full")
    file = await _received(request, limit)
    try:
        return json_response(await _keep(context, file, limit), 201)
    finally:
        await file.close()


@router.head("/{upload_id}", include_in_schema=False)
@router.get("/{upload_id}", response_class=Response, responses=FILE)
async def get_upload(upload_id: str, request: Request, context: CurrentContext) -> Response:
    """An uploaded file."""
    found = await context.app.store.read(load_uploads, context.viewer, [usable_id("upload", upload_id)])
    if upload_id not in found:
        raise NotFound("not_found", what="upload", id=upload_id)
    row = found[upload_id]
    file = StoredFile(row["key"], row["filename"], row["media_type"], row["sha256"])
    return await serve(request, context.app.files, file)


class _TooMuch(MultiPartException):
    """Derived from the parser's error, so that the parser closes its files."""


async def _received(request: Request, limit_mb: int) -> UploadFile:
    """The file of the form. Raises TooLarge as soon as the size is known, mostly before the file was sent."""
    limit = limit_mb * MEGABYTE + _OVERHEAD
    declared = request.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limit:
        raise TooLarge("upload_too_large", limit_mb=limit_mb)
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        raise Malformed("malformed_request", reason="multipart/form-data expected")
    try:
        form = await MultiPartParser(request.headers, _counted(request, limit), max_files=1, max_fields=10).parse()
    except _TooMuch as error:
        raise TooLarge("upload_too_large", limit_mb=limit_mb) from error
    except (MultiPartException, ValueError, KeyError) as error:
        raise Malformed("malformed_request", reason=str(getattr(error, "message", error))[:200]) from error
    except ClientDisconnect as error:
        raise Malformed("malformed_request", reason="disconnected") from error
    file = form.get(FIELD)
    if not isinstance(file, UploadFile):
        await form.close()
        raise Invalid("missing_field", field=FIELD)
    return file


async def _counted(request: Request, limit: int) -> Any:
    total = 0
    async for chunk in request.stream():
        total += len(chunk)
        if total > limit:
            raise _TooMuch("too much")
        yield chunk


async def _keep(context: Context, file: UploadFile, limit_mb: int) -> dict[str, Any]:
    filename = safe_name(file.filename or FIELD)
    if not file.size:
        raise Invalid("upload_empty", field=FIELD, filename=filename)
    head = await file.read(HEAD_BYTES)
    kind = honest_type(filename, head, field=FIELD, found=await asyncio.to_thread(_found, file.file))
    if kind is HEIC:
        await file.seek(0)
        made = await context.studio.thumbnails.converted(file.file, filename, field=FIELD)
        kind, file = made.media_type, UploadFile(BytesIO(made.content), size=len(made.content))
    filename = fitting_name(filename, kind)
    sha256 = await asyncio.to_thread(_digest, file.file)
    await file.seek(0)
    key = upload_key(sha256, kind.extensions[0] if kind.extensions else "")
    await _reserve(context, key)
    stored = await context.app.files.put(key, _content(file), limit=limit_mb * MEGABYTE)
    facts = await context.studio.thumbnails.probe(key)
    kept = NewUpload(
        id=str(uuid7()),
        user_id=context.viewer,
        filename=filename,
        media_type=kind.name,
        key=key,
        sha256=sha256,
        bytes=stored.bytes,
        created_at=context.app.clock.now(),
        width=facts.width,
        height=facts.height,
        duration_seconds=facts.duration_seconds,
    )
    await context.app.store.write(keep_upload, kept)
    return _presented(kept)


async def _reserve(context: Context, key: str) -> None:
    """Reserve the key. Equal content may just be being deleted, as unused for long; then this waits and tries again."""
    for _ in range(RESERVE_TRIES):
        if await context.app.store.write(reserve, Reserve(key, context.app.clock.now())):
            return
        await context.app.clock.sleep(RESERVE_PAUSE_S)
    raise Unavailable("storage_unavailable", reason="busy")


def _presented(kept: NewUpload) -> dict[str, Any]:
    names = ("id", "filename", "media_type", "bytes", "width", "height", "duration_seconds", "sha256")
    own = {name: getattr(kept, name) for name in names}
    return {**own, "ref": reference(kept.id), "url": f"/api/uploads/{kept.id}"}


def _found(file: BinaryIO) -> MediaType:
    file.seek(0)
    return sniff_file(file)


def _digest(file: BinaryIO) -> str:
    file.seek(0)
    found = hashlib.sha256()
    while chunk := file.read(MEGABYTE):
        found.update(chunk)
    return found.hexdigest()


async def _content(file: UploadFile) -> AsyncIterator[bytes]:
    while chunk := await file.read(MEGABYTE):
        yield chunk
