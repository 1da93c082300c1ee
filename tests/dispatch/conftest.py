"""A studio for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.studio import Server, Studio


@pytest.fixture
async def studio(tmp_path: Path) -> AsyncIterator[Studio]:
    """Without servers; it opens with the first one."""
    async with Studio(tmp_path) as studio:
        yield studio


@pytest.fixture
async def comfy(studio: Studio) -> Server:
    """A server that is ready."""
    return await studio.open_server()
