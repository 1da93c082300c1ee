"""Collect: brings what a run made into our storage. It may be repeated: file names contain the attempt."""

from collections.abc import AsyncIterable, Awaitable, Callable
from dataclasses import replace
from functools import partial

from uuid_utils import uuid7

from genqueue.backends.base import TOO_LARGE, Remote, RemoteFile
from genqueue.backends.remote_files import files_to_json
from genqueue.clock import Instant
from genqueue.config import MEGABYTE, MOST_OUTPUTS
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.dispatch.results.download import Patience, content
from genqueue.dispatch.results.pace import TOO_SLOW
from genqueue.errors import Busy, Denied, FileGone, GenQueueError, Rejected, Unavailable, Unclear, Unreachable
from genqueue.media.decoders import MEASURING, Bounds
from genqueue.media.probe import Facts
from genqueue.store.attempts import endings
from genqueue.store.attempts.outputs import StoredFile
from genqueue.store.files.base import Look, Stored, once
from genqueue.store.files.disk_space import DISK_FULL
from genqueue.store.files.keys import output_key, safe_name
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome
from genqueue.workflows.graphs.format import title_of

TOO_MANY = "too_many_outputs"
_TOLD_AS = {
    TOO_LARGE: "fetch_failed_too_large",
    TOO_SLOW: "fetch_failed_too_slow",
    DISK_FULL: "fetch_failed_disk_full",
    TOO_MANY: "fetch_failed_too_many",
}
"""Reasons with a message of their own, which says what helps."""

_AT_MAXIMUM = "fetch_failed_at_maximum"
"""The message for too many results where no setting allows more."""

LEFT_BYTES = 8 * MEGABYTE
"""How much is kept of the names of files that were not fetched. Where they are longer none are kept, and a backend that
has forgotten the run is searched for the files."""

TEXTS_AT_MOST = 200
"""Most texts that are kept as files of their own. A node may output a hundred thousand words one by one: each as a file
would cost more than it is worth."""

_TEXT_FILES = (".txt", ".md", ".json", ".csv", ".srt", ".vtt")


class NotCollected(Exception):
    """Some result could not be stored. `trouble` is the first error, `node` that of its file, `stored` what could be
    stored, and `files` are all files at the backend.

    With `of_one` the cause lies in that file alone; `gone`: the backend does not have it.
    """

    def __init__(self, trouble: Trouble, *, of_one: bool = False, gone: bool = False) -> None:
        super().__init__(trouble.code)
        self.trouble = trouble
        self.of_one = of_one
        self.gone = gone
        self.node = ""
        self.stored: tuple[StoredFile, ...] = ()
        self.files: tuple[RemoteFile, ...] = ()

    @property
    def is_final(self) -> bool:
        """Whether the same would happen again: the cause lies in the results and not in the disk or the storage."""
        reason = self.trouble.arguments.get("reason", {}).get("code")
        return self.gone or self.of_one or reason in (TOO_MANY, TOO_SLOW)


async def collect(run: Run, remote: Remote) -> tuple[StoredFile, ...]:
    """Store every result of the run, in order, then its texts. Raises NotCollected when a result cannot be fetched, or
    there are more than are kept of one run; an error of one file alone does not keep the others from being stored."""
    with run.during("collect"):
        return await _collect(run, remote)


async def _collect(run: Run, remote: Remote) -> tuple[StoredFile, ...]:
    await run.reach("collecting")
    graph = await run.load()
    if remote.choose is not None:
        remote = replace(remote, files=remote.choose(remote.files, graph), choose=None)
    stored: list[StoredFile] = []
    wanted, missed = _all(run, remote), None
    most = run.tools.settings.max_outputs
    if len(wanted) > most or remote.cut:
        missed = NotCollected(_too_many(most, len(wanted)))
    for node, store in wanted[:most]:
        try:
            stored.append((await store())._replace(node_title=title_of(graph, node)))
        except NotCollected as error:
            error.node = node
            missed = missed or error
            if not error.of_one:
                break
    if missed is not None:
        missed.stored, missed.files = tuple(stored), _names(remote)
        raise missed
    await run.reach("collected")
    return tuple(stored)


