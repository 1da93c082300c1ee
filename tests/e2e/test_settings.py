"""Settings: who I am, and what the forms of each kind begin with. The rest of the settings page below it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.cli.program import child
from tests.e2e.acting import notice, stop_time
from tests.e2e.conftest import Running

Goto = Callable[..., Page]
KINDS = {
    "text_to_image": "文生图",
    "image_to_image": "图生图",
    "text_to_video": "文生视频",
    "image_to_video": "图生视频",
}


@pytest.fixture(autouse=True)
def undecided(studio: Running) -> Iterator[None]:
    """Every test begins and ends with nothing decided."""
    yield
    studio.ask("PUT", "/api/settings", {kind: {} for kind in KINDS})
    studio.ask("PUT", "/api/me", {})


def decided(studio: Running, kind: str) -> dict[str, Any]:
    node: dict[str, Any] = studio.ask("GET", f"/api/settings/{kind}")
    return node


def field(page: Page, key: str) -> Locator:
    return page.locator(f"[data-field={key}]")


def keep(page: Page) -> None:
    page.locator(".settings-bar").get_by_role("button", name="保存", exact=True).click()
    expect(page.locator(".settings-bar")).not_to_contain_text("有未保存的修改")


def test_nickname_and_mail_are_kept(studio: Running, goto: Goto) -> None:
    page = goto("/settings")
    page.get_by_label("昵称").fill("小王")
    page.get_by_label("邮箱").fill("wang@example.com")
    page.get_by_role("form", name="用户信息").get_by_role("button", name="保存").click()
    expect(notice(page, "已保存")).to_be_visible()

    assert studio.ask("GET", "/api/me") == {"nickname": "小王", "email": "wang@example.com"}
    page.reload()
    expect(page.get_by_label("昵称")).to_have_value("小王")
    expect(page.get_by_label("邮箱")).to_have_value("wang@example.com")


def test_what_is_wrong_is_said_in_the_corner_and_at_its_field(studio: Running, goto: Goto) -> None:
    page = goto("/settings")
    save = page.get_by_role("form", name="用户信息").get_by_role("button", name="保存")
    # The bar belongs to the form below, which is fetched on its own and would not come while time stands still.
    expect(page.get_by_label("昵称")).to_be_visible()
    stop_time(page, page.locator(".settings-bar"))
    for nickname, email, words, at in (
        ("", "wang@example.com", "请填写昵称", "nickname"),
        ("王" * 33, "wang@example.com", "昵称最多 32 个字符", "nickname"),
        ("小王", "wang@", "邮箱格式不对", "email"),
    ):
        page.get_by_label("昵称").fill(nickname)
        page.get_by_label("邮箱").fill(email)
        save.click()
        toast = page.locator(".toast")
        expect(toast).to_contain_text(words)
        box, bar = toast.bounding_box(), page.locator(".settings-bar").bounding_box()
        assert box is not None
        assert bar is not None
        assert (box["x"] + box["width"] > 1440 - 60, box["y"] > 450) == (True, True)
        assert box["y"] + box["height"] <= bar["y"], "it lies over the buttons that it is about"
        expect(page.locator(f"#{at}-error")).to_contain_text(words)
        expect(page.locator(f"#{at}")).to_be_focused()
    page.get_by_label("邮箱").fill("wang@example.com")
    save.click()
    # What it refused before is settled, and its notices went with it.
    expect(toast).to_have_text("已保存")
    page.clock.run_for(3_100)
    expect(toast).to_have_count(0)
    assert studio.ask("GET", "/api/me") == {"nickname": "小王", "email": "wang@example.com"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_tab_whose_defaults_can_be_changed(kind: str, studio: Running, goto: Goto) -> None:
    page = goto("/settings")
    page.get_by_role("navigation", name="设置分类").get_by_role("link", name=KINDS[kind], exact=True).click()
    expect(page).to_have_url(f"{studio.url}/settings/{kind}")
    person, tabs = page.locator("#person").bounding_box(), page.locator(".settings-tabs").bounding_box()
    assert person is not None
    assert tabs is not None
    assert person["y"] < tabs["y"]
    if page.locator("#steps").is_hidden():
        page.locator(".advanced summary").click()
    page.locator("#steps").fill("33")
    page.locator("#steps").press("Tab")
    expect(field(page, "steps")).to_contain_text("已修改")
    keep(page)

    assert decided(studio, kind) == {"steps": 33}
    page.reload()
    expect(field(page, "steps")).to_contain_text("已修改")
    page.goto(f"{studio.url}/create/{kind}")
    expect(page.locator("#steps")).to_have_value("33")


def test_files_are_no_defaults(studio: Running, goto: Goto) -> None:
    page = goto("/settings/image_to_image")
    expect(page.locator("#prompt")).to_be_visible()
    expect(page.locator("#image")).to_have_count(0)


def test_one_goes_back_and_all_go_back(studio: Running, goto: Goto) -> None:
    studio.ask("PUT", "/api/settings/text_to_image", {"steps": 33, "width": 640, "height": 640})
    page = goto("/settings/text_to_image")
    expect(page.locator(".settings-bar")).to_contain_text("已修改 3 项")

    field(page, "width").get_by_role("button", name="尺寸恢复默认值").click()
    expect(page.locator("#width")).not_to_have_value("640")
    keep(page)
    assert decided(studio, "text_to_image") == {"steps": 33}

    page.get_by_role("button", name="全部恢复默认").click()
    keep(page)
    expect(page.locator(".settings-bar")).to_contain_text("全部为工作流的默认值")
    assert decided(studio, "text_to_image") == {}


def test_open_forms_begin_with_the_new_defaults_at_once_in_every_tab(studio: Running, goto: Goto) -> None:
    page = goto("/settings/text_to_image")
    second = page.context.new_page()
    second.goto(f"{studio.url}/create/text_to_image")
    expect(second.get_by_test_id("connection")).to_have_attribute("data-state", "open")
    second.locator("#prompt").fill("写到一半")
    page.locator("#steps").fill("41")
    page.keyboard.press("Control+s")

    expect(second.locator("#steps")).to_have_value("41")
    expect(second.locator("#prompt")).to_have_value("写到一半")
    second.get_by_role("button", name="生成", exact=True).click()
    expect(second.locator(".task-card", has_text="写到一半")).to_be_visible()
    (task,) = studio.ask("GET", "/api/tasks")["items"]
    assert task["params"]["steps"] == 41


def test_what_cannot_be_a_default_is_said_at_its_field(studio: Running, goto: Goto) -> None:
    page = goto("/settings/text_to_image")
    page.route(
        "**/api/settings/text_to_image",
        lambda route: (
            route.fulfill(
                status=422,
                json={
                    "error": {
                        "code": "below_minimum",
                        "message": "steps 太小",
                        "hint": "",
                        "details": {"field": "text_to_image.steps"},
                    }
                },
            )
            if route.request.method == "PUT"
            else route.continue_()
        ),
    )
    page.locator("#steps").fill("5")
    page.keyboard.press("Control+s")
    expect(page.locator("#steps-error")).to_have_text("steps 太小")
    expect(page.locator(".settings-bar")).to_contain_text("有未保存的修改")


def test_what_somebody_else_changed_is_not_overwritten(studio: Running, goto: Goto) -> None:
    page = goto("/settings/text_to_image")
    page.locator("#steps").fill("11")
    page.locator("#steps").press("Tab")
    studio.ask("PUT", "/api/settings/text_to_image", {"steps": 12, "cfg": 4})

    expect(page.get_by_role("alert").filter(has_text="刚刚在别处被修改")).to_be_visible()
    expect(page.locator(".settings-bar").get_by_role("button", name="保存", exact=True)).to_be_disabled()
    page.get_by_role("button", name="保留我的修改").click()
    keep(page)
    assert decided(studio, "text_to_image") == {"steps": 11, "cfg": 4}

    page.locator("#steps").fill("13")
    page.locator("#steps").press("Tab")
    studio.ask("PUT", "/api/settings/text_to_image", {"steps": 14})
    page.get_by_role("button", name="载入新的内容").click()
    expect(page.locator("#steps")).to_have_value("14")
    assert decided(studio, "text_to_image") == {"steps": 14}


def test_a_change_that_was_not_heard_of_is_refused_by_the_server(studio: Running, goto: Goto) -> None:
    page = goto("/settings/text_to_image")
    page.locator("#steps").fill("11")
    page.locator("#steps").press("Tab")
    others = iter([{"steps": 12}])

    def overtake(route: Route) -> None:
        """Somebody else's change comes between the click and its arrival."""
        if route.request.method == "PUT" and (change := next(others, None)):
            studio.ask("PUT", "/api/settings/text_to_image", change)
        route.continue_()

    page.route("**/api/settings/text_to_image", overtake)
    stop_time(page, page.locator("#steps"))
    page.keyboard.press("Control+s")

    expect(notice(page, "没有保存成功")).to_be_visible()
    page.clock.run_for(100)
    expect(page.locator(".settings-overtaken")).to_contain_text("刚刚在别处被修改")
    assert decided(studio, "text_to_image") == {"steps": 12}
    page.get_by_role("button", name="保留我的修改").click()
    keep(page)
    expect(notice(page, "没有保存成功")).to_have_count(0)
    assert decided(studio, "text_to_image") == {"steps": 11}


