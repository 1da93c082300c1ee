"""The workflows that can be used: the built-in ones, and those that users keep in the store."""

import asyncio
import json
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from genqueue.errors import Conflict, Invalid, NotFound
from genqueue.intake.catalogs import FORMAT
from genqueue.intake.request import Request
from genqueue.store.store import Store
from genqueue.store.workflows.library import load_documents, load_workflow, load_workflows
from genqueue.tasks.model import Kind
from genqueue.workflows.library import builtin, default_for
from genqueue.workflows.stored import service_of
from genqueue.workflows.template import Template

_KEPT = 256
"""How many templates are kept in memory. A version never changes, so that none is read twice."""


class Kept(NamedTuple):
    """A workflow of the store: its row, and its current version."""

    row: dict[str, Any]
    template: Template


class Library:
    """Looks up workflows by their id."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._templates: OrderedDict[tuple[str, int], Template] = OrderedDict()

    async def choose(self, request: Request) -> Template | None:
        """The workflow of a request; None for a bare graph. Raises Invalid when there is none such or it is of another
        kind, and Conflict `workflow_archived`."""
        if request.graph is not None:
            return None
        if request.workflow_id is None:
            return usual_for(request.kind)
        found = builtin(request.workflow_id) or await self._usable(request.workflow_id)
        if found.kind is not request.kind:
            raise Invalid("wrong_kind", field="workflow_id", id=found.id, kind=str(found.kind), asked=str(request.kind))
        return found

    async def load(self, workflow_id: str, version: int | None = None) -> Kept:
        """One workflow of the store, archived or not, as it is now or was in that version. Raises NotFound."""
        row = await self._store.read(load_workflow, workflow_id) if _is_storable(workflow_id) else None
        if row is None:
            raise NotFound("not_found", what="workflow", id=workflow_id[:100])
        wanted = row["version"] if version is None else version
        found = (await self._read([(row["id"], wanted)])).get((row["id"], wanted))
        if found is None:
            raise NotFound("not_found", what="workflow", id=f"{workflow_id[:100]} v{wanted}")
        return Kept(row, found)

    async def list(self, *, archived: bool = False) -> list[Kept]:
        """The workflows of the store that are archived, or those that are not, the newest first."""
        rows = await self._store.read(load_workflows, archived=archived)
        found = await self._read([(row["id"], row["version"]) for row in rows])
        return [Kept(row, found[row["id"], row["version"]]) for row in rows]

    async def _usable(self, workflow_id: str) -> Template:
        try:
            found = await self.load(workflow_id)
        except NotFound:
            raise Invalid("unknown_workflow", field="workflow_id", id=workflow_id[:100]) from None
        if found.row["archived_at"] is not None:
            raise Conflict("workflow_archived", id=workflow_id, name=found.row["name_zh"])
        return found.template

    async def _read(self, versions: Sequence[tuple[str, int]]) -> dict[tuple[str, int], Template]:
        """The templates of these versions; one that does not exist is left out."""
        found = {each: self._templates[each] for each in versions if each in self._templates}
        absent = [each for each in versions if each not in found]
        if absent:
            documents = await self._store.read(load_documents, absent)
            found |= await asyncio.to_thread(_parsed, documents)
        for each in found:
            self._templates[each] = found[each]
            self._templates.move_to_end(each)
        while len(self._templates) > _KEPT:
            self._templates.popitem(last=False)
        return found


def usual_for(kind: Kind) -> Template:
    """The workflow of a request that names none. Raises Invalid `missing_field` for a kind without a default."""
    usual = default_for(kind)
    if usual is None:
        raise Invalid("missing_field", field="graph" if kind is Kind.WORKFLOW else "workflow_id")
    return usual


def account_of(template: Template | None) -> str | None:
    """The backend that a workflow belongs to; None for one that any backend may run."""
    return template.origin.backend_id if template is not None and template.origin is not None else None


def format_of(template: Template | None) -> str:
    """The format of a workflow, by which backends are chosen: ComfyUI's, or that of the service that stores it."""
    return FORMAT if template is None else service_of(template) or FORMAT


def bound_to_account(request: Request, template: Template | None) -> Request:
    """The request, bound to the account of its workflow unless its user names another backend."""
    account = account_of(template)
    return request if account is None or request.backend_id is not None else replace(request, backend_id=account)


def _parsed(documents: dict[tuple[str, int], str]) -> dict[tuple[str, int], Template]:
    return {each: Template.from_json(json.loads(text)) for each, text in documents.items()}


def _is_storable(workflow_id: str) -> bool:
    return workflow_id.isascii() and workflow_id.isprintable()
