"""A small, literal client: it sends what it is told and keeps every frame it hears."""

import asyncio
import json
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import websockets

from genqueue.simulators.comfyui import Simulator

Graph = dict[str, Any]
Frame = dict[str, Any]
PATIENCE = 90
"""Seconds, against waiting for ever: nothing depends on how long anything takes."""


class Ear:
    """One websocket. `frames` holds `{type, data}` for texts and `{binary, ...}` for the others."""

    def __init__(self, simulator: Simulator, client_id: str | None, path: str = "/ws") -> None:
        self._url = simulator.url.replace("http", "ws", 1) + path + (f"?clientId={client_id}" if client_id else "")
        self.frames: list[Frame] = []
        self._news = asyncio.Condition()
        self.closed = asyncio.Event()

    async def __aenter__(self) -> Self:
        self.socket = await websockets.connect(self._url, max_size=None, ping_interval=None, open_timeout=PATIENCE)
        self._task = asyncio.create_task(self._listen())
        await self.heard(lambda frames: bool(frames))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.socket.close()
        await self._task

    async def say(self, message: Any) -> None:
        await self.socket.send(message if isinstance(message, str | bytes) else json.dumps(message))

    async def heard(self, enough: Callable[[list[Frame]], bool]) -> list[Frame]:
        """All frames, as soon as they are enough."""
        async with asyncio.timeout(PATIENCE), self._news:
            await self._news.wait_for(lambda: enough(self.frames))
        return self.frames

    async def end_of(self, prompt_id: str) -> list[Frame]:
        """All frames up to the `executing` null of a prompt."""
        end = {"type": "executing", "data": {"node": None, "prompt_id": prompt_id}}
        return await self.heard(lambda frames: end in frames)

    def types(self) -> list[str]:
        return [frame["type"] for frame in self.frames if "type" in frame]

    def of(self, kind: str) -> list[Any]:
        return [frame["data"] for frame in self.frames if frame.get("type") == kind]

    async def _listen(self) -> None:
        try:
            async for message in self.socket:
                frame = json.loads(message) if isinstance(message, str) else parsed(message)
                async with self._news:
                    self.frames.append(frame)
                    self._news.notify_all()
        except websockets.ConnectionClosed:
            pass
        self.closed.set()


def parsed(message: bytes) -> Frame:
    """A binary frame taken apart."""
    kind, second = struct.unpack(">II", message[:8])
    if kind == 1:
        return {"binary": 1, "format": second, "image": message[8:]}
    body, rest = message[8 : 8 + second], message[8 + second :]
    if kind == 4:
        return {"binary": 4, "metadata": json.loads(body), "image": rest}
    return {"binary": kind, "node": body.decode(), "text": rest.decode()}


class Client(httpx.AsyncClient):
    """HTTP against one simulator."""

    def __init__(self, simulator: Simulator) -> None:
        super().__init__(base_url=simulator.url, timeout=PATIENCE)
        self._simulator = simulator

    async def submit(self, graph: Graph, **more: Any) -> str:
        """POST /prompt; the id it got."""
        answer = await self.post("/prompt", json={"prompt": graph, **more})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["prompt_id"])

    async def history(self, prompt_id: str) -> dict[str, Any]:
        entry: dict[str, Any] = (await self.get(f"/history/{prompt_id}")).json().get(prompt_id, {})
        return entry

    async def finished(self, prompt_id: str) -> dict[str, Any]:
        """The history entry, once it is there."""
        queue = self._simulator.machine.queue
        async with asyncio.timeout(PATIENCE):
            while prompt_id not in queue.history:
                await queue.ended.wait()
        return await self.history(prompt_id)

    async def executions(self) -> dict[str, int]:
        counts: dict[str, int] = (await self.get("/_simulator/executions")).json()["counts"]
        return counts

    async def held(self, **place: str) -> list[dict[str, Any]]:
        """Who is held, once somebody is at that place."""
        answer = await self.get("/_simulator/held", params={"wait": "1", **place})
        held: list[dict[str, Any]] = answer.json()["held"]
        return held


@asynccontextmanager
async def listening(simulator: Simulator, client_id: str | None = "A") -> AsyncIterator[tuple[Client, Ear]]:
    """A client and its socket."""
    async with Client(simulator) as client, Ear(simulator, client_id) as ear:
        yield client, ear


def picture(colour: int = 255, prefix: str = "probe/basic", **more: Any) -> Graph:
    """EmptyImage -> SaveImage."""
    return {
        "1": node("EmptyImage", width=64, height=64, batch_size=1, color=colour, **more),
        "2": node("SaveImage", images=["1", 0], filename_prefix=prefix),
    }


def chain(length: int = 3, colour: int = 1, prefix: str = "probe/chain") -> Graph:
    """EmptyImage -> ImageBlur ... -> SaveImage: nodes "0" to str(length + 1)."""
    graph = {"0": node("EmptyImage", width=64, height=64, batch_size=1, color=colour)}
    for place in range(1, length + 1):
        graph[str(place)] = node("ImageBlur", image=[str(place - 1), 0], blur_radius=2, sigma=1.0 + place / 10)
    graph[str(length + 1)] = node("SaveImage", images=[str(length), 0], filename_prefix=prefix)
    return graph


def sampler(text: str = "a red fox", seed: int = 1, steps: int = 4, size: int = 128) -> Graph:
    """A text to image graph with a KSampler in node "5"."""
    return {
        "1": node("CheckpointLoaderSimple", ckpt_name="sd_xl_base_1.0.safetensors"),
        "2": node("CLIPTextEncode", text=text, clip=["1", 1]),
        "3": node("CLIPTextEncode", text="ugly", clip=["1", 1]),
        "4": node("EmptyLatentImage", width=size, height=size, batch_size=1),
        "5": node(
            "KSampler",
            model=["1", 0],
            positive=["2", 0],
            negative=["3", 0],
            latent_image=["4", 0],
            seed=seed,
            steps=steps,
            cfg=7.0,
            sampler_name="euler",
            scheduler="normal",
            denoise=1.0,
        ),
        "6": node("VAEDecode", samples=["5", 0], vae=["1", 2]),
        "7": node("SaveImage", images=["6", 0], filename_prefix="fox"),
    }


def node(class_type: str, **inputs: Any) -> dict[str, Any]:
    return {"class_type": class_type, "inputs": inputs}


def outputs(path: Path) -> list[str]:
    """Every file below a folder, as posix paths."""
    return sorted(each.relative_to(path).as_posix() for each in path.rglob("*") if each.is_file())