def test_leaving_asks_before_something_is_lost(studio: Running, goto: Goto) -> None:
    page = goto("/settings/text_to_image")
    page.locator("#steps").fill("11")
    page.locator("#steps").press("Tab")
    tabs = page.get_by_role("navigation", name="设置分类")
    tabs.get_by_role("link", name="文生视频").click()
    page.get_by_role("button", name="继续编辑").click()
    expect(page).to_have_url(f"{studio.url}/settings/text_to_image")
    expect(page.locator("#steps")).to_have_value("11")

    tabs.get_by_role("link", name="文生视频").click()
    page.get_by_role("dialog").get_by_role("button", name="放弃修改").click()
    expect(page).to_have_url(f"{studio.url}/settings/text_to_video")
    page.get_by_role("link", name="我的任务").first.click()
    expect(page).to_have_url(f"{studio.url}/tasks")
    assert decided(studio, "text_to_image") == {}


def test_language_theme_and_zone_are_of_this_browser_and_of_all_its_tabs(studio: Running, goto: Goto) -> None:
    page = goto("/settings")
    second = page.context.new_page()
    second.goto(f"{studio.url}/settings")
    expect(second.get_by_label("昵称")).to_be_visible()
    page.get_by_text("深色", exact=True).click()
    page.get_by_text("English", exact=True).click()
    for each in (page, second):
        expect(each.locator("html")).to_have_attribute("data-theme", "dark")
        expect(each.get_by_label("Nickname")).to_be_visible()
    page.reload()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_today_is_counted_where_the_user_lives(studio: Running, goto: Goto) -> None:
    page = goto("/settings")
    page.get_by_label("时区").click()
    page.get_by_label("时区").fill("Tokyo")
    with page.expect_websocket(lambda socket: httpx.URL(socket.url).params["tz"] == "Asia/Tokyo"):
        page.get_by_title("Asia/Tokyo").click()
    expect(page.get_by_test_id("connection")).to_have_attribute("data-state", "open")
    page.reload()
    expect(page.locator(".settings-zone")).to_contain_text("Asia/Tokyo")


