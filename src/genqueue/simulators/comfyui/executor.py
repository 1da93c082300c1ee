"""One prompt from execution_start to its end: which node runs when, what is reused, what everybody is told."""

import asyncio
import io
import json
import traceback
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PIL import Image

from genqueue.simulators.comfyui.cache import Kept, is_link, signatures
from genqueue.simulators.comfyui.drawing import preview
from genqueue.simulators.comfyui.faults import Moment, Point
from genqueue.simulators.comfyui.nodes import work
from genqueue.simulators.comfyui.nodes.probes import OutOfMemoryError, ProcessExit
from genqueue.simulators.comfyui.nodes.sampling import SAMPLERS, sampled, scene_of
from genqueue.simulators.comfyui.nodes.values import Blocker, Call, Graph, Outcome
from genqueue.simulators.comfyui.queue import Item
from genqueue.simulators.comfyui.validation import expanded_inputs

if TYPE_CHECKING:
    from genqueue.simulators.comfyui.machine import Machine

_MILLI = 1_000
_OOM_TIP = (
    "This error means you ran out of memory on your GPU.\n\nTIPS: If the workflow worked before you might have "
    "accidentally set the batch_size to a large number."
)


class InterruptedHere(Exception):
    """The flag was seen at this node."""


class NodeFailed(Exception):
    """The run ends with execution_error, which has been told."""


class WorkerDied(BaseException):
    """Something that no ComfyUI catches: the worker thread is gone, the process lives on."""


@dataclass(slots=True)
class Progress:
    """One entry of progress_state."""

    value: float
    max: float
    state: str


