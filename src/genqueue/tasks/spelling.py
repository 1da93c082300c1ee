"""Spelling of file names: Windows writes `\\` between folders, other systems `/`; both mean the same file.

Upper and lower case are kept apart: on most servers they name two files.
"""

import re
from collections.abc import Collection, Iterable

_WINDOWS = re.compile(r"\\+")


def as_listed(name: str, listed: Collection[str]) -> str | None:
    """The spelling of this file in the list; None when the list does not have it."""
    if name in listed:
        return name
    plain = plain_of(name)
    if "/" not in plain:
        return None
    for spelling in (plain, plain.replace("/", "\\")):
        if spelling in listed:
            return spelling
    return min((each for each in listed if plain_of(each) == plain), default=None)


def merged(names: Iterable[str]) -> tuple[str, ...]:
    """Each file once, sorted; when several spellings of it are listed, the one with `/`."""
    found: dict[str, str] = {}
    for name in sorted(set(names)):
        plain = plain_of(name)
        if plain not in found or name == plain:
            found[plain] = name
    return tuple(sorted(found.values()))


def plain_of(name: str) -> str:
    """The name with `/` between folders. Several `\\` in a row count as one: a name may have been escaped twice on its
    way."""
    return _WINDOWS.sub("/", name)
