"""Decoders: a few processes that open what may be hostile, so that it costs no more than one of them.

A file may claim to be small and decode to gigabytes, keep a processor busy for minutes, or crash the library that reads
it. So pictures and clips are decoded elsewhere, with bounds of memory and time, and here only the answer is read. The
processes begin with the first job, serve many, and end with this one, however that ends.
"""

import atexit
import json
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import psutil

from genqueue.config import MEGABYTE
from genqueue.faults import note_fault
from genqueue.media.clips import is_clip
from genqueue.media.decoder import IDLE_S
from genqueue.media.heic import Converted
from genqueue.media.pictures import is_picture
from genqueue.media.probe import Facts
from genqueue.media.sniff import sniff_file
from genqueue.media.thumbnail import EDGE, Thumbnail
from genqueue.media.types import MediaType, type_called

PROGRAM = "genqueue.media.decoder"
LOOK_S = 0.05
JOBS = 1_000
"""A process serves so many, then another one takes its place: libraries leak."""

OWN_MB = 64
"""What a process takes without a file, with room to spare."""

LATE, LATE_S = 3, 30.0
"""By the clock it may take so many times as long, and this on top: it waits for its turn, and for its disk."""

_BOUNDED = frozenset({4, 6, 7, 8, 10, 11, 24})
"""The signals of a process that has used up its time (24), or was brought down by a fault of a library."""


class Bounds(NamedTuple):
    """What one file may take: memory on top of what the process itself takes, and seconds of the processor."""

    memory_mb: int
    cpu_s: float


USUAL = Bounds(224, 10.0)


class Died(Exception):
    """The process ended over this file. `bounded`: beyond its bounds, or by a fault of its library, as it would the
    next time."""

    def __init__(self, *, bounded: bool) -> None:
        super().__init__(bounded)
        self.bounded = bounded


class Decoders:
    """`most` files at a time. Every call blocks, from any thread."""

    def __init__(self, most: int) -> None:
        self._turn = threading.BoundedSemaphore(most)
        self._changed = threading.Condition()
        self._idle: list[_Decoder] = []
        self._working: set[_Decoder] = set()
        self._watcher: threading.Thread | None = None
        atexit.register(self.close)

    def probe(self, path: Path, bounds: Bounds = USUAL) -> Facts:
        """The facts of a file; only its type where it cannot be opened within the bounds. Raises OSError for the file
        itself."""
        kind = _kind(path)
        if not is_picture(kind) and not is_clip(kind):
            return Facts(kind)
        try:
            told, _ = self._ask({"do": "probe", "path": str(path)}, bounds)
        except Died:
            return Facts(kind)
        found = told.get("facts") or {}
        return Facts(kind, found.get("width"), found.get("height"), found.get("duration_seconds"))

    def thumbnail(self, path: Path, bounds: Bounds = USUAL, edge: int = EDGE) -> Thumbnail | None:
        """None when the file has no picture that could be had within the bounds, now or ever. Raises Died when it may
        be had another time, OSError for the file itself."""
        kind = _kind(path)
        if not is_picture(kind) and not is_clip(kind):
            return None
        try:
            told, content = self._ask({"do": "thumbnail", "path": str(path), "edge": edge}, bounds)
        except Died as died:
            if died.bounded:
                return None
            raise
        return Thumbnail(content, *told["size"]) if content else None

    def converted(self, path: Path, bounds: Bounds = USUAL) -> Converted | None:
        """A photo that ComfyUI cannot read as one that it can; None when that cannot be had within the bounds."""
        try:
            told, content = self._ask({"do": "convert", "path": str(path)}, bounds)
        except Died:
            return None
        return Converted(content, type_called(told["media_type"])) if content else None

    def processes(self) -> list[int]:
        """Their numbers, for whoever counts what they take."""
        with self._changed:
            return [decoder.pid for decoder in (*self._idle, *self._working)]

    def close(self) -> None:
        """End those that are idle. Whoever asks again begins new ones."""
        with self._changed:
            idle, self._idle = self._idle, []
        for decoder in idle:
            decoder.end()

    def _ask(self, job: dict[str, Any], bounds: Bounds) -> tuple[dict[str, Any], bytes]:
        with self._turn:
            decoder = self._take()
            try:
                told, content = decoder.ask(job, bounds)
            except BaseException:
                decoder.end()
                raise
            finally:
                with self._changed:
                    self._working.discard(decoder)
            self._put_back(decoder)
        if "missing" in told:
            raise FileNotFoundError(told["missing"], "cannot be read", job["path"])
        return told, content

    def _take(self) -> "_Decoder":
        """One that lives; an idle one may have ended by itself."""
        decoder = None
        while decoder is None:
            with self._changed:
                decoder = self._idle.pop() if self._idle else None
            if decoder is None:
                decoder = _Decoder()
            elif not decoder.is_fresh:
                decoder.end()
                decoder = None
        with self._changed:
            self._working.add(decoder)
            if self._watcher is None:
                self._watcher = threading.Thread(target=self._watch, name="genqueue-decoders", daemon=True)
                self._watcher.start()
            self._changed.notify_all()
        return decoder

    def _put_back(self, decoder: "_Decoder") -> None:
        if decoder.jobs >= JOBS:
            decoder.end()
            return
        with self._changed:
            self._idle.append(decoder)

    def _watch(self) -> None:
        while True:
            with self._changed:
                while not self._working:
                    self._changed.wait()
                working = list(self._working)
            for decoder in working:
                try:
                    decoder.look()
                except Exception as error:  # the others are still watched, and so is this one the next time
                    note_fault("decoders", error)
            time.sleep(LOOK_S)


