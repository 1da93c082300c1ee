"""What the known backends offer to workflows: which of them can run what, and which file names can be chosen."""

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
    """The catalogs of the known backends: of the ready ones, and by name, as last read, of those that are away.

    Only a ready backend can prove that something is missing; one that is away is assumed to still have what it had.
    """

    ready: tuple[Catalog, ...] = ()
    away: tuple[tuple[str, Catalog], ...] = ()

    @property
    def all(self) -> tuple[Catalog, ...]:
        """All catalogs, those of the ready backends first."""
        return (*self.ready, *(catalog for _, catalog in self.away))


NOTHING_KNOWN = Stocks()


def offered(catalogs: Iterable[Catalog], source: ChoiceSource) -> tuple[str, ...] | None:
    """Every value that some backend lists for the input, sorted, each file once however it is spelled; None when no
    backend knows the input."""
    lists = [known for catalog in catalogs if (known := catalog.choices.get(source.key)) is not None]
    return merged(name for known in lists for name in known) if lists else None


def choices_of(node_classes: Collection[str], catalogs: Iterable[Catalog]) -> dict[str, dict[str, tuple[str, ...]]]:
    """The choices that some backend lists for the inputs of these classes: `{class: {input: values}}`."""
    found: dict[str, dict[str, set[str]]] = {}
    for catalog in catalogs:
        for (node_class, name), values in catalog.choices.items():
            if node_class in node_classes:
                found.setdefault(node_class, {}).setdefault(name, set()).update(values)
    return {node: {name: merged(values) for name, values in inputs.items()} for node, inputs in found.items()}


def pick(parameter: Parameter, values: Iterable[str]) -> str | None:
    """The value to use when the user chooses none: the default, else the first that a `prefer` pattern matches.

    Without patterns the first value is taken. A parameter that may stay empty and has no default gets no value.
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
    """The default values of the choices: those of the first backend that can run the whole template, else those picked
    from the values of all backends."""
    for catalog in catalogs:
        if can_run(template, catalog):
            return _picks_of(template, [catalog])
    return _picks_of(template, catalogs)


def can_run(template: Template, catalog: Catalog) -> bool:
    """Whether this backend has the node classes of the template and a file for each of its required choices."""
    if not template.node_classes <= catalog.node_classes:
        return False
    found = _picks_of(template, [catalog])
    return all(
        parameter.key in found or catalog.choices.get(_source(parameter).key) is None
        for parameter in template.parameters
        if parameter.type is ParameterType.CHOICE and parameter.required
    )


def missing(needs: Needs, catalogs: Sequence[Catalog]) -> Missing | None:
    """What prevents these needs from running anywhere; None when a backend can run them, or when no backend is known.

    When each thing exists at some backend but no backend has all of them, the backend that lacks least decides.
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
    """Raise Invalid `no_server_has` when backends are ready and no known backend can run it. With none ready, or when
    one that is away can run it, the task is accepted and waits."""
    lack = missing(bound.needs, stocks.ready)
    if lack is not None and not any(catalog.lacks(bound.needs).size == 0 for _, catalog in stocks.away):
        raise refusal(lack, _place(bound, lack))


def require_any(template: Template, stocks: Stocks) -> None:
    """The same for a template without values: a backend must have its node classes, and a file for each required
    choice."""
    if stocks.ready and not any(can_run(template, catalog) for catalog in stocks.all):
        raise refusal(lacking(template, stocks.ready), "kind")


def lacking(template: Template, catalogs: Sequence[Catalog]) -> Missing:
    """What the backend that lacks least is missing for the template. A missing file without a chosen value is reported
    by its default name or its first pattern."""
    return min((_lacks_for(template, catalog) for catalog in catalogs), key=lambda lack: lack.size)


def refusal(lack: Missing, field: str) -> Invalid:
    """The error for "no backend has this", in the one form used everywhere."""
    return Invalid(
        "no_server_has",
        field=field,
        what=lack.to_texts(),
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
    """The path of the first missing thing in what the sender wrote."""
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
