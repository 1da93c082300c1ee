"""The words of the command line, in both languages."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from genqueue.cli.root import build_root
from genqueue.messages import TEXTS
from genqueue.messages.cli import CLI
from genqueue.messages.cli_help import HELP
from genqueue.messages.words import STATUS_WORDS
from tests.cli.conftest import Cli


def helps(found: Any) -> Iterator[str]:
    yield found.help
    for parameter in found.params:
        if getattr(parameter, "help", None):
            yield parameter.help
    for below in getattr(found, "commands", {}).values():
        yield from helps(below)


def test_every_help_has_its_chinese_and_no_translation_is_left_over() -> None:
    assert set(helps(typer.main.get_command(build_root()))) == set(HELP)


def test_every_text_has_both_languages_and_the_same_arguments() -> None:
    for code, (zh, _, en, _) in CLI.items():
        assert zh, code
        assert en, code
        assert set(re.findall(r"\{(\w+)\}", zh)) == set(re.findall(r"\{(\w+)\}", en)), code
    assert CLI.items() <= TEXTS.items()


def test_no_text_of_the_command_line_words_a_status_in_its_own_way() -> None:
    own = {code: texts for code, texts in CLI.items() if code.startswith("cli_status")}
    assert own == {}
    assert {status for status in STATUS_WORDS if f"cli_column_{status.lower()}" in CLI} == set()


@pytest.mark.parametrize(("language", "word"), [("zh", "提交任务"), ("en", "Hand in tasks")])
def test_help_is_worded_in_the_language_of_the_reader(cli: Cli, language: str, word: str) -> None:
    assert word in cli("--lang", language, "--help").out
    assert word in cli("submit", "--help", f"--lang={language}").out


def test_the_language_of_the_settings_counts_where_none_is_named(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "已" in cli("tasks", "stop", "--all").out
    monkeypatch.setenv("GENQUEUE_LANGUAGE", "en")
    assert "Done" in cli("tasks", "stop", "--all").out


@pytest.mark.parametrize(
    "words",
    [
        ("version",),
        ("check",),
        ("tasks", "list"),
        ("tasks", "watch"),
        ("tasks", "export"),
        ("tasks", "stop", "--all"),
        ("tasks", "start", "--all"),
        ("tasks", "retry", "--all"),
        ("tasks", "clear", "--all"),
        ("tasks", "delete", "--all", "--yes"),
        ("backends", "list"),
        ("queue", "show"),
        ("queue", "pause"),
        ("queue", "resume"),
        ("tasks", "front", "--all"),
        ("workflows", "list"),
        ("workflows", "show", "demo_text_to_image"),
        ("submit", "--kind", "text_to_image", "--param", "prompt=a"),
    ],
    ids=" ".join,
)
def test_with_json_standard_output_is_json_and_nothing_else(cli: Cli, words: tuple[str, ...]) -> None:
    told = cli(*words, "--json")
    assert isinstance(json.loads(told.out), (dict, list))
    assert "\x1b" not in told.out + told.err


def test_an_option_of_every_command_may_stand_in_front_of_it(cli: Cli) -> None:
    assert json.loads(cli("--json", "--lang", "en", "tasks", "list").out)["total"] == 0
