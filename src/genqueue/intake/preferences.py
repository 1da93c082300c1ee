"""Preferences: what a user has set in advance, namely defaults for the form of each kind, and who the user is.

One document per user, stored in `config.json` when embedded and as rows on PostgreSQL.
"""

import asyncio
import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import structlog

from genqueue.clock import Clock
from genqueue.config import Settings
from genqueue.errors import Conflict, Invalid, Stale, Unavailable
from genqueue.store.settings.file import PreferenceFile
from genqueue.store.settings.rows import (
    ABSENT,
    Prefer,
    Preferred,
    load_node,
    load_preferences,
    log_preference_event,
    prefer,
)
from genqueue.store.store import Store
from genqueue.tasks.model import Kind
from genqueue.workflows.catalogs import NOTHING_KNOWN, Stocks
from genqueue.workflows.library import builtins
from genqueue.workflows.template import Parameter, Template
from genqueue.workflows.values import complete

ME = "me"
KINDS = tuple(kind for kind in Kind if kind is not Kind.WORKFLOW)
"""The kinds that have a form of their own, and so defaults."""

log = structlog.get_logger(__name__)


class Preferences:
    """The settings document of each user. Values that no longer fit stay in the document and are not used."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._file = PreferenceFile(settings.data_dir) if settings.embedded else None
        self._writing = asyncio.Lock()
        self._last: dict[str, dict[str, Any]] = {}

    async def load(self, viewer: str) -> dict[str, dict[str, Any]]:
        """Every node of the document. Raises Conflict `settings_file_broken` while the file is not valid JSON."""
        if self._file is None:
            return await self._store.read(load_preferences, viewer)
        self._last = await asyncio.to_thread(self._file.load)
        return self._last

    async def usable(self, viewer: str, node: str) -> dict[str, Any]:
        """One node of the document; while the file is not valid JSON (during an edit by hand), as it was last read."""
        try:
            return (await self.load(viewer)).get(node, {})
        except Conflict as error:
            log.warning("settings_file_broken", **error.arguments)
            return self._last.get(node, {})

    async def keep(
        self, viewer: str, node: str, document: Mapping[str, Any], expected: Collection[str] | None = None
    ) -> None:
        """Replace one node, and notify the other pages of this user. Raises Stale `settings_changed` when the node is
        no longer in any of the `expected` states (see `state_of`)."""

        def check(present: Mapping[str, Any]) -> None:
            if expected is not None and state_of(present) not in expected:
                raise Stale("settings_changed", node=node)

        at = self._clock.now()
        if self._file is None:
            lies = await self._store.read(load_node, viewer, node)
            check({} if lies == ABSENT else json.loads(lies))
            move = Prefer(viewer, node, document, at, None if expected is None else lies)
            if not await self._store.write(prefer, move):
                raise Stale("settings_changed", node=node)
            return
        async with self._writing:
            await asyncio.to_thread(self._file.keep, node, document, check)
        try:
            await self._store.write(log_preference_event, Preferred(viewer, node, at))
        except Unavailable as error:
            # The document is stored; only the notification failed. Other pages find the change at their next reading.
            log.warning("settings_not_told", error=str(error))


def state_of(document: Mapping[str, Any]) -> str:
    """A hash of a node's content: equal exactly while the content is equal."""
    text = json.dumps(document, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:20]


def fitting_defaults(template: Template, given: Mapping[str, Any], stocks: Stocks) -> dict[str, Any]:
    """The user's defaults that this template can take now; a submission skips the others too."""
    return {
        key: value
        for key, value in given.items()
        if value is not None
        and (parameter := template.parameter(key)) is not None
        and _fault(template, parameter, value, stocks) is None
    }


def checked_defaults(kind: Kind, given: Mapping[str, Any], stocks: Stocks = NOTHING_KNOWN) -> dict[str, Any]:
    """The defaults for the form of `kind`, without those that are None. Raises Invalid for the first that no template
    of the kind can take."""
    templates = [template for template in builtins() if template.kind is kind]
    return {key: _checked(kind, templates, key, value, stocks) for key, value in given.items() if value is not None}


def _checked(kind: Kind, templates: Sequence[Template], key: str, value: Any, stocks: Stocks) -> Any:
    field = f"{kind}.{key}"
    faults = []
    for template in templates:
        parameter = template.parameter(key)
        if parameter is None:
            continue
        fault = _fault(template, parameter, value, stocks)
        if fault is None:
            return value
        faults.append(fault)
    if not faults:
        known = sorted({each.key for template in templates for each in template.parameters if not each.type.is_media})
        raise Invalid("unknown_field", field=field, allowed=known)
    first = faults[0]
    arguments = {name: argument for name, argument in first.arguments.items() if name != "field"}
    raise Invalid(first.code, field=field, **arguments)


def _fault(template: Template, parameter: Parameter, value: Any, stocks: Stocks) -> Invalid | None:
    """The fault of one value, whatever else the template would need; None when it fits."""
    if parameter.type.is_media:
        return Invalid("not_a_default", field=parameter.key)
    try:
        complete(template, {parameter.key: value}, stocks.all, certain=bool(stocks.ready))
    except Invalid as error:
        return next((each for each in faults_of(error) if each.field == f"params.{parameter.key}"), None)
    return None


def rests_on_lists(error: Invalid, template: Template | None) -> bool:
    """Whether the error depends on what backends list, so that a newer catalog may change it."""
    choices = {f"params.{each.key}" for each in template.parameters if each.choices_from} if template else set()
    return error.code in ("no_server_has", "node_only_in_editor") or any(
        fault.field in choices for fault in faults_of(error)
    )


def faults_of(error: Invalid) -> list[Invalid]:
    """Every fault that one error about parameters names."""
    listed = error.details.get("errors")
    if not listed:
        return [error]
    return [
        Invalid(
            each["code"],
            field=each["field"],
            **{name: argument for name, argument in each["arguments"].items() if name != "field"},
        )
        for each in listed
    ]
