"""Against a running ComfyUI: how much of its own speed is left when our queue feeds it.

A bare client is the fair neighbour: the same HTTP library, two prompts outstanding, completion heard by WebSocket,
history and file fetched, the file written without a sync. It keeps nothing.
"""

import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx
import websockets
from uuid_utils import uuid4, uuid7

from genqueue.app import App, build
from genqueue.config import load
from genqueue.store.backends import backends as servers
from genqueue.store.reading import tasks as reading
from genqueue.store.tasks import counters as tallying
from genqueue.store.tasks import create as creation
from genqueue.workflows import bare

Graph = dict[str, Any]


def trivial(number: int) -> Graph:
    return {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": number}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": f"bench/{uuid4()}/o"}},
    }


def heavy(number: int, size: int) -> Graph:
    """One blur of `size` squared: the time of a prompt grows with it, and no node is cached."""
    return {
        "1": {"class_type": "EmptyImage", "inputs": {"width": size, "height": size, "batch_size": 1, "color": number}},
        "2": {"class_type": "ImageBlur", "inputs": {"image": ["1", 0], "blur_radius": 15, "sigma": 5.0}},
        "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": f"bench/{uuid4()}/o"}},
    }


async def bare_client(url: str, graphs: list[Graph]) -> tuple[float, list[str]]:
    """Prompts per second of a client that keeps nothing, and the ids it used."""
    client_id, waiting, ids = str(uuid4()), list(reversed(graphs)), []
    done: dict[str, asyncio.Event] = {}
    with tempfile.TemporaryDirectory() as folder:
        async with (
            httpx.AsyncClient(base_url=url, timeout=60) as http,
            websockets.connect(f"ws{url.removeprefix('http')}/ws?clientId={client_id}", max_size=None) as socket,
        ):

            async def hear() -> None:
                async for frame in socket:
                    if isinstance(frame, str):
                        event = json.loads(frame)
                        data = event.get("data", {})
                        if event.get("type") == "executing" and data.get("node") is None:
                            done[data["prompt_id"]].set()

            async def work() -> None:
                while waiting:
                    prompt_id = str(uuid4())
                    done[prompt_id] = asyncio.Event()
                    ids.append(prompt_id)
                    body = {"prompt": waiting.pop(), "client_id": client_id, "prompt_id": prompt_id}
                    (await http.post("/prompt", json=body)).raise_for_status()
                    await done[prompt_id].wait()
                    collecting.append(asyncio.create_task(collect(prompt_id)))

            async def collect(prompt_id: str) -> None:
                history = (await http.get(f"/history/{prompt_id}")).json()[prompt_id]
                for node in history["outputs"].values():
                    for image in node.get("images", []):
                        content = (await http.get("/view", params=image)).content
                        Path(folder, f"{prompt_id}_{image['filename']}").write_bytes(content)

            collecting: list[asyncio.Task[None]] = []
            listener = asyncio.create_task(hear())
            began = time.perf_counter()
            await asyncio.gather(work(), work())
            await asyncio.gather(*collecting)
            took = time.perf_counter() - began
            listener.cancel()
    return len(graphs) / took, ids


async def prefilled(url: str, graphs: list[Graph]) -> tuple[float, list[str]]:
    """Prompts per second of the server alone: everything is in its own queue before, nothing is fetched."""
    ids = [str(uuid7()) for _ in graphs]
    async with httpx.AsyncClient(base_url=url, timeout=60) as http:
        for prompt_id, graph in zip(ids, graphs, strict=True):
            body = {"prompt": graph, "client_id": "nobody", "prompt_id": prompt_id}
            (await http.post("/prompt", json=body)).raise_for_status()
        while (await http.get("/prompt")).json()["exec_info"]["queue_remaining"]:
            await asyncio.sleep(0.1)
    starts, ends = await run_times(url, ids)
    return len(graphs) / ((max(ends) - min(starts)) / 1000), ids


async def ours(url: str, graphs: list[Graph], kept: Path) -> tuple[float, list[str]]:
    """Prompts per second end to end with files stored, as shipped (synchronous=FULL), and the remote ids."""
    app = build(load({}, data_dir=Path(tempfile.mkdtemp(dir=kept))))
    new = servers.NewBackend(str(uuid7()), "real", "comfyui", url, app.settings.depth, {}, app.clock.now())
    await app.store.write(servers.create_backend, new)
    await app.start()
    try:
        while not [server for server in await app.backends() if server["state"] == "ready"]:
            await asyncio.sleep(0.05)
        tasks = tuple(creation.NewTask(str(uuid7()), "workflow", "bench", bare.from_graph(graph)) for graph in graphs)
        began = time.perf_counter()
        await app.store.write(creation.create, creation.Create(str(uuid7()), "local", app.clock.now(), tasks))
        ids = [task.id for task in tasks]
        while left := await _unfinished(app):
            # Asking costs what is measured: it is asked again after a tenth of the time that is still expected.
            expected = (time.perf_counter() - began) * left / max(1, len(graphs) - left)
            await asyncio.sleep(min(max(0.02, expected / 10), 1.0))
        took = time.perf_counter() - began
        rows = await app.store.read(reading.load_tasks, "local", ids)
        assert {row["status"] for row in rows} == {"SUCCESS"}
        return len(graphs) / took, [row["remote_id"] for row in rows]
    finally:
        await app.stop()


async def _unfinished(app: App) -> int:
    counted = await app.store.read(tallying.tallied, "local")
    return sum(count for (status, _), count in counted.items() if status != "SUCCESS")


async def run_times(url: str, ids: list[str]) -> tuple[list[int], list[int]]:
    """Start and end of each run in milliseconds by the server's clock, in the order of starts."""
    spans = []
    async with httpx.AsyncClient(base_url=url, timeout=60) as http:
        for prompt_id in ids:
            entry = (await http.get(f"/history/{prompt_id}")).json()[prompt_id]
            told = {kind: data["timestamp"] for kind, data in entry["status"]["messages"] if "timestamp" in data}
            spans.append((told["execution_start"], told["execution_success"]))
    spans.sort()
    return [start for start, _ in spans], [end for _, end in spans]


async def gaps(url: str, ids: list[str]) -> tuple[float, float]:
    """(mean, median) of the server's idle milliseconds between runs."""
    starts, ends = await run_times(url, ids)
    idle = [max(0, start - end) for start, end in zip(starts[1:], ends, strict=False)]
    return statistics.mean(idle), statistics.median(idle)


async def size_for(url: str, seconds: float) -> int:
    """The picture size at which one heavy prompt takes about so long on this server."""
    size = 256
    for _ in range(6):
        _, ids = await prefilled(url, [heavy(size * 1000 + number, size) for number in range(3)])
        starts, ends = await run_times(url, ids)
        took = statistics.median(end - start for start, end in zip(starts, ends, strict=True)) / 1000
        if abs(took - seconds) < seconds * 0.15:
            break
        size = max(64, min(4096, round(size * (seconds / max(took, 0.005)) ** 0.5 / 8) * 8))
    return size
