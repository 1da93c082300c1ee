"""`genqueue simulate`: simulated backends, to try things out without a graphics card."""

from pathlib import Path
from typing import Annotated

import typer

from genqueue.cli.terminal.command import command
from genqueue.cli.terminal.session import Session


def attach(group: typer.Typer) -> None:
    command(group, "comfyui", "Play a ComfyUI server until Ctrl-C.")(comfyui)
    command(group, "runninghub", "Play RunningHub until Ctrl-C.")(runninghub)


async def comfyui(
    session: Session,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes a free one.")] = 8188,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    dir: Annotated[Path | None, typer.Option("--dir", help="Its folder; default: in the data folder.")] = None,
    version: Annotated[str | None, typer.Option("--version", help="The release to play; default: the newest.")] = None,
    speed: Annotated[float, typer.Option("--speed", help="Divides the durations; inf is at once.")] = 1.0,
) -> None:
    """See `attach`."""
    # Imported here because it loads the whole program, and `genqueue --help` should not.
    from genqueue.cli.demo.run_simulator import run

    await run(session, host, port, dir, version, speed)


async def runninghub(
    session: Session,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="Port; 0 takes a free one.")] = 8189,
    host: Annotated[str, typer.Option("--host", help="Address to listen on.")] = "127.0.0.1",
    dir: Annotated[Path | None, typer.Option("--dir", help="Its folder; default: in the data folder.")] = None,
    coins: Annotated[int, typer.Option("--coins", min=0, help="What its key has to spend.")] = 10_000,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many tasks its key may have at a time.")] = 1,
    speed: Annotated[float, typer.Option("--speed", help="Divides the durations; inf is at once.")] = 1.0,
) -> None:
    """See `attach`."""
    from genqueue.cli.demo.run_cloud_simulator import run

    await run(session, host, port, dir, coins, limit, speed)
