"""Tuning: the current settings. Some may be changed while the program runs, in the node `installation` of the settings
document; the environment and the command line take precedence and fix them.

Code that depends on a setting reads `Tuning.now` at the moment of the decision and keeps no copy.
"""

from collections.abc import Mapping
from dataclasses import replace
from math import isfinite
from typing import Any

import structlog

from genqueue.config import PREFIX, Settings, Tunable, tunables
from genqueue.errors import Invalid

INSTALLATION = "installation"
EVERYBODY = ""
"""The user under which the settings of the installation are stored."""

REFRESH_S = 5.0
"""Seconds between two looks for changes made by another process or by hand in the file."""

log = structlog.get_logger(__name__)


class Tuning:
    """The settings of one process. `base` are those that it was started with."""

    def __init__(self, base: Settings) -> None:
        self.base = base
        self.now = base
        self._heeded: Mapping[str, Any] = {}
        self._decided: frozenset[str] = frozenset()

    def apply(self, node: Mapping[str, Any]) -> None:
        """Apply these settings from now on. A value that cannot be used (the file is edited by hand) is skipped and
        logged."""
        if node == self._heeded:
            return
        self._heeded = dict(node)
        found = {}
        for name, value in node.items():
            try:
                found.update(checked(self.base, {name: value}))
            except Invalid as error:
                log.warning("setting_not_used", setting=name, reason=error.code, **_without_field(error))
        self._decided = frozenset(found)
        before, self.now = self.now, replace(self.base, **found)
        for name in tunables():
            old, new = getattr(before, name), getattr(self.now, name)
            if old != new:
                log.info("setting_changed", setting=name, before=old, now=new)

    def is_decided(self, name: str) -> bool:
        """Whether the setting was changed while the program runs."""
        return name in self._decided


def checked(base: Settings, given: Mapping[str, Any]) -> dict[str, Any]:
    """The values to store, without those that are None. Raises Invalid for the first setting that may not be changed,
    or not to this value."""
    known = tunables()
    found = {}
    for name, value in given.items():
        field = f"{INSTALLATION}.{name}"
        if name not in known:
            raise Invalid("unknown_field", field=field, allowed=sorted(known))
        if value is None:
            continue
        if name in base.fixed:
            raise Invalid("fixed_by_environment", field=field, variable=PREFIX + name.upper())
        found[name] = _checked(field, known[name], value)
    return found


def _checked(field: str, tunable: Tunable, value: Any) -> Any:
    if tunable.check is not None:
        return tunable.check(str(value), field)
    if tunable.kind is str:
        return _delays(field, tunable, value)
    if tunable.kind is bool:
        if not isinstance(value, bool):
            raise Invalid("expected_boolean", field=field, value=str(value)[:40])
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise Invalid("expected_number", field=field, value=str(value)[:40])
    if tunable.kind is int and value != int(value):
        raise Invalid("expected_integer", field=field, value=str(value)[:40])
    return tunable.kind(_within(field, tunable, value))


def _within(field: str, tunable: Tunable, value: float) -> float:
    if value < tunable.least:
        raise Invalid("below_minimum", field=field, value=value, limit=tunable.least)
    if value > tunable.most:
        raise Invalid("above_maximum", field=field, value=value, limit=tunable.most)
    return value


def _delays(field: str, tunable: Tunable, value: Any) -> str:
    """Seconds separated by commas, as in the environment."""
    parts = [part.strip() for part in str(value).split(",") if part.strip()]
    if len(parts) > tunable.many:
        raise Invalid("too_many", field=field, count=len(parts), limit=tunable.many)
    for part in parts:
        try:
            seconds = float(part)
        except ValueError as error:
            raise Invalid("expected_number", field=field, value=part[:40]) from error
        if not isfinite(seconds):
            raise Invalid("expected_number", field=field, value=part[:40])
        _within(field, tunable, seconds)
    return ",".join(parts)


def _without_field(error: Invalid) -> dict[str, Any]:
    return {name: value for name, value in error.arguments.items() if name != "field"}
