"""What flows along the links between nodes, and what a node is given and gives back."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from genqueue.simulators.comfyui.files import Folders

Images = list[Image.Image]
Graph = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Trace:
    """A model, conditioning, sampler, noise or other thing without a shape here: what it carries of the request."""

    text: str = ""
    seed: int | None = None
    steps: int | None = None
    sources: tuple[Image.Image, ...] = ()


@dataclass(frozen=True, slots=True)
class Latent:
    """A picture to be: `count` pictures, or frames when it `moves`."""

    width: int
    height: int
    count: int = 1
    moves: bool = False
    text: str = ""
    seed: int = 0
    sources: tuple[Image.Image, ...] = ()
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Video:
    frames: tuple[Image.Image, ...]
    fps: float


@dataclass(frozen=True, slots=True)
class Call:
    """One run of one node. `inputs` are the linked values and the widgets; `graph` is what was posted."""

    node_id: str
    class_type: str
    inputs: dict[str, Any]
    outputs: tuple[Any, ...]
    folders: Folders
    graph: Graph
    extra_data: dict[str, Any]
    temp_prefix: str
    max_frames: int
    now: int
    send_text: Callable[[str, str], None] = field(default=lambda _node, _text: None)

    def file(self, name: str) -> Path:
        return self.folders.resolve(name)


@dataclass(frozen=True, slots=True)
class Outcome:
    """`values` go to the output slots, `ui` to the client, `expansion` runs more nodes in place of this one."""

    values: tuple[Any, ...] = ()
    ui: dict[str, Any] | None = None
    expansion: "Expansion | None" = None


@dataclass(frozen=True, slots=True)
class Expansion:
    """A graph that takes the place of a node; `results` are links into it."""

    graph: Graph
    results: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Blocker:
    """A value that stops what depends on it: silently, or with a message that looks like an error and is none."""

    message: str | None = None


Work = Callable[[Call], Outcome]

# Inputs that name a file: checked on disk instead of against a list, and hashed for the cache.
FILE_INPUTS = {"LoadImage": "image", "LoadImageMask": "image", "LoadImageOutput": "image", "LoadVideo": "file"}
