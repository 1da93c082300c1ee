"""The page that describes the API, and the API, are held together."""

import re
from collections.abc import Iterator
from pathlib import Path

from genqueue.errors import BackendError, GenQueueError
from genqueue.messages import TEXTS
from genqueue.messages.backends import BACKENDS
from genqueue.messages.requests import REQUESTS
from genqueue.messages.tasks import TASKS
from genqueue.messages.workflows import WORKFLOWS
from genqueue.web.app import create_app
from genqueue.web.errors import STATUSES
from tests.surface.sources import raised
from tests.web.running import Running

PAGE = Path(__file__).parents[2] / "docs" / "http-api.md"
SENTENCES = ("queue_", "space_", "clock_")
"""Begins the codes of whole sentences, which are no errors."""


def documented_routes() -> set[tuple[str, str]]:
    return set(re.findall(r"`(GET|POST|PUT|PATCH|DELETE) (/[^`?]*)`", PAGE.read_text(encoding="utf-8")))


def documented_codes() -> dict[str, set[str]]:
    """The rows of the table of codes in which each of them stands."""
    table = PAGE.read_text(encoding="utf-8").split("## Codes")[1]
    found: dict[str, set[str]] = {}
    for row, codes in re.findall(r"^\| (.+?) \| (.+) \|$", table, re.MULTILINE):
        for code in re.findall(r"`([a-z_]+)`", codes):
            found.setdefault(code, set()).add(row)
    return found


def kinds_of(error: type[GenQueueError]) -> Iterator[type[GenQueueError]]:
    yield error
    for each in error.__subclasses__():
        yield from kinds_of(each)


OF_BACKENDS = {each.__name__ for each in kinds_of(BackendError)}
STATUS_OF = {
    each.__name__: str(next(STATUSES[base] for base in each.__mro__ if base in STATUSES))
    for each in kinds_of(GenQueueError)
}


async def test_every_route_is_on_the_page_and_nothing_else(studio: Running) -> None:
    document = create_app(studio.app).openapi()
    routes = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}

    missing, gone = routes - documented_routes(), documented_routes() - routes
    assert not missing, f"docs/http-api.md has no line for {sorted(missing)}"
    assert not gone, f"docs/http-api.md has lines for {sorted(gone)}, which are no routes"


def test_every_code_is_on_the_page_and_nothing_else() -> None:
    codes = {code for code in {**REQUESTS, **TASKS, **BACKENDS, **WORKFLOWS} if not code.startswith(SENTENCES)}

    missing, gone = codes - documented_codes().keys(), documented_codes().keys() - codes
    assert not missing, f"the table of codes in docs/http-api.md lacks {sorted(missing)}"
    assert not gone, f"the table of codes in docs/http-api.md has {sorted(gone)}, which messages/ does not"


def test_every_code_that_is_raised_has_its_texts() -> None:
    missing = raised(STATUS_OF.keys()).keys() - TEXTS.keys()
    assert not missing, f"messages/ has no texts for {sorted(missing)}"


def test_every_code_stands_in_the_row_of_its_status() -> None:
    """An error of a backend is an answer of its own, with the code in its details; 405 is given by the router."""
    rows, wrong = documented_codes(), {}
    for code, classes in raised(STATUS_OF.keys() - OF_BACKENDS).items():
        statuses = {STATUS_OF[name] for name in classes}
        if code in rows and rows[code].isdisjoint(statuses) and code != "method_not_allowed":
            wrong[code] = f"{sorted(classes)} answers {sorted(statuses)}, its row is {sorted(rows[code])}"
    assert not wrong, f"docs/http-api.md: {wrong}"


async def test_every_route_tells_what_it_does_and_what_it_answers(studio: Running) -> None:
    document = create_app(studio.app).openapi()

    for path, methods in document["paths"].items():
        for method, told in methods.items():
            place = f"{method} {path}"
            assert told.get("description"), place
            assert told.get("tags"), place
            answers = {status: each for status, each in told["responses"].items() if status.startswith("2")}
            assert answers, place
            if "requestBody" in told:
                assert {"400", "422"} <= told["responses"].keys(), place
            for status, each in told["responses"].items():
                if status.startswith("4") and "content" in each:
                    assert each["content"]["application/json"]["schema"]["$ref"].endswith("/ErrorAnswer"), place


async def test_the_page_for_people_needs_nothing_from_elsewhere(studio: Running) -> None:
    page = await studio.client.get("/docs")

    assert page.status_code == 200
    assert "/api/tasks/{task_id}/start" in page.text
    assert "<script" not in page.text
    assert not re.findall(r"(?:src|href)=[\"']?https?:", page.text)
