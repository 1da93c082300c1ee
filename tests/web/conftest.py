"""A web server on SQLite for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.databases import new_migrated
from tests.web.running import Running, running, settings_in


@pytest.fixture
async def studio(tmp_path: Path) -> AsyncIterator[Running]:
    async with running(settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path))) as started:
        yield started
