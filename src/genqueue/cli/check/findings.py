"""Findings of `genqueue check`: each has a number that never changes, so that it can be looked up."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Level(StrEnum):
    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `number` is also the code of its message, which exists only for problems; `about` fills the
    message."""

    number: str
    level: Level
    about: dict[str, Any] = field(default_factory=dict)


Findings = Iterator[Finding]
LaterFindings = AsyncIterator[Finding]


def ok(number: str, **about: Any) -> Finding:
    return Finding(number, Level.OK, about)


def warning(number: str, **about: Any) -> Finding:
    return Finding(number, Level.WARNING, about)


def error(number: str, **about: Any) -> Finding:
    return Finding(number, Level.ERROR, about)
