"""A kind of backend that is as unlike ComfyUI as a kind may be: paid, asked by polling only, with ids of its own and no
list of what it has. The shortest client that keeps every promise of `backends.base.Backend`."""

import json
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import replace
from typing import Any

from genqueue.backends import Capabilities, Kind, foreign
from genqueue.backends.answers import raise_for, raise_unless
from genqueue.backends.base import (
    FILE_CHANGED,
    INPUT_MISSING,
    TOO_LARGE,
    Accepted,
    Access,
    Health,
    LastLook,
    Remote,
    RemoteFile,
    RemoteState,
    Signal,
    Submission,
    of_course,
)
from genqueue.backends.paths import segment
from genqueue.backends.posts import Posts, held_back
from genqueue.backends.redaction import Redaction
from genqueue.backends.refusals import Refusal, Refusals, raise_refusal
from genqueue.backends.silence import Silence
from genqueue.clock import Clock
from genqueue.config import GIGABYTE
from genqueue.errors import BackendError, Busy, Denied, FileGone, Rejected, Unclear
from genqueue.outbound import Answer, HttpClient, Opened
from genqueue.tasks.costs import AMOUNTS, Cost
from genqueue.tasks.model import InputFile, Trouble
from tests.support.tiny_service import BEGUN, BUSY, DENIED, REFUSED

CAN = Capabilities(
    runs=frozenset({"comfyui"}),
    paid=True,
    asks_by_our_id=False,
    lists_nodes=False,
    most_seats=3,
    cancels_waiting=True,
    cancels_running=True,
    access=("token",),
)
STATES = {
    "waiting": RemoteState.WAITING,
    "running": RemoteState.RUNNING,
    "done": RemoteState.SUCCEEDED,
    "failed": RemoteState.FAILED,
    "cancelled": RemoteState.INTERRUPTED,
}
REFUSALS: Refusals = {
    **{code: Refusal(Busy, "backend_busy") for code in BUSY},
    **{code: Refusal(Denied, ours) for code, ours in DENIED.items()},
    **{code: Refusal(Rejected, "content_refused") for code in REFUSED},
    **{code: Refusal(Unclear, "service_error") for code in BEGUN},
}
MAX_ERROR_BYTES = 10_000
ITS_STATUSES = (200, 400, 404, 409)


