"""The checkpoints of `dispatch` in the hands of a test: what was passed, and who is held where."""

import asyncio
from collections.abc import Awaitable, Callable

Reach = Callable[[str, str], Awaitable[None]]
STEPS = (
    "claimed",
    "prepared",
    "submitting",
    "sending",
    "posted",
    "accepted",
    "running",
    "looking",
    "cancelled",
    "ended",
    "collecting",
    "resuming",
    "collected",
    "settling",
    "settled",
    "orphaned",
)
"""Every name that `dispatch` reaches, in the order of a life; a test compares them with the code."""

EXCEPTIONS = frozenset({"cancelled", "resuming", "looking", "orphaned"})
"""Those that a run passes only when somebody stops it, or a download is cut, and those that it passes often."""


class Checkpoints:
    """`passed` lists (step, attempt) in order; a run that is held has not passed yet."""

    def __init__(self) -> None:
        self.passed: list[tuple[str, str]] = []
        self.held: list[tuple[str, str]] = []
        self.then: Reach | None = None
        self._gates: dict[str, asyncio.Event] = {}

    def hold(self, step: str) -> None:
        """From now on runs stop before this step is over."""
        self._gates[step] = asyncio.Event()

    def release(self, step: str | None = None) -> None:
        """Nobody is held there, or anywhere, any more."""
        for name in [step] if step else list(self._gates):
            self._gates.pop(name).set()

    @property
    def steps(self) -> list[str]:
        """What was passed, by name, without the looks: how many there are is a matter of speed."""
        return [step for step, _ in self.passed if step != "looking"]

    async def reached(self) -> bool:
        """Is somebody held?"""
        return bool(self.held)

    async def reach(self, step: str, attempt_id: str) -> None:
        gate = self._gates.get(step)
        if gate is not None:
            self.held.append((step, attempt_id))
            try:
                await gate.wait()
            finally:
                self.held.remove((step, attempt_id))
        self.passed.append((step, attempt_id))
        if self.then is not None:
            await self.then(step, attempt_id)
