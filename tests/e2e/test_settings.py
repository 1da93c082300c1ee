"""需求七: who I am, and what the forms of each kind begin with. The rest of the settings page below it."""

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Locator, Page, Route, expect

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
    expect(page.locator(".toast").first).to_contain_text("已保存")


def test_need_7_1_nickname_and_mail_are_kept(studio: Running, goto: Goto) -> None:
    page = goto("/settings")
    page.get_by_label("昵称").fill("小王")
    page.get_by_label("邮箱").fill("wang@example.com")
    page.get_by_role("form", name="用户信息").get_by_role("button", name="保存").click()
    expect(page.locator(".toast")).to_have_text("已保存")

    assert studio.ask("GET", "/api/me") == {"nickname": "小王", "email": "wang@example.com"}
    page.reload()
    expect(page.get_by_label("昵称")).to_have_value("小王")
    expect(page.get_by_label("邮箱")).to_have_value("wang@example.com")


def test_need_7_1_what_is_wrong_is_said_in_the_corner_and_at_its_field(studio: Running, goto: Goto) -> None:
    page = goto("/settings")
    save = page.get_by_role("form", name="用户信息").get_by_role("button", name="保存")
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
        box = toast.bounding_box()
        assert box is not None
        assert (box["x"] + box["width"] > 1440 - 60, box["y"] + box["height"] > 900 - 60) == (True, True)
        expect(page.locator(f"#{at}-error")).to_contain_text(words)
        expect(page.locator(f"#{at}")).to_be_focused()
        page.mouse.move(10, 10)
        expect(toast).to_have_count(0)
    assert studio.ask("GET", "/api/me") == {"nickname": "", "email": ""}


@pytest.mark.parametrize("kind", KINDS)
def test_need_7_2_every_kind_has_a_tab_whose_defaults_can_be_changed(kind: str, studio: Running, goto: Goto) -> None:
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


def test_need_7_2_files_are_no_defaults(studio: Running, goto: Goto) -> None:
    page = goto("/settings/image_to_image")
    expect(page.locator("#prompt")).to_be_visible()
    expect(page.locator("#image")).to_have_count(0)


def test_need_7_2_one_goes_back_and_all_go_back(studio: Running, goto: Goto) -> None:
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


def test_need_7_2_open_forms_begin_with_the_new_defaults_at_once_in_every_tab(studio: Running, goto: Goto) -> None:
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
    page.keyboard.press("Control+s")

    expect(page.get_by_role("alert").filter(has_text="刚刚在别处被修改").first).to_be_visible()
    assert decided(studio, "text_to_image") == {"steps": 12}
    page.get_by_role("button", name="保留我的修改").click()
    keep(page)
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
