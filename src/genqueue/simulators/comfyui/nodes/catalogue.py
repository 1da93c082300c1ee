"""Which node classes there are and what their inputs look like, as ComfyUI 0.33 (and 0.3.64) tells in /object_info.

`catalogue.json` holds what was told, without the prose. A choice written `@checkpoints` is the list of model files of
that folder, `@input:image` the pictures in the input folder.
"""

import copy
import json
import mimetypes
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from genqueue.simulators.comfyui.files import Folders
from genqueue.simulators.comfyui.nodes.probes import PROBES
from genqueue.simulators.comfyui.nodes.third_party import THIRD_PARTY
from genqueue.simulators.comfyui.settings import Settings

Spec = list[Any]


@dataclass(frozen=True, slots=True)
class NodeClass:
    """`required` and `optional` map an input's name to `[type, options]` as on the wire."""

    name: str
    required: Mapping[str, Spec]
    optional: Mapping[str, Spec]
    outputs: tuple[Any, ...]
    is_output: bool
    recorded: Mapping[str, Any]

    @property
    def inputs(self) -> Mapping[str, Spec]:
        return {**self.required, **self.optional}


class Catalogue:
    """The classes of one server, with its own model files."""

    def __init__(self, settings: Settings, folders: Folders, *, old: bool) -> None:
        self._models = settings.models
        self._folders = folders
        self._partners = settings.partners
        raw = _recorded()
        entries: dict[str, Any] = {**raw["classes"], **(raw["before_0_4"] if old else {})}
        if settings.probes:
            entries |= PROBES | THIRD_PARTY
        self._entries = {name: entry for name, entry in entries.items() if entry and name not in settings.lacks}

    def names(self) -> Sequence[str]:
        return list(self._entries)

    def find(self, name: Any) -> NodeClass | None:
        """The class as it is now: the choices are looked up anew. None when there is no such class."""
        entry = self._entries.get(name) if isinstance(name, str) else None
        if entry is None:
            return None
        inputs = {group: self._live(entry["input"].get(group, {})) for group in ("required", "optional")}
        return NodeClass(
            name, inputs["required"], inputs["optional"], tuple(entry["output"]), bool(entry.get("output_node")), entry
        )

    def entry(self, name: str) -> dict[str, Any]:
        """One entry of /object_info."""
        found = self.find(name)
        assert found is not None
        entry = found.recorded
        groups = {"required": dict(found.required), "optional": dict(found.optional), **_hidden(entry)}
        inputs = {group: value for group, value in groups.items() if group in entry["input"]}
        reply: dict[str, Any] = {
            "input": inputs,
            "input_order": {group: list(value) for group, value in inputs.items()},
            "is_input_list": entry.get("is_input_list", False),
            "output": list(found.outputs),
            "output_is_list": entry.get("output_is_list", [False] * len(found.outputs)),
            "output_name": entry["output_name"],
            "name": name,
            "display_name": entry["display_name"],
            "description": "",
            "python_module": entry["python_module"],
            "category": entry["category"],
            "output_node": found.is_output,
            "has_intermediate_output": False,
        }
        if entry.get("v3"):
            reply |= {"output_tooltips": [None] * len(found.outputs), "output_matchtypes": None, "price_badge": None}
            reply |= {"deprecated": False, "experimental": False, "dev_only": False, "api_node": False}
        return reply | {"api_node": True} if name in self._partners else reply

    def _live(self, specs: Mapping[str, Spec]) -> dict[str, Spec]:
        return {name: self._filled(spec) for name, spec in specs.items()}

    def _filled(self, spec: Spec) -> Spec:
        if isinstance(spec[0], str) and spec[0].startswith("@"):
            return [self._choices(spec[0]), *copy.deepcopy(spec[1:])]
        if len(spec) > 1 and isinstance(spec[1].get("options"), str):
            return [spec[0], {**spec[1], "options": self._choices(spec[1]["options"])}]
        return spec

    def _choices(self, reference: str) -> list[str]:
        folder, _, kind = reference.removeprefix("@").partition(":")
        if folder != "input":
            return list(self._models.get(folder, ()))
        return [name for name in self._folders.inputs() if (mimetypes.guess_type(name)[0] or "").startswith(kind)]


def _hidden(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {"hidden": entry["input"]["hidden"]} if "hidden" in entry["input"] else {}


@cache
def _recorded() -> dict[str, Any]:
    text = resources.files(__package__).joinpath("catalogue.json").read_text(encoding="utf-8")
    recorded: dict[str, Any] = json.loads(text)
    return recorded
