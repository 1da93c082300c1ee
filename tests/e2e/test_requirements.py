"""The requirements of users, point by point: submitting, files, history, statistics and batches."""

from collections import Counter
from datetime import UTC, datetime

from playwright.sync_api import Page, expect

from tests.e2e.acting import Goto, card, cut_creation, notice, press_generate, row, rows, status, stop_time, submit
from tests.e2e.conftest import Running
from tests.web.running import picture

MENUS = ("文生图", "图生图", "文生视频", "图生视频", "自定义工作流")


def hold_some(studio: Running) -> None:
    studio.trap(at="started", do="hold")
    studio.create("a", count=3)
    studio.create("b", kind="text_to_video")
    studio.create("c", start=False)


def test_the_badge_counts_todays_unfinished_of_the_chosen_kind(studio: Running, goto: Goto) -> None:
    hold_some(studio)
    page = goto("/create/text_to_image")
    badge = page.get_by_test_id("badge")
    expect(badge).to_have_text("3")
    page.get_by_role("link", name="文生视频").first.click()
    expect(badge).to_have_text("1")
    page.get_by_role("link", name="图生图").first.click()
    expect(badge).to_have_count(0)
    counts = studio.ask("GET", "/api/tasks/counts?day=today&tz=Asia/Shanghai")
    assert (counts["by_kind"]["text_to_image"], counts["by_kind"]["text_to_video"]) == (3, 1)
    badge.page.get_by_role("link", name="文生图").first.click()
    badge.hover()
    expect(page.get_by_text("今天未完成的文生图任务")).to_be_visible()


def test_on_every_other_menu_it_counts_all_of_them_live(studio: Running, goto: Goto) -> None:
    hold_some(studio)
    page = goto("/tasks")
    badge = page.get_by_test_id("badge")
    for menu in ("我的任务", "作品库", "设置"):
        page.get_by_role("link", name=menu).first.click()
        expect(badge).to_have_text("4")
    studio.create("d")
    expect(badge).to_have_text("5")
    studio.well()
    expect(badge).to_have_count(0)
    assert studio.ask("GET", "/api/tasks/counts?day=today&tz=Asia/Shanghai")["unfinished"] == 0


def test_the_chosen_menu_is_highlighted(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    for menu in (*MENUS, "我的任务", "作品库", "设置"):
        page.locator(".side").get_by_role("link", name=menu).click()
        expect(page.locator(".side .item-active")).to_have_count(1)
        expect(page.locator(".side .item-active .item-label")).to_have_text(menu)
        expect(page.locator(".side [aria-current=page]")).to_contain_text(menu)


def statuses(studio: Running) -> Counter[str]:
    return Counter(task["status"] for task in studio.ask("GET", "/api/tasks")["items"])


def test_after_submitting_the_pool_is_told_with_its_wait_as_a_time_line_in_friendly_words(
    studio: Running, goto: Goto
) -> None:
    for _ in range(3):
        studio.create("测一测要多久")
    page = goto("/create/text_to_image")
    expect(page.locator(".task-card [data-status=SUCCESS]")).to_have_count(3)
    expect(page.locator(".submit-wait")).to_have_text("现在提交马上开始")
    studio.trap(at="started", do="hold")
    for number in range(4):
        submit(page, f"排队 {number}")
        expect(page.locator("#prompt")).to_have_value("")
    pool = page.get_by_role("region", name="任务池")
    # All four have arrived, and nothing moves any more.
    while statuses(studio) != Counter(SUCCESS=3, RUNNING=1, QUEUED=1, PENDING=2):
        pass
    queue = studio.ask("GET", "/api/queue")
    assert (queue["running"] >= 1, queue["waiting"] >= 1) == (True, True)
    # The state of the queue, in numbers and in a sentence.
    expect(pool.locator("dd").nth(0)).to_have_text(str(queue["waiting"]))
    expect(pool.locator("dd").nth(1)).to_have_text(str(queue["running"]))
    expect(pool.get_by_role("status")).to_contain_text("你的下一个任务排在第 1 位")
    # Now, begin and end, as a range.
    line = pool.get_by_role("group", name="时间线")
    expect(line.get_by_text("现在")).to_be_visible()
    expect(line.locator(".timeline-running")).to_have_count(1)
    expect(line.locator(".timeline-waiting")).to_have_count(queue["waiting"])
    expect(line.locator(".timeline-words").first).to_contain_text("开始")
    expect(line.locator(".timeline-words").first).to_contain_text("完成")
    first = queue["mine"][0]["queue"]
    assert first["starts_at"]["low"] <= first["starts_at"]["high"] <= first["done_at"]["high"]
    # For each task and before the next one.
    expect(card(page, "排队 3")).to_contain_text("前面还有")
    expect(card(page, "排队 3")).to_contain_text("预计")
    expect(page.locator(".submit-wait")).to_contain_text(f"前面还有 {queue['waiting']} 个任务")


def test_changes_come_by_websocket_and_refresh_status_count_and_result(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    (task,) = studio.create("推送")
    page = goto("/tasks")
    frames: list[str] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: frames.append(str(frame))))
    page.reload()
    status(row(page, task["id"]), "RUNNING")
    expect(page.get_by_test_id("badge")).to_have_text("1")
    studio.well()
    status(row(page, task["id"]), "SUCCESS")
    expect(page.get_by_test_id("badge")).to_have_count(0)
    expect(row(page, task["id"]).locator(".cell-thumb img")).to_be_visible()
    assert any(task["id"] in frame and '"SUCCESS"' in frame for frame in frames)


