"""Template documents made from graphs: which literal inputs are parameters, and how each is called."""

import glob
import hashlib
import re
from collections.abc import Mapping, Sequence
from typing import Any

from genqueue.documents import compact
from genqueue.errors import Invalid
from genqueue.workflows.form import MAX_SEED, MAX_TEXT
from genqueue.workflows.graphs import format as graphs
from genqueue.workflows.imports.literals import Literal, target_of
from genqueue.workflows.template import ParameterType

MAX_PARAMETERS = 1_000
"""The most parameters of one workflow."""

_NOT_IN_A_KEY = re.compile("[^A-Za-z0-9_]+")
_LONGEST_KEY = 64
_LABEL = 200
_OF_THE_GRAPH = frozenset({"bind", "default", "prefer"})
_WORDING = frozenset({"key", "label", "help", "group", "advanced", "required"})


def document_of(
    head: Mapping[str, Any],
    graph: Mapping[str, Any],
    known: Sequence[Literal],
    wanted: Sequence[Mapping[str, Any]] | None = None,
    *,
    field: str = "parameters",
) -> dict[str, Any]:
    """A template document: `head` (id, version, kind, name and so on) with the graph and its parameters.

    Every literal input is a parameter, or those that `wanted` names: each entry has `targets` and may have whatever
    a parameter of a template has, which then replaces what is proposed. Raises Invalid for a target that is no literal
    input.
    """
    by_target = {literal.target: literal for literal in known}
    if wanted is None:
        parameters = [_parameter([literal], {}) for literal in known[:MAX_PARAMETERS]]
    else:
        parameters = [_wanted(each, by_target, f"{field}.{number}") for number, each in enumerate(wanted)]
    groups = {each["group"]: _group(graph, each["group"]) for each in parameters if each.get("group")}
    return {**head, "groups": groups, "graph": dict(graph), "parameters": _with_keys(parameters)}


def _wanted(given: Mapping[str, Any], by_target: Mapping[str, Literal], field: str) -> dict[str, Any]:
    """The parameter of an entry. One with `bind` is a parameter of an earlier version, and stays as it is."""
    return dict(given) if "bind" in given else _parameter(_named(given, by_target, field), given)


def _group(graph: Mapping[str, Any], group: str) -> dict[str, str]:
    """The name of a group: the title of the node that it stands for, or what a user calls it."""
    title = graphs.title_of(graph, group) or group
    return {"zh": title, "en": title}


def sha_of(document: Mapping[str, Any]) -> str:
    """A hash of what a version consists of: equal for documents that differ only in their version number."""
    content = {name: value for name, value in document.items() if name != "version"}
    return hashlib.sha256(compact(content).encode("utf-8", "replace")).hexdigest()


def kept_wishes(
    parameters: Sequence[Mapping[str, Any]], before: Sequence[Literal], known: Sequence[Literal]
) -> list[dict[str, Any]]:
    """The parameters of an earlier version, as `wanted` for a new graph: without those whose inputs are gone. Their
    defaults are the new graph's. Where every literal input of the graph `before` was a parameter, new ones are too."""
    then = {literal.target: literal for literal in before}
    now = {literal.target: literal for literal in known}
    found = []
    for parameter in parameters:
        left = [place for place in targets_of(parameter) if place in now]
        if left:
            other = _is_other(then.get(left[0]), now[left[0]], parameter)
            kept = {name for name in parameter if (name in _WORDING if other else name not in _OF_THE_GRAPH)}
            found.append({**{name: parameter[name] for name in parameter if name in kept}, "targets": left})
    bound = {place for parameter in parameters for place in targets_of(parameter)}
    if all(literal.target in bound for literal in before):
        found += [{"targets": [literal.target]} for literal in known if literal.target not in bound]
    return found


