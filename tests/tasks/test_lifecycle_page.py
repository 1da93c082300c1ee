"""docs/lifecycle.md says what the code does: chart, words, phases, outcomes."""

import re
from pathlib import Path

from genqueue.messages.words import STATUS_WORDS, WORDS
from genqueue.tasks.states import ENDED, INITIAL, TRANSITIONS, UNFINISHED, Event, Outcome, Phase, Status

PAGE = (Path(__file__).parents[2] / "docs" / "lifecycle.md").read_text(encoding="utf-8")


def table(heading: str) -> list[list[str]]:
    """The cells of the first table under a heading, without its head."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = [line.strip("|").split("|") for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip().strip("`") for cell in row] for row in rows[2:]]


def test_the_table_of_events_is_the_chart_of_the_code() -> None:
    told = {
        Event(event): (frozenset(Status(name) for name in origins.split(", ")), Status(to))
        for event, origins, to, *_ in table("The chart")
    }
    different = sorted(event for event in Event if told.get(event) != TRANSITIONS[event])
    assert not different, f"docs/lifecycle.md, table of The chart: no row, or another one, for {different}"


def test_the_drawing_is_the_chart_of_the_code() -> None:
    drawn = set(re.findall(r"^ {4}(\w+) --> (\w+): (\w+)$", PAGE, re.MULTILINE))
    meant = {(str(origin), str(to), str(event)) for event, (origins, to) in TRANSITIONS.items() for origin in origins}
    assert not meant - drawn, f"docs/lifecycle.md, the drawing lacks {sorted(meant - drawn)}"
    assert not drawn - meant, f"docs/lifecycle.md, the drawing has {sorted(drawn - meant)}, which states.py does not"
    assert set(re.findall(r"\[\*\] --> (\w+)", PAGE)) == {str(status) for status in INITIAL}


def test_the_words_of_the_statuses_are_those_of_the_interface() -> None:
    assert {row[0]: (row[1], row[2]) for row in table("Statuses")} == STATUS_WORDS
    assert [row[0] for row in table("Statuses")] == [str(status) for status in Status]


def test_the_groups_of_statuses_are_named() -> None:
    section = PAGE.split("\n## Statuses\n")[1].split("\n## ")[0]
    unfinished, ended = re.findall(r"(?:Unfinished|Ended) are ([A-Z, and]+)\.", section)
    assert set(re.findall(r"[A-Z]+", unfinished)) == UNFINISHED
    assert set(re.findall(r"[A-Z]+", ended)) == ENDED


def test_the_words_of_the_phases_are_those_of_the_interface() -> None:
    assert {row[0]: (row[1], row[2]) for row in table("Phases")} == {str(phase): WORDS[phase] for phase in Phase}


def test_every_outcome_is_explained() -> None:
    assert [row[0] for row in table("Attempts")] == [str(outcome) for outcome in Outcome]
    assert all(row[1] for row in table("Attempts"))
