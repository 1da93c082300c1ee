"""Nodes whose only result is a frame on ComfyUI's WebSocket. Pure: no I/O.

A frame reaches one client that is connected at that moment, or none; it is in no history and in no folder. After a
reconnect, a restart of either side or a takeover it is lost although its run succeeded. So a graph without any other
result is refused before it runs.
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
    """The ids of the nodes in a sound graph whose only result is a frame."""
    return tuple(node_id for node_id, node in graph.items() if node["class_type"] in SOCKET_CLASSES)


def check_results(graph: Mapping[str, Any], field: str = "graph") -> None:
    """Raise Invalid for a sound graph whose only results are frames, naming the first node that sends them."""
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
    """Whether the node saves files. Some of these nodes also pass on what they saved, so that they are not at an
    end."""
    return "filename_prefix" in node["inputs"] or node["class_type"].startswith(("Save", "Preview"))
