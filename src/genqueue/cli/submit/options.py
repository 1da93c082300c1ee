"""The options of `submit`, as given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Wish:
    """The options that say what to run. `common` goes into every request unchanged."""

    kind: str | None
    file: Path | None
    workflow_id: str | None
    params: Sequence[str]
    inputs: Sequence[str]
    count: int
    common: Mapping[str, Any]
