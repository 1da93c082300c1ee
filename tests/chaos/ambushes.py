"""Ambushes: workers that are killed, or frozen for longer than a lease, at a named step of a run.

Kills at random moments hardly ever meet the few instructions that the rules are about.
"""

import asyncio
import json
import random
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.chaos.processes import Process
from tests.chaos.worker import STEPS_CAUGHT

LEASES = (1.2, 2.0)
"""How long a freeze lasts."""

PATIENCE_S = 6.0
"""An ambush that nobody has come to by then is lifted, and another one laid: a worker without a server comes to none,
and while a worker is waited for it is not killed at a random moment."""

SEND_STEPS = ("submitting", "sending", "posted")
"""Where a kill or a freeze could make a run twice: they come more often."""


@dataclass
class Ambush:
    """Of one worker; `do` is what will happen to it, or what has begun."""

    worker: Process
    file: Path
    do: str = ""
    laid_at: float = 0.0
    frozen: "asyncio.Task[None] | None" = None

    @property
    def is_free(self) -> bool:
        return not self.do and self.worker.is_ready and not self.worker.frozen

    @property
    def is_stale(self) -> bool:
        return bool(self.do) and self.frozen is None and time.monotonic() - self.laid_at > PATIENCE_S


@dataclass
class Ambushes:
    """`done` is what was sprung: {"kill": 3, "freeze": 2}."""

    all: list[Ambush]
    lease_s: float
    dice: random.Random
    done: dict[str, int] = field(default_factory=lambda: {"kill": 0, "freeze": 0})

    def lay(self, do: str) -> None:
        """For a worker that has none, if there is one."""
        free = [each for each in self.all if each.is_free]
        if not free:
            return
        ambush = self.dice.choice(free)
        at = self.dice.choice(STEPS_CAUGHT + 3 * SEND_STEPS)
        part = ambush.file.with_suffix(".part")
        part.write_text(json.dumps({"at": at, "do": do}))
        ambush.do, ambush.laid_at = do, time.monotonic()
        part.rename(ambush.file)

    def spring(self) -> None:
        """See who was caught: the killed begin again, the frozen go on when their lease is over."""
        for each in self.all:
            if each.do == "kill" and not each.worker.is_alive:
                each.do = ""
                self.done["kill"] += 1
                each.worker.start()
            elif each.do == "freeze" and each.frozen is None and is_stopped(each.worker.pid):
                self.done["freeze"] += 1
                each.frozen = asyncio.create_task(self._thaw(each))
            elif each.is_stale and _took_away(each.file):
                each.do = ""

    async def lift(self) -> None:
        """Nobody is waited for any more, and everybody is up."""
        for each in self.all:
            while each.do:
                self.spring()
                if each.frozen is not None:
                    await each.frozen
                elif each.do and _took_away(each.file):
                    each.do = ""
                else:
                    await asyncio.sleep(0.05)

    async def _thaw(self, ambush: Ambush) -> None:
        await ambush.worker.thaw_after(self.lease_s * self.dice.uniform(*LEASES))
        ambush.do, ambush.frozen = "", None


def is_stopped(pid: int) -> bool:
    return psutil.Process(pid).status() == psutil.STATUS_STOPPED


def _took_away(file: Path) -> bool:
    try:
        file.unlink()
    except FileNotFoundError:
        return False
    return True
