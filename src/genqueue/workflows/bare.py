"""Bare graphs: a graph submitted without a template is checked, its uploads are filled in, and it is frozen."""

from collections.abc import Iterator, Mapping
from typing import Any

from genqueue.tasks.model import BoundWorkflow, InputFile
from genqueue.tasks.sizes import size_class
from genqueue.workflows import references
from genqueue.workflows.graphs import format as graphs
from genqueue.workflows.graphs.sockets import check_results
from genqueue.workflows.needs import needs_of


def from_graph(
    graph: object,
    *,
    uploads: Mapping[str, InputFile] | None = None,
    max_bytes: int | None = None,
    name: str = "",
    outputs_optional: bool = False,
    running_timeout_s: int | None = None,
    field: str = "graph",
) -> BoundWorkflow:
    """Freeze a bare graph. Raises Invalid with the path of the fault when no backend could run it.

    Strings anywhere in its inputs that are references (`upload:<id>`) are replaced by the names of those files; each
    must be in `uploads`. A string that is already the name of a file in `uploads`, as in a graph that was frozen
    before, adds that file to the inputs as well. `max_bytes` limits the graph as compact UTF-8 JSON. Unchanged parts
    are shared with the given graph, which is not modified and must not be modified afterwards.
    """
    checked = graphs.check(graph, max_bytes=max_bytes, field=field)
    if not outputs_optional:
        check_results(checked, field)
    frozen, inputs = _put_in(checked, uploads or {}, field)
    return BoundWorkflow(
        workflow_id=None,
        workflow_version=None,
        name=name,
        graph=frozen,
        params={},
        node_count=len(frozen),
        needs=needs_of(frozen, input_files=bool(inputs)),
        inputs=inputs,
        outputs_optional=outputs_optional,
        running_timeout_s=running_timeout_s,
        size=size_class(frozen),
    )


def _put_in(
    graph: dict[str, Any], known: Mapping[str, InputFile], field: str
) -> tuple[dict[str, Any], tuple[InputFile, ...]]:
    """The graph with file names in place of references, and these files in the order of the graph."""
    found: dict[str, InputFile] = {}
    by_name = {file.name: file for file in known.values()}
    changed = {}
    for node_id, node in graph.items():
        refers = False
        for path, text in _texts(node["inputs"], f"{field}.{node_id}.inputs"):
            if references.is_reference(text):
                file = references.resolve(text, known, field=path)
                found[file.name], refers = file, True
            elif text in by_name:
                found[text] = by_name[text]
        if refers:
            changed[node_id] = {**node, "inputs": references.with_names(node["inputs"], known)}
    return {**graph, **changed}, tuple(found.values())


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Every string in a JSON value, with its path."""
    waiting = [(path, value)]
    while waiting:
        path, place = waiting.pop()
        entries = place.items() if isinstance(place, dict) else enumerate(place)
        for key, each in entries:
            if isinstance(each, str):
                yield f"{path}.{key}", each
            elif isinstance(each, (dict, list)):
                waiting.append((f"{path}.{key}", each))
