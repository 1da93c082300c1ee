"""`genqueue tasks`: commands that show tasks: list, show, graph, watch, check, export."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from genqueue.cli.api.client import ApiClient
from genqueue.cli.api.open import api_client
from genqueue.cli.submit.command import show_ended
from genqueue.cli.submit.progress import SHORT_ID, clock_time
from genqueue.cli.submit.wait import wait_for
from genqueue.cli.tasks.costs import cost_text
from genqueue.cli.tasks.export import as_csv, as_json, record
from genqueue.cli.tasks.selection import Chosen, every_task, full_id
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.safe_text import harmless
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.tables import show_pairs, show_rows
from genqueue.errors import Invalid
from genqueue.store.files.open import address
from genqueue.tasks.states import UNFINISHED

Several = Annotated[
    list[str] | None, typer.Option("--status", metavar="STATUS", help="Only these; may be given several times.")
]
Kinds = Annotated[
    list[str] | None, typer.Option("--kind", metavar="KIND", help="Only these kinds; may be given several times.")
]
Search = Annotated[str | None, typer.Option("--q", help="Part of title, id or workflow name.")]
Batch = Annotated[str | None, typer.Option("--batch", help="Only tasks of this batch.")]
Output = Annotated[Path | None, typer.Option("--output", help="File; without: standard output.")]
One = Annotated[str, typer.Argument(metavar="ID", help="Id of a task, or its end.")]


def attach(group: typer.Typer) -> None:
    command(group, "list", "List tasks.")(list_tasks)
    command(group, "show", "Show one task.")(show)
    command(group, "graph", "Print the workflow of a task in API format.")(graph)
    command(group, "watch", "Watch tasks until they have ended.")(watch)
    command(group, "check", "Look a task up at its backend now.")(check)
    command(group, "export", "Write tasks as records.")(export)


async def list_tasks(
    session: Session,
    status: Several = None,
    kind: Kinds = None,
    q: Search = None,
    batch: Batch = None,
    cleared: Annotated[bool, typer.Option("--cleared", help="The cleared ones instead.")] = False,
    sort: Annotated[
        str,
        typer.Option("--sort", help="created_at, updated_at, title or queue (as they run); with - in front downwards."),
    ] = "-created_at",
    offset: Annotated[int, typer.Option("--offset", min=0, help="Leave out so many.")] = 0,
    limit: Annotated[int, typer.Option("--limit", min=1, max=200, help="At most so many.")] = 50,
) -> None:
    """See `attach`."""
    wanted = Chosen(status=status or (), kind=kind or (), q=q, batch=batch).filter
    window = {"sort": sort, "offset": offset, "limit": limit, "cleared": "true" if cleared else None}
    async with api_client(session) as api:
        page = await api.ask("GET", "tasks", query={**wanted, **window})
    session.answer(page)
    if session.json:
        return
    costs = [cost_text(session, task["cost"]) for task in page["items"]]
    # An installation without paid backends has no empty column.
    columns = ("id", "kind", "status", "created", "title", "message", *(["cost"] if any(costs) else []))
    rows = [_row(session, task) for task in page["items"]]
    show_rows(session, columns, [(*row, cost)[: len(columns)] for row, cost in zip(rows, costs, strict=True)])
    session.say("cli_shown", shown=len(page["items"]), total=page["total"])


async def show(
    session: Session,
    id: One,
    remote: Annotated[bool, typer.Option("--remote", help="Also what its backend says now.")] = False,
) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        task = await api.ask("GET", "tasks", await full_id(api, id))
        places = [await api.place(output) for output in task["outputs"]]
        said = await _remote(api, task) if remote else None
    session.answer({"task": task, "remote": said} if remote else task)
    if session.json:
        return
    show_pairs(session, _told(session, task))
    for place in places:
        session.print(place)
    for each in (said or {}).get("live", []):
        session.print("  ".join(f"{name}={value}" for name, value in each.items()))
    if said and said["task"]:
        session.say("cli_server_says", state=said["task"]["state"])


async def graph(session: Session, id: One, output: Output = None) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("GET", "tasks", await full_id(api, id), "graph")
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    if output is None:
        _print(text)
        return
    _write(output, text)
    session.answer({"file": str(output), "nodes": len(found)})
    session.say("cli_graph_written", count=len(found), path=str(output))


async def watch(
    session: Session,
    ids: Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="Which; without: all unfinished.")] = None,
) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        chosen = (
            await _named(api, ids) if ids else await every_task(api, {"status": [str(each) for each in UNFINISHED]})
        )
        if not chosen:
            session.answer({"tasks": [], "files": {}})
            session.say("cli_nothing_unfinished")
            return
        if not api.dispatches:
            session.say("cli_waits_for_serve", count=len(chosen))
        await show_ended(session, api, await wait_for(session, api, chosen))


async def check(session: Session, id: One) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        task = await api.ask("GET", "tasks", await full_id(api, id))
        said = await api.look(task)
    session.answer({"id": task["id"], "status": task["status"], "remote": said})
    if not session.json:
        session.say("cli_server_says", state=said["state"] if said else "?")


async def export(
    session: Session,
    format: Annotated[str, typer.Option("--format", help="json or csv.")] = "json",
    output: Output = None,
    status: Several = None,
    kind: Kinds = None,
    q: Search = None,
    batch: Batch = None,
) -> None:
    """See `attach`."""
    if format not in ("json", "csv"):
        raise Invalid("not_in_list", field="--format", value=format, allowed=["json", "csv"])
    async with api_client(session) as api:
        tasks = await every_task(api, Chosen(status=status or (), kind=kind or (), q=q, batch=batch).filter)
        names = await _chinese_names(api)
        where = (await api.ask("GET", "space"))["where"] if any(task["outputs"] for task in tasks) else ""
    records = [
        record(
            task,
            names.get(task["workflow"]["id"]) or task["workflow"]["name"] or "",
            [address(where, each["path"]) for each in task["outputs"]],
        )
        for task in tasks
    ]
    text = as_json(records) if format == "json" or session.json else as_csv(records)
    if output is None:
        _print(text)
        return
    _write(output, text)
    session.answer({"file": str(output), "records": len(records)})
    session.say("cli_exported", count=len(records), path=str(output))


async def _chinese_names(api: ApiClient) -> dict[str, str]:
    """Chinese names of the built-in workflows by id; any other workflow has one name only."""
    found = await api.ask("GET", "workflows", language="zh")
    return {each["id"]: each["name"] for each in found["items"]}


def _print(text: str) -> None:
    """Print for programs unchanged; on a terminal escape sequences in foreign text are made visible instead of
    obeyed."""
    typer.echo(harmless(text) if sys.stdout.isatty() else text, nl=False)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        reason = error.strerror or "?"
        raise Invalid("cli_file_unwritable", field="--output", path=str(path), reason=reason) from error


async def _named(api: ApiClient, ids: list[str]) -> list[dict[str, Any]]:
    return [await api.ask("GET", "tasks", await full_id(api, text)) for text in ids]


async def _remote(api: ApiClient, task: dict[str, Any]) -> dict[str, Any]:
    """The runs on the task's backend now, and what the backend reports about the task itself."""
    if task["backend"] is None:
        return {"task": None, "live": []}
    live = await api.ask("GET", "backends", task["backend"]["id"], "live")
    at_work = task["status"] in ("QUEUED", "RUNNING")
    return {"task": await api.look(task) if at_work else None, "live": live["items"]}


