"""Many processes of the real program on one PostgreSQL and one S3 server, and simulated ComfyUIs that count."""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
from moto.server import ThreadedMotoServer
from sqlalchemy import Connection, text
from websockets.asyncio.client import ClientConnection, connect

from genqueue.clock import SystemClock
from genqueue.simulators.comfyui import Settings, Simulator, running
from genqueue.store.store import Store
from tests.cli.program import Child, child
from tests.support.databases import new_migrated
from tests.support.graphs import SLOW

PATIENCE_S = 400
HURRY = {"TICK_S": "0.2", "PROBE_S": "0.5", "LOOKUP_S": "2", "ABSENCE_GAP_S": "1", "LEASE_S": "3"}
URL = r"http://127\.0\.0\.1:\d+"


@dataclass
class Web:
    """A process that serves pages, and a client for it."""

    process: Child
    client: httpx.AsyncClient

    @asynccontextmanager
    async def socket(self, query: str = "") -> AsyncIterator[ClientConnection]:
        address = f"ws{str(self.client.base_url)[4:].rstrip('/')}/api/ws{query}"
        # Whether a process is slow is not its matter: no pings, and time to answer.
        async with connect(address, proxy=None, open_timeout=PATIENCE_S, ping_interval=None) as websocket:
            yield websocket


@dataclass
class Cluster:
    """`store` looks at the database from outside."""

    folder: Path
    store: Store
    stack: AsyncExitStack
    settings: dict[str, Any]
    comfies: list[Simulator] = field(default_factory=list)

    async def web(self) -> Web:
        process = await self._start("serve", "--role", "web", "--port", "0")
        found = await asyncio.to_thread(process.wait_for, URL)
        client = httpx.AsyncClient(base_url=found.group(), timeout=PATIENCE_S, trust_env=False)
        return Web(process, await self.stack.enter_async_context(client))

    async def worker(self) -> Child:
        process = await self._start("serve", "--role", "worker", "--lang", "en")
        await asyncio.to_thread(process.wait_for, "worker runs")
        return process

    async def _start(self, *words: str) -> Child:
        folder = self.folder / uuid4().hex
        return self.stack.enter_context(child(*words, data_dir=folder, **self.settings))

    async def comfy(self, web: Web, *, seconds: float = 0.0) -> Simulator:
        """One more server; its slow node takes so many seconds."""
        name = f"comfy{len(self.comfies)}"
        settings = Settings(directory=self.folder / name, speed=float("inf"), probes=True)
        simulator = await self.stack.enter_async_context(running(settings))
        simulator.faults.durations[SLOW] = seconds
        self.comfies.append(simulator)
        answer = await web.client.post("/api/backends", json={"name": name, "kind": "comfyui", "url": simulator.url})
        assert answer.status_code == 201, answer.text
        await self.until(self.ready, len(self.comfies))
        return simulator

    async def ready(self) -> int:
        return await self.count("SELECT count(*) FROM backend WHERE state = 'ready'")

    async def holders(self) -> list[str]:
        """Who holds each backend now."""

        def load(connection: Connection) -> list[str]:
            query = "SELECT owner FROM lease WHERE name LIKE 'backend:%' AND owner IS NOT NULL ORDER BY name"
            return list(connection.execute(text(query)).scalars())

        return await self.store.read(load)

    async def count(self, query: str) -> int:
        return await self.store.read(lambda connection: int(connection.execute(text(query)).scalar_one()))

    async def until(self, look: Callable[[], Any], wanted: Any) -> None:
        """Wait until that is what a look shows."""
        seen = None
        try:
            async with asyncio.timeout(PATIENCE_S):
                while (seen := await look()) != wanted:
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"{seen} is not {wanted}") from None

    async def until_ended(self, count: int) -> None:
        await self.until(
            lambda: self.count("SELECT count(*) FROM task WHERE status IN ('SUCCESS', 'FAILED', 'STOPPED')"), count
        )

    def executions(self) -> Counter[str]:
        """How often each prompt began to run, on all servers together."""
        return sum((Counter(run.prompt_id for run in each.journal.runs()) for each in self.comfies), Counter[str]())


@asynccontextmanager
async def cluster(
    folder: Path, monkeypatch: Any, database: str | None = None, **settings: str
) -> AsyncIterator[Cluster]:
    """Nothing runs yet. Everything that is started ends with the block. `database` is a fresh one unless named."""
    for name in [name for name in os.environ if name.upper().startswith("AWS_") or name.upper().endswith("_PROXY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "somebody")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "whatever")
    s3 = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    s3.start()
    host, port = s3.get_host_and_port()
    address = f"http://{host}:{port}"
    httpx.put(f"{address}/bucket", trust_env=False, timeout=PATIENCE_S).raise_for_status()
    database = database or new_migrated("postgresql", folder)
    store = Store(database, SystemClock())
    shared = {"DATABASE_URL": database, "STORAGE_URL": f"s3://bucket/genqueue?endpoint={address}&region=us-east-1"}
    try:
        async with AsyncExitStack() as stack:
            yield Cluster(folder, store, stack, {**HURRY, **shared, **settings})
    finally:
        store.close()
        await asyncio.to_thread(s3.stop)


def freeze(process: Child) -> None:
    os.kill(process.pid, signal.SIGSTOP)


def thaw(process: Child) -> None:
    os.kill(process.pid, signal.SIGCONT)
