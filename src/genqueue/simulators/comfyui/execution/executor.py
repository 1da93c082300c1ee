"""One prompt from execution_start to its end: which node runs when, what is reused, and how it ends."""

import asyncio
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from genqueue.simulators.comfyui.execution.cache import Kept, is_link, signatures
from genqueue.simulators.comfyui.execution.queue import Item
from genqueue.simulators.comfyui.execution.voice import Voice
from genqueue.simulators.comfyui.faults import Moment, Point
from genqueue.simulators.comfyui.nodes import work
from genqueue.simulators.comfyui.nodes.catalogue import NodeClass
from genqueue.simulators.comfyui.nodes.probes import OutOfMemoryError, ProcessExit
from genqueue.simulators.comfyui.nodes.values import Blocker, Call, Graph, Outcome
from genqueue.simulators.comfyui.validation import expanded_inputs

if TYPE_CHECKING:
    from genqueue.simulators.comfyui.execution.machine import Machine


class InterruptedHere(Exception):
    """The flag was seen at this node."""


class NodeFailed(Exception):
    """The run ends with execution_error, which has been told."""


class WorkerDied(BaseException):
    """Something that no ComfyUI catches: the worker thread is gone, the process lives on."""


@dataclass(slots=True)
class Execution:
    """`outputs`, `meta`, `voice.messages` and `success` are what the history will say."""

    machine: "Machine"
    item: Item
    outputs: dict[str, Any] = field(default_factory=dict)
    meta: dict[str, Any] = field(default_factory=dict)
    success: bool = False
    outcome: str = "failed"
    cached: list[str] = field(default_factory=list)
    executed: list[str] = field(default_factory=list)
    voice: Voice = field(init=False)
    _graph: Graph = field(init=False)
    _text: str = field(init=False)
    _values: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    _signatures: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.voice = Voice(self.machine, self.item[1], self.item[3].get("client_id"))
        self._graph = dict(self.item[2])
        self._text = json.dumps(self.item[2])

    async def run(self) -> None:
        """Work through the graph. Only what ends the worker leaves."""
        machine = self.machine
        self.voice.say("execution_start", {})
        self._signatures = signatures(self._graph, machine.folders)
        machine.cache.begin(set(self._signatures.values()), machine.faults.cache)
        self.cached = [node for node in self._signatures if self._kept(node)]
        self.voice.say("execution_cached", {"nodes": self.cached})
        await self.pass_point("started")
        try:
            await self._run_nodes()
        except InterruptedHere:
            self.outcome = "interrupted"
        except NodeFailed:
            self.outcome = "failed"
        else:
            self.success, self.outcome = True, "succeeded"
            self.voice.say("execution_success", {})
        if machine.faults.no_outputs:
            self.outputs, self.meta = {}, {}

    async def pass_point(self, at: Point, node: str = "", interrupt: asyncio.Event | None = None) -> None:
        """Go by a point where a trap may wait."""
        class_type = self._graph[node]["class_type"] if node else ""
        trap = await self.machine.pass_point(Moment(at, self.item[1], self._text, node, class_type), interrupt)
        if trap is None:
            return
        if trap.do == "zombie":
            raise WorkerDied
        raise OutOfMemoryError(trap.message) if trap.do == "oom" else RuntimeError(trap.message)

    async def _run_nodes(self) -> None:
        waiting = self._needed([node for node in self._graph if node in self.item[4]])
        while waiting:
            ready = [node for node in waiting if not any(link in waiting for link in self._links(node))]
            chosen = next((node for node in ready if self._class(node).is_output), ready[0])
            waiting.remove(chosen)
            kept = self._kept(chosen)
            if kept is not None:
                self._reuse(chosen, kept)
            else:
                await self._run_node(chosen)

    def _needed(self, outputs: list[str]) -> list[str]:
        """The nodes to visit: the outputs, and what they lack, as it stands in the cache now."""
        needed: set[str] = set()
        stack = list(outputs)
        while stack:
            node = stack.pop()
            if node in needed:
                continue
            needed.add(node)
            for link in self._links(node) if self._kept(node) is None else ():
                kept = self._kept(link)
                if kept is None:
                    stack.append(link)
                else:
                    self._values[link] = kept.values
        ordered = [node for node in self._graph if node in needed]
        return ordered if self.machine.faults.order == "graph" else ordered[::-1]

    def _links(self, node: str) -> list[str]:
        return [value[0] for value in self._graph[node].get("inputs", {}).values() if is_link(value)]

    def _kept(self, node: str) -> Kept | None:
        return self.machine.cache.get(self._signatures[node])

    def _class(self, node: str) -> NodeClass:
        found = self.machine.catalogue.find(self._graph[node]["class_type"])
        assert found is not None
        return found

    def _reuse(self, node: str, kept: Kept) -> None:
        self._values[node] = kept.values
        if kept.ui is None:
            return
        self.voice.show(node, kept.ui)
        if self.voice.owner is not None or not self.machine.profile.loses_cached_outputs:
            self.outputs[node], self.meta[node] = kept.ui, kept.meta
        self.voice.reuse(node)

    async def _run_node(self, node: str) -> None:
        self.voice.start(node)
        self.machine.last_node = node
        call: Call | None = None
        try:
            self._look_at_flag(node)
            if self._is_blocked(node):
                return
            call = self._call(node)
            outcome = await self._work(call)
            await self.pass_point("worked", node)
        except (InterruptedHere, WorkerDied):
            raise
        except ProcessExit:
            self.machine.die()
            raise WorkerDied from None
        except Exception as error:
            inputs = self._current_inputs(call) if call else {}
            self.voice.fail(self._at(node), error, inputs, list(set(self._graph)))
            raise NodeFailed from error
        except BaseException as error:
            if isinstance(error, asyncio.CancelledError) and self.machine.gone.is_set():
                raise
            raise WorkerDied from None
        if outcome.expansion is not None:
            outcome = await self._expand(node, outcome)
        self._keep(node, outcome)

    def _keep(self, node: str, outcome: Outcome) -> None:
        meta = self.voice.meta(node)
        outputs = self.machine.faults.puts_out
        ui = outputs.get(node) or outputs.get(self._graph[node]["class_type"]) or outcome.ui
        if ui is not None and not self.machine.faults.no_outputs:
            self.outputs[node], self.meta[node] = ui, meta
            self.voice.show(node, ui)
        self._values[node] = outcome.values
        self.machine.cache.put(self._signatures[node], Kept(outcome.values, ui, meta))
        self.executed.append(node)
        self.voice.finish(node)

    async def _expand(self, node: str, outcome: Outcome) -> Outcome:
        """Run the ephemeral nodes in place of their parent, which stays `running` meanwhile."""
        expansion = outcome.expansion
        assert expansion is not None
        self.voice.parents |= dict.fromkeys(expansion.graph, node)
        self._graph |= expansion.graph
        self._signatures = signatures(self._graph, self.machine.folders)
        for child in expansion.graph:
            await self._run_node(child)
        return Outcome(tuple(self._values[child][slot] for child, slot in expansion.results))

    def _at(self, node: str) -> dict[str, Any]:
        class_type = self._graph[node]["class_type"]
        return {"node_id": node, "node_type": class_type, "executed": list(set(self.executed))}

    def _look_at_flag(self, node: str) -> None:
        if self.machine.interrupt.is_set():
            self.machine.interrupt.clear()
            self.voice.say("execution_interrupted", self._at(node), broadcast=True)
            raise InterruptedHere

    def _is_blocked(self, node: str) -> bool:
        """A blocked value ends its branch; one with a message tells an error that is none."""
        inputs = self._graph[node].get("inputs", {}).values()
        values = [self._values[value[0]][value[1]] for value in inputs if is_link(value)]
        blocker = next((value for value in values if isinstance(value, Blocker)), None)
        if blocker is None:
            return False
        if blocker.message is not None:
            self.voice.block(self._at(node), blocker.message)
        self._values[node] = (Blocker(),) * len(self._class(node).outputs)
        self.voice.finish(node)
        return True

    def _call(self, node: str) -> Call:
        machine = self.machine
        found = self._class(node)
        given = self._graph[node].get("inputs", {})
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
            send_text=machine.sockets.publish_text,
        )

    def _current_inputs(self, call: Call) -> dict[str, Any]:
        """What an error tells of the inputs; nodes of the older kind get the graph as a hidden one."""
        entry = self._class(call.node_id).recorded
        hidden = {} if entry.get("v3") else entry["input"].get("hidden", {})
        given = {**call.inputs, **dict.fromkeys(hidden)}
        return given | ({"prompt": str(call.graph)} if "prompt" in hidden else {})

    async def _work(self, call: Call) -> Outcome:
        machine = self.machine
        faults = machine.faults
        deaf = faults.names(faults.deaf_nodes, call.node_id, call.class_type)
        interrupt = machine.interrupt if work.cooperates(call) and not deaf else None
        await self.pass_point("node", call.node_id, interrupt)
        seconds, steps = machine.seconds_of(call), work.steps(call)
        if not steps:
            await machine.sleep(seconds, interrupt)
        for step in range(1, steps + 1):
            await machine.sleep(seconds / steps, interrupt)
            await self.pass_point("step", call.node_id, interrupt)
            if interrupt is not None:
                self._look_at_flag(call.node_id)
            await self.voice.step(call, step, steps)
        if interrupt is not None:
            self._look_at_flag(call.node_id)
        return await asyncio.to_thread(work.work, call)
