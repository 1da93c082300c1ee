"""Answers and frames recorded from ComfyUI 0.33 (and trimmed), by the name of what was going on."""

import json
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[2] / "data" / "comfyui"


def refusal_of(name: str) -> dict[str, Any]:
    """`graph` and `answer` of a POST /prompt that was refused, wholly or in part."""
    return _load("refusals.json")[name]  # type: ignore[no-any-return]


def history_of(name: str) -> dict[str, Any]:
    return _load("runs.json")[name]["history"]  # type: ignore[no-any-return]


def job_of(name: str) -> dict[str, Any]:
    return _load("runs.json")[name]["job"]  # type: ignore[no-any-return]


def frames_of(name: str) -> list[str]:
    return _load("frames.json")[name]  # type: ignore[no-any-return]


@cache
def _load(name: str) -> Any:
    return json.loads((_FOLDER / name).read_text(encoding="utf-8"))
