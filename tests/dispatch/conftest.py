"""A studio for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

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
