"""Checks of the machine for `genqueue check`: Python, folder, disk, clock, address."""

import os
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

import genqueue
from genqueue.cli.api.server_file import find_server
from genqueue.cli.check.findings import Finding, Findings, error, ok, warning
from genqueue.cli.server.bind_address import bound_socket
from genqueue.clock import SECOND, SystemClock
from genqueue.config import Settings
from genqueue.errors import GenQueueError

OLDEST_PYTHON = (3, 11)
LITTLE_MB = 2_000
NO_MB = 200
SLOW_FSYNC_MS = 50.0
_TRIES = 9


def inspect_machine(settings: Settings) -> Findings:
    """Run the checks in this order, because each depends on the one before."""
    yield _python()
    folder = _folder(settings.data_dir)
    yield folder
    if folder.level == "ok":
        yield _space(settings.data_dir)
        yield _speed(settings.data_dir)
    yield _clock()


async def inspect_address(settings: Settings) -> Finding:
    """Check that the port is free, or used by our own server."""
    url = await find_server(settings)
    if url is not None:
        return ok("GQ501", url=url)
    try:
        bound_socket(settings.host, settings.port).close()
    except GenQueueError:
        return error("GQ501", host=settings.host, port=settings.port)
    return ok("GQ501", url=f"{settings.host}:{settings.port}")


def _python() -> Finding:
    found = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info[:2] < OLDEST_PYTHON:
        return error("GQ101", found=found, needed="3.11")
    return ok("GQ101", found=found)


def _folder(path: Path) -> Finding:
    """Write a test file to the folder; if it does not exist, to its nearest parent, where it would be created."""
    try:
        with tempfile.TemporaryFile(dir=_existing(path)):
            return ok("GQ201", path=str(path.absolute()))
    except OSError as problem:
        return error("GQ201", path=str(path.absolute()), reason=problem.strerror or "?")


def _space(path: Path) -> Finding:
    place = _existing(path)
    free = shutil.disk_usage(place).free // 1_000_000
    if free < NO_MB:
        return error("GQ202", free_mb=free, path=str(place))
    return (warning if free < LITTLE_MB else ok)("GQ202", free_mb=free, path=str(place))


def _speed(path: Path) -> Finding:
    """Measure fsync: every accepted task waits for one."""
    clock = SystemClock()
    took = []
    with tempfile.TemporaryFile(dir=_existing(path)) as file:
        for _ in range(_TRIES):
            began = clock.awake()
            file.write(b"\0" * 4096)
            file.flush()
            os.fsync(file.fileno())
            took.append((clock.awake() - began) * 1000)
    usual = round(statistics.median(took), 1)
    return (warning if usual > SLOW_FSYNC_MS else ok)("GQ203", ms=usual)


def _clock() -> Finding:
    """Compare the clock with the day on which this program was installed: it cannot be before that."""
    installed = Path(genqueue.__file__).stat().st_mtime
    if SystemClock().now() / SECOND < installed - 86_400:
        return error("GQ801", reason="installed later")
    return ok("GQ801")


def _existing(path: Path) -> Path:
    place = path.absolute()
    while not place.exists():
        place = place.parent
    return place
