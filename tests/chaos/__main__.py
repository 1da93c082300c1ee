"""`make chaos`. What was left lies in a folder that is named and kept when it ends badly."""

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.chaos.plan import from_environment
from tests.chaos.run import run


def main() -> int:
    console, plan = Console(), from_environment()
    folder = Path(tempfile.mkdtemp(prefix="gq-chaos-"))
    console.print(f"{plan}; logs in {folder}")
    with console.status("starting") as line:
        told = asyncio.run(run(plan, folder, line.update))
    table = Table("what", "how often", title="chaos")
    for row in told.rows():
        table.add_row(*row)
    console.print(table)
    try:
        told.check()
    except AssertionError:
        for what in (*told.verdict.lost, *told.verdict.doubled, *told.verdict.untidy):
            console.print(what, style="red", markup=False)
        console.print(f"logs: {folder}; again: make chaos CHAOS_SEED={plan.seed}")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
