"""Is a graph fit to run? Every refusal in the shape that ComfyUI 0.33 gives it.

Validation changes the graph: numbers and texts are coerced in place, as there. Links are `[node id, slot]`.
"""

from dataclasses import dataclass, field
from typing import Any

from genqueue.simulators.comfyui.files import Folders
from genqueue.simulators.comfyui.findings import (
    Finding,
    complaint,
    exception,
    missing_class,
    missing_input,
    not_in_list,
)
from genqueue.simulators.comfyui.nodes.catalogue import Catalogue, NodeClass, Spec
from genqueue.simulators.comfyui.nodes.values import FILE_INPUTS

Graph = dict[str, Any]
_CASTS = {"INT": int, "FLOAT": float, "STRING": str, "BOOLEAN": bool}
_FILE_WORDS = {"LoadVideo": "video"}


@dataclass(slots=True)
class Verdict:
    """`error` is None when at least one output is good; `node_errors` may be filled even then."""

    error: Finding | None
    outputs: list[str] = field(default_factory=list)
    node_errors: dict[str, Finding] = field(default_factory=dict)


def validate(graph: Graph, catalogue: Catalogue, folders: Folders, targets: list[str] | None = None) -> Verdict:
    """Judge a graph. `targets` narrows it to these output nodes. Raises what a malformed graph raises there, too."""
    outputs: set[str] = set()
    for node_id in graph:
        missing, found = _class_of(graph, node_id, catalogue)
        if missing is not None:
            return Verdict(missing)
        if found is not None and found.is_output and (targets is None or node_id in targets):
            outputs.add(node_id)
    if not outputs:
        return Verdict(complaint("prompt_no_outputs", "Prompt has no outputs", ""))
    return _judge(graph, outputs, _Check(graph, catalogue, folders))


def _class_of(graph: Graph, node_id: str, catalogue: Catalogue) -> tuple[Finding | None, NodeClass | None]:
    node = graph[node_id]
    if "class_type" not in node:
        title = node.get("_meta", {}).get("title")
        message = (
            f"Node '{title or f'ID #{node_id}'}' has no class_type. "
            "The workflow may be corrupted or a custom node is missing."
        )
        return missing_class(node_id, None, title, message), None
    class_type = node["class_type"]
    found = catalogue.find(class_type)
    if found is None:
        title = node.get("_meta", {}).get("title", class_type)
        return missing_class(
            node_id, class_type, title, f"Node '{title}' not found. The custom node may not be installed."
        ), None
    return None, found


def _judge(graph: Graph, outputs: set[str], check: "_Check") -> Verdict:
    good: list[str] = []
    complaints: list[Finding] = []
    node_errors: dict[str, Finding] = {}
    for output in outputs:
        try:
            valid = check.node(output)
        except Exception as error:
            valid = False
            check.validated[output] = (False, [exception("exception_during_validation", "node", error)])
        if valid:
            good.append(output)
            continue
        complaints += check.validated[output][1]
        for node_id, (fine, findings) in check.validated.items():
            if fine or not findings:
                continue
            entry = node_errors.setdefault(
                node_id, {"errors": findings, "dependent_outputs": [], "class_type": graph[node_id]["class_type"]}
            )
            entry["dependent_outputs"].append(output)
    if good:
        return Verdict(None, good, node_errors)
    details = "\n".join(f"{finding['message']}: {finding['details']}" for finding in complaints)
    refusal = complaint("prompt_outputs_failed_validation", "Prompt outputs failed validation", details)
    return Verdict(refusal, [], node_errors)


