"""The frame: the way in, languages, themes, lost connections, small screens, and readers who do not see."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from tests.cli.program import child
from tests.e2e.acting import cut_creation, submit
from tests.e2e.conftest import Running

Goto = Callable[..., Page]
PATHS = (
    "/create/text_to_image",
    "/create/image_to_video",
    "/create/workflow",
    "/board",
    "/tasks",
    "/works",
    "/settings/text_to_image",
    "/settings/backends",
    "/settings/running",
    "/settings/storage",
)


def drawn(page: Page) -> None:
    """Wait until what the page is about is there, and not only its frame."""
    marks = (
        ".submit",
        "[data-task]",
        "[data-work]",
        ".task-head",
        ".drop-large",
        ".settings-bar",
        "[data-backend]",
        "[data-chart] .u-over",
    )
    expect(page.locator(", ".join(f"#content {mark}" for mark in marks)).first).to_be_visible()


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[str]:
    with child("serve", "--port", "0", data_dir=tmp_path, TOKEN="sesame") as serve:
        yield serve.wait_for(r"http://127\.0\.0\.1:\d+").group()


def test_who_has_the_token_is_asked_once(locked: str, browser: Browser) -> None:
    context = browser.new_context(locale="zh-CN")
    page = context.new_page()
    page.goto(f"{locked}/tasks")
    page.get_by_label("访问令牌").fill("wrong")
    page.get_by_role("button", name="进入").click()
    expect(page.get_by_role("alert")).to_contain_text("令牌不对")
    page.get_by_label("访问令牌").fill("sesame")
    page.get_by_role("button", name="进入").click()
    expect(page.get_by_text("还没有任务")).to_be_visible()
    assert page.evaluate("document.cookie") == ""
    page.reload()
    expect(page.get_by_text("还没有任务")).to_be_visible()
    context.close()


def test_every_sentence_is_there_in_english_too(studio: Running, goto: Goto) -> None:
    page = goto("/tasks")
    page.get_by_role("button", name="语言").click()
    page.get_by_role("menuitem", name="English").click()
    expect(page.get_by_role("link", name="My tasks").first).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    for path in PATHS:
        page.goto(studio.url + path)
        expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
        expect(page.locator("#content .panel, #content .nothing").first).to_be_visible()
        # Every language is offered in its own name, and so is what others have deleted.
        text = page.locator("body").inner_text().replace("中文", "")
        for title in page.locator(".storage-deleted b").all_inner_texts():
            text = text.replace(title, "")
        assert not [character for character in text if "\u4e00" <= character <= "\u9fff"], path


def test_the_calendar_speaks_the_language_of_the_page(goto: Goto) -> None:
    page = goto("/tasks?from=2026-01-05")
    for language, weekday, month in (("中文", "一", "2026年1月"), ("English", "Mo", "Jan2026")):
        page.get_by_role("button", name="语言").click()
        page.get_by_role("menuitem", name=language).click()
        first = page.locator(".day input").first
        expect(first).to_have_value("2026-01-05")
        first.click()
        expect(page.get_by_role("columnheader", name=weekday, exact=True)).to_be_visible()
        assert "".join(page.locator(".ant-picker-header-view").first.inner_text().split()) == month
        first.press("Escape")


def test_every_page_has_the_same_width_and_the_same_edges(studio: Running, goto: Goto) -> None:
    (task,) = studio.create("一样宽")
    page = goto("/")
    edges: dict[int, dict[str, tuple[float, float]]] = {}
    for path in (*PATHS, f"/tasks/{task['id']}"):
        page.goto(studio.url + path)
        drawn(page)
        for width in (1024, 1440, 2560):
            page.set_viewport_size({"width": width, "height": 900})
            edges.setdefault(width, {})[path] = page.locator("#content > .page").evaluate(EDGES)
            assert (
                page.evaluate(
                    "content => content.scrollWidth - content.clientWidth", page.locator("#content").element_handle()
                )
                == 0
            )
    assert {width: len(set(map(tuple, found.values()))) for width, found in edges.items()} == {
        1024: 1,
        1440: 1,
        2560: 1,
    }, edges


EDGES = """page => {
    const box = page.getBoundingClientRect(), style = getComputedStyle(page);
    return [box.left + parseFloat(style.paddingLeft), box.right - parseFloat(style.paddingRight)];
}"""


def test_what_happened_while_the_connection_was_lost_is_made_up_for(studio: Running, goto: Goto) -> None:
    page = goto("/tasks")
    page.context.set_offline(True)
    studio.create("离线时", start=False)
    page.context.set_offline(False)
    expect(page.locator("[role=row][data-task]", has_text="离线时")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_in_the_way_of_those_who_do_not_see(theme: str, studio: Running, goto: Goto) -> None:
    studio.create("可访问", count=2, start=False)
    (done,) = studio.create("完成")
    studio.trap(at="node", do="fail", marker="fails")
    (broken,) = studio.create("it fails")
    page = goto("/")
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    found = {}
    for path in (*PATHS, f"/tasks/{done['id']}", f"/tasks/{broken['id']}"):
        page.goto(studio.url + path)
        expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
        drawn(page)
        if broken["id"] in path:
            expect(page.locator(".task-state")).to_contain_text("执行失败，重试超过3次")
        told = Axe().run(page).response["violations"]
        if told:
            found[path] = [(each["id"], [node["html"][:160] for node in each["nodes"][:3]]) for each in told]
    assert found == {}


def test_a_telephone_is_wide_enough(studio: Running, goto: Goto) -> None:
    (task,) = studio.create("手机上看", labels={"product_name": "一个名字特别特别长的商品"})
    page = goto("/")
    page.set_viewport_size({"width": 390, "height": 844})
    for path in (*PATHS, f"/tasks/{task['id']}"):
        page.goto(studio.url + path)
        expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
        drawn(page)
        wide = page.evaluate("document.documentElement.scrollWidth, document.getElementById('content').scrollWidth")
        assert wide <= 390, path


def test_on_a_telephone_nothing_that_opens_or_is_chosen_lies_beyond_the_edge(studio: Running, goto: Goto) -> None:
    studio.create("手机上看")
    page = goto("/works")
    page.set_viewport_size({"width": 390, "height": 844})
    inside(page.locator(".health"))
    page.locator(".health").click()
    inside(page.locator(".servers"))
    page.locator(".health").click()
    page.locator("[data-work] .tile-open").first.click()
    for button in page.locator(".viewer-actions .ant-btn").all():
        inside(button)
    for path, chosen in (
        ("/create/workflow", ".kinds [aria-current]"),
        ("/tasks?kind=workflow&status=STOPPED", "[data-status=STOPPED]"),
        ("/works?kind=workflow", ".works-bar .chip-chosen"),
        ("/settings/storage", ".settings-link-chosen"),
    ):
        page.goto(studio.url + path)
        inside(page.locator(chosen))
    expect(page.locator(".storage-figures")).to_be_in_viewport()


def inside(found: Locator) -> None:
    """All but its border can be seen, as soon as it stands still."""
    expect(found).to_be_in_viewport(ratio=0.95)


def test_on_a_telephone_what_was_not_sent_can_be_read(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    page.set_viewport_size({"width": 390, "height": 844})
    cut_creation(page)
    submit(page, "没有送到")
    words = page.locator(".unsent .ant-alert-title")
    expect(words).to_be_visible()
    assert words.evaluate("element => element.clientWidth") >= 200
