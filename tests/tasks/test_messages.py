"""Every text that a user reads: both languages, the same arguments, one word for one thing."""

import re
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

import genqueue
from genqueue.backends import KINDS
from genqueue.messages import TEXTS, TOLD_AS, label, language_of, word
from genqueue.messages.kinds import BACKEND_KINDS, KindWords, field_words
from genqueue.messages.words import _ACTS, STATUS_WORDS, WORDS
from genqueue.tasks.model import Kind
from genqueue.tasks.states import Phase, Status
from tests.surface.snapshot import kept

IN_CHINESE = {
    Status.READY: "待启动",
    Status.PENDING: "排队中",
    Status.QUEUED: "已提交",
    Status.RUNNING: "运行中",
    Status.RETRYING: "异常 · 待重试",
    Status.SUCCESS: "已完成",
    Status.FAILED: "失败",
    Status.STOPPED: "已停止",
}
KINDS_IN_CHINESE = {
    Kind.TEXT_TO_IMAGE: "文生图",
    Kind.IMAGE_TO_IMAGE: "图生图",
    Kind.TEXT_TO_VIDEO: "文生视频",
    Kind.IMAGE_TO_VIDEO: "图生视频",
    Kind.WORKFLOW: "工作流",
}


ROUTE = re.compile(r"POST /api/tasks/(?:\{task_id\}|batch)/(\w+)")
ACTIONS = sorted(
    {found[1] for route in kept()["routes"] if (found := ROUTE.fullmatch(route))} - {"summary"} | {"change", "delete"}
)
"""What can be done to a task: the routes under it. PATCH changes it, DELETE deletes it."""


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def has_chinese(text: str) -> bool:
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def test_the_statuses_are_called_what_everybody_calls_them() -> None:
    assert {status: label(status) for status in Status} == IN_CHINESE
    assert set(STATUS_WORDS) == {str(status) for status in Status}


def test_the_kinds_are_called_what_everybody_calls_them() -> None:
    assert {kind: label(kind) for kind in Kind} == KINDS_IN_CHINESE


@pytest.mark.parametrize("name", [*Status, *Kind, *Phase])
def test_everything_shown_has_a_word_in_both_languages(name: str) -> None:
    zh, en = {**STATUS_WORDS, **WORDS}[name]
    assert has_chinese(zh)
    assert en
    assert not has_chinese(en)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kind_of_backend_is_called_something_in_both_languages(kind: str) -> None:
    words = BACKEND_KINDS[kind]
    assert all(words.name)
    assert not has_chinese("".join((words.name[1], words.address[1], words.example)))
    can = KINDS[kind].capabilities
    if can.address is None:
        assert all((*words.address, words.example))
    for name in can.access:
        field = field_words(name, kind)
        assert has_chinese(field.label[0])
        assert not has_chinese("".join((field.label[1], field.about[1], field.example)))
        assert set(field.choices) == set(can.choices.get(name, ()))
    if can.access:
        told = {
            language: word("backend_denied", {"told_as": f"denied_by_{kind}"}, language) for language in ("zh", "en")
        }
        assert told["zh"].hint == words.denied[0] != KindWords(("", "")).denied[0], (
            "it says which field, and where to get it"
        )
        assert told["en"].hint == words.denied[1] != KindWords(("", "")).denied[1]


def test_what_a_task_does_not_allow_is_said_in_words_and_not_in_names() -> None:
    refused = {"status": Status.RUNNING, "action": "start"}
    assert word("not_allowed", refused).message == "任务正在运行中，不能启动"
    assert word("not_allowed", refused, "en").message == "The task is running, so it cannot be started"
    for status in Status:
        for action in ACTIONS:
            for language in ("zh", "en"):
                told = word("not_allowed", {"status": str(status), "action": action}, language).message
                assert status not in told, told
                assert action in _ACTS, f"messages/words.py has no words for {action} in _ACTS"
                assert language == "en" or not re.search("[a-z]", told), told


