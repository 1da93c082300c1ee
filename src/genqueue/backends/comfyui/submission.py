"""Sends one attempt: the only place that makes a ComfyUI start work.

`POST /prompt` is sent once and never again from here. A request whose answer was lost does run (100 of 100 measured),
and ComfyUI accepts the same id twice, so only a look-up may decide what follows. A body that lacks its last byte does
not run (measured): sending that byte starts the run.
"""

import asyncio
import re
from collections.abc import Mapping
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.answers import raise_for
from genqueue.backends.base import Accepted, LastLook, Submission
from genqueue.backends.comfyui.graph.attempt_graph import for_attempt
from genqueue.backends.comfyui.parsing.refusals import refusal
from genqueue.backends.posts import held_back
from genqueue.documents import compact
from genqueue.errors import Rejected, Unclear
from genqueue.outbound import Answer, HttpClient

_NO = (400, 413)
_ID = re.compile(r"[\w.:-]{1,200}", re.ASCII)


class AcceptedInPart(Exception):
    """ComfyUI accepted only the outputs that it found valid; `refusal` says what it found wrong with the others."""

    def __init__(self, remote_id: str, refused: Rejected) -> None:
        super().__init__(remote_id)
        self.remote_id = remote_id
        self.refusal = refused


async def submit(
    http: HttpClient, submission: Submission, client_id: str, last_look: LastLook, keys: Mapping[str, str]
) -> Accepted:
    """Send the attempt. `client_id` is always a string: without one, results of cached runs were lost on some releases.
    `keys` pay for partner nodes; ComfyUI keeps them out of its queue and its history.

    Raises AcceptedInPart when part of it must be taken back, else as Backend.submit says.
    """
    # On a thread: a graph may be megabytes.
    body = await asyncio.to_thread(_body, submission, client_id, keys)
    headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
    pieces = held_back(body, last_look, http.address)
    try:
        answer = await http.ask("POST", "/prompt", body=pieces, headers=headers, fresh=True)
    except Unclear as exc:
        if exc.arguments.get("status") in _NO:
            # The reason was lost on the way, but the status is a definite refusal.
            raise Rejected("graph_refused", reason="") from exc
        raise
    uploads = submission.names.values()
    if answer.status == 400:
        raise refusal(await _told(answer), submission.graph, uploads)
    if answer.status == 413:
        raise Rejected("graph_too_large", limit=_words(answer, 200))
    if answer.status != 200:
        raise_for(answer)
    reported = foreign.mapping(await foreign.read(answer))
    remote_id = reported.get("prompt_id")
    if not isinstance(remote_id, str) or not _ID.fullmatch(remote_id):
        raise Unclear("answer_unusable", status=answer.status)
    if reported.get("node_errors"):
        raise AcceptedInPart(remote_id, refusal(reported, submission.graph, uploads))
    return Accepted(remote_id)


def _body(submission: Submission, client_id: str, keys: Mapping[str, str]) -> bytes:
    prompt = compact(for_attempt(submission), ascii_only=True)
    more = {
        "prompt_id": submission.attempt_id,
        "client_id": client_id,
        # Returned with the queue and the history: it distinguishes our runs from those of others. Readable by
        # everybody.
        "extra_data": {
            **keys,
            "genqueue": {
                "installation": submission.installation,
                "task": submission.task_id,
                "attempt": submission.attempt_id,
            },
        },
    }
    return f'{{"prompt":{prompt},{compact(more, ascii_only=True)[1:]}'.encode()


async def _told(answer: Answer) -> Any:
    try:
        return await foreign.read(answer)
    except Unclear:
        return {"error": {"message": _words(answer, foreign.MAX_TEXT)}}


def _words(answer: Answer, most: int) -> str:
    return foreign.text(answer.body[: 4 * most].decode(errors="replace"), most)
