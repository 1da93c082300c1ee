"""How long runs take, from those that were measured."""

import pytest

from genqueue.tasks.pace import QUICK, SLOW, Paces, Work, pace_of, quantile

S = 1_000_000
PICTURE = Work("lane", "picture", 40)


def test_one_run_is_taken_for_the_usual_one_but_not_for_the_only_possible() -> None:
    pace = pace_of([10 * S])

    assert (pace.runs, pace.p50) == (1, 10 * S)
    assert pace.length.mean == pytest.approx(10 * S, rel=0.1)
    assert pace.length.low == pytest.approx(10 * S * QUICK)
    assert pace.length.high == pytest.approx(10 * S * SLOW)


def test_many_runs_speak_for_themselves() -> None:
    pace = pace_of([(90 + number) * S for number in range(21)])

    assert pace.p50 == 100 * S
    assert pace.p90 == pytest.approx(109 * S, rel=0.02)
    assert 89 * S < pace.length.low < 93 * S
    assert 107 * S < pace.length.high < 112 * S
    assert pace.length.doubt < pace_of([90 * S, 110 * S]).length.doubt


def test_one_that_hung_does_not_make_the_mean_absurd() -> None:
    assert pace_of([*[10 * S] * 20, 5000 * S]).length.mean <= SLOW * 10 * S


def test_a_quantile_is_where_the_next_one_lies_below_with_that_chance() -> None:
    assert quantile([1, 2, 3], 0.5) == 2
    assert quantile([1, 2, 3], 0.25) == 1
    assert quantile([1, 2, 3], 0.01) == 1
    assert quantile([1, 2, 3], 0.99) == 3


def test_what_has_run_for_long_needs_less_and_what_is_overdue_may_need_more() -> None:
    pace = pace_of([10 * S] * 9)

    assert pace.left(4 * S).mean < pace.left(0).mean
    assert pace.left(4 * S).high <= 11 * S
    overdue = pace.left(100 * S)
    assert overdue.low == 0
    assert overdue.high == pytest.approx(50 * S)


def test_each_server_has_its_own_pace() -> None:
    paces = Paces({(PICTURE, "fast"): [2 * S] * 5, (PICTURE, "slow"): [8 * S] * 5})

    fast, slow = paces.of(PICTURE, "fast"), paces.of(PICTURE, "slow")
    assert fast
    assert slow
    assert (fast.p50, slow.p50) == (2 * S, 8 * S)


def test_others_speak_for_a_server_that_has_hardly_run_it() -> None:
    paces = Paces({(PICTURE, "known"): [2 * S] * 5, (PICTURE, "fresh"): [8 * S]})

    for name in ("fresh", "never"):
        pace = paces.of(PICTURE, name)
        assert pace
        assert pace.runs >= 5
    assert paces.knows(PICTURE)


def test_what_others_say_is_put_into_the_measure_of_a_server_that_is_known_to_be_slow() -> None:
    clip = PICTURE._replace(workflow="clip")
    both = {(PICTURE, "fast"): [2 * S] * 5, (PICTURE, "slow"): [6 * S] * 5}
    paces = Paces({**both, (clip, "fast"): [10 * S] * 5})

    pace = paces.of(clip, "slow")
    assert pace
    assert pace.p50 == pytest.approx(30 * S)


def test_the_nearest_size_speaks_for_one_that_never_ran_from_both_ends() -> None:
    paces = Paces({(PICTURE, "a"): [10 * S] * 9})

    larger = paces.of(PICTURE._replace(size=42), "a")
    assert larger
    assert larger.length.low <= 10 * S
    assert larger.length.high >= 20 * S
    assert not paces.knows(PICTURE._replace(size=60))


def test_another_workflow_or_lane_says_nothing() -> None:
    paces = Paces({(PICTURE, "a"): [10 * S] * 9})

    for other in (PICTURE._replace(workflow="clip"), PICTURE._replace(lane="other")):
        assert paces.of(other, "a") is None
        assert not paces.knows(other)
    assert paces.anything
    assert paces.anything.p50 == 10 * S
    assert Paces({}).anything is None
