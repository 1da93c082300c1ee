"""Small templates and files that the tests of this folder share."""

from typing import Any

from genqueue.tasks.model import InputFile
from genqueue.workflows.references import input_name
from genqueue.workflows.template import Template


def never() -> int:
    raise AssertionError("nothing random was asked for")


def upload(number: int = 0, filename: str = "photo.png") -> InputFile:
    digest = f"{number:02x}" * 32
    return InputFile(input_name(digest, filename), f"uploads/{number}", digest, 10, filename)


def uploads(count: int = 2) -> dict[str, InputFile]:
    return {f"upload:u{number}": upload(number) for number in range(count)}


def parameter(key: str, type_: str, bind: list[list[str]] | None = None, **rules: Any) -> dict[str, Any]:
    return {"key": key, "type": type_, "bind": bind if bind is not None else [["1", key]], **rules}


def document(*parameters: dict[str, Any], graph: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {
        "id": "sample",
        "version": 3,
        "kind": "text_to_image",
        "name": {"zh": "样例", "en": "Sample"},
        "graph": graph or {"1": {"class_type": "Node", "inputs": {}}},
        "parameters": list(parameters),
        **more,
    }


def template(*parameters: dict[str, Any], graph: dict[str, Any] | None = None, **more: Any) -> Template:
    return Template.from_json(document(*parameters, graph=graph, **more))
