"""One life of the simulated process: everything that is lost when it ends, and the worker that runs prompts."""

import asyncio
import random
import string
import time
from collections.abc import Callable
from typing import Any

from genqueue.simulators.comfyui.execution.cache import Cache
from genqueue.simulators.comfyui.execution.executor import Execution, WorkerDied
from genqueue.simulators.comfyui.execution.gate import Gate
from genqueue.simulators.comfyui.execution.journal import Journal
from genqueue.simulators.comfyui.execution.queue import Item, PromptQueue
from genqueue.simulators.comfyui.faults import Moment, Trap
from genqueue.simulators.comfyui.files import Folders
from genqueue.simulators.comfyui.nodes import work
from genqueue.simulators.comfyui.nodes.catalogue import Catalogue
from genqueue.simulators.comfyui.nodes.values import Call
from genqueue.simulators.comfyui.settings import Settings
from genqueue.simulators.comfyui.sockets import Sockets
from genqueue.simulators.comfyui.versions import Profile, profile


class Gone(BaseException):
    """This life ended while somebody stood at a point. Nothing that catches errors may catch it."""


class Machine:
    """Made anew at each boot. `die` ends the process, or what stands for it. `secrets` are the keys for partner nodes
    that each prompt of this life brought along."""

    def __init__(self, settings: Settings, gate: Gate, journal: Journal, die: Callable[[], None]) -> None:
        self.settings = settings
        self.faults = settings.faults
        self.clock = settings.clock
        self.gate = gate
        self.journal = journal
        self.die = die
        self.profile: Profile = profile(settings.version)
        self.folders = Folders(settings.directory)
        self.folders.wipe_temp()
        self.catalogue = Catalogue(settings, self.folders, old=self.profile.old_catalogue)
        self.cache = Cache()
        self.interrupt = asyncio.Event()
        self.secrets: list[dict[str, Any]] = []
        self.number = 0
        self.last_node: str | None = None
        self.temp_prefix = "".join(random.choices(string.ascii_lowercase, k=5))
        self.gone = asyncio.Event()
        self.stalls: list[float] = []
        self.sockets = Sockets(self.faults, self.queue_info, self._socket_features(), die)
        self.sockets.reconnecting = self._running_node
        self.queue = PromptQueue(self.sockets.publish_status, lambda: self.faults.history_limit)
        self._client_id: Any = None
        self._last_gc = float("-inf")
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        self.journal.begin_boot(self.clock.now())
        self._tasks = [asyncio.create_task(self._run_prompts()), asyncio.create_task(self.sockets.deliver())]

    def halt(self) -> None:
        """End this life at once. What runs is cut off without a trace."""
        self.gone.set()
        for task in self._tasks:
            task.cancel()

    async def stop(self) -> None:
        """Halt, and wait until everything has come to its end."""
        self.halt()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def worker_ended(self) -> None:
        """Return when no prompt will ever run again in this life."""
        await asyncio.wait(self._tasks[:1])

    def queue_info(self) -> dict[str, Any]:
        return {"exec_info": {"queue_remaining": self.queue.remaining}}

    def features(self) -> dict[str, Any]:
        status: dict[str, Any] = {
            "supports_preview_metadata": True,
            "max_upload_size": self.settings.max_upload_bytes,
        }
        if self.profile.rich_features:
            status |= {"supports_model_type_tags": True, "extension": {"manager": {"supports_v4": True}}}
            status |= {"node_replacements": True, "assets": False}
        return status

    async def pass_point(self, moment: Moment, interrupt: asyncio.Event | None = None) -> Trap | None:
        """Let the traps of this point spring. What the caller must do itself (`fail`, `oom`, `zombie`) is returned."""
        trap = self.faults.trap_at(moment)
        if trap is None:
            return None
        if trap.do == "hold":
            await self.gate.hold(moment, interrupt or self.gone)
        if trap.do == "die":
            self.die()
            await self.gone.wait()
        if self.gone.is_set():
            raise Gone
        return None if trap.do == "hold" else trap

    def seconds_of(self, call: Call) -> float:
        """How long this node takes here and now."""
        durations = self.faults.durations
        chosen = durations.get(call.node_id, durations.get(call.class_type))
        cost = 0.0
        if self.faults.folder_cost and call.class_type.startswith("Save"):
            cost = self.faults.folder_cost * sum(1 for _ in self.folders.of("output").rglob("*"))
        return cost + (work.seconds(call) / self.settings.speed if chosen is None else chosen)

    async def sleep(self, seconds: float, interrupt: asyncio.Event | None = None) -> None:
        """Wait on the simulator's clock, or until `interrupt` is set."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        if interrupt is None:
            await self.clock.sleep(seconds)
            return
        waits = [asyncio.ensure_future(self.clock.sleep(seconds)), asyncio.ensure_future(interrupt.wait())]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def stall(self, seconds: float) -> None:
        """Stand still, the whole loop with it, as a garbage collection or a deep copy does there."""
        if seconds > 0:
            self.stalls.append(seconds)
            time.sleep(seconds)

    async def _run_prompts(self) -> None:
        try:
            while True:
                taken = await self.queue.get()
                if taken is not None:
                    await self._run_prompt(*taken)
                if self.queue.take_flags().get("free_memory"):
                    self.cache.clear()
                self._collect_garbage()
        except (WorkerDied, Gone):
            return

    async def _run_prompt(self, item: Item, ticket: int) -> None:
        self.interrupt.clear()
        self._client_id = item[3].get("client_id")
        prompt_id = item[1]
        self.journal.start(prompt_id, self.clock.now())
        execution = Execution(self, item)
        await execution.run()
        self.last_node = None
        self.journal.end(prompt_id, self.clock.now(), execution.outcome, execution.executed, list(execution.cached))
        await execution.pass_point("success")
        await self.sleep(self.faults.history_lag)
        status = {
            "status_str": "success" if execution.success else "error",
            "completed": execution.success,
            "messages": execution.voice.messages,
        }
        self.queue.end(ticket, {"outputs": execution.outputs, "meta": execution.meta}, status)
        if self._client_id is not None:
            self.sockets.publish("executing", {"node": None, "prompt_id": prompt_id}, self._client_id)
        await execution.pass_point("done")

    def _collect_garbage(self) -> None:
        now = time.monotonic()
        if self.faults.gc_pause and now - self._last_gc > self.faults.gc_interval:
            self.stall(self.faults.gc_pause)
            self._last_gc = time.monotonic()

    def _running_node(self, sid: str) -> str | None:
        return self.last_node if self._client_id == sid else None

    def _socket_features(self) -> dict[str, Any] | None:
        return self.features() if self.profile.progress_state else None
