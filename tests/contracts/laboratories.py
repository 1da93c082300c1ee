"""The laboratories of the kinds: a new kind adds one."""

import os
import random
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from genqueue.backends import KINDS, Kind
from genqueue.backends.base import Access, RemoteFile, Submission
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.comfyui.places import Place, file_at, place_of
from genqueue.clock import SystemClock
from genqueue.simulators.comfyui import Settings, Simulator, Trap, running
from genqueue.simulators.runninghub import Account
from genqueue.simulators.runninghub import Settings as CloudSettings
from genqueue.simulators.runninghub import Simulator as Cloud
from genqueue.simulators.runninghub import running as running_cloud
from genqueue.tasks.model import InputFile, Stored
from tests.backends.comfyui.graphs import INSTALLATION, attempt, picture
from tests.backends.comfyui.recordings import refusal_of
from tests.contracts.laboratory import CREDENTIALS, TOKEN, Laboratory, content_of, input_of, pieces_of
from tests.contracts.middleman import Middleman, between
from tests.support.tiny import TINY
from tests.support.tiny_service import Service, id_of, serving

MARKER = "a slow run"
REAL = os.environ.get("GENQUEUE_TEST_COMFYUI")

Open = Callable[[Path], AbstractAsyncContextManager[Laboratory]]


@dataclass
class ComfyUILab(Laboratory):
    """A ComfyUI: the simulator, where there is one, else a real one."""

    simulator: Simulator | None = None

    reason = "cannot identify image file"
    objection = "Required input is missing"

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
        item = input_of(content)
        return self.reading(item, await self.client.upload(item, pieces_of(content)))

    def refused(self) -> Submission:
        return attempt(refusal_of("invalid_missing_input")["graph"])

    def partly(self) -> Submission:
        return attempt(refusal_of("partly_invalid_two_outputs")["graph"])

    def reading(self, item: InputFile, name: str) -> Submission:
        graph = picture()
        graph["1"] = {"class_type": "LoadImage", "inputs": {"image": item.name}}
        return attempt(graph, {item.name: name})

    async def uploaded(self, name: str) -> bytes:
        folder, _, filename = name.rpartition("/")
        return await content_of(self.client, file_at(Place(filename, folder, "input"), "1"))

    async def occupy(self, item: InputFile) -> None:
        """A file of the same name and another content: what comes later is given another name."""
        content = b"something else"
        client = ComfyUI(Access(self.middleman.target), SystemClock(), installation=INSTALLATION)
        assert await client.upload(replace(item, bytes=len(content)), pieces_of(content)) == item.name
        await client.close()

    async def lose_inputs(self) -> bool:
        if self.simulator is None:
            return False
        for path in (self.simulator.settings.directory / "input").rglob("*.png"):
            path.unlink()
        return True

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
class TinyLab(Laboratory):
    """The kind that exists in the tests only."""

    service: Service = field(default_factory=Service)

    reason = "a node of class Fails"
    objection = "a node of class Refused"

    def small(self) -> Submission:
        return self._of("Small")

    def slow(self) -> Submission:
        self.service.holds = True
        return self._of("Held")

    async def failing(self) -> Submission:
        return self._of("Fails")

    def refused(self) -> Submission:
        return self._of("Refused")

    def partly(self) -> Submission:
        return self._of("Partly")

    def reading(self, item: InputFile, name: str) -> Submission:
        graph = {"1": {"class_type": "Reads", "inputs": {"file": item.name}}}
        return attempt(graph, {item.name: name})

    async def uploaded(self, name: str) -> bytes:
        return self.service.inputs[name]

    async def lose_inputs(self) -> bool:
        self.service.inputs.clear()
        return True

    def unknown_id(self) -> str:
        return id_of(999)

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


STORED = Stored("1904136902449209346", places=None)
"""A workflow that every simulated service has, in whose name other graphs are sent."""


