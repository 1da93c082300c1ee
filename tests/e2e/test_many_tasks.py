"""Many tasks one after the other, and looking after them."""

from playwright.sync_api import expect

from tests.e2e.acting import Goto, card, choose, confirm, row, rows, status, submit, verb
from tests.e2e.conftest import Running


def test_after_the_reset_the_next_task_is_submitted_without_delay(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    page = goto("/create/text_to_image")
    submit(page, "第一个")
    page.locator("#steps").fill("40")
    submit(page, "改了参数的第二个")
    expect(card(page, "改了参数的第二个")).to_be_visible()
    made = studio.ask("GET", "/api/tasks?sort=created_at")["items"]
    assert [(task["params"]["prompt"], task["params"]["steps"]) for task in made] == [
        ("第一个", 25),
        ("改了参数的第二个", 40),
    ]


def test_ten_variations_are_queued_and_processed_in_order(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    page = goto("/create/text_to_image")
    for number in range(10):
        page.locator("#prompt").fill(f"第 {number} 张")
        page.keyboard.press("Control+Enter")
        expect(page.locator("#prompt")).to_have_value("")
    expect(page.get_by_test_id("badge")).to_have_text("10")
    expect(page.locator(".task-card").first).to_contain_text("前面还有")
    studio.well()
    expect(page.locator(".task-card [data-status=SUCCESS]")).to_have_count(10)
    made = studio.ask("GET", "/api/tasks?sort=created_at")["items"]
    assert [task["params"]["prompt"] for task in made] == [f"第 {number} 张" for number in range(10)]
    begun = [task["started_at"] for task in made]
    assert begun == sorted(begun)


def test_every_task_shows_its_own_id_and_its_parameters(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    page = goto("/create/text_to_image")
    for number in range(5):
        page.locator("#steps").fill(str(10 + number))
        submit(page, f"参数 {number}")
    page.get_by_role("link", name="我的任务").first.click()
    expect(rows(page)).to_have_count(5)
    made = {task["params"]["prompt"]: task for task in studio.ask("GET", "/api/tasks")["items"]}
    assert len({task["id"] for task in made.values()}) == 5
    for number in range(5):
        task = made[f"参数 {number}"]
        assert task["params"]["steps"] == 10 + number
        expect(row(page, task["id"]).locator(".row-title")).to_have_text(f"参数 {number}")
        expect(row(page, task["id"]).locator(".task-id")).to_have_text(task["id"][-8:])
    row(page, made["参数 3"]["id"]).get_by_text("查看").click()
    expect(page.locator(".facts", has_text="步数")).to_contain_text("13")


def test_waiting_and_running_tasks_are_cancelled_after_a_question(studio: Running, goto: Goto) -> None:
    studio.trap(at="step", do="hold", times=1)
    (running,) = studio.create("在跑的")
    page = goto("/tasks")
    status(row(page, running["id"]), "RUNNING")
    waiting = studio.create("在等的", count=3)[-1]
    for task in (waiting, running):
        mine = row(page, task["id"])
        expect(mine).to_be_visible()
        mine.get_by_role("button", name="停止").click()
        page.get_by_role("dialog").get_by_role("button", name="取消").click()
        assert studio.ask("GET", f"/api/tasks/{task['id']}")["status"] != "STOPPED"
        mine.get_by_role("button", name="停止").click()
        confirm(page, "停止")
        status(mine, "STOPPED")
        assert studio.ask("GET", f"/api/tasks/{task['id']}")["status"] == "STOPPED"


def test_done_tasks_are_cleared_from_sight_and_their_works_stay(studio: Running, goto: Goto) -> None:
    studio.trap(at="node", do="fail", marker="fails", message="broken")
    studio.create("完成的", count=2)
    (failed,) = studio.create("fails")
    page = goto("/tasks")
    expect(page.locator("[role=row][data-status=SUCCESS]")).to_have_count(2)
    status(row(page, failed["id"]), "FAILED")
    page.get_by_role("button", name="清除已完成").click()
    expect(rows(page)).to_have_count(1)
    page.get_by_role("button", name="撤销").click()
    expect(rows(page)).to_have_count(3)
    page.get_by_role("button", name="清除已完成").click()
    expect(rows(page)).to_have_count(1)
    page.get_by_role("button", name="清除失败").click()
    expect(page.get_by_text("还没有任务")).to_be_visible()
    assert studio.ask("GET", "/api/tasks")["total"] == 0
    page.goto(f"{studio.url}/works")
    expect(page.locator("[data-work]")).to_have_count(2)


def test_a_failed_task_is_retried_with_what_it_was(studio: Running, goto: Goto) -> None:
    studio.trap(at="node", do="fail", message="坏掉的节点")
    one, two = (studio.create(f"会失败 {number}")[0] for number in range(2))
    page = goto("/tasks")
    for task in (one, two):
        status(row(page, task["id"]), "FAILED")
    studio.well()
    row(page, one["id"]).get_by_role("button", name="重试").click()
    status(row(page, one["id"]), "SUCCESS")
    after = studio.ask("GET", f"/api/tasks/{one['id']}")
    assert (after["params"], after["id"]) == (one["params"], one["id"])
    page.get_by_role("button", name="重试全部失败").click()
    status(row(page, two["id"]), "SUCCESS")


def test_a_waiting_task_is_moved_to_the_front_and_given_a_priority(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    studio.create("前面的", count=4)
    (last,) = studio.create("最后的")
    page = goto("/tasks")
    mine = row(page, last["id"])
    expect(mine.locator(".cell-progress")).to_contain_text("位")
    mine.get_by_role("button", name="插到最前").click()
    expect(mine.locator(".cell-progress")).to_contain_text("第 1 位")
    mine.get_by_role("button", name="更多操作").click()
    page.get_by_role("menuitem", name="优先级").hover()
    page.get_by_role("menuitem", name="50", exact=True).click()
    expect(mine.locator(".row-priority")).to_have_text("↑50")
    assert studio.ask("GET", f"/api/tasks/{last['id']}")["priority"] == 50


def test_the_queue_is_paused_and_goes_on(studio: Running, goto: Goto) -> None:
    page = goto("/tasks")
    page.locator(".health").click()
    page.get_by_role("button", name="暂停队列").click()
    expect(page.locator(".health")).to_contain_text("队列已暂停")
    (task,) = studio.create("等一等")
    status(row(page, task["id"]), "PENDING")
    page.get_by_role("button", name="恢复队列").click()
    status(row(page, task["id"]), "SUCCESS")


def test_everything_that_matches_is_chosen_and_deleting_asks_and_can_be_undone(studio: Running, goto: Goto) -> None:
    studio.create("很多", count=250, start=False)
    page = goto("/tasks?status=READY")
    page.get_by_role("checkbox", name="选择已加载的任务").check()
    page.get_by_role("button", name="选择全部 250 个匹配的任务").click()
    expect(page.get_by_text("已选 250 个")).to_be_visible()
    verb(page, "delete").click()
    expect(page.get_by_role("dialog")).to_contain_text("删除 250 个任务？")
    confirm(page, "删除")
    expect(page.get_by_text("没有符合条件的任务")).to_be_visible()
    assert studio.ask("GET", "/api/tasks")["total"] == 0
    page.get_by_role("button", name="撤销").click()
    expect(page.get_by_text("已恢复 250 个任务")).to_be_visible()
    assert studio.ask("GET", "/api/tasks")["total"] == 250


def test_tasks_are_looked_after_with_the_keyboard_alone(studio: Running, goto: Goto) -> None:
    first, second = (task["id"] for task in studio.create("按键", count=2, start=False))
    page = goto("/tasks")
    expect(rows(page)).to_have_count(2)
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("Shift+ArrowDown")
    expect(page.get_by_text("已选 2 个")).to_be_visible()
    page.keyboard.press("s")
    for task_id in (first, second):
        status(row(page, task_id), "SUCCESS")
    choose(page, first)
    page.keyboard.press("Escape")
    expect(page.get_by_text("已选 1 个")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.locator(".task-title")).to_contain_text("按键")
