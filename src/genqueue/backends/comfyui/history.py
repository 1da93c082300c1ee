"""What ComfyUI's history says about a finished run: its outcome, its times, its trouble. Pure.

The outcome is decided by the history's own `status` and by nothing else: ComfyUI also sends error events for runs that
end well (a blocked branch), and `status_str` says "error" for an interrupted run.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from genqueue.backends.base import OUT_OF_MEMORY, Remote, RemoteState
from genqueue.backends.comfyui.graph import title_of
from genqueue.backends.comfyui.outputs import files_of, texts_of
from genqueue.tasks.model import Trouble

_END_EVENTS = ("execution_success", "execution_error", "execution_interrupted")
# Releases of 2025 check the choices of some nodes only when these run.
_MODEL_NOT_FOUND = re.compile(r"Model in folder '.+' with filename '(?P<name>.+)' not found")
_MAX_REASON = 500
_MAX_RAW = 8_000


def from_job(job: dict[str, Any], took_s: float) -> Remote | None:
    """A finished job of `/api/jobs/{id}`; None when it does not tell everything (yet)."""
    if "outputs" not in job or "execution_status" not in job:
        return None
    workflow = job.get("workflow")
    graph = workflow.get("prompt") if isinstance(workflow, dict) else None
    return _finished(job["outputs"], job["execution_status"], {}, graph, took_s)


def from_entry(entry: dict[str, Any], took_s: float) -> Remote | None:
    """An entry of `/history/{id}`; None when it does not tell everything (yet)."""
    if "outputs" not in entry or "status" not in entry:
        return None
    prompt = entry.get("prompt")
    graph = prompt[2] if isinstance(prompt, list) and len(prompt) > 2 else None
    return _finished(entry["outputs"], entry["status"], entry.get("meta"), graph, took_s)


def _finished(outputs: Any, status: Any, meta: Any, graph: Any, took_s: float) -> Remote:
    outputs, status, meta, graph = (part if isinstance(part, dict) else {} for part in (outputs, status, meta, graph))
    messages = list(_messages(status))
    state = _outcome(status, messages)
    names = {node: _home(node, meta, graph) for node in outputs}
    shown = sorted(outputs, key=lambda node: (_natural(names[node]), _natural(node)))
    remote = Remote(
        state,
        took_s,
        files=tuple(dict.fromkeys(file for node in shown for file in files_of(names[node], outputs[node]))),
        texts=tuple((names[node], text) for node in shown for text in texts_of(outputs[node])),
        started_at=_instant(messages, "execution_start"),
        ended_at=_instant(messages, *_END_EVENTS),
        reused=_reused(messages),
    )
    if state is RemoteState.SUCCEEDED:
        return remote
    return replace(remote, trouble=_trouble(state, messages, meta, graph))


def _messages(status: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for message in status.get("messages") or ():
        if isinstance(message, list) and len(message) == 2 and isinstance(message[1], dict):
            yield str(message[0]), message[1]


def _outcome(status: dict[str, Any], messages: list[tuple[str, dict[str, Any]]]) -> RemoteState:
    if status.get("completed") is True or not status:
        return RemoteState.SUCCEEDED
    if any(event == "execution_interrupted" for event, _ in messages):
        return RemoteState.INTERRUPTED
    return RemoteState.FAILED


def _trouble(
    state: RemoteState, messages: list[tuple[str, dict[str, Any]]], meta: dict[str, Any], graph: dict[str, Any]
) -> Trouble:
    wanted = "execution_interrupted" if state is RemoteState.INTERRUPTED else "execution_error"
    told: dict[str, Any] = next((data for event, data in reversed(messages) if event == wanted), {})
    node = _home(str(told.get("node_id", "?")), meta, graph)
    place = {"node": node, "class_type": str(told.get("node_type", "?")), "title": title_of(graph, node)}
    if state is RemoteState.INTERRUPTED:
        return Trouble("interrupted", place)
    if not told:
        return Trouble("run_failed", {})
    exception = str(told.get("exception_type", ""))
    reason = str(told.get("exception_message", "")).strip()
    if missing := _MODEL_NOT_FOUND.search(reason):
        name = missing["name"]
        return Trouble("model_missing", {**place, "input": _input_with(graph, node, name), "value": name}, raw=reason)
    code = OUT_OF_MEMORY if _is_out_of_memory(exception, reason) else "node_failed"
    traceback = told.get("traceback")
    lines = "".join(str(line) for line in traceback) if isinstance(traceback, list) else ""
    return Trouble(
        code,
        {**place, "exception": exception, "reason": reason[:_MAX_REASON]},
        raw=f"{exception}: {reason}\n{lines}"[:_MAX_RAW],
    )


def _input_with(graph: dict[str, Any], node: str, value: str) -> str:
    content = graph.get(node)
    inputs = content.get("inputs") if isinstance(content, dict) else None
    given = inputs if isinstance(inputs, dict) else {}
    return next((name for name, chosen in given.items() if chosen == value), "?")


def _is_out_of_memory(exception: str, reason: str) -> bool:
    return "outofmemory" in exception.lower() or "out of memory" in reason.lower() or exception == "MemoryError"


def _reused(messages: list[tuple[str, dict[str, Any]]]) -> tuple[str, ...]:
    nodes = next((data.get("nodes") for event, data in messages if event == "execution_cached"), None)
    return tuple(sorted((str(node) for node in nodes), key=_natural)) if isinstance(nodes, list) else ()


def _instant(messages: list[tuple[str, dict[str, Any]]], *events: str) -> int | None:
    for event, data in reversed(messages):
        stamp = data.get("timestamp")
        if event in events and isinstance(stamp, (int, float)):
            return int(stamp * 1000)
    return None


def _home(node: str, meta: dict[str, Any], graph: dict[str, Any]) -> str:
    """The node of our graph behind an id: nodes that expand at run time report under ids such as `1.0.0.4`."""
    if node in graph:
        return node
    told = meta.get(node)
    display = told.get("display_node") if isinstance(told, dict) else None
    if isinstance(display, str):
        return display
    parent = node.split(".")[0]
    return parent if parent in graph else node


def _natural(node: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts `2` before `10`, and `1.0.4` behind `1`. An id is any text: only plain digits are a number, compared as
    digits, however many there are."""
    return tuple(_part(part) for part in re.split(r"[.:]", node))


def _part(part: str) -> tuple[int, int, str]:
    if not (part.isascii() and part.isdigit()):
        return 1, 0, part
    digits = part.lstrip("0")
    return 0, len(digits), digits
