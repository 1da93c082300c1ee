"""`genqueue workflows`: the available workflows and their parameters, and the library of your own."""

from pathlib import Path
from typing import Annotated, Any

import typer

from genqueue.cli.api.client import ApiClient
from genqueue.cli.api.open import api_client
from genqueue.cli.api.values import read_json
from genqueue.cli.backends import backend_id
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.tables import show_rows
from genqueue.errors import Invalid

One = Annotated[str, typer.Argument(metavar="ID", help="Id of a workflow.")]
File = Annotated[Path | None, typer.Argument(metavar="FILE", help="A JSON file: a graph in API format.")]
Name = Annotated[str | None, typer.Option("--name", help="Name of the workflow; by default that of the file.")]
Wishes = Annotated[
    list[str] | None,
    typer.Option(
        "--parameter", metavar="NODE.INPUT", help="A literal input of the form, or NODE.INPUT=NAME; default: all."
    ),
]
RunningHub = Annotated[
    str | None,
    typer.Option(
        "--runninghub", metavar="REF", help="A workflow or AI app at RunningHub: its id or the address of its page."
    ),
]
App = Annotated[bool, typer.Option("--app", help="The id is that of an AI app.")]
Account = Annotated[str | None, typer.Option("--backend", help="The RunningHub account: name or id of the backend.")]
_APP_PAGES = ("ai-detail", "webapp")
Archived = Annotated[bool, typer.Option("--archived", help="The archived ones instead.")]


def attach(group: typer.Typer) -> None:
    command(group, "list", "List workflows.")(list_workflows)
    command(group, "show", "Show the parameters of a workflow.")(show)
    command(group, "import", "Add a graph to the library of workflows.")(import_workflow)
    command(group, "archive", "Archive a workflow: it takes no new tasks.")(archive)
    command(group, "restore", "Take an archived workflow back.")(restore)


async def list_workflows(session: Session, archived: Archived = False) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        listed = await api.ask("GET", "workflows", query={"archived": "true" if archived else None})
    session.answer(listed)
    if not session.json:
        rows = [
            (
                each["id"],
                session.label(each["kind"]),
                "*" if each["default"] else "",
                {None: "?", True: "✓", False: "✗"}[each["runnable"]],
                each["name"],
            )
            for each in listed["items"]
        ]
        show_rows(session, ("id", "kind", "default", "runnable", "title"), rows)


async def show(session: Session, id: One) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("GET", "workflows", id)
    session.answer(found)
    if not session.json:
        _print_form(session, found)


async def import_workflow(
    session: Session,
    file: File = None,
    name: Name = None,
    parameter: Wishes = None,
    runninghub: RunningHub = None,
    app: App = False,
    backend: Account = None,
) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        given = await _stored(api, runninghub, app, backend) if runninghub is not None else _graph(file)
        wanted = {"parameters": [_wish(each) for each in parameter]} if parameter else {}
        named = {"name": name} if name else {}
        made = await api.ask("POST", "workflows", body={**given, **named, **wanted})
    session.answer(made)
    if not session.json:
        session.say("cli_workflow_added", id=made["id"], name=made["name"], nodes=made["node_count"])
        _print_form(session, made)


def _graph(file: Path | None) -> dict[str, Any]:
    # Imported here because it loads the workflows, and `genqueue --help` should not.
    from genqueue.workflows.graphs.wrappers import unwrap

    if file is None:
        raise Invalid("missing_field", field="FILE")
    return {"name": file.stem, "graph": unwrap(read_json(file), str(file)).graph}


async def _stored(api: ApiClient, ref: str, app: bool, backend: str | None) -> dict[str, Any]:
    """The source of a workflow at RunningHub. The address of an app's page says that it is one."""
    if backend is None:
        raise Invalid("missing_field", field="--backend")
    kind = "runninghub_app" if app or any(part in ref for part in _APP_PAGES) else "runninghub_workflow"
    return {"name": ref[-100:], "source": {"kind": kind, "ref": ref, "backend_id": await backend_id(api, backend)}}


async def archive(session: Session, id: One) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("DELETE", "workflows", id)
    session.answer(found)
    session.say("cli_workflow_archived", id=id, name=found["name"])


async def restore(session: Session, id: One) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("POST", "workflows", id, "restore")
    session.answer(found)
    session.say("cli_workflow_restored", name=found["name"])


def _wish(text: str) -> dict[str, str]:
    """`6.text=prompt` offers the input 6.text as the parameter `prompt`."""
    target, _, key = text.partition("=")
    return {"target": target, "key": key} if key else {"target": target}


def _print_form(session: Session, found: dict[str, Any]) -> None:
    session.print(f"{found['name']} · {found['description']}")
    form = found["schema"]
    rows = [_parameter(form["properties"][name], name, name in form["required"]) for name in form["x-order"]]
    show_rows(session, ("parameter", "type", "required", "default", "allowed", "title"), rows)


def _parameter(schema: dict[str, Any], name: str, required: bool) -> tuple[str, ...]:
    limits = [str(schema[key]) for key in ("minimum", "maximum") if key in schema]
    allowed = "|".join(str(each) for each in schema["enum"]) if "enum" in schema else " … ".join(limits)
    return (name, schema["x-type"], "*" if required else "", str(schema.get("default", "")), allowed, schema["title"])
