"""Small graphs for the simulator: each is a picture of one colour, so that no two runs share a cached result."""

from typing import Any

Graph = dict[str, Any]
SLOW = "3"
"""The id of the node in `slow_picture` at which a run can be held."""


def picture(colour: int = 1, prefix: str = "shop/apple") -> Graph:
    """EmptyImage -> SaveImage: a few milliseconds of work."""
    return {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": colour}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": prefix}},
    }


def slow_picture(colour: int = 1, *, seconds: float = 0.0, interruptible: bool = True) -> Graph:
    """The same with a node between that looks at the interrupt flag while it works, or does not."""
    graph = picture(colour)
    inputs = {"image": ["1", 0], "seconds": seconds, "interruptible": interruptible}
    graph[SLOW] = {"class_type": "ProbeSleep", "inputs": inputs}
    graph["2"]["inputs"]["images"] = [SLOW, 0]
    return graph


def wordless(colour: int = 1) -> Graph:
    """A run that ends well and leaves nothing: its branch is blocked."""
    graph = picture(colour)
    graph[SLOW] = {"class_type": "ProbeBlock", "inputs": {"image": ["1", 0], "message": ""}}
    graph["2"]["inputs"]["images"] = [SLOW, 0]
    return graph


def half_valid(colour: int = 1) -> Graph:
    """Two outputs, one of which no server accepts: the answer is 200 with node_errors."""
    graph = picture(colour)
    graph["4"] = {
        "class_type": "EmptyImage",
        "inputs": {"width": 64, "height": 64, "batch_size": 0, "color": colour},
    }
    graph["5"] = {"class_type": "SaveImage", "inputs": {"images": ["4", 0], "filename_prefix": "half"}}
    return graph
