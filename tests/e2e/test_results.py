"""Results: found, looked at and kept."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import httpx
from playwright.sync_api import Download, Page, expect

from tests.e2e.acting import Goto, card, row, status
from tests.e2e.conftest import Running
from tests.web.running import picture

DURATION = """clip => new Promise((told) => clip.readyState >= 1 ? told(clip.duration)
    : clip.addEventListener("loadedmetadata", () => told(clip.duration), { once: true }))"""
"""In seconds, as soon as the clip knows it. (A page with our policy evaluates a string once, not again and again.)"""


def saved(page: Page, press: Callable[[], None]) -> Download:
    with page.expect_download() as download:
        press()
    return download.value


def names_in(download: Download) -> list[str]:
    with zipfile.ZipFile(download.path()) as archive:
        assert archive.testzip() is None
        return archive.namelist()


def test_pictures_and_clips_can_be_looked_at(studio: Running, goto: Goto) -> None:
    (still,) = studio.create("一张图")
    (clip,) = studio.create("一段视频", kind="text_to_video")
    page = goto("/tasks")
    for task in (still, clip):
        status(row(page, task["id"]), "SUCCESS")
        expect(row(page, task["id"]).locator(".cell-thumb img")).to_be_visible()
    page.goto(f"{studio.url}/tasks/{still['id']}")
    shown = page.locator(".stage img")
    expect(shown).to_be_visible()
    expect(shown).to_have_js_property("complete", True)
    assert shown.evaluate("image => image.naturalWidth") == 1024
    page.get_by_role("button", name="全屏").click()
    full = page.get_by_role("dialog", name="一张图")
    expect(full.locator("img")).to_be_visible()
    assert full.bounding_box() == {"x": 0, "y": 0, "width": 1440, "height": 900}
    page.keyboard.press("Escape")
    expect(full).to_have_count(0)
    page.goto(f"{studio.url}/tasks/{clip['id']}")
    video = page.locator(".stage video")
    expect(video).to_be_visible()
    # As large as it will be when it plays, whatever its poster is.
    (output,) = studio.ask("GET", f"/api/tasks/{clip['id']}")["outputs"]
    sizes = "clip => [clip.offsetWidth, clip.offsetHeight, clip.parentElement.clientWidth]"
    width, height, room = video.evaluate(sizes)
    assert width == min(output["width"], room)
    assert abs(height - width * output["height"] / output["width"]) <= 1
    assert video.evaluate(DURATION) > 1


def test_content_is_saved_to_the_device(studio: Running, goto: Goto) -> None:
    (task,) = studio.create("存下来")
    page = goto(f"/tasks/{task['id']}")
    # A preview is a picture too; only a result has a foot.
    expect(page.locator(".stage-foot")).to_be_visible()
    found = studio.ask("GET", f"/api/tasks/{task['id']}")
    (output,), name = found["outputs"], f"存下来_{found['params']['seed']}_{task['id'][-8:]}.png"
    expect(page.locator(".stage-foot")).to_contain_text(name)
    download = saved(page, page.get_by_role("link", name="下载").click)
    assert download.suggested_filename == name
    content = httpx.get(studio.url + output["url"], trust_env=False, timeout=60).content
    assert Path(download.path()).read_bytes() == content

    page.goto(f"{studio.url}/works")
    page.locator("[data-work] .tile-open").click()
    again = saved(page, page.get_by_role("dialog").get_by_role("link", name="下载").click)
    assert again.suggested_filename == name
    assert Path(again.path()).read_bytes() == content


def test_each_of_many_works_is_found_and_opened(studio: Running, goto: Goto) -> None:
    studio.create("山水", count=3)
    studio.create("海浪视频", kind="text_to_video")
    page = goto("/works")
    expect(page.locator("[data-work]")).to_have_count(4)
    expect(page.locator(".gallery-day")).to_contain_text("今天")
    page.get_by_role("group", name="按类型筛选").get_by_role("button", name="文生视频").click()
    expect(page.locator("[data-work]")).to_have_count(1)
    page.locator("[data-work]").hover()
    expect(page.locator("[data-work] video")).to_be_visible()
    page.get_by_role("button", name="全部", exact=True).click()
    page.get_by_role("textbox", name="搜索").fill("山水")
    expect(page.locator("[data-work]")).to_have_count(3)
    expect(page).to_have_url(f"{studio.url}/works?q=%E5%B1%B1%E6%B0%B4")
    day = page.get_by_label("只看这一天")
    for typed in ("2020/1/2", "不是日期", "2999-01-02"):
        day.fill(typed)
        day.press("Enter")
        page.locator("#content").click(position={"x": 5, "y": 500})
        expect(day).to_have_value("2020-01-02")
        expect(day).to_have_attribute("aria-invalid", "false")
    expect(page.get_by_text("没有符合条件的作品")).to_be_visible()
    expect(page).to_have_url(re.compile(r"day=2020-01-02"))
    day.fill("")
    day.press("Enter")
    expect(page.locator("[data-work]")).to_have_count(3)

    page.locator("[data-work] .tile-open").first.click()
    viewer = page.get_by_role("dialog")
    expect(viewer).to_contain_text("1 / 3")
    expect(viewer).to_contain_text("提示词")
    page.keyboard.press("ArrowRight")
    expect(viewer).to_contain_text("2 / 3")
    page.keyboard.press("ArrowLeft")
    expect(viewer).to_contain_text("1 / 3")
    page.keyboard.press("Escape")
    expect(viewer).to_have_count(0)


def test_chosen_works_and_all_of_them_are_saved_as_one_archive(studio: Running, goto: Goto) -> None:
    studio.create("打包", count=3)
    page = goto("/works")
    expect(page.locator("[data-work]")).to_have_count(3)
    everything = saved(page, page.get_by_role("link", name="全部下载").click)
    works = studio.ask("GET", "/api/outputs")["items"]
    tasks = {each["task_id"]: studio.ask("GET", f"/api/tasks/{each['task_id']}") for each in works}
    assert set(names_in(everything)) == {
        f"{task['title']}_{task['params']['seed']}_{task_id[-8:]}.png" for task_id, task in tasks.items()
    }
    for tile in page.locator("[data-work]").all()[:2]:
        tile.hover()
        tile.locator(".tile-choose").click()
    expect(page.get_by_text("已选 2 个")).to_be_visible()
    chosen = saved(page, page.get_by_role("button", name="打包下载").click)
    assert len(names_in(chosen)) == 2
    expect(page.get_by_text("已选 2 个")).to_have_count(0)


def test_a_work_becomes_the_input_of_the_next_and_is_compared_with_it(studio: Running, goto: Goto) -> None:
    studio.create("先画一张")
    page = goto("/works")
    page.locator("[data-work] .tile-open").click()
    page.get_by_role("button", name="用于图生视频").click()
    expect(page.locator(".drop-sent img")).to_be_visible()
    page.goto(f"{studio.url}/works")
    page.locator("[data-work] .tile-open").click()
    page.get_by_role("button", name="用于图生图").click()
    expect(page.locator(".drop-sent img")).to_be_visible()
    page.locator("#prompt").fill("再画一遍")
    page.keyboard.press("Control+Enter")
    status(card(page, "再画一遍"), "SUCCESS")
    card(page, "再画一遍").locator(".task-card-title").click()
    page.get_by_role("button", name="与输入对比").click()
    expect(page.locator(".compare img")).to_have_count(2)
    page.locator(".compare input").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".compare input")).to_have_value("51")


def test_a_picture_is_pasted_or_dropped_and_sent_at_once(studio: Running, goto: Goto) -> None:
    page = goto("/create/image_to_image")
    give = """({ how, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], `${how}.png`, { type: "image/png" }));
        const target = how === "paste" ? window : document.querySelector(".drop");
        const event = how === "paste" ? new ClipboardEvent("paste", { clipboardData: data, cancelable: true })
          : new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true });
        target.dispatchEvent(event);
    }"""
    expect(page.locator(".drop-empty")).to_be_visible()
    for how, colour in (("paste", "red"), ("drop", "blue")):
        page.evaluate(give, {"how": how, "bytes": list(picture(colour))})
        expect(page.locator(".drop-sent")).to_contain_text(f"{how}.png")
    page.get_by_role("button", name="移除").click()
    expect(page.locator(".drop-empty")).to_be_visible()


def test_a_workflow_is_dropped_changed_and_run(studio: Running, goto: Goto, tmp_path: Path) -> None:
    file = tmp_path / "纯色.json"
    file.write_text(
        '{"1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": 0}},'
        ' "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}}}',
        encoding="utf-8",
    )
    page = goto("/create/workflow")
    page.get_by_label("选择工作流文件").set_input_files(file)
    page.get_by_label("width").fill("96")
    page.get_by_role("button", name="生成", exact=True).click()
    status(card(page, "纯色"), "SUCCESS")
    (task,) = studio.ask("GET", "/api/tasks")["items"]
    assert task["outputs"][0]["width"] == 96
