"""Redacts secrets from what ComfyUI returns: a node may print the keys that its run was sent with in an error or a
text."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from genqueue.backends.base import Remote
from genqueue.errors import BackendError

_IN_ITS_PLACE = "***"
_SHORTEST = 4
_CUT = "…"


class Redactor:
    """Replaces secrets in texts. One of fewer than four characters is not replaced: it would match everywhere."""

    def __init__(self, secrets: Iterable[str]) -> None:
        # The longest first: one key may begin with another.
        self._secrets = sorted((each for each in secrets if len(each) >= _SHORTEST), key=len, reverse=True)

    def redact(self, value: Any) -> Any:
        """The same value, without the secrets in any of its texts."""
        if not self._secrets:
            return value
        if isinstance(value, str):
            for secret in self._secrets:
                value = value.replace(secret, _IN_ITS_PLACE)
            return self._without_beginnings(value) if value.endswith(_CUT) else value
        if isinstance(value, dict):
            return {self.redact(key): self.redact(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.redact(each) for each in value]
        return tuple(self.redact(each) for each in value) if type(value) is tuple else value

    def _without_beginnings(self, text: str) -> str:
        """Redact the beginning of a secret at the end of a text that was cut."""
        shown = text.removesuffix(_CUT)
        for secret in self._secrets:
            for length in range(min(len(secret), len(shown)), _SHORTEST - 1, -1):
                if shown.endswith(secret[:length]):
                    return shown[:-length] + _IN_ITS_PLACE + _CUT
        return text

    def redact_remote(self, remote: Remote) -> Remote:
        """The same remote, without secrets in its error and its texts."""
        trouble = remote.trouble
        if trouble is not None:
            trouble = replace(trouble, arguments=self.redact(trouble.arguments), raw=self.redact(trouble.raw))
        return replace(remote, trouble=trouble, texts=self.redact(remote.texts))

    @contextmanager
    def redacting_errors(self) -> Iterator[None]:
        """Redact the BackendErrors that leave the block."""
        try:
            yield
        except BackendError as error:
            error.arguments = self.redact(error.arguments)
            error.details = self.redact(error.details)
            error.args = (error.code, error.arguments)
            raise
