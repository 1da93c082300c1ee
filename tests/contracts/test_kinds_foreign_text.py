"""What every kind promises about texts of others: our credentials are in none of them, what is kept can be kept, and an
id goes into an address quoted."""

import json
import logging
import traceback
from contextlib import suppress
from dataclasses import asdict
from urllib.parse import quote

import pytest

from genqueue.backends.base import RemoteState
from genqueue.backends.remote_files import files_from_json, files_to_json
from genqueue.errors import BackendError, Invalid, Rejected
from tests.contracts.asking import error_of, requests_of
from tests.contracts.laboratory import CREDENTIALS, TOKEN, Laboratory, ended, made
from tests.contracts.middleman import Says


def echo_of(secrets: list[str]) -> bytes:
    """An answer that repeats them wherever a backend may say something."""
    message = f"no such key: {secrets}"
    return json.dumps(
        {
            "code": secrets[0],
            "msg": message,
            "service": secrets[0],
            "reason": message,
            "error": {"type": secrets[0], "message": message, "details": secrets},
            "system": {"comfyui_version": f"0.1.0 {secrets[0]}"},
            "errors": [{secrets[0]: secrets}],
            "data": {secrets[0]: secrets},
        }
    ).encode()


def secrets_in(lab: Laboratory, text: str) -> list[str]:
    """The credentials that are in it."""
    return [secret for secret in lab.secrets if secret in text]


def all_of(error: BaseException | None) -> str:
    """Whatever may be shown or logged of it."""
    if error is None:
        return ""
    mine = (error.args, str(error), repr(error), getattr(error, "arguments", ""), getattr(error, "details", ""))
    return f"{mine} {''.join(traceback.format_exception(error))}"


async def test_a_credential_is_repeated_in_no_error_and_no_log(
    lab: Laboratory, caplog: pytest.LogCaptureFixture
) -> None:
    """Something that refuses a request may repeat it, credentials and all."""
    remote_id, remote = await made(lab)
    with caplog.at_level(logging.DEBUG):
        for status in (200, 400, 401, 404, 409, 422, 500):
            lab.middleman.says = lab.files.says = Says(status, "application/json", echo_of(lab.secrets))
            for name, ask in requests_of(lab, remote_id, remote.files[0]).items():
                error = await error_of(ask)
                assert (name, status, secrets_in(lab, all_of(error))) == (name, status, [])
    assert secrets_in(lab, caplog.text) == []


async def test_a_run_that_repeats_a_credential_fails_without_it(lab: Laboratory) -> None:
    lab.middleman.words = {lab.reason.encode(): f"{lab.reason} {' '.join(lab.secrets)}".encode()}
    accepted = await lab.client.submit(await lab.failing())
    remote = await ended(lab.client, accepted.remote_id)
    assert remote.trouble is not None
    assert (remote.state, secrets_in(lab, repr(remote))) == (RemoteState.FAILED, [])
    assert lab.reason in f"{remote.trouble.arguments} {remote.trouble.raw}"


async def test_a_refusal_that_repeats_a_credential_is_raised_without_it(lab: Laboratory) -> None:
    lab.middleman.words = {lab.objection.encode(): f"{lab.objection} {' '.join(lab.secrets)}".encode()}
    with pytest.raises(Rejected) as caught:
        await lab.client.submit(lab.refused())
    assert secrets_in(lab, all_of(caught.value)) == []
    assert lab.objection in str(caught.value)


async def test_every_request_carries_the_credentials_and_no_address_does(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    for ask in requests_of(lab, remote_id, remote.files[0]).values():
        error = await error_of(ask)
        assert error is None or error.code == "cancel_unsupported"
    keys = [CREDENTIALS[name].encode() for name in ("api_key", "token") if name in lab.can.access]
    for request in lab.middleman.requests:
        assert secrets_in(lab, request.target) == []
        assert not keys or any(key in request.head + request.body for key in keys), request.target
    if lab.files is not lab.middleman:
        for request in lab.files.requests:
            assert secrets_in(lab, (request.head + request.body).decode("latin-1")) == []
    assert secrets_in(lab, repr(lab.client)) == []
    assert secrets_in(lab, repr(remote)) == []


async def test_an_address_or_a_credential_that_cannot_be_used_is_refused_without_quoting_it(lab: Laboratory) -> None:
    for url in ("nothing at all", "ftp://x", "http://", "http://us er:pass@x"):
        with pytest.raises(Invalid) as caught:
            lab.connect(url)
        assert (caught.value.code, caught.value.field) == ("url_unusable", "url")
    if "token" in lab.can.access:
        with pytest.raises(Invalid) as caught:
            lab.connect(lab.middleman.url, token=f"{TOKEN}\r\nX: y")
        assert secrets_in(lab, all_of(caught.value)) == []


IDS = (
    *("..", ".", "zq/../zq", "/zq", "zq?a=zq", "zq#zq", "zq%2Fzq", "zq zq", "zqü", "zq\\zq", "zq;zq", 'zq"'),
    *("zq\ud83d", "zq\0"),
)
"""Ids come from a backend's answer, or from a user who types one to adopt a run."""


async def test_an_id_goes_into_an_address_quoted(lab: Laboratory) -> None:
    _, remote = await made(lab)
    for remote_id in IDS:
        before = len(lab.middleman.requests)
        asked = requests_of(lab, remote_id, remote.files[0])
        for name in {"cancel", "remove_double"} & asked.keys():
            await error_of(asked[name])
        with suppress(BackendError):
            assert (await lab.client.look_up(remote_id)).state is RemoteState.ABSENT
        wanted = quote(remote_id, safe="", errors="surrogatepass")
        for request in lab.middleman.requests[before:]:
            path = request.target.partition("?")[0]
            assert not {".", ".."} & set(path.split("/")), request.target
            assert "zq" not in request.target or wanted in request.target, request.target


UNKEEPABLE = rb"\u0000 \ud83d ../../\u001b[31m" + b" \\u0000" * 3


async def test_what_a_failing_run_says_can_be_kept(lab: Laboratory) -> None:
    lab.middleman.words = {lab.reason.encode(): UNKEEPABLE + b"x" * 200_000}
    accepted = await lab.client.submit(await lab.failing())
    remote = await ended(lab.client, accepted.remote_id)
    assert remote.state is RemoteState.FAILED
    kept = json.dumps(asdict(remote), ensure_ascii=False, default=str)
    assert ("\\u0000" in kept, len(kept.encode("utf-8")) < 100_000) == (False, True)


async def test_the_name_of_a_file_can_be_kept(lab: Laboratory) -> None:
    remote_id, remote = await made(lab)
    lab.middleman.words = {remote.files[0].filename.encode(): UNKEEPABLE + b".png"}
    found = await lab.client.look_up(remote_id)
    kept = json.dumps(files_to_json(found.files), ensure_ascii=False)
    assert "\\u0000" not in kept
    assert files_from_json(json.loads(kept.encode("utf-8")), {}) == found.files
    assert all(file.filename for file in found.files)
