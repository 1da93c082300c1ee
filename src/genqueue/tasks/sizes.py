"""Size classes: how much a graph has to compute, read off the numbers in it. Together with the workflow and the server
it decides how long a run takes. Pure."""

import math
from collections.abc import Iterator, Mapping
from typing import Any

_FRAMES = ("length", "frames", "num_frames", "video_frames", "frame_count", "amount")
_CLASSES_FOR_TWICE = 2
LARGEST = 10**9


def size_class(graph: Mapping[str, Any]) -> int:
    """Pixels times frames times steps on a scale where two more are twice as much; 0 when nothing of it is written.

    Values that come by a link are not seen: such graphs share a class, and their run times only scatter more.
    """
    pixels = max((width * height for width, height in _pictures(graph)), default=1)
    frames = max((number for name in _FRAMES for number in _numbers(graph, name)), default=1)
    volume = pixels * frames * max(_numbers(graph, "batch_size"), default=1) * max(_numbers(graph, "steps"), default=1)
    return round(_CLASSES_FOR_TWICE * math.log2(volume))


def stretch(by: int) -> float:
    """How many times the work is in a class that is `by` classes larger."""
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
    """Anything may stand in somebody's graph: only what is a sensible number of something is taken for one."""
    value = inputs.get(name)
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value < LARGEST:
        yield value
