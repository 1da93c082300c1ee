"""The requests recorded on real servers get the same answers and frames, but for ids, times and paths."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from genqueue.simulators.comfyui import Simulator
from tests.simulators.comfyui.conftest import Start
from tests.simulators.comfyui.driver import Client, Ear

RECORDINGS = Path(__file__).parents[2] / "data" / "comfyui" / "recordings"
TIMES = frozenset({"timestamp", "create_time", "execution_start_time", "execution_end_time"})
UNTOLD = frozenset({"tooltip", "traceback"})
UNSORTED = frozenset({"executed", "current_outputs", "cycle_nodes"})


def recording(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (RECORDINGS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def plain(value: Any, key: str = "") -> Any:
    """A value without what may differ between two runs of the same thing."""
    if key in TIMES:
        return "<time>"
    if key in ("number", "priority"):
        return type(value).__name__
    if key in UNSORTED:
        return sorted(value)
    if key == "current_inputs":
        return sorted(value)
    if key == "prompt" and isinstance(value, list):
        return ["<number>", *(plain(each) for each in value[1:4]), sorted(value[4])]
    if key == "errors":
        return sorted((plain(each) for each in value), key=lambda each: str(each["details"]))
    if isinstance(value, dict):
        return {plain(name): plain(each, name) for name, each in value.items() if name not in UNTOLD}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return without_names(value) if isinstance(value, str) else value


def without_names(text: str) -> str:
    text = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>", text)
    text = re.sub(r"ComfyUI_temp_[a-z]{5}_\d{5}", "<temp>", text)
    text = re.sub(r"_\d{5}_", "_<counter>_", text)
    text = re.sub(r"(folder: |output_dir: |file ')(.:)?[/\\][^\s']*", r"\1<path>", text)
    return re.sub(r"\n +commonpath: .*", "", text)


async def replay(rows: list[dict[str, Any]], simulator: Simulator) -> None:
    """Send every recorded request; hold each answer and the frames between against the recording."""
    client_id = next((row["connect"] for row in rows if "connect" in row), "A")
    async with Client(simulator) as client, Ear(simulator, client_id) as ear:
        known: dict[str, str] = {}
        for place, row in enumerate(rows):
            if "say" in row:
                await ear.say(row["say"])
            if "do" not in row:
                continue
            expected = next(each for each in rows[place:] if "status" in each)
            await settle(row, expected, client, known)
            answer = await send(row, client, known)
            compare(row, expected, answer, known)
            await hear_out(rows, place, ear, known)
        frames = [{"frame": each["type"], "data": each["data"]} for each in ear.frames if "type" in each]
        recorded = [row for row in rows if "frame" in row]
        if recorded:
            assert [plain(frame) for frame in frames] == [plain(frame) for frame in recorded]


async def settle(row: dict[str, Any], expected: dict[str, Any], client: Client, known: dict[str, str]) -> None:
    """What was finished when it was asked for must be finished here."""
    asked = re.search(r"/(history|jobs)/([^/?]+)$", row["do"])
    if asked and asked[2] in known and expected.get("json"):
        await client.finished(known[asked[2]])


async def send(row: dict[str, Any], client: Client, known: dict[str, str]) -> Any:
    method, _, path = row["do"].partition(" ")
    for recorded, here in known.items():
        path = path.replace(recorded, here)
    content = row["raw"] if "raw" in row else json.dumps(row["body"]) if "body" in row else None
    return await client.request(method, path, content=content, headers=row.get("headers"))


def compare(row: dict[str, Any], expected: dict[str, Any], answer: Any, known: dict[str, str]) -> None:
    assert answer.status_code == expected["status"], (row, answer.text)
    assert answer.headers.get("content-type") == expected["content_type"], row
    if "json" in expected:
        assert plain(answer.json()) == plain(expected["json"]), row
        if isinstance(expected["json"], dict) and "prompt_id" in expected["json"]:
            known[expected["json"]["prompt_id"]] = answer.json()["prompt_id"]
    else:
        assert answer.text == expected["text"], row


async def hear_out(rows: list[dict[str, Any]], place: int, ear: Ear, known: dict[str, str]) -> None:
    """Wait for the ends that were heard before the next request."""
    for row in rows[place + 1 :]:
        if "do" in row:
            return
        if row.get("frame") == "executing" and row["data"]["node"] is None:
            await ear.end_of(known[row["data"]["prompt_id"]])


@pytest.mark.parametrize(
    "name",
    ["01_success", "02_cached_rerun", "03_execution_error", "10_validation_errors", "11_requests", "28_odd_bodies"],
)
async def test_version_0_33_answers_as_recorded(name: str, start: Start, tmp_path: Path) -> None:
    async with start(probes=False) as simulator:
        (tmp_path / "comfyui" / "input" / "corrupt.png").write_bytes(b"this is no picture")
        await replay(recording(name), simulator)


async def test_version_0_3_64_answers_as_recorded(start: Start) -> None:
    async with start(version="0.3.64") as simulator:
        await replay(recording("22_old_release"), simulator)
