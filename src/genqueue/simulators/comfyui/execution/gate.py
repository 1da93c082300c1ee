"""The gate: prompts that are held at a point, those who wait for that, and their release."""

import asyncio
from dataclasses import asdict, dataclass, field
from itertools import count
from typing import Any

from genqueue.simulators.comfyui.faults import Moment, Point


@dataclass(eq=False, slots=True)
class Held:
    """One prompt that stands still."""

    id: int
    moment: Moment
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def to_json(self) -> dict[str, Any]:
        """`{id, at, prompt_id, node, class_type}`"""
        return {"id": self.id, **{key: value for key, value in asdict(self.moment).items() if key != "text"}}

    def fits(self, at: str | None, node: str | None, prompt_id: str | None) -> bool:
        moment = self.moment
        return (
            at in (None, moment.at)
            and node in (None, moment.node, moment.class_type)
            and prompt_id in (None, moment.prompt_id)
        )


class Gate:
    """Who is held now. It outlives a restart of the simulated process."""

    def __init__(self) -> None:
        self._held: dict[int, Held] = {}
        self._ids = count(1)
        self._changed = asyncio.Event()

    @property
    def held(self) -> list[Held]:
        return list(self._held.values())

    async def hold(self, moment: Moment, interrupt: asyncio.Event | None = None) -> None:
        """Wait until released, or until `interrupt` is set."""
        held = Held(next(self._ids), moment)
        self._held[held.id] = held
        self._notify()
        waits = [asyncio.ensure_future(event.wait()) for event in (held.released, interrupt) if event is not None]
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            self._held.pop(held.id, None)
            self._notify()

    async def reached(self, at: Point | None = None, node: str | None = None, prompt_id: str | None = None) -> Held:
        """The first one that is held at such a place, as soon as there is one."""
        while True:
            for held in self._held.values():
                if held.fits(at, node, prompt_id) and not held.released.is_set():
                    return held
            await self._changed.wait()

    def release(
        self, held_id: int | None = None, at: str | None = None, node: str | None = None, prompt_id: str | None = None
    ) -> int:
        """Let go all that fit; how many."""
        chosen = [
            held
            for held in self._held.values()
            if held_id in (None, held.id) and held.fits(at, node, prompt_id) and not held.released.is_set()
        ]
        for held in chosen:
            held.released.set()
        return len(chosen)

    def _notify(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()
