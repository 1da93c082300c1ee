"""A studio for each test."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog
from structlog.typing import EventDict
from uuid_utils import uuid7

from genqueue.backends import KINDS
from genqueue.store.backends.backends import NewBackend, create_backend
from tests.support.fragile import Poison, fragile
from tests.support.storage import MoodyFiles
from tests.support.studio import Server, Studio
from tests.support.tiny import TINY
from tests.support.tiny_service import Service, serving


@pytest.fixture
async def studio(tmp_path: Path) -> AsyncIterator[Studio]:
    """Without servers; it opens with the first one."""
    async with Studio(tmp_path) as studio:
        yield studio


@pytest.fixture
def files(studio: Studio) -> MoodyFiles:
    """The studio's storage, whose moods the test decides. Name it before a server: that opens the studio."""
    moody = MoodyFiles(studio.app.files)
    studio.app.files = moody
    return moody


@pytest.fixture
async def comfy(studio: Studio) -> Server:
    """A server that is ready."""
    return await studio.open_server()


@pytest.fixture
async def tiny(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Service]:
    """A service of the tiny kind, which is the only backend of the open studio."""
    monkeypatch.setitem(KINDS, "tiny", TINY)
    async with serving(Service()) as service:
        move = NewBackend(str(uuid7()), "tiny", "tiny", service.url, 1, {}, studio.clock.now())
        await studio.store.write(create_backend, move)
        await studio.open()
        yield service
        await studio.while_time_passes(studio.closing())


@pytest.fixture
def logs() -> Iterator[list[EventDict]]:
    """What is logged: kept, and not printed, for every traceback with its variables takes seconds."""
    with structlog.testing.capture_logs() as logs:
        yield logs


@pytest.fixture
def poison(studio: Studio, logs: list[EventDict], monkeypatch: pytest.MonkeyPatch) -> Poison:
    """Raises where the test wants it to, in servers of the kinds `fragile` and `paid`."""
    poison = Poison(studio)
    monkeypatch.setitem(KINDS, "fragile", fragile(poison.reach))
    monkeypatch.setitem(KINDS, "paid", fragile(poison.reach, paid=True))
    return poison
