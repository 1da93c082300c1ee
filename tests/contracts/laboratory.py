"""What the shared suite needs of a kind: runs of every sort, and the accidents that only the kind itself can cause.

All other accidents (a lost answer, a cut download, a guard in between) are those of the `Middleman`, through which the
client reaches its backend.
"""

import asyncio
import hashlib
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from genqueue.backends import Kind
from genqueue.backends.base import Access, Backend, Remote, RemoteFile, RemoteState, Submission
from genqueue.clock import Clock, SystemClock
from genqueue.tasks.model import InputFile
from tests.backends.comfyui.graphs import INSTALLATION
from tests.contracts.middleman import Middleman
from tests.media.samples import encoded

PATIENCE_S = 120.0
LIVE = (RemoteState.WAITING, RemoteState.RUNNING)
TOKEN = "t0ken-of-the-contract-suite"
CREDENTIALS: dict[str, Any] = {
    "token": TOKEN,
    "api_key": "api-k3y-of-the-contract-suite",
    "headers": {"X-Contract-Suite": "h3ader-of-the-contract-suite"},
    "api_key_comfy_org": "k3y-of-the-contract-suite",
    "auth_token_comfy_org": "auth-t0ken-of-the-contract-suite",
}


@dataclass
class Laboratory(ABC):
    """One backend of one kind, with nothing else to do. `client` reaches it through `middleman`.

    `kind` is its key, and `row` its row, in `backends.kinds`. A laboratory says what the abstract methods ask for; the
    others have an answer for kinds where the accident cannot happen.
    """

    kind: str
    row: Kind
    middleman: Middleman

    def __post_init__(self) -> None:
        self.can = self.row.capabilities
        self.client = self.connect(self.middleman.url)

    def connect(
        self, url: str, *, clock: Clock | None = None, installation: str = INSTALLATION, **access: Any
    ) -> Backend:
        """Another client of this kind, for this address, with the CREDENTIALS that the kind asks for. The suite closes
        it."""
        known = {name: value for name, value in CREDENTIALS.items() if name in self.can.access}
        made: Access = Access(url, **(known | access))
        return self.row.connect(made, clock or SystemClock(), installation=installation)

    @property
    def secrets(self) -> list[str]:
        """The credentials that `client` was given."""
        given = [value for name, value in CREDENTIALS.items() if name in self.can.access]
        return [secret for value in given for secret in (value.values() if isinstance(value, dict) else [value])]

    @property
    def files(self) -> Middleman:
        """Through this one results are fetched: another than `middleman` where they lie at another host."""
        return self.middleman

    @property
    @abstractmethod
    def reason(self) -> str:
        """Some words with which the backend says why the run of `failing` failed, to the letter."""

    @property
    @abstractmethod
    def objection(self) -> str:
        """Some words with which it says why it refuses the run of `refused`, to the letter."""

    @abstractmethod
    def small(self) -> Submission:
        """A run that ends well by itself, with at least one file of more than 60 bytes."""

    @abstractmethod
    def slow(self) -> Submission:
        """A run that does not end before `release`."""

    @abstractmethod
    async def failing(self) -> Submission:
        """A run that is taken, and fails."""

    @abstractmethod
    def refused(self) -> Submission:
        """A run that is refused as it is sent."""

    @abstractmethod
    def reading(self, item: InputFile, name: str) -> Submission:
        """A run that reads an input, and ends well only with the content of PICTURE. `name` is what `upload` returned;
        the graph has `item.name`."""

    @abstractmethod
    async def uploaded(self, name: str) -> bytes:
        """What the backend has under a name that `upload` returned."""

    @abstractmethod
    def unknown_id(self) -> str:
        """An id, as the backend gives or takes them, of no run."""

    @abstractmethod
    def missing(self, file: RemoteFile) -> RemoteFile:
        """A file that is not there, beside one that is."""

    @abstractmethod
    async def release(self) -> None:
        """Let the slow runs end."""

    def partly(self) -> Submission | None:
        """A run of which the backend takes one part and refuses another. None where it takes all or nothing."""
        return None

    def elsewhere(self, file: RemoteFile, url: str) -> RemoteFile:
        """The same file as a backend at this address would name it. Another one where locators hold addresses."""
        return file

    async def occupy(self, item: InputFile) -> None:  # noqa: B027
        """Something else lies under the name that this input has with us, where the backend takes names from us."""

    async def lose_inputs(self) -> bool:
        """The backend loses what was uploaded. False where that cannot be made to happen."""
        return False

    async def restart(self) -> bool:
        """The backend restarts: what it keeps in memory is gone. False where that cannot be made to happen."""
        return False

    async def change(self, file: RemoteFile) -> bool:
        """Another content, of another length, lies where this file was. False where that cannot happen."""
        return False


PICTURE = encoded("PNG")


def input_of(content: bytes, filename: str = "照片.png") -> InputFile:
    """An input with this content, named as intake names them."""
    digest = hashlib.sha256(content).hexdigest()
    return InputFile(f"{digest[:32]}.png", "key", digest, len(content), filename)


async def pieces_of(content: bytes) -> AsyncIterator[bytes]:
    """The content of an upload."""
    yield content[:7]
    yield content[7:]


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


async def made(lab: Laboratory) -> tuple[str, Remote]:
    """The id of a small run, and the word about its end."""
    accepted = await lab.client.submit(lab.small())
    return accepted.remote_id, await ended(lab.client, accepted.remote_id)


async def content_of(client: Backend, file: RemoteFile, offset: int = 0, most: int | None = None) -> bytes:
    """The file from `offset` on."""
    return b"".join([piece async for piece in client.fetch(file, offset, most)])
