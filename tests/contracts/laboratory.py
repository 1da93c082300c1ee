"""What the shared suite needs of a kind: runs of every sort, and the accidents that only the kind itself can cause.

All other accidents (a lost answer, a cut download, a guard in between) are those of the `Middleman`, through which the
client reaches its backend.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from genqueue.backends import Capabilities
from genqueue.backends.base import Backend, Remote, RemoteFile, RemoteState, Submission
from tests.contracts.middleman import Middleman

PATIENCE_S = 120.0
LIVE = (RemoteState.WAITING, RemoteState.RUNNING)
TOKEN = "t0ken-of-the-contract-suite"


class Laboratory(Protocol):
    """One backend of one kind, with nothing else to do. `client` reaches it through `middleman`."""

    can: Capabilities
    client: Backend
    middleman: Middleman

    def connect(self, url: str) -> Backend:
        """Another client of the same kind, for this address, with TOKEN where the kind takes one. The suite closes
        it."""
        ...

    def small(self) -> Submission:
        """A run that ends well by itself, with at least one file of more than 60 bytes."""
        ...

    def slow(self) -> Submission:
        """A run that does not end before `release`."""
        ...

    async def failing(self) -> Submission:
        """A run that is taken, and fails."""
        ...

    def refused(self) -> Submission:
        """A run that is refused as it is sent."""
        ...

    def unknown_id(self) -> str:
        """An id, as the backend gives or takes them, of no run."""
        ...

    def missing(self, file: RemoteFile) -> RemoteFile:
        """A file that is not there, beside one that is."""
        ...

    async def release(self) -> None:
        """Let the slow runs end."""
        ...

    async def restart(self) -> bool:
        """The backend restarts: what it keeps in memory is gone. False where that cannot be made to happen."""
        ...

    async def change(self, file: RemoteFile) -> bool:
        """Another content, of another length, lies where this file was. False where that cannot happen."""
        ...


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    """Ask again and again; what never comes true is a failure, not an endless test."""
    async with asyncio.timeout(PATIENCE_S):
        while not await true():
            await asyncio.sleep(0)


async def ended(client: Backend, remote_id: str) -> Remote:
    """The word about a run after its end."""
    found: list[Remote] = []

    async def is_over() -> bool:
        found.append(await client.look_up(remote_id))
        return found[-1].state not in LIVE

    await until(is_over)
    return found[-1]


async def content_of(client: Backend, file: RemoteFile, offset: int = 0, most: int | None = None) -> bytes:
    """The file from `offset` on."""
    return b"".join([piece async for piece in client.fetch(file, offset, most)])