def test_the_keys_lead_to_the_settings(studio: Running, goto: Goto) -> None:
    page = goto("/tasks")
    page.keyboard.press("g")
    page.keyboard.press("s")
    expect(page).to_have_url(f"{studio.url}/settings")
    expect(page.get_by_label("昵称")).to_be_visible()


@pytest.fixture
def second(tmp_path: Path) -> Iterator[str]:
    """Another ComfyUI, that nobody has added yet."""
    with child("simulate", "comfyui", "--port", "0", "--speed", "inf", data_dir=tmp_path) as comfyui:
        yield comfyui.wait_for(r"http://127\.0\.0\.1:\d+").group()


@pytest.fixture
def tidied(studio: Running) -> Iterator[None]:
    """Only the server that all tests share stays, and nothing of the installation is changed."""
    yield
    for server in studio.ask("GET", "/api/backends")["items"]:
        if server["name"] != "gpu-0":
            studio.ask("DELETE", f"/api/backends/{server['id']}?force=true")
    studio.ask("PUT", "/api/settings/installation", {})


def servers(studio: Running) -> dict[str, dict[str, Any]]:
    return {each["name"]: each for each in studio.ask("GET", "/api/backends")["items"]}


def test_a_server_is_tried_added_changed_paused_and_removed(
    studio: Running, goto: Goto, second: str, tidied: None
) -> None:
    page = goto("/settings/backends")
    expect(page.locator("[data-backend=gpu-0]")).to_have_attribute("data-state", "ready")
    page.get_by_role("button", name="添加后端").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="添加", exact=True).click()
    expect(dialog.locator("#backend-name-error, #backend-url-error")).to_have_count(2)
    dialog.get_by_label("名称").fill("gpu-1")
    dialog.get_by_label("地址").fill(second)
    dialog.get_by_role("button", name="测试连接").click()
    expect(dialog.get_by_role("status")).to_contain_text("可用")
    dialog.get_by_text("访问凭据").click()
    dialog.get_by_label("令牌", exact=True).fill("s3cret")
    dialog.get_by_role("button", name="添加", exact=True).click()

    card = page.locator("[data-backend=gpu-1]")
    expect(card).to_have_attribute("data-state", "ready")
    expect(card).to_contain_text("令牌")
    assert servers(studio)["gpu-1"]["access"] == ["token"]
    card.get_by_role("button", name="测试连接").click()
    expect(card.get_by_role("status")).to_contain_text("毫秒")

    card.get_by_role("button", name="编辑").click()
    expect(dialog.get_by_label("地址")).to_be_disabled()
    expect(dialog.get_by_label("令牌", exact=True)).to_have_value("")
    assert "s3cret" not in page.content()
    dialog.get_by_label("并发").fill("1")
    dialog.get_by_label("执行时限").fill("600")
    dialog.get_by_role("button", name="保存", exact=True).click()
    expect(card).to_contain_text("0 / 1")
    found = servers(studio)["gpu-1"]
    assert (found["seats"], found["running_timeout_s"], found["access"]) == (1, 600, ["token"])

    card.get_by_role("button", name="暂停").click()
    expect(card).to_contain_text("已暂停")
    assert servers(studio)["gpu-1"]["paused_at"]
    card.get_by_role("button", name="恢复").click()
    expect(card.get_by_role("button", name="暂停")).to_be_visible()

    card.get_by_role("button", name="移除").click()
    page.get_by_role("dialog").get_by_role("button", name="移除").click()
    expect(card).to_have_count(0)
    assert set(servers(studio)) == {"gpu-0"}


