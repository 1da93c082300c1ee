"""The board: what runs where, what comes next, what is broken, and how it went."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Running

Goto = Callable[..., Page]
NOWHERE = "http://127.0.0.1:9"


@pytest.fixture
def held(studio: Running) -> Running:
    """Whatever is sent stays where it is until `well`."""
    studio.trap(at="node", do="hold")
    return studio


@pytest.fixture
def away(studio: Running) -> Iterator[str]:
    added = studio.ask("POST", "/api/backends", {"name": "gpu-away", "url": NOWHERE})
    yield "gpu-away"
    studio.ask("DELETE", f"/api/backends/{added['id']}?force=true")


def test_a_lane_shows_what_runs_there_and_the_line_what_comes_next(held: Running, goto: Goto) -> None:
    for number in range(1, 6):
        held.create(f"第{number}张")
    page = goto("/board")
    lane = page.locator("[data-lane=gpu-0]")
    expect(lane.locator("[data-task] [data-status=RUNNING]")).to_have_count(1)
    expect(lane.locator("[data-task] [data-status=QUEUED]")).to_have_count(1)
    expect(lane).to_contain_text("第1张")
    waiting = page.locator("[data-waiting]")
    waits = held.ask("GET", "/api/queue")["mine"]
    expect(waiting).to_have_count(len(waits))
    for place, each in enumerate(waits):
        expect(waiting.nth(place)).to_contain_text(each["title"])

    last = waits[-1]["title"]
    page.get_by_role("button", name=f"把 {last} 插到最前").click()
    expect(waiting.first).to_contain_text(last)
    assert held.ask("GET", "/api/queue")["mine"][0]["title"] == last

    held.well()
    expect(waiting).to_have_count(0)
    expect(lane).to_contain_text("空闲")


def test_the_queue_and_a_server_are_paused_from_here(studio: Running, goto: Goto) -> None:
    page = goto("/board")
    content = page.locator("#content")
    content.get_by_role("button", name="暂停队列").click()
    expect(content.get_by_role("button", name="恢复队列")).to_be_visible()
    assert studio.ask("GET", "/api/queue")["paused"] is not None
    content.get_by_role("button", name="恢复队列").click()
    expect(content.get_by_role("button", name="暂停队列")).to_be_visible()
    assert studio.ask("GET", "/api/queue")["paused"] is None

    lane = page.locator("[data-lane=gpu-0]")
    lane.get_by_role("button", name="暂停 gpu-0").click()
    expect(lane).to_have_attribute("data-state", "paused")
    expect(lane).to_contain_text("不会收到新任务")
    lane.get_by_role("button", name="恢复 gpu-0").click()
    expect(lane).to_have_attribute("data-state", "ready")


def test_a_broken_server_says_why_and_when_it_is_asked_again(away: str, goto: Goto) -> None:
    page = goto("/board")
    lane = page.locator(f"[data-lane={away}]")
    expect(lane).to_have_attribute("data-state", "unreachable")
    expect(lane).to_contain_text(NOWHERE)
    expect(lane).to_contain_text("后再探测")


def test_the_plots_can_be_read_as_numbers(studio: Running, goto: Goto) -> None:
    done = studio.create("算进去", count=3)
    page = goto("/tasks")
    expect(page.locator("[data-task] [data-status=SUCCESS]")).to_have_count(len(done))
    page.keyboard.press("g")
    page.keyboard.press("d")
    expect(page).to_have_url(f"{studio.url}/board")
    for name in ("throughput", "waited", "ran"):
        expect(page.locator(f"[data-chart={name}] .u-over")).to_be_visible()

    chart = page.locator("[data-chart=throughput]")
    chart.get_by_text("查看数据").click()
    numbers = [int(text) for text in chart.locator("tbody td:nth-child(2)").all_inner_texts()]
    assert sum(numbers) >= len(done)
    assert chart.locator(".legend b").first.inner_text() == str(sum(numbers))
    expect(page.locator("[data-chart=rates]")).to_contain_text("gpu-0")


def test_the_time_that_is_looked_at_stays_in_the_address(studio: Running, goto: Goto) -> None:
    page = goto("/board")
    page.get_by_text("7 天").click()
    expect(page).to_have_url(f"{studio.url}/board?range=7d")
    page.reload()
    expect(page.get_by_role("radio", name="7 天")).to_be_checked()
