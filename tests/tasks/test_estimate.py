"""When a task will begin and be done."""

from collections.abc import Sequence
from typing import Any

import pytest

from genqueue.tasks.estimate import HAND_OVER, Moment, Plan, Sent, Span, plan
from genqueue.tasks.pace import Length, Paces, Work
from tests.support.replay import FOLDER, load, median_width, replay, share_held

S = 1_000_000
NOW = 1000 * S
A, B = Work("a", "", 0), Work("b", "", 0)
STEADY = [10 * S] * 30
"""As good as certain: ten seconds."""

AT_ONCE = Span(NOW, NOW + HAND_OVER)


def planned(waiting: Sequence[Work] = (), paces: Paces | None = None, **more: Any) -> Plan:
    servers = more.get("at_work", ["x"])
    everything: dict[str, Any] = {
        "at_work": servers,
        "able": {"a": servers, "b": servers},
        "sent": [],
        "beyond": {},
        **more,
    }
    measured = Paces({(work, name): STEADY for work in (A, B) for name in "xyz"}) if paces is None else paces
    return plan(NOW, measured, waiting=waiting, **everything)


def about(span: Span | None, seconds: float, within: float = 3) -> None:
    assert span is not None
    assert span.low <= NOW + seconds * S <= span.high
    assert span.high - span.low <= 2 * within * S


def test_the_first_begins_at_once_and_the_next_when_it_is_done() -> None:
    made = planned([A, A, B])

    assert made.begins(1, A) == AT_ONCE
    about(made.ends(1, A), 10)
    about(made.begins(2, A), 10)
    about(made.begins(3, B), 20)
    about(made.ends(3, B), 30, within=5)


def test_servers_share_the_work() -> None:
    made = planned([A] * 4, at_work=["x", "y"])

    assert made.begins(2, A) == AT_ONCE
    about(made.begins(4, A), 10)
    about(made.ends_all(), 20, within=5)


def test_only_servers_that_can_run_it_count() -> None:
    made = planned([A, A, B, B], at_work=["x", "y"], able={"a": ["x"], "b": ["x", "y"]})

    about(made.begins(2, A), 10)
    assert made.begins(3, B) == AT_ONCE
    about(made.begins(4, B), 10)


def test_what_no_server_takes_is_promised_nothing_and_is_in_nobodys_way() -> None:
    made = planned([A, B], able={"b": ["x"]})

    assert made.begins(1, A) is None
    assert made.ends(1, A) is None
    assert made.begins(2, B) == AT_ONCE
    assert planned([A], at_work=[]).begins(1, A) is None


def test_what_runs_needs_only_the_rest_and_what_waits_there_comes_after_it() -> None:
    made = planned([A], sent=[Sent("2", "x", A, None), Sent("1", "x", A, NOW - 4 * S)])

    about(made.ends_there("1"), 6)
    about(made.ends_there("2"), 16, within=5)
    about(made.begins(1, A), 16, within=5)
    assert made.ends_there("unknown") is None


def test_an_end_is_never_in_the_past() -> None:
    span = planned(sent=[Sent("1", "x", A, NOW - 1000 * S)]).ends_there("1")

    assert span is not None
    assert span.low == NOW
    assert span.high > NOW


def test_without_history_nothing_is_said_of_its_own_end() -> None:
    made = planned([A, A], Paces({}), sent=[Sent("1", "x", A, NOW)])

    assert not made.knows(A)
    assert made.ends_there("1") is None
    assert made.begins(1, A) is None
    assert made.ends_all() is None


def test_with_a_free_server_the_start_is_known_without_any_history() -> None:
    made = planned([A], Paces({}))

    assert made.begins(1, A) == AT_ONCE
    assert made.ends(1, A) is None


def test_of_an_unknown_one_in_the_way_anything_that_ran_tells_something() -> None:
    made = planned([B, A], Paces({(A, "x"): STEADY}))

    assert made.ends(1, B) is None
    about(made.begins(2, A), 10)


def test_what_comes_beyond_the_first_places_is_taken_by_its_mix() -> None:
    paces = Paces({(A, "x"): STEADY, (B, "x"): [30 * S] * 30})
    made = planned([A] * 2, paces, beyond={"a": 50, "b": 50})

    about(made.begins(3, A), 20, within=5)
    about(made.begins(53, A), 20 + 50 * 20, within=200)
    whole = made.ends_all()
    assert whole is not None
    assert NOW + 1500 * S < whole.high < NOW + 3000 * S


def test_chance_evens_out_and_doubt_adds_up() -> None:
    by_chance, by_doubt = Moment(0), Moment(0)
    for _ in range(100):
        by_chance = by_chance.after(Length(9 * S, 10 * S, 11 * S))
        by_doubt = by_doubt.after(Length(10 * S, 10 * S, 10 * S, doubt=S))

    assert by_chance.span(0) == Span(990 * S, 1010 * S + HAND_OVER)
    assert by_doubt.span(0) == Span(900 * S, 1100 * S + HAND_OVER)


@pytest.mark.parametrize("day", [path.stem for path in sorted(FOLDER.glob("*.json"))])
def test_at_least_four_times_in_five_the_truth_lay_inside(day: str) -> None:
    told = replay(load(day))
    for what, widest in (("start", 0.5), ("end", 0.5), ("end of what was sent", 1.5)):
        these = [each for each in told if each.what == what]

        assert share_held(these) >= 0.8, what
        assert median_width(these) < widest, what
        # Nobody has run anything at the beginning of a day; that is no way to be right for the rest of it.
        assert sum(each.span is not None for each in these) > 0.8 * len(these), what
