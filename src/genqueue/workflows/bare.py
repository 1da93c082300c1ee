"""A graph that somebody hands over as it is: checked, its uploads put in, frozen."""

import copy
from collections.abc import Mapping
from typing import Any

from genqueue.tasks.model import BoundWorkflow, InputFile
from genqueue.tasks.sizes import size_class
from genqueue.workflows import graphs, references
from genqueue.workflows.needs import needs_of
from genqueue.workflows.sockets import check_results


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
    """Freeze a bare graph. Raises Invalid with the path of what no server could run.

    Strings anywhere in its inputs that are references (`upload:<id>`) become the names of those files; each must be
    in `uploads`. Where it has such a name already, as a graph that was frozen before, the file is put in as well, if
    it is in `uploads`. `max_bytes` limits the graph as compact UTF-8 JSON.
    """
    frozen = copy.deepcopy(graphs.check(graph, max_bytes=max_bytes, field=field))
    if not outputs_optional:
        check_results(frozen, field)
    inputs = _put_in(frozen, uploads or {}, field)
    return BoundWorkflow(
        workflow_id=None,
        workflow_version=None,
        name=name,
        graph=frozen,
        params={},
        node_count=len(frozen),
        needs=needs_of(frozen),
        inputs=inputs,
        outputs_optional=outputs_optional,
        running_timeout_s=running_timeout_s,
        size=size_class(frozen),
    )


def _put_in(graph: dict[str, Any], known: Mapping[str, InputFile], field: str) -> tuple[InputFile, ...]:
    found: dict[str, InputFile] = {}
    by_name = {file.name: file for file in known.values()}
    waiting: list[tuple[str, Any]] = [
        (f"{field}.{node_id}.inputs", node["inputs"]) for node_id, node in reversed(graph.items())
    ]
    while waiting:
        path, place = waiting.pop()
        entries = place.items() if isinstance(place, dict) else enumerate(place)
        for key, value in list(entries):
            if references.is_reference(value):
                file = references.resolve(value, known, field=f"{path}.{key}")
                place[key] = file.name
                found[file.name] = file
            elif isinstance(value, str):
                if value in by_name:
                    found[value] = by_name[value]
            elif isinstance(value, (dict, list)):
                waiting.append((f"{path}.{key}", value))
    return tuple(found.values())
