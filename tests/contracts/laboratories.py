"""The laboratories of the kinds: a new kind adds one."""

import hashlib
import os
import random
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from genqueue.backends import Kind
from genqueue.backends.base import Access, Backend, RemoteFile, Submission
from genqueue.backends.comfyui.places import file_at, place_of
from genqueue.backends.kinds import KINDS
from genqueue.clock import SystemClock
from genqueue.simulators.comfyui import Settings, Simulator, Trap, running
from genqueue.tasks.model import InputFile
from tests.backends.comfyui.graphs import INSTALLATION, attempt, picture
from tests.backends.comfyui.recordings import refusal_of
from tests.contracts.laboratory import TOKEN, Laboratory
from tests.contracts.middleman import Middleman, between
from tests.support.kinds import PAID
from tests.support.tiny import TINY, Service, serving

MARKER = "a slow run"
REAL = os.environ.get("GENQUEUE_TEST_COMFYUI")

Open = Callable[[Path], AbstractAsyncContextManager[Laboratory]]


@dataclass
class Bench:
    """What every laboratory has."""

    kind: Kind
    middleman: Middleman

    def __post_init__(self) -> None:
        self.can = self.kind.capabilities
        self.client = self.connect(self.middleman.url)

    def connect(self, url: str) -> Backend:
        access = Access(url, token=TOKEN)
        return self.kind.connect(access, SystemClock(), installation=INSTALLATION)


@dataclass
class ComfyUILab(Bench):
    """A ComfyUI: the simulator, where there is one, else a real one."""

    simulator: Simulator | None = None

    def small(self) -> Submission:
        return attempt(picture(random.SystemRandom().randrange(1, 2**24)))

    def slow(self) -> Submission:
        """The simulator waits before its work; a real one has some seconds of it, in many small nodes."""
        graph = picture(random.SystemRandom().randrange(1, 2**24))
        if self.simulator is not None:
            self.simulator.faults.traps.append(Trap(at="node", node="EmptyImage", do="hold", marker=MARKER))
            graph["1"]["_meta"] = {"title": MARKER}
            return attempt(graph)
        graph["1"]["inputs"] |= {"width": 512, "height": 512}
        for number in range(10, 24):
            inputs = {"image": [str(number - 1), 0], "blur_radius": 31, "sigma": 5.0}
            graph[str(number)] = {"class_type": "ImageBlur", "inputs": inputs}
        graph["10"]["inputs"]["image"], graph["2"]["inputs"]["images"] = ["1", 0], ["23", 0]
        return attempt(graph)

    async def failing(self) -> Submission:
        """It reads a picture that is none."""
        content = b"this is no picture at all"
        item = InputFile("broken.png", "key", hashlib.sha256(content).hexdigest(), len(content), "broken.png")
        name = await self.client.upload(item, pieces_of(content))
        graph = picture()
        graph["1"] = {"class_type": "LoadImage", "inputs": {"image": name}}
        return attempt(graph)

    def refused(self) -> Submission:
        return attempt(refusal_of("invalid_missing_input")["graph"])

    def unknown_id(self) -> str:
        return str(uuid.uuid4())

    def missing(self, file: RemoteFile) -> RemoteFile:
        place = place_of(file)
        return file_at(replace(place, filename="none_00009_.png"), file.node)

    async def release(self) -> None:
        if self.simulator is not None:
            self.simulator.faults.traps.clear()
            self.simulator.gate.release()

    async def restart(self) -> bool:
        if self.simulator is not None:
            await self.simulator.restart(0)
        return self.simulator is not None

    async def change(self, file: RemoteFile) -> bool:
        if self.simulator is None:
            return False
        place = place_of(file)
        path = self.simulator.settings.directory / "output" / place.subfolder / place.filename
        path.write_bytes(bytes(5_000))
        return True


@dataclass
class TinyLab(Bench):
    """The kind that exists in the tests only."""

    service: Service = field(default_factory=Service)

    def small(self) -> Submission:
        return self._of("Small")

    def slow(self) -> Submission:
        self.service.holds = True
        return self._of("Held")

    async def failing(self) -> Submission:
        return self._of("Fails")

    def refused(self) -> Submission:
        return self._of("Refused")

    def unknown_id(self) -> str:
        return "job-999"

    def missing(self, file: RemoteFile) -> RemoteFile:
        return replace(file, locator=self.unknown_id())

    async def release(self) -> None:
        self.service.holds = False

    async def restart(self) -> bool:
        self.service.jobs.clear()
        return True

    async def change(self, file: RemoteFile) -> bool:
        self.service.content = bytes(5_000)
        return True

    def _of(self, class_type: str) -> Submission:
        return attempt({"1": {"class_type": class_type, "inputs": {}}})


@asynccontextmanager
async def open_simulator(folder: Path, kind: Kind) -> AsyncIterator[Laboratory]:
    async with (
        running(Settings(directory=folder, speed=float("inf"))) as simulator,
        between(simulator.url) as middleman,
    ):
        lab = ComfyUILab(kind, middleman, simulator)
        yield lab
        await lab.client.close()


@asynccontextmanager
async def open_real(_folder: Path) -> AsyncIterator[Laboratory]:
    assert REAL is not None
    async with between(REAL) as middleman:
        lab = ComfyUILab(KINDS["comfyui"], middleman)
        yield lab
        await lab.client.close()


@asynccontextmanager
async def open_tiny(_folder: Path, kind: Kind = TINY) -> AsyncIterator[Laboratory]:
    async with serving(Service()) as service, between(service.url) as middleman:
        lab = TinyLab(kind, middleman, service)
        yield lab
        await lab.client.close()


LABORATORIES: dict[str, Open] = {
    "comfyui": lambda folder: open_simulator(folder, KINDS["comfyui"]),
    "comfyui, paid": lambda folder: open_simulator(folder, PAID),
    "tiny": open_tiny,
}
"""One for each kind that the suite is held against."""


async def pieces_of(content: bytes) -> AsyncIterator[bytes]:
    """The content of an upload."""
    yield content[:7]
    yield content[7:]
