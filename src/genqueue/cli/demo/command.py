"""`genqueue demo`: GenQueue with a simulated ComfyUI and a first batch. A second start finds the data of the first."""

from typing import Annotated

import typer

from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session


def attach(root: typer.Typer) -> None:
    command(root, "demo", "Try it: the studio, a simulated ComfyUI and a first batch.")(demo)


async def demo(
    session: Session,
    port: Annotated[
        int | None, typer.Option("--port", min=0, max=65535, help="Port to listen on; 0 takes a free one.")
    ] = None,
    speed: Annotated[float, typer.Option("--speed", help="Divides the simulated durations; inf is at once.")] = 1.0,
    runninghub: Annotated[
        bool, typer.Option("--runninghub", help="Add a simulated account at RunningHub as a second backend.")
    ] = False,
    exit: Annotated[bool, typer.Option("--exit", help="End when the first batch has ended.")] = False,
) -> None:
    """See `attach`."""
    # Imported here because it loads the whole program, and `genqueue --help` should not.
    from genqueue.cli.demo.run import run

    await run(session, port, speed, exit=exit, runninghub=runninghub)
