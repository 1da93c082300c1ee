"""Changes of the library: graphs become workflows in versions, which are archived and taken back."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from uuid_utils import uuid7

from genqueue.clock import Clock
from genqueue.config import MEGABYTE
from genqueue.errors import Conflict, Invalid, Stale
from genqueue.intake.binding import classes_of
from genqueue.intake.catalogs import Bound, Catalogs
from genqueue.intake.library import Kept, Library, account_of
from genqueue.store.store import Store
from genqueue.store.workflows.library import ArchiveWorkflow, KeepVersion, archive_workflow, keep_version
from genqueue.tasks.model import Kind
from genqueue.tuning import Tuning
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.graphs import format as graphs
from genqueue.workflows.graphs.incoming import open_graph
from genqueue.workflows.graphs.sockets import check_results
from genqueue.workflows.imports.documents import completed, document_of, kept_wishes, renamed, sha_of
from genqueue.workflows.imports.literals import Literal, literals
from genqueue.workflows.library import builtin
from genqueue.workflows.references import references_in
from genqueue.workflows.template import Template
from genqueue.workflows.values import check_defaults

IMPORTED = "graph"
"""The kind of origin of a workflow that was handed in as a graph."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a workflow is to be. `parameters` are the literal inputs that become parameters, each with `targets`; None
    offers all of them."""

    name: Mapping[str, str]
    graph: Any
    parameters: Sequence[Mapping[str, Any]] | None = None
    kind: Kind = Kind.WORKFLOW
    description: Mapping[str, str] | None = None
    origin: Mapping[str, Any] | None = None
    field: str = "graph"


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of a workflow; None leaves a part as it is. With `if_version` it is refused unless that is the current
    version. `proposed` are the parameters that the service proposes for the new graph."""

    name: Mapping[str, str] | None = None
    graph: Any = None
    parameters: Sequence[Mapping[str, Any]] | None = None
    kind: Kind | None = None
    description: Mapping[str, str] | None = None
    if_version: int | None = None
    proposed: Sequence[Mapping[str, Any]] | None = None


class Workflows:
    """Adds workflows to the library and changes them. Each change is a version; a task keeps the graph of its own."""

    def __init__(self, store: Store, library: Library, catalogs: Catalogs, tuning: Tuning, clock: Clock) -> None:
        self._store, self._library, self._catalogs = store, library, catalogs
        self._tuning, self._clock = tuning, clock

    async def add(self, draft: Draft) -> Kept:
        """Add a workflow. Raises Invalid with the path of the fault."""
        return await self._keep(str(uuid7()), 1, draft)

    async def change(self, workflow_id: str, edit: Edit) -> Kept:
        """Make the next version, unless nothing changes. Raises NotFound, Conflict `workflow_builtin` and
        `workflow_archived`, Stale `workflow_changed`, and Invalid with the path of the fault."""
        now = await self._own(workflow_id)
        if now.row["archived_at"] is not None:
            raise Conflict("workflow_archived", id=workflow_id, name=now.row["name_zh"])
        if edit.if_version is not None and edit.if_version != now.row["version"]:
            raise Stale("workflow_changed", id=workflow_id, details={"version": now.row["version"]})
        draft = edited(now.template, edit)
        return await self._keep(workflow_id, now.row["version"] + 1, draft, now)

    async def archive(self, workflow_id: str, *, archived: bool = True) -> Kept:
        """Archive a workflow or take it back. Raises NotFound, and Conflict for a built-in one."""
        await self._own(workflow_id)
        await self._store.write(archive_workflow, ArchiveWorkflow(workflow_id, self._clock.now(), archived))
        return await self._library.load(workflow_id)

    async def inputs(self, kept: Kept) -> tuple[Literal, ...]:
        """The literal inputs of the workflow, each of which may be a parameter."""
        catalogs = (await self._catalogs.known(Bound(account_of(kept.template)))).all
        return await asyncio.to_thread(_literals_of, kept.template.graph, catalogs, kept.template.document)

    def check(self, graph: Any, field: str) -> dict[str, Any]:
        """The graph, proved sound. Raises Invalid with the path of the fault."""
        return checked(graph, field, self._tuning.now.max_graph_mb * MEGABYTE)

    async def _own(self, workflow_id: str) -> Kept:
        if builtin(workflow_id) is not None:
            raise Conflict("workflow_builtin", id=workflow_id)
        return await self._library.load(workflow_id)

    async def _keep(self, workflow_id: str, version: int, draft: Draft, before: Kept | None = None) -> Kept:
        limit = self._tuning.now.max_graph_mb * MEGABYTE
        catalogs = (await self._catalogs.known(Bound((draft.origin or {}).get("backend_id")))).all
        template = await asyncio.to_thread(built, workflow_id, version, draft, catalogs, limit)
        sha = await asyncio.to_thread(sha_of, template.document)
        if before is not None and sha == before.row["sha"]:
            return before
        move = KeepVersion(template.document, len(template.graph), sha, draft.origin, self._clock.now())
        await self._store.write(keep_version, move)
        return await self._library.load(workflow_id)


def built(workflow_id: str, version: int, draft: Draft, catalogs: Sequence[Catalog], max_bytes: int) -> Template:
    """The template of a draft. Raises Invalid with the path of the fault."""
    graph = checked(draft.graph, draft.field, max_bytes, classes_of(catalogs))
    head = {
        "id": workflow_id,
        "version": version,
        "kind": str(draft.kind),
        "name": dict(draft.name),
        **({"description": dict(draft.description)} if draft.description else {}),
        **({"origin": dict(draft.origin)} if draft.origin else {}),
    }
    template = Template.from_json(
        document_of(head, graph, _literals_of(graph, catalogs, head), draft.parameters, field="parameters")
    )
    check_defaults(template)
    return template


def checked(graph: Any, field: str, max_bytes: int, known: Collection[str] = ()) -> dict[str, Any]:
    """The graph in a document, proved sound and without uploads. Raises Invalid with the path of the fault."""
    opened = open_graph(graph, field=field, known=known)
    found = graphs.check(opened.graph, max_bytes=max_bytes, field=opened.field)
    check_results(found, opened.field)
    if references := references_in(found):
        raise Invalid("upload_in_workflow", field=opened.field, reference=min(references))
    return found


def edited(now: Template, edit: Edit) -> Draft:
    """The draft of the next version. Where only the graph changes, the parameters whose inputs are still there stay."""
    document = now.document
    parameters = edit.parameters
    if parameters is None and edit.graph is None:
        parameters = document["parameters"]
    elif parameters is None:
        opened = graphs.check(open_graph(edit.graph).graph)
        parameters = kept_wishes(document["parameters"], literals(now.graph), literals(opened))
        parameters = parameters if edit.proposed is None else renamed(edit.proposed, parameters)
    elif edit.graph is None:
        parameters = completed(parameters, document["parameters"])
    return Draft(
        edit.name or document["name"],
        now.graph if edit.graph is None else edit.graph,
        parameters,
        edit.kind or now.kind,
        document.get("description") if edit.description is None else edit.description,
        document.get("origin"),
    )


def _literals_of(
    graph: Mapping[str, Any], catalogs: Sequence[Catalog], document: Mapping[str, Any]
) -> tuple[Literal, ...]:
    """The literal inputs. Those of a workflow that belongs to an account are no choices of our own servers."""
    return literals(graph, catalogs, choices="backend_id" not in (document.get("origin") or {}))
