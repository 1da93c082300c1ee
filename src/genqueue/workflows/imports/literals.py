"""Literal inputs of a graph: the values written in it, each of which may become a parameter of its form.

A graph in API format names no types: each is proposed from the value, the name of the input and the node class.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from genqueue.workflows.catalog import Catalog
from genqueue.workflows.catalogs import offered
from genqueue.workflows.form import MAX_NAME, MAX_SEED
from genqueue.workflows.graphs import format as graphs
from genqueue.workflows.graphs.seeds import seeds_of
from genqueue.workflows.needs import MODEL_INPUTS
from genqueue.workflows.template import ChoiceSource, ParameterType

_SAMPLING = frozenset({"sampler_name", "scheduler"})
_WIDE_SEEDS = frozenset({"KSampler", "KSamplerAdvanced", "RandomNoise", "SamplerCustom"})
_NARROW, _USUAL = 2**31 - 1, 2**32 - 1
_LONG_TEXT = 60
_LARGE = 64
_FRACTIONS = re.compile(
    r"cfg|denoise|strength|guidance|weight|scale|ratio|sigma|shift|percent|opacity|threshold|fps|frame_rate|factor"
    r"|multiplier|alpha|amount|noise"
)
_WHOLE = re.compile(
    r"(^|_)(width|height|steps?|size|length|frames|count|num|index|seed|color|layer|left|right|top|bottom|x|y|batch"
    r"|rank|crf|quality|overlap|padding|feather\w*|grow|iterations?|duration_frames|resolution)(_|$)"
)


@dataclass(frozen=True, slots=True)
class Literal:
    """One literal input. `maximum` limits a seed; `source` is where the choices of a choice are listed."""

    node: str
    name: str
    class_type: str
    title: str
    value: str | int | float | bool
    type: ParameterType
    maximum: int | None = None
    source: ChoiceSource | None = None

    @property
    def target(self) -> str:
        """`NODE.INPUT`, the name of the place."""
        return target_of(self.node, self.name)

    @property
    def multiline(self) -> bool:
        """Whether a text needs several lines."""
        text = self.value if self.type is ParameterType.TEXT else ""
        return isinstance(text, str) and ("\n" in text or len(text) > _LONG_TEXT or self.name in ("text", "prompt"))


def target_of(node: str, name: str) -> str:
    """The name of an input of a node: `NODE.INPUT`."""
    return f"{node}.{name}"


def literals(
    graph: Mapping[str, Any], catalogs: Sequence[Catalog] = (), *, choices: bool = True
) -> tuple[Literal, ...]:
    """The literal inputs of a sound graph, in its order. Links, lists, objects and null are no literals. With
    `choices=False` file names are texts: the backend of the workflow does not list its files."""
    seeds = {(leaf.path[0], leaf.path[2]) for leaf in seeds_of(graph)}
    return tuple(
        _literal(graph, node_id, name, value, (node_id, name) in seeds, catalogs if choices else None)
        for node_id, node in graph.items()
        for name, value in node["inputs"].items()
        if isinstance(value, (str, int, float))
    )


def _literal(
    graph: Mapping[str, Any], node_id: str, name: str, value: Any, seed: bool, catalogs: Sequence[Catalog] | None
) -> Literal:
    class_type = graph[node_id]["class_type"]
    type_ = ParameterType.SEED if seed and isinstance(value, int) else _type_of(class_type, name, value)
    source = None
    short = isinstance(value, str) and len(value) <= MAX_NAME
    if type_ is ParameterType.TEXT and short and catalogs is not None and _is_choice(class_type, name, catalogs):
        type_, source = ParameterType.CHOICE, ChoiceSource(class_type, name)
    maximum = _largest_seed(class_type, value) if type_ is ParameterType.SEED else None
    return Literal(node_id, name, class_type, graphs.title_of(graph, node_id), value, type_, maximum, source)


def _type_of(class_type: str, name: str, value: str | int | float | bool) -> ParameterType:
    if isinstance(value, bool):
        return ParameterType.BOOL
    if isinstance(value, str):
        return _media_of(class_type, name) or ParameterType.TEXT
    if isinstance(value, float):
        return ParameterType.FLOAT
    return ParameterType.INT if _is_whole(class_type, name, value) else ParameterType.FLOAT


def _is_whole(class_type: str, name: str, value: int) -> bool:
    """Whether only whole numbers fit. ComfyUI's editor writes 8.0 as 8, so that the value alone does not tell; where
    nothing does, fractions are allowed."""
    if "Float" in class_type or (_FRACTIONS.search(name) and not _WHOLE.search(name)):
        return False
    return "Int" in class_type or _WHOLE.search(name) is not None or abs(value) >= _LARGE


def _media_of(class_type: str, name: str) -> ParameterType | None:
    """The type of an input that takes an uploaded file; None for other texts, such as paths and addresses."""
    if "Load" not in class_type or class_type.endswith(("Path", "Url", "URL")):
        return None
    if name == "image" and "Image" in class_type:
        return ParameterType.IMAGE
    if name in ("video", "file") and "Video" in class_type:
        return ParameterType.VIDEO
    return ParameterType.AUDIO if name == "audio" and "Audio" in class_type else None


def _is_choice(class_type: str, name: str, catalogs: Sequence[Catalog]) -> bool:
    listed = offered(catalogs, ChoiceSource(class_type, name)) is not None
    return listed or name in MODEL_INPUTS or name in _SAMPLING


def _largest_seed(class_type: str, value: int) -> int:
    """The largest seed to draw for this input. ComfyUI's own samplers take every one; many other nodes take 31 or 32
    bits and refuse more."""
    if class_type in _WIDE_SEEDS or value > _USUAL:
        return MAX_SEED
    return _USUAL if value > _NARROW else _NARROW
