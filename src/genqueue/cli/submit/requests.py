"""Builds the requests of `submit` from its options."""

import secrets
from pathlib import Path
from typing import Any

from genqueue.cli.api.client import ApiClient
from genqueue.cli.api.values import pairs, read_json, typed
from genqueue.cli.submit.options import Wish
from genqueue.errors import Invalid
from genqueue.tasks.model import InputFile
from genqueue.workflows.binding import bind_many
from genqueue.workflows.form import MAX_SEED, schema
from genqueue.workflows.graphs.wrappers import unwrap
from genqueue.workflows.template import Template


async def requests_of(api: ApiClient, wish: Wish) -> list[dict[str, Any]]:
    """The bodies to submit, in order. Raises Invalid before anything is submitted."""
    if wish.file is None:
        return [await _form(api, wish)]
    document = read_json(wish.file)
    if isinstance(document, dict) and "parameters" in document and "graph" in document:
        return await _template(api, wish, Template.from_json(document))
    if wish.params:
        raise Invalid("not_with_graph", field="params")
    return [await _graph(api, wish, document)]


async def _form(api: ApiClient, wish: Wish) -> dict[str, Any]:
    if wish.kind is None and wish.workflow_id is None:
        raise Invalid("missing_field", field="--kind")
    found = await _workflow(api, wish)
    schema = found["schema"] if found else None
    return {
        "kind": wish.kind or (found["kind"] if found else None),
        **({"workflow_id": wish.workflow_id} if wish.workflow_id else {}),
        "params": await typed(api, _given(wish), schema),
        "count": wish.count,
        **wish.common,
    }


async def _workflow(api: ApiClient, wish: Wish) -> dict[str, Any] | None:
    """The form for the values: that of the named workflow, else that of the kind's default workflow."""
    chosen = wish.workflow_id
    if chosen is None:
        listed = (await api.ask("GET", "workflows"))["items"]
        chosen = next((each["id"] for each in listed if each["kind"] == wish.kind and each["default"]), None)
    if chosen is None:
        return None
    found: dict[str, Any] = await api.ask("GET", "workflows", chosen)
    return found


async def _graph(api: ApiClient, wish: Wish, document: Any) -> dict[str, Any]:
    """The request for a bare graph; `--input 3.image=cat.png` uploads a file and names it in node 3."""
    graph = unwrap(document, str(wish.file)).graph
    files = pairs(wish.inputs, "--input")
    places = {place: _inputs_at(graph, place) for place in files}
    for place, path in files.items():
        places[place][place.rpartition(".")[2]] = (await api.upload(Path(path.removeprefix("@"))))["ref"]
    named = {"title": wish.file.stem} if wish.file else {}
    return {"kind": "workflow", "graph": graph, "count": wish.count, **named, **wish.common}


def _inputs_at(graph: Any, place: str) -> dict[str, Any]:
    """The inputs of the node that `NODE.INPUT` names. `graph` may be any JSON value of a file."""
    node_id, _, name = place.rpartition(".")
    node = graph.get(node_id) if isinstance(graph, dict) else None
    inputs = node.get("inputs") if isinstance(node, dict) else None
    if not isinstance(inputs, dict) or not name:
        raise Invalid("cli_no_such_input", field="--input", place=place)
    return inputs


async def _template(api: ApiClient, wish: Wish, template: Template) -> list[dict[str, Any]]:
    """The requests for a template of the user's own, which is bound here: bare graphs, one for each seed."""
    values = await typed(api, _given(wish), schema(template))
    uploads = {
        value: InputFile(name=value, key="", sha256="", bytes=0, filename=_filename(wish, name))
        for name, value in values.items()
        if (parameter := template.parameter(name)) is not None and parameter.type.is_media
    }
    bound = bind_many(template, values, wish.count, draw=_draw, uploads=uploads)
    titled = {"title": values.get("prompt", "")[:60] or template.name.zh} | dict(wish.common)
    return [{"kind": "workflow", "graph": each.frozen, **titled} for each in bound]


def _given(wish: Wish) -> dict[str, str]:
    files = {name: f"@{path.removeprefix('@')}" for name, path in pairs(wish.inputs, "--input").items()}
    return {**pairs(wish.params, "--param"), **files}


def _filename(wish: Wish, name: str) -> str:
    return Path(_given(wish)[name].removeprefix("@")).name


def _draw() -> int:
    return secrets.randbelow(MAX_SEED + 1)
