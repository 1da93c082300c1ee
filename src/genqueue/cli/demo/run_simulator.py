"""Runs a simulated backend on its own, until a signal ends it."""

import asyncio
from pathlib import Path

from genqueue.cli.server.bind_address import bound_socket
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.signals import end_on_signal
from genqueue.errors import Invalid
from genqueue.simulators.comfyui import Settings as Simulated
from genqueue.simulators.comfyui import running
from genqueue.simulators.comfyui.versions import KNOWN, NEWEST


async def run(session: Session, host: str, port: int, folder: Path | None, version: str | None, speed: float) -> None:
    """Simulate a ComfyUI of that release; None: the newest known."""
    version = version or NEWEST
    if version not in KNOWN:
        raise Invalid("not_in_list", field="--version", value=version, allowed=sorted(KNOWN))
    if not speed > 0:
        raise Invalid("below_minimum", field="--speed", value=str(speed), minimum="> 0")
    with bound_socket(host, port) as probe:
        chosen = probe.getsockname()[1]
    directory = folder or session.settings.data_dir / "simulated" / f"comfyui-{chosen}"
    ended = asyncio.Event()
    with end_on_signal(ended.set, session.settings.shutdown_s):
        async with running(Simulated(directory=directory, version=version, speed=speed), host, chosen) as simulator:
            session.answer({"url": simulator.url, "version": version, "directory": str(directory)})
            session.say("cli_simulating", url=simulator.url, version=version, path=directory.absolute())
            await ended.wait()
