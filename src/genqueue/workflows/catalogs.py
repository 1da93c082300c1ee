"""What the connected servers offer, as far as workflows care: which can run what, and which file names to choose."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Protocol

from genqueue.errors import Invalid
from genqueue.tasks.model import BoundWorkflow, Needs
from genqueue.workflows.template import ChoiceSource, Parameter, ParameterType, Template


class Catalog(Protocol):
    """One server: its node classes, and for each choice input `(class, input)` the values it lists now."""

    @property
    def node_classes(self) -> frozenset[str]: ...

    @property
    def choices(self) -> Mapping[tuple[str, str], frozenset[str]]: ...


@dataclass(frozen=True, slots=True)
class Missing:
    """What no server has: node classes, and choices as (node class, input, value)."""

    node_classes: tuple[str, ...]
    choices: tuple[tuple[str, str, str], ...]

    @property
    def size(self) -> int:
        return len(self.node_classes) + len(self.choices)

    def told(self) -> list[str]:
        """One line for each thing, in the words of the graph."""
        return [*self.node_classes, *(f"{node}.{name} = {value}" for node, name, value in self.choices)]


def offered(catalogs: Iterable[Catalog], source: ChoiceSource) -> tuple[str, ...] | None:
    """Every value that some server lists for that input, sorted; None when no server knows the input."""
    lists = [known for catalog in catalogs if (known := catalog.choices.get(source.key)) is not None]
    return tuple(sorted(frozenset().union(*lists))) if lists else None


def pick(parameter: Parameter, values: Iterable[str]) -> str | None:
    """The value to take when the user names none: the default, else the first that a `prefer` pattern matches.

    Without patterns any value will do. A choice that may stay empty is never picked.
    """
    sorted_values = sorted(values)
    if parameter.default in sorted_values:
        return str(parameter.default)
    if not (parameter.required or parameter.default is not None):
        return None
    for pattern in parameter.prefer or ("*",):
        for value in sorted_values:
            if fnmatchcase(value.lower(), pattern.lower()):
                return value
    return None


def picks(template: Template, catalogs: Sequence[Catalog]) -> dict[str, str]:
    """The choices to offer as defaults: those of one server that can run the whole, else the best of each."""
    for catalog in catalogs:
        if can_run(template, catalog):
            return _picks_of(template, [catalog])
    return _picks_of(template, catalogs)


def can_run(template: Template, catalog: Catalog) -> bool:
    """Has this server the template's node classes, and a file for each choice that it cannot do without?"""
    if not template.node_classes <= catalog.node_classes:
        return False
    found = _picks_of(template, [catalog])
    return all(
        parameter.key in found or catalog.choices.get(_source(parameter).key) is None
        for parameter in template.parameters
        if parameter.type is ParameterType.CHOICE and parameter.required
    )


def missing(needs: Needs, catalogs: Sequence[Catalog]) -> Missing | None:
    """What stands in the way of running it anywhere; None when a server can, or when no server is known.

    Where each thing exists somewhere but no server has all of them, the nearest server's lacks are the answer.
    """
    lacks = [_lacks(needs, catalog) for catalog in catalogs]
    if not lacks or any(lack.size == 0 for lack in lacks):
        return None
    nowhere = Missing(
        tuple(sorted(frozenset.intersection(*(frozenset(lack.node_classes) for lack in lacks)))),
        tuple(sorted(frozenset.intersection(*(frozenset(lack.choices) for lack in lacks)))),
    )
    return nowhere if nowhere.size else min(lacks, key=lambda lack: lack.size)


def require_server(bound: BoundWorkflow, catalogs: Sequence[Catalog]) -> None:
    """Raise Invalid `no_server_has` when servers are known and none of them can run it."""
    lack = missing(bound.needs, catalogs)
    if lack is None:
        return
    raise Invalid(
        "no_server_has",
        field=_place(bound, lack),
        what=lack.told(),
        details={"node_classes": list(lack.node_classes), "choices": [list(choice) for choice in lack.choices]},
    )


def _picks_of(template: Template, catalogs: Sequence[Catalog]) -> dict[str, str]:
    found = {}
    for parameter in template.parameters:
        if parameter.choices_from is not None:
            value = pick(parameter, offered(catalogs, parameter.choices_from) or ())
            if value is not None:
                found[parameter.key] = value
    return found


def _source(parameter: Parameter) -> ChoiceSource:
    assert parameter.choices_from is not None
    return parameter.choices_from


def _lacks(needs: Needs, catalog: Catalog) -> Missing:
    return Missing(
        tuple(sorted(needs.node_classes - catalog.node_classes)),
        tuple(
            (node, name, value)
            for node, name, value in sorted(needs.choices)
            if (known := catalog.choices.get((node, name))) is not None and value not in known
        ),
    )


def _place(bound: BoundWorkflow, lack: Missing) -> str:
    """Where the sender wrote the first thing that is missing."""
    for node_id, node in bound.graph.items():
        if node["class_type"] in lack.node_classes:
            return f"graph.{node_id}.class_type"
    _, name, value = lack.choices[0]
    for key, given in bound.params.items():
        if given == value:
            return f"params.{key}"
    for node_id, node in bound.graph.items():
        if node["inputs"].get(name) == value:
            return f"graph.{node_id}.inputs.{name}"
    return "graph"
