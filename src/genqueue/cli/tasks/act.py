"""`genqueue tasks`: commands that change tasks, selected by id or by filter: start, stop, retry, adopt, forget, fetch,
front, change, clear, delete."""

import sys
from typing import Annotated, Any

import typer

from genqueue.cli.api.client import ApiClient
from genqueue.cli.api.open import api_client
from genqueue.cli.backends import backend_id
from genqueue.cli.tasks.selection import Chosen, every_task, selection
from genqueue.cli.tasks.show import Batch, Kinds, Search, Several
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.exit_codes import Refused, exit_of_code
from genqueue.cli.terminal.session import Session
from genqueue.errors import Invalid

Ids = Annotated[list[str] | None, typer.Argument(metavar="[ID]...", help="Ids of tasks, or their ends.")]
Confirm = Annotated[bool, typer.Option("--confirm", help="Even if the last run may have been paid for.")]
All = Annotated[bool, typer.Option("--all", help="Every task.")]


def attach(group: typer.Typer) -> None:
    command(group, "start", "Start tasks.")(start)
    command(group, "stop", "Stop tasks.")(stop)
    command(group, "retry", "Start failed, stopped and retrying tasks again.")(retry)
    command(group, "adopt", "Say that a task ran after all: its result is fetched by the id of that run.")(adopt)
    command(group, "forget", "Leave tasks failed of which nobody can tell whether they ran.")(forget)
    command(group, "fetch", "Fetch results that could not be stored; nothing is generated again.")(fetch)
    command(group, "front", "Put waiting tasks before all others.")(front)
    command(group, "change", "Change priority or title of tasks, or allow paid runs.")(change)
    command(group, "clear", "Take ended tasks off the list; their outputs stay.")(clear)
    command(group, "delete", "Delete tasks and their files.")(delete)


async def start(
    session: Session, ids: Ids = None, status: Several = None, kind: Kinds = None, q: Search = None,
    batch: Batch = None, all: All = False, confirm: Confirm = False,
) -> None:  # fmt: skip
    """A confirmation is for tasks that are named."""
    chosen = Chosen(ids or (), status or (), kind or (), q, batch, all)
    if confirm:
        await _start_confirmed(session, chosen, "start")
    else:
        await _act(session, "start", chosen)


async def stop(
    session: Session, ids: Ids = None, status: Several = None, kind: Kinds = None, q: Search = None,
    batch: Batch = None, all: All = False,
) -> None:  # fmt: skip
    """See `attach`."""
    await _act(session, "stop", Chosen(ids or (), status or (), kind or (), q, batch, all))


async def retry(
    session: Session, ids: Ids = None, status: Several = None, kind: Kinds = None, q: Search = None,
    batch: Batch = None, all: All = False, confirm: Confirm = False,
) -> None:  # fmt: skip
    """What was never started is not tried again, whatever the filter says."""
    chosen = Chosen(ids or (), status or (), kind or (), q, batch, all)
    if confirm:
        await _start_confirmed(session, chosen, "retry")
        return
    if not chosen.ids and not chosen.status and (chosen.filter or chosen.everything):
        chosen = Chosen((), ("FAILED", "STOPPED", "RETRYING"), kind or (), q, batch)
    if not chosen.ids:
        await _act(session, "start", chosen)
        return
    async with api_client(session) as api:
        body = await selection(api, chosen)
        _show(session, await _for_each(api, body["ids"], "POST", "retry"))


async def front(
    session: Session, ids: Ids = None, status: Several = None, kind: Kinds = None, q: Search = None,
    batch: Batch = None, all: All = False,
) -> None:  # fmt: skip
    """In the order in which they are named. Only what waits can go to the front, whatever the filter says."""
    chosen = Chosen(ids or (), status or (), kind or (), q, batch, all)
    if not chosen.ids and not chosen.status and (chosen.filter or chosen.everything):
        chosen = Chosen((), ("PENDING",), kind or (), q, batch)
    await _act(session, "front", chosen)


async def change(
    session: Session,
    ids: Ids = None,
    priority: Annotated[
        int | None, typer.Option("--priority", min=-100, max=100, help="-100 to 100; higher ones go first.")
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="Title of the tasks.")] = None,
    allow_paid: Annotated[
        bool | None,
        typer.Option("--allow-paid/--no-allow-paid", help="Backends whose runs cost money may take them, too."),
    ] = None,
) -> None:
    """See `attach`."""
    named = {"priority": priority, "title": title, "allow_paid": allow_paid}
    body = {name: value for name, value in named.items() if value is not None}
    if not body:
        raise Invalid("cli_nothing_to_change", field="change")
    async with api_client(session) as api:
        wanted = await selection(api, Chosen(ids or ()))
        _show(session, await _for_each(api, wanted["ids"], "PATCH", body=body))


