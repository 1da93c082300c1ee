"""A web server on SQLite for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from genqueue.clock import SECOND, Clock, Instant, SystemClock
from tests.support.databases import new_migrated
from tests.web.running import Running, running, settings_in

DAY_US = 86_400 * SECOND
NOON_IN_SHANGHAI_US = 4 * 3_600 * SECOND


class Midday(SystemClock):
    """The machine's time, moved to noon in Shanghai when it is made: no midnight of a zone of the tests comes soon."""

    def __init__(self) -> None:
        self._by = NOON_IN_SHANGHAI_US - super().now() % DAY_US

    def now(self) -> Instant:
        return super().now() + self._by


@pytest.fixture
def midday() -> Clock:
    """For tests that count what is of today: they use it, and `studio` then runs by this clock."""
    return Midday()


@pytest.fixture
async def studio(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Running]:
    clock = request.getfixturevalue("midday") if "midday" in request.fixturenames else None
    async with running(settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path)), clock) as started:
        yield started
