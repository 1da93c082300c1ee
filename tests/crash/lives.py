"""The worker process in the hands of a test, and what lies on disk when everything has ended."""

import asyncio
import atexit
import hashlib
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import update
from uuid_utils import uuid7

from genqueue.clock import SystemClock
from genqueue.simulators.comfyui.execution.journal import Journal
from genqueue.store.backends.backends import NewBackend, create_backend
from genqueue.store.database.engine import open_engine
from genqueue.store.database.tables import LOCAL_USER, lease
from genqueue.store.reading.tasks import load_tasks
from genqueue.store.store import Store
from genqueue.store.tasks.create import Create, NewTask, create
from genqueue.tasks.model import Needs
from genqueue.workflows import bare
from tests.support.graphs import Graph

ROOT = Path(__file__).parents[2]
End = dict[str, Any]


class Lives:
    """Worker processes on the data in one folder, in a hurry: what is a matter of seconds is shorter.

    A lease is not: a process that has no turn of the processor for a while would lose what it holds, and put off what
    it sends. Instead, that of a killed one has run out as soon as it is dead.

    All tests share one mother process, `python -m tests.crash.worker`: importing everything takes seconds.
    """

    def __init__(self, folder: Path, **settings: Any) -> None:
        hurry = {
            "tick_s": 0.1,
            "absence_gap_s": 0.5,
            "probe_s": 0.2,
            "lookup_s": 1.0,
            "disk_stop_mb": 0,
            "lease_s": 60.0,
            "data_dir": str(folder),
        }
        self._settings = {**hurry, **settings}

    async def live(
        self, at: str | None = None, do: str = "kill", *, then: str | None = None, tidy: bool = False
    ) -> End:
        """A life until its end, or until it freezes; `then`: where it is killed when it has gone on; `tidy`: not before
        it has cleaned up, which it does at once."""
        wanted = {"settings": self._settings, "at": at, "do": do, "then": then, "tidy": tidy}
        return await self._end(wanted)

    async def go_on(self, pid: int) -> End:
        """A frozen life, until its end."""
        return await self._end({"continue": pid})

    async def _end(self, wanted: dict[str, Any]) -> End:
        end = await asyncio.to_thread(_ask, wanted)
        if "signal" in end and "database_url" in self._settings:
            await asyncio.to_thread(_let_leases_run_out, self._settings["database_url"])
        return end


def _let_leases_run_out(url: str) -> None:
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.execute(update(lease).values(lease_until=0))
    engine.dispose()


def _ask(wanted: dict[str, Any]) -> End:
    mother = _mother()
    assert mother.stdin is not None
    assert mother.stdout is not None
    mother.stdin.write(json.dumps(wanted).encode() + b"\n")
    mother.stdin.flush()
    end: End = json.loads(mother.stdout.readline())
    return end


@cache
def _mother() -> subprocess.Popen[bytes]:
    arguments = (sys.executable, "-m", "tests.crash.worker")
    mother = subprocess.Popen(arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    atexit.register(_end, mother)
    return mother


def _end(mother: subprocess.Popen[bytes]) -> None:
    mother.communicate()


async def fill(store: Store, url: str, graphs: Iterable[Graph], *, seats: int = 2) -> list[str]:
    """One server and a task for each graph; the ids of the tasks, in order."""
    now = SystemClock().now()
    await store.write(create_backend, NewBackend(str(uuid7()), "comfy", "comfyui", url, seats, {}, now))
    return await add_tasks(store, graphs)


async def add_tasks(
    store: Store, graphs: Iterable[Graph], *, allow_paid: bool = False, needs: Needs | None = None
) -> list[str]:
    """A task for each graph; their ids, in order. With `needs` they have these in place of their own."""
    bound = [bare.from_graph(graph) for graph in graphs]
    tasks = tuple(
        NewTask(
            str(uuid7()), "workflow", "apple", replace(each, needs=needs or replace(each.needs, allow_paid=allow_paid))
        )
        for each in bound
    )
    await store.write(create, Create(str(uuid7()), LOCAL_USER, SystemClock().now(), tasks))
    return [task.id for task in tasks]


async def told(store: Store, task_ids: list[str]) -> list[dict[str, Any]]:
    """The tasks with their outputs, in order."""
    return await store.read(load_tasks, LOCAL_USER, task_ids)


def executions(folder: Path) -> Counter[str]:
    """How often each prompt really began to run there, in every life of that server."""
    return Counter(run.prompt_id for run in Journal(folder).runs())


def assert_stored_once(folder: Path, tasks: list[dict[str, Any]]) -> None:
    """Every output lies in the storage, whole, under its own name, and nothing else does."""
    files = folder / "files"
    expected = {output["key"]: output["sha256"] for task in tasks for output in task["outputs"]}
    found = {
        path.relative_to(files).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in (files / "outputs").rglob("*")
        if path.is_file()
    }
    assert found == expected
