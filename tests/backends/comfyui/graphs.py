"""Small graphs of core nodes, and attempts that run them."""

import uuid
from typing import Any

from genqueue.backends.base import Submission

Graph = dict[str, Any]
INSTALLATION = "home"


def picture(color: int = 1, prefix: str = "shop/out", batch: int = 1) -> Graph:
    """One or more pictures of one colour: a few milliseconds of work."""
    return {
        "1": {
            "class_type": "EmptyImage",
            "inputs": {"width": 64, "height": 64, "batch_size": batch, "color": color},
            "_meta": {"title": "Paper"},
        },
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": prefix}},
    }


def chain(length: int, color: int = 1) -> Graph:
    """A picture that goes through `length` inversions: a graph as large as wanted."""
    graph = picture(color)
    for number in range(length):
        graph[str(10 + number)] = {"class_type": "ImageInvert", "inputs": {"image": [str(9 + number), 0]}}
    if length:
        graph["10"]["inputs"]["image"] = ["1", 0]
        graph["2"]["inputs"]["images"] = [str(9 + length), 0]
    return graph


def attempt(graph: Graph, names: dict[str, str] | None = None) -> Submission:
    """A new attempt of a task of ours."""
    return Submission(str(uuid.uuid4()), "task-1", graph, INSTALLATION, names or {})
