"""The processes of a chaos run. Each logs into a file: a pipe that nobody reads would freeze it in the end."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.chaos.worker import READY
from tests.cli.program import PROGRAM, environment

PATIENCE_S = 600.0
"""Only against hanging for ever: nothing depends on how long anything takes."""
ROOT = Path(__file__).parents[2]


class Process:
    """One command, started again and again. Only SIGKILL ends it, only SIGSTOP freezes it."""

    def __init__(self, name: str, command: list[str], env: dict[str, str], log: Path, ready: str) -> None:
        self.name, self.log = name, log
        self._command, self._env, self._ready = command, env, ready.encode()
        self._process: subprocess.Popen[bytes] | None = None
        self._read_from = 0
        self.frozen = False

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._read_from = log.tell()
            self._process = subprocess.Popen(
                self._command, env=self._env, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
            )

    def kill(self) -> None:
        assert self._process is not None
        assert self._process.poll() is None, f"{self.name} ended by itself, see {self.log}"
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    async def stall(self, seconds: float) -> None:
        """Freeze it for so long."""
        os.kill(self.pid, signal.SIGSTOP)
        await self.thaw_after(seconds)

    async def thaw_after(self, seconds: float) -> None:
        """It is frozen, and goes on after so long."""
        self.frozen = True
        await asyncio.sleep(seconds)
        os.kill(self.pid, signal.SIGCONT)
        self.frozen = False

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        assert self._process is not None
        return self._process.poll() is None

    @property
    def is_ready(self) -> bool:
        """This life has told that it is at work."""
        with self.log.open("rb") as log:
            log.seek(self._read_from)
            return self._ready in log.read()

    async def until_ready(self) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not self.is_ready:
                assert self._process is not None
                assert self._process.poll() is None, f"{self.name} did not start, see {self.log}"
                await asyncio.sleep(0.05)


def program(name: str, folder: Path, words: list[str], ready: str, settings: dict[str, str]) -> Process:
    """A process of GenQueue."""
    return Process(name, [PROGRAM, *words], _calm(folder / name, settings), folder / f"{name}.log", ready)


def worker(name: str, folder: Path, settings: dict[str, str]) -> tuple[Process, Path]:
    """A worker that can be caught at a step of a run, and the file of its ambush."""
    ambush = folder / f"{name}.ambush"
    command = [sys.executable, "-u", "-m", "tests.chaos.worker", str(ambush)]
    return Process(name, command, _calm(folder / name, settings), folder / f"{name}.log", READY), ambush


def _calm(folder: Path, settings: dict[str, str]) -> dict[str, str]:
    env = environment(folder, **settings)
    return {key: text for key, text in env.items() if not key.upper().endswith("_PROXY")}


def comfyui(name: str, folder: Path, port: int, faults: str) -> Process:
    """A simulated ComfyUI; its files and its log of executions lie in `folder / name`."""
    command = [sys.executable, "-m", "genqueue.simulators.comfyui", "--port", str(port), "--dir", str(folder / name)]
    command += ["--speed", "inf", "--probes", "--faults", faults]
    return Process(name, command, dict(os.environ), folder / f"{name}.log", f"127.0.0.1:{port}")
