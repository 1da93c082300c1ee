"""001 story 2 and 5, 需求一 四 五, PRD 5: looking after tasks."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.e2e.conftest import Running

Goto = Callable[..., Page]


def choose(page: Page, *task_ids: str) -> None:
    for task_id in task_ids:
        page.locator(f"[data-task='{task_id}'] .cell-check").click()


def test_the_badge_counts_todays_unfinished_of_the_chosen_menu(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    studio.create("a", count=3)
    studio.create("b", kind="text_to_video")
    studio.create("c", start=False)
    page = goto("/create/text_to_image")
    badge = page.get_by_test_id("badge")

    expect(badge).to_have_text("3")
    expect(page.locator(".side .item-active")).to_have_text("文生图")
    page.get_by_role("link", name="文生视频").first.click()
    expect(badge).to_have_text("1")
    page.get_by_role("link", name="我的任务").first.click()
    expect(badge).to_have_text("4")
    studio.create("d")
    expect(badge).to_have_text("5")
    studio.well()
    expect(badge).to_have_count(0)


def test_a_status_changes_without_a_reload_and_survives_one(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    (task,) = studio.create("会动的状态")
    page = goto("/tasks")
    mine = page.locator(f"[role=row][data-task='{task['id']}']")
    expect(mine).to_have_attribute("data-status", "RUNNING")
    studio.well()
    expect(mine).to_have_attribute("data-status", "SUCCESS")
    expect(mine.locator(".cell-thumb img")).to_be_visible()
    page.reload()
    expect(mine).to_have_attribute("data-status", "SUCCESS")


def test_filters_show_their_numbers_and_lie_in_the_address(studio: Running, goto: Goto) -> None:
    studio.create("一只橘猫", start=False)
    studio.create("一艘帆船", kind="text_to_video", start=False)
    studio.create("完成的")
    page = goto("/tasks")
    expect(page.locator("[role=row][data-task]")).to_have_count(3)
    expect(page.locator(".chip[data-status=READY] .chip-number")).to_have_text("2")

    page.locator(".chip[data-status=READY]").click()
    expect(page.locator("[role=row][data-task]")).to_have_count(2)
    page.get_by_role("group", name="按类型筛选").get_by_role("button", name="文生视频").click()
    expect(page.locator("[role=row][data-task]")).to_have_count(1)
    expect(page).to_have_url(f"{studio.url}/tasks?kind=text_to_video&status=READY")
    page.reload()
    expect(page.locator("[role=row][data-task]")).to_contain_text("一艘帆船")
    page.goto(f"{studio.url}/tasks")
    page.get_by_role("textbox", name="搜索标题").fill("橘猫")
    expect(page.locator("[role=row][data-task]")).to_have_count(1)
    page.get_by_role("textbox", name="搜索标题").fill("没有这样的")
    expect(page.get_by_text("没有符合条件的任务")).to_be_visible()


def test_batch_buttons_are_for_what_every_chosen_task_allows(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    (running,) = studio.create("在跑")
    ready = [task["id"] for task in studio.create("待启动", count=2, start=False)]
    page = goto("/tasks")
    expect(page.locator(f"[data-task='{running['id']}']")).to_have_attribute("data-status", "RUNNING")
    verb = {name: page.locator(f"[data-verb={name}]") for name in ("start", "stop", "delete")}

    choose(page, *ready)
    expect(verb["start"]).to_have_attribute("aria-disabled", "false")
    expect(verb["stop"]).to_have_attribute("aria-disabled", "true")
    choose(page, running["id"])
    expect(verb["start"]).to_have_attribute("aria-disabled", "true")
    expect(verb["delete"]).to_have_attribute("aria-disabled", "false")
    verb["start"].hover()
    expect(page.get_by_text("运行中 1")).to_be_visible()
    page.get_by_role("button", name="只选可启动的 2 个").click()
    expect(verb["start"]).to_have_attribute("aria-disabled", "false")
    studio.well()
    verb["start"].click()
    expect(page.get_by_text("已启动 2 个任务")).to_be_visible()
    for task_id in ready:
        expect(page.locator(f"[data-task='{task_id}']")).to_have_attribute("data-status", "SUCCESS")


def test_everything_that_matches_is_chosen_and_deleting_asks_and_can_be_undone(studio: Running, goto: Goto) -> None:
    studio.create("很多", count=250, start=False)
    page = goto("/tasks?status=READY")
    page.get_by_role("checkbox", name="选择已加载的任务").check()
    page.get_by_role("button", name="选择全部 250 个匹配的任务").click()
    expect(page.get_by_text("已选 250 个")).to_be_visible()
    page.locator("[data-verb=delete]").click()
    expect(page.get_by_role("dialog")).to_contain_text("删除 250 个任务？")
    page.get_by_role("dialog").get_by_role("button", name="删除").click()
    expect(page.get_by_text("没有符合条件的任务")).to_be_visible()
    assert studio.ask("GET", "/api/tasks")["total"] == 0
    page.get_by_role("button", name="撤销").click()
    expect(page.get_by_text("已恢复 250 个任务")).to_be_visible()
    assert studio.ask("GET", "/api/tasks")["total"] == 250


def test_done_tasks_are_cleared_and_their_works_stay(studio: Running, goto: Goto) -> None:
    studio.create("留下作品")
    page = goto("/tasks")
    expect(page.locator("[role=row][data-task]")).to_have_attribute("data-status", "SUCCESS")
    page.get_by_role("button", name="清除已完成").click()
    expect(page.get_by_text("还没有任务")).to_be_visible()
    page.goto(f"{studio.url}/works")
    expect(page.locator("[data-work]")).to_have_count(1)


def test_a_failed_task_says_why_and_is_retried_with_what_it_was(studio: Running, goto: Goto) -> None:
    studio.trap(at="node", do="fail", message="坏掉的节点")
    (task,) = studio.create("会失败")
    page = goto("/tasks")
    mine = page.locator(f"[role=row][data-task='{task['id']}']")
    expect(mine).to_have_attribute("data-status", "FAILED")
    expect(mine).to_contain_text("坏掉的节点")
    page.goto(f"{studio.url}/tasks/{task['id']}")
    expect(page.locator(".task-state")).to_contain_text("坏掉的节点")
    expect(page.locator(".life")).to_contain_text("第 1 次执行")
    studio.well()
    page.get_by_role("button", name="重试").click()
    expect(page.locator(".task-head [data-status]")).to_have_attribute("data-status", "SUCCESS")
    after = studio.ask("GET", f"/api/tasks/{task['id']}")
    assert after["params"] == task["params"]


def test_a_running_task_is_stopped_after_a_question(studio: Running, goto: Goto) -> None:
    studio.trap(at="step", do="hold", times=1)
    (task,) = studio.create("停下来")
    page = goto("/tasks")
    mine = page.locator(f"[role=row][data-task='{task['id']}']")
    expect(mine).to_have_attribute("data-status", "RUNNING")
    mine.get_by_role("button", name="停止").click()
    page.get_by_role("dialog").get_by_role("button", name="停止").click()
    expect(mine).to_have_attribute("data-status", "STOPPED")


def test_while_the_server_is_away_a_task_counts_down_to_its_retry(studio: Running, goto: Goto) -> None:
    page = goto("/tasks")
    studio.refuse(3)
    (task,) = studio.create("等后端回来")
    mine = page.locator(f"[role=row][data-task='{task['id']}']")
    expect(mine).to_be_visible()
    expect(mine).to_have_attribute("data-status", "SUCCESS")


def test_tasks_are_looked_after_with_the_keyboard_alone(studio: Running, goto: Goto) -> None:
    first, second = (task["id"] for task in studio.create("按键", count=2, start=False))
    page = goto("/tasks")
    expect(page.locator("[role=row][data-task]")).to_have_count(2)
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("Shift+ArrowDown")
    expect(page.get_by_text("已选 2 个")).to_be_visible()
    page.keyboard.press("s")
    for task_id in (first, second):
        expect(page.locator(f"[data-task='{task_id}']")).to_have_attribute("data-status", "SUCCESS")
    page.keyboard.press("Enter")
    expect(page.locator(".task-title")).to_contain_text("按键")


def test_new_tasks_do_not_move_what_somebody_looks_at(studio: Running, goto: Goto) -> None:
    studio.create("旧的", count=120, start=False)
    page = goto("/tasks")
    expect(page.locator("[role=row][data-task]").first).to_be_visible()
    page.locator("[role=grid]").evaluate("grid => grid.scrollTo({ top: 56 * 40 })")
    expect(page.locator("#row-45")).to_be_visible()
    watched = page.locator("#row-45").get_attribute("data-task")
    studio.create("新的", count=3, start=False)
    expect(page.get_by_role("button", name="3 个新任务")).to_be_visible()
    assert page.locator("#row-45").get_attribute("data-task") == watched
    page.get_by_role("button", name="3 个新任务").click()
    expect(page.locator("#row-0")).to_contain_text("新的")


def test_the_queue_is_paused_and_goes_on(studio: Running, goto: Goto) -> None:
    page = goto("/tasks")
    page.locator(".health").click()
    page.get_by_role("button", name="暂停队列").click()
    expect(page.locator(".health")).to_contain_text("队列已暂停")
    (task,) = studio.create("等一等")
    mine = page.locator(f"[role=row][data-task='{task['id']}']")
    expect(mine).to_have_attribute("data-status", "PENDING")
    page.get_by_role("button", name="恢复队列").click()
    expect(mine).to_have_attribute("data-status", "SUCCESS")
