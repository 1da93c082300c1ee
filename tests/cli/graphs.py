"""Graphs as users have them in files."""

import json
from pathlib import Path
from typing import Any

COLOURS = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 48, "batch_size": 1, "color": 3829413}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "colours"}},
}
SCALED = {
    "1": {"class_type": "LoadImage", "inputs": {"image": ""}},
    "2": {
        "class_type": "ImageScale",
        "inputs": {"image": ["1", 0], "upscale_method": "lanczos", "width": 32, "height": 32, "crop": "disabled"},
    },
    "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "scaled"}},
}
TEMPLATE = {
    "id": "my_colours",
    "version": 1,
    "kind": "text_to_image",
    "name": {"zh": "纯色", "en": "One colour"},
    "parameters": [
        {"key": "width", "type": "int", "bind": [["1", "width"]], "default": 64, "min": 16, "max": 512},
        {"key": "seed", "type": "seed", "bind": [["3", "seed"]]},
    ],
    "graph": {
        "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 48, "batch_size": 1, "color": 255}},
        "3": {"class_type": "ImageAddNoise", "inputs": {"image": ["1", 0], "seed": 0, "strength": 0.5}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["3", 0], "filename_prefix": "mine"}},
    },
}
REFUSED = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 0, "height": 48, "batch_size": 1, "color": 1}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "none"}},
}
"""No ComfyUI takes a picture without width."""


def written(folder: Path, name: str, document: Any) -> str:
    path = folder / name
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)