@dataclass(slots=True)
class Execution:
    """`outputs`, `meta`, `messages` and `success` are what the history will say."""

    machine: "Machine"
    item: Item
    outputs: dict[str, Any] = field(default_factory=dict)
    meta: dict[str, Any] = field(default_factory=dict)
    messages: list[list[Any]] = field(default_factory=list)
    success: bool = False
    outcome: str = "failed"
    cached: list[str] = field(default_factory=list)
    executed: list[str] = field(default_factory=list)
    graph: Graph = field(default_factory=dict)
    _parents: dict[str, str] = field(default_factory=dict)
    _values: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    _progress: dict[str, Progress] = field(default_factory=dict)
    _signatures: dict[str, str] = field(default_factory=dict)
    _text: str = ""

    @property
    def prompt_id(self) -> str:
        return self.item[1]

    @property
    def client_id(self) -> Any:
        return self.item[3].get("client_id")

    async def run(self) -> None:
        """Work through the graph. Only WorkerDied leaves."""
        self.graph = dict(self.item[2])
        self._text = json.dumps(self.item[2])
        machine = self.machine
        self._say("execution_start", {"prompt_id": self.prompt_id})
        self._signatures = signatures(self.graph, machine.folders)
        machine.cache.begin(set(self._signatures.values()), machine.faults.cache)
        self.cached = [node for node, key in self._signatures.items() if machine.cache.get(key)]
        self._say("execution_cached", {"nodes": self.cached, "prompt_id": self.prompt_id})
        await self._pass("started")
        try:
            await self._run_nodes()
        except InterruptedHere:
            self.outcome = "interrupted"
        except NodeFailed:
            self.outcome = "failed"
        else:
            self.success, self.outcome = True, "succeeded"
            self._say("execution_success", {"prompt_id": self.prompt_id})
        if machine.faults.no_outputs:
            self.outputs, self.meta = {}, {}

    def moment(self, at: Point, node: str = "") -> Moment:
        class_type = self.graph[node]["class_type"] if node else ""
        return Moment(at, self.prompt_id, self._text, node, class_type)

    async def _pass(self, at: Point, node: str = "", interrupt: asyncio.Event | None = None) -> None:
        """Go by a point where a trap may wait."""
        trap = await self.machine.pass_point(self.moment(at, node), interrupt)
        if trap is None:
            return
        if trap.do == "zombie":
            raise WorkerDied
        raise OutOfMemoryError(trap.message) if trap.do == "oom" else RuntimeError(trap.message)

    async def _run_nodes(self) -> None:
        outputs = [node for node in self.graph if node in self.item[4]]
        waiting = self._needed(outputs)
        while waiting:
            ready = [node for node in waiting if all(link not in waiting for link in self._links(node))]
            chosen = next((node for node in ready if self._is_output(node)), ready[0])
            waiting.remove(chosen)
            kept = self.machine.cache.get(self._signatures[chosen])
            if kept is not None:
                self._reuse(chosen, kept)
            else:
                await self._run_node(chosen)

    def _needed(self, outputs: list[str]) -> list[str]:
        """The nodes to visit: the outputs, and what they lack, as it stands in the cache now. In the graph's order."""
        needed: set[str] = set()
        stack = list(outputs)
        while stack:
            node = stack.pop()
            if node in needed:
                continue
            needed.add(node)
            if self.machine.cache.get(self._signatures[node]) is None:
                for link in self._links(node):
                    kept = self.machine.cache.get(self._signatures[link])
                    if kept is None:
                        stack.append(link)
                    else:
                        self._values[link] = kept.values
        return [node for node in self.graph if node in needed]

    def _links(self, node: str) -> list[str]:
        return [value[0] for value in self.graph[node].get("inputs", {}).values() if is_link(value)]

    def _is_output(self, node: str) -> bool:
        found = self.machine.catalogue.find(self.graph[node]["class_type"])
        return bool(found and found.is_output)

    def _reuse(self, node: str, kept: Kept) -> None:
        self._values[node] = kept.values
        if kept.ui is None:
            return
        if self.client_id is not None:
            self._tell_owner("executed", self._named(node, output=kept.ui))
        if self.client_id is not None or not self.machine.profile.loses_cached_outputs:
            self.outputs[node], self.meta[node] = kept.ui, kept.meta
        self._progress[node] = Progress(1, 1, "finished")
        self._tell_progress()

    async def _run_node(self, node: str) -> None:
        machine = self.machine
        self._progress[node] = Progress(0.0, 1.0, "running")
        self._tell_progress()
        machine.last_node = node
        if self.client_id is not None:
            self._tell_owner("executing", self._named(node))
        call: Call | None = None
        try:
            self._look_at_flag(node)
            if self._is_blocked(node):
                return
            call = self._call(node)
            outcome = await self._work(call)
            await self._pass("worked", node)
        except (InterruptedHere, WorkerDied, NodeFailed):
            raise
        except ProcessExit:
            machine.die()
            raise WorkerDied from None
        except Exception as error:
            self._fail(node, error, call)
        except BaseException as error:
            if isinstance(error, asyncio.CancelledError) and machine.gone.is_set():
                raise
            raise WorkerDied from None
        if outcome.expansion is not None:
            outcome = await self._expand(node, outcome)
        self._keep(node, outcome)

    def _keep(self, node: str, outcome: Outcome) -> None:
        if outcome.ui is not None and not self.machine.faults.no_outputs:
            self.outputs[node] = outcome.ui
            self.meta[node] = self._meta(node)
            if self.client_id is not None:
                self._tell_owner("executed", self._named(node, output=outcome.ui))
        self._values[node] = outcome.values
        self.machine.cache.put(self._signatures[node], Kept(outcome.values, outcome.ui, self._meta(node)))
        self.executed.append(node)
        self._finish(node)

    async def _expand(self, node: str, outcome: Outcome) -> Outcome:
        """Run the ephemeral nodes in place of their parent, which stays `running` meanwhile."""
        expansion = outcome.expansion
        assert expansion is not None
        for child in expansion.graph:
            self._parents[child] = node
        self.graph |= expansion.graph
        self._signatures = signatures(self.graph, self.machine.folders)
        for child in expansion.graph:
            await self._run_node(child)
        return Outcome(tuple(self._values[child][slot] for child, slot in expansion.results))

    def _finish(self, node: str) -> None:
        progress = self._progress[node]
        progress.value, progress.state = progress.max, "finished"
        self._tell_progress()

    def _look_at_flag(self, node: str) -> None:
        if not self.machine.interrupt.is_set():
            return
        self.machine.interrupt.clear()
        data = {
            "prompt_id": self.prompt_id,
            "node_id": node,
            "node_type": self.graph[node]["class_type"],
            "executed": list(set(self.executed)),
        }
        self._say("execution_interrupted", data, broadcast=True)
        raise InterruptedHere

    def _is_blocked(self, node: str) -> bool:
        """A blocked value ends its branch; one with a message tells an error that is none."""
        inputs = self.graph[node].get("inputs", {}).values()
        values = [self._values[value[0]][value[1]] for value in inputs if is_link(value)]
        blocker = next((value for value in values if isinstance(value, Blocker)), None)
        if blocker is None:
            return False
        if blocker.message is not None:
            data = {
                "prompt_id": self.prompt_id,
                "node_id": node,
                "node_type": self.graph[node]["class_type"],
                "executed": list(set(self.executed)),
                "exception_message": f"Execution Blocked: {blocker.message}",
                "exception_type": "ExecutionBlocked",
                "traceback": [],
                "current_inputs": [],
                "current_outputs": [],
            }
            self.machine.sockets.publish("execution_error", data, self.client_id)
        found = self.machine.catalogue.find(self.graph[node]["class_type"])
        self._values[node] = (Blocker(),) * len(found.outputs if found else ())
        self._finish(node)
        return True

    def _call(self, node: str) -> Call:
        machine = self.machine
        entry = self.graph[node]
        found = machine.catalogue.find(entry["class_type"])
        assert found is not None
        given = entry.get("inputs", {})
        inputs = {
            name: self._values[given[name][0]][given[name][1]] if is_link(given[name]) else given[name]
            for name, _, _ in expanded_inputs(found, given)
            if name in given
        }
        return Call(
            node_id=node,
            class_type=found.name,
            inputs=inputs,
            outputs=found.outputs,
            folders=machine.folders,
            graph=self.item[2],
            extra_data=self.item[3],
            temp_prefix=machine.temp_prefix,
            max_frames=machine.settings.max_frames,
            now=machine.clock.now(),
            tell=machine.sockets.publish_text,
        )

    async def _work(self, call: Call) -> Outcome:
        machine = self.machine
        faults = machine.faults
        deaf = faults.names(faults.deaf_nodes, call.node_id, call.class_type)
        interrupt = machine.interrupt if work.cooperates(call) and not deaf else None
        await self._pass("node", call.node_id, interrupt)
        seconds = machine.seconds_of(call)
        steps = work.steps(call)
        if steps:
            await self._step(call, steps, seconds / steps, interrupt)
        elif interrupt is None:
            await machine.sleep(seconds)
        else:
            await machine.sleep(seconds, interrupt)
            self._look_at_flag(call.node_id)
        return await asyncio.to_thread(work.work, call)

    async def _step(self, call: Call, steps: int, seconds: float, interrupt: asyncio.Event | None) -> None:
        node = call.node_id
        for step in range(1, steps + 1):
            await self.machine.sleep(seconds, interrupt)
            await self._pass("step", node, interrupt)
            if interrupt is not None:
                self._look_at_flag(node)
            self._progress[node] = Progress(step, steps, "running")
            self._tell_progress()
            await self._tell_step(call, step, steps)

    async def _tell_step(self, call: Call, step: int, steps: int) -> None:
        sockets = self.machine.sockets
        owner = self.client_id
        rich = sockets.wants_metadata(owner) and self.machine.profile.progress_state
        image = b""
        if work.previews(call) and (owner is None or owner in sockets.registered):
            image = await asyncio.to_thread(_preview_of, call, step / steps)
        if image and rich:
            sockets.publish_preview_with_metadata(image, self._node_names(call.node_id), owner)
        sockets.publish(
            "progress", {"value": step, "max": steps, "prompt_id": self.prompt_id, "node": call.node_id}, owner
        )
        if image and not rich:
            sockets.publish_preview(image, owner)

    def _fail(self, node: str, error: Exception, call: Call | None) -> None:
        kind, message = _named_error(error)
        data = {
            "prompt_id": self.prompt_id,
            "node_id": node,
            "node_type": self.graph[node]["class_type"],
            "executed": list(set(self.executed)),
            "exception_message": message,
            "exception_type": kind,
            "traceback": traceback.format_tb(error.__traceback__),
            "current_inputs": self._current_inputs(call) if call else {},
            "current_outputs": list(set(self.graph)),
        }
        self._say("execution_error", data)
        raise NodeFailed from error

    def _current_inputs(self, call: Call) -> dict[str, list[Any]]:
        found = self.machine.catalogue.find(call.class_type)
        hidden = found.told["input"].get("hidden", {}) if found and not found.told.get("v3") else {}
        given = {**call.inputs, **dict.fromkeys(hidden)}
        if "prompt" in hidden:
            given["prompt"] = str(call.graph)
        return {name: [_told(value)] for name, value in given.items()}

    def _say(self, event: str, data: dict[str, Any], *, broadcast: bool = False) -> None:
        """A message for the owner and for the history. A prompt without client_id has no owner."""
        told = {**data, "timestamp": self.machine.clock.now() // _MILLI}
        self.messages.append([event, told])
        if self.client_id is not None or broadcast:
            self.machine.sockets.publish(event, told, self.client_id)

    def _tell_owner(self, event: str, data: dict[str, Any]) -> None:
        self.machine.sockets.publish(event, data, self.client_id)

    def _tell_progress(self) -> None:
        if not self.machine.profile.progress_state:
            return
        nodes = {
            node: {"value": one.value, "max": one.max, "state": one.state, **self._node_names(node)}
            for node, one in self._progress.items()
        }
        self._tell_owner("progress_state", {"prompt_id": self.prompt_id, "nodes": nodes})

    def _node_names(self, node: str) -> dict[str, Any]:
        parent = self._parents.get(node)
        return {
            "node_id": node,
            "prompt_id": self.prompt_id,
            "display_node_id": parent or node,
            "parent_node_id": parent,
            "real_node_id": parent or node,
        }

    def _named(self, node: str, **more: Any) -> dict[str, Any]:
        shown = self._parents.get(node, node)
        return {"node": node, "display_node": shown, **more, "prompt_id": self.prompt_id}

    def _meta(self, node: str) -> dict[str, Any]:
        parent = self._parents.get(node)
        return {"node_id": node, "display_node": parent or node, "parent_node": parent, "real_node_id": parent or node}


def _named_error(error: Exception) -> tuple[str, str]:
    if isinstance(error, OutOfMemoryError):
        return "torch.OutOfMemoryError", f"{error}\n{_OOM_TIP}"
    kind = type(error)
    module = "" if kind.__module__ == "builtins" or kind.__name__ == "OutsideError" else f"{kind.__module__}."
    return "Exception" if kind.__name__ == "OutsideError" else f"{module}{kind.__qualname__}", f"{error}\n"


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
