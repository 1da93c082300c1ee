"""Following: where every task stands."""

import httpx
from playwright.sync_api import expect

from tests.e2e.acting import Goto, card, notice, row, rows, status
from tests.e2e.conftest import Running
from tests.web.running import picture


def test_every_task_shows_its_present_status(studio: Running, goto: Goto) -> None:
    studio.trap(at="node", do="fail", marker="fails", message="broken")
    (failed,) = studio.create("fails")
    (done,) = studio.create("done")
    (ready,) = studio.create("ready", start=False)
    page = goto("/tasks")
    status(row(page, failed["id"]), "FAILED")
    status(row(page, done["id"]), "SUCCESS")
    studio.trap(at="started", do="hold")
    (running,) = studio.create("running")
    waiting = studio.create("waiting", count=3)[-1]
    stopped = studio.create("stopped")[0]
    studio.ask("POST", f"/api/tasks/{stopped['id']}/stop")

    words = {
        "READY": "待启动",
        "PENDING": "排队中",
        "RUNNING": "运行中",
        "SUCCESS": "已完成",
        "FAILED": "失败",
        "STOPPED": "已停止",
    }
    expected = {
        ready["id"]: "READY", waiting["id"]: "PENDING", running["id"]: "RUNNING",
        done["id"]: "SUCCESS", failed["id"]: "FAILED", stopped["id"]: "STOPPED",
    }  # fmt: skip
    for task_id, wanted in expected.items():
        status(row(page, task_id), wanted)
        expect(row(page, task_id).locator(".cell-status")).to_contain_text(words[wanted])
        assert studio.ask("GET", f"/api/tasks/{task_id}")["status"] == wanted


def test_a_task_that_succeeds_becomes_done_and_its_content_accessible(studio: Running, goto: Goto) -> None:
    studio.trap(at="started", do="hold")
    (task,) = studio.create("会动的状态")
    page = goto("/tasks")
    mine = row(page, task["id"])
    status(mine, "RUNNING")
    studio.well()
    status(mine, "SUCCESS")
    thumb = mine.locator(".cell-thumb img")
    expect(thumb).to_be_visible()
    expect(thumb).to_have_js_property("complete", True)
    assert thumb.evaluate("image => image.naturalWidth") > 0
    mine.get_by_text("查看").click()
    expect(page.locator(".stage img")).to_be_visible()


def test_a_task_that_fails_says_why_and_what_to_do(studio: Running, goto: Goto) -> None:
    studio.trap(at="node", do="fail", message="坏掉的节点")
    (task,) = studio.create("会失败")
    page = goto("/tasks")
    status(row(page, task["id"]), "FAILED")
    mine = row(page, task["id"])
    expect(mine).to_contain_text("坏掉的节点")
    expect(mine).to_contain_text("执行失败，重试超过3次")
    page.goto(f"{studio.url}/create/text_to_image")
    expect(card(page, "会失败")).to_contain_text("执行失败，重试超过3次")
    page.goto(f"{studio.url}/tasks/{task['id']}")
    expect(page.locator(".task-state")).to_contain_text("执行失败，重试超过3次")
    expect(page.locator(".life")).to_contain_text("执行失败，重试超过3次")
    told = studio.ask("GET", f"/api/tasks/{task['id']}")["error"]
    state = page.locator(".task-state")
    expect(state).to_contain_text(told["message"])
    expect(state).to_contain_text(told["hint"])
    expect(state.locator("pre")).to_be_hidden()
    state.get_by_text("原始信息").click()
    expect(state.locator("pre")).to_contain_text("坏掉的节点")
    expect(page.locator(".life")).to_contain_text("第 3 次执行")


def test_after_a_reload_and_in_a_second_tab_every_status_is_the_same(studio: Running, goto: Goto) -> None:
    (done,) = studio.create("完成的")
    (ready,) = studio.create("待启动的", start=False)
    page = goto("/tasks")
    status(row(page, done["id"]), "SUCCESS")
    studio.trap(at="started", do="hold")
    (running,) = studio.create("运行的")
    status(row(page, running["id"]), "RUNNING")
    second = page.context.new_page()
    page.reload()
    second.goto(f"{studio.url}/tasks")
    for tab in (page, second):
        for task_id, wanted in ((done["id"], "SUCCESS"), (ready["id"], "READY"), (running["id"], "RUNNING")):
            status(row(tab, task_id), wanted)
    studio.well()
    for tab in (page, second):
        status(row(tab, running["id"]), "SUCCESS")


