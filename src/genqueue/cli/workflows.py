"""`genqueue workflows`: the available workflows and their parameters."""

from typing import Annotated, Any

import typer

from genqueue.cli.api.open import api_client
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.tables import show_rows


def attach(group: typer.Typer) -> None:
    command(group, "list", "List workflows.")(list_workflows)
    command(group, "show", "Show the parameters of a workflow.")(show)


async def list_workflows(session: Session) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        listed = await api.ask("GET", "workflows")
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


async def show(session: Session, id: Annotated[str, typer.Argument(metavar="ID", help="Id of a workflow.")]) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("GET", "workflows", id)
    session.answer(found)
    if session.json:
        return
    session.print(f"{found['name']} · {found['description']}")
    form = found["schema"]
    rows = [_parameter(form["properties"][name], name, name in form["required"]) for name in form["x-order"]]
    show_rows(session, ("parameter", "type", "required", "default", "allowed", "title"), rows)


def _parameter(schema: dict[str, Any], name: str, required: bool) -> tuple[str, ...]:
    limits = [str(schema[key]) for key in ("minimum", "maximum") if key in schema]
    allowed = "|".join(str(each) for each in schema["enum"]) if "enum" in schema else " … ".join(limits)
    return (name, schema["x-type"], "*" if required else "", str(schema.get("default", "")), allowed, schema["title"])
