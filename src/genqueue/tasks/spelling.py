"""How the names of files are spelled: Windows writes `\\` between folders and everybody else `/`, and it is one file.

Nothing else is the same: upper and lower case are two files on most servers.
"""

import re
from collections.abc import Collection, Iterable

_WINDOWS = re.compile(r"\\+")


def as_listed(name: str, listed: Collection[str]) -> str | None:
    """The same file as the list spells it; None when it is not there."""
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
    """Each file once, sorted; where several spellings of it are listed, the one with `/`."""
    found: dict[str, str] = {}
    for name in sorted(set(names)):
        plain = plain_of(name)
        if plain not in found or name == plain:
            found[plain] = name
    return tuple(sorted(found.values()))


def plain_of(name: str) -> str:
    """With `/` between folders. A name that was escaped twice on its way has two of the others."""
    return _WINDOWS.sub("/", name)
