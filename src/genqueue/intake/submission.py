"""Submission: checks a request, binds it to its workflow and creates its tasks. All of them are created, or none."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from uuid_utils import uuid7

from genqueue.backends import capabilities_of
from genqueue.clock import Clock
from genqueue.config import MEGABYTE
from genqueue.errors import Conflict, Invalid
from genqueue.intake.binding import as_inputs, bind_graph, bind_template, opened
from genqueue.intake.catalogs import Bound, Catalogs, Connect
from genqueue.intake.library import Library, account_of, bound_to_account, format_of
from genqueue.intake.line import Line, Place
from genqueue.intake.preferences import Preferences, rests_on_lists
from genqueue.intake.request import Request, check, fingerprint, title_of
from genqueue.intake.stored import StoredWorkflows
from genqueue.intake.workflows import Workflows
from genqueue.store.backends.backends import load_backends
from genqueue.store.reading.library import find_uploads, load_uploads
from genqueue.store.store import Store
from genqueue.store.tasks.create import Create, Created, Duplicate, Gone, NewTask, create
from genqueue.tasks.model import BoundWorkflow, InputFile
from genqueue.tasks.states import Status
from genqueue.tuning import Tuning
from genqueue.workflows.catalogs import Stocks, require_server
from genqueue.workflows.references import input_name, input_names_in, reference, references_in, upload_id
from genqueue.workflows.template import Template


class Submitted(NamedTuple):
    """The tasks, in order. `repeated`: an earlier request with the same idempotency key made them."""

    task_ids: tuple[str, ...]
    repeated: bool


class _Seen(NamedTuple):
    """A request with its graph opened, the references in it, the input names in a graph that was frozen before, and its
    fingerprint."""

    request: Request
    references: frozenset[str]
    input_names: dict[str, str]
    fingerprint: str | None


class _Prepared(NamedTuple):
    """A request ready to be created, with its workflows, one for each task."""

    request: Request
    uploads: Mapping[str, InputFile]
    bound: Sequence[BoundWorkflow]
    fingerprint: str | None


class Intake:
    """The entry point for every submission, from the form, the API and the command line alike."""

    def __init__(self, store: Store, tuning: Tuning, clock: Clock, preferences: Preferences, connect: Connect) -> None:
        self._store = store
        self._tuning = tuning
        self._clock = clock
        self.preferences = preferences
        self.line = Line()
        self.catalogs = Catalogs(store, clock, connect)
        self.library = Library(store)
        self.workflows = Workflows(store, self.library, self.catalogs, tuning, clock)
        self.stored = StoredWorkflows(store, clock, connect, self.library, self.workflows)

    async def submit(self, viewer: str, request: Request, place: Place | None = None) -> Submitted:
        """Create the tasks, after those of all requests that arrived before. `place` is this request's place in the
        line, if it has already taken one. Raises Invalid with the field that does not fit, and Conflict
        `duplicate_submission` (details: task_id) when an equal request was submitted a moment ago.

        A workflow that none of the ready backends can run is refused after these were asked again; with no backend
        ready, or when one that is away can run it, the request is accepted and waits.
        """
        place = place or self.line.join()
        try:
            prepared = await self._prepared(viewer, request, place)
            await place.turn()
            # The writer keeps the order in which moves are handed over; the order of times and ids is decided here.
            (written,) = self._store.write_together((create, self._create(viewer, prepared)))
        finally:
            place.leave()
        answer: Created | Duplicate | Gone = await written
        if isinstance(answer, Gone):
            raise Invalid("unknown_upload", field="params", reference=reference(answer.upload_id))
        if isinstance(answer, Duplicate):
            raise Conflict("duplicate_submission", details={"task_id": answer.task_id}, task_id=answer.task_id)
        return Submitted(answer.task_ids, answer.repeated)

    async def _prepared(self, viewer: str, request: Request, place: Place) -> "_Prepared":
        check(request, self._tuning.now.max_count)
        template = await self.library.choose(request)
        request = bound_to_account(request, template)
        backends = await self._backends(request, template)
        stocks = await self.catalogs.known(backends)
        try:
            return await self._prepare(viewer, request, template, stocks)
        except Invalid as error:
            if not (stocks.ready and rests_on_lists(error, template)):
                raise
            # The backends are asked, which may take long: later requests must not wait for that.
            place.leave()
            return await self._prepare(viewer, request, template, await self.catalogs.anew(backends))

    async def _prepare(self, viewer: str, request: Request, template: Template | None, stocks: Stocks) -> "_Prepared":
        """Everything that can be refused, judged by these catalogs. Large parts run on threads: a request may have
        megabytes."""
        seen = await asyncio.to_thread(_look_through, request, template, stocks)
        uploads = await self._uploads(viewer, seen)
        bound = await self._bind(viewer, seen.request, template, uploads, stocks)
        return _Prepared(seen.request, uploads, bound, seen.fingerprint)

    async def _uploads(self, viewer: str, seen: "_Seen") -> Mapping[str, InputFile]:
        """The uploads that are referenced, and those whose names a graph that was frozen before contains."""
        named, frozen = seen.references, seen.input_names
        rows: dict[str, dict[str, Any]] = {}
        if frozen:
            equal = await self._store.read(find_uploads, viewer, set(frozen.values()))
            ids = {input_name(row["sha256"], row["filename"]): upload for upload, row in equal.items()}
            rows = {ids[name]: equal[ids[name]] for name in frozen if name in ids}
        if named:
            rows |= await self._store.read(load_uploads, viewer, [upload_id(text) for text in sorted(named)])
        return as_inputs(rows)

    async def _bind(
        self,
        viewer: str,
        request: Request,
        template: Template | None,
        uploads: Mapping[str, InputFile],
        stocks: Stocks,
    ) -> tuple[BoundWorkflow, ...]:
        if template is None:
            limit = self._tuning.now.max_graph_mb * MEGABYTE
            bound = await asyncio.to_thread(bind_graph, request, uploads, limit)
        else:
            defaults = await self.preferences.usable(viewer, request.kind)
            bound = await asyncio.to_thread(bind_template, template, request, defaults, uploads, stocks)
        require_server(bound[0], stocks)
        needs = replace(bound[0].needs, pin=request.backend_id, allow_paid=request.allow_paid)
        return tuple(replace(each, needs=needs) for each in bound)

    async def _backends(self, request: Request, template: Template | None) -> Bound:
        """The backends that may run the request. Raises Invalid `unknown_backend` when the chosen one does not exist or
        cannot run workflows of this format, and `workflow_account_gone` when it was the workflow that named it."""
        if request.backend_id is not None:
            kinds = {row["id"]: row["kind"] for row in await self._store.read(load_backends)}
            kind = kinds.get(request.backend_id)
            if kind is None and template is not None and request.backend_id == account_of(template):
                raise Invalid("workflow_account_gone", field="backend_id", id=template.id)
            if kind is None or format_of(template) not in capabilities_of(kind).runs:
                raise Invalid("unknown_backend", field="backend_id", id=request.backend_id[:100])
        return Bound(request.backend_id, request.allow_paid)

    def _create(self, viewer: str, prepared: "_Prepared") -> Create:
        request, uploads, bound, print_ = prepared
        title = title_of(request, bound[0].name)
        upload_ids = {file.key: upload_id(text) for text, file in uploads.items()}
        batched = request.count > 1 or request.batch_title is not None
        return Create(
            request_id=str(uuid7()),
            user_id=viewer,
            at=self._clock.now(),
            tasks=tuple(
                NewTask(str(uuid7()), str(request.kind), title, each, upload_ids, request.labels) for each in bound
            ),
            status=Status.PENDING if request.start else Status.READY,
            priority=request.priority,
            max_retries=len(self._tuning.now.retry_delays),
            batch_id=str(uuid7()) if batched else None,
            batch_title=request.batch_title or (title if batched else ""),
            fingerprint=print_,
            window_s=self._tuning.now.duplicate_window_s,
            idempotency_key=request.idempotency_key,
        )


def _look_through(request: Request, template: Template | None, stocks: Stocks) -> _Seen:
    found = opened(request, stocks.all)
    references, names = references_in([found.params, found.graph]), input_names_in(found.graph)
    return _Seen(found, references, names, fingerprint(found, template))


__all__ = ["Intake", "Request", "Submitted"]
