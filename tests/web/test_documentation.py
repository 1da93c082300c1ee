"""The page that describes the API, and the API, are held together."""

import re
from pathlib import Path

from genqueue.messages.backends import BACKENDS
from genqueue.messages.requests import REQUESTS
from genqueue.messages.tasks import TASKS
from genqueue.messages.workflows import WORKFLOWS
from genqueue.web.app import create_app
from tests.web.running import Running

PAGE = Path(__file__).parents[2] / "docs" / "http-api.md"
SENTENCES = ("queue_", "space_", "clock_")
"""Begins the codes of whole sentences, which are no errors."""


def documented_routes() -> set[tuple[str, str]]:
    return set(re.findall(r"`(GET|POST|PUT|PATCH|DELETE) (/[^`?]*)`", PAGE.read_text(encoding="utf-8")))


def documented_codes() -> set[str]:
    table = PAGE.read_text(encoding="utf-8").split("## Codes")[1]
    return set(re.findall(r"`([a-z_]+)`", table)) - {"reason", "test"}


async def test_every_route_is_on_the_page_and_nothing_else(studio: Running) -> None:
    document = create_app(studio.app).openapi()
    routes = {(method.upper(), path) for path, methods in document["paths"].items() for method in methods}

    assert documented_routes() == routes


def test_every_code_is_on_the_page_and_nothing_else() -> None:
    codes = {code for code in {**REQUESTS, **TASKS, **BACKENDS, **WORKFLOWS} if not code.startswith(SENTENCES)}

    assert documented_codes() == codes


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


def test_no_text_is_missing_in_either_language() -> None:
    for code, texts in {**REQUESTS, **TASKS}.items():
        message_zh, hint_zh, message_en, hint_en = texts
        assert message_zh, code
        assert message_en, code
        assert bool(hint_zh) == bool(hint_en), code
        for zh, en in ((message_zh, message_en), (hint_zh, hint_en)):
            assert set(re.findall(r"\{(\w+)\}", zh)) == set(re.findall(r"\{(\w+)\}", en)), code
