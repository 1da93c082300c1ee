"""What RunningHub says about a task, as a Remote.

The order in which an answer is read survives every variant that clients have met: first what waits or runs, by code or
by message, then a failure, then a list of files, then nothing yet.
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from genqueue.backends import foreign
from genqueue.backends.base import MAX_FILES, OUT_OF_MEMORY, Remote, RemoteFile, RemoteState
from genqueue.backends.runninghub.codes import ABSENT, FAILED, QUEUED, RUNNING
from genqueue.backends.runninghub.envelope import Envelope
from genqueue.tasks.model import Trouble

_CANCELLED = frozenset({"CANCEL", "CANCELED", "CANCELLED"})
_OUT_OF_MEMORY = re.compile(r"out of memory|OutOfMemory", re.IGNORECASE)
_INPUT_GONE = re.compile(r"FileNotFoundError|No such file|Invalid (image|video|audio) file", re.IGNORECASE)
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_LOCATOR = re.compile(r"([0-9A-Za-z_-]{1,64})/([0-9]{1,6})")
_MAX_REASON = 1_000
_MAX_RAW = 10_000


class Place(NamedTuple):
    """Where a result is named: in the answer about this task, at this place of its list."""

    task_id: str
    place: int


def task_id_of(value: Any) -> str | None:
    """The id of a task, which may come as a number; None for what is none. 0 is none."""
    found = value if isinstance(value, str) else str(value) if type(value) is int else ""
    return found if _ID.fullmatch(found) and found.strip("0") else None


def place_of(file: RemoteFile) -> Place | None:
    """Read a locator that `file_at` wrote."""
    found = _LOCATOR.fullmatch(file.locator)
    return Place(found[1], int(found[2])) if found else None


def url_at(envelope: Envelope, index: int) -> str | None:
    """The address of a result in the answer about its task; None where there is none."""
    entries = foreign.items(envelope.data)
    return _url(foreign.mapping(entries[index])) if index < len(entries) else None


def read_remote(envelope: Envelope, task_id: str, took_s: float, titles: Mapping[str, str]) -> Remote:
    """Raises what the code means, for a code that says nothing about the task."""
    data = foreign.mapping(envelope.data)
    failed = envelope.code == FAILED or "failedReason" in data
    if envelope.code == QUEUED or "TASK_IS_QUEUED" in envelope.message:
        return Remote(RemoteState.WAITING, took_s)
    if envelope.code == RUNNING or "TASK_IS_RUNNING" in envelope.message:
        return Remote(RemoteState.RUNNING, took_s)
    if foreign.text(data.get("taskStatus")).upper() in _CANCELLED:
        return Remote(RemoteState.INTERRUPTED, took_s, trouble=Trouble("interrupted"))
    if failed:
        return Remote(RemoteState.FAILED, took_s, trouble=read_failure(data.get("failedReason"), titles))
    if envelope.code in ABSENT:
        return Remote(RemoteState.ABSENT, took_s)
    if envelope.code:
        envelope.refuse()
    if not isinstance(envelope.data, list):
        return Remote(RemoteState.RUNNING, took_s)
    found = envelope.data[:MAX_FILES]
    files = tuple(file for index, entry in enumerate(found) if (file := _file_at(entry, task_id, index)) is not None)
    return Remote(RemoteState.SUCCEEDED, took_s, files, cut=len(envelope.data) > MAX_FILES)


def read_failure(reason: Any, titles: Mapping[str, str]) -> Trouble:
    """Why a task failed, in our words; `titles` are those of the nodes of its graph, where they are known."""
    found = foreign.mapping(reason)
    message = foreign.text(found.get("exception_message"), _MAX_RAW).strip()
    exception = foreign.text(found.get("exception_type"), _MAX_REASON)
    if not message and not exception:
        return Trouble("run_failed")
    node = foreign.key_of(found.get("node_id")) or "?"
    class_type = foreign.text(found.get("node_name"), _MAX_REASON) or "?"
    arguments = {
        "node": node,
        "class_type": class_type,
        "title": titles.get(node, class_type),
        "exception": exception,
        "reason": foreign.text(message, _MAX_REASON),
    }
    code = OUT_OF_MEMORY if _OUT_OF_MEMORY.search(f"{exception} {message}") else "node_failed"
    lines = foreign.text(found.get("traceback"), _MAX_RAW)
    return Trouble(code, arguments, raw=foreign.text(f"{exception}: {message}\n{lines}", _MAX_RAW))


def lacks_input(trouble: Trouble | None) -> bool:
    """Whether a run failed because an uploaded file was not there any more."""
    return trouble is not None and bool(_INPUT_GONE.search(trouble.raw or ""))


def says_cancelled(flat: Any) -> bool:
    """Whether the flat answer of v2 says that a task was cancelled."""
    return foreign.text(foreign.mapping(flat).get("status")).upper() in _CANCELLED


def _file_at(entry: Any, task_id: str, index: int) -> RemoteFile | None:
    found = foreign.mapping(entry)
    url = _url(found)
    if url is None:
        return None
    name = unquote(urlsplit(url).path.rpartition("/")[2])
    extension = foreign.text(found.get("fileType"), 20)
    filename = foreign.name(name) or f"result-{index + 1}" + (f".{extension}" if extension.isalnum() else "")
    return RemoteFile(filename, foreign.key_of(found.get("nodeId")) or "?", f"{task_id}/{index}")


def _url(entry: dict[str, Any]) -> str | None:
    for name in ("fileUrl", "url"):
        url = foreign.name(entry.get(name))
        if url is not None and url.startswith(("http://", "https://")):
            try:
                return url if urlsplit(url).hostname else None
            except ValueError:
                return None
    return None