def test_a_server_with_work_is_removed_only_by_force(studio: Running, goto: Goto, second: str, tidied: None) -> None:
    gpu_0 = servers(studio)["gpu-0"]["id"]
    studio.ask("POST", f"/api/backends/{gpu_0}/pause")
    try:
        traps = {"traps": [{"at": "started", "do": "hold"}]}
        httpx.post(f"{second}/_simulator/faults", json=traps, trust_env=False, timeout=60)
        added = studio.ask("POST", "/api/backends", {"name": "gpu-1", "url": second})
        (task,) = studio.create("在忙的服务器上")
        while studio.ask("GET", f"/api/tasks/{task['id']}")["status"] != "RUNNING":
            pass
        page = goto("/settings/backends")
        card = page.locator("[data-backend=gpu-1]")
        card.get_by_role("button", name="移除").click()
        page.get_by_role("dialog").get_by_role("button", name="移除").click()
        question = page.get_by_role("dialog").filter(has_text="强制移除会把这些任务放回队列")
        question.get_by_role("button", name="强制移除").click()
        expect(card).to_have_count(0)
        assert added["id"] not in {each["id"] for each in servers(studio).values()}
        assert studio.ask("GET", f"/api/tasks/{task['id']}")["status"] == "PENDING"
    finally:
        studio.ask("POST", f"/api/backends/{gpu_0}/resume")


