"""Collect: bring what a run made into our storage. It may be repeated: names contain the attempt."""

from collections.abc import AsyncIterable, Callable

from uuid_utils import uuid7

from genqueue.backends.base import Remote, RemoteFile
from genqueue.dispatch.fetching import Patience, content
from genqueue.dispatch.run import Run
from genqueue.errors import FileGone, GenQueueError, Rejected, Unavailable, Unclear, Unreachable
from genqueue.media.probe import Facts, probe
from genqueue.store.files import Look, Stored, once, output_key, safe_name
from genqueue.store.results import StoredFile
from genqueue.tasks.model import Trouble
from genqueue.workflows.graphs import title_of


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
    graph = await run.load()
    return tuple(item._replace(node_title=title_of(graph, item.node)) for item in stored)


async def _store(run: Run, item: RemoteFile, position: int) -> StoredFile:
    key = output_key(run.open.task_id, run.id, position, item.filename)
    patience = Patience(run, item.filename)
    seen: list[Facts] = []
    put = await _put(
        run,
        key,
        patience,
        item.filename,
        lambda: content(run, item, patience),
        look=lambda path, content: seen.append(probe(path, content)),
    )
    return _described(key, item.node, safe_name(item.filename), put, seen[-1])


async def _write(run: Run, node: str, text: str, position: int) -> StoredFile:
    filename = f"text_{node}_{position + 1}.txt"
    key = output_key(run.open.task_id, run.id, position, filename)
    put = await _put(run, key, Patience(run, filename), filename, lambda: once(text.encode()))
    return StoredFile(str(uuid7()), node, filename, key, "text/plain", put.bytes, put.sha256)


async def _put(
    run: Run,
    key: str,
    patience: Patience,
    filename: str,
    begin: Callable[[], AsyncIterable[bytes]],
    look: Look | None = None,
) -> Stored:
    """The file in our storage, however often it has to be begun."""
    while True:
        try:
            return await run.tools.files.put(key, begin(), look=look)
        except FileGone as error:
            raise NotCollected(Trouble(error.code, {"filename": filename}, str(error))) from error
        except Rejected as error:
            raise NotCollected(_trouble(filename, error)) from error
        except (Unreachable, Unclear, Unavailable) as error:
            await _wait(patience, filename, error)


async def _wait(patience: Patience, filename: str, error: GenQueueError) -> None:
    try:
        await patience.wait(error)
    except GenQueueError as given_up:
        raise NotCollected(_trouble(filename, given_up)) from error


def _described(key: str, node: str, filename: str, put: Stored, seen: Facts) -> StoredFile:
    return StoredFile(
        str(uuid7()),
        node,
        filename,
        key,
        seen.media_type.name,
        put.bytes,
        put.sha256,
        seen.width,
        seen.height,
        seen.duration_seconds,
    )


def _trouble(filename: str, error: GenQueueError) -> Trouble:
    reason = {"code": error.code, "arguments": error.arguments}
    return Trouble("fetch_failed", {"filename": filename, "reason": reason}, str(error))
