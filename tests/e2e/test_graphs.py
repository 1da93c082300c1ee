"""A workflow of one's own is used again: from its task, from what it made, and as a file."""

import json
from pathlib import Path
from typing import Any

import httpx
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import Page, Route, expect

from tests.e2e.acting import Goto, card, notice, press_generate, status
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
    refused = notice(page, "读取任务的工作流失败")
    expect(refused).to_be_visible()
    page.goto(f"{studio.url}/tasks/{task['id']}")
    page.get_by_role("link", name="复用参数").click()
    expect(refused).to_be_visible()
    expect(page.get_by_label("选择工作流文件")).to_be_attached()
    page.unroute("**/graph?*", cut)
    refused.get_by_role("button", name="重试").click()
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


FILES = Path(__file__).parents[1] / "data" / "graphs"


def test_every_digit_of_a_seed_arrives_from_a_file_and_from_a_task(studio: Running, goto: Goto) -> None:
    page = goto("/create/workflow")
    page.get_by_label("选择工作流文件").set_input_files(FILES / "largest_seed.json")
    expect(page.get_by_label("任务名称")).to_have_value("largest_seed")
    page.get_by_text("每次换新种子").click()
    expect(page.get_by_label("seed", exact=True)).to_have_value("18446744073709551615")
    page.reload()  # the browser remembers it
    page.get_by_text("每次换新种子").click()
    page.get_by_label("width").fill("96")
    page.get_by_role("button", name="保存待启动").click()
    expect(card(page, "largest_seed")).to_be_visible()
    first = newest(studio)
    assert graph_of(studio, first)["3"]["inputs"] == {"seed": 2**64 - 1, "cfg": 7.0}
    assert graph_of(studio, first)["1"]["inputs"]["width"] == 96

    page.goto(f"{studio.url}/create/workflow?task={first['id']}")
    expect(page.get_by_label("seed", exact=True)).to_have_value("18446744073709551615")
    page.get_by_label("seed", exact=True).fill("18446744073709551613")
    name_it(page, "再来")
    page.get_by_role("button", name="保存待启动").click()
    expect(card(page, "再来")).to_be_visible()
    assert graph_of(studio, newest(studio))["3"]["inputs"]["seed"] == 2**64 - 3


def test_files_of_other_programs_are_opened_and_what_is_wrong_with_one_is_said(
    studio: Running, goto: Goto, tmp_path: Path
) -> None:
    page = goto("/create/workflow")
    editor = tmp_path / "editor.json"
    editor.write_text('{"nodes": [], "links": []}')
    page.get_by_label("选择工作流文件").set_input_files(editor)
    expect(page.get_by_text("导出 (API)").first).to_be_visible()
    made = tmp_path / "made.png"
    info = PngInfo()
    info.add_text("prompt", (FILES / "nan_beside.json").read_text())
    Image.new("RGB", (8, 8)).save(made, pnginfo=info)
    for file in (FILES / "nan_beside.json", FILES / "runpod.json", FILES / "primitive.json", made):
        page.get_by_label("选择工作流文件").set_input_files(file)
        expect(page.get_by_label("任务名称")).to_have_value(file.stem)
        expect(page.locator("fieldset.node")).to_have_count(2)
        page.get_by_role("button", name="换一个工作流").click()


def test_inputs_that_servers_list_offer_their_lists_and_take_any_other_text(studio: Running, goto: Goto) -> None:
    loader = {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd_xl_base_1.0.safetensors"}}
    task = handed_in(studio, {**GRAPH, "9": loader}, "选模型")
    page = goto(f"/tasks/{task['id']}")
    page.get_by_role("link", name="复用参数").click()
    name = page.get_by_role("combobox", name="ckpt_name")
    expect(name).to_have_value("sd_xl_base_1.0.safetensors")

    name.click()
    page.get_by_title("sd_xl_turbo_1.0_fp16.safetensors").click()
    name_it(page, "另一个模型")
    press_generate(page)
    status(card(page, "另一个模型"), "SUCCESS")

    assert graph_of(studio, newest(studio))["9"]["inputs"]["ckpt_name"] == "sd_xl_turbo_1.0_fp16.safetensors"
    name.fill("anything else")
    expect(name).to_have_value("anything else")
