"""A database in which one task stands at every stage."""

import asyncio
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

from genqueue.store.store import Store
from tests.support.builders import Given, Stage, given_each
from tests.support.clock import ManualClock
from tests.support.databases import copy_database, new_migrated


@cache
def _built(database: str) -> tuple[str, dict[Stage, Given]]:
    """Built once for each kind: leading twenty tasks through their lives takes longer than a test."""
    url = new_migrated(database, Path(mkdtemp(prefix="gq-stages-")))
    store = Store(url, ManualClock())
    try:
        return url, asyncio.run(given_each(store))
    finally:
        store.close()


@pytest.fixture
def database_url(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """As everywhere; with `given` in the test, a copy of the database that has a task at every stage."""
    if "given" in request.fixturenames:
        return copy_database(_built(database)[0], tmp_path)
    return new_migrated(database, tmp_path)


@pytest.fixture
def given(database: str, store: Store) -> dict[Stage, Given]:
    """The task at each stage of `store`."""
    return {stage: replace(each) for stage, each in _built(database)[1].items()}
