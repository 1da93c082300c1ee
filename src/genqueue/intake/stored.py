"""Workflows that a service stores: read from an account, and compared with what was imported before."""

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from genqueue.backends import abilities, capabilities_of
from genqueue.backends.base import Backend
from genqueue.clock import Clock
from genqueue.errors import Conflict, Invalid, Rejected, Unclear
from genqueue.intake.catalogs import PATIENCE_S, Connect
from genqueue.intake.library import Kept, Library
from genqueue.intake.workflows import Draft, Edit, Workflows
from genqueue.store.backends.backends import load_backends
from genqueue.store.store import Store
from genqueue.workflows.graphs.comparison import Difference, compare
from genqueue.workflows.imports.apps import read_app

APP = "runninghub_app"
KINDS = ("runninghub_workflow", APP)
"""The kinds of origin that a service stores."""

_FIELD = "source.ref"
_ID = re.compile("[0-9]{1,32}")


class Source(NamedTuple):
    """A workflow or an app of an account. `ref` is its id there, or the address of its page."""

    kind: str
    ref: str
    backend_id: str


class _Read(NamedTuple):
    graph: Any
    parameters: list[dict[str, Any]] | None


class Refreshed(NamedTuple):
    """What changed at the service since the current version, and the workflow: with its next version, if that was
    confirmed."""

    kept: Kept
    changes: Sequence[Difference]


class StoredWorkflows:
    """Imports what a service stores into the library."""

    def __init__(self, store: Store, clock: Clock, connect: Connect, library: Library, workflows: Workflows) -> None:
        self._store, self._clock, self._connect = store, clock, connect
        self._library, self._workflows = library, workflows

    async def add(self, source: Source, draft: Draft) -> Kept:
        """Add a stored workflow; `draft` has its name and what else is not at the service. Raises Invalid for a source
        that does not exist or was never run there, and BackendError when the service cannot be asked."""
        source = source._replace(ref=id_in(source.ref))
        found = await self._load(source)
        parameters = found.parameters if draft.parameters is None else draft.parameters
        origin = source._asdict()
        return await self._workflows.add(
            replace(draft, graph=found.graph, parameters=parameters, origin=origin, field=_FIELD)
        )

    async def refresh(self, workflow_id: str, *, confirm: bool, if_version: int | None = None) -> Refreshed:
        """Compare a workflow with what the service stores now, and with `confirm` make a version of it if it differs.
        Raises Conflict `workflow_not_stored` for one that came from elsewhere."""
        kept = await self._library.load(workflow_id)
        origin = kept.template.origin
        if origin is None or origin.kind not in KINDS or origin.ref is None or origin.backend_id is None:
            raise Conflict("workflow_not_stored", id=workflow_id, name=kept.row["name_zh"])
        found = await self._load(Source(origin.kind, origin.ref, origin.backend_id))
        now = await asyncio.to_thread(self._workflows.check, found.graph, _FIELD)
        changes = await asyncio.to_thread(compare, kept.template.graph, now)
        if not (confirm and changes):
            return Refreshed(kept, changes)
        expected = kept.row["version"] if if_version is None else if_version
        edit = Edit(graph=found.graph, if_version=expected, proposed=found.parameters)
        return Refreshed(await self._workflows.change(workflow_id, edit), changes)

    async def _load(self, source: Source) -> _Read:
        row = next((each for each in await self._store.read(load_backends) if each["id"] == source.backend_id), None)
        if row is None:
            raise Invalid("unknown_backend", field="source.backend_id", id=source.backend_id[:100])
        if not capabilities_of(row["kind"]).stores_workflows:
            raise Invalid("backend_stores_nothing", field="source.backend_id", name=row["name"])
        try:
            async with asyncio.timeout(PATIENCE_S):
                client = await self._connect(row)
                try:
                    return await _asked(client, source)
                finally:
                    await client.close()
        except TimeoutError as error:
            raise Unclear("answer_lost", address=row["url"]) from error
        except Rejected as error:
            raise Invalid(error.code, field=_FIELD, **_without_field(error.arguments)) from error


async def _asked(client: Backend, source: Source) -> _Read:
    if source.kind == APP:
        form = read_app(await abilities.stored_app(client, source.ref), field=_FIELD)
        return _Read(form.graph, form.parameters)
    return _Read(await abilities.stored_workflow(client, source.ref), None)


def id_in(ref: str) -> str:
    """The id in what was entered: the id itself, or the address of its page, whose last number it is."""
    text = ref.strip()
    if _ID.fullmatch(text):
        return text
    try:
        steps = urlsplit(text if "//" in text else f"//{text}").path.split("/")
    except ValueError:
        steps = []
    found = [step for step in steps if _ID.fullmatch(step)]
    if not found:
        raise Invalid("no_id_in_reference", field=_FIELD, value=text[:100])
    return found[-1]


def _without_field(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if name != "field"}
