"""Every text a user reads, in Chinese and English, by code and arguments.

Rows and errors hold codes; words are chosen at the edge, in the reader's language. Chinese is the first language.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from genqueue.messages.backends import BACKENDS
from genqueue.messages.cli import CLI
from genqueue.messages.database import DATABASE
from genqueue.messages.kinds import BACKEND_KINDS, KindWords
from genqueue.messages.requests import REQUESTS
from genqueue.messages.settings import SETTINGS
from genqueue.messages.sheets import REASONS, SHEETS
from genqueue.messages.tasks import TASKS, TOLD_AS
from genqueue.messages.words import ARGUMENT_WORDS, STATUS_WORDS, WORDS
from genqueue.messages.workflows import WORKFLOWS

LANGUAGES = ("zh", "en")

TEXTS: dict[str, tuple[str, str, str, str]] = {
    **REQUESTS,
    **TASKS,
    **BACKENDS,
    **WORKFLOWS,
    **SHEETS,
    **REASONS,
    **CLI,
    **DATABASE,
}
"""code -> (message zh, hint zh, message en, hint en); a hint may be empty."""


class Wording(NamedTuple):
    message: str
    hint: str


class _Gentle(dict[str, Any]):
    """A missing argument shows as `?`: a message must never fail because of its words."""

    def __missing__(self, key: str) -> str:
        return "?"


def word(code: str, arguments: dict[str, Any], language: str = "zh") -> Wording:
    """The message and the hint of `code`; an unknown code answers itself. Where one code has several texts, the argument
    `told_as` names the one that fits."""
    texts = TOLD_AS.get(str(arguments.get("told_as"))) or TEXTS.get(code)
    if texts is None:
        return Wording(code, "")
    message, hint = texts[:2] if language == "zh" else texts[2:]
    called = ARGUMENT_WORDS.get(code, {})
    filled = _Gentle({name: _told(value, language, called.get(name, {})) for name, value in arguments.items()})
    return Wording(message.format_map(filled), hint.format_map(filled))


def label(name: str, language: str = "zh") -> str:
    """A word of the interface: a status, a kind, a phase, a heading."""
    zh, en = STATUS_WORDS.get(name) or WORDS.get(name) or (name, name)
    return zh if language == "zh" else en


class KindWording(NamedTuple):
    name: str
    address_about: str
    address_example: str


def backend_kind(kind: str, language: str = "zh") -> KindWording:
    """What a kind of backend is called, and how its address is written; one that is not known is called as it is
    stored."""
    words = BACKEND_KINDS.get(kind, KindWords((kind, kind)))
    at = 0 if language == "zh" else 1
    return KindWording(words.name[at], words.address[at], words.example)


def meaning(setting: str, english: str, language: str = "zh") -> str:
    """What a setting of the operator means; its English words come from where it is defined."""
    return SETTINGS.get(setting, english) if language == "zh" else english


def language_of(accept_language: str | None) -> str:
    """`zh` unless the reader prefers English."""
    for part in (accept_language or "").split(","):
        tag = part.split(";")[0].strip().lower()
        if tag.startswith("zh"):
            return "zh"
        if tag.startswith("en"):
            return "en"
    return "zh"


def _told(value: Any, language: str, called: Mapping[str, tuple[str, str]]) -> str:
    """An argument as text. A reason inside a reason, `{code, arguments}`, is worded like any other."""
    if (words := called.get(str(value))) is not None:
        return words[0 if language == "zh" else 1]
    if isinstance(value, Mapping) and "code" in value:
        return word(value["code"], value.get("arguments") or {}, language).message
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(_told(item, language, called) for item in value)
    return str(value)


__all__ = ["LANGUAGES", "TEXTS", "TOLD_AS", "Wording", "backend_kind", "label", "language_of", "word"]
