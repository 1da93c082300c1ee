"""The needs of a frozen graph: what a backend must have to run it, read from the graph itself."""

from collections.abc import Collection, Mapping
from typing import Any

from genqueue.tasks.model import Needs

MODEL_INPUTS = frozenset(
    {
        "ckpt_name",
        "lora_name",
        "vae_name",
        "unet_name",
        "clip_name",
        "clip_name1",
        "clip_name2",
        "clip_name3",
        "clip_name4",
        "control_net_name",
        "style_model_name",
        "gligen_name",
        "hypernetwork_name",
        "photomaker_model_name",
        "audio_encoder_name",
        "model_name",
        "model_path",
    }
)
"""Inputs of loader nodes (ComfyUI 0.33) whose value is the name of a model file on the backend."""


def needs_of(graph: Mapping[str, Any], chosen: Collection[tuple[str, str]] = (), *, input_files: bool = False) -> Needs:
    """The node classes of the graph, its model files, and the values at the `chosen` (node, input) places.
    `input_files`: whether files are uploaded for it."""
    return Needs(
        node_classes=frozenset(node["class_type"] for node in graph.values()),
        choices=frozenset(
            (node["class_type"], name, value)
            for node_id, node in graph.items()
            for name, value in node["inputs"].items()
            if isinstance(value, str) and (name in MODEL_INPUTS or (node_id, name) in chosen)
        ),
        input_files=input_files,
    )
