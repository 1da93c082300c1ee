"""The data model of a task: plain, frozen values without I/O."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from genqueue.tasks.leaves import Leaf, with_leaves


class Kind(StrEnum):
    TEXT_TO_IMAGE = "text_to_image"
    IMAGE_TO_IMAGE = "image_to_image"
    TEXT_TO_VIDEO = "text_to_video"
    IMAGE_TO_VIDEO = "image_to_video"
    WORKFLOW = "workflow"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why something failed: a code of `genqueue.messages`, its arguments, and the raw text of the backend."""

    code: str
    arguments: dict[str, Any] = field(default_factory=dict)
    raw: str | None = None

    def to_json(self) -> dict[str, Any]:
        return {"code": self.code, "arguments": self.arguments, "raw": self.raw}

    @classmethod
    def from_json(cls, stored: dict[str, Any] | None) -> "Trouble | None":
        if stored is None:
            return None
        return cls(stored["code"], stored.get("arguments") or {}, stored.get("raw"))


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file that a graph reads. `name` is the name in the frozen graph and contains the content hash; `key` is its
    key in our storage; `filename` is the user's name for it. `media_type` is the type of its content, empty when
    unknown."""

    name: str
    key: str
    sha256: str
    bytes: int
    filename: str
    media_type: str = ""


class Stored(NamedTuple):
    """A workflow that a service stores itself: its id there (`ref`) and how it is run (`as_app`: an app with a form, in
    place of a workflow). `places` are the (node, input) places whose values may differ from the stored ones; None when
    the graph differs in its structure and is sent whole."""

    ref: str
    as_app: bool = False
    places: tuple[tuple[str, str], ...] | None = ()

    def to_json(self) -> dict[str, Any]:
        return {"ref": self.ref, "as_app": self.as_app, "places": self.places and [list(each) for each in self.places]}

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> "Stored":
        places = kept["places"]
        return cls(
            kept["ref"], kept["as_app"], None if places is None else tuple((node, name) for node, name in places)
        )


@dataclass(frozen=True, slots=True)
class Needs:
    """What a backend must have to run a workflow: its format (`backend_kind`), node classes, and chosen files (node
    class, input, value). `pin` is the backend that the user chose, if any. With `allow_paid`,
    backends whose every run costs money may take the task as well. With `input_files`, files must be uploaded to the
    backend before the run. `stored` is the workflow at the service, where only what it stores can be run."""

    backend_kind: str = "comfyui"
    node_classes: frozenset[str] = frozenset()
    choices: frozenset[tuple[str, str, str]] = frozenset()
    pin: str | None = None
    allow_paid: bool = False
    input_files: bool = False
    stored: Stored | None = None

    def to_json(self) -> dict[str, Any]:
        document = {
            "backend_kind": self.backend_kind,
            "node_classes": sorted(self.node_classes),
            "choices": sorted(list(choice) for choice in self.choices),
            "pin": self.pin,
        }
        # Written only when set, so that equal needs have equal keys in every release.
        stored = None if self.stored is None else self.stored.to_json()
        marks = {"allow_paid": self.allow_paid, "input_files": self.input_files, "stored": stored}
        return document | {name: mark for name, mark in marks.items() if mark}

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> "Needs":
        return cls(
            stored["backend_kind"],
            frozenset(stored["node_classes"]),
            frozenset((node, name, value) for node, name, value in stored["choices"]),
            stored["pin"],
            stored.get("allow_paid", False),
            stored.get("input_files", False),
            Stored.from_json(stored["stored"]) if "stored" in stored else None,
        )


@dataclass(frozen=True, slots=True)
class BoundWorkflow:
    """A workflow with its values filled in: exactly what will be sent, frozen into the task.

    Copies of one workflow share one `graph` object and differ from it in their `leaves`. `running_timeout_s` is the
    longest execution, where the author of the workflow set one in place of the settings; `size` is the size class
    (`tasks/sizes.py`).
    """

    workflow_id: str | None
    workflow_version: int | None
    name: str
    graph: dict[str, Any]
    params: dict[str, Any]
    node_count: int
    needs: Needs
    inputs: tuple[InputFile, ...] = ()
    outputs_optional: bool = False
    running_timeout_s: int | None = None
    size: int = 0
    leaves: tuple[Leaf, ...] = ()

    @property
    def frozen(self) -> dict[str, Any]:
        """The graph that will be sent, leaves included."""
        return with_leaves(self.graph, self.leaves)
