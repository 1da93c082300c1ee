"""Every text a user reads, in Chinese and English, by code and arguments.

Rows and errors hold codes; words are chosen at the edge, in the reader's language. Chinese is the first language.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from genqueue.messages.backends import BACKENDS, DENIED
from genqueue.messages.cli import CLI
from genqueue.messages.database import DATABASE
from genqueue.messages.kinds import BACKEND_KINDS, KindWords, field_words
from genqueue.messages.requests import REQUESTS
from genqueue.messages.settings import SETTINGS
from genqueue.messages.sheets import CELLS, REASONS, SHEETS
from genqueue.messages.tasks import TASKS
from genqueue.messages.tasks import TOLD_AS as TASKS_TOLD_AS
from genqueue.messages.words import ARGUMENT_WORDS, STATUS_WORDS, WORDS
from genqueue.messages.workflows import WORKFLOWS

LANGUAGES = ("zh", "en")

TEXTS: dict[str, tuple[str, str, str, str]] = {
    **REQUESTS,
    **TASKS,
    **BACKENDS,
    **WORKFLOWS,
    **SHEETS,
    **CELLS,
    **REASONS,
    **CLI,
    **DATABASE,
}
"""code -> (message zh, hint zh, message en, hint en); a hint may be empty."""

TOLD_AS: dict[str, tuple[str, str, str, str]] = {**TASKS_TOLD_AS, **DENIED}
"""Other texts of these codes."""


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


class FieldWording(NamedTuple):
    label: str
    about: str
    example: str


def backend_kind(kind: str, language: str = "zh") -> KindWording:
    """What a kind of backend is called, and how its address is written; one that is not known is called as it is
    stored."""
    words = BACKEND_KINDS.get(kind, KindWords((kind, kind)))
    at = 0 if language == "zh" else 1
    return KindWording(words.name[at], words.address[at], words.example)


def access_field(name: str, kind: str, language: str = "zh") -> FieldWording:
    """What a field of the access data of this kind is called, and what it is for."""
    words, at = field_words(name, kind), 0 if language == "zh" else 1
    return FieldWording(words.label[at], words.about[at], words.example)


def kept_field(name: str, kind: str, language: str = "zh") -> str:
    """What this field is called in a list of what is stored."""
    words = field_words(name, kind)
    return (words.kept or words.label)[0 if language == "zh" else 1]


def access_choice(name: str, kind: str, value: str, language: str = "zh") -> str:
    """What this value of a field with choices is called."""
    return field_words(name, kind).choices.get(value, (value, value))[0 if language == "zh" else 1]


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


__all__ = [
    "LANGUAGES",
    "TEXTS",
    "TOLD_AS",
    "Wording",
    "access_choice",
    "access_field",
    "backend_kind",
    "kept_field",
    "label",
    "language_of",
    "word",
]
