"""A ComfyUI client that raises what no client of ours raises, at the places that a test names."""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from itertools import pairwise
from typing import Any

from genqueue.backends import Kind
from genqueue.backends.base import (
    Accepted,
    Health,
    LastLook,
    Remote,
    RemoteFile,
    Signal,
    Submission,
    of_course,
)
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.clock import Clock
from genqueue.tasks.model import InputFile
from genqueue.workflows.catalog import Catalog
from tests.support.kinds import like_comfyui
from tests.support.studio import Studio

Reach = Callable[[str, str], Awaitable[None]]
"""Called with the name of a place and an attempt's id ("" where it is about none); raises where it is to go wrong."""


class Foreign(Exception):
    """What no module of ours raises."""


class Poison:
    """Raises at places of one task, steps of the dispatcher or calls of the client, so many times; at those that are
    about no run, whatever the task. `errors` are those of certain places."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._places: tuple[str, ...] = ()
        self._error: Exception = Foreign()
        self.errors: dict[str, Exception] = {}
        self._left: int | None = None
        self.task_id = ""
        self.raised_at: list[float] = []
        studio.checkpoints.then = self.reach

    @property
    def raised(self) -> int:
        return len(self.raised_at)

    @property
    def gaps(self) -> list[float]:
        """How many seconds lie between two exceptions."""
        return [later - earlier for earlier, later in pairwise(self.raised_at)]

    def assert_paused(self, *pauses: float, late_s: float) -> None:
        """It was tried again after these pauses, and each time not much later."""
        late = [gap - pause for gap, pause in zip(self.gaps, pauses, strict=True)]
        assert all(-0.5 < each < late_s for each in late), late

    def at(self, *places: str, error: Exception | None = None, times: int | None = None) -> None:
        """From now on it raises there."""
        self._places, self._error, self._left = places, error or Foreign("a word that is none"), times

    def end(self) -> None:
        """The fault is mended."""
        self._places = ()

    async def reach(self, place: str, about: str) -> None:
        if place not in self._places or self._left == 0 or (about and not await self._is_about(about)):
            return
        self._left = None if self._left is None else self._left - 1
        self.raised_at.append(self._studio.clock.awake())
        raise self.errors.get(place, self._error)

    async def _is_about(self, about: str) -> bool:
        attempts = await self._studio.attempts(self.task_id) if self.task_id else []
        return any(each["id"] in about for each in attempts)


class Fragile(ComfyUI):
    """Asks `reach` before it does anything."""

    kind = "fragile"

    def __init__(self, *given: Any, reach: Reach, **named: Any) -> None:
        super().__init__(*given, **named)
        self._reach = reach

    async def probe(self) -> Health:
        await self._reach("probe", "")
        return await super().probe()

    async def catalog(self) -> Catalog:
        await self._reach("catalog", "")
        return await super().catalog()

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        await self._reach("upload", "")
        return await super().upload(item, content)

    async def submit(self, submission: Submission, last_look: LastLook = of_course) -> Accepted:
        await self._reach("before_post", submission.attempt_id)
        accepted = await super().submit(submission, last_look)
        await self._reach("after_post", submission.attempt_id)
        return accepted

    async def look_up(self, remote_id: str) -> Remote:
        await self._reach("look_up", remote_id)
        return await super().look_up(remote_id)

    async def find_files(self, submission: Submission) -> tuple[RemoteFile, ...]:
        await self._reach("find_files", submission.attempt_id)
        return await super().find_files(submission)

    async def cancel(self, remote_id: str) -> None:
        await self._reach("cancel", remote_id)
        await super().cancel(remote_id)

    async def fetch(self, file: RemoteFile, offset: int = 0, most: int | None = None) -> AsyncGenerator[bytes, None]:
        await self._reach("fetch", file.locator)
        async for piece in super().fetch(file, offset, most):
            yield piece

    async def watch(self) -> AsyncIterator[Signal]:
        await self._reach("watch", "")
        async for signal in super().watch():
            await self._reach(f"signal {signal.kind}", signal.attempt_id or "")
            yield signal

    async def live(self) -> list[dict[str, Any]]:
        await self._reach("live", "")
        return await super().live()


def fragile(reach: Reach, **capabilities: Any) -> Kind:
    """As the table of kinds takes it."""

    def make(access: Any, clock: Clock, *, installation: str) -> Fragile:
        return Fragile(access, clock, installation=installation, reach=reach)

    return like_comfyui(make, **capabilities)
