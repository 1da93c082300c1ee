"""`genqueue version`."""

import platform
from importlib.metadata import version as installed

import typer

from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session


def attach(root: typer.Typer) -> None:
    command(root, "version", "Show the version.")(version)


async def version(session: Session) -> None:
    """See `attach`."""
    found = {"version": installed("genqueue"), "python": platform.python_version(), "system": platform.platform()}
    session.answer(found)
    if not session.json:
        session.print(f"GenQueue {found['version']} (Python {found['python']}, {found['system']})")
