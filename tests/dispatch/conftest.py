"""A studio for each test."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog
from structlog.typing import EventDict

from genqueue.backends import KINDS
from tests.support.fragile import Poison, fragile
from tests.support.storage import MoodyFiles
from tests.support.studio import Server, Studio


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
