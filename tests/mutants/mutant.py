"""A mutant: the program with one rule broken. Tests that pass all the same do not guard that rule."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE_S = 1_800
_FAILED = 1
"""What pytest, and the chaos run, answer when something was noticed; anything else means that they could not run."""


class Stale(Exception):
    """The code that a mutant would change is not there any more: the mutant has to follow it."""


@dataclass(frozen=True, slots=True)
class Edit:
    """In `file`, below `src/genqueue`, `old` stands once and becomes `new`."""

    file: str
    old: str
    new: str

    def apply(self, root: Path) -> None:
        """Raises Stale."""
        path = root / "src" / "genqueue" / self.file
        text = path.read_text(encoding="utf-8")
        if text.count(self.old) != 1:
            raise Stale(f"{self.file} has {self.old!r} {text.count(self.old)} times")
        path.write_text(text.replace(self.old, self.new), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Mutant:
    """`rule` is what it breaks. `tests` have to notice; with `storm` the chaos run alone as well."""

    name: str
    rule: str
    edits: tuple[Edit, ...]
    tests: tuple[str, ...]
    storm: bool = False


def run_tests(root: Path, tests: tuple[str, ...]) -> bool:
    """Did any of them fail? Raises RuntimeError when they could not run."""
    return _run(root, "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests)


def run_storm(root: Path, seed: int, size: dict[str, int]) -> bool:
    """Did a chaos run end badly? Raises RuntimeError when it could not run."""
    named = {f"CHAOS_{name.upper()}": str(count) for name, count in size.items()}
    return _run(root, "tests.chaos", CHAOS_SEED=str(seed), **named)


def _run(root: Path, module: str, *words: str, **environment: str) -> bool:
    env = {**os.environ, "PYTHONPATH": str(root / "src"), "PYTHONDONTWRITEBYTECODE": "1", **environment}
    command = [sys.executable, "-m", module, *words]
    done = subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    if done.returncode not in (0, _FAILED):
        raise RuntimeError(
            f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
        )
    return done.returncode == _FAILED
