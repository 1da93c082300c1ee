"""What every test may ask for: a clock of its own, and a real store on each database."""

import os
import signal
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from genqueue.store.store import Store
from tests.support.clock import ManualClock
from tests.support.databases import DATABASES, new_database, new_migrated
from tests.support.loop import RestingLoop

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell has put the tests into the background: the programs they start, and interrupt, would inherit deafness.
    signal.signal(signal.SIGINT, signal.default_int_handler)

# No time is asserted; the gate finds today what it found yesterday, new examples are for who runs the tests by hand.
settings.register_profile(
    "steady", deadline=None, derandomize=os.environ.get("CI") == "true", suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("steady")


def pytest_asyncio_loop_factories() -> Mapping[str, type[RestingLoop]]:
    return {"resting": RestingLoop}


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest) -> str:
    """The kind of database; a test that asks for it, or for anything below, runs once on each."""
    return str(request.param)


@pytest.fixture
def empty_database_url(database: str, tmp_path: Path) -> str:
    """The address of a database that nobody has ever opened."""
    return new_database(database, tmp_path)


@pytest.fixture
def database_url(database: str, tmp_path: Path) -> str:
    """The address of a database with the newest schema and no rows."""
    return new_migrated(database, tmp_path)


@pytest.fixture
def store(database_url: str, clock: ManualClock) -> Iterator[Store]:
    opened = Store(database_url, clock)
    yield opened
    opened.close()


@pytest.fixture
def second_store(store: Store, clock: ManualClock) -> Iterator[Store]:
    """Another store on the database of `store`, as another process has it."""
    opened = Store(store.url, clock)
    yield opened
    opened.close()
