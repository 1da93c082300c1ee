"""Size classes: how much a graph has to compute, estimated from the numbers in it. Workflow, backend and size class
together decide how long a run takes. Pure: no I/O."""

import math
from collections.abc import Iterator, Mapping
from typing import Any

_FRAMES = ("length", "frames", "num_frames", "video_frames", "frame_count", "amount")
_CLASSES_FOR_TWICE = 2
LARGEST = 10**9


def size_class(graph: Mapping[str, Any]) -> int:
    """Pixels times frames times steps on a logarithmic scale: two classes more are twice the work. 0 when the graph
    holds no such number.

    Values that come by a link are not seen: such graphs share a class, and their run times scatter more.
    """
    pixels = max((width * height for width, height in _pictures(graph)), default=1)
    frames = max((number for name in _FRAMES for number in _numbers(graph, name)), default=1)
    volume = pixels * frames * max(_numbers(graph, "batch_size"), default=1) * max(_numbers(graph, "steps"), default=1)
    return round(_CLASSES_FOR_TWICE * math.log2(volume))


def stretch(by: int) -> float:
    """The factor by which the work grows over `by` size classes."""
    return float(2 ** (by / _CLASSES_FOR_TWICE))


def _pictures(graph: Mapping[str, Any]) -> Iterator[tuple[int, int]]:
    for inputs in _inputs(graph):
        for width in _counted(inputs, "width"):
            for height in _counted(inputs, "height"):
                yield width, height


def _numbers(graph: Mapping[str, Any], name: str) -> Iterator[int]:
    return (number for inputs in _inputs(graph) for number in _counted(inputs, name))


def _inputs(graph: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return (node["inputs"] for node in graph.values() if isinstance(node.get("inputs"), Mapping))


def _counted(inputs: Mapping[str, Any], name: str) -> Iterator[int]:
    """The value of an input when it is a plausible count. Inputs of a graph may hold anything; every other value is
    ignored."""
    value = inputs.get(name)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < LARGEST:
        yield value
