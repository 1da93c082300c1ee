"""Uploads by the old and the new route."""

from typing import Any

from genqueue.simulators.runninghub.codes import Refused
from genqueue.simulators.runninghub.routes.base import Call, Router, Uploaded

_KINDS = {
    "image": (".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"),
    "audio": (".mp3", ".wav", ".flac", ".ogg"),
    "video": (".mp4", ".avi", ".mov", ".mkv", ".webm"),
}


def attach(router: Router) -> None:
    router.add("POST", "/task/openapi/upload", "v1", upload)
    router.add("POST", "/openapi/v2/media/upload/binary", "upload", upload_binary)


async def upload(call: Call) -> Any:
    call.by_body()
    name, _ = await _take(call, "api", too_large=809)
    return {"fileName": name, "fileType": str(call.body.get("fileType") or "input")}


async def upload_binary(call: Call) -> Any:
    call.by_bearer()
    name, size = await _take(call, "openapi", too_large=1008)
    extension = "." + name.rpartition(".")[2]
    kind = next((kind for kind, extensions in _KINDS.items() if extension in extensions), "other")
    return {
        "type": kind,
        "download_url": f"{call.files_url()}/inputs/{name}",
        "fileName": name,
        "size": str(size),
    }


async def _take(call: Call, folder: str, *, too_large: int) -> tuple[str, int]:
    file = call.body.get("file")
    if not isinstance(file, Uploaded):
        raise Refused(808)
    if len(file.content) > call.simulator.settings.max_upload_bytes:
        raise Refused(too_large)
    return call.cloud.files.take_upload(folder, file.filename, file.content), len(file.content)
