"""A whole studio in one event loop: an App on a clock of its own, and simulated servers that speak real HTTP.

    async with Studio(tmp_path) as studio:
        comfy = await studio.open_server()
        task = await studio.submit(picture())
        await studio.reaches(task, "SUCCESS")

Time passes only while somebody waits with `until`, in small steps, each when nothing moves any more: no thread works,
no socket has anything to say. So it does not matter how fast the machine is.
"""

import asyncio
import os
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

from uuid_utils import uuid7

from genqueue.app import App, build
from genqueue.clock import SECOND
from genqueue.config import Settings, load
from genqueue.dispatch.dispatcher import Dispatcher
from genqueue.errors import Unavailable
from genqueue.simulators.comfyui import Faults, Simulator, Trap, running
from genqueue.simulators.comfyui import Settings as SimulatorSettings
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.backends.backends import NewBackend, create_backend, load_backends
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.files.base import once
from genqueue.store.reading.tasks import load_task
from genqueue.store.store import Store
from genqueue.store.tasks.create import Create, NewTask, create
from genqueue.store.tasks.frozen_graphs import load_graphs
from genqueue.store.tasks.user_actions import TaskMove, remove, start, stop
from genqueue.store.writing.tx import Hold, Tx
from genqueue.tasks.model import BoundWorkflow, InputFile
from genqueue.workflows import bare
from genqueue.workflows.references import input_name
from tests.media.samples import encoded
from tests.support.checkpoints import Checkpoints
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated
from tests.support.graphs import Graph, picture
from tests.support.loop import resting_loop
from tests.support.storage import MeasuredDisk

PATIENCE_S = 300.0
"""Only against waiting for ever, also on a machine ten times slower than others."""
STEP_S = 0.1
BREATHS_AT_MOST = 50
"""Something that moves by the machine's own time, like a slow server, does not hold up the clock."""

T = TypeVar("T")
Ended = frozenset({"SUCCESS", "FAILED", "STOPPED"})


class Breath(NamedTuple):
    """A move that changes nothing."""

    @property
    def keys(self) -> tuple[str, ...]:
        return ("breath",)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def breathe(_tx: Tx, _moves: Sequence[Breath]) -> dict[str, Any]:
    """A verb that does nothing: its answer tells that everything written before has been answered."""
    return {}