def test_what_is_wrong_with_a_server_is_said_at_its_field(studio: Running, goto: Goto, tidied: None) -> None:
    page = goto("/settings/backends")
    page.get_by_role("button", name="添加后端").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("名称").fill("gpu-0")
    dialog.get_by_label("地址").fill("ftp://127.0.0.1:9")
    dialog.get_by_role("button", name="添加", exact=True).click()
    expect(dialog.locator("#backend-url-error")).to_be_visible()
    dialog.get_by_label("地址").fill("127.0.0.1:9")
    dialog.get_by_role("button", name="添加", exact=True).click()
    expect(dialog.locator("#backend-name-error")).to_be_visible()
    dialog.get_by_label("名称").fill("gpu-9")
    dialog.get_by_role("button", name="测试连接").click()
    expect(dialog.get_by_role("status")).to_contain_text("连不上")
    page.keyboard.press("Escape")

    page.route("**/api/backends/kinds", with_another_kind)
    page.reload()
    page.get_by_role("button", name="添加后端").click()
    dialog.locator("#backend-kind").click()
    page.locator(".ant-select-item-option", has_text="云端").click()
    expect(dialog.get_by_label("地址")).to_have_value("https://cloud.example")
    expect(dialog.get_by_label("API 密钥")).to_have_attribute("type", "password")
    dialog.get_by_label("名称").fill("cloud-0")
    dialog.get_by_role("button", name="添加", exact=True).click()
    expect(dialog.locator("#backend-api_key-error")).to_have_text("API 密钥不能为空")
    dialog.get_by_label("API 密钥").fill("k3y")
    dialog.get_by_text("访问凭据").click()
    dialog.locator("#backend-token").click()
    page.locator(".ant-select-item-option", has_text="大型").click()
    with page.expect_request(lambda request: request.method == "POST" and request.url.endswith("/backends")) as sent:
        dialog.get_by_role("button", name="添加", exact=True).click()
    body = sent.value.post_data_json or {}
    assert {name: body.get(name) for name in ("kind", "api_key", "token")} == (
        {"kind": "cloud", "api_key": "k3y", "token": "l"}
    )
    assert set(servers(studio)) == {"gpu-0"}
    page.unroute_all()


def with_another_kind(route: Route) -> None:
    """The kinds of the studio, and one that it does not know: nothing in the pages does either."""
    answer = route.fetch()
    kinds = answer.json()
    field = {"about": "", "example": "", "required": False, "secret": False, "account": False, "default": None}
    size = [{"value": "s", "label": "小型"}, {"value": "l", "label": "大型"}]
    fields = [
        {
            **field,
            "name": "api_key",
            "type": "text",
            "label": "API 密钥",
            "choices": [],
            "required": True,
            "secret": True,
        },
        {**field, "name": "token", "type": "choice", "label": "机型", "choices": size},
    ]
    cloud = {"kind": "cloud", "name": "云端", "address": "https://cloud.example", "fields": fields, "paid": True}
    route.fulfill(response=answer, json={"items": [*kinds["items"], {**kinds["items"][0], **cloud}]})