def test_while_the_server_is_away_details_show_how_often_and_when_it_is_tried_again(
    studio: Running, goto: Goto
) -> None:
    # The input cannot be handed over, so nothing was sent.
    studio.fault(route="POST /upload/image", do="drop", times=None)
    (task,) = studio.create(
        "等后端回来", kind="image_to_image", params={"prompt": "等后端回来", "image": uploaded(studio)}
    )
    page = goto("/tasks")
    mine = row(page, task["id"])
    status(mine, "RETRYING")
    expect(mine).to_contain_text("异常")
    expect(mine.locator(".cell-progress")).to_contain_text("后重试")
    told = studio.ask("GET", f"/api/tasks/{task['id']}")
    page.goto(f"{studio.url}/tasks/{task['id']}")
    expect(page.locator(".task-state")).to_contain_text(f"{told['retry_count']}/{told['max_retries']}")
    expect(page.locator(".task-state")).to_contain_text(told["task_msg"])
    expect(page.locator(".facts").first).to_contain_text("下次重试")
    expect(page.locator(".facts").first).to_contain_text(f"{told['retry_count']} / {told['max_retries']}")
    studio.well()
    page.get_by_role("button", name="重试").click()
    status(page.locator(".task-head"), "SUCCESS")


def uploaded(studio: Running) -> str:
    files = {"file": ("a.png", picture("teal", (48, 48)))}
    answer = httpx.post(f"{studio.url}/api/uploads", files=files, timeout=60, trust_env=False)
    ref: str = answer.json()["ref"]
    return ref


def test_progress_is_told_with_its_step_and_node(studio: Running, goto: Goto) -> None:
    studio.trap(at="worked", node="KSampler", do="hold")
    (task,) = studio.create("一步一步", params={"prompt": "一步一步", "steps": 20})
    page = goto("/tasks")
    progress = row(page, task["id"]).locator(".cell-progress")
    expect(progress).to_contain_text("第 20/20 步")
    expect(progress).to_contain_text("节点")
    page.goto(f"{studio.url}/tasks/{task['id']}")
    expect(page.locator(".task-state")).to_contain_text("第 20/20 步")
    page.get_by_role("button", name="更多操作").click()
    page.get_by_role("menuitem", name="立即查询").click()
    expect(notice(page, "已向后端查询")).to_be_visible()


def test_details_tell_parameters_life_and_remote_id_and_fill_the_form_again(studio: Running, goto: Goto) -> None:
    (task,) = studio.create("讲讲经过", params={"prompt": "讲讲经过", "steps": 17})
    page = goto(f"/tasks/{task['id']}")
    expect(page.locator(".stage img")).to_be_visible()
    for words in ("第 1 次执行", "gpu-0", "执行成功"):
        expect(page.locator(".life")).to_contain_text(words)
    told = studio.ask("GET", f"/api/tasks/{task['id']}")
    expect(page.locator(".facts").first).to_contain_text(told["remote_id"])
    page.get_by_role("link", name="复用参数").click()
    expect(page.locator("#prompt")).to_have_value("讲讲经过")
    expect(page.locator("#steps")).to_have_value("17")
    page.goto(f"{studio.url}/tasks/nothing")
    expect(page.get_by_text("没有这个任务")).to_be_visible()


def test_new_tasks_do_not_move_what_somebody_looks_at(studio: Running, goto: Goto) -> None:
    studio.create("旧的", count=120, start=False)
    page = goto("/tasks")
    expect(rows(page).first).to_be_visible()
    page.locator("[role=grid]").evaluate("grid => grid.scrollTo({ top: 56 * 40 })")
    expect(page.locator("#row-45")).to_be_visible()
    watched = page.locator("#row-45").get_attribute("data-task")
    studio.create("新的", count=3, start=False)
    expect(page.get_by_role("button", name="3 个新任务")).to_be_visible()
    assert page.locator("#row-45").get_attribute("data-task") == watched
    page.get_by_role("button", name="3 个新任务").click()
    expect(page.locator("#row-0")).to_contain_text("新的")
