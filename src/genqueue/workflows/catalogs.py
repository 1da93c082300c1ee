"""What the connected servers offer, as far as workflows care: which can run what, and which file names to choose."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from genqueue.errors import Invalid
from genqueue.tasks.model import BoundWorkflow, Needs
from genqueue.tasks.spelling import as_listed, merged
from genqueue.workflows.catalog import Catalog, Missing
from genqueue.workflows.template import ChoiceSource, Parameter, ParameterType, Template


@dataclass(frozen=True, slots=True)
class Stocks:
    """What the known servers have: the ready ones now, and by name those that are away as they were read last.

    Only a ready server can prove that something is missing; one that is away keeps what it was known to have.
    """

    ready: tuple[Catalog, ...] = ()
    away: tuple[tuple[str, Catalog], ...] = ()

    @property
    def all(self) -> tuple[Catalog, ...]:
        """The ready ones first."""
        return (*self.ready, *(catalog for _, catalog in self.away))


NOTHING_KNOWN = Stocks()


def offered(catalogs: Iterable[Catalog], source: ChoiceSource) -> tuple[str, ...] | None:
    """Every value that some server lists for that input, sorted, a file once however it is spelled; None when no
    server knows the input."""
    lists = [known for catalog in catalogs if (known := catalog.choices.get(source.key)) is not None]
    return merged(name for known in lists for name in known) if lists else None


def choices_of(node_classes: Collection[str], catalogs: Iterable[Catalog]) -> dict[str, dict[str, tuple[str, ...]]]:
    """What may be chosen at the inputs of these classes, as far as some server lists it: `{class: {input: values}}`."""
    found: dict[str, dict[str, set[str]]] = {}
    for catalog in catalogs:
        for (node_class, name), values in catalog.choices.items():
            if node_class in node_classes:
                found.setdefault(node_class, {}).setdefault(name, set()).update(values)
    return {node: {name: merged(values) for name, values in inputs.items()} for node, inputs in found.items()}


def pick(parameter: Parameter, values: Iterable[str]) -> str | None:
    """The value to take when the user names none: the default, else the first that a `prefer` pattern matches.

    Without patterns any value will do. A choice that may stay empty is never picked.
    """
    sorted_values = sorted(values)
    if parameter.default is not None and (listed := as_listed(parameter.default, sorted_values)) is not None:
        return listed
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
    lacks = [catalog.lacks(needs) for catalog in catalogs]
    if not lacks or any(lack.size == 0 for lack in lacks):
        return None
    nowhere = Missing(
        tuple(sorted(frozenset.intersection(*(frozenset(lack.node_classes) for lack in lacks)))),
        tuple(sorted(frozenset.intersection(*(frozenset(lack.choices) for lack in lacks)))),
    )
    return nowhere if nowhere.size else min(lacks, key=lambda lack: lack.size)


def require_server(bound: BoundWorkflow, stocks: Stocks) -> None:
    """Raise Invalid `no_server_has` when servers are ready and no known server can run it. With none ready, or where
    one that is away can, it waits."""
    lack = missing(bound.needs, stocks.ready)
    if lack is not None and not any(catalog.lacks(bound.needs).size == 0 for _, catalog in stocks.away):
        raise refusal(lack, _place(bound, lack))


def require_any(template: Template, stocks: Stocks) -> None:
    """The same for a template that nobody has bound yet: a server must have its classes, and a file for each choice."""
    if stocks.ready and not any(can_run(template, catalog) for catalog in stocks.all):
        raise refusal(lacking(template, stocks.ready), "kind")


def lacking(template: Template, catalogs: Sequence[Catalog]) -> Missing:
    """What the nearest of these servers lacks for it. A file that nothing names yet is told as the usual one."""
    return min((_lacks_for(template, catalog) for catalog in catalogs), key=lambda lack: lack.size)


def refusal(lack: Missing, field: str) -> Invalid:
    """The one way in which it is told that no server has something."""
    return Invalid(
        "no_server_has",
        field=field,
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


def _lacks_for(template: Template, catalog: Catalog) -> Missing:
    found = _picks_of(template, [catalog])
    return Missing(
        tuple(sorted(template.node_classes - catalog.node_classes)),
        tuple(
            (*_source(parameter).key, str(parameter.default or (*parameter.prefer, "*")[0]))
            for parameter in template.parameters
            if parameter.type is ParameterType.CHOICE
            and parameter.required
            and parameter.key not in found
            and catalog.choices.get(_source(parameter).key) is not None
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
