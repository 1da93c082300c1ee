"""Looks up one run: `/api/jobs/{id}`, or on older releases `/queue` and then `/history/{id}`.

The order matters there: a run moves from the queue to the history, so asking for the history first can miss it in both
places (228 of 500 runs were missed that way, none in this order).
"""

import asyncio
from collections.abc import Callable
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.answers import raise_unless
from genqueue.backends.base import Remote, RemoteState
from genqueue.backends.comfyui.parsing.history import from_entry, from_job
from genqueue.backends.comfyui.parsing.queue import Entry, is_queue, read_queue
from genqueue.backends.paths import segment
from genqueue.clock import Clock
from genqueue.documents import LARGE
from genqueue.errors import Unclear
from genqueue.outbound import HttpClient

READ_S = 15.0
PAUSES_S = (0.1, 0.5)
_LIVE = {"pending": RemoteState.WAITING, "in_progress": RemoteState.RUNNING}
_NO_USE = ("answer_unusable", "answer_too_full", "answer_too_large")
_OF_A_JOB = frozenset({"id", "status", "execution_status"})
_ENDED = ("completed", "failed", "cancelled")
_NO_JOB = "Job not found"


class _OtherwiseWorded(Exception):
    """Raised for a 404 with an error that is not worded as ComfyUI words it: it may be of a gateway, or of a later
    release."""


class LookUp:
    """Looks up runs at one ComfyUI server."""

    def __init__(self, http: HttpClient, clock: Clock) -> None:
        self._http = http
        self._clock = clock

    async def by_job(self, remote_id: str) -> Remote:
        """The state from `/api/jobs/{id}`; the history is asked too when a finished job is reported without its
        results.

        ComfyUI reads the outputs of nodes to describe a job, and may fail at it: then only the older routes can report
        how this run ended.
        """
        try:
            job, took_s, size = await self._job(remote_id)
        except _OtherwiseWorded:
            return await self.by_queue(remote_id)
        except Unclear as exc:
            if not _is_about_the_run(exc) or (found := await self.by_queue(remote_id)).state is RemoteState.ABSENT:
                raise
            return found
        if job is None:
            return Remote(RemoteState.ABSENT, took_s)
        status = foreign.text(job.get("status"))
        if status in _LIVE:
            return Remote(_LIVE[status], took_s)
        finished = await _finished(from_job, job, took_s, size)
        if finished is not None:
            return finished
        if status not in _ENDED:
            # A state of a later ComfyUI. The run has not ended, so all that matters is whether it has begun.
            begun = job.get("execution_start_time") is not None
            return Remote(RemoteState.RUNNING if begun else RemoteState.WAITING, took_s)
        return await self._by_history(remote_id)

    async def by_queue(self, remote_id: str) -> Remote:
        """The state from the queue; for a run that is not listed there, from the history."""
        asked_at = self._clock.awake()
        states = [entry.running for entry in await self.queue() if entry.remote_id == remote_id]
        if states:
            state = RemoteState.RUNNING if any(states) else RemoteState.WAITING
            return Remote(state, self._clock.awake() - asked_at)
        return await self._by_history(remote_id)

    async def queue(self) -> list[Entry]:
        """All entries of the queue, running and waiting. Raises Unclear for an answer that is no queue."""
        answer = await self._http.ask("GET", "/queue", read_s=READ_S)
        raise_unless(answer, 200)
        reported = await foreign.read(answer)
        if not is_queue(reported):
            # A run that is not listed frees its seat, so the answer must be that of ComfyUI itself.
            raise Unclear("answer_unusable", status=answer.status)
        return read_queue(reported)

    async def in_history(self, remote_id: str) -> bool:
        """Whether a run of this id has ended there."""
        return (await self._entry(remote_id))[0] is not None

    async def _by_history(self, remote_id: str) -> Remote:
        for pause in (*PAUSES_S, None):
            asked_at = self._clock.awake()
            entry, size = await self._entry(remote_id)
            took_s = self._clock.awake() - asked_at
            if entry is None:
                return Remote(RemoteState.ABSENT, took_s)
            finished = await _finished(from_entry, entry, took_s, size)
            if finished is not None:
                return finished
            if pause is not None:
                await self._clock.sleep(pause)
        raise Unclear("result_incomplete", remote_id=remote_id)

    async def _entry(self, remote_id: str) -> tuple[dict[str, Any] | None, int]:
        """The history entry of this run, and the size of the answer in bytes."""
        answer = await self._http.ask("GET", f"/history/{segment(remote_id)}", read_s=READ_S)
        raise_unless(answer, 200)
        reported = await foreign.read(answer)
        if not isinstance(reported, dict):
            raise Unclear("answer_unusable", status=answer.status)
        entry = reported.get(remote_id)
        return (entry if isinstance(entry, dict) else None), len(answer.body)

    async def _job(self, remote_id: str) -> tuple[dict[str, Any] | None, float, int]:
        """The job, how many seconds the answer took, and its size in bytes."""
        asked_at = self._clock.awake()
        answer = await self._http.ask("GET", f"/api/jobs/{segment(remote_id)}", read_s=READ_S)
        took_s = self._clock.awake() - asked_at
        raise_unless(answer, 200, 404)
        job = await foreign.read(answer)
        # A 404 of a proxy, or of a ComfyUI that was replaced by an older one, says nothing about this run.
        if not isinstance(job, dict) or not ("error" in job if answer.status == 404 else _is_of(job, remote_id)):
            raise Unclear("answer_unusable", status=answer.status)
        if answer.status == 404 and job["error"] != _NO_JOB:
            raise _OtherwiseWorded
        return (job if answer.status == 200 else None), took_s, len(answer.body)


async def _finished(
    read: Callable[[dict[str, Any], float], Remote | None], reported: dict[str, Any], took_s: float, size: int
) -> Remote | None:
    """Parse the answer; a large one is parsed on a thread."""
    return read(reported, took_s) if size < LARGE else await asyncio.to_thread(read, reported, took_s)


def _is_of(job: dict[str, Any], remote_id: str) -> bool:
    """Whether the answer is about this run, and not one that a cache in between kept of another run, or one about no
    run."""
    return job.get("id", remote_id) == remote_id and not job.keys().isdisjoint(_OF_A_JOB)


def _is_about_the_run(exc: Unclear) -> bool:
    """Whether the error comes from ComfyUI itself, which will answer the same the next time; the 502 to 504 of a proxy
    will not."""
    return exc.code in _NO_USE or (exc.code == "server_error" and exc.arguments.get("status") == 500)
