"""Wishes: what somebody asked `submit` for, before anything was looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Wish:
    """`common` goes into every request as it is."""

    kind: str | None
    file: Path | None
    workflow_id: str | None
    params: Sequence[str]
    inputs: Sequence[str]
    count: int
    common: Mapping[str, Any]