def completed(wanted: Sequence[Mapping[str, Any]], parameters: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The entries of `wanted` with what they leave out as it was: an input that was a parameter keeps its rules, or its
    words alone where it gets another type."""
    before = {place: parameter for parameter in parameters for place in targets_of(parameter)}
    found = []
    for entry in wanted:
        old = before.get(entry["targets"][0], {})
        names = old.keys() - {"bind"} if entry.get("type", old.get("type")) == old.get("type") else _WORDING
        found.append({**{name: old[name] for name in old if name in names}, **entry})
    return found


def renamed(parameters: Sequence[Mapping[str, Any]], kept: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What a service proposes, for those inputs that are kept, with the names that a user gave them."""
    proposed = {each["targets"][0]: each for each in parameters}
    names = _WORDING | {"targets"}
    return [
        {**proposed.get(each["targets"][0], {}), **{name: each[name] for name in each if name in names}}
        for each in kept
    ]


def _is_other(before: Literal | None, now: Literal, parameter: Mapping[str, Any]) -> bool:
    """Whether the rules of the parameter cannot hold any more: its value is of another type, or not in its list."""
    options = [each["value"] if isinstance(each, Mapping) else each for each in parameter.get("enum", ())]
    return before is None or type(before.value) is not type(now.value) or bool(options and now.value not in options)


def targets_of(parameter: Mapping[str, Any]) -> list[str]:
    """The inputs that a parameter document fills in."""
    return [target_of(node, name) for node, name in parameter["bind"]]


def _named(given: Mapping[str, Any], by_target: Mapping[str, Literal], field: str) -> list[Literal]:
    found = []
    for number, target in enumerate(given["targets"]):
        literal = by_target.get(target)
        if literal is None:
            raise Invalid("no_literal_input", field=f"{field}.targets.{number}", target=target[:100])
        found.append(literal)
    return found


def _parameter(literals: Sequence[Literal], given: Mapping[str, Any]) -> dict[str, Any]:
    """One parameter document. What is given replaces what is proposed; null removes it."""
    first = literals[0]
    type_ = ParameterType(given.get("type") or first.type)
    proposed: dict[str, Any] = {
        "key": _key(first),
        "type": str(type_),
        "label": label_of(first),
        "group": first.node,
        "bind": [[literal.node, literal.name] for literal in literals],
        **_rules(first, type_),
    }
    chosen = {name: value for name, value in given.items() if name not in ("targets", "type")}
    return {name: value for name, value in {**proposed, **chosen}.items() if value is not None}


def label_of(literal: Literal) -> dict[str, str]:
    """What an input is called until a user renames it: the title of its node, and its own name."""
    text = f"{literal.title} · {literal.name}"[:_LABEL]
    return {"zh": text, "en": text}


def _rules(literal: Literal, type_: ParameterType) -> dict[str, Any]:
    """What follows from the type: the default, and the limits that it needs."""
    value = literal.value
    if type_ is ParameterType.SEED:
        return {"max": literal.maximum or MAX_SEED}
    if type_.is_media:
        return {"help": _file_help(str(value))}
    if type_ is ParameterType.CHOICE:
        source = {"class": literal.class_type, "input": literal.name}
        # Where no backend lists it, the value stays as it is in the graph: another file is not chosen in its place.
        return {"default": value, "choices_from": source, "prefer": [glob.escape(str(value))]}
    if type_ is ParameterType.TEXT:
        text = str(value)
        longer = {"max_length": 2 * len(text)} if len(text) > MAX_TEXT else {}
        return {"default": text, **longer, **({"multiline": True} if literal.multiline else {})}
    return {"default": value}


def _file_help(name: str) -> dict[str, str]:
    shown = name[:_LABEL]
    return {"zh": f"留空则使用后端上的 {shown}", "en": f"Left empty, it is {shown} on the backend"}


def _key(literal: Literal) -> str:
    """The proposed key: the input with its node, which stays the same whatever else the graph contains."""
    words = _NOT_IN_A_KEY.sub("_", f"{literal.name}_{literal.node}").strip("_")
    return (words if words[:1].isalpha() else f"p_{words}")[:_LONGEST_KEY]


def _with_keys(parameters: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The parameters with different keys: of two that read the same after the change of characters, the second gets a
    number."""
    taken: set[str] = set()
    found = []
    for parameter in parameters:
        key, number = parameter["key"], 1
        while key in taken:
            number += 1
            key = f"{parameter['key'][: _LONGEST_KEY - 5]}_{number}"
        taken.add(key)
        found.append({**parameter, "key": key})
    return found
