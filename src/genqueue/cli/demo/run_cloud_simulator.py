"""Runs a simulated RunningHub on its own, until a signal ends it."""

import asyncio
from dataclasses import replace
from pathlib import Path

from genqueue.cli.server.bind_address import bound_socket
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.signals import end_on_signal
from genqueue.errors import Invalid
from genqueue.simulators.runninghub import MEMBER, running
from genqueue.simulators.runninghub import Settings as Simulated
from genqueue.simulators.runninghub.settings import accounts


async def run(
    session: Session, host: str, port: int, folder: Path | None, coins: int, limit: int, speed: float
) -> None:
    """Simulate the service with a member's key that has these coins and this many slots."""
    if not speed > 0:
        raise Invalid("below_minimum", field="--speed", value=str(speed), minimum="> 0")
    with bound_socket(host, port) as probe:
        chosen = probe.getsockname()[1]
    directory = folder or session.settings.data_dir / "simulated" / f"runninghub-{chosen}"
    keys = tuple(replace(each, coins=coins, limit=limit) if each.key == MEMBER else each for each in accounts())
    ended = asyncio.Event()
    with end_on_signal(ended.set, session.settings.shutdown_s):
        async with running(Simulated(directory=directory, accounts=keys, speed=speed), host, chosen) as simulator:
            url, files = simulator.url, simulator.files_url
            session.answer({"url": url, "api_key": MEMBER, "files_url": files, "directory": str(directory)})
            path = directory.absolute()
            session.say("cli_simulating_runninghub", url=url, key=MEMBER, files=files, path=path)
            await ended.wait()
