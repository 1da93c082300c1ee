"""What a chaos run is made of: a database, workers, a web process, simulated ComfyUIs, and tasks sent over HTTP."""

import asyncio
import json
import random
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import text
from uuid_utils import uuid4

from genqueue.clock import SystemClock
from genqueue.store.store import Store
from tests.chaos.plan import Plan
from tests.chaos.processes import PATIENCE_S, Process, comfyui, program, worker
from tests.support.databases import new_migrated
from tests.support.graphs import SLOW, slow_picture
from tests.support.ports import kept_port

LEASE_S = 2.0
HURRY = {"TICK_S": "0.2", "PROBE_S": "0.5", "LOOKUP_S": "2", "ABSENCE_GAP_S": "1", "LEASE_S": str(LEASE_S)}
PATIENT = {"RETRY_DELAYS_S": ",".join(["1"] * 100), "DISK_STOP_MB": "0", "DUPLICATE_WINDOW_S": "0"}


@dataclass
class Comfy:
    """One server. `replies` are the harmed ones of its present life that were counted."""

    process: Process
    url: str
    folder: Path
    replies: int = 0
    zombie: bool = False
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass
class Scene:
    """`store` looks at the database from outside. `colours` are those of the accepted tasks, by id: every task is a
    picture of one colour, so a file tells whose it is without any table."""

    folder: Path
    store: Store
    storage: Path
    web: Process
    workers: list[Process]
    ambushes: dict[Process, Path]
    comfies: list[Comfy]
    address: str
    client: httpx.AsyncClient
    colours: dict[str, int] = field(default_factory=dict)
    poisoned: int = 0

    async def submit(self) -> None:
        """One more task. An answer that was lost is asked for again with the same key."""
        colour = len(self.colours) + 1
        body = {"kind": "workflow", "graph": slow_picture(colour), "idempotency_key": str(uuid4())}
        answer = await self.ask("POST", "/api/tasks", json=body)
        (task,) = answer.json()["tasks"]
        self.colours[task["id"]] = colour

    async def ask(self, method: str, path: str, **more: Any) -> httpx.Response:
        """The answer of the web process, however often that is killed meanwhile."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                try:
                    answer = await self.client.request(method, self.address + path, **more)
                except httpx.TransportError:
                    await asyncio.sleep(0.1)
                    continue
                if answer.status_code != 503:
                    assert answer.status_code in (200, 201), answer.text
                    return answer
                await asyncio.sleep(0.1)

    async def tell(self, comfy: Comfy, method: str, path: str, body: Any = None) -> Any:
        """What a server answers to a control request; None when it cannot be reached just now."""
        try:
            answer = await self.client.request(method, f"{comfy.url}/_simulator{path}", json=body, timeout=5)
        except httpx.TransportError:
            return None
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def rows(self, query: str) -> list[Any]:
        return await self.store.read(lambda connection: list(connection.execute(text(query))))

    async def unfinished(self) -> int:
        """Tasks that are not done. Poisoned ones are started again, as their user would do who restarted the server."""
        for row in await self.rows("SELECT id, error FROM task WHERE status = 'FAILED'"):
            if json.loads(row.error)["code"] == "poison":
                await self.ask("POST", f"/api/tasks/{row.id}/start")
                self.poisoned += 1
        ended = "('SUCCESS', 'FAILED', 'STOPPED')"
        (row,) = await self.rows(f"SELECT count(*) AS tasks FROM task WHERE status NOT IN {ended}")
        return int(row.tasks)

    async def open_attempts(self) -> int:
        (row,) = await self.rows("SELECT count(*) AS attempts FROM attempt WHERE closed_at IS NULL")
        return int(row.attempts)


@asynccontextmanager
async def scene(plan: Plan, folder: Path) -> AsyncIterator[Scene]:
    """Everything runs and every server is known. All processes are gone when the block ends."""
    database, storage = new_migrated("postgresql", folder), folder / "storage"
    storage.mkdir()
    shared = {"DATABASE_URL": database, "STORAGE_URL": storage.as_uri(), "LANGUAGE": "en", **HURRY, **PATIENT}
    kept = ExitStack()
    port = kept.enter_context(kept_port())
    web_words = ["serve", "--role", "web", "--port", str(port), "--lang", "en"]
    web = program("web", folder, web_words, f"127.0.0.1:{port}", shared)
    caught = [worker(f"worker{n}", folder, shared) for n in range(plan.workers)]
    workers = [process for process, _ in caught]
    comfies = [given_comfy(f"comfy{n}", folder, plan, kept.enter_context(kept_port())) for n in range(plan.servers)]
    store = Store(database, SystemClock())
    processes = [web, *workers, *(comfy.process for comfy in comfies)]
    limits = httpx.Limits(max_keepalive_connections=0)
    try:
        async with httpx.AsyncClient(timeout=60, trust_env=False, limits=limits) as client:
            for process in processes:
                process.start()
            for process in processes:
                await process.until_ready()
            address = f"http://127.0.0.1:{port}"
            built = Scene(folder, store, storage, web, workers, dict(caught), comfies, address, client)
            for comfy in comfies:
                body = {"name": comfy.process.name, "kind": "comfyui", "url": comfy.url}
                await built.ask("POST", "/api/backends", json=body)
            yield built
    finally:
        for process in processes:
            process.close()
        kept.close()
        store.close()


def given_comfy(name: str, folder: Path, plan: Plan, port: int) -> Comfy:
    seconds = random.Random(f"{plan.seed} {name}").uniform(0.1, 0.8)
    process = comfyui(name, folder, port, json.dumps({"durations": {SLOW: seconds}}))
    return Comfy(process, f"http://127.0.0.1:{port}", folder / name)
