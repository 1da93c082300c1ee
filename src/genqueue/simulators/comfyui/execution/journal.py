"""The log of real executions: one JSON line per start and end, appended at once, so that it survives every death."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(slots=True)
class Run:
    """One execution. Times are Instants (microseconds); `outcome` is succeeded, failed, interrupted, or None: cut off.

    `nodes` are those that really worked, `cached` those that were reused.
    """

    prompt_id: str
    boot: int
    started_at: int
    ended_at: int | None = None
    outcome: str | None = None
    nodes: tuple[str, ...] = ()
    cached: tuple[str, ...] = ()


class Journal:
    """`executions.jsonl` in the simulator's directory. `boot` is the number of this life."""

    def __init__(self, directory: Path) -> None:
        self._path = directory / "executions.jsonl"
        self.boot = 1 + max((line["boot"] for line in self._lines()), default=0)

    def begin_boot(self, at: int) -> None:
        """A new life of the process."""
        self.boot = 1 + max((line["boot"] for line in self._lines()), default=0)
        self._append({"event": "boot", "boot": self.boot, "at": at})

    def start(self, prompt_id: str, at: int) -> None:
        self._append({"event": "start", "boot": self.boot, "prompt_id": prompt_id, "at": at})

    def end(self, prompt_id: str, at: int, outcome: str, nodes: list[str], cached: list[str]) -> None:
        self._append(
            {
                "event": "end",
                "boot": self.boot,
                "prompt_id": prompt_id,
                "at": at,
                "outcome": outcome,
                "nodes": nodes,
                "cached": cached,
            }
        )

    def forget(self) -> None:
        """Begin an empty log."""
        self._path.unlink(missing_ok=True)

    def runs(self) -> list[Run]:
        """All executions of all lives, in the order of their start."""
        runs: list[Run] = []
        open_run: Run | None = None
        for line in self._lines():
            if line["event"] == "start":
                open_run = Run(line["prompt_id"], line["boot"], line["at"])
                runs.append(open_run)
            elif line["event"] == "end" and open_run is not None:
                open_run.ended_at, open_run.outcome = line["at"], line["outcome"]
                open_run.nodes, open_run.cached = tuple(line["nodes"]), tuple(line["cached"])
        return runs

    def to_json(self) -> list[dict[str, Any]]:
        return [asdict(run) for run in self.runs()]

    def _append(self, line: dict[str, Any]) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def _lines(self) -> list[dict[str, Any]]:
        if not self._path.exists():
            return []
        whole = self._path.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in whole if line.endswith("}")]
