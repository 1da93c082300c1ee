"""A pool of decoder processes, which open files that may be hostile, so that at most one of these processes is lost.

A file may claim to be small and decode to gigabytes, keep a processor busy for minutes, or crash the library that reads
it. So pictures and clips are decoded in other processes, with limits on memory and time, and only the answer is read
here. The processes start with the first job, serve many, and end with this process, however that ends.
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
"""A process is replaced after so many jobs, because libraries leak memory."""

OWN_MB = 64
"""The memory of a process without a file, with room to spare."""

LATE, LATE_S = 3, 30.0
"""The wall clock limit of a job: this multiple of its processor time, plus this many seconds, as it waits for a
processor and for the disk."""

_BOUNDED = frozenset({4, 6, 7, 8, 10, 11, 24})
"""The signals that end a process which has used up its processor time (24) or was killed by a fault in a library."""

_CPU_SIGNAL = 24


class Bounds(NamedTuple):
    """What one file may use: memory on top of that of the process itself, and seconds of processor time."""

    memory_mb: int
    cpu_s: float


USUAL = Bounds(224, 10.0)


class Died(Exception):
    """The process ended during this job. `bounded`: it exceeded its limits or a library crashed, so that the same would
    happen again. `marked`: the process had opened other files before, which may be what ended it."""

    def __init__(self, *, bounded: bool, marked: bool = False) -> None:
        super().__init__(bounded)
        self.bounded = bounded
        self.marked = marked


class Decoders:
    """A pool that decodes at most `most` files at a time. Every call blocks, and may come from any thread."""

    def __init__(self, most: int) -> None:
        self._turn = threading.BoundedSemaphore(most)
        self._changed = threading.Condition()
        self._idle: list[_Decoder] = []
        self._working: set[_Decoder] = set()
        self._watcher: threading.Thread | None = None
        atexit.register(self.close)

    def probe(self, path: Path, bounds: Bounds = USUAL) -> Facts:
        """The facts of a file; only its type when it cannot be opened within the limits. Raises OSError for the file
        itself."""
        kind = _kind(path)
        if not is_picture(kind) and not is_clip(kind):
            return Facts(kind)
        try:
            reply, _ = self._ask({"do": "probe", "path": str(path)}, bounds)
        except Died:
            return Facts(kind)
        found = reply.get("facts") or {}
        return Facts(kind, found.get("width"), found.get("height"), found.get("duration_seconds"))

    def thumbnail(self, path: Path, bounds: Bounds = USUAL, edge: int = EDGE) -> Thumbnail | None:
        """The thumbnail; None when the file will never give one within the limits. Raises Died when another attempt may
        succeed, OSError for the file itself."""
        kind = _kind(path)
        if not is_picture(kind) and not is_clip(kind):
            return None
        try:
            reply, content = self._ask({"do": "thumbnail", "path": str(path), "edge": edge}, bounds)
        except Died as died:
            if died.bounded:
                return None
            raise
        return Thumbnail(content, *reply["size"]) if content else None

    def converted(self, path: Path, bounds: Bounds = USUAL) -> Converted | None:
        """A photo that ComfyUI cannot read, converted to a format that it can; None when that fails within the
        limits."""
        try:
            reply, content = self._ask({"do": "convert", "path": str(path)}, bounds)
        except Died:
            return None
        return Converted(content, type_called(reply["media_type"])) if content else None

    def processes(self) -> list[int]:
        """The ids of the decoder processes, for measuring what they use."""
        with self._changed:
            return [decoder.pid for decoder in (*self._idle, *self._working)]

    def close(self) -> None:
        """End the idle processes. The next job starts new ones."""
        with self._changed:
            idle, self._idle = self._idle, []
        for decoder in idle:
            decoder.end()

    def _ask(self, job: dict[str, Any], bounds: Bounds) -> tuple[dict[str, Any], bytes]:
        with self._turn:
            try:
                reply, content = self._ask_one(self._take(), job, bounds)
            except Died as died:
                if not died.marked:
                    raise
                reply, content = self._ask_one(self._take(fresh=True), job, bounds)
        if "missing" in reply:
            raise FileNotFoundError(reply["missing"], "cannot be read", job["path"])
        return reply, content

    def _ask_one(self, decoder: "_Decoder", job: dict[str, Any], bounds: Bounds) -> tuple[dict[str, Any], bytes]:
        try:
            answer = decoder.ask(job, bounds)
        except BaseException:
            decoder.end()
            raise
        finally:
            with self._changed:
                self._working.discard(decoder)
        self._put_back(decoder, worn=bool(answer[0].get("grown")))
        return answer

    def _take(self, *, fresh: bool = False) -> "_Decoder":
        """An idle process that still lives, else a new one; a new one in any case if `fresh`."""
        decoder = _Decoder() if fresh else None
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

    def _put_back(self, decoder: "_Decoder", *, worn: bool) -> None:
        if worn or decoder.jobs >= JOBS:
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
                except Exception as error:  # the others are still watched, and this one is looked at again next time
                    note_fault("decoders", error)
            time.sleep(LOOK_S)


def _kind(path: Path) -> MediaType:
    with path.open("rb") as file:
        return sniff_file(file)


class _Decoder:
    """One decoder process and its pipes. Raises Died when it cannot be started."""

    def __init__(self) -> None:
        alone: dict[str, Any] = {"start_new_session": True}  # a keyboard interrupt is for the parent only
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
        self._over = self._slow = False

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_fresh(self) -> bool:
        """Whether the process still lives and is not about to end for lack of jobs."""
        return self._process.poll() is None and time.monotonic() - self._rested_at < IDLE_S / 2

    def ask(self, job: dict[str, Any], bounds: Bounds) -> tuple[dict[str, Any], bytes]:
        """Send a job and return its answer and the bytes that follow it. Raises Died."""
        self.jobs += 1
        self._bounds, self._began, self._used_s = bounds, time.monotonic(), None
        try:
            self._send({**job, "memory_mb": bounds.memory_mb, "cpu_s": bounds.cpu_s})
            reply = self._hear()
            content = self._hear_exactly(reply["bytes"])
        except (OSError, ValueError, KeyError) as error:
            code = self._last()
            slow = self._slow or -code == _CPU_SIGNAL
            raise Died(bounded=self._over or -code in _BOUNDED, marked=self.jobs > 1 and not slow) from error
        self._rested_at = time.monotonic()
        return reply, content

    def look(self) -> None:
        """Kill the process when its job exceeds the limits; this also covers systems without limits of their own."""
        try:
            seen = psutil.Process(self.pid)
            memory, used = seen.memory_info().rss, seen.cpu_times()
        except psutil.Error:
            return
        used_s = used.user + used.system
        self._used_s = used_s if self._used_s is None else self._used_s
        too_much = memory > (OWN_MB + self._bounds.memory_mb) * MEGABYTE
        self._slow = used_s - self._used_s > self._bounds.cpu_s + 1
        if too_much or self._slow:
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
        """The exit code. A process that sent an invalid answer and keeps running is killed."""
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
        reply: dict[str, Any] = json.loads(self._process.stdout.readline())
        return reply

    def _hear_exactly(self, size: int) -> bytes:
        assert self._process.stdout is not None
        content: bytes = self._process.stdout.read(size)
        if len(content) < size:
            raise ValueError("cut off")
        return content


MEASURING, DRAWING = Decoders(2), Decoders(2)
"""The pools of this process, kept apart so that a thumbnail that takes long does not delay the probing of new files."""
