"""From a request to frozen workflows: applies defaults, and fills in values and files."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from genqueue.config import MEGABYTE
from genqueue.errors import Invalid
from genqueue.intake.preferences import faults_of
from genqueue.intake.request import Request
from genqueue.tasks.model import BoundWorkflow, InputFile
from genqueue.workflows.bare import from_graph
from genqueue.workflows.binding import bind_many
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.catalogs import Stocks, require_any
from genqueue.workflows.form import MAX_SEED
from genqueue.workflows.graphs.format import size_of
from genqueue.workflows.graphs.incoming import open_graph
from genqueue.workflows.graphs.seeds import counted, seeds_of
from genqueue.workflows.references import input_name, reference
from genqueue.workflows.template import Template

MAX_WHOLE = 128 * MEGABYTE
"""The most that one request may store, its graphs above all."""


def bind_template(
    template: Template,
    request: Request,
    defaults: Mapping[str, Any],
    uploads: Mapping[str, InputFile],
    stocks: Stocks,
) -> tuple[BoundWorkflow, ...]:
    """Bind `request.count` workflows. Values of the request take precedence over the user's defaults, these over the
    template's.

    A default of the user that does not fit (any more: a model was removed, another template is used) is skipped; a
    value of the request that does not fit is refused with its field. Raises Invalid `no_server_has` when the template
    was chosen only by its kind and no backend has what it requires.
    """
    catalogs, certain = stocks.all, bool(stocks.ready)
    sent = dict(request.params)
    spare = {key: value for key, value in defaults.items() if sent.get(key) is None and template.parameter(key)}
    while True:
        try:
            values = {**sent, **spare}
            bound = bind_many(
                template, values, request.count, draw=draw, uploads=uploads, catalogs=catalogs, certain=certain
            )
            check_whole(bound[0], request.count)
            return bound
        except Invalid as error:
            if error.code == "no_choices" and request.workflow_id is None:
                require_any(template, stocks)
            unfit = {fault.field.removeprefix("params.") for fault in faults_of(error)} & spare.keys()
            if not unfit:
                raise
            spare = {key: value for key, value in spare.items() if key not in unfit}


def opened(request: Request, catalogs: Sequence[Catalog]) -> Request:
    """The request with its graph in the form that backends know (see `open_graph`)."""
    if request.graph is None:
        return request
    found = open_graph(request.graph, known=classes_of(catalogs))
    return replace(request, graph=found.graph, graph_at=found.field)


def classes_of(catalogs: Sequence[Catalog]) -> frozenset[str]:
    """The node classes that at least one of the backends has."""
    return frozenset[str]().union(*(catalog.node_classes for catalog in catalogs))


def bind_graph(request: Request, uploads: Mapping[str, InputFile], max_bytes: int) -> tuple[BoundWorkflow, ...]:
    """Bind the same bare graph `request.count` times, each with its seeds moved on by one from the copy before it."""
    bound = from_graph(
        request.graph, uploads=uploads, max_bytes=max_bytes, name=request.title or "", field=request.graph_at
    )
    if request.count == 1:
        return (bound,)
    seeds = seeds_of(bound.graph)
    check_whole(replace(bound, leaves=seeds), request.count)
    return tuple(replace(bound, leaves=counted(seeds, place)) for place in range(request.count))


def check_whole(bound: BoundWorkflow, count: int) -> None:
    """Raise Invalid when `count` copies are more than one request may make. The graph is stored once, the values of
    each copy once per copy, and all of it is written in one transaction, during which nothing else can be written."""
    if count < 2:
        return
    shared, own = size_of(bound.graph), size_of(bound.params) + size_of(bound.leaves)
    size = shared + own * count
    if size > MAX_WHOLE:
        raise Invalid(
            "request_too_large",
            field="count",
            count=count,
            megabytes=size // MEGABYTE + 1,
            limit=MAX_WHOLE // MEGABYTE,
            most=max(1, (MAX_WHOLE - shared) // own),
        )


def draw() -> int:
    """A random seed, from 0 to `MAX_SEED`."""
    return secrets.randbelow(MAX_SEED + 1)


def as_inputs(rows: Mapping[str, Mapping[str, Any]]) -> dict[str, InputFile]:
    """Rows of uploads as input files, by their reference."""
    return {
        reference(upload_id): InputFile(
            name=input_name(row["sha256"], row["filename"]),
            key=row["key"],
            sha256=row["sha256"],
            bytes=row["bytes"],
            filename=row["filename"],
            media_type=row["media_type"],
        )
        for upload_id, row in rows.items()
    }