def _too_many(most: int, there: int) -> Trouble:
    trouble = _trouble("", Rejected(TOO_MANY, limit=min(most, there), most=MOST_OUTPUTS))
    if there > most and most < MOST_OUTPUTS:
        return trouble
    return replace(trouble, arguments={**trouble.arguments, "told_as": _AT_MAXIMUM})


def _names(remote: Remote) -> tuple[RemoteFile, ...]:
    """The files by which the run is fetched again. A list that was cut is kept only where it holds more results than
    are ever stored: else it would pass for the whole result later."""
    is_whole = not remote.cut or sum(item.is_result for item in remote.files) > MOST_OUTPUTS
    return remote.files if is_whole else ()


def unfetched(run: Run, error: NotCollected, ran_at: Instant) -> Verdict:
    """The run went well, and some of its results exist only at its backend: they are to be fetched again, not generated
    again."""
    left = files_to_json(error.files)
    if sum(len(value) for each in left for value in each.values() if isinstance(value, str)) > LEFT_BYTES:
        left = ()
    kept = {"ran_at": ran_at, "files": error.stored, "left_there": left}
    return Verdict(endings.fail, run.ending(Outcome.SUCCEEDED, error.trouble, **kept))


def _all(run: Run, remote: Remote) -> list[tuple[str, Callable[[], Awaitable[StoredFile]]]]:
    """The files and texts to store, by node."""
    files = tuple(item for item in remote.files if item.is_result)
    said = _said(remote, files)
    return [
        *((item.node, partial(_store, run, item, position)) for position, item in enumerate(files)),
        *((node, partial(_write, run, node, text, len(files), place)) for place, (node, text) in enumerate(said)),
    ]


def _said(remote: Remote, files: tuple[RemoteFile, ...]) -> list[tuple[str, str]]:
    """The texts by node, without those that a node saved as a text file. A text that several nodes output is kept
    once."""
    written = {item.node for item in files if item.filename.lower().endswith(_TEXT_FILES)}
    said = [(node, text) for node, text in remote.texts if text.strip()]
    if len(said) > TEXTS_AT_MOST:
        said = _joined(said)
    first = {text: node for node, text in reversed(said)} | {text: node for node, text in said if node in written}
    return [(node, text) for node, text in said if first[text] == node and node not in written]


def _joined(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Join too many texts into one for each node, or into one for all where there are too many nodes."""
    by_node: dict[str, list[str]] = {}
    for node, text in said:
        by_node.setdefault(node, []).append(text)
    if len(by_node) > TEXTS_AT_MOST:
        return [(said[0][0], "\n".join(text for _, text in said))]
    return [(node, "\n".join(texts)) for node, texts in by_node.items()]


async def _store(run: Run, item: RemoteFile, position: int) -> StoredFile:
    key = output_key(run.open.task_id, run.id, position, item.filename)
    patience = Patience(run, item.filename)
    seen: list[Facts] = []
    bounds = Bounds(run.tools.settings.media_memory_mb, run.tools.settings.media_cpu_s)
    put = await _put(
        run,
        key,
        patience,
        item.filename,
        lambda: content(run, item, patience),
        look=lambda path, _content: seen.append(MEASURING.probe(path, bounds)),
    )
    return _described(key, item.node, safe_name(item.filename), put, seen[-1])


async def _write(run: Run, node: str, text: str, files: int, place: int) -> StoredFile:
    filename = safe_name(f"text_{node}_{place + 1}.txt".replace("/", "_").replace("\\", "_"))
    key = output_key(run.open.task_id, run.id, files + place, filename)
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
    """Store the file, however often the transfer has to be begun. Raises NotCollected."""
    while True:
        try:
            return await run.tools.files.put(key, begin(), look=look)
        except FileGone as error:
            trouble = Trouble(error.code, {"filename": filename}, str(error))
            raise NotCollected(trouble, of_one=True, gone=True) from error
        except (Unreachable, Unclear, Unavailable, Busy, Denied) as error:
            await _wait(patience, filename, error)
        except Rejected as error:
            raise NotCollected(_trouble(filename, error), of_one=True) from error


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
    arguments = {**error.arguments, "told_as": _TOLD_AS[error.code]} if error.code in _TOLD_AS else {}
    return Trouble("fetch_failed", {**arguments, "filename": filename, "reason": reason}, str(error))
