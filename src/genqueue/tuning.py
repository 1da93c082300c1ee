"""Tuning: the settings as they are now. Some may be changed while the program runs, in the node `installation` of the
settings document; the environment and the command line come before it, and fix them.

Whoever decides by a setting asks `Tuning.now` when deciding and keeps no copy.
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
"""Whose settings these are, where they are kept by user."""

HEED_S = 5.0
"""So often every process looks for what another one, or a hand in the file, has changed."""

log = structlog.get_logger(__name__)


class Tuning:
    """One per process. `base` is what the process was started with."""

    def __init__(self, base: Settings) -> None:
        self.base = base
        self.now = base
        self._heeded: Mapping[str, Any] = {}
        self._decided: frozenset[str] = frozenset()

    def heed(self, node: Mapping[str, Any]) -> None:
        """Go by these from now on. What cannot be used (the file is edited by hand) is passed over and logged."""
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
        """Was this one changed while the program runs?"""
        return name in self._decided


def checked(base: Settings, given: Mapping[str, Any]) -> dict[str, Any]:
    """What may be kept, without those that are None. Raises Invalid for the first that may not be changed, or not to
    this."""
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
    """Seconds with commas between them, as the environment has them."""
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
