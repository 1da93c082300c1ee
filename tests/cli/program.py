"""The program as its users have it: a process of its own, with its output line by line."""

import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any

PROGRAM = str(Path(sys.executable).with_name("genqueue"))
PATIENCE_S = 800.0
"""Only against hanging for ever: no test depends on how long anything takes."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one command said."""

    code: int
    out: str
    err: str


class Child:
    """A command that goes on until it is told to end. Its two outputs come together, as on a terminal.

    They are read all the time, whether anybody waits for a line or not: a program whose pipe is full stands still.
    """

    def __init__(
        self, arguments: tuple[str, ...], environment: Mapping[str, str], patience_s: float, program: str = PROGRAM
    ) -> None:
        self.lines: list[str] = []
        self._process = subprocess.Popen(
            [program, *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            env=dict(environment),
        )
        assert self._process.stdout is not None
        self._said: SimpleQueue[str | None] = SimpleQueue()
        threading.Thread(target=self._hear, args=(self._process.stdout,), daemon=True).start()
        self._watchdog = threading.Timer(patience_s, self._process.kill)
        self._watchdog.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def text(self) -> str:
        return "".join(self.lines)

    def wait_for(self, pattern: str) -> re.Match[str]:
        """The first line from now on in which the pattern is found."""
        while (line := self._said.get()) is not None:
            self.lines.append(line)
            if found := re.search(pattern, line):
                return found
        self._said.put(None)
        raise AssertionError(f"ended without {pattern!r}:\n{self.text}")

    def interrupt(self) -> None:
        """Ctrl-C."""
        self._process.send_signal(signal.SIGINT)

    def terminate(self) -> None:
        self._process.send_signal(signal.SIGTERM)

    def kill(self) -> int:
        """End it as a power cut does."""
        self._process.kill()
        return self.end()

    def end(self) -> int:
        """Read what it still says and wait for its end; the exit code."""
        while (line := self._said.get()) is not None:
            self.lines.append(line)
        self._said.put(None)
        code = self._process.wait()
        self._watchdog.cancel()
        return code

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self.end()

    def _hear(self, output: IO[str]) -> None:
        with output:
            for line in output:
                self._said.put(line)
        self._said.put(None)


def environment(data_dir: Path, **settings: str) -> dict[str, str]:
    """The environment of a command: nothing of ours from outside, its own data folder, and these settings."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GENQUEUE_")}
    return {**clean, "GENQUEUE_DATA_DIR": str(data_dir), **{f"GENQUEUE_{key}": text for key, text in settings.items()}}


@contextmanager
def child(
    *arguments: str, data_dir: Path, patience_s: float = PATIENCE_S, program: str = PROGRAM, **settings: Any
) -> Iterator[Child]:
    """A running command that is gone when the block ends, whatever happened. `program` is another installation."""
    started = Child(arguments, environment(data_dir, **settings), patience_s, program)
    try:
        yield started
    finally:
        started.close()
