"""/view and /upload: the bytes."""

import io
import json
import mimetypes
import os
from pathlib import Path

from PIL import Image
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from genqueue.simulators.comfyui.execution.machine import Machine
from genqueue.simulators.comfyui.files import split_annotation
from genqueue.simulators.comfyui.replies import Json, empty, read_body
from genqueue.simulators.comfyui.routes.base import Router

_ACTIVE = frozenset(
    {
        "text/html",
        "text/javascript",
        "application/javascript",
        "text/css",
        "image/svg+xml",
        "text/xml",
        "application/xml",
    }
)
_FOLDERS = ("input", "output", "temp")


def attach(router: Router, _machine: Machine) -> None:
    router.add("GET", "/view", view)
    router.add("POST", "/upload/image", upload_image)
    router.add("POST", "/upload/mask", upload_mask)


async def view(machine: Machine, request: Request) -> Response:
    query = request.query_params
    if "filename" not in query:
        return empty(404)
    name, folder = split_annotation(query["filename"])
    if not name or name.startswith("/") or ".." in name:
        return empty(400)
    folder = folder or query.get("type", "output")
    if folder not in _FOLDERS:
        return empty(400)
    where = machine.folders.within(folder, query.get("subfolder", ""))
    if where is None:
        return empty(403)
    path = where / os.path.basename(name)
    if not path.is_file():
        return empty(404)
    if "preview" in query:
        return _previewed(path, query["preview"], query.get("channel", ""))
    if query.get("channel") in ("rgb", "a"):
        return _channel(path, query["channel"])
    return _file(path, request.headers.get("if-none-match"))


def _file(path: Path, known: str | None) -> Response:
    about = path.stat()
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    quoted = _in_header(path.name.replace("\\", "\\\\").replace('"', '\\"'))
    headers = {"x-content-type-options": "nosniff", "content-disposition": f'filename="{quoted}"'}
    if kind in _ACTIVE:
        kind = "application/octet-stream"
        headers |= {"content-disposition": f'attachment; filename="{quoted}"', "cache-control": "no-store"}
        headers["vary"] = "Sec-Fetch-Dest"
    headers |= {"content-type": kind, "etag": f'"{about.st_mtime_ns:x}-{about.st_size:x}"'}
    if known is not None and headers["etag"] in [each.strip() for each in known.split(",")]:
        return Response(status_code=304, headers=headers)
    return FileResponse(path, headers=headers, stat_result=about)


def _previewed(path: Path, wish: str, channel: str) -> Response:
    form, *rest = wish.split(";")
    if form not in ("webp", "jpeg") or "a" in channel:
        form = "webp"
    quality = int(rest[-1]) if rest and rest[-1].isdigit() else 90
    buffer = io.BytesIO()
    with Image.open(path) as picture:
        plain = picture.convert("RGB") if form == "jpeg" or channel == "rgb" else picture
        plain.save(buffer, format=form, quality=quality)
    return _picture(path, buffer, f"image/{form}")


def _channel(path: Path, channel: str) -> Response:
    buffer = io.BytesIO()
    with Image.open(path) as picture:
        if channel == "rgb":
            picture.convert("RGB").save(buffer, format="PNG")
        else:
            alpha = picture.getchannel("A") if picture.mode == "RGBA" else Image.new("L", picture.size, 255)
            only = Image.new("RGBA", picture.size)
            only.putalpha(alpha)
            only.save(buffer, format="PNG")
    return _picture(path, buffer, "image/png")


def _picture(path: Path, buffer: io.BytesIO, kind: str) -> Response:
    headers = {"content-disposition": f'filename="{_in_header(path.name)}"'}
    return Response(buffer.getvalue(), headers=headers, media_type=kind)


def _in_header(name: str) -> str:
    """As the bytes of UTF-8, which is what aiohttp writes."""
    return name.encode("utf-8", "surrogateescape").decode("latin-1")


async def upload_image(machine: Machine, request: Request) -> Response:
    return await _upload(machine, request, mask=False)


async def upload_mask(machine: Machine, request: Request) -> Response:
    return await _upload(machine, request, mask=True)


async def _upload(machine: Machine, request: Request, *, mask: bool) -> Response:
    # Read first and parse then, so that the limit holds whatever the parts are.
    request._body = await read_body(request, machine.settings.max_upload_bytes)
    async with request.form() as form:
        file = form.get("image")
        if not isinstance(file, UploadFile) or not file.filename:
            return empty(400)
        content = await file.read()
        if mask:
            content = _masked(machine, content, json.loads(str(form["original_ref"])))
        folder, subfolder = str(form.get("type") or "input"), str(form.get("subfolder") or "")
        overwrite = form.get("overwrite") in ("true", "1")
    if folder not in _FOLDERS:
        raise ValueError(folder)
    path = machine.folders.within(folder, subfolder, file.filename)
    if path is None:
        return empty(400)
    path = _store(path, content, overwrite=overwrite)
    return Json({"name": path.name, "subfolder": subfolder, "type": folder})


def _store(path: Path, content: bytes, *, overwrite: bool) -> Path:
    """Write to the path itself, or to `name (1).ext` and so on: the first that is free or holds the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    candidate, number = path, 0
    while not overwrite and candidate.exists() and candidate.read_bytes() != content:
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    if overwrite or not candidate.exists():
        candidate.write_bytes(content)
    return candidate


def _masked(machine: Machine, content: bytes, original: dict[str, str]) -> bytes:
    folder = machine.folders.of(original.get("type", "output"))
    source = folder / original.get("subfolder", "") / os.path.basename(original["filename"])
    buffer = io.BytesIO()
    with Image.open(source) as picture, Image.open(io.BytesIO(content)) as mask:
        result = picture.convert("RGBA")
        result.putalpha(mask.convert("RGBA").getchannel("A").resize(result.size))
        result.save(buffer, format="PNG", compress_level=4)
    return buffer.getvalue()
