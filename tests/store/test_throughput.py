"""How the queue did over time."""

import random

import pytest

from genqueue.clock import SECOND
from genqueue.store.attempts.endings import succeed
from genqueue.store.attempts.steps import run
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.reading.throughput import BOUNDS, RATIO, Bins, Stretch, load_throughput, together
from genqueue.store.store import Store
from genqueue.tasks.states import Outcome
from tests.support.builders import Server, Stage, given_server, given_task
from tests.support.clock import ManualClock

MINUTE = 60 * SECOND


async def given_run(store: Store, clock: ManualClock, server: Server, waits_s: float, runs_s: float) -> None:
    """A task that waited so long and then ran so long; time passes meanwhile."""
    task = await given_task(store, Stage.QUEUED, server=server)
    clock.advance(waits_s)
    await store.write(run, task.step(clock.now()))
    clock.advance(runs_s)
    await store.write(succeed, task.ending(Outcome.SUCCEEDED, clock.now()))


async def test_what_ended_is_told_by_piece_with_its_waits_and_runs(store: Store, clock: ManualClock) -> None:
    begin = clock.now() // MINUTE * MINUTE
    one, other = await given_server(store), await given_server(store)
    await given_run(store, clock, one, waits_s=5, runs_s=2)
    first = clock.now() // MINUTE * MINUTE
    clock.advance(180)
    await given_run(store, clock, other, waits_s=30, runs_s=8)
    await given_task(store, Stage.FAILED, server=other)
    second = clock.now() // MINUTE * MINUTE

    course = await store.read(load_throughput, LOCAL_USER, Stretch(begin, clock.now() + 1, MINUTE))

    assert course.ended == {first: {"SUCCESS": 1}, second: {"SUCCESS": 1, "FAILED": 1}}
    assert course.outcomes == {one.id: {"succeeded": 1}, other.id: {"succeeded": 1, "failed": 1}}
    assert sorted(course.ran) == sorted([one.id, other.id])
    for found, seconds in (
        (course.waited[first], 5),
        (course.ran[one.id][first], 2),
        (course.ran[other.id][second], 8),
    ):
        usual = found.usual()
        assert usual
        assert usual.p50 / SECOND == pytest.approx(seconds, rel=RATIO - 1)


async def test_the_figures_of_tasks_are_the_viewers_own(store: Store, clock: ManualClock) -> None:
    await given_task(store, Stage.SUCCESS, user_id="somebody")
    await given_task(store, Stage.DELETED)

    course = await store.read(load_throughput, LOCAL_USER, Stretch(0, clock.now() + 1, MINUTE))

    assert (course.ended, course.waited) == ({}, {})
    assert len(course.outcomes) == 2


def test_quantiles_from_bins_are_right_within_a_bin() -> None:
    dice = random.Random(3)
    times = sorted(int(dice.lognormvariate(3, 1) * SECOND) for _ in range(1000))
    bins = Bins()
    for time in times:
        bins[next((number for number, bound in enumerate(BOUNDS) if time < bound), len(BOUNDS))] += 1

    usual = together([bins]).usual()
    assert usual
    assert usual.p50 == pytest.approx(times[499], rel=RATIO - 1)
    assert usual.p90 == pytest.approx(times[899], rel=RATIO - 1)
    assert Bins().usual() is None


def test_what_is_too_short_or_too_long_has_a_bin_too() -> None:
    for number in (0, len(BOUNDS)):
        usual = Bins({number: 3}).usual()
        assert usual
        assert 0 < usual.p50 <= usual.p90
