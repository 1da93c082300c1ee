"""The built-in templates, and which of them a kind starts with."""

import json
from functools import cache
from importlib.resources import files

from genqueue.tasks.model import Kind
from genqueue.workflows.template import Template

DEMO = "demo_"
"""Begins the id of the templates that need no model: any ComfyUI runs them. They are for trying things out, and only
used where somebody names them."""


@cache
def builtins() -> tuple[Template, ...]:
    """Every built-in template: by kind, the one that uses models first."""
    folder = files(__package__) / "builtin"
    found = [
        Template.from_json(json.loads(file.read_text(encoding="utf-8")))
        for file in folder.iterdir()
        if file.name.endswith(".json")
    ]
    kinds = list(Kind)
    return tuple(sorted(found, key=lambda item: (kinds.index(item.kind), item.id.startswith(DEMO), item.id)))


def builtin(template_id: str) -> Template | None:
    return next((template for template in builtins() if template.id == template_id), None)


def called(part: str) -> list[str]:
    """The ids of the templates whose name, in either language, has that part."""
    wanted = part.casefold()
    return [each.id for each in builtins() if any(wanted in name.casefold() for name in (each.name.zh, each.name.en))]


def default_for(kind: Kind) -> Template | None:
    """The template that a kind starts with: the one that generates, whatever servers there are now, because an outage
    must not change what a user gets. None for `workflow`, which has none."""
    return builtin(str(kind))
