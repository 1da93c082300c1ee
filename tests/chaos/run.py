"""One chaos run from its beginning to its verdict."""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.chaos.plan import Plan
from tests.chaos.scene import scene
from tests.chaos.storm import DEEDS, Storm
from tests.chaos.verdict import Verdict, judge


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, and what came of it."""

    plan: Plan
    done: Counter[str]
    tasks: int
    poisoned: int
    verdict: Verdict
    seconds: float

    def rows(self) -> list[tuple[str, str]]:
        verdict = self.verdict
        counted = [(deed, f"{self.done[deed]} (at least {getattr(self.plan, deed)})") for deed in DEEDS]
        ran = [("tasks", self.tasks), ("started again after poison", self.poisoned)]
        ran += [("executions", verdict.executions), ("finished", verdict.finished)]
        faults = [("lost", len(verdict.lost)), ("doubled", len(verdict.doubled)), ("untidy", len(verdict.untidy))]
        told = [(name, str(count)) for name, count in ran + faults]
        return [*counted, *told, ("seconds", f"{self.seconds:.0f}"), ("seed", str(self.plan.seed))]

    def check(self) -> None:
        verdict = self.verdict
        assert (verdict.lost, verdict.doubled, verdict.untidy) == ([], [], []), f"seed {self.plan.seed}"
        assert self.tasks >= self.plan.tasks
        assert {deed for deed in DEEDS if self.done[deed] < getattr(self.plan, deed)} == set()


async def run(plan: Plan, folder: Path, report: Callable[[str], None] = lambda _line: None) -> Told:
    began = time.monotonic()
    async with scene(plan, folder) as everything:
        storm = Storm(plan, everything, report)
        await storm.rage()
        await storm.calm()
        for process in (everything.web, *everything.workers, *(comfy.process for comfy in everything.comfies)):
            process.close()
        verdict = await judge(everything)
        tasks = len(everything.colours)
        return Told(plan, storm.done, tasks, everything.poisoned, verdict, time.monotonic() - began)