def test_my_tasks_are_filtered_by_status_and_kind(studio: Running, goto: Goto) -> None:
    studio.create("一只橘猫", start=False)
    studio.create("一艘帆船", kind="text_to_video", start=False)
    studio.create("完成的")
    page = goto("/tasks")
    expect(rows(page)).to_have_count(3)
    expect(page.locator(".chip[data-status=READY] .chip-number")).to_have_text("2")
    page.locator(".chip[data-status=READY]").click()
    expect(rows(page)).to_have_count(2)
    kinds = page.get_by_role("group", name="按类型筛选")
    expect(kinds.get_by_role("button", name="文生视频")).to_contain_text("1")
    kinds.get_by_role("button", name="文生视频").click()
    expect(rows(page)).to_have_count(1)
    expect(page).to_have_url(f"{studio.url}/tasks?kind=text_to_video&status=READY")
    page.reload()
    expect(rows(page)).to_contain_text("一艘帆船")
    studio.create("又一艘", kind="text_to_video", start=False)
    expect(page.locator(".chip[data-status=READY] .chip-number")).to_have_text("2")


def test_my_tasks_are_searched_and_narrowed_to_days_and_batches(studio: Running, goto: Goto) -> None:
    (cat,) = studio.create("一只橘猫", start=False)
    batch = studio.create("一批帆船", count=2, start=False)
    page = goto("/tasks")
    page.get_by_role("textbox", name="搜索标题").fill("橘猫")
    expect(rows(page)).to_have_count(1)
    page.get_by_role("textbox", name="搜索标题").fill(cat["id"][-12:])
    expect(rows(page)).to_have_count(1)
    page.get_by_role("textbox", name="搜索标题").fill("没有这样的")
    expect(page.get_by_text("没有符合条件的任务")).to_be_visible()
    page.goto(f"{studio.url}/tasks?batch={batch[0]['batch_id']}")
    expect(rows(page)).to_have_count(2)
    expect(page.locator(".batch-banner")).to_contain_text("完成 0/2")
    # The numbers of the kinds are those of the batch, too.
    expect(page.get_by_role("group", name="类型").locator(".chip-number")).to_have_text(["2", "2", "0", "0", "0", "0"])
    page.goto(f"{studio.url}/tasks?from=2001-01-01&to=2001-01-02")
    expect(page.get_by_text("没有符合条件的任务")).to_be_visible()
    today = datetime.now(UTC).date()
    page.goto(f"{studio.url}/tasks?from={today.year}-01-01&to={today.year + 1}-01-01")
    expect(rows(page)).to_have_count(3)
    page.goto(f"{studio.url}/tasks?span=today")
    expect(rows(page)).to_have_count(3)


def test_values_stand_behind_their_controls_and_not_below_them(studio: Running, goto: Goto) -> None:
    page = goto("/")
    for kind in ("text_to_image", "image_to_image", "text_to_video", "image_to_video"):
        page.goto(f"{studio.url}/create/{kind}")
        expect(page.locator("#steps")).to_be_visible()
        page.get_by_text("高级参数").click()
        beside = page.locator(".field").evaluate_all(
            """fields => fields.flatMap(field => {
                const pairs = [[".number-slider", ".number-value"], [".choice-select", ".choice-about"], [".size .chips", ".size-numbers"]];
                return pairs.flatMap(([control, value]) => {
                  const [a, b] = [field.querySelector(control), field.querySelector(value)].map(each => each?.getBoundingClientRect());
                  if (!a || !b || !a.width || !b.width) return [];
                  const middle = b.top + b.height / 2;
                  return [[field.dataset.field, b.left >= a.right - 1 && middle > a.top && middle < a.bottom]];
                });
            })"""  # noqa: E501
        )
        assert len(beside) >= 4, kind
        assert [name for name, holds in beside if not holds] == [], kind


def corner(page: Page, words: str) -> None:
    """That notice is in the lower right corner."""
    box = notice(page, words).bounding_box()
    assert box is not None
    assert box["x"] + box["width"] > 1440 - 60
    assert box["y"] + box["height"] > 900 - 60


