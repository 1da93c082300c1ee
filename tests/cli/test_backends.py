"""Backends from the command line, on the database alone."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from genqueue.backends import KINDS
from tests.cli.conftest import Cli
from tests.support.kinds import like_comfyui
from tests.support.ports import kept_port

SECRET = "s3cret-word"


@pytest.fixture
def nobody() -> Iterator[str]:
    """An address where nobody listens."""
    with kept_port() as port:
        yield f"http://127.0.0.1:{port}"


def test_a_backend_is_tried_when_it_is_added(cli: Cli, simulator: str) -> None:
    told = cli("backends", "add", "--kind", "comfyui", "--name", "sim", "--url", simulator, "--lang", "en")
    assert told.code == 0
    assert "sim can be used" in told.out
    listed = json.loads(cli("backends", "list", "--json").out)["items"]
    assert [(each["name"], each["url"]) for each in listed] == [("sim", simulator)]


def test_a_backend_that_is_away_is_added_all_the_same_and_test_ends_with_1(cli: Cli, nobody: str) -> None:
    added = cli("backends", "add", "--name", "away", "--url", nobody)
    assert added.code == 0
    assert "away" in added.err
    told = cli("backends", "test", "away", "--json")
    assert told.code == 1
    assert json.loads(told.out)["error"]["code"] == "connect_failed"


def test_no_secret_is_ever_shown(cli: Cli, nobody: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_TOKEN", SECRET)
    monkeypatch.setenv("MY_KEY", SECRET)
    words = ("--token-env", "MY_TOKEN", "--header", "X-Key=@MY_KEY")
    said = [
        cli("backends", "add", "--name", "b", "--url", nobody, *words, "--json"),
        cli("backends", "list", "--json"),
        cli("backends", "test", "b", "--json"),
        cli("backends", "edit", "b", "--password-env", "MY_KEY", "--username", "me", "--json"),
        cli("backends", "edit", "b", "--comfy-org-key-env", "MY_KEY", "--comfy-org-token-env", "MY_TOKEN", "--json"),
        cli("check", "--json"),
    ]
    assert "api_key_comfy_org" in json.loads(said[4].out)["access"]
    assert json.loads(said[0].out)["has_secrets"] is True
    assert not any(SECRET in each.out + each.err for each in said)


def test_a_variable_that_is_not_set_is_refused(cli: Cli) -> None:
    told = cli("backends", "add", "--name", "b", "--url", "http://127.0.0.1:1", "--token-env", "NOT_THERE")
    assert told.code == 2
    assert "NOT_THERE" in told.err


def test_edit_changes_what_was_named_and_nothing_else(cli: Cli, backend: str) -> None:
    changed = json.loads(cli("backends", "edit", backend, "--name", "other", "--seats", "1", "--json").out)
    assert (changed["name"], changed["seats"]) == ("other", 1)
    assert cli("backends", "edit", "other").code == 2
    assert cli("backends", "edit", backend, "--seats", "1").code == 3


def test_two_backends_of_one_address_are_refused(cli: Cli, backend: str, simulator: str) -> None:
    assert cli("backends", "add", "--name", "again", "--url", simulator).code == 4


def test_an_address_that_cannot_be_used_is_refused(cli: Cli) -> None:
    assert cli("backends", "add", "--name", "b", "--url", "ftp://x").code == 2


def test_refresh_and_remove(cli: Cli, backend: str) -> None:
    assert cli("backends", "refresh", backend).code == 0
    assert cli("backends", "remove", backend).code == 0
    assert cli("backends", "remove", backend).code == 3
    assert json.loads(cli("backends", "list", "--json").out)["items"] == []


def test_a_key_is_required_and_taken_from_a_prompt_a_variable_or_a_file(
    cli: Cli, nobody: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(KINDS, "keyed", like_comfyui(access=("api_key",), required=("api_key",)))
    monkeypatch.setenv("MY_KEY", SECRET)
    file = tmp_path / "key"
    add = ("backends", "add", "--kind", "keyed", "--lang", "en")
    missing = cli(*add, "--name", "none", "--url", nobody)
    other = cli(*add, "--name", "none", "--url", nobody, "--api-key-env", "MY_KEY", "--username", "me")
    unreadable = cli(*add, "--name", "none", "--url", nobody, "--key-file", str(file))
    file.write_text(f"{SECRET}\n", encoding="utf-8")
    ways = (("--api-key-env", "MY_KEY"), ("--key-file", str(file)))
    said = [cli(*add, "--name", f"b{number}", "--url", f"{nobody}/{number}", *way) for number, way in enumerate(ways)]

    assert [each.code for each in (missing, other, unreadable, *said)] == [2, 2, 2, 0, 0]
    assert "needs its API key (api_key)" in missing.err
    assert "takes no username" in other.err
    assert not any(SECRET in each.out + each.err for each in (other, *said))
    listed = json.loads(cli("backends", "list", "--json").out)["items"]
    assert [each["access"] for each in listed] == [["api_key"]] * 2
