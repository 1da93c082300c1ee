"""Workflows as JSON, with texts in the reader's language."""

from collections.abc import Mapping
from typing import Any

from genqueue.tasks.model import Trouble
from genqueue.web.errors import worded
from genqueue.web.presenting.rows import time
from genqueue.workflows.catalogs import Stocks, can_run, lacking
from genqueue.workflows.imports.documents import label_of
from genqueue.workflows.imports.literals import Literal
from genqueue.workflows.library import default_for
from genqueue.workflows.template import Template

_TIMES = ("created_at", "updated_at", "archived_at")


def present_workflow(
    template: Template, row: Mapping[str, Any] | None, stocks: Stocks | None, language: str
) -> dict[str, Any]:
    """A workflow as the list shows it. `row` is that of the store, None for a built-in one; `stocks` is None where it
    belongs to an account that is not there any more."""
    default = default_for(template.kind)
    runnable, reason = (False, Trouble("workflow_account_gone")) if stocks is None else _runnable(template, stocks)
    return {
        "id": template.id,
        "kind": str(template.kind),
        "version": template.version,
        "name": template.name.text(language),
        "description": template.description.text(language),
        "builtin": row is None,
        "node_count": len(template.graph),
        "origin": _origin(row["origin"]) if row else None,
        **{name: time(row[name]) if row else None for name in _TIMES},
        "default": default is not None and default.id == template.id,
        "runnable": runnable,
        "reason": None if reason is None else worded(reason.code, reason.arguments, language),
    }


def present_version(row: Mapping[str, Any]) -> dict[str, Any]:
    """One version of a workflow."""
    plain = {name: row[name] for name in ("version", "node_count", "sha")}
    return {**plain, "origin": _origin(row["origin"]), "created_at": time(row["created_at"])}


def present_inputs(template: Template, known: tuple[Literal, ...]) -> dict[str, Any]:
    """Every literal input, with the parameter that fills it in."""
    parameters = {place: parameter for parameter in template.parameters for place in parameter.bind}
    items = []
    for literal in known:
        parameter = parameters.get((literal.node, literal.name))
        label = label_of(literal) if parameter is None else {"zh": parameter.label.zh, "en": parameter.label.en}
        items.append(
            {
                "target": literal.target,
                "node": literal.node,
                "node_title": literal.title,
                "class_type": literal.class_type,
                "input": literal.name,
                "value": literal.value,
                "type": str(literal.type if parameter is None else parameter.type),
                "key": None if parameter is None else parameter.key,
                "label": label,
                "default": literal.value if parameter is None else parameter.default,
                "advanced": parameter is not None and parameter.advanced,
            }
        )
    return {"version": template.version, "items": items}


def _origin(stored: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if stored is None else {name: stored.get(name) for name in ("kind", "ref", "backend_id")}


def _runnable(template: Template, stocks: Stocks) -> tuple[bool | None, Trouble | None]:
    """Whether a ready backend can run it, and the reason why not; None when no backend was ever known."""
    if any(can_run(template, catalog) for catalog in stocks.ready):
        return True, None
    able = [name for name, catalog in stocks.away if can_run(template, catalog)]
    if able:
        return False, Trouble("runs_when_back", {"backends": able})
    if not stocks.all:
        return None, None
    return False, Trouble("no_server_has", {"what": lacking(template, stocks.ready or stocks.all).to_texts()})
