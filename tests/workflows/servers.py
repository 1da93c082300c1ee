"""Recorded servers: the `/object_info` of two real ComfyUI versions, cut down to the nodes that our templates use.

`faults` judges a graph as the server's own validation does: classes, required inputs, link types, ranges and lists.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from genqueue.workflows.catalog import Catalog

VERSIONS = ("0.3.64", "0.33")

MODELS = {
    ("CheckpointLoaderSimple", "ckpt_name"): ("animagine.safetensors", "sd_xl_base.safetensors"),
    ("LoraLoader", "lora_name"): ("style.safetensors",),
    ("VAELoader", "vae_name"): ("pixel_space", "wan2.2_vae.safetensors", "wan_2.1_vae.safetensors"),
    ("CLIPLoader", "clip_name"): ("clip_l.safetensors", "umt5_xxl_fp8_e4m3fn_scaled.safetensors"),
    ("UNETLoader", "unet_name"): (
        "flux1-dev.safetensors",
        "wan2.2_i2v_high_noise_14B_fp16.safetensors",
        "wan2.2_i2v_low_noise_14B_fp16.safetensors",
        "wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors",
        "wan2.2_t2v_low_noise_14B_fp8_scaled.safetensors",
    ),
}

_DATA = Path(__file__).parents[1] / "data" / "comfyui"
_INPUT_FILES = {("LoadImage", "image")}


def object_info(version: str) -> dict[str, Any]:
    info: dict[str, Any] = json.loads((_DATA / f"object_info_{version}.json").read_text(encoding="utf-8"))
    return info


def server(version: str = "0.33", models: Mapping[tuple[str, str], tuple[str, ...]] | None = None) -> Catalog:
    """The recorded server; `models` are its model files, none by default."""
    info = object_info(version)
    choices = {
        (node, name): frozenset(listed)
        for node, told in info.items()
        for name, spec in _inputs(told).items()
        if (listed := _listed(spec)) is not None
    }
    files = {key: frozenset(names) for key, names in (models or {}).items()}
    return Catalog(frozenset(info), choices | files)


def faults(graph: Mapping[str, Any], version: str, models: Mapping[tuple[str, str], tuple[str, ...]]) -> list[str]:
    """What the server of that version would find wrong; empty when it would run the graph."""
    info = object_info(version)
    found = [f"{node_id}: no class {n['class_type']}" for node_id, n in graph.items() if n["class_type"] not in info]
    if found:
        return found
    for node_id, node in graph.items():
        told = info[node["class_type"]]
        for name, spec in told["input"].get("required", {}).items():
            if name not in node["inputs"]:
                found.append(f"{node_id}.{name}: required")
            found.extend(f"{node_id}.{fault}" for fault in _dynamic(name, spec, node["inputs"]))
        for name, spec in _inputs(told).items():
            if name in node["inputs"]:
                place = f"{node_id}.{name}"
                listed = models.get((node["class_type"], name))
                exempt = (node["class_type"], name) in _INPUT_FILES
                found.extend(_value_faults(place, node["inputs"][name], spec, graph, info, listed, exempt))
    if not any(info[node["class_type"]]["output_node"] for node in graph.values()):
        found.append("no output node")
    return found


def _inputs(told: Mapping[str, Any]) -> dict[str, Any]:
    return {**told["input"].get("required", {}), **told["input"].get("optional", {})}


def _options(spec: list[Any]) -> dict[str, Any]:
    return spec[1] if len(spec) > 1 else {}


def _listed(spec: list[Any]) -> list[str] | None:
    if isinstance(spec[0], list):
        return spec[0]
    return _options(spec)["options"] if spec[0] == "COMBO" else None


def _dynamic(name: str, spec: list[Any], inputs: Mapping[str, Any]) -> Iterator[str]:
    """A dynamic list brings inputs of its own, named `<list>.<input>`, for the option that is chosen."""
    if spec[0] != "COMFY_DYNAMICCOMBO_V3" or name not in inputs:
        return
    option = next((item for item in _options(spec)["options"] if item["key"] == inputs[name]), None)
    if option is None:
        yield f"{name}: {inputs[name]} not in list"
        return
    for inner, inner_spec in option["inputs"].get("required", {}).items():
        if f"{name}.{inner}" not in inputs:
            yield f"{name}.{inner}: required"
        yield from _dynamic(f"{name}.{inner}", inner_spec, inputs)


def _value_faults(
    place: str,
    value: Any,
    spec: list[Any],
    graph: Mapping[str, Any],
    info: Mapping[str, Any],
    models: tuple[str, ...] | None,
    exempt: bool,
) -> Iterator[str]:
    wanted, options = spec[0], _options(spec)
    if isinstance(value, list):
        given = info[graph[value[0]]["class_type"]]["output"][value[1]]
        if given != wanted and wanted != "*":
            yield f"{place}: {given} is not {wanted}"
        return
    listed = list(models) if models is not None else _listed(spec)
    if exempt:
        return
    if listed is not None:
        if value not in listed:
            yield f"{place}: {value} not in list"
    elif wanted in ("INT", "FLOAT"):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            yield f"{place}: {value!r} is no number"
        elif not options.get("min", value) <= value <= options.get("max", value):
            yield f"{place}: {value} out of range"
    elif wanted == "STRING" and not isinstance(value, str):
        yield f"{place}: {value!r} is no text"
    elif wanted not in ("STRING", "BOOLEAN", "COMFY_DYNAMICCOMBO_V3"):
        yield f"{place}: {wanted} cannot be written down"
