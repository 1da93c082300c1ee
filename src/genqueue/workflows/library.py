"""The built-in templates, and the default template of each kind."""

import json
from functools import cache
from importlib.resources import files

from genqueue.tasks.model import Kind
from genqueue.workflows.template import Template

DEMO = "demo_"
"""Prefix of the ids of templates that need no model, so that any ComfyUI runs them. They are for trying things out and
used only when named explicitly."""


@cache
def builtins() -> tuple[Template, ...]:
    """Every built-in template: sorted by kind, those that use models first."""
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
    """The ids of the templates whose name contains the text in either language, ignoring case."""
    wanted = part.casefold()
    return [each.id for each in builtins() if any(wanted in name.casefold() for name in (each.name.zh, each.name.en))]


def default_for(kind: Kind) -> Template | None:
    """The default template of a kind, whatever backends are connected: an outage must not change what a user gets. None
    for `workflow`, which has no template."""
    return builtin(str(kind))