class _Check:
    """One walk through a graph, from its outputs up."""

    def __init__(self, graph: Graph, catalogue: Catalogue, folders: Folders) -> None:
        self._graph = graph
        self._catalogue = catalogue
        self._folders = folders
        self._visiting: list[str] = []
        self.validated: dict[str, tuple[bool, list[Finding]]] = {}

    def node(self, node_id: str) -> bool:
        if node_id in self.validated:
            return self.validated[node_id][0]
        if node_id in self._visiting:
            self._note_cycle(node_id)
            return False
        inputs = self._graph[node_id]["inputs"]
        found = self._catalogue.find(self._graph[node_id]["class_type"])
        assert found is not None
        findings: list[Finding] = []
        valid = True
        for name, spec, required in expanded_inputs(found, inputs):
            if name not in inputs:
                if required:
                    findings.append(missing_input(name, bool(found.recorded.get("v3"))))
            elif isinstance(inputs[name], list):
                valid &= self._link(node_id, name, spec, inputs[name], findings)
            else:
                self._value(found, name, spec, inputs, findings)
        findings += self._file(found, inputs)
        known_valid, known = self.validated.get(node_id, (True, []))
        valid = valid and known_valid and not findings
        self.validated[node_id] = (valid, known + [finding for finding in findings if finding not in known])
        return valid

    def _link(self, node_id: str, name: str, spec: Spec, value: list[Any], findings: list[Finding]) -> bool:
        extra = {"input_name": name, "input_config": spec}
        if len(value) != 2:
            message = "Bad linked input, must be a length-2 list of [node_id, slot_index]"
            findings.append(complaint("bad_linked_input", message, name, {**extra, "received_value": value}))
            return True
        source = self._catalogue.find(self._graph[value[0]]["class_type"])
        assert source is not None
        received = source.outputs[value[1]]
        if not _fits(received, spec[0]):
            findings.append(
                complaint(
                    "return_type_mismatch",
                    "Return type mismatch between linked nodes",
                    f"{name}, received_type({received}) mismatch input_type({spec[0]})",
                    {**extra, "received_type": received, "linked_node": value},
                )
            )
            return True
        self._visiting.append(node_id)
        try:
            return self.node(value[0])
        except Exception as error:
            finding = exception("exception_during_inner_validation", "inner node", error)
            finding["extra_info"] |= {**extra, "exception_message": str(error), "linked_node": value}
            self.validated[value[0]] = (False, [finding])
            return False
        finally:
            self._visiting.pop()

    def _value(self, found: NodeClass, name: str, spec: Spec, inputs: dict[str, Any], findings: list[Finding]) -> None:
        kind, options = spec[0], spec[1] if len(spec) > 1 else {}
        value = inputs[name]
        extra = {"input_name": name, "input_config": [kind, options]}
        try:
            if isinstance(value, dict) and "__value__" in value:
                value = inputs[name] = value["__value__"]
            if isinstance(kind, str) and kind in _CASTS:
                value = inputs[name] = _CASTS[kind](value)
        except Exception as error:
            findings.append(
                complaint(
                    "invalid_input_type",
                    f"Failed to convert an input value to a {kind} value",
                    f"{name}, {value}, {error}",
                    {**extra, "received_value": value, "exception_message": str(error)},
                )
            )
            return
        if FILE_INPUTS.get(found.name) == name:
            return
        if "min" in options and value < options["min"]:
            message = f"Value {value} smaller than min of {options['min']}"
            findings.append(complaint("value_smaller_than_min", message, name, {**extra, "received_value": value}))
        elif "max" in options and value > options["max"]:
            message = f"Value {value} bigger than max of {options['max']}"
            findings.append(complaint("value_bigger_than_max", message, name, {**extra, "received_value": value}))
        elif (choices := choices_of(spec)) is not None and value not in choices:
            findings.append(not_in_list(name, value, choices, extra))

    def _file(self, found: NodeClass, inputs: dict[str, Any]) -> list[Finding]:
        name = FILE_INPUTS.get(found.name)
        if name is None or not isinstance(inputs.get(name), str) or self._folders.resolve(inputs[name]).is_file():
            return []
        reason = f"{name} - Invalid {_FILE_WORDS.get(found.name, 'image')} file: {inputs[name]}"
        message = "Custom validation failed for node"
        return [complaint("custom_validation_failed", message, reason, {"input_name": name})]

    def _note_cycle(self, node_id: str) -> None:
        path = [*self._visiting[self._visiting.index(node_id) :], node_id]
        nodes = list(dict.fromkeys(path))
        chain = " -> ".join(f"{each} ({self._graph[each]['class_type']})" for each in path)
        for each in nodes:
            extra = {"node_id": each, "cycle_nodes": nodes}
            finding = complaint("dependency_cycle", "Dependency cycle detected", chain, extra)
            self.validated[each] = (False, [finding])


def expanded_inputs(found: NodeClass, inputs: dict[str, Any]) -> list[tuple[str, Spec, bool]]:
    """`(name, spec, required)` of each input; a dynamic choice brings the inputs of the option that was taken."""
    result: list[tuple[str, Spec, bool]] = []

    def add(prefix: str, specs: Any, required: bool) -> None:
        for short, spec in specs.items():
            name = f"{prefix}{short}"
            result.append((name, spec, required))
            if spec[0] == "COMFY_DYNAMICCOMBO_V3":
                for option in spec[1]["options"]:
                    if option["key"] == inputs.get(name):
                        add(f"{name}.", option["inputs"].get("required", {}), required=True)
                        add(f"{name}.", option["inputs"].get("optional", {}), required=False)

    add("", found.required, required=True)
    add("", found.optional, required=False)
    return result


def choices_of(spec: Spec) -> list[Any] | None:
    """What a choice input offers; None for other inputs."""
    if isinstance(spec[0], list):
        return spec[0]
    options = spec[1].get("options") if len(spec) > 1 else None
    if spec[0] == "COMBO":
        return list(options or [])
    if spec[0] == "COMFY_DYNAMICCOMBO_V3":
        return [option["key"] for option in options or []]
    return None


def _fits(received: Any, wanted: Any) -> bool:
    if not isinstance(received, str) or not isinstance(wanted, str):
        return bool(received == wanted) or isinstance(wanted, list)
    if "*" in (received, wanted) or received == wanted or "COMFY_MATCHTYPE_V3" in (received, wanted):
        return True
    return bool(set(received.split(",")) & set(wanted.split(",")))
