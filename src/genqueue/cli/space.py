"""`genqueue space`: shows how much is stored and how much space is free, and deletes what is old or was deleted."""

import sys
from typing import Annotated, Any

import typer

from genqueue.cli.api.open import api_client
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.tables import show_pairs
from genqueue.config import GIGABYTE
from genqueue.errors import Invalid

Preview = Annotated[bool, typer.Option("--preview", help="Only say what would go.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask.")]
Days = Annotated[float | None, typer.Option("--outputs-days", min=0, help="Results older than so many days.")]
Gigabytes = Annotated[float | None, typer.Option("--outputs-gb", min=0, help="The oldest results beyond so many GB.")]
Uploads = Annotated[float | None, typer.Option("--uploads-days", min=0, help="Unused uploads older than so many days.")]
History = Annotated[float | None, typer.Option("--history-days", min=0, help="Tasks that ended so many days ago.")]


def attach(group: typer.Typer) -> None:
    command(group, "show", "Show how much lies there and how much room is left.")(show)
    command(group, "clean", "Remove old results, unused uploads and old tasks.")(clean)
    command(group, "purge", "Purge what was deleted, now.")(purge)


async def show(session: Session) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        found = await api.ask("GET", "space")
    session.answer(found)
    if session.json:
        return
    room = found["room"]
    show_pairs(
        session,
        [
            ("free", "" if room["free_bytes"] is None else gigabytes(room["free_bytes"])),
            ("outputs", _heap(session, found["outputs"])),
            ("uploads", _heap(session, found["uploads"])),
            ("unused_uploads", _heap(session, found["unused_uploads"])),
            ("deleted", session.text("cli_bin", **_binned(found["deleted"]))),
            ("ended_tasks", str(found["ended_tasks"])),
            ("events", str(found["events"])),
        ],
    )
    if room["message"]:
        session.print(room["message"])


async def clean(
    session: Session,
    outputs_days: Days = None,
    outputs_gb: Gigabytes = None,
    uploads_days: Uploads = None,
    history_days: History = None,
    preview: Preview = False,
    yes: Yes = False,
) -> None:
    """See `attach`."""
    limits = {
        "outputs_days": outputs_days,
        "outputs_gb": outputs_gb,
        "uploads_days": uploads_days,
        "history_days": history_days,
    }
    body: dict[str, Any] = {name: value for name, value in limits.items() if value is not None}
    async with api_client(session) as api:
        going = await api.ask("POST", "space", "clean", body={**body, "preview": True})
        if preview or not _is_any(going):
            session.answer(going)
            session.say("cli_would_clean" if _is_any(going) else "cli_nothing_to_clean", **_counted(going))
            return
        if not yes:
            _confirm(session, "cli_really_clean", **_counted(going))
        gone = await api.ask("POST", "space", "clean", body={**body, "preview": False})
    session.answer(gone)
    session.say("cli_cleaned", **_counted(gone))


async def purge(session: Session, preview: Preview = False, yes: Yes = False) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        going = await api.ask("POST", "space", "purge", body={"preview": True})
        if preview or not going["tasks"]:
            session.answer(going)
            session.say("cli_would_purge" if going["tasks"] else "cli_nothing_to_purge", **_binned(going))
            return
        if not yes:
            _confirm(session, "cli_really_purge", **_binned(going))
        gone = await api.ask("POST", "space", "purge", body={"preview": False})
    session.answer(gone)
    session.say("cli_purged", **_binned(gone))


def gigabytes(count: int) -> str:
    return f"{count / GIGABYTE:.2f} GB"


def _is_any(going: dict[str, Any]) -> bool:
    return bool(going["outputs"]["files"] or going["uploads"]["files"] or going["tasks"])


def _counted(going: dict[str, Any]) -> dict[str, Any]:
    return {
        "outputs": going["outputs"]["files"],
        "uploads": going["uploads"]["files"],
        "tasks": going["tasks"],
        "size": gigabytes(going["outputs"]["bytes"] + going["uploads"]["bytes"]),
    }


def _binned(found: dict[str, Any]) -> dict[str, Any]:
    return {"tasks": found["tasks"], "files": found["files"], "size": gigabytes(found["bytes"])}


def _confirm(session: Session, code: str, **arguments: Any) -> None:
    question = session.text(code, **arguments)
    if not sys.stdin.isatty():
        raise Invalid("cli_needs_yes", field="--yes", question=question)
    if not typer.confirm(question, err=True):
        raise KeyboardInterrupt


def _heap(session: Session, heap: dict[str, int]) -> str:
    return session.text("cli_heap", files=heap["files"], size=gigabytes(heap["bytes"]))
