"""Collect: bring what a run made into our storage. It may be repeated: names contain the attempt."""

import asyncio
import mimetypes

import structlog
from uuid_utils import uuid7

from genqueue.backends.base import Remote, RemoteFile
from genqueue.clock import SECOND, Instant
from genqueue.dispatch.run import Run
from genqueue.errors import FileGone, GenQueueError, Rejected, Unavailable, Unclear, Unreachable
from genqueue.media.probe import probe
from genqueue.store.attempts import StoredFile
from genqueue.store.files import once, output_key, safe_name
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Phase

PAUSES_S = (1.0, 4.0)
"""Between tries of a transfer that broke off. A server or a disk that is away is waited for much longer."""

log = structlog.get_logger(__name__)


class NotCollected(Exception):
    """Some result could not be stored."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.code)
        self.trouble = trouble


async def collect(run: Run, remote: Remote) -> tuple[StoredFile, ...]:
    """Every file of the run, in order, then what it said in words. Raises NotCollected when one cannot be had."""
    await run.reach("collecting")
    wanted = [item for item in remote.files if item.folder == "output"] or list(remote.files)
    stored = [await _store(run, item, position) for position, item in enumerate(wanted)]
    said = [text for text in remote.texts if text[1].strip()] if not stored else []
    stored += [await _write(run, node, text, place) for place, (node, text) in enumerate(said)]
    await run.reach("collected")
    return tuple(stored)


async def _store(run: Run, item: RemoteFile, position: int) -> StoredFile:
    key = output_key(run.open.task_id, run.id, position, item.filename)
    tries, began = 0, run.now()
    while True:
        try:
            put = await run.tools.files.put(key, run.client.fetch(item))
            return await _describe(run, key, item.node, safe_name(item.filename), put.bytes, put.sha256)
        except (FileGone, Rejected) as error:
            raise NotCollected(_trouble("fetch_failed", item.filename, error)) from error
        except (Unreachable, Unclear, Unavailable) as error:
            log.warning("fetch_failed", attempt=run.id, backend=run.held.id, file=item.filename, error=str(error))
            tries += isinstance(error, Unclear)
            pause = _pause_after(run, error, tries, began)
            if pause is None:
                code = "save_failed" if isinstance(error, Unavailable) else "fetch_failed"
                raise NotCollected(_trouble(code, item.filename, error)) from error
            await run.show(Phase.FETCHING)
            await run.tools.clock.sleep(pause)


def _pause_after(run: Run, error: GenQueueError, tries: int, began: Instant) -> float | None:
    """Seconds until the next try; None when it is enough. The run is paid for, so what is away is waited for."""
    settings = run.tools.settings
    if isinstance(error, Unclear):
        return PAUSES_S[tries - 1] if tries <= len(PAUSES_S) else None
    run.held.doubt.set()
    return settings.probe_s if run.now() - began < settings.abandon_after_s * SECOND else None


async def _write(run: Run, node: str, text: str, position: int) -> StoredFile:
    filename = f"text_{node}_{position + 1}.txt"
    key = output_key(run.open.task_id, run.id, position, filename)
    put = await run.tools.files.put(key, once(text.encode()))
    return StoredFile(str(uuid7()), node, filename, key, "text/plain", put.bytes, put.sha256)


async def _describe(run: Run, key: str, node: str, filename: str, size: int, sha256: str) -> StoredFile:
    path = await run.tools.files.path(key)
    media_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    if path is None:
        return StoredFile(str(uuid7()), node, filename, key, media_type, size, sha256)
    found = await asyncio.to_thread(probe, path)
    return StoredFile(
        str(uuid7()),
        node,
        filename,
        key,
        found.media_type.name,
        size,
        sha256,
        found.width,
        found.height,
        found.duration_seconds,
    )


def _trouble(code: str, filename: str, error: GenQueueError) -> Trouble:
    return Trouble(code, {"filename": filename, "cause": error.code}, str(error))
