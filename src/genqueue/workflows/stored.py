"""Workflows that a service stores itself: there they are run as they are, with other values."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from genqueue.tasks.model import Needs, Stored
from genqueue.workflows.needs import needs_of
from genqueue.workflows.template import Template


class _Service(NamedTuple):
    """Where workflows of one origin are stored, and whether they are apps there."""

    backend_kind: str
    as_app: bool


_SERVICES = {
    "runninghub_workflow": _Service("runninghub", as_app=False),
    "runninghub_app": _Service("runninghub", as_app=True),
}
"""By the `kind` of an origin."""


def needs_of_template(
    template: Template, graph: Mapping[str, Any], chosen: Collection[tuple[str, str]], *, input_files: bool
) -> Needs:
    """The needs of a graph that was made from the template. Where a service stores it, the service alone knows which
    nodes and models it has."""
    origin = template.origin
    service = None if origin is None or origin.ref is None else _SERVICES.get(origin.kind)
    if origin is None or origin.ref is None or service is None:
        return needs_of(graph, chosen, input_files=input_files)
    places = _bound(template) if _same_structure(template.graph, graph) else None
    stored = Stored(origin.ref, service.as_app, places)
    return Needs(backend_kind=service.backend_kind, input_files=input_files, stored=stored)


def service_of(template: Template) -> str | None:
    """The kind of backend that stores the workflow; None for one whose graph is all that there is."""
    service = None if template.origin is None else _SERVICES.get(template.origin.kind)
    return None if service is None else service.backend_kind


def _bound(template: Template) -> tuple[tuple[str, str], ...]:
    """The places that the parameters fill in, in the order of the form, each once."""
    return tuple(dict.fromkeys(place for parameter in template.parameters for place in parameter.bind))


def _same_structure(stored: Mapping[str, Any], graph: Mapping[str, Any]) -> bool:
    return {key: _shape(node) for key, node in stored.items()} == {key: _shape(node) for key, node in graph.items()}


def _shape(node: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The class of a node, and its inputs with their links; a literal value counts as any other."""
    inputs = {name: value if isinstance(value, list) else None for name, value in node["inputs"].items()}
    return node.get("class_type"), inputs