@dataclass
class RunningHubLab(Laboratory):
    """The simulated service, whose results lie at another port."""

    cloud: Cloud | None = None
    at_files: Middleman | None = None

    reason = "cannot identify image file"
    objection = "Required input is missing"

    def small(self) -> Submission:
        return self._of(picture(random.SystemRandom().randrange(1, 2**24)))

    def slow(self) -> Submission:
        self._service.change(hold=["RUNNING"])
        return self.small()

    async def failing(self) -> Submission:
        content = b"this is no picture at all"
        item = input_of(content)
        return self.reading(item, await self.client.upload(item, pieces_of(content)))

    def refused(self) -> Submission:
        return self._of(refusal_of("invalid_missing_input")["graph"])

    def reading(self, item: InputFile, name: str) -> Submission:
        graph = picture()
        graph["1"] = {"class_type": "LoadImage", "inputs": {"image": item.name}}
        return replace(attempt(graph, {item.name: name}), stored=STORED)

    async def uploaded(self, name: str) -> bytes:
        return (self._service.settings.directory / "uploads" / name).read_bytes()

    def unknown_id(self) -> str:
        return "7"

    def missing(self, file: RemoteFile) -> RemoteFile:
        return replace(file, locator=f"{file.locator}9")

    async def release(self) -> None:
        self._service.change(hold=[])

    async def change(self, file: RemoteFile) -> bool:
        task_id = file.locator.partition("/")[0]
        path = self._service.settings.directory / "results" / task_id / file.filename
        path.write_bytes(bytes(5_000))
        return True

    @property
    def files(self) -> Middleman:
        assert self.at_files is not None
        return self.at_files

    @property
    def _service(self) -> Cloud:
        assert self.cloud is not None
        return self.cloud

    def _of(self, graph: dict[str, Any]) -> Submission:
        return replace(attempt(graph), stored=STORED)


@asynccontextmanager
async def open_runninghub(folder: Path) -> AsyncIterator[Laboratory]:
    settings = CloudSettings(directory=folder, speed=float("inf"), accounts=(Account(CREDENTIALS["api_key"], limit=9),))
    async with (
        running_cloud(settings) as simulator,
        between(simulator.url) as middleman,
        between(simulator.files_url) as files,
    ):
        simulator.files_at = files.url
        middleman.questions = ("/task/openapi/outputs", "/uc/openapi/", "/openapi/v2/query")
        lab = RunningHubLab("runninghub", KINDS["runninghub"], middleman, simulator, files)
        yield lab
        await lab.client.close()


@asynccontextmanager
async def open_simulator(folder: Path, row: Kind, **settings: Any) -> AsyncIterator[Laboratory]:
    async with (
        running(Settings(directory=folder, speed=float("inf"), **settings)) as simulator,
        between(simulator.url) as middleman,
    ):
        lab = ComfyUILab("comfyui", row, middleman, simulator)
        yield lab
        await lab.client.close()


@asynccontextmanager
async def open_real(_folder: Path) -> AsyncIterator[Laboratory]:
    assert REAL is not None
    async with between(REAL) as middleman:
        lab = ComfyUILab("comfyui", KINDS["comfyui"], middleman)
        yield lab
        await lab.client.close()


@asynccontextmanager
async def open_tiny(service: Service) -> AsyncIterator[Laboratory]:
    """Its kind can cancel what this service can."""
    can: dict[str, Any] = {f"cancels_{state}": state in service.cancels for state in ("waiting", "running")}
    row = replace(TINY, capabilities=replace(TINY.capabilities, **can))
    async with serving(service), between(service.url) as middleman:
        lab = TinyLab("tiny", row, middleman, service)
        yield lab
        await lab.client.close()


LABORATORIES: dict[str, Open] = {
    "comfyui": lambda folder: open_simulator(folder, KINDS["comfyui"]),
    "comfyui, 0.3.64": lambda folder: open_simulator(folder, KINDS["comfyui"], version="0.3.64"),
    "runninghub": open_runninghub,
    "tiny": lambda _: open_tiny(Service(key=TOKEN)),
    "tiny, one at a time": lambda _: open_tiny(Service(key=TOKEN, seats=1, cancels=frozenset({"waiting"}))),
    "tiny, never cancelled": lambda _: open_tiny(Service(key=TOKEN, cancels=frozenset())),
}
"""One for each kind that the suite is held against, and for what kinds differ in."""
