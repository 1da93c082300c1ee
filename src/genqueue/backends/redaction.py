"""Redacts our credentials from what a backend sends: a node may print the keys that its run was sent with, a service or
a proxy may repeat a request that it refuses."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from genqueue.backends.base import Remote
from genqueue.errors import BackendError

_IN_ITS_PLACE = "***"
_SHORTEST = 4
_CUT = "…"


class Redaction:
    """Replaces secrets in texts. One of fewer than four characters is not replaced: it would match everywhere.

    `keys` are replaced everywhere. `credentials` only in errors: a password may be any word, and texts are results of
    the user. The names of the arguments of an error are ours, and stay as they are.
    """

    def __init__(self, keys: Iterable[str], credentials: Iterable[str] = ()) -> None:
        self._keys = _longest_first(keys)
        self._all = _longest_first([*self._keys, *credentials])

    def of_remote(self, remote: Remote) -> Remote:
        """The same remote, without secrets in its error and without keys in its texts."""
        trouble = remote.trouble
        if trouble is not None:
            trouble = replace(
                trouble, arguments=_without_in(self._all, trouble.arguments), raw=_without(self._all, trouble.raw)
            )
        return replace(remote, trouble=trouble, texts=_without(self._keys, remote.texts))

    @contextmanager
    def of_errors(self) -> Iterator[None]:
        """Redact the BackendErrors that leave the block."""
        try:
            yield
        except BackendError as error:
            error.arguments = _without_in(self._all, error.arguments)
            error.details = _without_in(self._all, error.details)
            error.args = (error.code, error.arguments)
            raise


def _longest_first(secrets: Iterable[str]) -> list[str]:
    """In this order because one key may begin with another."""
    return sorted({each for each in secrets if len(each) >= _SHORTEST}, key=len, reverse=True)


def _without_in(secrets: list[str], named: Mapping[str, Any]) -> dict[str, Any]:
    """The same names, with values without the secrets."""
    return {name: _without(secrets, value) for name, value in named.items()}


def _without(secrets: list[str], value: Any) -> Any:
    """The same value, without the secrets in any of its texts."""
    if not secrets:
        return value
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, _IN_ITS_PLACE)
        return _without_beginnings(secrets, value) if value.endswith(_CUT) else value
    if isinstance(value, dict):
        return {_without(secrets, key): _without(secrets, each) for key, each in value.items()}
    if isinstance(value, list):
        return [_without(secrets, each) for each in value]
    return tuple(_without(secrets, each) for each in value) if type(value) is tuple else value


def _without_beginnings(secrets: list[str], text: str) -> str:
    """Redact the beginning of a secret at the end of a text that was cut."""
    shown = text.removesuffix(_CUT)
    for secret in secrets:
        for length in range(min(len(secret), len(shown)), _SHORTEST - 1, -1):
            if shown.endswith(secret[:length]):
                return shown[:-length] + _IN_ITS_PLACE + _CUT
    return text
