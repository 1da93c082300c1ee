"""`genqueue queue`: shows, pauses and resumes the queue as a whole."""

from datetime import datetime
from typing import Any

import typer

from genqueue.cli.api.open import api_client
from genqueue.cli.backends import state_of
from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.tables import show_rows


def attach(group: typer.Typer) -> None:
    command(group, "show", "Show how the queue stands.")(show)
    command(group, "pause", "Pause the queue: what runs goes on, nothing new is sent.")(pause)
    command(group, "resume", "Let the queue go on.")(resume)


async def show(session: Session) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        queue = await api.ask("GET", "queue")
    _show(session, queue)
    if not session.json and queue["backends"]:
        show_rows(session, ("name", "kind", "state", "busy"), [_row(session, each) for each in queue["backends"]])


async def pause(session: Session) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        _show(session, await api.ask("POST", "queue", "pause"))


async def resume(session: Session) -> None:
    """See `attach`."""
    async with api_client(session) as api:
        _show(session, await api.ask("POST", "queue", "resume"))


def _show(session: Session, queue: dict[str, Any]) -> None:
    session.answer(queue)
    if session.json:
        return
    session.print(queue["message"])
    if queue["paused"] is not None:
        since = f"{datetime.fromisoformat(queue['paused']['at']).astimezone():%Y-%m-%d %H:%M}"
        session.say("cli_queue_paused_since", at=since, reason=queue["paused"]["reason"]["message"])
    for notice in (queue["space"], queue["clock"]):
        if notice is not None and notice["message"] is not None:
            session.print(notice["message"])
    session.say("cli_queue_counts", waiting=queue["waiting"], running=queue["running"])


def _row(session: Session, each: dict[str, Any]) -> tuple[str, ...]:
    return (each["name"], each["kind"], state_of(session, each), f"{each['busy']}/{each['seats']}")
