"""Parses ComfyUI's history of a finished run: its outcome, its times, its error. Pure.

The outcome is decided by the history's own `status` and by nothing else: ComfyUI also sends error events for runs that
end well (a blocked branch), and `status_str` says "error" for an interrupted run.
"""

import re
from dataclasses import replace
from itertools import islice
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.base import MAX_FILES, MAX_TEXTS, OUT_OF_MEMORY, Remote, RemoteState
from genqueue.backends.comfyui.graph.attempt_graph import title_of
from genqueue.backends.comfyui.parsing.outputs import counts_of, files_of
from genqueue.backends.comfyui.parsing.selection import results_first
from genqueue.backends.comfyui.parsing.texts import texts_of
from genqueue.tasks.model import Trouble

_END_EVENTS = ("execution_success", "execution_error", "execution_interrupted")
# Releases of 2025 check the choices of some nodes only when these run.
_MODEL_NOT_FOUND = re.compile(r"Model in folder '.+' with filename '(?P<name>.+)' not found")
_MAX_REASON = 500
_MAX_RAW = 8_000
_MAX_LINES = 1_000


def from_job(job: dict[str, Any], took_s: float) -> Remote | None:
    """A finished job of `/api/jobs/{id}`; None when it is not complete (yet)."""
    if "outputs" not in job or "execution_status" not in job:
        return None
    graph = foreign.mapping(job.get("workflow")).get("prompt")
    return _finished(job["outputs"], job["execution_status"], {}, graph, took_s)


def from_entry(entry: dict[str, Any], took_s: float) -> Remote | None:
    """An entry of `/history/{id}`; None when it is not complete (yet)."""
    if "outputs" not in entry or "status" not in entry:
        return None
    prompt = foreign.items(entry.get("prompt"))
    graph = prompt[2] if len(prompt) > 2 else None
    return _finished(entry["outputs"], entry["status"], entry.get("meta"), graph, took_s)


def _finished(outputs: Any, status: Any, meta: Any, graph: Any, took_s: float) -> Remote:
    outputs, status, meta, graph = (foreign.mapping(part) for part in (outputs, status, meta, graph))
    messages = _messages(status)
    state = _outcome(status, messages)
    names = {node: _home(node, meta, graph) for node in outputs}
    shown = sorted(outputs, key=lambda node: (_natural(names[node]), _natural(node)))
    listed = (file for node in shown for file in files_of(names[node], outputs[node]))
    files = list(islice(listed, MAX_FILES + 1))
    said = ((names[node], text) for node in shown for text in texts_of(outputs[node]))
    texts = tuple(islice(said, MAX_TEXTS + 1))
    remote = Remote(
        state,
        took_s,
        files=results_first(list(dict.fromkeys(files)), graph),
        texts=texts[:MAX_TEXTS],
        started_at=_instant(messages, "execution_start"),
        ended_at=_instant(messages, *_END_EVENTS),
        reused=_reused(messages),
        gave=tuple((names[node], counts_of(outputs[node])) for node in shown[:MAX_FILES]),
        cut=len(files) > MAX_FILES or len(texts) > MAX_TEXTS,
        choose=None if graph else results_first,
    )
    if state is RemoteState.SUCCEEDED:
        return remote
    return replace(remote, trouble=_trouble(state, messages, meta, graph))


def _messages(status: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    pairs = [foreign.items(message) for message in foreign.items(status.get("messages"))]
    return [(foreign.text(pair[0]), foreign.mapping(pair[1])) for pair in pairs if len(pair) == 2]


def _outcome(status: dict[str, Any], messages: list[tuple[str, dict[str, Any]]]) -> RemoteState:
    completed = status.get("completed")
    if completed is True or not status:
        return RemoteState.SUCCEEDED
    if not isinstance(completed, bool) and foreign.text(status.get("status_str")) == "success":
        return RemoteState.SUCCEEDED
    if any(event == "execution_interrupted" for event, _ in messages):
        return RemoteState.INTERRUPTED
    return RemoteState.FAILED


def _trouble(
    state: RemoteState, messages: list[tuple[str, dict[str, Any]]], meta: dict[str, Any], graph: dict[str, Any]
) -> Trouble:
    wanted = "execution_interrupted" if state is RemoteState.INTERRUPTED else "execution_error"
    reported: dict[str, Any] = next((data for event, data in reversed(messages) if event == wanted), {})
    node = _home(foreign.key_of(reported.get("node_id")) or "?", meta, graph)
    class_type = foreign.text(reported.get("node_type"), foreign.MAX_NAME) or "?"
    place = {"node": node, "class_type": class_type, "title": title_of(graph, node)}
    if state is RemoteState.INTERRUPTED:
        return Trouble("interrupted", place)
    if not reported:
        return Trouble("run_failed", {})
    exception = foreign.text(reported.get("exception_type"), _MAX_REASON)
    reason = foreign.text(reported.get("exception_message"), _MAX_RAW).strip()
    if missing := _MODEL_NOT_FOUND.search(reason):
        name = missing["name"]
        return Trouble("model_missing", {**place, "input": _input_with(graph, node, name), "value": name}, raw=reason)
    code = OUT_OF_MEMORY if _is_out_of_memory(exception, reason) else "node_failed"
    lines = "".join(foreign.text(line, _MAX_RAW) for line in foreign.items(reported.get("traceback"))[:_MAX_LINES])
    return Trouble(
        code,
        {**place, "exception": exception, "reason": foreign.text(reason, _MAX_REASON)},
        raw=foreign.text(f"{exception}: {reason}\n{lines}", _MAX_RAW),
    )


def _input_with(graph: dict[str, Any], node: str, value: str) -> str:
    given = foreign.mapping(foreign.mapping(graph.get(node)).get("inputs"))
    return next((name for name, chosen in given.items() if chosen == value), "?")


def _is_out_of_memory(exception: str, reason: str) -> bool:
    return "outofmemory" in exception.lower() or "out of memory" in reason.lower() or exception == "MemoryError"


def _reused(messages: list[tuple[str, dict[str, Any]]]) -> tuple[str, ...]:
    nodes = next((data.get("nodes") for event, data in messages if event == "execution_cached"), None)
    return tuple(sorted((foreign.key_of(node) for node in foreign.items(nodes)), key=_natural))


def _instant(messages: list[tuple[str, dict[str, Any]]], *events: str) -> int | None:
    stamps = (foreign.instant(data.get("timestamp")) for event, data in reversed(messages) if event in events)
    return next((stamp for stamp in stamps if stamp is not None), None)


def _home(node: str, meta: dict[str, Any], graph: dict[str, Any]) -> str:
    """The node of our graph behind an id: nodes that expand at run time report under ids such as `1.0.0.4`."""
    if node in graph:
        return node
    display = foreign.mapping(meta.get(node)).get("display_node")
    if isinstance(display, str):
        return foreign.key_of(display)
    parent = node.split(".")[0]
    return parent if parent in graph else node


def _natural(node: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key: `2` before `10`, and `1.0.4` behind `1`. An id is any text: only plain digits are a number, compared as
    digits, however many there are."""
    return tuple(_part(part) for part in re.split(r"[.:]", node))


def _part(part: str) -> tuple[int, int, str]:
    if not (part.isascii() and part.isdigit()):
        return 1, 0, part
    digits = part.lstrip("0")
    return 0, len(digits), digits
