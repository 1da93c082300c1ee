"""Cancelling: removes a run from ComfyUI's queue, or interrupts exactly one run.

Never `clear`, never an interrupt without an id: both hit whatever else the backend is doing. A cancel proves nothing
(56 of 143 runs that were cancelled near their end still succeeded); only a look-up afterwards does.
"""

import json
from collections.abc import Awaitable, Callable, Sequence

from genqueue.backends.answers import raise_unless
from genqueue.backends.base import Remote, RemoteState
from genqueue.backends.comfyui.versions import Release, cancel_unsupported
from genqueue.backends.paths import segment
from genqueue.errors import Rejected, Unclear, Unreachable
from genqueue.outbound import Answer, HttpClient

# One delete removes one copy; more than two copies of an id never come from us.
_MAX_COPIES = 3
_JSON = {"Content-Type": "application/json"}


async def cancel(
    http: HttpClient, release: Release, remote_id: str, look_up: Callable[[str], Awaitable[Remote]]
) -> None:
    """Delete every waiting copy, then interrupt the run if it executes."""
    for _ in range(_MAX_COPIES):
        await delete_waiting(http, [remote_id])
        try:
            found = await look_up(remote_id)
        except (Unreachable, Rejected):
            raise
        except Exception:
            # The answer about this run cannot be read; an interrupt by its id may end it all the same, and no other
            # run.
            await interrupt(http, release, remote_id)
            raise
        if found.state is RemoteState.RUNNING:
            await interrupt(http, release, remote_id)
        if found.state is not RemoteState.WAITING:
            return


async def delete_waiting(http: HttpClient, remote_ids: Sequence[str]) -> None:
    """Remove one waiting copy of each id. ComfyUI does not report whether there was one."""
    await _post(http, "/queue", {"delete": list(remote_ids)})


async def interrupt(http: HttpClient, release: Release, remote_id: str) -> None:
    """Interrupt this run and no other. It takes effect at the next node, or at the next step of a sampler. Raises
    Rejected `cancel_unsupported` on releases that cannot interrupt one run alone."""
    if release.jobs:
        answer = await http.ask("POST", f"/api/jobs/{segment(remote_id)}/cancel")
        if answer.status not in (404, 405):
            _raise_unless_done(answer)
            return
    if not release.interrupt:
        raise cancel_unsupported(release)
    await _post(http, "/interrupt", {"prompt_id": remote_id})


async def free_memory(http: HttpClient) -> None:
    """Unload models and node results, after the run that executes now."""
    await _post(http, "/free", {"unload_models": True, "free_memory": True})


async def _post(http: HttpClient, target: str, body: dict[str, object]) -> None:
    answer = await http.ask("POST", target, body=json.dumps(body).encode(), headers=_JSON)
    _raise_unless_done(answer)


def _raise_unless_done(answer: Answer) -> None:
    """ComfyUI confirms with an empty body, or with JSON at newer routes. A page comes from something in between."""
    raise_unless(answer, 200)
    if answer.body and not answer.headers.get("content-type", "").lower().startswith("application/json"):
        raise Unclear("answer_unusable", status=answer.status)
