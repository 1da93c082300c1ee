"""Every recorded answer of a ComfyUI, with one place at a time that is not what it should be, over real HTTP.

Whatever it is: nothing but our own errors comes out of the client, and what comes out can be kept, on every database.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import asynccontextmanager
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Integer, MetaData, Table, Text

from genqueue.backends.base import Access, Remote, Signal
from genqueue.backends.catalogs import catalog_to_json
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.comfyui.signals.ws_messages import FrameReader
from genqueue.clock import SystemClock
from genqueue.errors import BackendError, Rejected, Unclear
from genqueue.store.database.engine import open_engine
from genqueue.store.writing.statements import add, encode
from genqueue.tasks.model import InputFile, Needs
from tests.backends.comfyui.graphs import INSTALLATION, attempt, picture
from tests.support.databases import DATABASES, new_migrated
from tests.support.mutations import mutated

DATA = Path(__file__).parents[1] / "data" / "comfyui"
NEW = "0.33.0"
OLD = "0.3.64"
ID = "00000000-0000-4000-8000-000000000001"
OF_A_GENQUEUE = {"genqueue": {"installation": INSTALLATION, "task": "t", "attempt": ID}}
STATS = {
    "system": {"os": "linux", "comfyui_version": NEW, "argv": ["main.py"]},
    "devices": [{"name": "cuda:0 NVIDIA", "type": "cuda", "index": 0, "vram_total": 1, "vram_free": 1}],
}
QUEUE = {
    "queue_running": [[3, "other", {"1": {"class_type": "X", "inputs": {}}}, {"client_id": "a"}, ["1"]]],
    "queue_pending": [[5, ID, {}, OF_A_GENQUEUE, ["1"]], [4.0, "b", {}, {}, []]],
}
JOB_AT_WORK = {"id": ID, "status": "in_progress", "priority": 1, "create_time": 1, "outputs_count": 0}


class Replies:
    """A server that answers each route with the body that a test puts there."""

    def __init__(self, version: str) -> None:
        system = {"system": {**STATS["system"], "comfyui_version": version}, "devices": []}  # type: ignore[dict-item]
        self.bodies = {"GET /system_stats": json.dumps(system), "GET /prompt": _remaining(0)}
        self.statuses = {} if version == NEW else {"GET /api/jobs": 404}
        self.calls = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                route, length = _head(await reader.readuntil(b"\r\n\r\n"))
                await reader.readexactly(length)
                self.calls += 1
                name = next((each for each in self.bodies if route.startswith(each)), route)
                status = next((code for each, code in self.statuses.items() if route.startswith(each)), 200)
                body = self.bodies.get(name, "{}").encode()
                writer.write(b"HTTP/1.1 %d -\r\nContent-Length: %d\r\n\r\n%b" % (status, len(body), body))
        except (asyncio.IncompleteReadError, OSError):
            writer.close()


@asynccontextmanager
async def answering(version: str = NEW) -> AsyncIterator[tuple[ComfyUI, Replies]]:
    """A client, and the server that says to it whatever it is told to."""
    replies = Replies(version)
    server = await asyncio.start_server(replies.serve, "127.0.0.1", 0)
    client = ComfyUI(
        Access(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"), Hasty(), installation=INSTALLATION
    )
    try:
        await client.probe()
        yield client, replies
    finally:
        await client.close()
        server.close()


class Hasty(SystemClock):
    """A clock on which a pause takes no time."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)


class Kept:
    """What came out, checked as it comes; all of it is stored on every database in the end."""

    def __init__(self) -> None:
        self._told: dict[str, None] = {}
        self.calls = 0

    async def take(self, what: str, call: Awaitable[Any]) -> None:
        """Wait for one call. Anything but a result that can be kept, or an error of ours, fails the test."""
        self.calls += 1
        try:
            found = await call
        except BackendError as error:
            found = [error.code, error.arguments, error.details]
        except Exception as error:
            raise AssertionError(f"{what}: {error!r}") from error
        self.keep(what, found)

    def keep(self, what: str, found: Any) -> None:
        plain = asdict(found) if is_dataclass(found) and not isinstance(found, type) else found
        if isinstance(found, Remote):
            del plain["choose"]  # a function, which is called before anything is kept
        try:
            told = json.dumps(plain, ensure_ascii=False, allow_nan=False)
            told.encode()
            assert "\\u0000" not in told
            assert json.loads(encode(plain)) == json.loads(told)
        except Exception as error:
            raise AssertionError(f"{what}: {plain!r:.2000}") from error
        self._told[told] = None

    def store(self, folder: Path) -> None:
        table = Table("kept", MetaData(), Column("id", Integer), Column("told", Text))
        rows = [{"id": number, "told": told} for number, told in enumerate(self._told)]
        for database in DATABASES:
            with open_engine(new_migrated(database, folder)).begin() as connection:
                table.create(connection)
                add(table, "id", "told").run(connection, rows)


@pytest.fixture
def kept(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Kept]:
    kept = Kept()
    yield kept
    kept.store(tmp_path)
    request.node.user_properties.append(("calls", kept.calls))


def _load(name: str) -> Any:
    return json.loads((DATA / name).read_text(encoding="utf-8"))


def _histories() -> dict[str, Any]:
    """Entries of `/history/{id}`: of the newest release by what went on, and of an old one as they were recorded."""
    found = {name: run["history"] for name, run in _load("runs.json").items()}
    for file in sorted((DATA / "recordings").glob("22_*.jsonl")):
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        entries = [told for row in rows if "status" in row and isinstance(told := row.get("json"), dict)]
        found |= {f"{file.stem} {key}": each for told in entries for key, each in told.items() if _is_entry(each)}
    return found


def _is_entry(value: Any) -> bool:
    return isinstance(value, dict) and {"prompt", "outputs", "status"} <= set(value)


