"""001 story 3: finding, looking at and saving what was made."""

import zipfile
from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.conftest import Running

Goto = Callable[..., Page]


def test_works_are_shown_by_day_viewed_with_keys_and_saved_together(studio: Running, goto: Goto) -> None:
    studio.create("山水", count=3)
    page = goto("/works")
    expect(page.locator("[data-work]")).to_have_count(3)
    expect(page.locator(".gallery-day")).to_contain_text("今天")

    page.locator("[data-work] .tile-open").first.click()
    viewer = page.get_by_role("dialog")
    expect(viewer).to_contain_text("1 / 3")
    page.keyboard.press("ArrowRight")
    expect(viewer).to_contain_text("2 / 3")
    page.keyboard.press("Escape")
    expect(viewer).to_have_count(0)

    for tile in page.locator("[data-work]").all()[:2]:
        tile.hover()
        tile.locator(".tile-choose").click()
    with page.expect_download() as saved:
        page.get_by_role("button", name="打包下载").click()
    with zipfile.ZipFile(saved.value.path()) as archive:
        assert len(archive.namelist()) == 2
        assert archive.testzip() is None


def test_a_work_becomes_the_input_of_the_next(studio: Running, goto: Goto) -> None:
    studio.create("先画一张")
    page = goto("/works")
    page.locator("[data-work] .tile-open").click()
    page.get_by_role("button", name="用于图生视频").click()
    expect(page.locator(".drop-sent img")).to_be_visible()
    page.locator("#prompt").fill("让它动起来")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".task-card", has_text="让它动起来").locator("[data-status=SUCCESS]")).to_be_visible()


def test_a_task_tells_what_it_was_made_from_and_what_happened(studio: Running, goto: Goto) -> None:
    (task,) = studio.create("讲讲经过")
    page = goto(f"/tasks/{task['id']}")
    expect(page.locator(".stage img")).to_be_visible()
    expect(page.locator(".life")).to_contain_text("执行成功")
    expect(page.locator(".life")).to_contain_text("gpu-0")
    page.get_by_role("link", name="复用参数").click()
    expect(page.locator("#prompt")).to_have_value("讲讲经过")
    assert page.goto(f"{studio.url}/tasks/nothing") is not None
    expect(page.get_by_text("没有这个任务")).to_be_visible()
