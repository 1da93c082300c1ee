"""Finds the running server: `server.json` in the data folder holds its address for other commands."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import structlog

from genqueue.config import Settings
from genqueue.errors import BackendError
from genqueue.outbound import HttpClient
from genqueue.store.data_folder.privacy import make_private_folder, open_private

FILE = "server.json"
_PATIENCE_S = 15.0
log = structlog.get_logger(__name__)


@contextmanager
def announced(data_dir: Path, url: str) -> Iterator[None]:
    """Write `server.json` for the duration of the block. It holds no secret. When the disk takes no writes, as when it
    is full, the server runs all the same, and commands need its address (`--server`)."""
    path = data_dir / FILE
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        make_private_folder(data_dir)
        with open(part, "w", encoding="utf-8", opener=open_private) as file:
            json.dump({"url": url, "pid": os.getpid()}, file)
        os.replace(part, path)
    except OSError as error:
        log.warning("address_not_noted", path=str(path), url=url, error=error.strerror)
        with suppress(OSError):
            part.unlink(missing_ok=True)
    try:
        yield
    finally:
        # Another process may have replaced the file meanwhile: its entry stays.
        if _read(path).get("pid") == os.getpid():
            with suppress(OSError):
                path.unlink(missing_ok=True)


async def find_server(settings: Settings) -> str | None:
    """The configured URL, else the one in the data folder if the server answers; None when there is no server.

    A file left behind by a killed server is ignored.
    """
    if settings.server:
        return settings.server
    url = _read(settings.data_dir / FILE).get("url")
    return url if isinstance(url, str) and await _answers(url) else None


async def _answers(url: str) -> bool:
    http = HttpClient(url, read_s=_PATIENCE_S)
    try:
        answer = await http.ask("GET", "/healthz")
        return answer.status == 200 and answer.json() == {"status": "ok"}
    except BackendError:
        return False
    finally:
        await http.close()


def _read(path: Path) -> dict[str, object]:
    with suppress(OSError, ValueError):
        content = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(content, dict):
            return content
    return {}
