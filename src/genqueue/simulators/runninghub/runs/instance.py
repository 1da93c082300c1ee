"""One machine that runs one task: a ComfyUI of its own, with the inputs that the graph names."""

import asyncio
import contextlib
import json
import random
import shutil
import string
from pathlib import Path
from typing import Any

from genqueue.clock import Clock
from genqueue.simulators.comfyui.execution.gate import Gate
from genqueue.simulators.comfyui.execution.journal import Journal
from genqueue.simulators.comfyui.execution.machine import Machine
from genqueue.simulators.comfyui.faults import Faults as MachineFaults
from genqueue.simulators.comfyui.nodes import work
from genqueue.simulators.comfyui.nodes.values import FILE_INPUTS, Call
from genqueue.simulators.comfyui.settings import Settings as MachineSettings
from genqueue.simulators.runninghub.faults import Faults
from genqueue.simulators.runninghub.files import Files
from genqueue.simulators.runninghub.runs.task import Failure, Result, Task
from genqueue.simulators.runninghub.settings import Settings

_FAILED = 805
_LAST_FRAMES_SECONDS = 1.0
_LOST = Failure(1000, "The machine was lost", {"exception_message": "The machine was lost"})


class Instance(Machine):
    """`seconds` is how long its nodes worked, at speed 1; `classes` are those that ran."""

    def __init__(self, task: Task, settings: Settings, faults: Faults, clock: Clock, gate: Gate) -> None:
        self._task = task
        self._directory = settings.directory / "instances" / task.id
        self.seconds = 0.0
        self.classes: list[str] = []
        own = MachineSettings(
            directory=self._directory,
            speed=settings.speed,
            clock=clock,
            faults=MachineFaults(traps=faults.traps, durations=faults.durations, no_outputs=faults.no_outputs),
            probes=settings.probes,
            max_frames=settings.max_frames,
        )
        self._directory.mkdir(parents=True, exist_ok=True)
        super().__init__(own, gate, Journal(self._directory), self.halt)

    def seconds_of(self, call: Call) -> float:
        self.seconds += work.seconds(call)
        self.classes.append(call.class_type)
        return super().seconds_of(call)

    async def run(self, files: Files, inputs_last_hours: float | None) -> tuple[list[Result], Failure | None]:
        """Run the task to its end; its files, and why it failed if it did."""
        task = self._task
        self._take_inputs(files, inputs_last_hours)
        self.start()
        ended = self.queue.ended
        self.queue.put((0, task.id, task.wish.graph, {"client_id": task.client_id}, task.wish.targets, {}))
        waits = [asyncio.ensure_future(ended.wait()), asyncio.ensure_future(self.worker_ended())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            entry = self.queue.history.get(task.id)
            if entry is None:
                return [], _LOST
            if not entry["status"]["completed"]:
                return [], _failure(json.loads(self._without_paths(entry["status"]["messages"])))
            return self._hand_over(entry["outputs"], files), None
        finally:
            for wait in waits:
                wait.cancel()
            await self._close_sockets()
            await self.stop()
            self.clear()

    async def _close_sockets(self) -> None:
        if not self.gone.is_set():
            with contextlib.suppress(TimeoutError):  # a client that does not read holds nothing up
                await asyncio.wait_for(self.sockets.delivered(), _LAST_FRAMES_SECONDS)
        for line in list(self.sockets.open):
            with contextlib.suppress(RuntimeError, TimeoutError):
                await asyncio.wait_for(line.websocket.close(), _LAST_FRAMES_SECONDS)

    def clear(self) -> None:
        """Remove its folder."""
        shutil.rmtree(self._directory, ignore_errors=True)

    def _without_paths(self, messages: list[Any]) -> str:
        return json.dumps(messages).replace(json.dumps(str(self.folders.directory))[1:-1], "/data/ComfyUI")

    def _take_inputs(self, files: Files, last_hours: float | None) -> None:
        for node in self._task.wish.graph.values():
            name = node["inputs"].get(FILE_INPUTS.get(node["class_type"], ""))
            path = files.upload(name, last_hours) if isinstance(name, str) else None
            if path is not None:
                target = self.folders.of("input") / str(name)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)

    def _hand_over(self, outputs: dict[str, Any], files: Files) -> list[Result]:
        """The saved files, node after node, and the texts as files of their own."""
        results: list[Result] = []
        for node, shown in outputs.items():
            for path in [*self._saved(shown), *self._texts(node, shown)]:
                tail = "".join(random.choices(string.ascii_lowercase, k=5))
                name = f"{path.stem.rstrip('_')}_{tail}{path.suffix}"
                files.put_result(self._task.id, name, path)
                results.append(Result(name, node, path.suffix.lstrip(".")))
        return results

    def _saved(self, shown: dict[str, Any]) -> list[Path]:
        entries = [each for values in shown.values() if isinstance(values, list) for each in values]
        return [
            self.folders.of("output") / each["subfolder"] / each["filename"]
            for each in entries
            if isinstance(each, dict) and each.get("type") == "output"
        ]

    def _texts(self, node: str, shown: dict[str, Any]) -> list[Path]:
        paths = []
        for place, text in enumerate(shown.get("text") or []):
            path = self.folders.of("output") / f"text_{node}_{place:05}.txt"
            path.write_text(str(text), encoding="utf-8")
            paths.append(path)
        return paths


def _failure(messages: list[Any]) -> Failure:
    said: dict[str, Any] = next((data for event, data in messages if event == "execution_error"), {})
    reason = {
        "node_id": said.get("node_id"),
        "node_name": said.get("node_type"),
        "exception_type": said.get("exception_type"),
        "exception_message": said.get("exception_message"),
        "traceback": json.dumps(said.get("traceback")),
        "current_inputs": json.dumps(said.get("current_inputs")),
        "current_outputs": json.dumps(said.get("current_outputs")),
    }
    return Failure(_FAILED, str(said.get("exception_message") or "APIKEY_TASK_STATUS_ERROR"), reason)
