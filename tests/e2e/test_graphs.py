"""A workflow of one's own is used again: from its task, from what it made, and as a file."""

import json
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Page, Route, expect

from tests.e2e.acting import Goto, card, press_generate, status
from tests.e2e.conftest import Running
from tests.web.running import picture

GRAPH: dict[str, Any] = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 48, "batch_size": 1, "color": 255}},
    "2": {"class_type": "ImageAddNoise", "inputs": {"image": ["1", 0], "seed": 4711, "strength": 0.5}},
    "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "x"}},
}


def handed_in(studio: Running, graph: dict[str, Any], title: str, **more: Any) -> dict[str, Any]:
    (task,) = studio.create(title, kind="workflow", params={}, graph=graph, title=title, **more)
    return task


def newest(studio: Running) -> dict[str, Any]:
    task: dict[str, Any] = studio.ask("GET", "/api/tasks?limit=1")["items"][0]
    return task


def graph_of(studio: Running, task: dict[str, Any], query: str = "") -> dict[str, Any]:
    graph: dict[str, Any] = studio.ask("GET", f"/api/tasks/{task['id']}/graph{query}")
    return graph


def name_it(page: Page, title: str) -> None:
    page.get_by_label("任务名称").fill(title)


def test_a_workflow_task_is_used_again_with_one_value_changed(studio: Running, goto: Goto) -> None:
    task = handed_in(studio, GRAPH, "杂点")
    page = goto(f"/tasks/{task['id']}")
    page.get_by_role("link", name="复用参数").click()
    expect(page.get_by_label("任务名称")).to_have_value("杂点")
    expect(page.get_by_label("width")).to_have_value("64")
    expect(page.get_by_label("seed", exact=True)).to_have_value("4711")
    expect(page).to_have_url(f"{studio.url}/create/workflow")

    page.get_by_label("width").fill("96")
    name_it(page, "更宽的杂点")
    press_generate(page)
    status(card(page, "更宽的杂点"), "SUCCESS")

    changed = graph_of(studio, newest(studio))
    assert changed["1"]["inputs"].pop("width") == 96
    before = graph_of(studio, task)
    assert before["1"]["inputs"].pop("width") == 64
    assert changed == before


def test_a_work_leads_to_its_workflow_and_a_picture_that_was_uploaded_stays(studio: Running, goto: Goto) -> None:
    sent = httpx.post(
        f"{studio.url}/api/uploads", files={"file": ("a.png", picture("teal"))}, timeout=60, trust_env=False
    )
    loading = {
        "1": {"class_type": "LoadImage", "inputs": {"image": sent.json()["ref"]}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    }
    task = handed_in(studio, loading, "照原样")
    page = goto(f"/tasks/{task['id']}")
    status(page.locator(".task-head"), "SUCCESS")
    page.goto(f"{studio.url}/works")
    page.get_by_role("button", name="查看 照原样").click()
    page.get_by_role("dialog").get_by_role("link", name="复用参数").click()
    expect(page.locator(".drop-sent img")).to_be_visible()

    name_it(page, "再照一次")
    press_generate(page)
    status(card(page, "再照一次"), "SUCCESS")
    assert graph_of(studio, newest(studio), "?references=1") == loading


def test_a_workflow_that_is_not_read_says_so_and_is_read_on_the_next_try(studio: Running, goto: Goto) -> None:
    task = handed_in(studio, GRAPH, "断线")
    page = goto(f"/tasks/{task['id']}")

    def cut(route: Route) -> None:
        route.abort()

    page.route("**/graph?*", cut)
    page.get_by_role("button", name="下载工作流").click()
    notice = page.locator(".toast", has_text="读取任务的工作流失败")
    expect(notice).to_be_visible()
    page.goto(f"{studio.url}/tasks/{task['id']}")
    page.get_by_role("link", name="复用参数").click()
    expect(notice).to_be_visible()
    expect(page.get_by_label("选择工作流文件")).to_be_attached()
    page.unroute("**/graph?*", cut)
    notice.get_by_role("button", name="重试").click()
    expect(page.get_by_label("任务名称")).to_have_value("断线")


def test_the_workflow_of_any_task_is_saved_and_can_be_dropped_again(
    studio: Running, goto: Goto, tmp_path: Path
) -> None:
    (task,) = studio.create("一只橘猫", title="海报: 橘猫", start=False)
    page = goto(f"/tasks/{task['id']}")
    with page.expect_download() as saving:
        page.get_by_role("button", name="下载工作流").click()
    assert saving.value.suggested_filename == "海报_ 橘猫.json"
    file = tmp_path / "saved.json"
    saving.value.save_as(file)
    assert json.loads(file.read_text("utf-8")) == graph_of(studio, task)

    page.goto(f"{studio.url}/create/workflow")
    page.get_by_label("选择工作流文件").set_input_files(file)
    expect(page.get_by_label("任务名称")).to_have_value("saved")
    expect(page.locator(".create-form")).to_contain_text("一只橘猫")