def test_retries_and_limits_are_changed_without_a_restart(studio: Running, goto: Goto, tidied: None) -> None:
    page = goto("/settings/running")
    row = page.locator("[data-setting=max_executions]")
    expect(row).to_contain_text("默认")
    row.get_by_label("最多执行次数", exact=True).fill("2")
    page.get_by_label("重复提交的判断时间").fill("0")
    page.get_by_role("textbox", name="重试间隔").fill("5, 10")
    keep(page)
    expect(notice(page, "立即生效")).to_be_visible()
    expect(row).to_contain_text("已修改")
    (task,) = studio.create("新的重试", start=False)
    assert task["max_retries"] == 2

    page.reload()
    expect(page.get_by_role("textbox", name="重试间隔")).to_have_value("5,10")
    page.locator("[data-setting=retry_delays_s]").get_by_role("button", name="重试间隔恢复默认值").click()
    keep(page)
    found = {each["name"]: each for each in studio.ask("GET", "/api/settings/installation")["items"]}
    assert (found["retry_delays_s"]["source"], found["max_executions"]["value"]) == ("default", 2)
    assert (found["duplicate_window_s"]["source"], found["duplicate_window_s"]["value"]) == ("settings", 0)

    page.get_by_role("textbox", name="重试间隔").fill("5, bald")
    page.keyboard.press("Control+s")
    expect(page.locator("[data-setting=retry_delays_s]").get_by_role("alert")).to_be_visible()


def test_what_only_the_environment_decides_is_shown_with_its_name(studio: Running, goto: Goto) -> None:
    page = goto("/settings/running")
    page.get_by_text("其他设置（由环境变量决定）").click()
    row = page.locator(".environment-list > div").filter(has_text="GENQUEUE_PROBE_S")
    expect(row).to_contain_text("0.5")
    expect(row).to_contain_text("环境变量或命令行")
    expect(row.locator("input")).to_have_count(0)
    expect(page.locator(".environment-list > div").filter(has_text="GENQUEUE_TOKEN")).to_contain_text("未设置")


def test_what_would_go_is_shown_before_it_is_kept_shorter(studio: Running, goto: Goto, tidied: None) -> None:
    (task,) = studio.create("会被清理的")
    while not studio.ask("GET", f"/api/tasks/{task['id']}")["outputs"]:
        pass
    page = goto("/settings/storage")
    expect(page.locator(".storage-where")).to_contain_text("data")
    expect(page.get_by_text("现在的设置不会自动删除任何内容")).to_be_visible()
    page.get_by_label("结果总量上限").fill("0.000000001")
    expect(page.locator(".storage-preview")).to_contain_text("现在会删除")
    page.get_by_role("button", name="现在清理").click()
    page.get_by_role("dialog").get_by_role("button", name="永久删除").click()
    expect(notice(page, "已清理")).to_be_visible()
    expect(page.locator(".storage-preview")).to_contain_text("现在没有需要清理的内容")
    assert studio.ask("GET", f"/api/tasks/{task['id']}")["outputs"] == []
    # The names of downloads stand on the same page, with what they would be.
    names = page.locator(".storage-names").get_by_role("status")
    expect(names).to_contain_text("一只橘猫在窗台上_428571_1a2b3c4d_1.png")
    page.get_by_label("文件名格式", exact=True).fill("{titel}")
    expect(names).to_contain_text("{titel} 不是可用的占位符")
    page.get_by_label("文件名格式", exact=True).fill("{id} {title}")
    expect(names).to_contain_text("1a2b3c4d 一只橘猫在窗台上.png")
    page.get_by_role("button", name="结果总量上限恢复默认值").click()
    keep(page)
    settings = {each["name"]: each["value"] for each in studio.ask("GET", "/api/settings/installation")["items"]}
    assert settings["download_name"] == "{id} {title}"
    assert studio.ask("GET", "/api/space")["settings"]["keep_outputs_gb"] == 0
