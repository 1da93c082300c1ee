"""Binding: writes values into the graph of a template and freezes exactly what a task will send."""

import copy
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from genqueue.errors import Invalid
from genqueue.tasks.leaves import Leaf
from genqueue.tasks.model import BoundWorkflow, InputFile
from genqueue.tasks.sizes import size_class
from genqueue.workflows import references
from genqueue.workflows.catalog import Catalog
from genqueue.workflows.form import MAX_SEED, RANDOM_SEED
from genqueue.workflows.graphs import format as graphs
from genqueue.workflows.stored import needs_of_template
from genqueue.workflows.template import Parameter, ParameterType, Template
from genqueue.workflows.values import complete

Draw = Callable[[], int]
"""Returns a random whole number from 0 to `MAX_SEED`."""


def bind(
    template: Template,
    values: Mapping[str, Any],
    *,
    draw: Draw,
    uploads: Mapping[str, InputFile],
    catalogs: Sequence[Catalog] = (),
    certain: bool = True,
) -> BoundWorkflow:
    """Bind the values to one task's workflow. Raises Invalid when a value does not fit.

    `uploads` maps references (`upload:<id>`) to files; `catalogs` are those of the known backends, used for choices and
    their defaults. `params` of the result holds every value that was used, randomly drawn seeds included.
    """
    return bind_many(template, values, 1, draw=draw, uploads=uploads, catalogs=catalogs, certain=certain)[0]


def bind_many(
    template: Template,
    values: Mapping[str, Any],
    count: int,
    *,
    draw: Draw,
    uploads: Mapping[str, InputFile],
    catalogs: Sequence[Catalog] = (),
    certain: bool = True,
) -> tuple[BoundWorkflow, ...]:
    """Bind `count` workflows that differ only in their seeds: each seed is that of the workflow before it plus one.
    `certain`: see `complete`."""
    if count < 1:
        raise Invalid("below_minimum", field="count", value=str(count), minimum=1)
    params = complete(template, values, catalogs, certain=certain)
    seeds = [parameter for parameter in template.parameters if parameter.type is ParameterType.SEED]
    first = {
        parameter.key: _shifted(parameter, _seed(parameter, params[parameter.key], draw), 0) for parameter in seeds
    }
    one = _freeze(template, params | first, uploads)
    return (one,) if count == 1 else tuple(_copy(one, seeds, first, place) for place in range(count))


def _copy(one: BoundWorkflow, seeds: Sequence[Parameter], first: Mapping[str, int], place: int) -> BoundWorkflow:
    """The workflow with its seeds moved on by `place`: it shares the graph and holds its seeds as leaves."""
    shifted = {seed.key: _shifted(seed, first[seed.key], place) for seed in seeds}
    leaves = (
        Leaf((node, "inputs", name), shifted[seed.key])
        for seed in seeds
        for node, name in seed.bind
        # The node may have been left out for an empty parameter, or another parameter may have overwritten the input.
        if node in one.graph and one.graph[node]["inputs"].get(name) == first[seed.key]
    )
    return replace(one, params=one.params | shifted, leaves=tuple(leaves))


def _seed(parameter: Parameter, value: int, draw: Draw) -> int:
    return _shifted(parameter, draw(), 0) if value == RANDOM_SEED else value


def _shifted(parameter: Parameter, seed: int, places: int) -> int:
    """The seed plus `places`; after the largest seed it continues at 0."""
    largest = MAX_SEED if parameter.maximum is None else int(parameter.maximum)
    return (seed + places) % (largest + 1)


def _freeze(template: Template, params: dict[str, Any], known: Mapping[str, InputFile]) -> BoundWorkflow:
    graph = copy.deepcopy(template.graph)
    inputs: dict[str, InputFile] = {}
    chosen: set[tuple[str, str]] = set()
    left_out: dict[str, dict[int, tuple[str, int]]] = {}
    for parameter in template.parameters:
        value = params.get(parameter.key)
        if value is None or value == "":
            left_out |= parameter.bypass
        if value is None:
            continue
        if parameter.type.is_media:
            file = references.resolve(value, known, field=f"params.{parameter.key}", wanted=str(parameter.type))
            inputs[file.name] = file
            value = file.name
        if parameter.choices_from is not None:
            chosen.update(parameter.bind)
        for node, name in parameter.bind:
            graph[node]["inputs"][name] = value
    _leave_out(graph, left_out)
    return BoundWorkflow(
        workflow_id=template.id,
        workflow_version=template.version,
        name=template.name.zh,
        graph=graph,
        params=params,
        node_count=len(graph),
        needs=needs_of_template(template, graph, chosen, input_files=bool(inputs)),
        inputs=tuple(inputs.values()),
        outputs_optional=template.outputs_optional,
        running_timeout_s=template.running_timeout_s,
        size=size_class(graph),
    )


def _leave_out(graph: dict[str, Any], left_out: Mapping[str, Mapping[int, tuple[str, int]]]) -> None:
    """Remove the nodes that only an empty parameter needed from the graph, and reconnect the links to them."""
    for node in left_out:
        graph.pop(node, None)
    for node, name, link in list(graphs.links(graph)):
        end = _follow(link, left_out)
        if end is None:
            del graph[node]["inputs"][name]
        else:
            graph[node]["inputs"][name] = list(end)


def _follow(
    link: tuple[str, int] | None, left_out: Mapping[str, Mapping[int, tuple[str, int]]]
) -> tuple[str, int] | None:
    """Where a link ends when the nodes on its way are removed; None when no link takes their place."""
    for _ in range(len(left_out) + 1):
        if link is None or link[0] not in left_out:
            return link
        link = left_out[link[0]].get(link[1])
    return None
