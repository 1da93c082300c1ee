"""Servers over HTTP, against a simulated ComfyUI that speaks real HTTP."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
import structlog

from genqueue.backends import KINDS
from genqueue.backends.access import SECRETS as NAMED_SECRETS
from genqueue.messages import word
from genqueue.simulators.comfyui import Settings as SimulatorSettings
from genqueue.simulators.comfyui import Simulator
from genqueue.simulators.comfyui import running as simulating
from genqueue.store.backends.backends import load_access
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.backends import BackendKinds, BackendServer, Probe
from genqueue.web.schemas.responses.queue import LiveRuns
from tests.support.builders import Stage, given_task
from tests.support.fragile import Foreign, fragile
from tests.support.kinds import like_comfyui
from tests.support.tiny import TINY
from tests.support.tiny_service import Service, serving
from tests.web.running import Running, error_of

SECRETS = {
    "username": "wang",
    "password": "pass-w0rd",
    "token": "t0ken",
    "headers": {"X-Key": "k3y"},
    "api_key_comfy_org": "comfyui-4-partners",
    "auth_token_comfy_org": "l0gin",
}


@pytest.fixture
async def comfyui(tmp_path: Path) -> AsyncIterator[Simulator]:
    async with simulating(SimulatorSettings(directory=tmp_path / "comfyui")) as simulator:
        yield simulator


async def add(studio: Running, **body: object) -> BackendServer:
    answer = await studio.client.post("/api/backends", json={"name": "gpu-0", "url": "http://127.0.0.1:9", **body})
    assert answer.status_code == 201, answer.text
    return BackendServer.model_validate(answer.json())


async def test_a_server_that_is_there_tells_what_it_is(studio: Running, comfyui: Simulator) -> None:
    server = await add(studio, url=comfyui.url)

    probe = Probe.model_validate((await studio.client.post(f"/api/backends/{server.id}/test")).json())
    live = (await studio.client.get(f"/api/backends/{server.id}/live")).json()

    assert (probe.ok, probe.error) == (True, None)
    assert probe.version
    assert LiveRuns.model_validate(live).items == []


async def test_a_kind_that_does_not_tell_its_queue_says_so(studio: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "tiny", TINY)
    async with serving(Service()) as service:
        server = await add(studio, kind="tiny", url=service.url)
        probe = Probe.model_validate((await studio.client.post(f"/api/backends/{server.id}/test")).json())
        live = await studio.client.get(f"/api/backends/{server.id}/live")

    assert (probe.ok, probe.error) == (True, None)
    assert (live.status_code, error_of(live)["code"]) == (409, "live_unsupported")
    assert "(tiny)" in error_of(live)["message"].replace("（", "(").replace("）", ")")


async def test_a_server_that_is_not_there_is_an_answer_in_words(studio: Running) -> None:
    server = await add(studio)

    probe = Probe.model_validate((await studio.client.post(f"/api/backends/{server.id}/test")).json())
    live = await studio.client.get(f"/api/backends/{server.id}/live")

    assert probe.ok is False
    assert probe.error is not None
    assert (probe.error.code, live.status_code, error_of(live)["code"]) == ("connect_failed", 502, "connect_failed")


async def test_addresses_have_one_form_and_exist_once(studio: Running) -> None:
    server = await add(studio, url="HTTP://LocalHost:80/comfy//")

    same = await studio.client.post("/api/backends", json={"name": "other", "url": "http://localhost/comfy"})
    named = await studio.client.post("/api/backends", json={"name": "gpu-0", "url": "http://localhost:81"})

    assert server.url == "http://localhost/comfy"
    assert (same.status_code, error_of(same)["details"]["field"]) == (409, "url")
    assert (named.status_code, error_of(named)["details"]["field"]) == (409, "name")


async def test_the_same_address_with_another_account_is_another_backend(
    studio: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KINDS, "cloud", like_comfyui(account=("token",)))
    one = await add(studio, kind="cloud", token="t0ken-1")
    two = await add(studio, kind="cloud", token="t0ken-2", name="second")
    body = {"kind": "cloud", "name": "third", "url": one.url, "token": "t0ken-1", "username": "other"}
    same = await studio.client.post("/api/backends", json=body, headers={"Accept-Language": "en"})
    taken = await studio.client.put(f"/api/backends/{two.id}", json={"token": "t0ken-1"})
    kept = await studio.client.put(f"/api/backends/{two.id}", json={"username": "wang"})

    assert error_of(same)["message"] == f"The backend gpu-0 uses this account at {one.url} already"
    assert [(each.status_code, error_of(each)["code"]) for each in (same, taken)] == [(409, "backend_exists")] * 2
    assert [error_of(each)["details"]["field"] for each in (same, taken)] == ["token", "token"]
    assert error_of(taken)["details"]["backend"] == {"id": one.id, "name": "gpu-0"}
    assert "t0ken" not in same.text + taken.text + kept.text
    assert (await studio.app.store.read(load_access, two.id)) == {"token": "t0ken-2", "username": "wang"}


async def test_every_kind_tells_what_it_asks_for(studio: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    cloud = like_comfyui(
        paid=True, seats=1, most_seats=3, address="https://cloud.example", access=("token",), account=("token",)
    )
    monkeypatch.setitem(KINDS, "cloud", cloud)
    answer = await studio.client.get("/api/backends/kinds", headers={"Accept-Language": "en"})
    kinds = {each.kind: each for each in BackendKinds.model_validate(answer.json()).items}
    comfyui, told = kinds["comfyui"], kinds["cloud"]
    assert (comfyui.kind, comfyui.name, comfyui.address, comfyui.seats, comfyui.most_seats, comfyui.paid) == (
        ("comfyui", "ComfyUI", None, 2, 8, False)
    )
    for each in kinds.values():
        assert each.address_example in each.address_about
        assert set(each.access) <= set(bodies.BackendAccess.model_fields)
    assert (told.address, told.access, told.account, told.seats, told.most_seats, told.paid) == (
        ("https://cloud.example", ["token"], ["token"], 1, 3, True)
    )


async def test_a_kind_with_one_address_is_added_without_one(studio: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "cloud", like_comfyui(address="http://127.0.0.1:9/", seats=1, most_seats=3))
    body = {"name": "cloud", "kind": "cloud"}
    other = await studio.client.post("/api/backends", json={**body, "url": "http://127.0.0.1:10"})
    tried = await studio.client.post("/api/backends/test", json={"kind": "cloud"})
    made = await studio.client.post("/api/backends", json=body)
    needed = await studio.client.post("/api/backends", json={"name": "gpu-1"})
    untried = await studio.client.post("/api/backends/test", json={})

    assert (other.status_code, error_of(other)["code"], error_of(other)["details"]["field"]) == (
        (422, "address_of_kind", "url")
    )
    assert tried.json()["error"]["code"] == "connect_failed"
    assert (made.status_code, made.json()["url"], made.json()["seats"]) == (201, "http://127.0.0.1:9", 1)
    for each in (needed, untried):
        assert (each.status_code, error_of(each)["code"], error_of(each)["details"]["field"]) == (
            (422, "missing_field", "url")
        )


async def test_no_backend_holds_more_than_its_kind_may(studio: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KINDS, "narrow", like_comfyui(seats=1, most_seats=3))
    monkeypatch.setitem(KINDS, "wide", like_comfyui(seats=20, most_seats=100))
    wide = await add(studio, kind="wide", name="wide", url="http://127.0.0.1:10")
    body = {"name": "n", "kind": "narrow", "url": "http://127.0.0.1:9"}
    added = await studio.client.post("/api/backends", json={**body, "seats": 4}, headers={"Accept-Language": "en"})
    server = await add(studio, kind="narrow")
    changed = await studio.client.put(f"/api/backends/{server.id}", json={"seats": 4})
    most = await studio.client.put(f"/api/backends/{server.id}", json={"seats": 3})

    assert (wide.seats, wide.most_seats, server.seats, most.json()["seats"]) == (20, 100, 1, 3)
    for refused in (added, changed):
        assert (refused.status_code, error_of(refused)["code"]) == (422, "above_maximum")
        assert error_of(refused)["details"]["field"] == "seats"
    assert error_of(added)["message"] == "A backend of the kind narrow takes at most 3 runs at a time, not 4"


async def test_a_kind_that_lists_no_nodes_is_not_asked_for_them(
    studio: Running, comfyui: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def reach(place: str, _about: str) -> None:
        assert place != "catalog"

    kind = fragile(reach)
    monkeypatch.setitem(KINDS, "quiet", replace(kind, capabilities=replace(kind.capabilities, lists_nodes=False)))
    answer = await studio.client.post("/api/backends/test", json={"kind": "quiet", "url": comfyui.url})
    assert answer.json()["ok"] is True, answer.text


async def test_what_is_no_address_is_refused(studio: Running) -> None:
    cases = {
        "http://user:secret@host": "url_has_more",
        "http://host?x=1": "url_has_more",
        "http://host#x": "url_has_more",
        "ftp://host": "url_unusable",
        "host:8188": "url_unusable",
        "http://": "url_unusable",
        "http://host:port": "url_unusable",
        "http://host:99999": "url_unusable",
        "http://ho st": "url_unusable",
        "http://[::1": "url_unusable",
        "javascript:alert(1)": "url_unusable",
    }
    for url, code in cases.items():
        answer = await studio.client.post("/api/backends", json={"name": "a", "url": url})
        assert answer.status_code == 422, url
        assert error_of(answer)["code"] == code, url
        assert "secret" not in answer.text


async def test_what_no_client_can_be_made_of_is_refused(studio: Running) -> None:
    cases: list[tuple[dict[str, object], str]] = [
        ({"kind": "abacus"}, "unknown_backend_kind"),
        ({"headers": {"X": "a\nb"}}, "header_unusable"),
        ({"ca_file": "/there/is/none.pem", "url": "https://127.0.0.1:9"}, "ca_file_unusable"),
        ({"headers": {f"X-{number}": "" for number in range(51)}}, "too_many"),
        ({"headers": {"X": "a" * 8_001}}, "too_long"),
        ({"token": "a" * 8_001}, "too_long"),
        ({"seats": 9}, "above_maximum"),
        ({"name": ""}, "empty_value"),
        ({"verify_tls": "no"}, "expected_boolean"),
    ]
    for more, code in cases:
        answer = await studio.client.post("/api/backends", json={"name": "a", "url": "http://127.0.0.1:9", **more})
        assert (answer.status_code, error_of(answer)["code"]) == (422, code)
    assert (await studio.client.get("/api/backends")).json() == {"items": []}


async def test_secrets_go_in_and_never_come_out(studio: Running) -> None:
    server = await add(studio, **SECRETS)
    address = f"/api/backends/{server.id}"
    changed = await studio.client.put(address, json={"name": "gpu-1", "token": None, "headers": {"X-Key": "n3w"}})
    texts = [
        (await studio.client.get("/api/backends")).text,
        (await studio.client.get(address)).text,
        changed.text,
        (await studio.client.get("/api/queue")).text,
    ]

    assert server.has_secrets is True
    assert sorted(server.access) == sorted(SECRETS)
    for secret in ("pass-w0rd", "t0ken", "k3y", "n3w", "wang", "comfyui-4-partners", "l0gin"):
        assert all(secret not in text for text in texts)
    kept = await studio.app.store.read(load_access, server.id)
    assert kept == {name: value for name, value in SECRETS.items() if name != "token"} | {"headers": {"X-Key": "n3w"}}


async def test_a_secret_of_a_wrong_kind_is_not_repeated_in_the_refusal(studio: Running) -> None:
    for name in sorted(NAMED_SECRETS):
        answer = await studio.client.post("/api/backends", json={"name": "a", "url": "http://h", name: ["s3cret"]})
        assert answer.status_code == 422
        assert "s3cret" not in answer.text


async def test_name_and_seats_can_be_changed_but_not_the_address(studio: Running) -> None:
    server = await add(studio)
    await add(studio, name="gpu-1", url="http://127.0.0.1:10")
    address = f"/api/backends/{server.id}"

    changed = await studio.client.put(address, json={"name": "快的", "seats": 8, "url": "http://127.0.0.1:9/"})
    moved = await studio.client.put(address, json={"url": "http://127.0.0.1:11"})
    other = await studio.client.put(address, json={"kind": "runninghub"})
    taken = await studio.client.put(address, json={"name": "gpu-1"})

    assert (changed.status_code, changed.json()["name"], changed.json()["seats"]) == (200, "快的", 8)
    assert [error_of(each)["code"] for each in (moved, other)] == ["address_is_fixed", "address_is_fixed"]
    assert (taken.status_code, error_of(taken)["code"]) == (409, "backend_exists")


async def test_a_server_is_removed_at_rest_or_by_force(studio: Running) -> None:
    given = await given_task(studio.app.store, Stage.RUNNING)
    address = f"/api/backends/{given.server.id}"

    busy = await studio.client.delete(address)
    forced = await studio.client.delete(address, params={"force": True})

    assert (busy.status_code, error_of(busy)["code"]) == (409, "backend_busy")
    assert forced.status_code == 204
    assert (await studio.client.get(address)).status_code == 404
    task = (await studio.client.get(f"/api/tasks/{given.id}")).json()
    assert task["status"] == "PENDING"
    assert task["attempts"][0]["backend"]["kind"] == "comfyui"


async def test_a_refresh_is_wished_for(studio: Running) -> None:
    server = await add(studio)

    refreshed = await studio.client.post(f"/api/backends/{server.id}/refresh")

    assert refreshed.status_code == 202
    (row,) = await studio.app.backends()
    assert row["catalog_wanted_at"] is not None


async def test_a_server_is_tried_before_it_is_added(studio: Running, comfyui: Simulator) -> None:
    good = await studio.client.post("/api/backends/test", json={"url": comfyui.url})
    away = await studio.client.post("/api/backends/test", json={"url": "http://127.0.0.1:9", "token": "t0ken"})
    wrong = await studio.client.post("/api/backends/test", json={"url": "ftp://x"})

    assert (good.json()["ok"], bool(good.json()["version"])) == (True, True)
    assert (away.status_code, away.json()["ok"], away.json()["error"]["code"]) == (200, False, "connect_failed")
    assert (wrong.status_code, error_of(wrong)["details"]["field"]) == (422, "url")
    assert (await studio.client.get("/api/backends")).json()["items"] == []


async def test_a_process_without_a_simulated_server_says_what_to_do(studio: Running) -> None:
    answer = await studio.client.post("/api/backends/simulated", headers={"Accept-Language": "en"})

    assert (answer.status_code, error_of(answer)["code"]) == (409, "no_simulator")
    assert "genqueue simulate comfyui" in error_of(answer)["hint"]


@pytest.mark.parametrize("step", ["probe", "catalog"])
async def test_a_fault_of_ours_while_a_server_is_asked_is_an_answer_with_an_id_that_the_log_has(
    studio: Running, comfyui: Simulator, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    async def reach(place: str, _about: str) -> None:
        if place in (step, "live"):
            raise Foreign("a secret reason")

    monkeypatch.setitem(KINDS, "fragile", fragile(reach))
    server = await add(studio, url=comfyui.url, kind="fragile")

    with structlog.testing.capture_logs() as logs:
        answer = await studio.client.post(f"/api/backends/{server.id}/test", headers={"Accept-Language": "en"})
        live = await studio.client.get(f"/api/backends/{server.id}/live")

    probe = Probe.model_validate(answer.json())
    assert (answer.status_code, probe.ok, probe.version is None) == (200, False, step == "probe")
    assert probe.error is not None
    assert (probe.error.code, live.status_code, error_of(live)["code"]) == ("internal_error", 502, "internal_error")
    assert word("internal_error", {"step": step}, "en").message == probe.error.message
    assert logs[0]["id"] in probe.error.hint
    assert isinstance(logs[0]["exc_info"], Foreign)
    assert "secret reason" not in answer.text + live.text


async def test_the_limits_of_costs_are_kept_changed_and_removed(studio: Running) -> None:
    body = {"name": "gpu-0", "url": "http://127.0.0.1:1", "daily_limit": {"coins": 100}, "batch_limit": {"money": 0.5}}
    made = (await studio.client.post("/api/backends", json=body)).json()
    assert (made["daily_limit"], made["batch_limit"], made["rerun_failed"]) == ({"coins": 100}, {"money": 0.5}, True)
    url = f"/api/backends/{made['id']}"
    changed = (await studio.client.put(url, json={"daily_limit": {"money": 2}, "rerun_failed": False})).json()
    assert (changed["daily_limit"], changed["batch_limit"]) == ({"money": 2}, {"money": 0.5})
    assert changed["rerun_failed"] is False
    changed = (await studio.client.put(url, json={"daily_limit": None, "rerun_failed": None})).json()
    assert (changed["daily_limit"], changed["batch_limit"], changed["rerun_failed"]) == (None, {"money": 0.5}, True)
    for wrong in ({}, {"coins": 1, "money": 1}, {"coins": -1}, {"coins": "1"}, {"gold": 1}, 5):
        refused = await studio.client.put(url, json={"daily_limit": wrong})
        assert refused.status_code == 422, wrong
        assert "daily_limit" in str(refused.json())