@dataclass(eq=False)
class Server:
    """A simulator, and the row that describes it in the studio."""

    id: str
    simulator: Simulator

    @property
    def faults(self) -> Faults:
        return self.simulator.faults

    def hold(self, at: Any = "node", node: str | None = None, times: int | None = None, do: Any = "hold") -> Trap:
        """From now on prompts stop at this point."""
        trap = Trap(at=at, do=do, node=node, times=times)
        self.faults.traps.append(trap)
        return trap

    def release(self) -> None:
        """No traps any more, and those who were held go on."""
        self.faults.traps.clear()
        self.simulator.gate.release()

    def held(self, at: str | None = None) -> list[str]:
        """The prompts that are held now."""
        gate = self.simulator.gate
        return [each.moment.prompt_id for each in gate.held if at in (None, each.moment.at)]

    def executions(self) -> Counter[str]:
        """How often each prompt really began to run, in all lives of this server."""
        return Counter(run.prompt_id for run in self.simulator.journal.runs())

    async def until_ended(self, prompts: int = 1) -> None:
        """Wait until so many prompts lie in its history. No time passes."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.simulator.machine.queue.history) < prompts:
                await asyncio.sleep(0)

    def requests(self, route: str) -> int:
        return self.simulator.router.counts[route]

    def ranges(self) -> list[int]:
        """Where each download that did not begin at 0 went on."""
        return [int(wanted.removeprefix("bytes=").rstrip("-")) for wanted in self.simulator.router.ranges]

    def made(self) -> bytes:
        """The one picture that lies there."""
        (path,) = (self.simulator.settings.directory / "output").rglob("*.png")
        return path.read_bytes()


class Studio:
    """`settings` overrides settings of the App. `checkpoints` knows every step of every run."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.folder = folder
        self.clock = ManualClock()
        self.checkpoints = Checkpoints()
        self.servers: list[Server] = []
        self.others: list[App] = []
        self.disk = MeasuredDisk()
        self.allow_paid = True
        self._settings = settings
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        (self.folder / "data").mkdir(parents=True, exist_ok=True)
        new_migrated("sqlite", self.folder / "data")
        self.app = self._build()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self.servers:
            server.release()
        self.checkpoints.release()
        await self.while_time_passes(self.closing())
        await self._stack.aclose()

    @property
    def store(self) -> Store:
        return self.app.store

    @property
    def dispatcher(self) -> Dispatcher:
        assert self.app.dispatcher is not None
        return self.app.dispatcher

    @property
    def settings(self) -> Settings:
        return self.app.settings

    async def open(self) -> None:
        """Begin to dispatch."""
        await self.app.start(self.checkpoints.reach)

    async def close(self) -> None:
        """A clean end. What lies in the tables can still be read: by a process that does not dispatch."""
        await self.while_time_passes(self.closing())
        self.look_again()

    async def reboot(self, by: float) -> None:
        """The machine restarts: the clock that nobody sets begins anew, and the wall clock is put by so much."""
        await self.while_time_passes(self.closing())
        self.clock = ManualClock(self.clock.now() + int(by * SECOND), "the next boot")
        self.look_again()
        await self.reopen()

    def look_again(self) -> None:
        """Open the data anew, after the end of the process before."""
        self.app = self._build()

    def closing(self) -> asyncio.Task[None]:
        """The end is under way, and time does not pass for it yet; it does `while_time_passes`."""
        return asyncio.create_task(self.app.stop())

    async def reopen(self) -> None:
        """Another process on the same data, after the end of this one."""
        await self.open()

    async def reopen_with_open(self, attempt_id: str) -> None:
        """The same, after an earlier release that has left this attempt open."""
        await self.close()
        with closing(sqlite3.connect(self.settings.data_dir / "genqueue.db")) as database, database:
            database.execute("UPDATE attempt SET closed_at = NULL, outcome = NULL WHERE id = ?", (attempt_id,))
        await self.reopen()

    async def open_again(self) -> None:
        """The same process goes on, after its coroutines were ended."""
        await self.dispatcher.start()

    async def crash(self) -> None:
        """The process is gone: nothing is said, nothing is given back. (tests/crash kills real ones.)"""
        leased_backends = list(self.dispatcher.leased_backends.values())
        await end_tasks("dispatch", "backends")
        await asyncio.gather(*(held.client.close() for held in leased_backends))
        self.app.dispatcher = None
        await self.close()

    async def open_server(
        self,
        name: str = "",
        *,
        seats: int = 2,
        known: bool = True,
        wait: bool = True,
        kind: str = "comfyui",
        **settings: Any,
    ) -> Server:
        """A new simulated server, without delays. The studio is opened with the first one; `known=False` keeps the
        server a secret until `add`."""
        name = name or f"comfy{len(self.servers)}"
        given = {"directory": self.folder / name, "speed": float("inf"), "probes": True, **settings}
        simulator = await self._stack.enter_async_context(running(SimulatorSettings(**given)))
        server = Server(str(uuid7()), simulator)
        self.servers.append(server)
        if known:
            await self.add(server, seats=seats, kind=kind)
            if wait:
                if self.app.dispatcher is None:
                    await self.open()
                await self.until_state(server, "ready")
        return server

    async def add(self, server: Server, *, seats: int = 2, kind: str = "comfyui") -> None:
        """Tell the studio about a server."""
        name = server.simulator.settings.directory.name
        move = NewBackend(server.id, name, kind, server.simulator.url, seats, {}, self.clock.now())
        await self.store.write(create_backend, move)

    async def submit(self, graph: Graph, **more: Any) -> str:
        """A task that waits; its id."""
        (task_id,) = await self._create(bare.from_graph(graph, **more))
        return task_id

    async def keep_photo(self, name: str = "apple.png") -> InputFile:
        """An input that lies in our storage."""
        stored = await self.app.files.put(f"uploads/{name}", once(encoded("PNG")))
        return InputFile(input_name(stored.sha256, name), f"uploads/{name}", stored.sha256, stored.bytes, name)

    async def submit_with_photo(self) -> str:
        """A task that has something to upload, so that it is claimed first and sent later; its id."""
        graph = picture()
        graph["1"] = {"class_type": "LoadImage", "inputs": {"image": "upload:1"}}
        return await self.submit(graph, uploads={"upload:1": await self.keep_photo()})

    async def submit_all(self, *graphs: Graph) -> list[str]:
        """Tasks in this order."""
        return [await self.submit(graph) for graph in graphs]

    async def submit_batch(self, *graphs: Graph) -> list[str]:
        """Tasks of one batch, in this order."""
        return await self._create(*(bare.from_graph(graph) for graph in graphs), batch_id=str(uuid7()))

    async def submit_together(self, *graphs: Graph, **more: Any) -> list[str]:
        """Tasks in this order, in one move."""
        return await self._create(*(bare.from_graph(graph, **more) for graph in graphs))

    async def wish(self, verb: Any, task_id: str) -> Any:
        """What a user asks for; None when it is not allowed."""
        return await self.store.write(verb, TaskMove(task_id, LOCAL_USER, self.clock.now()))

    async def stop_task(self, task_id: str) -> Any:
        return await self.wish(stop, task_id)

    async def start_task(self, task_id: str) -> Any:
        return await self.wish(start, task_id)

    async def fetch_again(self, task_id: str) -> Any:
        return await self.store.write(adopt, Adopt(task_id, LOCAL_USER, self.clock.now(), str(uuid7())))

    async def delete_task(self, task_id: str) -> Any:
        return await self.wish(remove, task_id)

    async def task(self, task_id: str) -> dict[str, Any]:
        """The task with its attempts and outputs, also when it is deleted."""
        found = await self.store.read(load_task, LOCAL_USER, task_id)
        assert found is not None
        return found

    async def attempts(self, task_id: str) -> list[dict[str, Any]]:
        """Its attempts, oldest first."""
        found: list[dict[str, Any]] = (await self.task(task_id))["attempts"]
        return found

    async def graph(self, task_id: str) -> Graph:
        """The frozen graph."""
        return (await self.store.read(load_graphs, [task_id]))[task_id]

    def stored_files(self) -> list[str]:
        """What lies in our storage, as names."""
        outputs = self.settings.data_dir / "files" / "outputs"
        # Not rglob: a folder may be removed while it is being looked through.
        return sorted(name for _, _, names in os.walk(outputs) for name in names)

    async def server_row(self, server: Server) -> dict[str, Any]:
        return next(row for row in await self.store.read(load_backends) if row["id"] == server.id)

    async def until(self, true: Callable[[], Awaitable[T]], *, step: float = STEP_S) -> T:
        """What `true` answers as soon as it is true. `step` is how much time passes between two looks."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                while not (found := await true()):
                    await self.breathe()
                    self.clock.advance(step)
        except TimeoutError:
            raise AssertionError(f"it never came: {await self._told()}") from None
        return found

    async def pass_time(self, seconds: float, *, step: float = STEP_S) -> None:
        """Let time pass; all that becomes due in it has happened afterwards."""
        end = self.clock.awake() + seconds
        while self.clock.awake() < end:
            await self.breathe()
            self.clock.advance(min(step, max(0.001, end - self.clock.awake())))
        await self.breathe()

    async def reaches(self, task_id: str, *statuses: str, step: float = STEP_S) -> dict[str, Any]:
        """The task, once it has one of these statuses. An end that is none of them fails at once."""
        wanted = set(statuses)

        async def there() -> dict[str, Any] | None:
            task = await self.task(task_id)
            assert task["status"] in wanted or task["status"] not in Ended, (task["status"], task["error"])
            return task if task["status"] in wanted else None

        found = await self.until(there, step=step)
        assert found is not None
        return found

    async def reaches_again(self, task_id: str, status: str, *, step: float = STEP_S) -> dict[str, Any]:
        """The task, once it has this status, though it has ended otherwise before."""

        async def there() -> dict[str, Any] | None:
            task = await self.task(task_id)
            return task if task["status"] == status else None

        found = await self.until(there, step=step)
        assert found is not None
        return found

    async def closes(self, task_id: str, *, step: float = STEP_S) -> list[dict[str, Any]]:
        """The attempts, once every one of them is closed."""

        async def closed() -> list[dict[str, Any]] | None:
            attempts = await self.attempts(task_id)
            return attempts if all(each["closed_at"] is not None for each in attempts) else None

        found = await self.until(closed, step=step)
        assert found is not None
        return found

    async def until_held(self, server: Server, at: str | None = None, *, count: int = 1) -> list[str]:
        """The prompts that a trap holds there, once there are so many."""

        async def held() -> list[str]:
            found = server.held(at)
            return found if len(found) >= count else []

        return await self.until(held)

    async def until_at(self, step: str, *, count: int = 1) -> None:
        """Until so many runs are held at this checkpoint."""

        async def there() -> bool:
            return [name for name, _ in self.checkpoints.held].count(step) >= count

        await self.until(there)

    async def until_asked(self, server: Server, route: str) -> None:
        """Until that server was asked for this, whatever it answers."""

        async def asked() -> bool:
            return server.requests(route) > 0

        await self.until(asked)

    async def until_state(self, server: Server, state: str, *, step: float = STEP_S) -> dict[str, Any]:
        """The server's row, once it is in this state."""

        async def there() -> dict[str, Any] | None:
            row = await self.server_row(server)
            return row if row["state"] == state else None

        found = await self.until(there, step=step)
        assert found is not None
        return found

    async def breathe(self) -> None:
        """Let everything that is under way come to an end, as far as it does without time passing."""
        loop = resting_loop()
        apps = (self.app, *self.others)
        await loop.rest()
        for _ in range(BREATHS_AT_MOST):
            before = loop.promises
            for app in apps:
                await app.store.write(breathe, Breath())
            await loop.rest()
            if loop.promises - before == len(apps):
                return  # nobody but us has asked for anything

    async def while_time_passes(self, doing: Awaitable[T]) -> T:
        """The answer of something that needs time to pass."""
        task = asyncio.ensure_future(doing)
        async with asyncio.timeout(PATIENCE_S):
            while not task.done():
                with suppress(Unavailable):  # it may be our own store that closes
                    await self.breathe()
                self.clock.advance(STEP_S)
        return await task

    async def _create(self, *workflows: BoundWorkflow, batch_id: str | None = None) -> list[str]:
        """Paid runs are allowed, so that a server of any kind may have them."""
        bound = (replace(each, needs=replace(each.needs, allow_paid=self.allow_paid)) for each in workflows)
        tasks = tuple(NewTask(str(uuid7()), "workflow", "apple", each) for each in bound)
        await self.store.write(create, Create(str(uuid7()), LOCAL_USER, self.clock.now(), tasks, batch_id=batch_id))
        return [task.id for task in tasks]

    async def _told(self) -> str:
        rows = [(row["name"], row["state"], row["reason"]) for row in await self.store.read(load_backends)]
        steps = self.checkpoints.passed[-12:]
        return f"servers {rows}, last steps {steps}, held {[server.held() for server in self.servers]}"

    def _build(self) -> App:
        settings = load({}, data_dir=self.folder / "data", **self._settings)
        return build(settings, self.clock, disk=self.disk)


async def end_tasks(*packages: str) -> int:
    """Cancel every asyncio task that runs code of these packages; how many."""
    found = [
        task for task in asyncio.all_tasks() if any(f"/genqueue/{package}/" in _file_of(task) for package in packages)
    ]
    for task in found:
        task.cancel()
    await asyncio.gather(*found, return_exceptions=True)
    return len(found)


def _file_of(task: asyncio.Task[Any]) -> str:
    code = getattr(task.get_coro(), "cr_code", None)
    return Path(code.co_filename).as_posix() if code is not None else ""
