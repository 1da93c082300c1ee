"""PostgreSQL dies under a batch and comes back: nothing is lost, nothing runs twice, and callers hear to come again."""

import asyncio
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.processes.cluster import cluster
from tests.processes.test_workers import assert_done, submit
from tests.support.databases import MortalPostgresql, mortal_postgresql
from tests.support.graphs import slow_picture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a server cannot be taken away like that")
TASKS = 24


@pytest.fixture
def postgresql() -> Iterator[MortalPostgresql]:
    with mortal_postgresql() as server:
        yield server


async def test_a_batch_outlives_its_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, postgresql: MortalPostgresql
) -> None:
    async with cluster(tmp_path, monkeypatch, postgresql.url, LEASE_S="1") as all_:
        web = await all_.web()
        for _ in range(2):
            await all_.worker()
        for _ in range(3):
            await all_.comfy(web, seconds=0.2)
        await submit(web, *(slow_picture(colour) for colour in range(TASKS)))
        for part in (TASKS // 4, TASKS // 2):

            async def begun(part: int = part) -> bool:
                return all_.executions().total() >= part

            await all_.until(begun, True)
            await asyncio.to_thread(postgresql.kill)
            refused = await web.client.post("/api/tasks", json={"kind": "workflow", "graph": slow_picture(99)})
            assert (refused.status_code, refused.json()["error"]["code"]) == (503, "store_unavailable")
            assert int(refused.headers["Retry-After"]) > 0
            assert (await web.client.get("/readyz")).status_code == 503
            assert (await web.client.get("/healthz")).status_code == 200

            async def at_rest() -> bool:
                """What was sent before has run, and nothing follows."""
                return all(comfy.machine.queue.remaining == 0 for comfy in all_.comfies)

            await all_.until(at_rest, True)
            await asyncio.to_thread(postgresql.start)
        await all_.until_ended(TASKS)
        await assert_done(all_, [web])
        assert Counter(all_.executions().values()) == {1: TASKS}
