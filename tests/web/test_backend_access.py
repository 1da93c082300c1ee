"""The credentials and options of backends of every kind: what is required, what is refused, and what is kept."""

from dataclasses import replace
from typing import Any

import pytest
from uuid_utils import uuid7

from genqueue.backends import KINDS
from genqueue.backends.access import NAMES, SECRETS
from genqueue.simulators.comfyui import Settings as SimulatorSettings
from genqueue.simulators.comfyui import running as simulating
from genqueue.simulators.comfyui.faults import ReplyFault
from genqueue.store.backends.backends import NewBackend, create_backend, load_access
from genqueue.web.schemas import requests as bodies
from genqueue.web.schemas.responses.backends import AccessField, BackendKinds
from tests.support.kinds import like_comfyui
from tests.support.tiny import TINY
from tests.web.running import Running, error_of

ENGLISH = {"Accept-Language": "en"}
URL = "http://127.0.0.1:9"
VALUES: dict[str, Any] = {
    "headers": {"X-Key": "k3y"},
    "verify_tls": False,
    "use_personal_queue": True,
    "ca_file": "/there/is/none.pem",
}


def value_of(name: str) -> Any:
    return VALUES.get(name, f"a value of {name}")


@pytest.fixture(autouse=True)
def kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Kinds of every sort: without any credential, with accounts, with a required and a chosen one."""
    cloud: dict[str, Any] = {
        "access": ("token", "username"),
        "account": ("token",),
        "choices": {"username": ("small", "large")},
    }
    monkeypatch.setitem(KINDS, "cloud", replace(TINY, capabilities=replace(TINY.capabilities, **cloud)))
    monkeypatch.setitem(KINDS, "keyed", like_comfyui(access=("api_key", "headers"), required=("api_key",)))
    monkeypatch.setitem(KINDS, "bare", like_comfyui(access=()))


async def post(studio: Running, path: str = "/api/backends", **body: Any) -> Any:
    named = {} if path.endswith("/test") else {"name": str(uuid7())}
    return await studio.client.post(path, json={"url": URL, **named, **body}, headers=ENGLISH)


async def put(studio: Running, backend_id: str, **body: Any) -> Any:
    return await studio.client.put(f"/api/backends/{backend_id}", json=body, headers=ENGLISH)


async def added(studio: Running, kind: str, **access: Any) -> str:
    answer = await post(studio, kind=kind, **access)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def given_stored(studio: Running, kind: str, **access: Any) -> str:
    """A backend as an earlier release may have stored it."""
    backend_id, store = str(uuid7()), studio.app.store
    url = f"{URL}/{backend_id}"
    await store.write(create_backend, NewBackend(backend_id, backend_id, kind, url, 1, access, store.clock.now()))
    return backend_id


def needed_by(kind: str) -> dict[str, Any]:
    can = KINDS[kind].capabilities
    return {name: can.choices[name][0] if name in can.choices else value_of(name) for name in can.needed}


@pytest.mark.parametrize(("kind", "name"), [("cloud", "token"), ("keyed", "api_key")])
async def test_a_required_credential_is_never_missing(studio: Running, kind: str, name: str) -> None:
    for path in ("/api/backends", "/api/backends/test"):
        for missing in ({}, {name: None}, {name: ""}, {name: " "}):
            answer = await post(studio, path, kind=kind, **missing)
            told = error_of(answer)
            assert (answer.status_code, told["code"], told["details"]["field"]) == (422, "missing_field", name)
            assert f"({name})" in told["message"]
    assert (await studio.client.get("/api/backends")).json() == {"items": []}

    backend_id = await added(studio, kind, **{name: "k3y-1"})
    for cleared in (None, "", "  "):
        answer = await put(studio, backend_id, **{name: cleared})
        assert (answer.status_code, error_of(answer)["details"]["field"]) == (422, name)
    assert (await put(studio, backend_id, name="renamed", seats=1)).status_code == 200
    assert await studio.app.store.read(load_access, backend_id) == {name: "k3y-1"}
    assert (await put(studio, backend_id, **{name: "k3y-2"})).status_code == 200
    assert await studio.app.store.read(load_access, backend_id) == {name: "k3y-2"}


async def test_a_stored_backend_without_its_key_says_so_until_it_has_one(studio: Running) -> None:
    backend_id = await given_stored(studio, "keyed")
    address = f"/api/backends/{backend_id}"

    tried = await studio.client.post(f"{address}/test")
    renamed = await put(studio, backend_id, name="renamed")
    entered = await put(studio, backend_id, api_key="k3y")
    again = await studio.client.post(f"{address}/test")

    assert (tried.status_code, error_of(tried)["code"], error_of(tried)["details"]["field"]) == (
        (422, "missing_field", "api_key")
    )
    assert (renamed.status_code, entered.status_code, again.status_code) == (200, 200, 200)
    assert entered.json()["access_labels"] == {"api_key": "API key"}


@pytest.mark.parametrize("kind", ["comfyui", "cloud", "keyed", "bare"])
async def test_what_a_kind_does_not_ask_for_is_refused_and_not_kept(studio: Running, kind: str) -> None:
    can = KINDS[kind].capabilities
    access = needed_by(kind)
    backend_id = await added(studio, kind, **access)
    others = [name for name in NAMES if name not in can.access]
    assert others, "every kind takes some and refuses some"
    for name in others:
        sent = {name: value_of(name)}
        for answer in (
            await post(studio, kind=kind, **access, **sent),
            await post(studio, "/api/backends/test", kind=kind, **access, **sent),
            await put(studio, backend_id, **sent),
        ):
            told = error_of(answer)
            assert (answer.status_code, told["code"], told["details"]["field"]) == (422, "unknown_field", name)
            assert all(each in told["hint"] for each in can.access), told
            assert "k3y" not in answer.text
        assert (await put(studio, backend_id, **{name: None})).status_code == 200
    several = await put(studio, backend_id, **{name: value_of(name) for name in others})
    listed = error_of(several)["details"].get("errors", [{"field": others[0]}])
    assert sorted(each["field"] for each in listed) == sorted(others)
    assert await studio.app.store.read(load_access, backend_id) == access


async def test_what_an_earlier_release_kept_goes_on_working(studio: Running) -> None:
    backend_id = await given_stored(studio, "bare", token="t0ken", verify_tls=False)

    tried = await studio.client.post(f"/api/backends/{backend_id}/test")
    removed = await put(studio, backend_id, token=None)

    assert (tried.status_code, tried.json()["error"]["code"]) == (200, "connect_failed")
    assert removed.json()["access_labels"] == {"verify_tls": "Certificates unchecked"}
    assert await studio.app.store.read(load_access, backend_id) == {"verify_tls": False}


async def test_what_says_nothing_is_not_stored(studio: Running) -> None:
    backend_id = await given_stored(studio, "comfyui", verify_tls=False)

    checked = await put(studio, backend_id, verify_tls=True)

    assert (checked.json()["access_labels"], await studio.app.store.read(load_access, backend_id)) == ({}, {})


async def test_a_mask_that_is_sent_back_is_not_stored(studio: Running) -> None:
    secrets = {name: value_of(name) for name in KINDS["comfyui"].capabilities.access if name in SECRETS}
    backend_id = await added(studio, "comfyui", **secrets)
    bare = await given_stored(studio, "keyed", api_key="k3y")
    for name in secrets:
        for mask in ("***", "•••••", "************"):
            sent = {"X-Key": mask} if name == "headers" else mask
            assert (await put(studio, backend_id, **{name: sent})).status_code == 200
    assert (await put(studio, backend_id, token="abcd****wxyz")).status_code == 200
    assert await studio.app.store.read(load_access, backend_id) == secrets

    for answer in (
        await post(studio, kind="keyed", api_key="***"),
        await put(studio, backend_id, headers={"X-Other": "Bearer ***"}),
        await put(studio, bare, headers={"X-Key": "***"}),
    ):
        assert (answer.status_code, error_of(answer)["code"]) == (422, "masked_value")
    assert (await put(studio, backend_id, password="p***")).status_code == 200
    assert (await studio.app.store.read(load_access, backend_id))["password"] == "p***"


async def test_an_option_is_one_of_its_choices(studio: Running) -> None:
    wrong = await post(studio, kind="cloud", token="t0ken", username="huge")
    backend_id = await added(studio, "cloud", token="t0ken", username="large")
    changed = await put(studio, backend_id, username="tiny")

    for answer in (wrong, changed):
        assert (answer.status_code, error_of(answer)["code"]) == (422, "not_in_list")
        assert error_of(answer)["details"]["field"] == "username"
    assert (await studio.app.store.read(load_access, backend_id))["username"] == "large"


async def test_every_kind_says_what_it_is_entered_with(studio: Running) -> None:
    for language in ("zh", "en"):
        answer = await studio.client.get("/api/backends/kinds", headers={"Accept-Language": language})
        told = {each.kind: each for each in BackendKinds.model_validate(answer.json()).items}
        assert list(told) == list(KINDS)
        for kind, each in told.items():
            can = KINDS[kind].capabilities
            assert [field.name for field in each.fields] == list(can.access) == each.access
            assert [field.name for field in each.fields if field.required] == list(can.needed)
            assert {field.name for field in each.fields if field.secret} == SECRETS & set(can.access)
            assert all(field.label not in ("", field.name) for field in each.fields)
            assert (each.several_accounts, each.paid, each.most_seats) == (
                (bool(can.account), can.paid, can.most_seats)
            )
            assert 1 <= each.seats <= each.most_seats
            assert each.takes_files is can.takes_files
    key, size = told["cloud"].fields
    assert key.account
    assert (size.type, [choice.value for choice in size.choices]) == ("choice", ["small", "large"])
    types = {field.name: field.type for field in told["comfyui"].fields}
    assert (types["headers"], types["verify_tls"], types["token"]) == ("headers", "boolean", "text")
    assert set(AccessField.model_fields) >= {"name", "label", "required", "secret", "choices"}


def test_the_fields_of_a_request_are_those_of_the_clients() -> None:
    assert set(bodies.BackendAccess.model_fields) == set(NAMES)


async def test_a_denied_access_says_what_to_do_for_this_kind(studio: Running, tmp_path: Any) -> None:
    async with simulating(SimulatorSettings(directory=tmp_path / "comfyui")) as simulator:
        simulator.faults.replies.append(ReplyFault("*", "status", status=401, times=None))
        backend_id = await added(studio, "comfyui", url=simulator.url)
        tried = await studio.client.post(f"/api/backends/{backend_id}/test", headers=ENGLISH)
        keyed = await post(studio, "/api/backends/test", kind="keyed", url=simulator.url, api_key="wr0ng")
        live = await studio.client.get(f"/api/backends/{backend_id}/live", headers=ENGLISH)

    assert [each["code"] for each in (tried.json()["error"], keyed.json()["error"], error_of(live))] == (
        ["backend_denied"] * 3
    )
    assert "proxy" in tried.json()["error"]["hint"]
    assert error_of(live)["hint"] == tried.json()["error"]["hint"]
    assert "proxy" not in keyed.json()["error"]["hint"]