def test_notices_lower_right_for_three_seconds(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    stop_time(page, page.locator("#prompt"))
    cut_creation(page)
    submit(page, "提交时断网")
    stays_for_three_seconds(page, "提交失败")
    # What needs somebody stays where it belongs.
    expect(page.locator(".unsent")).to_contain_text("提交时断网")
    page.unroute_all()
    submit(page, "提交成功")
    stays_for_three_seconds(page, "已创建 1 个任务")
    press_generate(page)
    stays_for_three_seconds(page, "请填写提示词")


def stays_for_three_seconds(page: Page, words: str) -> None:
    expect(page.locator(".toast")).to_contain_text(words)
    corner(page, words)
    page.mouse.move(10, 10)
    page.clock.run_for(2_500)
    expect(page.locator(".toast")).to_have_count(1)
    page.clock.run_for(600)
    expect(page.locator(".toast")).to_have_count(0)


def test_the_same_three_times_is_one_line_with_a_count_and_covers_no_button(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    page.set_viewport_size({"width": 390, "height": 844})
    stop_time(page, page.locator("#prompt"))
    toast = page.locator(".toast")
    for number, counted in enumerate(("", "×2", "×3")):
        submit(page, f"一次又一次 {number}")
        expect(page.locator("#prompt")).to_have_value("")
        expect(toast).to_contain_text(f"已创建 1 个任务{counted}查看")
    expect(toast).to_have_count(1)
    told, bar = toast.bounding_box(), page.locator(".submit").bounding_box()
    assert told is not None
    assert bar is not None
    assert told["height"] <= 44  # one line
    assert told["y"] + told["height"] <= bar["y"]


def test_a_duplicate_is_told_once_and_can_be_meant(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    stop_time(page, page.locator("#prompt"))
    for news in ("已创建", "刚刚已提交过相同的任务"):
        submit(page, "完全一样")
        expect(page.locator("#prompt")).to_have_value("")
        # The same again while its answer is under way would be taken for a second press of the button.
        expect(page.locator(".toast", has_text=news)).to_have_count(1)
    expect(page.locator(".toast", has_text="刚刚已提交过相同的任务")).to_contain_text("仍要提交")
    expect(page.locator(".unsent, .submit-doubled")).to_have_count(0)
    page.clock.run_for(3_100)
    expect(page.locator(".toast")).to_have_count(0)
    expect(page.locator(".submit-doubled")).to_contain_text("与刚才的任务相同")
    page.clock.resume()
    # What was refused is sent, whatever stands in the form by now.
    page.locator("#prompt").fill("已经在写下一个")
    page.locator(".submit-doubled").get_by_role("button", name="仍要提交").click()
    expect(page.locator(".task-card", has_text="完全一样")).to_have_count(2)
    expect(page.locator("#prompt")).to_have_value("已经在写下一个")
    assert [task["title"] for task in studio.ask("GET", "/api/tasks")["items"]] == ["完全一样"] * 2
    expect(page.locator(".unsent, .submit-doubled")).to_have_count(0)


def test_a_double_click_on_generate_is_one_task_and_no_error(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if request.method == "POST" else None)
    page.locator("#prompt").fill("点了两下")
    page.get_by_role("button", name="生成", exact=True).dblclick()
    expect(card(page, "点了两下")).to_have_count(1)
    # And two presses one after the other, as by a trembling hand or a held key.
    page.locator("#prompt").fill("又按了两下")
    page.keyboard.press("Control+Enter")
    page.keyboard.press("Control+Enter")
    # It stands there for three seconds only: it is looked for first.
    expect(page.locator(".toast-success")).to_have_count(1)
    expect(card(page, "又按了两下")).to_have_count(1)
    expect(page.locator(".toast-error, #prompt-error")).to_have_count(0)
    assert len([url for url in asked if url.endswith("/api/tasks")]) == 2


def test_validation_is_said_there_too_and_at_its_field(studio: Running, goto: Goto) -> None:
    page = goto("/create/text_to_image")
    stop_time(page, page.locator("#prompt"))
    press_generate(page)
    expect(page.locator(".toast")).to_have_text("请填写提示词")
    corner(page, "请填写提示词")
    expect(page.locator("#prompt-error")).to_be_visible()
    expect(page.locator("#prompt")).to_be_focused()
    assert studio.ask("GET", "/api/tasks")["total"] == 0


def test_what_the_server_finds_fault_with_is_said_there_and_at_its_field(studio: Running, goto: Goto) -> None:
    page = goto("/create/image_to_image")
    page.locator("#image").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": picture("green")})
    expect(page.locator(".drop-sent")).to_be_visible()
    page.locator("#prompt").fill("图已经不在了")
    page.route(
        "**/api/tasks",
        lambda route: (
            route.continue_(post_data=(route.request.post_data or "").replace("upload:", "upload:0"))
            if route.request.method == "POST"
            else route.continue_()
        ),
    )
    stop_time(page, page.locator("#prompt"))
    press_generate(page)
    expect(notice(page, "提交失败")).to_be_visible()
    corner(page, "提交失败")
    expect(page.locator("#image-error")).to_be_visible()
    expect(page.locator("#prompt")).to_have_value("图已经不在了")
