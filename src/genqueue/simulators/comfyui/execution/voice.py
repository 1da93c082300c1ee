"""Everything a running prompt says: to its owner, to everybody, and into its history entry."""

import asyncio
import io
import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PIL import Image

from genqueue.simulators.comfyui.files import OutsideError
from genqueue.simulators.comfyui.nodes import work
from genqueue.simulators.comfyui.nodes.drawing import preview
from genqueue.simulators.comfyui.nodes.probes import OutOfMemoryError
from genqueue.simulators.comfyui.nodes.sampling import SAMPLERS, sampled, scene_of
from genqueue.simulators.comfyui.nodes.values import Call

if TYPE_CHECKING:
    from genqueue.simulators.comfyui.execution.machine import Machine

_MILLI = 1_000
_OOM_TIP = (
    "This error means you ran out of memory on your GPU.\n\nTIPS: If the workflow worked before you might have "
    "accidentally set the batch_size to a large number."
)


@dataclass(slots=True)
class Progress:
    """One entry of progress_state."""

    value: float
    max: float
    state: str


@dataclass(slots=True)
class Voice:
    """`owner` is the client_id; a prompt without one has no owner, and its progress goes to everybody.

    `messages` is what the history keeps. `parents` maps ephemeral nodes to the node they stand for.
    """

    machine: "Machine"
    prompt_id: str
    owner: Any
    messages: list[list[Any]] = field(default_factory=list)
    parents: dict[str, str] = field(default_factory=dict)
    _progress: dict[str, Progress] = field(default_factory=dict)

    def say(self, event: str, data: dict[str, Any], *, broadcast: bool = False) -> None:
        """A message for the owner and for the history."""
        stamp = self.machine.faults.stamps.get(event, self.machine.clock.now() // _MILLI)
        message = {"prompt_id": self.prompt_id, **data, "timestamp": stamp}
        self.messages.append([event, message])
        if self.owner is not None or broadcast:
            self.machine.sockets.publish(event, message, self.owner)

    def start(self, node: str) -> None:
        self._set(node, 0.0, 1.0, "running")
        self._send_to_owner("executing", node)

    def show(self, node: str, ui: dict[str, Any]) -> None:
        self._send_to_owner("executed", node, output=ui)

    def reuse(self, node: str) -> None:
        self._set(node, 1, 1, "finished")

    def finish(self, node: str) -> None:
        self._set(node, self._progress[node].max, self._progress[node].max, "finished")

    async def step(self, call: Call, step: int, steps: int) -> None:
        """One step of a sampler, with its picture: before `progress` for those who want metadata, else after it."""
        self._set(call.node_id, step, steps, "running")
        sockets = self.machine.sockets
        rich = sockets.wants_metadata(self.owner) and self.machine.profile.progress_state
        image = b""
        if work.previews(call) and (self.owner is None or self.owner in sockets.registered):
            image = await asyncio.to_thread(_preview_of, call, step / steps)
        if image and rich:
            sockets.publish_preview_with_metadata(image, self._names(call.node_id), self.owner)
        message = {"value": step, "max": steps, "prompt_id": self.prompt_id, "node": call.node_id}
        sockets.publish("progress", message, self.owner)
        if image and not rich:
            sockets.publish_preview(image, self.owner)

    def fail(self, at: dict[str, Any], error: Exception, inputs: dict[str, Any], nodes: list[str]) -> None:
        """execution_error: the end. `at` names the node."""
        kind, message = _named_error(error)
        cause = {
            "exception_message": message,
            "exception_type": kind,
            "traceback": traceback.format_tb(error.__traceback__),
            "current_inputs": {name: [_told(value)] for name, value in inputs.items()},
            "current_outputs": nodes,
        }
        self.say("execution_error", {**at, **cause})

    def block(self, at: dict[str, Any], message: str) -> None:
        """execution_error of a blocked branch: not the end, and not in the history."""
        cause = {
            "exception_message": f"Execution Blocked: {message}",
            "exception_type": "ExecutionBlocked",
            "traceback": [],
            "current_inputs": [],
            "current_outputs": [],
        }
        self.machine.sockets.publish("execution_error", {"prompt_id": self.prompt_id, **at, **cause}, self.owner)

    def meta(self, node: str) -> dict[str, Any]:
        """The node's entry in the history's `meta`."""
        parent = self.parents.get(node)
        return {"node_id": node, "display_node": parent or node, "parent_node": parent, "real_node_id": parent or node}

    def _send_to_owner(self, event: str, node: str, **more: Any) -> None:
        if self.owner is not None:
            shown = self.parents.get(node, node)
            message = {"node": node, "display_node": shown, **more, "prompt_id": self.prompt_id}
            self.machine.sockets.publish(event, message, self.owner)

    def _set(self, node: str, value: float, most: float, state: str) -> None:
        self._progress[node] = Progress(value, most, state)
        if not self.machine.profile.progress_state:
            return
        nodes = {
            each: {"value": one.value, "max": one.max, "state": one.state, **self._names(each)}
            for each, one in self._progress.items()
        }
        self.machine.sockets.publish("progress_state", {"prompt_id": self.prompt_id, "nodes": nodes}, self.owner)

    def _names(self, node: str) -> dict[str, Any]:
        parent = self.parents.get(node)
        return {
            "node_id": node,
            "prompt_id": self.prompt_id,
            "display_node_id": parent or node,
            "parent_node_id": parent,
            "real_node_id": parent or node,
        }


def _named_error(error: Exception) -> tuple[str, str]:
    if isinstance(error, OutOfMemoryError):
        return "torch.OutOfMemoryError", f"{error}\n{_OOM_TIP}"
    kind = type(error)
    if isinstance(error, OutsideError):
        return "Exception", f"{error}\n"
    module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    return f"{module}{kind.__qualname__}", f"{error}\n"


def _told(value: Any) -> Any:
    return value if value is None or isinstance(value, str | int | float | bool) else f"<{type(value).__name__}>"


def _preview_of(call: Call, progress: float) -> bytes:
    if call.class_type in SAMPLERS:
        picture = preview(scene_of(sampled(call)), progress)
    else:
        picture = call.inputs["image"][0].resize((64, 64), Image.Resampling.BILINEAR)
    buffer = io.BytesIO()
    picture.convert("RGB").save(buffer, "JPEG", quality=80)
    return buffer.getvalue()