@pytest.mark.parametrize("code", ["settings_changed", "wrong_kind", "graph_needs_workflow"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_kind_is_said_in_words_and_not_in_names(code: str, language: str) -> None:
    for kind in Kind:
        arguments = {name: str(kind) for name in ("node", "kind", "asked")}
        told = word(code, {**arguments, "id": "w1"}, language).message
        assert label(kind, language) in told
        assert not re.search("[a-z]_[a-z]", told), told


def test_no_two_statuses_share_a_word() -> None:
    for language in ("zh", "en"):
        assert len({label(status, language) for status in Status}) == len(Status)


ALL = {**TEXTS, **TOLD_AS}


@pytest.mark.parametrize("code", sorted(ALL))
def test_a_message_says_the_same_in_both_languages(code: str) -> None:
    message_zh, hint_zh, message_en, hint_en = ALL[code]
    # What has no words of its own, only names and arguments, is the same in every language.
    assert has_chinese(message_zh) or message_zh == message_en
    assert message_en
    assert not has_chinese(message_en)
    assert not has_chinese(hint_en)
    assert bool(hint_zh) == bool(hint_en), "a hint in one language only"
    assert placeholders(message_zh) == placeholders(message_en), "the languages take different arguments"
    assert placeholders(hint_zh) == placeholders(hint_en), "the languages take different arguments"
    assert all(name.isidentifier() for text in ALL[code] for name in placeholders(text))


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_a_message_never_fails_because_of_its_arguments(code: str) -> None:
    for language in ("zh", "en"):
        wording = word(code, {}, language)
        assert wording.message
        assert not re.search(r"\{\w+\}", wording.message + wording.hint)


def test_what_is_not_there_is_called_as_in_the_interface() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in Path(genqueue.__file__).parent.rglob("*.py"))
    names = set(re.findall(r'(?:"not_found", what=|usable_id\()"(\w+)"', source))
    assert names >= {"task", "batch", "backend", "workflow", "upload"}
    for name in names:
        assert re.fullmatch(r"找不到 [一-龥]+ x", word("not_found", {"what": name, "id": "x"}).message), name
        assert word("not_found", {"what": name, "id": "x"}, "en").message == f"There is no {name} x"


def test_the_step_of_a_fault_is_said_in_words() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in Path(genqueue.__file__).parent.rglob("*.py"))
    steps = set(re.findall(r'(?:during|ours|Trouble\("internal_error", note_fault)\("(\w+)"', source))
    assert steps >= {"prepare", "submit", "watch", "collect", "settle", "probe", "catalog"}
    for step in steps:
        assert re.fullmatch(r"GenQueue 内部出错（[一-龥]+）", word("internal_error", {"step": step}).message), step


def test_lists_are_told_with_commas_and_unknown_codes_tell_themselves() -> None:
    assert word("nobody_knows", {"a": 1}) == ("nobody_knows", "")
    code, name = next((code, name) for code, texts in sorted(TEXTS.items()) for name in sorted(placeholders(texts[0])))
    assert "a, b" in word(code, {name: ["a", "b"]}).message


TIME_OUT = {"minutes": 120, "backend": "gpu-0"}
AWAY = {**TIME_OUT, "told_as": "run_timeout_away", "since": "2026-01-01 10:03 UTC"}
DEAF = {**TIME_OUT, "told_as": "run_timeout_deaf"}


@pytest.mark.parametrize(
    ("code", "arguments", "zh", "en"),
    [
        (
            "run_timeout",
            TIME_OUT,
            ("在 gpu-0 上执行超过 120 分钟，已停止", "请减小尺寸、步数或时长，或放宽执行时限。"),
            (
                "It ran for more than 120 minutes on gpu-0 and was stopped",
                "Use a smaller size, fewer steps or a shorter clip, or raise the limit.",
            ),
        ),
        (
            "run_timeout",
            AWAY,
            (
                "120 分钟的时限已到，后端 gpu-0 仍没有交回结果：它自 2026-01-01 10:03 UTC 起失联",
                "后端恢复后，如果已经执行完，结果会自动取回；如需现在重新执行，请点击“重试”。",
            ),
            (
                "No result within 120 minutes: the backend gpu-0 has been away since 2026-01-01 10:03 UTC",
                "If it comes back with the finished run, the result is collected by itself; retry to run it again now.",
            ),
        ),
        (
            "run_timeout",
            DEAF,
            (
                "在 gpu-0 上执行超过 120 分钟，而且停不下来",
                "请重启该后端；如果它最后仍执行完，结果会自动取回。",
            ),
            (
                "It ran for more than 120 minutes on gpu-0 and cannot be stopped there",
                "Restart that backend; if the run ends well after all, its result is collected by itself.",
            ),
        ),
        (
            "backend_unreachable",
            {"tries": 4},
            ("连续 4 次都连不上后端，已放弃", "请检查后端后点击“重试”。"),
            ("No backend could be reached in 4 tries", "Check the backend, then retry."),
        ),
        (
            "too_many_executions",
            {"times": 3},
            ("执行失败，重试超过3次", "请查看最后一次的错误，修正后点击“重试”。"),
            ("The run failed 3 times", "See the last error, correct it, then retry."),
        ),
    ],
)
def test_the_words_of_an_end_are_these(
    code: str, arguments: dict[str, Any], zh: tuple[str, str], en: tuple[str, str]
) -> None:
    assert (word(code, arguments, "zh"), word(code, arguments, "en")) == (zh, en)


def test_a_text_that_nobody_knows_is_that_of_its_code() -> None:
    assert word("run_timeout", {**TIME_OUT, "told_as": "gone"}) == word("run_timeout", TIME_OUT)


@pytest.mark.parametrize(
    ("accepted", "language"),
    [(None, "zh"), ("", "zh"), ("en-US,en;q=0.9", "en"), ("zh-CN,en", "zh"), ("fr,en;q=0.5", "en"), ("fr", "zh")],
)
def test_chinese_is_the_first_language(accepted: str | None, language: str) -> None:
    assert language_of(accepted) == language
