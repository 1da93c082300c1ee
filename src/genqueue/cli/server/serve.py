"""`genqueue serve`: the web server and the dispatcher, in one process or in several."""

from typing import Annotated

import typer

from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session


def attach(root: typer.Typer) -> None:
    command(root, "serve", "Run the studio: web server and dispatcher.")(serve)


async def serve(
    session: Session,
    host: Annotated[str | None, typer.Option("--host", help="Address to listen on.")] = None,
    port: Annotated[
        int | None, typer.Option("--port", min=0, max=65535, help="Port to listen on; 0 takes a free one.")
    ] = None,
    role: Annotated[str, typer.Option("--role", help="all, web or worker.")] = "all",
    allow_remote: Annotated[
        bool, typer.Option("--allow-remote", help="Let other machines in; needs GENQUEUE_TOKEN.")
    ] = False,
) -> None:
    """See `attach`."""
    # Imported here because it loads the whole program, and `genqueue --help` should not.
    from genqueue.cli.server.run import run

    await run(session, host, port, role, allow_remote=allow_remote)