HISTORIES = _histories()
JOBS = {name: run["job"] for name, run in _load("runs.json").items() if "job" in run} | {"at work": JOB_AT_WORK}
REFUSALS = _load("refusals.json")


def _remaining(count: int) -> str:
    return json.dumps({"exec_info": {"queue_remaining": count}})


def _head(head: bytes) -> tuple[str, int]:
    line, *fields = head.decode("latin-1").split("\r\n")
    length = next((field for field in fields if field.lower().startswith("content-length:")), ":0")
    return " ".join(line.split(" ")[:2]), int(length.split(":")[1])


@pytest.mark.parametrize("name", JOBS)
async def test_a_job_may_say_anything(name: str, kept: Kept) -> None:
    async with answering() as (client, replies):
        for what, body in mutated(JOBS[name]):
            replies.bodies["GET /api/jobs/"] = body
            await kept.take(what, client.look_up(ID))


@pytest.mark.parametrize("name", HISTORIES)
async def test_a_history_may_say_anything(name: str, kept: Kept) -> None:
    async with answering(OLD) as (client, replies):
        for what, body in mutated({ID: HISTORIES[name]}):
            replies.bodies["GET /history/"] = body
            await kept.take(what, client.look_up(ID))


async def test_a_queue_may_say_anything(kept: Kept) -> None:
    async with answering(OLD) as (client, replies):
        for what, body in mutated(QUEUE):
            replies.bodies["GET /queue"] = body
            await kept.take(what, client.live())
            await kept.take(what, client.look_up(ID))
            await kept.take(what, client.remove_double(ID))
            await kept.take(what, client.cancel(ID))


async def test_a_server_may_say_anything_of_itself(kept: Kept) -> None:
    async with answering() as (client, replies):
        for route, document in {"GET /prompt": json.loads(_remaining(2)), "GET /system_stats": STATS}.items():
            usual = replies.bodies[route]
            for what, body in mutated(document):
                replies.bodies[route] = body
                await kept.take(what, client.probe())
            replies.bodies[route] = usual


@pytest.mark.parametrize(("release", "every"), [("0.33", 3), ("0.3.64", 2)])
async def test_a_catalogue_may_say_anything(release: str, every: int, kept: Kept) -> None:
    # Most classes are made alike: of each release some will do.
    info = dict(list(_load(f"object_info_{release}.json").items())[::every])
    async with answering() as (client, replies):

        async def catalog() -> Any:
            found = await client.catalog()
            return [catalog_to_json(found), found.lacks(Needs(node_classes=frozenset({"KSampler"}))).to_texts()]

        for name, told in info.items():
            for what, body in mutated({name: told}):
                replies.bodies["GET /object_info"] = body
                await kept.take(what, catalog())


@pytest.mark.parametrize("name", REFUSALS)
async def test_a_refusal_may_say_anything_and_stays_one(name: str, kept: Kept) -> None:
    graph = REFUSALS[name]["graph"] or picture()
    async with answering() as (client, replies):
        replies.statuses["POST /prompt"] = 400
        for what, body in mutated(REFUSALS[name]["answer"]):
            replies.bodies["POST /prompt"] = body
            with pytest.raises(Rejected) as caught:
                await client.submit(attempt(graph, {"upload:1": "photo.png"}))
            kept.calls += 1
            kept.keep(what, [caught.value.code, caught.value.arguments, caught.value.details])


async def test_an_acceptance_may_say_anything(kept: Kept) -> None:
    answer = REFUSALS["partly_invalid_two_outputs"]["answer"]
    async with answering() as (client, replies):
        for what, body in mutated({"prompt_id": ID, "number": 3, "node_errors": answer.get("node_errors", {})}):
            replies.bodies["POST /prompt"] = body
            await kept.take(what, client.submit(attempt(picture())))


async def test_the_name_of_an_upload_may_be_anything(kept: Kept) -> None:
    async def content() -> AsyncIterator[bytes]:
        yield b"x"

    async with answering() as (client, replies):
        for number, (what, body) in enumerate(mutated({"name": "a.png", "subfolder": "genqueue", "type": "input"})):
            replies.bodies["POST /upload/image"] = body
            item = InputFile(f"{number}.png", "key", "hash", 1, "照片.png")
            await kept.take(what, client.upload(item, content()))


@pytest.mark.parametrize("name", _load("frames.json"))
def test_a_frame_may_say_anything(name: str, kept: Kept) -> None:
    frames = _load("frames.json")[name]
    run = next(event["data"]["prompt_id"] for event in map(json.loads, frames) if event["type"] == "execution_start")
    for place, frame in enumerate(frames):
        for what, odd in mutated(json.loads(frame)):
            hearing = FrameReader(lambda: 0.0)
            hearing.expect(run, {"1": 1.0, "2": 3.0})
            signals = [signal for each in (*frames[:place], odd) for signal in _heard(what, hearing, each)]
            kept.calls += 1
            kept.keep(
                what, [[each.kind, each.attempt_id, each.value, each.node, each.step, each.steps] for each in signals]
            )


def _heard(what: str, hearing: FrameReader, frame: str) -> list[Signal]:
    try:
        return hearing.take(frame)
    except Exception as error:
        raise AssertionError(f"{what}: {error!r}") from error


async def test_a_hundred_thousand_brackets_anywhere_are_read_around() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    entry = json.dumps({ID: HISTORIES["success"]}).replace('"messages": [', f'"deep": {deep}, "messages": [', 1)
    async with answering(OLD) as (client, replies):
        replies.bodies["GET /history/"] = entry
        assert (await client.look_up(ID)).files
        replies.bodies["GET /history/"] = deep
        with pytest.raises(Unclear):
            await client.look_up(ID)
