"""Nothing that others rely on by name comes, goes or changes unseen."""

from copy import deepcopy

import pytest

from tests.surface.snapshot import Surface, collect, kept, lines

COMMAND = "If it is meant, run `.venv/bin/python -m tests.surface` and commit tests/data/surface.json with the change."


@pytest.fixture(scope="module")
def surface() -> Surface:
    return collect()


def difference(before: Surface, now: Surface) -> list[str]:
    old, new = lines(before), lines(now)
    return [f"- {line}" for line in sorted(old - new)] + [f"+ {line}" for line in sorted(new - old)]


def test_the_surface_is_the_one_that_was_written_down(surface: Surface) -> None:
    changed = difference(kept(), surface)
    assert not changed, "\n".join([COMMAND, *changed[:60]])


def test_every_part_of_it_is_found(surface: Surface) -> None:
    assert [name for name, part in surface.items() if not part] == []


def test_a_model_may_get_another_name_and_a_field_may_not(surface: Surface) -> None:
    renamed, changed = deepcopy(surface), deepcopy(surface)
    for route in (renamed["routes"]["GET /healthz"], changed["routes"]["GET /healthz"]):
        route["answers"]["200"] = {"application/json": "#Alive"}
    renamed["models"]["Alive"] = {"status": "string"}
    changed["models"]["Alive"] = {"state": "string"}

    assert difference(surface, renamed) == []
    assert difference(surface, changed) == [
        "- routes / GET /healthz / answers / 200 / application/json / status: string",
        "+ routes / GET /healthz / answers / 200 / application/json / state: string",
    ]
