"""Whole lifecycles without HTTP: create, claim and submit, accept, run, end, succeed, with every row and event."""

import asyncio
import time

from uuid_utils import uuid7

from genqueue.clock import SystemClock
from genqueue.store.attempts import endings
from genqueue.store.attempts import steps as attempts
from genqueue.store.attempts.claim import Claim, Claimed, claim
from genqueue.store.attempts.outputs import StoredFile
from genqueue.store.backends import backends as servers
from genqueue.store.backends import leases
from genqueue.store.store import Store
from genqueue.store.tasks import create as creation
from genqueue.store.writing.tx import Hold
from genqueue.tasks.model import BoundWorkflow, Needs
from genqueue.tasks.states import Outcome

CLOCK = SystemClock()
NEEDS = Needs(node_classes=frozenset({"EmptyImage", "SaveImage"}))


def bound(number: int) -> BoundWorkflow:
    graph = {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": number}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    }
    return BoundWorkflow("w", 1, "W", graph, {"prompt": f"picture {number}"}, 2, NEEDS)


async def measure(url: str, tasks: int = 3000, in_flight: int = 50) -> tuple[float, float]:
    """(creates/s, lifecycles/s from the claim on) with `in_flight` at the same time."""
    store = Store(url)
    try:
        holds = await ready_servers(store, in_flight // 2)
        began = time.perf_counter()
        for first in range(0, tasks, in_flight):
            await asyncio.gather(*(_create(store, number) for number in range(first, first + in_flight)))
        created = time.perf_counter()
        for backend_id, lane, _needs in await store.read(servers.unjudged_lanes, list(holds)):
            await store.write(servers.judge, servers.Judgement(holds[backend_id], lane, able=True))
        started = time.perf_counter()
        await _drain(store, holds, tasks)
        return tasks / (created - began), tasks / (time.perf_counter() - started)
    finally:
        store.close()


async def ready_servers(store: Store, count: int) -> dict[str, Hold]:
    ids = [str(uuid7()) for _ in range(count)]
    for number, backend_id in enumerate(ids):
        new = servers.NewBackend(backend_id, f"gpu-{number}", "comfyui", f"http://gpu-{number}", 2, {}, CLOCK.now())
        await store.write(servers.create_backend, new)
    take = leases.Take("bench", tuple(ids), CLOCK.now(), 60.0)
    holds = {hold.backend_id: hold for hold in await store.write(leases.take, take)}
    for hold in holds.values():
        await store.write(servers.note_state, servers.BackendState(hold, CLOCK.now(), "ready"))
        await store.write(
            servers.keep_catalog, servers.KeepCatalog(hold, CLOCK.now(), '{"node_classes": [], "choices": []}')
        )
    return holds


async def _create(store: Store, number: int) -> None:
    new = creation.NewTask(str(uuid7()), "text_to_image", f"picture {number}", bound(number))
    move = creation.Create(str(uuid7()), "local", CLOCK.now(), (new,), fingerprint=f"picture {number}", window_s=5.0)
    await store.write(creation.create, move)


async def _drain(store: Store, holds: dict[str, Hold], tasks: int) -> None:
    done, running = 0, set[asyncio.Task[None]]()
    while done < tasks:
        taken = await store.write(claim, Claim("bench", tuple(holds.values()), CLOCK.now(), 64))
        running |= {asyncio.create_task(_live(store, holds[each.backend_id], each)) for each in taken or []}
        if running:
            ended, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            done += sum(1 for each in ended if each.result() is None)


async def _live(store: Store, hold: Hold, taken: Claimed) -> None:
    step = attempts.AttemptMove(taken.attempt_id, taken.task_id, hold, CLOCK.now(), taken.attempt_id)
    await store.write(attempts.accept, step)
    await store.write(attempts.run, step)
    await store.write(attempts.end, step)
    file = StoredFile(str(uuid7()), "2", "a.png", f"outputs/{taken.task_id}", "image/png", 1234, "0" * 64)
    ending = endings.Ending(
        taken.attempt_id,
        taken.task_id,
        hold,
        CLOCK.now(),
        Outcome.SUCCEEDED,
        files=(file,),
        lane=taken.lane,
        run_us=1000,
    )
    await store.write(endings.succeed, ending)
