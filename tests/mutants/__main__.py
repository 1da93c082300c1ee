"""`make mutants`: break the rules of durability one by one, and see that the tests notice.

MUTANTS=fence,last_byte takes only these; STORM=0 leaves the chaos runs out.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.mutants.mutant import ROOT, Mutant, Stale, run_storm, run_tests
from tests.mutants.rules import MUTANTS

STORM = {"workers": 2, "servers": 3, "tasks": 150, "kills": 5, "restarts": 4, "cuts": 60, "stalls": 2}
STORM |= {"ambushes": 40, "freezes": 40, "deaf": 2, "zombies": 1, "blackouts": 2}
SEEDS = 3
"""How many chaos runs may pass before the rule counts as not guarded by them."""


def main() -> int:
    console = Console()
    named = [name for name in os.environ.get("MUTANTS", "").split(",") if name]
    chosen = [each for each in MUTANTS if not named or each.name in named]
    if unknown := set(named) - {each.name for each in MUTANTS}:
        console.print(f"no such mutants: {', '.join(sorted(unknown))}", style="red")
        return 2
    table = Table("mutant", "the rule that it breaks", "tests", "chaos run", title="mutants")
    missed = 0
    with tempfile.TemporaryDirectory(prefix="gq-mutants-") as folder, console.status("") as line:
        line.update("the tests without any mutant")
        if run_tests(copy(Path(folder) / "whole"), tuple(sorted({test for each in chosen for test in each.tests}))):
            console.print("the tests fail without any mutant", style="red")
            return 1
        for number, each in enumerate(chosen, 1):
            line.update(f"{number} of {len(chosen)}: {each.name}")
            try:
                told = judge(each, Path(folder) / each.name)
            except Stale as error:
                told = (f"does not fit the code: {error}", "-")
            missed += not all(word == "-" or word.startswith("noticed") for word in told)
            table.add_row(each.name, each.rule, *told)
            console.print(f"{each.name}: {', '.join(told)}")
    console.print(table)
    return 1 if missed else 0


def judge(mutant: Mutant, root: Path) -> tuple[str, str]:
    """What the tests, and the chaos run, say to it. Raises Stale when it does not fit the code."""
    copy(root)
    for edit in mutant.edits:
        edit.apply(root)
    by_tests = "noticed" if run_tests(root, mutant.tests) else "not noticed"
    by_storm = "-"
    if mutant.storm and os.environ.get("STORM") != "0":
        seeds = (seed for seed in range(1, SEEDS + 1) if run_storm(root, seed, STORM))
        seed = next(seeds, None)
        by_storm = "not noticed" if seed is None else f"noticed, seed {seed}"
    shutil.rmtree(root)
    return by_tests, by_storm


def copy(root: Path) -> Path:
    """The files of the project as they are now, and the built pages with them."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "src", "tests", "pyproject.toml"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    for name in listed.stdout.splitlines():
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
    return root


if __name__ == "__main__":
    sys.exit(main())
