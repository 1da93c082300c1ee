"""The chart of states, written out once more by hand: every pair of status and event."""

from pathlib import Path

import pytest

from genqueue.tasks.states import (
    AT_A_BACKEND,
    ENDED,
    INITIAL,
    TRANSITIONS,
    UNFINISHED,
    Event,
    Status,
    actions,
    allows,
    sources,
    target,
)

CHART = """
            start    accept   run      succeed  release  back_off  due      fail     stop     adopt    resume
READY       PENDING  -        -        -        -        -         -        -        -        -        -
PENDING     -        QUEUED   RUNNING  -        PENDING  RETRYING  -        FAILED   STOPPED  -        -
QUEUED      -        -        RUNNING  -        PENDING  RETRYING  -        FAILED   STOPPED  -        -
RUNNING     -        -        -        SUCCESS  PENDING  RETRYING  -        FAILED   STOPPED  -        -
RETRYING    PENDING  -        -        -        -        -         PENDING  FAILED   STOPPED  -        -
SUCCESS     -        -        -        -        -        -         -        -        -        -        -
FAILED      PENDING  -        -        -        -        -         -        -        -        QUEUED   RUNNING
STOPPED     PENDING  -        -        -        -        -         -        -        -        -        -
"""


def chart() -> dict[tuple[Status, Event], Status | None]:
    head, *lines = CHART.strip().splitlines()
    events = [Event(name) for name in head.split()]
    cells = {}
    for line in lines:
        status, *row = line.split()
        for event, cell in zip(events, row, strict=True):
            cells[Status(status), event] = None if cell == "-" else Status(cell)
    return cells


def test_the_chart_speaks_of_every_pair() -> None:
    assert set(chart()) == {(status, event) for status in Status for event in Event}
    assert set(TRANSITIONS) == set(Event)


@pytest.mark.parametrize(("status", "event"), chart(), ids=lambda each: str(each))
def test_an_event_is_legal_exactly_where_the_chart_says_so(status: Status, event: Event) -> None:
    leads_to = chart()[status, event]
    assert allows(status, event) == (leads_to is not None)
    assert (status in sources(event)) == (leads_to is not None)
    if leads_to is not None:
        assert target(event) == leads_to


def test_every_status_is_unfinished_ended_or_not_started() -> None:
    assert UNFINISHED | ENDED | {Status.READY} == set(Status)
    assert not UNFINISHED & ENDED
    assert {Status.READY, Status.PENDING} == INITIAL
    assert {Status.QUEUED, Status.RUNNING} == AT_A_BACKEND


def test_every_status_can_be_reached_and_success_is_final() -> None:
    reached = set(INITIAL)
    while more := {target(event) for event in Event if sources(event) & reached} - reached:
        reached |= more
    assert reached == set(Status)
    assert all(Status.SUCCESS not in sources(event) for event in Event)


ACTIONS = {
    Status.READY: ("start", "prioritise", "delete"),
    Status.PENDING: ("stop", "front", "prioritise", "delete"),
    Status.QUEUED: ("stop", "check", "delete"),
    Status.RUNNING: ("stop", "check", "delete"),
    Status.RETRYING: ("start", "retry", "stop", "prioritise", "delete"),
    Status.SUCCESS: ("clear", "delete"),
    Status.FAILED: ("start", "retry", "clear", "delete"),
    Status.STOPPED: ("start", "retry", "clear", "delete"),
}


@pytest.mark.parametrize("status", Status)
def test_a_user_is_offered_what_is_legal_in_the_order_of_the_buttons(status: Status) -> None:
    assert actions(status) == ACTIONS[status], "ACTIONS of this test are the buttons of a status, in their order"


@pytest.mark.parametrize("status", Status)
def test_fetching_is_offered_where_a_run_that_went_well_is_all_there_is(status: Status) -> None:
    offered = actions(status, fetchable=True)
    assert ("fetch" in offered) is (status is Status.FAILED)
    assert tuple(each for each in offered if each != "fetch") == ACTIONS[status]


@pytest.mark.parametrize("status", Status)
def test_a_stop_is_not_offered_twice(status: Status) -> None:
    assert actions(status, stopping=True) == tuple(each for each in ACTIONS[status] if each != "stop")


@pytest.mark.parametrize("status", Status)
def test_only_its_user_decides_about_a_failed_one_that_may_have_been_paid_for(status: Status) -> None:
    offered = actions(status, unknown=True)
    assert ({"adopt", "forget"} <= set(offered)) is (status is Status.FAILED)
    assert tuple(each for each in offered if each not in ("adopt", "forget")) == ACTIONS[status]


def test_the_pages_have_a_button_for_every_action() -> None:
    page = Path(__file__).parents[2] / "ui" / "src" / "components" / "actions" / "TaskButtons.tsx"
    offered = {
        each for status in Status for given in (False, True) for each in actions(status, fetchable=given, unknown=given)
    }
    asked = page.read_text(encoding="utf-8")
    missing = sorted(action for action in offered if f'can("{action}")' not in asked)
    assert not missing, f"{page.name} draws no button for {missing}: the server offers them and nobody sees them"
