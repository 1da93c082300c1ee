"""Nodes whose result is a frame on ComfyUI's WebSocket and nothing else. Pure.

A frame is heard by one page that is connected at that moment, or by nobody; it is in no history and in no folder. After
a reconnect, a restart of either side or a takeover it is gone, while its run has been a success. So a graph that would
give nothing else is refused before it runs.
"""

from collections.abc import Mapping
from typing import Any

from genqueue.errors import Invalid
from genqueue.workflows.graphs.format import ends, title_of

SOCKET_CLASSES = frozenset(
    {
        "SaveImageWebsocket",  # ComfyUI, custom_nodes/websocket_image_save.py
        "ETN_SendImageWebSocket",  # comfyui-tooling-nodes, nodes.py
        # SwarmUI, SwarmComfyExtra/SwarmSaveImageWS.py
        *("SwarmSaveImageWS", "SwarmSaveAnimatedWebpWS", "SwarmSaveAnimationWS", "SwarmSaveAudioWS"),
    }
)


def socket_nodes(graph: Mapping[str, Any]) -> tuple[str, ...]:
    """The nodes of a sound graph that only send frames."""
    return tuple(node_id for node_id, node in graph.items() if node["class_type"] in SOCKET_CLASSES)


def check_results(graph: Mapping[str, Any], field: str = "graph") -> None:
    """Raises Invalid for a sound graph that can give nothing but frames, naming the first node that sends them."""
    senders = socket_nodes(graph)
    others = [node_id for node_id in graph if node_id not in senders]
    if not senders or set(ends(graph)) & set(others) or any(_saves(graph[node_id]) for node_id in others):
        return
    node = senders[0]
    raise Invalid(
        "graph_only_sends_frames",
        field=f"{field}.{node}",
        node=node,
        title=title_of(graph, node),
        class_type=graph[node]["class_type"],
    )


def _saves(node: Mapping[str, Any]) -> bool:
    """Some nodes that save hand on what they saved."""
    return "filename_prefix" in node["inputs"] or node["class_type"].startswith(("Save", "Preview"))
