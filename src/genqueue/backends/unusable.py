"""The client of a backend whose stored settings cannot be used: it reports why, and sends nothing.

It stands for a client of any kind, so it has the methods of every ability. With it such a backend is held like any
other: it is `refused` with the reason, and the time limits of its runs keep counting.
"""

from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any

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
from genqueue.clock import Clock
from genqueue.errors import BackendError, GenQueueError, Rejected, Unreachable
from genqueue.tasks.model import InputFile
from genqueue.workflows.catalog import Catalog

_LONG_S = 3600.0


class Unusable:
    """`reason` is why there is no usable client."""

    def __init__(self, kind: str, reason: GenQueueError, clock: Clock) -> None:
        self.kind = kind
        self.reason, self._clock = reason, clock

    async def probe(self) -> Health:
        raise Rejected(self.reason.code, **self.reason.arguments)

    async def catalog(self) -> Catalog:
        raise self._unreachable()

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:  # noqa: ARG002
        raise self._unreachable()

    async def submit(self, submission: Submission, last_look: LastLook = of_course) -> Accepted:  # noqa: ARG002
        raise self._unreachable()

    async def look_up(self, remote_id: str) -> Remote:  # noqa: ARG002
        raise self._unreachable()

    async def find_files(self, submission: Submission) -> tuple[RemoteFile, ...]:  # noqa: ARG002
        raise self._unreachable()

    async def cancel(self, remote_id: str) -> None:  # noqa: ARG002
        raise self._unreachable()

    async def remove_double(self, remote_id: str) -> bool:  # noqa: ARG002
        raise self._unreachable()

    async def fetch(
        self,
        file: RemoteFile,  # noqa: ARG002
        offset: int = 0,  # noqa: ARG002
        most: int | None = None,  # noqa: ARG002
    ) -> AsyncGenerator[bytes, None]:
        raise self._unreachable()
        yield b""

    async def watch(self) -> AsyncIterator[Signal]:
        """Yields nothing and never ends, so that the listener does not ask again and again."""
        while True:
            await self._clock.sleep(_LONG_S)
        yield

    async def free_memory(self) -> None:
        raise self._unreachable()

    async def live(self) -> list[dict[str, Any]]:
        raise self._unreachable()

    async def close(self) -> None:
        """Does nothing: no connection is open."""

    def _unreachable(self) -> BackendError:
        return Unreachable(self.reason.code, **self.reason.arguments)
