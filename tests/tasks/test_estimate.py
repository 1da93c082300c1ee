"""When a task will begin and be done."""

import pytest

from genqueue.tasks import estimate
from genqueue.tasks.estimate import EARLY, LATE, Span

S = 1_000_000


def test_the_first_has_nothing_before_it() -> None:
    assert estimate.work_before(1, {"a": 5}, {"a": 10 * S}, 10 * S) == 0
    assert estimate.work_before(3, {}, {}, 10 * S) == 0


def test_work_before_is_what_the_queue_is_mixed_of() -> None:
    mix = {"short": 3, "long": 1}

    assert estimate.work_before(3, mix, {"short": 10 * S, "long": 50 * S}, 10 * S) == pytest.approx(40 * S)


def test_a_lane_that_was_never_measured_runs_like_the_task_itself() -> None:
    assert estimate.work_before(2, {"new": 2}, {}, 7 * S) == pytest.approx(7 * S)


def test_what_runs_now_needs_only_the_rest_and_never_less_than_nothing() -> None:
    running = [(90 * S, "a"), (10 * S, "a")]

    assert estimate.work_left(100 * S, running, {"a": 30 * S}, S) == pytest.approx(20 * S)


def test_servers_share_the_work_and_without_one_nothing_is_promised() -> None:
    assert estimate.begins(0, 40 * S, 2) == Span(int(20 * S * EARLY), int(20 * S * LATE))
    assert estimate.begins(0, 40 * S, 0) is None


def test_the_end_comes_after_the_beginning_and_never_in_the_past() -> None:
    done = estimate.ends(Span(10 * S, 20 * S), 10 * S)
    overdue = estimate.ends_running(1000 * S, 0, 10 * S)

    assert (done.low, done.high) == (17 * S, 35 * S)
    assert overdue == Span(1000 * S, 1000 * S)
