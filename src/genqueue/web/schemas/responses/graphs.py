"""Responses about graphs in files."""

from typing import Any

from pydantic import BaseModel, ConfigDict

from genqueue.web.schemas.responses.base import Answer


class GraphNode(BaseModel):
    """A node of a graph in API format. An input is a value, or `[node, output]` of the node it comes from."""

    model_config = ConfigDict(extra="allow")

    class_type: str
    inputs: dict[str, Any]


class ReadGraph(Answer):
    """The graph of a file. `at` is where it stood (`file`, or `file.input.workflow`); `left_out` are the ids of nodes
    that exist in ComfyUI's editor only."""

    graph: dict[str, GraphNode]
    at: str
    left_out: list[str]
