"""`genqueue submit`: submits tasks, and waits for them on request."""

from pathlib import Path
from typing import Annotated, Any

import typer

from genqueue.cli.api.client import ApiClient
from genqueue.cli.api.open import api_client
from genqueue.cli.api.values import pairs
from genqueue.cli.backends import backend_id
from genqueue.cli.submit.options import Wish
from genqueue.cli.submit.wait import Seen, wait_for
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session

Many = list[str]


def attach(root: typer.Typer) -> None:
    command(root, "submit", "Hand in tasks.")(submit)


async def submit(
    session: Session,
    kind: Annotated[
        str | None, typer.Option("--kind", help="text_to_image, image_to_image, text_to_video, ...")
    ] = None,
    workflow: Annotated[
        Path | None, typer.Option("--workflow", help="A JSON file: a graph in API format, or a workflow template.")
    ] = None,
    workflow_id: Annotated[str | None, typer.Option("--workflow-id", help="Use this workflow of the list.")] = None,
    param: Annotated[
        Many | None, typer.Option("--param", metavar="K=V", help="k=v; @FILE as the value uploads a file.")
    ] = None,
    input: Annotated[
        Many | None, typer.Option("--input", metavar="NAME=FILE", help="name=FILE; in a bare graph NODE.INPUT=FILE.")
    ] = None,
    count: Annotated[int, typer.Option("--count", min=1, help="How many tasks.")] = 1,
    title: Annotated[str | None, typer.Option("--title", help="Title of the tasks.")] = None,
    priority: Annotated[int, typer.Option("--priority", help="-100 to 100; higher ones go first.")] = 0,
    label: Annotated[Many | None, typer.Option("--label", metavar="K=V", help="k=v, kept with the tasks.")] = None,
    start: Annotated[bool, typer.Option("--start/--no-start", help="Leave them ready with --no-start.")] = True,
    allow_duplicate: Annotated[
        bool, typer.Option("--allow-duplicate", help="Even if the same was submitted a moment ago.")
    ] = False,
    backend: Annotated[
        str | None, typer.Option("--backend", metavar="NAME", help="Only this backend may run it (its name or id).")
    ] = None,
    allow_paid: Annotated[
        bool, typer.Option("--allow-paid", help="Backends whose runs cost money may take it, too.")
    ] = False,
    key: Annotated[
        str | None, typer.Option("--idempotency-key", help="The same key answers the tasks it made the first time.")
    ] = None,
    wait: Annotated[bool, typer.Option("--wait", help="Until they have ended; show progress.")] = False,
) -> None:
    """See `attach`."""
    common: dict[str, Any] = {"priority": priority, "start": start, "allow_duplicate": allow_duplicate}
    if title:
        common["title"] = title
    if label:
        common["labels"] = pairs(label, "--label")
    if allow_paid:
        common["allow_paid"] = True
    wish = Wish(kind, workflow, workflow_id, param or (), input or (), count, common)
    async with api_client(session, dispatching=wait and start) as api:
        if backend is not None:
            common["backend_id"] = await backend_id(api, backend)
        tasks = await _hand_in(api, wish, key)
        if wait and start:
            seen = await wait_for(session, api, tasks)
            await show_ended(session, api, seen)
        else:
            _show_created(session, api, tasks)


async def _hand_in(api: ApiClient, wish: Wish, key: str | None) -> list[dict[str, Any]]:
    # Imported here because it loads the workflows, and `genqueue --help` should not.
    from genqueue.cli.submit.requests import requests_of

    tasks: list[dict[str, Any]] = []
    for number, request in enumerate(await requests_of(api, wish)):
        keyed = {} if key is None else {"idempotency_key": key if number == 0 else f"{key}/{number}"}
        tasks += (await api.ask("POST", "tasks", body=request | keyed))["tasks"]
    return tasks


def _show_created(session: Session, api: ApiClient, tasks: list[dict[str, Any]]) -> None:
    session.answer({"tasks": tasks})
    if not session.json:
        for task in tasks:
            session.print(f"{task['id']}  {session.label(task['status'])}  {task['title']}")
    session.talk.file.flush()
    if not api.dispatches:
        session.say("cli_waits_for_serve", count=len(tasks))


async def show_ended(session: Session, api: ApiClient, seen: Seen) -> None:
    """Report how the tasks that were waited for ended, and where their files are."""
    session.exit = seen.exit
    places = {output["id"]: await api.place(output) for task in seen.tasks for output in task["outputs"]}
    session.answer({"tasks": seen.tasks, "files": places})
    for place in places.values():
        session.print(place)


__all__ = ["attach", "show_ended"]
