"""Who looks at something else is told when it is done: once, whichever tab heard of it."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.conftest import PATIENCE_MS, Running

Goto = Callable[..., Page]

# A browser without a screen shows no notices and hides no tab: both are played, everything else is real.
PLAYED = """
window.told = [];
window.Notification = class {
  static get permission() { return localStorage.getItem("played.permission") ?? "default"; }
  static async requestPermission() {
    localStorage.setItem("played.permission", localStorage.getItem("played.answer") ?? "granted");
    return this.permission;
  }
  constructor(title, options) { window.told.push({ title, ...options }); }
  close() {}
};
Object.defineProperty(document, "hidden", { get: () => window.away === true });
"""
LOOK_MS = 50
TURN = "away => { window.away = away; document.dispatchEvent(new Event('visibilitychange')); }"


def until(page: Page, true: Callable[[], object]) -> None:
    """The policy of the pages forbids what Playwright's own waiting does."""
    for _ in range(PATIENCE_MS // LOOK_MS):
        if true():
            return
        page.wait_for_timeout(LOOK_MS)
    raise AssertionError("it never came")


def told(*pages: Page) -> list[str]:
    return [each["title"] for page in pages for each in page.evaluate("window.told")]


def test_what_ends_while_nobody_looks_is_told_once_however_many_tabs_there_are(studio: Running, goto: Goto) -> None:
    first = goto("/tasks")
    first.context.add_init_script(PLAYED)
    first.goto(f"{studio.url}/settings")
    first.get_by_role("switch", name="完成通知").click()
    expect(first.get_by_role("switch", name="完成通知")).to_be_checked()
    second = first.context.new_page()
    second.goto(f"{studio.url}/tasks")
    for page in (first, second):
        expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
        page.evaluate(TURN, True)

    studio.create("海报", count=2, batch_title="秋季海报")
    for page in (first, second):
        expect(page).to_have_title(re.compile("✓2"))
    until(first, lambda: told(first, second))
    studio.create("再来一张")
    until(first, lambda: len(told(first, second)) > 1)

    assert told(first, second).count("批次已完成：秋季海报") == 1
    assert told(first, second).count("任务已完成") == 1
    first.evaluate(TURN, False)
    expect(first).not_to_have_title(re.compile("✓"))


def test_nobody_is_told_who_looks_or_has_not_wished_for_it(studio: Running, goto: Goto) -> None:
    page = goto("/tasks")
    page.context.add_init_script(PLAYED)
    page.goto(f"{studio.url}/tasks")
    expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
    page.evaluate(TURN, True)
    studio.create("没有人要求")
    expect(page).to_have_title(re.compile("✓1"))
    until(page, lambda: page.evaluate("localStorage.getItem('genqueue.notices')"))
    assert told(page) == []


def test_a_browser_that_forbids_it_is_no_mystery(studio: Running, goto: Goto) -> None:
    page = goto("/tasks")
    page.context.add_init_script(PLAYED + "localStorage.setItem('played.answer', 'denied');")
    page.goto(f"{studio.url}/settings")
    page.get_by_role("switch", name="完成通知").click()
    expect(page.get_by_text("浏览器禁止了本站的通知")).to_be_visible()
    expect(page.get_by_role("switch", name="完成通知")).not_to_be_checked()