def _row(session: Session, task: dict[str, Any]) -> tuple[str, ...]:
    return (
        task["id"][-SHORT_ID:],
        session.label(task["kind"]),
        session.label(task["status"]),
        f"{task['created_at'][:10]} {clock_time(task['created_at'])}",
        task["title"],
        task["task_msg"] or "",
    )


def _told(session: Session, task: dict[str, Any]) -> list[tuple[str, str]]:
    trouble = task["error"] or {}
    queue = task["queue"] or {}
    reason = queue.get("reason") or {}
    phase = f" · {session.label(task['phase'])}" if task["phase"] else ""
    return [
        ("id", task["id"]),
        ("title", task["title"]),
        ("kind", session.label(task["kind"])),
        ("status", session.label(task["status"]) + phase),
        ("workflow", task["workflow"]["name"]),
        ("created", task["created_at"]),
        ("started", task["started_at"] or ""),
        ("completed", task["completed_at"] or ""),
        ("place", str(queue.get("position") or "")),
        ("reason", reason.get("message", "")),
        ("next_probe", reason.get("next_probe_at") or ""),
        ("next_retry", task["next_retry_at"] or ""),
        ("message", task["task_msg"] or ""),
        ("error", " ".join(part for part in (trouble.get("message"), trouble.get("raw"), trouble.get("hint")) if part)),
        ("executions", str(task["execution_count"] or "")),
        ("retries", f"{task['retry_count']}/{task['max_retries']}" if task["retry_count"] else ""),
        ("cost", cost_text(session, task["cost"])),
        ("remote_id", task["remote_id"] or ""),
        ("params", "  ".join(f"{name}={value}" for name, value in task["params"].items())),
        ("labels", "  ".join(f"{name}={value}" for name, value in task["labels"].items())),
        ("actions", " ".join(task["actions"])),
    ]
