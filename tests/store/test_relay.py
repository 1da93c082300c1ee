"""Progress and previews between processes: only of what somebody looks at, and only the newest."""

import pytest
from sqlalchemy import Connection, text

from genqueue.store.live.memory import Live, Progress
from genqueue.store.live.relay import FORGOTTEN_S, MARKED_S, WATCHED_S, Relay
from genqueue.store.store import Store
from tests.support.clock import ManualClock

PICTURE = b"\x89PNG and so on"


class Process:
    """One process with its memory."""

    def __init__(self, store: Store, clock: ManualClock) -> None:
        self.live = Live()
        self.relay = Relay(store, self.live, clock)
        self.heard: list[str] = []
        self.live.listen(self.heard.append)


@pytest.fixture
def worker(store: Store, clock: ManualClock) -> Process:
    return Process(store, clock)


@pytest.fixture
def web(second_store: Store, clock: ManualClock) -> Process:
    return Process(second_store, clock)


def rows(connection: Connection) -> int:
    return int(connection.execute(text("SELECT count(*) FROM live")).scalar_one())


async def exchange(worker: Process, web: Process) -> None:
    """Who looks is told first, then what runs, then it arrives."""
    await web.relay.take()
    await worker.relay.give()
    await web.relay.take()


async def test_what_somebody_looks_at_arrives_once(worker: Process, web: Process, clock: ManualClock) -> None:
    worker.live.report("t", clock.now(), value=0.5, node="3", step=2, steps=4)
    assert web.live.progress("t") is None
    await exchange(worker, web)
    await exchange(worker, web)
    assert web.live.progress("t") == Progress(clock.now(), 0.5, "3", 2, 4)
    assert web.heard == ["t"]
    worker.live.report("t", clock.now(), value=0.75)
    await exchange(worker, web)
    assert (web.live.progress("t"), web.heard) == (worker.live.progress("t"), ["t", "t"])


async def test_what_nobody_looks_at_is_not_written(store: Store, worker: Process, clock: ManualClock) -> None:
    worker.live.report("t", clock.now(), value=0.5)
    await worker.relay.give()
    assert await store.read(rows) == 0


async def test_a_preview_is_there_for_who_asks_for_it(worker: Process, web: Process, clock: ManualClock) -> None:
    worker.live.show("t", clock.now(), b"an older one")
    web.live.ask(["t"])
    await exchange(worker, web)
    worker.live.show("t", clock.now(), PICTURE)
    await exchange(worker, web)
    worker.live.report("t", clock.now(), value=0.9)
    await exchange(worker, web)
    seen = web.live.progress("t")
    assert seen is not None
    assert (seen.seq, web.live.preview("t"), await web.relay.preview("t")) == (2, None, PICTURE)


async def test_a_run_that_has_ended_is_forgotten_everywhere(worker: Process, web: Process, clock: ManualClock) -> None:
    worker.live.show("t", clock.now(), PICTURE)
    web.live.ask(["t"])
    await exchange(worker, web)
    worker.live.forget("t")
    await exchange(worker, web)
    assert (web.live.progress("t"), await web.relay.preview("t")) == (None, None)


async def test_who_no_longer_looks_is_not_told_any_more_and_the_row_goes(
    store: Store, worker: Process, web: Process, clock: ManualClock
) -> None:
    web.live.ask(["t"])
    for seconds in (MARKED_S, MARKED_S, WATCHED_S):
        worker.live.report("t", clock.now(), value=0.1)
        await exchange(worker, web)
        clock.advance(seconds)
    at = clock.now()
    worker.live.report("t", at, value=0.9)
    await exchange(worker, web)
    assert web.live.progress("t") is None
    clock.advance(FORGOTTEN_S)
    web.live.ask(["other"])
    await exchange(worker, web)
    assert await store.read(rows) == 2
    clock.advance(WATCHED_S + FORGOTTEN_S + 1)
    web.live.ask(["other"])
    await exchange(worker, web)
    assert await store.read(rows) == 1


async def test_a_process_believes_itself_more_than_others(worker: Process, web: Process, clock: ManualClock) -> None:
    """A task that was taken over runs here now; what its first owner told last is old."""
    worker.live.report("t", clock.now(), value=0.9)
    web.live.ask(["t"])
    await exchange(worker, web)
    web.live.report("t", clock.now(), value=0.1)
    await exchange(worker, web)
    seen = web.live.progress("t")
    assert seen is not None
    assert seen.value == 0.1
