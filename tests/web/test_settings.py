"""Settings over HTTP, in `config.json` and on PostgreSQL."""

import asyncio
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from genqueue.config import described, load, tunables
from genqueue.messages.settings import SETTINGS
from genqueue.web.schemas.responses.settings import DownloadName, Installation, Setting
from tests.support.clock import ManualClock
from tests.support.databases import DATABASES, new_migrated
from tests.web.running import PICTURE, Running, error_of, running, settings_in

PAGES = Path(__file__).parents[2] / "ui" / "src"
NAMES = {name.removeprefix("GENQUEUE_").lower() for name, _, _ in described()}


@pytest.fixture(params=DATABASES)
async def anywhere(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(settings_in(tmp_path, database_url=new_migrated(request.param, tmp_path))) as started:
        yield started


def write_config(studio: Running, text: str) -> None:
    (studio.app.settings.data_dir / "config.json").write_text(text, encoding="utf-8")


def config(studio: Running) -> dict[str, Any]:
    text = (studio.app.settings.data_dir / "config.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


async def test_the_call_comes_before_the_user_and_the_user_before_the_workflow(anywhere: Running) -> None:
    client = anywhere.client
    plain = (await anywhere.create())[0]["params"]
    put = await client.put("/api/settings/text_to_image", json={"steps": 7, "width": 512})
    mine = (await anywhere.create())[0]["params"]
    called = (await anywhere.create(params={"prompt": "a", "steps": 9}))[0]["params"]
    form = (await client.get("/api/workflows/demo_text_to_image")).json()["schema"]["properties"]

    assert put.json() == {"steps": 7, "width": 512}
    assert plain["steps"] != 7
    assert (mine["steps"], mine["width"], mine["height"]) == (7, 512, plain["height"])
    assert (called["steps"], called["width"]) == (9, 512)
    assert form["steps"]["default"] == 7
    assert (await client.get("/api/settings")).json()["text_to_image"] == {"steps": 7, "width": 512}
    await client.put("/api/settings/text_to_image", json={"steps": None})
    assert (await anywhere.create())[0]["params"]["steps"] == plain["steps"]


async def test_me_is_part_of_the_same_document(anywhere: Running) -> None:
    assert (await anywhere.client.get("/api/me")).json() == {"nickname": "", "email": ""}

    put = await anywhere.client.put("/api/me", json={"nickname": "小王", "email": "wang@example.com"})

    assert (
        put.json() == (await anywhere.client.get("/api/me")).json() == {"nickname": "小王", "email": "wang@example.com"}
    )
    bad = await anywhere.client.put("/api/me", json={"email": "wang"})
    assert (bad.status_code, error_of(bad)["details"]["field"]) == (422, "email")


async def test_several_kinds_are_checked_before_any_is_kept(studio: Running) -> None:
    refused = await studio.client.put("/api/settings", json={"text_to_image": {"steps": 5}, "text_to_video": {"x": 1}})
    kept = await studio.client.put("/api/settings", json={"text_to_image": {"steps": 5}, "text_to_video": {}})

    assert (refused.status_code, error_of(refused)["details"]["field"]) == (422, "text_to_video.x")
    assert kept.json()["text_to_image"] == {"steps": 5}
    assert config(studio)["settings"]["text_to_image"] == {"steps": 5}


async def test_defaults_that_do_not_fit_are_refused_with_their_field(studio: Running) -> None:
    cases: list[tuple[str, dict[str, Any], str, str]] = [
        ("text_to_image", {"steps": "many"}, "expected_integer", "text_to_image.steps"),
        ("text_to_image", {"steps": -5}, "below_minimum", "text_to_image.steps"),
        ("text_to_image", {"colour": "red"}, "unknown_field", "text_to_image.colour"),
        ("image_to_image", {"image": "upload:abc"}, "not_a_default", "image_to_image.image"),
    ]
    for kind, body, code, field in cases:
        answer = await studio.client.put(f"/api/settings/{kind}", json=body)
        assert answer.status_code == 422, answer.text
        error = error_of(answer)
        assert (error["code"], error["details"]["field"]) == (code, field)
    assert (await studio.client.get("/api/settings/workflow")).status_code == 404


async def test_the_file_may_be_edited_by_hand(studio: Running) -> None:
    write_config(
        studio, '{"mine": 1, "settings": {"text_to_image": {"steps": 3, "width": "wide"}, "me": {"nickname": 5}}}'
    )

    read = (await studio.client.get("/api/settings/text_to_image")).json()
    params = (await studio.create())[0]["params"]
    await studio.client.put("/api/settings/text_to_video", json={"width": 320})

    assert read == {"steps": 3, "width": "wide"}
    assert (params["steps"], isinstance(params["width"], int)) == (3, True)
    assert (await studio.client.get("/api/me")).json() == {"nickname": "", "email": ""}
    assert config(studio)["mine"] == 1
    assert config(studio)["settings"]["text_to_image"] == {"steps": 3, "width": "wide"}


async def test_a_broken_file_is_neither_used_nor_overwritten(studio: Running) -> None:
    await studio.client.put("/api/settings/text_to_image", json={"steps": 4})
    await studio.create()
    for broken in ('{"settings": ', "[]", '{"settings": []}', '{"settings": {"text_to_image": 1}}'):
        write_config(studio, broken)

        read = await studio.client.get("/api/settings")
        written = await studio.client.put("/api/settings/text_to_image", json={"steps": 5})
        created = await studio.client.post("/api/tasks", json={**PICTURE, "allow_duplicate": True})

        assert (read.status_code, error_of(read)["code"]) == (409, "settings_file_broken")
        assert (written.status_code, error_of(written)["code"]) == (409, "settings_file_broken")
        assert created.json()["tasks"][0]["params"]["steps"] == 4
        assert (studio.app.settings.data_dir / "config.json").read_text(encoding="utf-8") == broken


async def test_writing_leaves_no_other_file_behind(studio: Running) -> None:
    await studio.client.put("/api/settings/text_to_image", json={"steps": 4})

    names = {path.name for path in studio.app.settings.data_dir.iterdir() if "config" in path.name}

    assert names == {"config.json"}


async def test_what_was_changed_meanwhile_is_not_overwritten(anywhere: Running) -> None:
    client = anywhere.client
    for address, first, second in (
        ("/api/settings/text_to_image", {"steps": 5}, {"steps": 6}),
        ("/api/me", {"nickname": "小王", "email": ""}, {"nickname": "小李", "email": ""}),
    ):
        empty = (await client.get(address)).headers["ETag"]
        kept = await client.put(address, json=first, headers={"If-Match": empty})
        late = await client.put(address, json=second, headers={"If-Match": empty})
        assert (kept.status_code, late.status_code) == (200, 412)
        assert error_of(late)["code"] == "settings_changed"
        assert (await client.get(address)).json() == first

        assert (await client.get(address)).headers["ETag"] == kept.headers["ETag"] != empty
        again = await client.put(address, json=second, headers={"If-Match": kept.headers["ETag"]})
        assert (again.status_code, (await client.get(address)).json()) == (200, second)
        assert (await client.put(address, json=first, headers={"If-Match": "*"})).status_code == 200


async def test_of_two_at_the_same_time_one_is_told_that_it_came_second(anywhere: Running) -> None:
    tag = (await anywhere.client.get("/api/settings/text_to_image")).headers["ETag"]
    puts = [
        anywhere.client.put("/api/settings/text_to_image", json={"steps": steps}, headers={"If-Match": tag})
        for steps in range(1, 9)
    ]
    answers = await asyncio.gather(*puts)

    assert sorted(answer.status_code for answer in answers) == [200] + [412] * 7
    (kept,) = (answer.json() for answer in answers if answer.status_code == 200)
    assert (await anywhere.client.get("/api/settings/text_to_image")).json() == kept


async def test_other_pages_hear_of_a_change(anywhere: Running) -> None:
    async with anywhere.socket() as websocket:
        while json.loads(await websocket.recv())["op"] != "hello":
            pass
        await anywhere.client.put("/api/settings/text_to_image", json={"steps": 4})
        while (frame := json.loads(await websocket.recv()))["op"] != "events":
            pass
    (item,) = frame["items"]
    assert (item["type"], item["data"]) == ("settings.updated", {"node": "text_to_image"})


async def test_a_form_tells_both_what_it_starts_with_and_what_the_workflow_has(studio: Running) -> None:
    plain = (await studio.client.get("/api/workflows/demo_text_to_image")).json()["schema"]["properties"]
    write_config(studio, '{"settings": {"text_to_image": {"steps": 3, "width": "wide", "cfg": 1e9, "model": "x"}}}')

    form = (await studio.client.get("/api/workflows/demo_text_to_image")).json()["schema"]["properties"]

    assert (form["steps"]["default"], form["steps"]["x-workflow-default"]) == (3, plain["steps"]["default"])
    assert form["width"] == plain["width"]
    assert form["cfg"] == plain["cfg"]


async def test_a_nickname_has_at_most_32_characters(studio: Running) -> None:
    long = await studio.client.put("/api/me", json={"nickname": "王" * 33})
    fits = await studio.client.put("/api/me", json={"nickname": "王" * 32})
    assert (long.status_code, error_of(long)["details"]["field"], fits.status_code) == (422, "nickname", 200)


async def installation(studio: Running) -> dict[str, Setting]:
    found = Installation.model_validate((await studio.client.get("/api/settings/installation")).json())
    return {each.name: each for each in found.items}


async def test_the_installation_tells_what_is_in_force_and_where_it_comes_from(tmp_path: Path) -> None:
    environment = {
        "GENQUEUE_QUEUED_TIMEOUT_S": "99",
        "GENQUEUE_DATABASE_URL": new_migrated("sqlite", tmp_path),
        "GENQUEUE_DATA_DIR": str(tmp_path),
    }
    async with running(load(environment)) as studio:
        before = await installation(studio)
        put = await studio.client.put("/api/settings/installation", json={"max_executions": 7})
        after = await installation(studio)
        refused = await studio.client.put("/api/settings/installation", json={"queued_timeout_s": 5})

    assert put.status_code == 200, put.text
    assert (before["queued_timeout_s"].value, before["queued_timeout_s"].source) == (99, "environment")
    assert (before["queued_timeout_s"].editable, before["queued_timeout_s"].tunable) == (False, True)
    assert (before["max_executions"].value, before["max_executions"].source) == (3, "default")
    assert (after["max_executions"].value, after["max_executions"].source) == (7, "settings")
    assert (before["database_url"].value, before["database_url"].secret) == (None, True)
    assert not before["port"].editable
    assert set(before) == NAMES
    assert (refused.status_code, error_of(refused)["code"]) == (422, "fixed_by_environment")


def test_every_setting_is_explained_in_chinese_and_no_other() -> None:
    missing, gone = NAMES - SETTINGS.keys(), SETTINGS.keys() - NAMES
    assert not missing, f"messages/settings.py needs a sentence for {sorted(missing)}"
    assert not gone, f"messages/settings.py has sentences for {sorted(gone)}, which are no settings"


def test_every_setting_that_can_be_changed_while_it_runs_has_a_field_and_a_name_on_the_pages() -> None:
    rows = (PAGES / "features/settings/installation.ts").read_text(encoding="utf-8")
    words = (PAGES / "locales/zh.ts").read_text(encoding="utf-8").split("\n  setting: {\n")[1].split("\n  },\n")[0]
    fields, named = set(re.findall(r'"(\w+)"', rows)), set(re.findall(r"^    (\w+):", words, re.MULTILINE))
    hidden, nameless, gone = tunables().keys() - fields, tunables().keys() - named, named - tunables().keys()
    assert not hidden, f"ui/src/features/settings/installation.ts has no row for {sorted(hidden)}"
    assert not nameless, f"`setting` of ui/src/locales/zh.ts and en.ts has no name for {sorted(nameless)}"
    assert not gone, f"`setting` of ui/src/locales/zh.ts and en.ts names {sorted(gone)}, which cannot be changed"


async def test_a_changed_limit_is_in_force_at_once_and_goes_back(anywhere: Running) -> None:
    client, app = anywhere.client, anywhere.app
    await client.put("/api/settings/installation", json={"retry_delays_s": " 5, 10 ", "keep_outputs_days": 30})

    assert app.settings.retry_delays == (5.0, 10.0)
    assert (await anywhere.create())[0]["max_retries"] == 2
    assert (await client.get("/api/space")).json()["settings"]["keep_outputs_days"] == 30
    await client.put("/api/settings/installation", json={"retry_delays_s": None})
    assert len(app.settings.retry_delays) == 3
    assert (await installation(anywhere))["keep_outputs_days"].source == "default"
    assert (await client.get("/api/settings/text_to_image")).json() == {}


async def test_a_switch_is_turned_and_turned_back(studio: Running) -> None:
    told = (await installation(studio))["rerun_after_timeout"]
    assert (told.value, told.default, told.minimum, told.maximum) == (True, True, None, None)
    put = await studio.client.put("/api/settings/installation", json={"rerun_after_timeout": False})
    assert (put.status_code, studio.app.settings.rerun_after_timeout) == (200, False)
    await studio.client.put("/api/settings/installation", json={"rerun_after_timeout": None})
    assert studio.app.settings.rerun_after_timeout is True


@pytest.mark.parametrize("database", DATABASES)
async def test_the_window_for_duplicates_is_changed_while_it_runs(database: str, tmp_path: Path) -> None:
    clock = ManualClock()
    settings = settings_in(tmp_path, database_url=new_migrated(database, tmp_path))
    async with running(settings, clock) as studio:

        async def submitted(after_s: float) -> int:
            clock.advance(after_s)
            return (await studio.client.post("/api/tasks", json=PICTURE)).status_code

        async def decide(window_s: float | None) -> None:
            put = await studio.client.put("/api/settings/installation", json={"duplicate_window_s": window_s})
            assert put.status_code == 200, put.text

        told = (await installation(studio))["duplicate_window_s"]
        assert (told.value, told.default, told.minimum, told.editable) == (5, 5, 0, True)
        assert [await submitted(0), await submitted(4.9), await submitted(0.2)] == [201, 409, 201]
        await decide(60)
        assert [await submitted(59.9), await submitted(0.2)] == [409, 201]
        await decide(1)
        assert [await submitted(0.9), await submitted(0.2)] == [409, 201]
        await decide(0)
        assert [await submitted(0), await submitted(0)] == [201, 201]
        await decide(None)
        assert [await submitted(5.1), await submitted(4.9)] == [201, 409]


async def test_limits_that_make_no_sense_are_refused_with_their_field(studio: Running) -> None:
    cases: list[tuple[dict[str, Any], str, str]] = [
        ({"max_executions": 0}, "below_minimum", "max_executions"),
        ({"rerun_after_timeout": 1}, "expected_boolean", "rerun_after_timeout"),
        ({"max_executions": 1.5}, "expected_integer", "max_executions"),
        ({"running_timeout_s": "long"}, "expected_number", "running_timeout_s"),
        ({"running_timeout_s": True}, "expected_number", "running_timeout_s"),
        ({"running_timeout_s": 1e99}, "above_maximum", "running_timeout_s"),
        ({"duplicate_window_s": -1}, "below_minimum", "duplicate_window_s"),
        ({"duplicate_window_s": 86_401}, "above_maximum", "duplicate_window_s"),
        ({"retry_delays_s": "1,x"}, "expected_number", "retry_delays_s"),
        ({"retry_delays_s": "nan"}, "expected_number", "retry_delays_s"),
        ({"retry_delays_s": "-1"}, "below_minimum", "retry_delays_s"),
        ({"retry_delays_s": ",".join("1" * 21)}, "too_many", "retry_delays_s"),
        ({"port": 80}, "unknown_field", "port"),
        ({"download_name": "{titel}"}, "unknown_placeholder", "download_name"),
        ({"download_name": "out/{title}"}, "not_in_a_name", "download_name"),
        ({"download_name": ""}, "empty_value", "download_name"),
    ]
    for body, code, name in cases:
        answer = await studio.client.put("/api/settings/installation", json=body)
        assert answer.status_code == 422, answer.text
        error = error_of(answer)
        assert (error["code"], error["details"]["field"]) == (code, f"installation.{name}")
    assert (await installation(studio))["max_executions"].value == 3


async def test_names_of_files_are_previewed_before_they_are_set(studio: Running) -> None:
    address = "/api/settings/installation/download-name"

    async def ask(pattern: str, language: str = "zh") -> httpx.Response:
        return await studio.client.get(address, params={"pattern": pattern}, headers={"Accept-Language": language})

    told = DownloadName.model_validate((await ask(" {title}_{seed}_{id}")).json())
    assert (told.name, told.several) == (
        "一只橘猫在窗台上_428571_1a2b3c4d.png",
        "一只橘猫在窗台上_428571_1a2b3c4d_1.png",
    )
    assert (await ask("{number}-{title}", "en")).json()["several"] == "1-A ginger cat on the sill.png"
    assert told.placeholders == ["title", "seed", "id", "number", "node", "name"]
    refused = error_of(await ask("{titel}"))
    assert (refused["code"], refused["details"]["field"]) == ("unknown_placeholder", "pattern")
    assert "{titel}" in refused["message"]
    assert "{title}, {seed}, {id}" in refused["hint"]


async def test_an_installation_edited_by_hand_goes_by_what_can_be_used(studio: Running) -> None:
    write_config(studio, '{"settings": {"installation": {"max_executions": 2, "abandon_after_s": "soon", "port": 1}}}')

    found = await installation(studio)

    assert (found["max_executions"].value, found["abandon_after_s"].value) == (2, 600)
    assert found["abandon_after_s"].source == "default"


CHANGED = {"max_executions": 9, "duplicate_window_s": 30}


async def test_another_process_goes_by_it_too(tmp_path: Path) -> None:
    """Two web processes on one data folder; the second looks for changes by itself."""
    settings = settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path))
    async with running(settings) as first, running(settings) as second:
        tag = (await first.client.get("/api/settings/installation")).headers["ETag"]
        await first.client.put("/api/settings/installation", json=CHANGED, headers={"If-Match": tag})
        late = await second.client.put("/api/settings/installation", json={}, headers={"If-Match": tag})
        while second.app.settings.max_executions != 9:
            await asyncio.sleep(0)
        assert second.app.settings.duplicate_window_s == 30
    assert (late.status_code, error_of(late)["code"]) == (412, "settings_changed")
