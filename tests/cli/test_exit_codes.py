"""Exit codes: the same for everybody who says no, a server or this process."""

import json
from pathlib import Path

import pytest

from genqueue import errors
from genqueue.cli.terminal.exit_codes import Exit, Refused, exit_of
from genqueue.web.errors import STATUSES, TokenRequired
from tests.cli.conftest import Cli

LEAVES = [
    errors.Invalid("x", field="f"),
    errors.NotFound("x"),
    errors.Conflict("x"),
    errors.TooLarge("x"),
    errors.Forbidden("x"),
    errors.Unavailable("x"),
    errors.Unreachable("x"),
    errors.Unclear("x"),
    errors.Rejected("x"),
    errors.Unsupported("x"),
    errors.FileGone("x"),
    TokenRequired("x"),
]


@pytest.mark.parametrize("error", LEAVES, ids=lambda error: type(error).__name__)
def test_an_error_has_the_same_code_here_and_through_the_api(error: errors.GenQueueError) -> None:
    status = next(STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES)
    assert exit_of(error) == exit_of(Refused(status, "x", "", "", {}))


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("version",), Exit.DONE),
        (("tasks", "list"), Exit.DONE),
        (("--help",), Exit.DONE),
        (("nonsense",), Exit.BAD_INPUT),
        (("tasks", "list", "--nonsense"), Exit.BAD_INPUT),
        (("tasks", "list", "--limit", "many"), Exit.BAD_INPUT),
        (("tasks", "list", "--status", "HAPPY"), Exit.BAD_INPUT),
        (("submit",), Exit.BAD_INPUT),
        (("submit", "--kind", "text_to_image"), Exit.BAD_INPUT),
        (("submit", "--kind", "text_to_image", "--param", "nothing"), Exit.BAD_INPUT),
        (("submit", "--workflow", "there-is-no-such-file.json"), Exit.BAD_INPUT),
        (("version", "--lang", "fr"), Exit.BAD_INPUT),
        (("tasks", "show", "00000000-0000-7000-8000-000000000000"), Exit.NOT_FOUND),
        (("tasks", "start", "00000000-0000-7000-8000-000000000000"), Exit.NOT_FOUND),
        (("workflows", "show", "none"), Exit.NOT_FOUND),
        (("backends", "test", "none"), Exit.NOT_FOUND),
        (("serve", "--role", "web"), Exit.BAD_INPUT),
        (("serve", "--host", "0.0.0.0"), Exit.NOT_ALLOWED),
        (("serve", "--host", "0.0.0.0", "--allow-remote"), Exit.NOT_ALLOWED),
        (("tasks", "list", "--server", "http://127.0.0.1:1"), Exit.UNAVAILABLE),
        (("simulate", "comfyui", "--speed", "0"), Exit.BAD_INPUT),
        (("simulate", "comfyui", "--version", "0.0.1"), Exit.BAD_INPUT),
        (("simulate", "runninghub", "--speed", "0"), Exit.BAD_INPUT),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_command_ends_with(cli: Cli, words: tuple[str, ...], code: Exit) -> None:
    told = cli(*words)
    assert told.code == code, told.err
    assert "Traceback" not in told.err


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_refusal_is_worded_with_a_hint_in_the_language_of_the_reader(cli: Cli, language: str) -> None:
    told = cli("tasks", "show", "00000000-0000-7000-8000-000000000000", "--lang", language)
    expected = {"zh": ("找不到", "刷新"), "en": ("There is no", "refresh")}[language]
    assert all(word in told.err for word in expected)
    assert told.out == ""


def test_as_json_an_error_is_the_answer(cli: Cli, tmp_path: Path) -> None:
    """Found by the server, by this process, and before anything was asked for."""
    ui_format = tmp_path / "ui.json"
    ui_format.write_text('{"nodes": [], "links": []}', encoding="utf-8")
    for words, code, field in (
        (("submit", "--workflow", ui_format), Exit.BAD_INPUT, "graph"),
        (("submit", "--workflow", tmp_path / "nowhere.json"), Exit.BAD_INPUT, str(tmp_path / "nowhere.json")),
        (("tasks", "show", "ffffffff"), Exit.NOT_FOUND, None),
    ):
        told = cli(*words, "--json", "--lang", "en")
        error = json.loads(told.out)["error"]
        assert (told.code, error["details"].get("field")) == (code, field)
        assert error["code"]
        assert error["message"] in told.err
