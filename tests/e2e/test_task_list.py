"""The list of tasks, its buttons, and what they are allowed."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.e2e.acting import Goto, choose, confirm, notice, row, rows, status, verb
from tests.e2e.conftest import Running

WORDS = {"start": ("启动", "重试", "重新启动"), "stop": ("停止",), "delete": ("删除",)}


def one_of_each(studio: Running) -> dict[str, str]:
    """A task in every status that stays as it is."""
    studio.trap(at="node", do="fail", marker="fails", message="broken")
    (failed,) = studio.create("fails")
    (done,) = studio.create("done")
    for task, wanted in ((failed, "FAILED"), (done, "SUCCESS")):
        while studio.ask("GET", f"/api/tasks/{task['id']}")["status"] != wanted:
            pass
    studio.trap(at="started", do="hold")
    (running,) = studio.create("running")
    (queued,) = studio.create("queued")
    waiting, stopped = studio.create("waiting", count=2)
    studio.ask("POST", f"/api/tasks/{stopped['id']}/stop")
    (ready,) = studio.create("ready", start=False)
    found = {
        "READY": ready,
        "PENDING": waiting,
        "RUNNING": running,
        "SUCCESS": done,
        "FAILED": failed,
        "STOPPED": stopped,
    }
    del queued
    return {name: task["id"] for name, task in found.items()}


def test_the_list_has_its_columns(studio: Running, goto: Goto) -> None:
    (task,) = studio.create("一只猫", start=False)
    page = goto("/tasks")
    mine = row(page, task["id"])
    heads = page.locator("[role=columnheader]")
    for words in ("工作流名称 / 任务 ID", "节点数", "状态", "创建时间", "详情", "操作"):
        expect(heads.filter(has_text=words).first).to_be_visible()
    expect(mine.get_by_role("checkbox")).to_be_visible()
    expect(mine.locator(".row-workflow")).to_contain_text(task["workflow"]["name"])
    expect(mine.locator(".task-id")).to_have_text(task["id"][-8:])
    expect(mine.locator(".cell-nodes")).to_have_text(str(task["node_count"]))
    expect(mine.locator(".cell-status")).to_have_text("待启动")
    expect(mine.locator("time")).to_have_attribute("datetime", task["created_at"])
    expect(mine.get_by_role("button", name="启动")).to_be_visible()
    mine.get_by_text("查看").click()
    expect(page).to_have_url(f"{studio.url}/tasks/{task['id']}")


def test_each_button_is_shown_in_its_statuses_only(studio: Running, goto: Goto) -> None:
    tasks = one_of_each(studio)
    page = goto("/tasks")
    allowed = {
        "start": {"READY", "FAILED", "STOPPED"},
        "stop": {"PENDING", "RUNNING"},
        "delete": set(tasks),
    }
    for name, task_id in tasks.items():
        status(row(page, task_id), name)
        actions = studio.ask("GET", f"/api/tasks/{task_id}")["actions"]
        for action, words in WORDS.items():
            shown = sum(row(page, task_id).get_by_role("button", name=word, exact=True).count() for word in words)
            assert (shown > 0) == (name in allowed[action]) == (action in actions), (name, action)


def test_every_task_has_a_box_and_all_are_chosen_and_let_go(studio: Running, goto: Goto) -> None:
    tasks = one_of_each(studio)
    page = goto("/tasks")
    expect(rows(page)).to_have_count(len(tasks) + 1)
    for task_id in tasks.values():
        expect(row(page, task_id).get_by_role("checkbox")).to_be_visible()
    everything = page.get_by_role("checkbox", name="选择已加载的任务")
    everything.check()
    expect(page.get_by_text(f"已选 {len(tasks) + 1} 个")).to_be_visible()
    everything.uncheck()
    expect(page.locator(".batch")).to_have_count(0)


@pytest.mark.parametrize(
    ("chosen", "allowed"),
    [
        (("READY", "FAILED", "STOPPED"), {"start", "delete"}),
        (("PENDING", "RUNNING"), {"stop", "delete"}),
        (("SUCCESS",), {"delete"}),
    ],
)
def test_batch_buttons_are_for_what_every_chosen_task_allows(
    studio: Running, goto: Goto, chosen: tuple[str, ...], allowed: set[str]
) -> None:
    tasks = one_of_each(studio)
    page = goto("/tasks")
    status(row(page, tasks["RUNNING"]), "RUNNING")
    choose(page, *(tasks[name] for name in chosen))
    for action in ("start", "stop", "delete"):
        expect(verb(page, action)).to_have_attribute("aria-disabled", str(action not in allowed).lower())
    if "stop" in allowed:
        stopping_asks_first(studio, page, [tasks[name] for name in chosen])


def stopping_asks_first(studio: Running, page: Page, ids: list[str]) -> None:
    """7.2: nothing that runs is stopped by one press."""
    before = [studio.ask("GET", f"/api/tasks/{task_id}")["version"] for task_id in ids]
    verb(page, "stop").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(f"{len(ids)} 个任务")
    dialog.get_by_role("button", name="取消").click()
    expect(dialog).to_have_count(0)
    assert [studio.ask("GET", f"/api/tasks/{task_id}")["version"] for task_id in ids] == before
    verb(page, "stop").click()
    confirm(page, "停止")
    for task_id in ids:
        status(row(page, task_id), "STOPPED")


def test_mixed_states_allow_only_delete(studio: Running, goto: Goto) -> None:
    tasks = one_of_each(studio)
    page = goto("/tasks")
    status(row(page, tasks["RUNNING"]), "RUNNING")
    before = row(page, tasks["READY"]).bounding_box()
    choose(page, tasks["READY"], tasks["RUNNING"])
    # What is done with the chosen ones lies over the heads: no row moves under the pointer.
    expect(page.locator(".batch")).to_be_visible()
    assert row(page, tasks["READY"]).bounding_box() == before
    expect(verb(page, "start")).to_have_attribute("aria-disabled", "true")
    expect(verb(page, "stop")).to_have_attribute("aria-disabled", "true")
    expect(verb(page, "delete")).to_have_attribute("aria-disabled", "false")
    # Why not, and one click to what can be started.
    verb(page, "start").hover()
    expect(page.get_by_text("运行中 1")).to_be_visible()
    page.get_by_role("button", name="只选可启动的 1 个").click()
    expect(page.get_by_text("已选 1 个")).to_be_visible()
    expect(verb(page, "start")).to_have_attribute("aria-disabled", "false")
    studio.well()
    verb(page, "start").click()
    expect(notice(page, "已启动 1 个任务")).to_be_visible()
    status(row(page, tasks["READY"]), "SUCCESS")
    # Nothing turns where nothing runs.
    expect(page.locator(".chip[data-status=RUNNING]")).to_contain_text("0")
    expect(page.locator(".toolbar .anticon-loading")).to_have_count(0)


def test_indicators_have_the_colours_of_their_statuses(studio: Running, goto: Goto) -> None:
    tasks = one_of_each(studio)
    page = goto("/tasks")
    hues = {}
    for name, task_id in tasks.items():
        status(row(page, task_id), name)
        tag = row(page, task_id).locator(".status")
        expect(tag.locator("svg")).to_be_visible()
        hues[name] = tag.evaluate(
            """tag => {
                const solid = getComputedStyle(tag).color === "rgb(255, 255, 255)";
                const [r, g, b] = (solid ? getComputedStyle(tag).backgroundColor : getComputedStyle(tag).color).match(/\\d+/g).map(Number);
                const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
                if (high - low < 12) return "grey";
                const part = high === r ? ((g - b) / (high - low) + 6) % 6 : high === g ? (b - r) / (high - low) + 2 : (r - g) / (high - low) + 4;
                const hue = part * 60;
                const names = [[15, "red"], [38, "orange"], [65, "yellow"], [160, "green"], [250, "blue"], [300, "violet"], [361, "red"]];
                return names.find(([until]) => hue < until)[1];
            }"""  # noqa: E501
        )
    assert hues == {
        "READY": "green", "PENDING": "yellow", "RUNNING": "orange",
        "SUCCESS": "green", "FAILED": "red", "STOPPED": "grey",
    }  # fmt: skip


def test_a_button_is_busy_until_the_answer_and_sends_once(studio: Running, goto: Goto) -> None:
    (task,) = studio.create("慢慢来", start=False)
    page = goto("/tasks")
    held: list[Route] = []
    page.route("**/api/tasks/batch/start", lambda route: held.append(route))
    start = row(page, task["id"]).get_by_role("button", name="启动")
    start.click()
    expect(start).to_have_class(re.compile("ant-btn-loading"))
    start.click(force=True)
    choose(page, task["id"])
    expect(verb(page, "start")).to_have_class(re.compile("ant-btn-loading"))
    verb(page, "start").click(force=True)
    assert len(held) == 1
    held[0].continue_()
    status(row(page, task["id"]), "SUCCESS")


def test_deleting_asks_and_can_be_undone(studio: Running, goto: Goto) -> None:
    (task,) = studio.create("删掉")
    page = goto("/tasks")
    mine = row(page, task["id"])
    status(mine, "SUCCESS")
    expect(mine.locator(".cell-thumb img")).to_be_visible()
    mine.get_by_role("button", name="删除").click()
    expect(page.get_by_role("dialog")).to_contain_text("1 个作品会一起删除")
    page.get_by_role("dialog").get_by_role("button", name="取消").click()
    assert studio.ask("GET", "/api/tasks")["total"] == 1
    mine.get_by_role("button", name="删除").click()
    confirm(page, "删除")
    notice(page, "已删除").hover()  # it stays for as long as it is looked at
    expect(page.get_by_text("还没有任务")).to_be_visible()
    assert studio.ask("GET", "/api/tasks")["total"] == 0
    page.get_by_role("button", name="撤销").click()
    status(row(page, task["id"]), "SUCCESS")


def test_a_batch_that_fails_in_part_says_which_and_why(studio: Running, goto: Goto) -> None:
    ids = [task["id"] for task in studio.create("一部分", count=3, start=False)]
    page = goto("/tasks")
    expect(rows(page)).to_have_count(3)
    choose(page, *ids)

    def one_is_gone(route: Route) -> None:
        # Somebody else deletes one in the very moment.
        studio.ask("DELETE", f"/api/tasks/{ids[1]}")
        route.continue_()

    page.route("**/api/tasks/batch/start", one_is_gone)
    verb(page, "start").click()
    notice(page, "成功 2 个，未成功 1 个").get_by_role("button", name="查看").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(ids[1][-8:])
    expect(dialog.locator("li span")).not_to_be_empty()
