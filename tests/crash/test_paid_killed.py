"""The worker is killed at every step of a paid run whose backend names its runs itself. What was billed is counted
there: never twice; and where an answer was written down, its result is there as well."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from uuid_utils import uuid7

from genqueue.clock import SystemClock
from genqueue.store.servers import NewServer, add_server
from genqueue.store.store import Store
from tests.crash.lives import Lives, add_tasks, assert_stored_once, told
from tests.support.checkpoints import EXCEPTIONS, STEPS
from tests.support.databases import new_migrated
from tests.support.graphs import picture
from tests.support.tiny import Service, serving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be forked and killed like that")
KILLED = 9
UNANSWERED = ("submitting", "sending", "posted")
"""The steps between the commit of a submit and that of its answer."""


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    async with serving(Service()) as service:
        yield service


async def test_nothing_is_billed_twice_wherever_it_is_killed(tmp_path: Path, database: str, service: Service) -> None:
    (tmp_path / "data").mkdir()
    store = Store(new_migrated(database, tmp_path / "data"), SystemClock())
    worker = Lives(tmp_path / "data", database_url=store.url)
    await store.write(add_server, NewServer(str(uuid7()), "tiny", "tiny", service.url, 1, {}, store.clock.now()))
    steps = [step for step in STEPS if step not in EXCEPTIONS]
    tasks = []
    for step in steps:
        tasks += await add_tasks(store, [picture()], allow_paid=True)
        assert (await worker.live(step))["signal"] == KILLED
        assert (await worker.live())["exit"] == 0
    done = await told(store, tasks)
    store.close()
    codes = {step: (task["error"] or {}).get("code") for step, task in zip(steps, done, strict=True)}
    assert codes == {step: "outcome_unknown" if step in UNANSWERED else None for step in steps}
    assert [task["status"] for task in done] == ["FAILED" if step in UNANSWERED else "SUCCESS" for step in steps]
    billed = [service.bills.count(task["id"]) for task in done]
    assert billed == [0 if step in ("submitting", "sending") else 1 for step in steps]
    assert_stored_once(tmp_path / "data", done)
