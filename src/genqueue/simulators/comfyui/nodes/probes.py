"""Node classes that no ComfyUI has: they show on demand what third-party nodes do to a server and its clients."""

import asyncio
from itertools import pairwise
from typing import Any

from genqueue.simulators.comfyui.nodes.values import Blocker, Call, Expansion, Outcome, Work

_BIG = 2_000_000


class OutOfMemoryError(Exception):
    """What torch raises when the GPU is full."""


class ProcessExit(BaseException):
    """A node that takes the whole process with it."""


def entry(required: dict[str, Any], outputs: list[str], *, output_node: bool = False) -> dict[str, Any]:
    """What `/object_info` tells of a class that is made up."""
    return {
        "input": {"required": required, "optional": {"nonce": ["INT", {"default": 0}]}},
        "output": outputs,
        "output_name": outputs,
        "display_name": None,
        "category": "probes",
        "python_module": "custom_nodes.probe_nodes",
        "output_node": output_node,
    }


_IMAGE: dict[str, Any] = {"image": ["IMAGE"]}
_SECONDS: dict[str, Any] = {"seconds": ["FLOAT", {"default": 1.0, "min": 0.0, "max": 3600.0}]}
_FAILURES: dict[str, type[BaseException]] = {
    "error": RuntimeError,
    "oom": OutOfMemoryError,
    "systemexit": SystemExit,
    "keyboardinterrupt": KeyboardInterrupt,
    "cancelled": asyncio.CancelledError,
    "exit_process": ProcessExit,
}

PROBES: dict[str, dict[str, Any]] = {
    "ProbeProgress": entry(
        {
            **_IMAGE,
            "steps": ["INT", {"default": 3, "min": 1, "max": 1000}],
            "delay": ["FLOAT", {"default": 0.05, "min": 0.0, "max": 60.0}],
            "preview": ["BOOLEAN", {"default": True}],
        },
        ["IMAGE"],
    ),
    "ProbeSleep": entry({**_IMAGE, **_SECONDS, "interruptible": ["BOOLEAN", {"default": True}]}, ["IMAGE"]),
    "ProbeAsync": entry({**_IMAGE, **_SECONDS}, ["IMAGE"]),
    "ProbeRaise": entry({**_IMAGE, "kind": [list(_FAILURES)]}, ["IMAGE"]),
    "ProbeBlock": entry({**_IMAGE, "message": ["STRING", {"default": ""}]}, ["IMAGE"]),
    "ProbeUI": entry({**_IMAGE, "kind": [["text", "nan", "many", "unserializable"]]}, [], output_node=True),
    "ProbeExpand": entry({"n": ["INT", {"default": 2, "min": 1, "max": 100}]}, ["IMAGE"]),
}


def hand_on(call: Call) -> Outcome:
    return Outcome((call.inputs["image"],))


def fail(call: Call) -> Outcome:
    raise _FAILURES[call.inputs["kind"]](f"probe {call.inputs['kind']}")


def block(call: Call) -> Outcome:
    return Outcome((Blocker(call.inputs["message"] or None),))


def show(call: Call) -> Outcome:
    kind = call.inputs["kind"]
    if kind == "text":
        call.send_text("7", "hello text")
        return Outcome((), {"probe": ["ok"]})
    if kind == "nan":
        return Outcome((), {"probe": [float("nan"), float("inf")]})
    return Outcome((), {"probe": ["x" * _BIG] if kind == "many" else [object()]})


def expand(call: Call) -> Outcome:
    """An EmptyImage, n inversions, a preview: four ephemeral nodes for n = 2."""
    number = call.inputs["n"]
    ids = [f"{call.node_id}.0.0.{place}" for place in range(1, number + 3)]
    graph: dict[str, Any] = {
        ids[0]: {
            "class_type": "EmptyImage",
            "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": call.inputs.get("nonce", 0) % 2**24},
        }
    }
    for before, node_id in pairwise(ids[:-1]):
        graph[node_id] = {"class_type": "ImageInvert", "inputs": {"image": [before, 0]}}
    graph[ids[-1]] = {"class_type": "PreviewImage", "inputs": {"images": [ids[-2], 0]}}
    return Outcome(expansion=Expansion(graph, ((ids[-2], 0),)))


WORK: dict[str, Work] = {
    "ProbeProgress": hand_on,
    "ProbeSleep": hand_on,
    "ProbeAsync": hand_on,
    "ProbeRaise": fail,
    "ProbeBlock": block,
    "ProbeUI": show,
    "ProbeExpand": expand,
}
