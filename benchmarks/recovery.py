"""A start with 10,000 tasks in flight on three servers: how long a new task waits for the fourth, which is free."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx
from sqlalchemy import insert, text
from uuid_utils import uuid7

from genqueue.app import build
from genqueue.clock import SystemClock
from genqueue.config import Settings
from genqueue.store.backends import backends as servers
from genqueue.store.database.engine import open_engine
from genqueue.store.database.tables import attempt
from genqueue.store.store import Store
from genqueue.store.tasks import create as creation
from genqueue.workflows import bare
from tests.support.graphs import SLOW, picture, slow_picture

CLOCK = SystemClock()
PIECE = 500


class Figures(NamedTuple):
    """Seconds from the start of the process: until the new task was sent, until every old one was looked up. `idle` is
    the first of them when there are no old ones, measured in the same run."""

    first_new: float
    all_known: float
    idle: float


async def measure(folder: Path, in_flight: int = 10_000, old: int = 3) -> Figures:
    idle, _ = await _measure(folder / "idle", 0, old)
    first_new, all_known = await _measure(folder / "busy", in_flight, old)
    return Figures(first_new, all_known, idle)


async def _measure(folder: Path, in_flight: int, old: int) -> tuple[float, float]:
    with ExitStack() as stack:
        urls = [stack.enter_context(_simulator(folder / f"comfy{number}")) for number in range(old + 1)]
        settings = Settings(data_dir=folder / "data", log_level="error", retry_delays_s="60")
        (folder / "data").mkdir(parents=True)
        await _prepare(settings, urls, in_flight)
        return await _start(settings, in_flight)


async def _prepare(settings: Settings, urls: Sequence[str], in_flight: int) -> None:
    """The tables and the servers as a crash left them, and one task that has just been created."""
    store = Store(settings.database)
    ids = [str(uuid7()) for _ in urls]
    for backend_id, url in zip(ids, urls, strict=True):
        new = servers.NewBackend(backend_id, url, "comfyui", url, 3, {}, CLOCK.now())
        await store.write(servers.create_backend, new)
    tasks = []
    for first in range(0, in_flight, PIECE):
        piece = tuple(_task(slow_picture(seconds=3600)) for _ in range(first, min(first + PIECE, in_flight)))
        await store.write(creation.create, creation.Create(str(uuid7()), "local", CLOCK.now(), piece))
        tasks += [each.id for each in piece]
    homes = {task_id: number % (len(urls) - 1) for number, task_id in enumerate(tasks)}
    attempts = {task_id: str(uuid7()) for task_id in tasks}
    if tasks:
        _put_in_flight(store, {task_id: (attempts[task_id], ids[home]) for task_id, home in homes.items()})
    await asyncio.gather(
        *(
            _post(url, [attempts[task_id] for task_id in tasks if homes[task_id] == number])
            for number, url in enumerate(urls[:-1])
        )
    )
    last = _task(picture())
    await store.write(creation.create, creation.Create(str(uuid7()), "local", CLOCK.now(), (last,)))
    store.close()


def _task(graph: dict[str, dict[str, object]]) -> creation.NewTask:
    return creation.NewTask(str(uuid7()), "workflow", "picture", bare.from_graph(graph))


def _put_in_flight(store: Store, flights: dict[str, tuple[str, str]]) -> None:
    engine = open_engine(store.url)
    now = CLOCK.now()
    rows = [
        {"id": attempt_id, "task_id": task_id, "number": 1, "backend_id": backend_id, "lane": "", "claimed_at": now}
        for task_id, (attempt_id, backend_id) in flights.items()
    ]
    sent = [{**row, "submitting_at": now, "accepted_at": now, "remote_id": row["id"], "posts": 1} for row in rows]
    with engine.begin() as connection:
        connection.execute(insert(attempt), sent)
        connection.execute(text("UPDATE attempt SET lane = (SELECT lane FROM task WHERE task.id = task_id)"))
        connection.execute(
            text(
                "UPDATE task SET status = 'QUEUED', attempt_id = a.id, remote_id = a.id, backend_id = a.backend_id,"
                " attempt_count = 1, sent_at = a.claimed_at FROM attempt a WHERE a.task_id = task.id"
            )
        )
    engine.dispose()


async def _post(url: str, prompt_ids: Sequence[str]) -> None:
    async with httpx.AsyncClient(base_url=url, timeout=60) as client:
        for prompt_id in prompt_ids:
            answer = await client.post("/prompt", json={"prompt": slow_picture(seconds=3600), "prompt_id": prompt_id})
            answer.raise_for_status()


async def _start(settings: Settings, in_flight: int) -> tuple[float, float]:
    sent = asyncio.Event()
    began = time.perf_counter()

    async def checkpoint(step: str, _attempt_id: str) -> None:
        # What was in flight has been sent long ago: only the new task comes by here.
        if step == "posted":
            sent.set()

    app = build(settings, role="worker")
    await app.start(checkpoint)
    try:
        async with asyncio.timeout(600):
            await sent.wait()
            first = time.perf_counter() - began
            while app.dispatcher is None or app.dispatcher.recovery.left or app.dispatcher.recovery.total < in_flight:
                await asyncio.sleep(0.05)
        return first, time.perf_counter() - began
    finally:
        await app.stop()


@contextmanager
def _simulator(folder: Path) -> Iterator[str]:
    faults = json.dumps({"durations": {SLOW: 3600}})
    arguments = ("--port", "0", "--dir", str(folder), "--speed", "1", "--probes", "--faults", faults)
    command = (sys.executable, "-m", "genqueue.simulators.comfyui", *arguments)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[-1]
        finally:
            process.kill()
