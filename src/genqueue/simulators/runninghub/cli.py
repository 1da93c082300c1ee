"""The simulator as a process of its own."""

import argparse
import asyncio
import contextlib
import json
from pathlib import Path

from genqueue.simulators.process import serve
from genqueue.simulators.runninghub.faults import Faults
from genqueue.simulators.runninghub.server import Simulator
from genqueue.simulators.runninghub.settings import MEMBER, Settings


async def _serve(settings: Settings, host: str, port: int) -> None:
    simulator = Simulator(settings)

    async def boot() -> str:
        url = await simulator.boot(host, port)
        return f"RunningHub (simulated) at {url} with the key {MEMBER}, files at {simulator.files_url}"

    await serve(simulator, boot)


def main(arguments: list[str] | None = None) -> None:
    """Serve until interrupted. Prints one line with the url when it is ready."""
    parser = argparse.ArgumentParser(prog="runninghub-simulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8189, help="of the API; 0 takes a free one")
    parser.add_argument("--dir", type=Path, default=Path("runninghub-simulator"), help="uploads and results")
    parser.add_argument("--speed", type=float, default=1.0, help="divides the durations; inf is at once")
    parser.add_argument("--probes", action="store_true", help="add node classes that misbehave on purpose")
    parser.add_argument("--faults", default="{}", help="faults as JSON, as for POST /_simulator/faults")
    chosen = parser.parse_args(arguments)
    faults = Faults()
    faults.change(json.loads(chosen.faults))
    settings = Settings(directory=chosen.dir, speed=chosen.speed, probes=chosen.probes, faults=faults)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(settings, chosen.host, chosen.port))
