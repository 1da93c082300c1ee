"""A decoder: a separate process in which files that may be hostile are opened. It ends itself when it exceeds its
limits.

`python -P -m genqueue.media.decoder` reads jobs from standard input, a line of JSON each, and writes the answers to
standard output: a line of JSON each, followed by the bytes of a thumbnail or picture. It ends when its standard input
is closed.
"""

import json
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from genqueue.config import MEGABYTE
from genqueue.errors import Invalid
from genqueue.media.heic import converted
from genqueue.media.probe import probe
from genqueue.media.thumbnail import thumbnail

IDLE_S = 300
"""The process ends itself after so many seconds without a job."""

_SPARE_S = 60
_SPARE_MB = 32
_LOOK_S = 0.5


def serve(jobs: BinaryIO, answers: BinaryIO) -> None:
    """Answer jobs until the other side closes the pipe."""
    bounds = Bounds()
    bounds.rest()
    while line := jobs.readline():
        job = json.loads(line)
        bounds.begin(job["memory_mb"], job["cpu_s"])
        reply, content = _answer(job)
        bounds.rest()
        reply |= {"bytes": len(content), "grown": bounds.has_grown()}
        answers.write(json.dumps(reply).encode() + b"\n" + content)
        answers.flush()


def _answer(job: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    path = Path(job["path"])
    try:
        if job["do"] == "probe":
            return {"facts": {**asdict(facts := probe(path)), "media_type": facts.media_type.name}}, b""
        if job["do"] == "thumbnail":
            made = thumbnail(path, job["edge"])
            return ({}, b"") if made is None else ({"size": [made.width, made.height]}, made.content)
        with path.open("rb") as file:
            photo = converted(file, path.name)
        return {"media_type": photo.media_type.name}, photo.content
    except OSError as error:
        return {"missing": error.errno or 1}, b""
    except (Invalid, MemoryError):
        return {}, b""


class Bounds:
    """The limits of one job: memory and processor time where the system supports limits (all but Windows), and a wall
    clock limit in case the process that sent the job has died meanwhile."""

    def __init__(self) -> None:
        # Limits apply on top of what the program itself takes, which differs from system to system.
        self._own = _data_bytes()

    def begin(self, memory_mb: int, cpu_s: float) -> None:
        if sys.platform == "win32":
            return
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + cpu_s) + 1)
        if self._own:
            _limit(resource.RLIMIT_DATA, self._own + memory_mb * MEGABYTE)
        signal.alarm(int(cpu_s) * 3 + _SPARE_S)

    def rest(self) -> None:
        """Lift the limits between two jobs, and end the process after IDLE_S without one."""
        if sys.platform == "win32":
            return
        import resource

        signal.alarm(IDLE_S)
        _limit(resource.RLIMIT_CPU, resource.RLIM_INFINITY)
        _limit(resource.RLIMIT_DATA, resource.RLIM_INFINITY)

    def has_grown(self) -> bool:
        """Whether files that were opened before have left so much memory behind that the next one would lack it."""
        return bool(self._own) and _data_bytes() > self._own + _SPARE_MB * MEGABYTE


def _limit(which: int, most: int) -> None:
    import resource

    hard = resource.getrlimit(which)[1]
    with suppress(OSError, ValueError):  # not every system has every limit: the parent process watches as well
        resource.setrlimit(which, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _data_bytes() -> int:
    """The data memory of this process in bytes; 0 where the system does not report it."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[5]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        return 0


def _end_with(parent: int) -> None:
    """End this process as soon as its parent is gone. During a job the closed pipe would go unnoticed, so the parent's
    id is checked."""
    while os.getppid() == parent:
        time.sleep(_LOOK_S)
    os._exit(1)


def main() -> None:
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    jobs, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # Redirect standard output to standard error, so that output of a library does not mix with the answers.
    os.dup2(2, 1)
    serve(jobs, answers)


if __name__ == "__main__":
    main()
