"""A day in small, recorded: four workflows in several sizes on three servers of different speed, tasks that come one by
one and in crowds, run times that scatter. Writes what `tests/support/replay.py` reads.

    python -m benchmarks.recording [tasks] [seed] > tests/data/runs/mixed.json
"""

import asyncio
import json
import math
import random
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Connection, text
from uuid_utils import uuid7

from genqueue.app import App, build
from genqueue.config import load
from genqueue.simulators.comfyui import Settings, Simulator, running
from genqueue.store.backends import backends as servers
from genqueue.store.tasks import create as creation
from genqueue.tasks.model import BoundWorkflow
from genqueue.workflows import bare

TASKS, SEED = 420, 20
SERVERS = {"fast": 1.0, "middle": 0.8, "small": 0.55}
NO_CLIPS = "small"
CLIP = "RepeatImageBatch"
SCATTER = 0.13
COLD, COLD_TIMES = 0.05, (1.4, 2.4)
"""One run in twenty has to load its model first."""

MS = 1000
Graph = dict[str, Any]


async def record(tasks: int, seed: int, folder: Path) -> dict[str, Any]:
    """Run it through, in real time, and tell what happened."""
    app = build(load({}, data_dir=folder / "data", log_level="error"))
    async with AsyncExitStack() as stack:
        simulators = {}
        for name, speed in SERVERS.items():
            lacks = frozenset({CLIP}) if name == NO_CLIPS else frozenset()
            settings = Settings(directory=folder / name, speed=speed, probes=True, lacks=lacks)
            simulators[name] = await stack.enter_async_context(running(settings))
            new = servers.NewBackend(name, name, "comfyui", simulators[name].url, 2, {}, app.clock.now())
            await app.store.write(servers.create_backend, new)
        await app.start()
        try:
            await _hand_in(app, tasks, random.Random(seed))
            while await app.store.read(_unfinished):
                await asyncio.sleep(0.5)
            return await _told(app, simulators)
        finally:
            await app.stop()


async def _hand_in(app: App, tasks: int, dice: random.Random) -> None:
    """Crowds of one workflow, as a sheet brings them, and single ones between."""
    while [each for each in await app.backends() if each["state"] != "ready"]:
        await asyncio.sleep(0.1)
    dice = random.Random(20)
    left = tasks
    while left > 0:
        crowd = min(left, dice.choice((1, 1, 1, 2, 4, 12, 30)))
        kind = dice.choices(tuple(_KINDS), weights=(5, 3, 2, 1))[0]
        fixed = dice.choice(_KINDS[kind][0]) if crowd > 4 else None
        made = tuple(_task(kind, fixed or dice.choice(_KINDS[kind][0]), dice) for _ in range(crowd))
        await app.store.write(creation.create, creation.Create(str(uuid7()), "local", app.clock.now(), made))
        left -= crowd
        await asyncio.sleep(dice.expovariate(1 / (1.15 * crowd)))


def _task(kind: str, size: tuple[int, int, int], dice: random.Random) -> creation.NewTask:
    _, fixed_s, million_s, nodes = _KINDS[kind]
    width, height, frames = size
    seconds = fixed_s + million_s * width * height * frames / 1e6
    seconds *= math.exp(dice.gauss(0, SCATTER))
    if dice.random() < COLD:
        seconds *= dice.uniform(*COLD_TIMES)
    bound = bare.from_graph(_graph(nodes, size, seconds, dice.randrange(2**24)), name=kind)
    return creation.NewTask(str(uuid7()), "workflow", kind, bound)


_KINDS: dict[str, tuple[tuple[tuple[int, int, int], ...], float, float, tuple[str, ...]]] = {
    "picture": (((512, 512, 1), (768, 768, 1), (1024, 1024, 1)), 0.5, 1.4, ("ImageInvert",)),
    "edit": (((832, 1216, 1), (1024, 1024, 1)), 0.9, 1.8, ("ImageInvert", "ImageBlur")),
    "clip": (((832, 480, 33), (832, 480, 81)), 1.2, 0.16, (CLIP,)),
    "poster": (((2048, 2048, 1),), 0.8, 1.1, ("ImageSharpen",)),
}
"""Sizes, seconds that every run takes, seconds for a million pixels, nodes."""


