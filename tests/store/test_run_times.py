"""Run times are remembered by what was run, how large it was, and where."""

from collections.abc import Sequence

from genqueue.clock import SECOND
from genqueue.store.attempts.endings import fail, succeed
from genqueue.store.housekeeping.chores import Sweep, trim
from genqueue.store.store import Store
from genqueue.store.tasks.run_times import load_paces
from genqueue.tasks.lanes import lane_key
from genqueue.tasks.pace import RECENT, Paces, Work
from genqueue.tasks.states import Outcome
from tests.support.builders import (
    Given,
    Server,
    Stage,
    bound,
    claim_for,
    given_pending,
    given_server,
    given_task,
    needs,
    new_task,
)
from tests.support.clock import ManualClock

WANTED = needs("Sampler")
LANE = lane_key(WANTED)
DAY_S = 86_400


async def given_runs(store: Store, server: Server, times_s: Sequence[float], size: int = 40) -> None:
    """Tasks of this size that took so long there, ended in this order."""
    for seconds in times_s:
        await given_pending(store, new_task(bound=bound(WANTED, size=size)))
        (claimed,) = await claim_for(store, server)
        given, now = Given(claimed.task_id, server, claimed.attempt_id), store.clock.now()
        ending = given.ending(Outcome.SUCCEEDED, now, ran_at=now, lane=LANE, run_us=int(seconds * SECOND))
        assert await store.write(succeed, ending) == "SUCCESS"


async def paces(store: Store) -> Paces:
    return await store.read(load_paces, [LANE])


async def test_each_size_and_server_has_its_own(store: Store) -> None:
    fast, slow = await given_server(store, WANTED), await given_server(store, WANTED)
    await given_runs(store, fast, [2] * 5)
    await given_runs(store, slow, [8] * 5)
    await given_runs(store, fast, [20] * 5, size=46)

    found = await paces(store)
    usual = [
        (pace.p50 / SECOND, pace.runs)
        for size, server in ((40, fast), (40, slow), (46, fast))
        if (pace := found.of(Work(LANE, "text_to_image", size), server.id))
    ]
    assert usual == [(2, 5), (8, 5), (20, 5)]


async def test_the_last_ones_are_kept(store: Store) -> None:
    server = await given_server(store, WANTED)
    await given_runs(store, server, [1] * 3 + [5] * RECENT)

    pace = (await paces(store)).of(Work(LANE, "text_to_image", 40), server.id)
    assert pace
    assert (pace.runs, pace.p50) == (RECENT, 5 * SECOND)


async def test_a_failure_says_nothing(store: Store) -> None:
    server = await given_server(store, WANTED)
    failing = await given_task(store, Stage.RUNNING, server=server)
    await store.write(fail, failing.ending(Outcome.FAILED, store.clock.now(), lane=LANE, run_us=SECOND))

    assert not (await paces(store)).anything


async def test_what_nobody_runs_any_more_is_forgotten(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, WANTED)
    await given_runs(store, server, [2])
    clock.advance(200 * DAY_S)
    await store.write(trim, Sweep(clock.now(), clock.now()))

    assert not (await paces(store)).anything