async def fetch(
    session: Session, ids: Ids = None, status: Several = None, kind: Kinds = None, q: Search = None,
    batch: Batch = None, all: All = False,
) -> None:  # fmt: skip
    """See `attach`."""
    chosen = Chosen(ids or (), status or (), kind or (), q, batch, all)
    if not chosen.ids and not chosen.status and (chosen.filter or chosen.everything):
        chosen = Chosen((), ("FAILED",), kind or (), q, batch)
    await _act(session, "fetch", chosen)


async def clear(
    session: Session, ids: Ids = None, status: Several = None, kind: Kinds = None, q: Search = None,
    batch: Batch = None, all: All = False,
) -> None:  # fmt: skip
    """See `attach`."""
    chosen = Chosen(ids or (), status or (), kind or (), q, batch, all)
    if not chosen.ids and not chosen.status and (chosen.filter or chosen.everything):
        chosen = Chosen((), ("SUCCESS", "FAILED", "STOPPED"), kind or (), q, batch)
    await _act(session, "clear", chosen)


async def delete(
    session: Session, ids: Ids = None, status: Several = None, kind: Kinds = None, q: Search = None,
    batch: Batch = None, all: All = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:  # fmt: skip
    """See `attach`."""
    chosen = Chosen(ids or (), status or (), kind or (), q, batch, all)
    async with api_client(session) as api:
        body = await selection(api, chosen)
        if not yes:
            _confirm(session, await _counted(api, body))
        _show(session, await api.ask("DELETE", "tasks", "batch", body=body))


async def adopt(
    session: Session,
    id: Annotated[str, typer.Argument(metavar="ID", help="Id of a task, or its end.")],
    remote_id: Annotated[str, typer.Argument(metavar="REMOTE_ID", help="Id of the run at the backend.")],
    backend: Annotated[
        str | None, typer.Option("--backend", metavar="NAME", help="Default: that of its last run.")
    ] = None,
) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        (task_id,) = (await selection(api, Chosen((id,))))["ids"]
        named = {} if backend is None else {"backend_id": await backend_id(api, backend)}
        _show(session, await _for_each(api, [task_id], "POST", "adopt", body={"remote_id": remote_id, **named}))


async def forget(session: Session, ids: Ids = None) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        body = await selection(api, Chosen(ids or ()))
        _show(session, await _for_each(api, body["ids"], "POST", "forget"))


async def _start_confirmed(session: Session, chosen: Chosen, verb: str) -> None:
    if not chosen.ids:
        raise Invalid("cli_confirm_ids", field="--confirm")
    async with api_client(session) as api:
        body = await selection(api, chosen)
        _show(session, await _for_each(api, body["ids"], "POST", verb, body={"confirm": True}))


async def _act(session: Session, verb: str, chosen: Chosen) -> None:
    async with api_client(session) as api:
        answer = await api.ask("POST", "tasks", "batch", verb, body=await selection(api, chosen))
        _show(session, answer)
        if verb in ("start", "fetch") and answer["succeeded"] and not api.dispatches:
            session.say("cli_waits_for_serve", count=len(answer["succeeded"]))


async def _for_each(api: ApiClient, ids: list[str], method: str, *path: str, body: Any = None) -> dict[str, Any]:
    answer: dict[str, Any] = {"succeeded": [], "failed": []}
    for task_id in ids:
        try:
            await api.ask(method, "tasks", task_id, *path, body=body)
            answer["succeeded"].append(task_id)
        except Refused as refusal:
            entry = {"id": task_id, "code": refusal.code, "message": refusal.message, "hint": refusal.hint}
            answer["failed"].append(entry)
    return answer


async def _counted(api: ApiClient, body: dict[str, Any]) -> tuple[int, int]:
    """How many tasks and how many files will be deleted."""
    if "filter" in body:
        tasks = await every_task(api, body["filter"])
    else:
        tasks = [await api.ask("GET", "tasks", task_id) for task_id in body["ids"]]
    return len(tasks), sum(len(task["outputs"]) for task in tasks)


def _confirm(session: Session, counted: tuple[int, int]) -> None:
    question = session.text("cli_really_delete", tasks=counted[0], files=counted[1])
    if not sys.stdin.isatty():
        raise Invalid("cli_needs_yes", field="--yes", question=question)
    if not typer.confirm(question, err=True):
        raise KeyboardInterrupt


def _show(session: Session, answer: dict[str, Any]) -> None:
    """One line for all that succeeded, and one for each that failed; the first failure decides the exit code."""
    session.answer(answer)
    session.say("cli_done_with", count=len(answer["succeeded"]))
    for refused in answer["failed"]:
        session.errors.print(f"{refused['id']}  {refused['message']}", markup=False, soft_wrap=True)
    if answer["failed"]:
        session.exit = exit_of_code(answer["failed"][0]["code"])
