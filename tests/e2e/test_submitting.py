"""Submitting: a task is handed in, and its user goes on without waiting for it."""

from pathlib import Path

from playwright.sync_api import FilePayload, expect

from tests.e2e.acting import Goto, card, cut_creation, notice, press_generate, row, rows, status, submit
from tests.e2e.conftest import Running
from tests.web.running import picture


def test_generate_picture_creates_a_task_and_resets_the_form(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    page.locator("#steps").fill("12")
    submit(page, "清晨的湖边小屋")

    expect(page.locator("#prompt")).to_have_value("")
    expect(page.locator("#steps")).to_have_value("25")
    status(card(page, "清晨的湖边小屋"), "SUCCESS")
    expect(card(page, "清晨的湖边小屋").locator("img")).to_be_visible()
    (task,) = studio.ask("GET", "/api/tasks")["items"]
    assert (task["kind"], task["params"]["prompt"], task["params"]["steps"]) == ("text_to_image", "清晨的湖边小屋", 12)


def test_generate_video_creates_a_task_and_resets_the_form(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_video")
    frames = page.locator("#frames").input_value()
    page.locator("#frames").fill("33")
    submit(page, "海浪拍打礁石")

    expect(page.locator("#prompt")).to_have_value("")
    expect(page.locator("#frames")).to_have_value(frames)
    status(card(page, "海浪拍打礁石"), "SUCCESS")
    (task,) = studio.ask("GET", "/api/tasks")["items"]
    assert (task["kind"], task["params"]["frames"]) == ("text_to_video", 33)
    assert task["outputs"][0]["media_type"].startswith("video/")


def test_a_submitted_task_is_shown_as_waiting_or_running(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    page = goto("/create/text_to_image")
    for number in range(4):
        submit(page, f"第 {number} 张")
        expect(page.locator("#prompt")).to_have_value("")
    page.get_by_role("link", name="我的任务").first.click()
    expect(rows(page)).to_have_count(4)
    expect(page.locator("[role=row][data-status=RUNNING]")).to_have_count(1)
    expect(page.locator("[role=row][data-status=RUNNING]")).to_contain_text("运行中")
    expect(page.locator("[role=row][data-status=PENDING]").first).to_contain_text("排队中")
    shown = {task["id"]: task["status"] for task in studio.ask("GET", "/api/tasks")["items"]}
    assert set(shown.values()) <= {"PENDING", "QUEUED", "RUNNING"}
    for task_id in shown:
        expect(row(page, task_id)).to_be_visible()


def test_every_field_returns_to_the_users_defaults_and_the_next_task_can_be_made(studio: Running, goto: Goto) -> None:
    studio.ask("PUT", "/api/settings/text_to_image", {"steps": 31, "negative_prompt": "模糊"})
    try:
        page = goto("/create/text_to_image")
        expect(page.locator("#steps")).to_have_value("31")
        page.locator("#steps").fill("9")
        page.locator("#negative_prompt").fill("别的")
        page.get_by_role("button", name="16:9").click()
        page.get_by_role("button", name="换一个随机数").click()
        page.get_by_label("数量").fill("2")
        page.locator("#prompt").fill("第一个")
        page.keyboard.press("Control+Enter")

        expect(page.locator("#steps")).to_have_value("31")
        expect(page.locator("#negative_prompt")).to_have_value("模糊")
        expect(page.locator("#width")).to_have_value("1024")
        expect(page.locator("#height")).to_have_value("1024")
        expect(page.locator("#seed")).to_have_value("")
        expect(page.get_by_label("数量")).to_have_value("1")
        expect(page.locator("#prompt")).to_be_focused()
        page.keyboard.type("第二个")
        page.keyboard.press("Control+Enter")
        expect(page.locator(".task-card")).to_have_count(3)
        made = studio.ask("GET", "/api/tasks?sort=created_at")["items"]
        assert [task["params"]["steps"] for task in made] == [9, 9, 31]
    finally:
        studio.ask("PUT", "/api/settings/text_to_image", {})


def test_a_long_queue_never_refuses_a_new_task(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    studio.create("很长的队列", count=1000)
    studio.create("很长的队列", count=1000)
    page = goto("/create/text_to_image")
    submit(page, "仍然排得进去")
    expect(card(page, "仍然排得进去")).to_contain_text("前面还有")
    assert studio.ask("GET", "/api/tasks")["total"] == 2001
    expect(page.get_by_test_id("badge")).to_have_text("2k")


def test_the_form_is_free_whatever_the_server_does(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_video")
    cut_creation(page)
    page.locator("#prompt").fill("海浪")
    # In the same turn of the page: there is nothing to wait for. How long it takes is measured by a benchmark.
    after = page.evaluate(
        """() => new Promise((done) => {
            const field = document.getElementById("prompt");
            [...document.querySelectorAll(".submit button")].at(-1).click();
            const look = () => done([field.value, document.activeElement === field]);
            requestAnimationFrame(() => requestAnimationFrame(look));
        })"""
    )
    assert after == ["", True]
    expect(page.get_by_text("没有提交成功：海浪")).to_be_visible()


def test_a_failed_submit_offers_its_content_back_and_can_be_sent_again(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    cut_creation(page)
    page.locator("#steps").fill("14")
    submit(page, "断网时写的")
    notice = page.locator(".unsent", has_text="断网时写的")
    expect(notice).to_be_visible()
    notice.get_by_role("button", name="恢复内容").click()
    expect(page.locator("#prompt")).to_have_value("断网时写的")
    expect(page.locator("#steps")).to_have_value("14")
    press_generate(page)
    expect(notice).to_be_visible()
    page.unroute("**/api/tasks")
    notice.get_by_role("button", name="再次提交").click()
    expect(card(page, "断网时写的")).to_be_visible()
    expect(notice).to_have_count(0)
    assert studio.ask("GET", "/api/tasks")["total"] == 1


def test_saving_makes_a_task_that_waits_to_be_started(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    page.locator("#prompt").fill("以后再画")
    page.get_by_role("button", name="保存待启动").click()
    mine = card(page, "以后再画")
    status(mine, "READY")
    mine.hover()
    mine.get_by_role("button", name="启动").click()
    status(mine, "SUCCESS")


def test_a_seed_is_drawn_locked_and_kept_beyond_the_submission(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    seed = page.locator("#seed")
    expect(seed).to_have_value("")
    page.get_by_role("button", name="换一个随机数").click()
    expect(seed).not_to_have_value("")
    drawn = seed.input_value()
    page.get_by_role("button", name="锁定种子").click()
    submit(page, "同一个种子")
    expect(page.locator("#prompt")).to_have_value("")
    expect(seed).to_have_value(drawn)
    page.get_by_role("button", name="恢复每次随机").click()
    expect(seed).to_have_value("")
    expect(card(page, "同一个种子")).to_be_visible()
    (task,) = studio.ask("GET", "/api/tasks")["items"]
    assert str(task["params"]["seed"]) == drawn


def test_a_size_is_chosen_and_one_that_follows_the_picture_stays_so(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    page.get_by_role("button", name="16:9").click()
    width, height = (int(page.locator(f"#{side}").input_value()) for side in ("width", "height"))
    assert abs(width / height - 16 / 9) < 0.1
    page.get_by_role("button", name="交换宽高").click()
    expect(page.get_by_role("button", name="9:16")).to_have_attribute("aria-pressed", "true")

    page = goto("/create/image_to_image")
    follows = page.get_by_role("button", name="原图")
    expect(follows).to_have_attribute("aria-pressed", "true")
    page.get_by_role("button", name="1:1").click()
    expect(page.locator("#height")).to_have_value("1024")
    follows.click()
    expect(page.locator("#height")).to_have_value("")
    page.locator("#image").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": picture(size=(64, 32))})
    expect(page.locator(".drop-sent")).to_be_visible()
    submit(page, "保持比例")
    status(card(page, "保持比例"), "SUCCESS")
    (task,) = studio.ask("GET", "/api/tasks")["items"]
    assert (task["outputs"][0]["width"], task["outputs"][0]["height"]) == (1024, 512)


def test_a_file_that_is_no_picture_is_refused_by_the_field_at_once(studio: Running, goto: Goto, tmp_path: Path) -> None:
    page = goto("/create/image_to_image")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if "/api/uploads" in request.url else None)
    (tmp_path / "wrong.txt").write_text("not a picture")
    page.locator("#image").set_input_files(tmp_path / "wrong.txt")
    expect(page.locator("[data-field=image] .field-error")).to_contain_text("需要图片，文件 wrong.txt 不是")
    expect(page.locator(".drop-empty")).to_be_visible()
    assert sent == []

    # What did not arrive, and what is too large, is said in the corner and stays at the field.
    fault = page.locator("[data-field=image] .field-error")
    photo = FilePayload(name="photo.png", mimeType="image/png", buffer=picture("teal"))
    page.route("**/api/uploads", lambda route: route.abort())
    page.locator("#image").set_input_files(photo)
    expect(notice(page, "上传失败")).to_be_visible()
    expect(fault).to_contain_text("连不上 GenQueue 服务")
    refusal = {"code": "upload_too_large", "message": "文件超过 50 MB", "hint": "请换小一点的", "details": {}}
    page.unroute("**/api/uploads")
    page.route("**/api/uploads", lambda route: route.fulfill(status=413, json={"error": refusal}))
    page.locator("#image").set_input_files(photo)
    expect(fault).to_contain_text("文件超过 50 MB")
    expect(page.locator(".drop-empty")).to_be_visible()
    page.unroute("**/api/uploads")

    # Judged by what it is: this one is a picture.
    (tmp_path / "right.txt").write_bytes(picture("teal"))
    page.locator("#image").set_input_files(tmp_path / "right.txt")
    expect(page.locator(".drop-sent")).to_contain_text("right.png")
    expect(page.locator("[data-field=image] .field-error")).to_have_count(0)