class Tiny:
    """One account there."""

    kind = "tiny"

    def __init__(self, access: Access, clock: Clock, *, installation: str) -> None:
        self._clock, self.installation = clock, installation
        self._http = HttpClient(access.url, token=access.token, limits=access.limits)
        self._redaction = Redaction(self._http.secrets)
        self._posts, self._silence = Posts(), Silence()
        self._there: dict[str, str] = {}
        self._tags: dict[RemoteFile, str] = {}

    async def probe(self) -> Health:
        await self._ask("GET", "/")
        return Health("1", 0)

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        """A PUT under the name of its content: again, it changes nothing."""
        if item.name not in self._there:
            headers = {"Content-Type": "application/octet-stream", "Content-Length": str(item.bytes)}
            target = f"/inputs/{segment(item.name)}"
            self._there[item.name] = _name(await self._ask("PUT", target, body=content, headers=headers), "name")
        return self._there[item.name]

    async def submit(self, submission: Submission, last_look: LastLook = of_course) -> Accepted:
        return await self._posts.send(self._submit(submission, last_look))

    async def _submit(self, submission: Submission, last_look: LastLook) -> Accepted:
        body = json.dumps({"task": submission.task_id, "graph": submission.named(submission.graph)}).encode()
        headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        pieces = held_back(body, last_look, self._http.address)
        with self._redaction.of_errors():
            request: dict[str, Any] = {"body": pieces, "headers": headers, "fresh": True}
            said = await self._ask("POST", "/jobs", "refused", "input_missing", **request)
            if said.get("error") == "input_missing":
                self._there.clear()
                where: dict[str, Any] = {name: foreign.text(said.get(name)) for name in ("value", "node", "input")}
                raise Rejected(INPUT_MISSING, title=where["node"], **where)
            if said.get("error") and said.get("id"):
                await self._take_back(_name(said, "id"))
            if said.get("error"):
                raise Rejected("graph_refused", reason=foreign.text(said.get("reason")))
        return Accepted(_name(said, "id"))

    async def _take_back(self, remote_id: str) -> None:
        try:
            await self.cancel(remote_id)
        except BackendError:
            return

    async def look_up(self, remote_id: str) -> Remote:
        began = self._clock.awake()
        said = await self._ask("GET", f"/jobs/{segment(remote_id)}", "unknown_job")
        took_s = self._clock.awake() - began
        if said.get("error"):
            return Remote(RemoteState.ABSENT, took_s)
        state = STATES.get(_name(said, "state"))
        if state is None:
            raise Unclear("answer_unusable", status=200)
        files = (RemoteFile(foreign.text(said.get("file")), foreign.key_of(said.get("node")), remote_id),)
        reason = foreign.text(said.get("reason")) or None
        trouble = Trouble("run_failed", raw=reason) if state is RemoteState.FAILED else None
        found = Remote(
            state, took_s, files if state is RemoteState.SUCCEEDED else (), trouble=trouble, cost=_cost(said)
        )
        return self._redaction.of_remote(found)

    async def cancel(self, remote_id: str) -> None:
        """Where it knows no such run there is nothing to end."""
        target = f"/jobs/{segment(remote_id)}/cancel"
        said = await self._ask("POST", target, "unknown_job", "cannot_be_ended")
        if said.get("error") == "cannot_be_ended":
            raise Rejected("cancel_unsupported", told_as="cancel_unsupported_kind", kind=self.kind)

    async def fetch(self, file: RemoteFile, offset: int = 0, most: int | None = None) -> AsyncGenerator[bytes, None]:
        async with self._http.open("GET", f"/jobs/{segment(file.locator)}/file") as opened:
            if opened.status == 404:
                await _raise_gone(opened, file)
            raise_unless(opened, 200)
            self._raise_if_another(file, opened, offset)
            at = 0
            async for chunk in opened.chunks():
                at += len(chunk)
                if most is not None and at > most:
                    raise Rejected(TOO_LARGE, filename=file.filename, limit_gb=round(most / GIGABYTE, 3))
                if wanted := chunk[max(0, offset - (at - len(chunk))) :]:
                    yield wanted

    def _raise_if_another(self, file: RemoteFile, opened: Opened, offset: int) -> None:
        """Only files of the service have an ETag: a page of something in between has none."""
        tag = opened.headers.get("etag", "")
        if not tag:
            raise Unclear("answer_unusable", status=opened.status)
        if offset and self._tags.get(file, tag) != tag:
            raise Unclear(FILE_CHANGED, filename=file.filename)
        self._tags[file] = tag

    def watch(self) -> AsyncIterator[Signal]:
        return self._silence.signals()

    async def close(self) -> None:
        self._silence.close()
        try:
            await self._posts.end()
        finally:
            await self._http.close()

    async def _ask(self, method: str, target: str, *errors: str, **request: Any) -> dict[str, Any]:
        """What the service itself answers, with one of these errors or none."""
        answer = await self._http.ask(method, target, **request)
        said = await _own(answer)
        if said is None or said.get("error") not in (None, *errors):
            raise_unless(answer, 200)
            raise Unclear("answer_unusable", status=answer.status)
        if isinstance(code := said.get("code"), int):
            raise_refusal(REFUSALS, code)
        return said


async def _own(answer: Answer) -> dict[str, Any] | None:
    """What the service says; None where something in between answered."""
    if answer.status not in ITS_STATUSES:
        raise_for(answer)
    try:
        said = foreign.mapping(await foreign.read(answer))
    except Unclear:
        return None
    return said if said.get("service") == "tiny" else None


async def _raise_gone(opened: Opened, file: RemoteFile) -> None:
    """A 404 alone is no word of the service."""
    body = b""
    async for chunk in opened.chunks():
        body += chunk
        if len(body) > MAX_ERROR_BYTES:
            break
    said = await _own(Answer(opened.status, opened.headers, body))
    if said is None or said.get("error") != "unknown_file":
        raise Unclear("answer_unusable", status=opened.status)
    raise FileGone("file_gone", filename=file.filename)


def _cost(said: dict[str, Any]) -> Cost | None:
    bill = foreign.mapping(said.get("bill"))
    amounts = {name: foreign.amount(bill.get(name)) for name in AMOUNTS}
    return Cost(currency=foreign.name(bill.get("currency")), **amounts) if bill else None


def _name(said: dict[str, Any], key: str) -> str:
    name = foreign.name(said.get(key))
    if name is None:
        raise Unclear("answer_unusable", status=200)
    return name


TINY = Kind(Tiny, CAN)

ENDLESS = Kind(Tiny, replace(CAN, cancels_running=False))
"""The same service, where a run that executes cannot be ended."""
