"""Edge cases in the browser: bad input, lost connections, and a server that dies while a page is open."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cli.program import Child, child
from tests.e2e.acting import Goto, card, notice, row, rows, status, submit
from tests.e2e.conftest import Installed, Running
from tests.support.ports import kept_port


def test_edge_invalid_parameters_are_told_before_a_task_is_created(studio: Running, goto: Goto) -> None:
    page = goto("/create/image_to_image")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.method == "POST" else None)
    submit(page, "没有图片")
    expect(notice(page, "请填写图片")).to_be_visible()
    expect(page.locator("#image-error")).to_be_visible()
    assert [url for url in asked if url.endswith("/api/tasks")] == []
    assert studio.ask("GET", "/api/tasks")["total"] == 0


def test_edge_a_task_goes_on_while_the_browser_is_closed(studio: Running, browser: Browser) -> None:
    studio.trap(at="started", do="hold")
    with tab(browser, f"{studio.url}/create/text_to_image") as page:
        submit(page, "关掉浏览器")
        status(card(page, "关掉浏览器"), "RUNNING")
    studio.well()
    with tab(browser, f"{studio.url}/tasks") as page:
        expect(rows(page)).to_have_count(1)
        expect(page.locator("[role=row][data-status=SUCCESS]")).to_contain_text("关掉浏览器")


def test_edge_leaving_the_page_keeps_tasks_and_what_was_typed(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    submit(page, "已经提交")
    page.locator("#prompt").fill("还没写完")
    expect(card(page, "已经提交")).to_be_visible()
    while "还没写完" not in page.evaluate("localStorage.getItem('genqueue.draft.text_to_image') ?? ''"):
        pass
    page.get_by_role("link", name="作品库").first.click()
    expect(page.locator("[data-work]")).to_have_count(1)
    page.goto(f"{studio.url}/create/text_to_image")
    expect(page.locator("#prompt")).to_have_value("还没写完")
    status(card(page, "已经提交"), "SUCCESS")


def test_edge_everybody_who_shares_the_account_sees_its_tasks(studio: Running, browser: Browser) -> None:
    with (
        tab(browser, f"{studio.url}/create/text_to_image") as mine,
        tab(browser, f"{studio.url}/tasks") as other,
    ):
        submit(mine, "大家都看得到")
        expect(rows(other)).to_contain_text("大家都看得到")
        expect(other.locator("[role=row][data-status=SUCCESS]")).to_have_count(1)


@contextmanager
def tab(browser: Browser, address: str, *, without: str | None = None) -> Iterator[Page]:
    """A browser of somebody, closed at the end. It cannot load what is at the addresses `without`."""
    context = browser.new_context(locale="zh-CN", timezone_id="Asia/Shanghai", reduced_motion="reduce")
    if without is not None:
        context.route(without, lambda route: route.abort())
    page = context.new_page()
    page.goto(address)
    expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
    yield page
    context.close()


AWAY = re.compile("lost|offline")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def port() -> Iterator[int]:
    """Of a server that comes back: nobody else is given it meanwhile."""
    with kept_port() as port:
        yield port


@contextmanager
def served(home: Path, installed: Installed, port: int) -> Iterator[tuple[Child, str]]:
    with child("serve", "--port", str(port), data_dir=home, program=installed.program, PROBE_S="0.5") as serve:
        yield serve, serve.wait_for(r"http://127\.0\.0\.1:\d+").group()


def test_a_server_that_is_killed_and_started_again_is_made_up_for_by_the_open_page(
    running: Running, installed: Installed, home: Path, port: int, browser: Browser
) -> None:
    running.trap(at="started", do="hold", times=1)
    with served(home, installed, port) as (serve, url):
        studio = Running(url, running.simulator)
        studio.ask("POST", "/api/backends", {"name": "gpu-0", "url": running.simulator})
        with tab(browser, f"{url}/tasks") as page:
            one, two = studio.create("断电也不丢", count=2)
            status(row(page, one["id"]), "RUNNING")
            serve.kill()
            expect(page.get_by_test_id("connection")).to_have_attribute("data-state", AWAY)
            expect(row(page, one["id"])).to_be_visible()  # what was known stays in sight
            with served(home, installed, port):
                expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
                running.well()
                for task in (one, two):
                    status(row(page, task["id"]), "SUCCESS")
                    told = studio.ask("GET", f"/api/tasks/{task['id']}")
                    assert (told["status"], told["execution_count"]) == ("SUCCESS", 1)
                page.reload()
                expect(page.locator("[role=row][data-status=SUCCESS]")).to_have_count(2)


def test_a_page_keeps_its_frame_while_its_server_is_away_and_comes_back_by_itself(
    running: Running, installed: Installed, home: Path, port: int, browser: Browser
) -> None:
    with served(home, installed, port) as (serve, url):
        studio = Running(url, running.simulator)
        studio.ask("POST", "/api/backends", {"name": "gpu-0", "url": running.simulator})
        # The page that is asked for later is on no disk: an open page fetches the others when it has been quiet.
        tasks_page = "**/assets/TasksPage*"
        with tab(browser, f"{url}/create/text_to_image", without=tasks_page) as page:
            studio.create("断线之前")
            status(card(page, "断线之前"), "SUCCESS")
            expect(page.locator(".submit-wait")).to_contain_text("现在提交马上开始")
            serve.kill()
            away = page.get_by_test_id("away")
            expect(away).to_contain_text("离线")
            expect(away).to_contain_text(re.compile(r"页面内容截至 \d\d:\d\d:\d\d"))
            box = away.bounding_box()
            assert box is not None
            assert box["width"] == 1280
            # Nothing is expected of what nobody can ask.
            expect(page.locator(".health-ready")).to_have_count(0)
            expect(page.locator(".submit-wait")).to_have_text("连接断开，暂时不知道排队情况")
            expect(page.get_by_role("region", name="任务池").get_by_role("status")).to_have_text(
                "连接断开，暂时不知道排队情况"
            )
            page.locator(".side").get_by_role("link", name="我的任务").click()
            expect(page.get_by_text("这个页面还没有下载")).to_be_visible()
            expect(page.locator(".side").get_by_role("link", name="作品库")).to_be_visible()
            page.locator(".side").get_by_role("link", name="文生图").click()
            expect(card(page, "断线之前")).to_be_visible()
            page.locator(".side").get_by_role("link", name="我的任务").click()
            expect(page.get_by_text("这个页面还没有下载")).to_be_visible()
            page.context.unroute(tasks_page)
            with served(home, installed, port):
                expect(rows(page)).to_contain_text("断线之前")
                expect(away).to_have_count(0)


def test_the_browsers_word_that_it_is_offline_is_believed_at_once(studio: Running, goto: Goto) -> None:
    page = goto("/works")
    page.evaluate(
        """() => {
          const dot = document.querySelector("[data-testid=connection]");
          window.states = [];
          const note = () => window.states.push(dot.dataset.state);
          new MutationObserver(note).observe(dot, { attributeFilter: ["data-state"] });
        }"""
    )
    page.context.set_offline(True)
    expect(page.get_by_test_id("away")).to_contain_text("离线")
    assert page.evaluate("window.states") == ["offline"]
    page.context.set_offline(False)
    expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
    expect(page.get_by_test_id("away")).to_have_count(0)


@pytest.mark.parametrize("width", [1024, 1281, 1366, 1399, 1401])
def test_the_buttons_of_a_row_are_not_cut_at_the_widths_of_small_laptops(
    studio: Running, goto: Goto, width: int
) -> None:
    (task,) = studio.create("一只橘猫在窗台上看着外面的雨，电影感", start=False)
    page = goto("/tasks")
    page.set_viewport_size({"width": width, "height": 768})
    expect(row(page, task["id"])).to_be_visible()
    grid, actions = page.locator(".grid"), row(page, task["id"]).locator(".cell-actions")
    assert grid.evaluate("grid => grid.scrollWidth - grid.clientWidth") == 0
    edges = [each.evaluate("cell => cell.getBoundingClientRect().right") for each in (grid, actions)]
    assert edges[1] <= edges[0] + 1
