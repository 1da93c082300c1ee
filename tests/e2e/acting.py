"""What people do on the pages, and what they look at."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Locator, Page, Route, expect

Goto = Callable[..., Page]


def press_generate(page: Page) -> None:
    page.get_by_role("button", name="生成", exact=True).click()


def submit(page: Page, prompt: str) -> None:
    page.locator("#prompt").fill(prompt)
    press_generate(page)


def card(page: Page, title: str) -> Locator:
    """A task beside the form."""
    return page.locator(".task-card", has_text=title)


def row(page: Page, task_id: str) -> Locator:
    """A task on the list."""
    return page.locator(f"[role=row][data-task='{task_id}']")


def rows(page: Page) -> Locator:
    return page.locator("[role=row][data-task]")


def status(found: Locator, wanted: str) -> None:
    """Wait until a row or a card shows that status, with its word."""
    if found.get_attribute("role") == "row":
        expect(found).to_have_attribute("data-status", wanted)
    else:
        expect(found.locator("[data-status]").first).to_have_attribute("data-status", wanted)


def choose(page: Page, *task_ids: str) -> None:
    for task_id in task_ids:
        row(page, task_id).locator(".cell-check").click()


def verb(page: Page, name: str) -> Locator:
    """A button for all that is chosen."""
    return page.locator(f".batch [data-verb={name}]")


def confirm(page: Page, button: str) -> None:
    page.get_by_role("dialog").get_by_role("button", name=button).click()


def notice(page: Page, words: str) -> Locator:
    """That news in the corner, whatever else stands there."""
    return page.locator(".toast", has_text=words)


def stop_time(page: Page, drawn: Locator) -> None:
    """Time stands still once that is drawn, until the test moves it on: news stay, however slow the machine is. An
    answer that came later would not be drawn, so nothing may be under way."""
    expect(drawn).to_be_visible()
    page.wait_for_load_state("networkidle")
    page.clock.install()
    page.clock.pause_at(datetime.now(UTC) + timedelta(seconds=1))


def cut_creation(page: Page) -> None:
    """New tasks do not get through; everything else does."""

    def cut(route: Route) -> None:
        if route.request.method == "POST":
            route.abort()
        else:
            route.continue_()

    page.route("**/api/tasks", cut)
