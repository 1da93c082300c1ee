"""The simulator as a process of its own."""

import argparse
import asyncio
import json
import os
from pathlib import Path

from genqueue.simulators.comfyui.faults import Faults
from genqueue.simulators.comfyui.server import Simulator
from genqueue.simulators.comfyui.settings import Settings
from genqueue.simulators.comfyui.versions import KNOWN, NEWEST
from genqueue.simulators.process import serve

_KILLED = 137


def run(
    port: int,
    directory: Path,
    *,
    host: str = "127.0.0.1",
    version: str = NEWEST,
    speed: float = 1.0,
    probes: bool = False,
    faults: Faults | None = None,
) -> None:
    """Serve until interrupted. Prints one line with the url when it is ready; port 0 takes a free one."""
    settings = Settings(
        directory=directory,
        version=version,
        speed=speed,
        probes=probes,
        faults=faults or Faults(),
        on_death=lambda: os._exit(_KILLED),
    )
    try:
        asyncio.run(_serve(settings, host, port))
    except KeyboardInterrupt:
        return


async def _serve(settings: Settings, host: str, port: int) -> None:
    simulator = Simulator(settings)

    async def boot() -> str:
        return f"ComfyUI {settings.version} (simulated) at {await simulator.boot(host, port)}"

    await serve(simulator, boot)


def main(arguments: list[str] | None = None) -> None:
    """The command line of `python -m genqueue.simulators.comfyui`."""
    parser = argparse.ArgumentParser(prog="comfyui-simulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8188, help="0 takes a free one")
    parser.add_argument("--dir", type=Path, default=Path("comfyui-simulator"), help="input, output, temp, log")
    parser.add_argument("--version", default=NEWEST, help=f"the release to play: {', '.join(KNOWN)}")
    parser.add_argument("--speed", type=float, default=1.0, help="divides the durations; inf is at once")
    parser.add_argument("--probes", action="store_true", help="add node classes that misbehave on purpose")
    parser.add_argument("--faults", default="{}", help="faults as JSON, as for POST /_simulator/faults")
    chosen = parser.parse_args(arguments)
    faults = Faults()
    faults.change(json.loads(chosen.faults))
    run(
        chosen.port,
        chosen.dir,
        host=chosen.host,
        version=chosen.version,
        speed=chosen.speed,
        probes=chosen.probes,
        faults=faults,
    )