def _graph(nodes: tuple[str, ...], size: tuple[int, int, int], seconds: float, colour: int) -> Graph:
    """Small pictures, which cost the machine nothing; the size that is asked for stands at a node that no output
    needs, and the time is that of a node that waits."""
    width, height, frames = size
    wanted = {"width": width, "height": height, "length": frames, "batch_size": 1}
    graph: Graph = {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 16, "height": 16, "batch_size": 1, "color": colour}},
        "2": {
            "class_type": "ProbeSleep",
            "inputs": {"image": ["1", 0], "seconds": round(seconds, 3), "interruptible": True},
        },
        "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "recorded"}},
        "4": {"class_type": "EmptyHunyuanLatentVideo", "inputs": wanted},
    }
    for number, class_type in enumerate(nodes, 5):
        graph[str(number)] = {"class_type": class_type, "inputs": {"image": ["1", 0]}}
    return graph


def _unfinished(connection: Connection) -> int:
    found = connection.execute(text("SELECT count(*) FROM task WHERE completed_at IS NULL")).scalar_one()
    return int(found)


async def _told(app: App, simulators: dict[str, Simulator]) -> dict[str, Any]:
    """Times in milliseconds since the first task. `ran` is measured by the server itself."""
    ran = {
        run.prompt_id: run.ended_at - run.started_at
        for each in simulators.values()
        for run in each.journal.runs()
        if run.ended_at is not None
    }
    rows = await app.store.read(_rows)
    zero = min(row["created_at"] for row in rows)
    lanes = sorted({row["lane"] for row in rows})
    names = {lane: next(row["title"] for row in rows if row["lane"] == lane) for lane in lanes}
    return {
        "servers": {name: [names[lane] for lane in await app.store.read(_served, name)] for name in simulators},
        "tasks": [
            {
                "lane": names[row["lane"]],
                "size": row["size"],
                "backend": row["backend_id"],
                "ran": ran[row["attempt_id"]] // MS,
                **{name: (row[name] - zero) // MS for name in _TIMES},
            }
            for row in rows
        ],
    }


def _rows(connection: Connection) -> list[dict[str, Any]]:
    found = connection.execute(
        text(
            "SELECT t.title, t.lane, t.created_at, t.turn, t.completed_at, b.graph, a.id AS attempt_id, a.backend_id,"
            " a.claimed_at, a.started_at, a.ended_at FROM task t JOIN attempt a ON a.task_id = t.id"
            " JOIN task_body b ON b.task_id = t.id WHERE t.status = 'SUCCESS' AND a.outcome = 'succeeded'"
            " ORDER BY t.turn"
        )
    )
    return [{**row._mapping, "size": _size(json.loads(row.graph))} for row in found]


def _served(connection: Connection, backend_id: str) -> list[str]:
    query = text("SELECT lane FROM serves WHERE backend_id = :id AND able = 1 ORDER BY lane")
    return list(connection.execute(query, {"id": backend_id}).scalars())


def _size(graph: Graph) -> int:
    bound: BoundWorkflow = bare.from_graph(graph)
    return bound.size


_TIMES = ("created_at", "claimed_at", "started_at", "ended_at", "completed_at")


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    tasks, seed = [*map(int, sys.argv[1:]), *(TASKS, SEED)[len(sys.argv) - 1 :]]
    with tempfile.TemporaryDirectory() as name:
        told = asyncio.run(record(tasks, seed, Path(name)))
    lines = ",\n".join(json.dumps(each) for each in told["tasks"])
    print(f'{{"servers": {json.dumps(told["servers"])}, "tasks": [\n{lines}\n]}}')


if __name__ == "__main__":
    main()
