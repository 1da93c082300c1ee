"""Twenty-eight prompts of core nodes, from submission to stored files, each with the outcome of the table beside them.

Against the simulator; with GENQUEUE_TEST_COMFYUI=URL also against a real server that has a `probe_in.png` and a broken
`corrupt.png` in its input folder.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from uuid_utils import uuid7

from genqueue.app import App, build
from genqueue.config import load
from genqueue.errors import GenQueueError
from genqueue.intake.submission import Intake, Request
from genqueue.simulators.comfyui import Settings as SimulatorSettings
from genqueue.simulators.comfyui import running
from genqueue.store.backends.backends import NewBackend, create_backend
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.reading.tasks import load_task
from genqueue.tasks.model import Kind
from genqueue.tasks.states import ENDED, Status
from tests.contracts.laboratories import REAL

DATA = Path(__file__).parent.parent / "data" / "comfyui"
TABLE: dict[str, dict[str, Any]] = json.loads((DATA / "outcomes.json").read_text(encoding="utf-8"))
SERVERS = [
    pytest.param(False, id="simulator"),
    pytest.param(
        True, id="real", marks=[pytest.mark.real, pytest.mark.skipif(not REAL, reason="no real ComfyUI named")]
    ),
]


@pytest.fixture(params=SERVERS)
async def app(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[App]:
    if request.param:
        assert REAL is not None
        async with _studio(tmp_path, REAL) as app:
            yield app
        return
    settings = SimulatorSettings(directory=tmp_path / "server", speed=50)
    async with running(settings) as simulator:
        inputs = tmp_path / "server" / "input"
        inputs.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (320, 240), "teal").save(inputs / "probe_in.png")
        (inputs / "corrupt.png").write_bytes(b"this is not a picture")
        async with _studio(tmp_path, simulator.url) as app:
            yield app


class _studio:
    def __init__(self, folder: Path, url: str) -> None:
        self._app = build(load({}, data_dir=folder / "data"))
        self._url = url

    async def __aenter__(self) -> App:
        app = self._app
        await app.store.write(
            create_backend, NewBackend(str(uuid7()), "server", "comfyui", self._url, 2, {}, app.clock.now())
        )
        await app.start()
        await _changes_until(app, lambda: _ready(app))
        return app

    async def __aexit__(self, *_: object) -> None:
        await self._app.stop()


async def _ready(app: App) -> bool:
    return [server["state"] for server in await app.backends()] == ["ready"]


async def _changes_until(app: App, holds: Any) -> None:
    """Look again after every change, and once a second for what no change tells."""
    changed = asyncio.Event()
    unsubscribe = app.store.on_change(changed.set)
    try:
        while not await holds():
            try:
                await asyncio.wait_for(changed.wait(), 1.0)
            except TimeoutError:
                continue
            changed.clear()
    finally:
        unsubscribe()


async def _outcome(app: App, name: str) -> dict[str, Any]:
    graph = json.loads((DATA / "prompts" / name).read_text(encoding="utf-8"))
    request = Request(kind=Kind.WORKFLOW, graph=graph, title=name, allow_duplicate=True)
    try:
        submitted = await Intake(app.store, app.tuning, app.clock, app.preferences, app.connect).submit(
            LOCAL_USER, request
        )
    except GenQueueError as error:
        return {"status": "refused", "error": error.code}
    (task_id,) = submitted.task_ids

    async def ended() -> bool:
        task = await app.store.read(load_task, LOCAL_USER, task_id)
        return task is not None and Status(task["status"]) in ENDED

    await _changes_until(app, ended)
    task = await app.store.read(load_task, LOCAL_USER, task_id)
    assert task is not None
    found = {"status": task["status"], "outputs": len(task["outputs"])}
    return found if task["error"] is None else {**found, "error": task["error"]["code"]}


def test_every_prompt_has_an_expected_outcome() -> None:
    assert sorted(TABLE) == sorted(file.name for file in (DATA / "prompts").glob("*.json"))


async def test_every_prompt_ends_as_the_table_says(app: App) -> None:
    found = {name: await _outcome(app, name) for name in sorted(TABLE)}
    assert {name: _either(outcome, TABLE[name]) for name, outcome in found.items()} == TABLE


def _either(outcome: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    """Where the table names several numbers of outputs, the order of independent nodes decides: each is right."""
    allowed = told.get("outputs")
    return {**outcome, "outputs": allowed} if isinstance(allowed, list) and outcome["outputs"] in allowed else outcome


@pytest.mark.parametrize(("order", "outputs"), [("graph", 1), ("reversed", 0)])
async def test_a_failed_run_keeps_what_was_made_before_the_node_that_failed(
    tmp_path: Path, order: str, outputs: int
) -> None:
    async with running(SimulatorSettings(directory=tmp_path / "server", speed=50)) as simulator:
        simulator.faults.change({"order": order})
        async with _studio(tmp_path, simulator.url) as app:
            outcome = await _outcome(app, "exec_error_partial.json")
    assert outcome == {"status": "FAILED", "outputs": outputs, "error": "node_failed"}


async def test_what_was_stored_lies_on_disk_once(app: App) -> None:
    await _outcome(app, "image_batch3.json")
    stored = sorted((app.settings.data_dir / "files" / "outputs").rglob("*.png"))
    assert len(stored) == 3
    for file in stored:
        with Image.open(file) as picture:
            assert picture.size == (64, 64)