def _kind(path: Path) -> MediaType:
    with path.open("rb") as file:
        return sniff_file(file)


class _Decoder:
    """One process, and the way to it. Raises Died where it cannot be begun."""

    def __init__(self) -> None:
        alone: dict[str, Any] = {"start_new_session": True}  # an interrupt from the keyboard is not meant for it
        if sys.platform == "win32":
            alone = {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", PROGRAM],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                **alone,
            )
        except OSError as error:
            raise Died(bounded=False) from error
        self.jobs = 0
        self._bounds = USUAL
        self._began = self._rested_at = time.monotonic()
        self._used_s: float | None = None
        self._over = False

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_fresh(self) -> bool:
        """Is it still there, and not about to end for want of work?"""
        return self._process.poll() is None and time.monotonic() - self._rested_at < IDLE_S / 2

    def ask(self, job: dict[str, Any], bounds: Bounds) -> tuple[dict[str, Any], bytes]:
        """The answer, and what comes with it. Raises Died."""
        self.jobs += 1
        self._bounds, self._began, self._used_s = bounds, time.monotonic(), None
        try:
            self._send({**job, "memory_mb": bounds.memory_mb, "cpu_s": bounds.cpu_s})
            told = self._hear()
            content = self._hear_exactly(told["bytes"])
        except (OSError, ValueError, KeyError) as error:
            code = self._last()
            raise Died(bounded=self._over or -code in _BOUNDED) from error
        self._rested_at = time.monotonic()
        return told, content

    def look(self) -> None:
        """While it works: end it beyond its bounds, also where the system knows no limits."""
        try:
            seen = psutil.Process(self.pid)
            memory, used = seen.memory_info().rss, seen.cpu_times()
        except psutil.Error:
            return
        used_s = used.user + used.system
        self._used_s = used_s if self._used_s is None else self._used_s
        too_much = memory > (OWN_MB + self._bounds.memory_mb) * MEGABYTE
        if too_much or used_s - self._used_s > self._bounds.cpu_s + 1:
            self._over = True
            self._process.kill()
        elif time.monotonic() - self._began > self._bounds.cpu_s * LATE + LATE_S:
            self._process.kill()

    def end(self) -> None:
        with suppress(OSError):
            self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()
        self._process.wait()

    def _last(self) -> int:
        """Its exit code. One that says something strange, and goes on, is ended."""
        try:
            return self._process.wait(1.0)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _send(self, job: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(job).encode() + b"\n")
        self._process.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        return told

    def _hear_exactly(self, size: int) -> bytes:
        assert self._process.stdout is not None
        content: bytes = self._process.stdout.read(size)
        if len(content) < size:
            raise ValueError("cut off")
        return content


MEASURING, DRAWING = Decoders(2), Decoders(2)
"""Those of this process: a picture that takes long to draw must not hold up the measuring of what arrives."""
