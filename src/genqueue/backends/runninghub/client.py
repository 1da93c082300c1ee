"""The client of one account at RunningHub.

A submit is one POST that is never repeated: the service has no id of ours to ask by. Everything else may be repeated.
Each question about a task is one call; the service has no call for many.
"""

import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, suppress
from dataclasses import replace
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.base import (
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
from genqueue.backends.posts import Posts, held_back
from genqueue.backends.redaction import Redaction
from genqueue.backends.runninghub.account import account_in, is_exhausted
from genqueue.backends.runninghub.bodies import UploadForm, create_request, titles_of
from genqueue.backends.runninghub.codes import ABSENT
from genqueue.backends.runninghub.downloads import Downloads
from genqueue.backends.runninghub.envelope import Envelope, problem_in, read, read_success
from genqueue.backends.runninghub.library import load_app, load_workflow
from genqueue.backends.runninghub.results import (
    lacks_input,
    place_of,
    read_remote,
    says_cancelled,
    task_id_of,
    url_at,
)
from genqueue.backends.runninghub.usage import currency_of, read_usage, usage_of_results
from genqueue.backends.silence import Silence
from genqueue.clock import Clock
from genqueue.errors import BackendError, Denied, FileGone, Rejected, Unclear
from genqueue.outbound import HttpClient
from genqueue.tasks.model import InputFile, Trouble

MAX_INPUT_BYTES = 30 * 1024 * 1024
_UPLOAD_READ_S = 120.0
_REMEMBERED = 10_000
_JSON = {"Content-Type": "application/json"}
_ENDED = frozenset({RemoteState.SUCCEEDED, RemoteState.FAILED, RemoteState.INTERRUPTED})


class RunningHub:
    """`access.url` is the site, `access.api_key` the account."""

    def __init__(self, access: Access, clock: Clock, *, installation: str) -> None:
        self.kind = "runninghub"
        self._clock, self._installation = clock, installation
        self._access, self._key = access, access.api_key or ""
        self._currency = currency_of(access.url)
        self._http = HttpClient(
            access.url, token=access.api_key, ca_file=access.ca_file, verify_tls=access.verify_tls, limits=access.limits
        )
        self._downloads = Downloads(access.url, access.limits)
        secrets = [secret for secret in (access.api_key, access.access_password) if secret]
        self._redaction = Redaction(secrets, [*secrets, *self._http.secrets])
        self._posts = Posts()
        self._silence = Silence()
        self._uploaded: dict[str, str] = {}
        self._titles: dict[str, dict[str, str]] = {}
        self._cancelled: set[str] = set()

    def __repr__(self) -> str:
        return f"RunningHub({self._http.address!r})"

    async def probe(self) -> Health:
        with self._redaction.of_errors():
            # In this call alone the name of the key is in lower case.
            about = foreign.mapping((await self._ask("/uc/openapi/accountStatus", apikey=self._key)).data)
            if "apiType" not in about and "remainCoins" not in about:
                raise Unclear("answer_unusable", status=200)
            account = account_in(about)
            if is_exhausted(account):
                raise Denied("balance_exhausted")
            return Health(account.plan or "?", foreign.count(about.get("currentTaskCounts")) or 0, account=account)

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        """The name is made of the content there, so what is known to be there is not sent again."""
        with self._redaction.of_errors():
            if item.bytes > MAX_INPUT_BYTES:
                raise Rejected("input_too_large", filename=item.filename, bytes=item.bytes)
            if item.sha256 not in self._uploaded:
                name = await self._upload(item, content)
                if len(self._uploaded) >= _REMEMBERED:
                    self._uploaded.clear()
                self._uploaded[item.sha256] = name
            return self._uploaded[item.sha256]

    async def submit(self, submission: Submission, last_look: LastLook = of_course) -> Accepted:
        with self._redaction.of_errors():
            return await self._posts.send(self._submit(submission, last_look))

    async def look_up(self, remote_id: str) -> Remote:
        with self._redaction.of_errors():
            began = self._clock.awake()
            envelope = await self._outputs(remote_id)
            remote = read_remote(envelope, remote_id, self._clock.awake() - began, self._titles.get(remote_id, {}))
            if remote.state is RemoteState.FAILED and await self._was_cancelled(remote_id, remote.trouble):
                remote = Remote(RemoteState.INTERRUPTED, remote.took_s, trouble=Trouble("interrupted"))
            if lacks_input(remote.trouble):
                self._uploaded.clear()
            return self._redaction.of_remote(await self._with_cost(remote, remote_id, envelope))

    async def cancel(self, remote_id: str) -> None:
        with self._redaction.of_errors():
            answer = await self._http.ask(
                "POST", "/task/openapi/cancel", body=self._body(taskId=remote_id), headers=_JSON
            )
            envelope = await read(answer)
            if envelope.code and envelope.code not in ABSENT:
                envelope.refuse()
            _add_bounded(self._cancelled, remote_id)

    async def fetch(self, file: RemoteFile, offset: int = 0, most: int | None = None) -> AsyncGenerator[bytes, None]:
        """Asks for the address anew each time: addresses are signed, and good for a day."""
        with self._redaction.of_errors():
            place = place_of(file)
            envelope = None if place is None else await self._outputs(place.task_id)
            url = None if place is None or envelope is None else url_at(envelope, place.place)
            if url is None:
                raise FileGone("file_gone", filename=file.filename)
            async with aclosing(self._downloads.fetch(file, url, offset, most)) as pieces:
                async for piece in pieces:
                    yield piece

    async def stored_workflow(self, ref: str) -> dict[str, Any]:
        return await load_workflow(self._http, self._key, ref)

    async def stored_app(self, ref: str) -> list[dict[str, Any]]:
        return await load_app(self._http, self._key, ref)

    def watch(self) -> AsyncIterator[Signal]:
        return self._silence.signals()

    async def close(self) -> None:
        self._silence.close()
        await self._posts.end()
        await self._http.close()
        await self._downloads.close()

    async def _submit(self, submission: Submission, last_look: LastLook) -> Accepted:
        path, body = create_request(submission, self._access)
        headers = {**_JSON, "Content-Length": str(len(body))}
        pieces = held_back(body, last_look, self._http.address)
        envelope = await read_success(await self._http.ask("POST", path, body=pieces, headers=headers, fresh=True))
        data = foreign.mapping(envelope.data)
        task_id = task_id_of(data.get("taskId"))
        if task_id is None:
            raise Unclear("answer_unusable", status=200)
        if len(self._titles) >= _REMEMBERED:
            self._titles.clear()
        self._titles[task_id] = titles_of(submission.graph)
        if (problem := problem_in(data.get("promptTips"))) is not None:
            await self._withdraw(task_id)
            raise Rejected("graph_refused", reason=problem)
        return Accepted(task_id)

    async def _withdraw(self, task_id: str) -> None:
        """Cancel a task that was taken although a part of its graph cannot run. What it has cost is lost either way."""
        try:
            await self.cancel(task_id)
        except BackendError:
            return

    async def _upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        form = UploadForm(item, self._key)
        answer = await self._http.ask(
            "POST",
            "/task/openapi/upload",
            body=form.stream(content),
            headers=form.headers(item.bytes),
            read_s=_UPLOAD_READ_S,
            fresh=True,
        )
        envelope = await read(answer)
        if envelope.code in (809, 1008):
            raise Rejected("input_too_large", filename=item.filename, bytes=item.bytes)
        if envelope.code == 808:
            raise Rejected("input_refused", filename=item.filename)
        if envelope.code:
            envelope.refuse()
        data = foreign.mapping(envelope.data)
        name = foreign.name(data.get("fileName")) or foreign.name(data.get("filename"))
        if name is None:
            raise Unclear("answer_unusable", status=answer.status)
        return name

    async def _was_cancelled(self, task_id: str, trouble: Trouble | None) -> bool:
        """Whether a failure without a reason is a cancel: v1 may not say so, v2 may. After a cancel of ours it is."""
        if trouble is None or trouble.code != "run_failed":
            return False
        if task_id in self._cancelled:
            return True
        return says_cancelled(await self._query(task_id))

    async def _with_cost(self, remote: Remote, task_id: str, envelope: Envelope) -> Remote:
        """The remote with what it has cost, if it has ended. A failed or cancelled task, and one without results, may
        have cost something too, which v2 says. That it cannot be asked changes nothing about the end of the task."""
        if remote.state not in _ENDED:
            return remote
        cost = usage_of_results(envelope.data, self._currency)
        if cost is None:
            with suppress(BackendError):
                cost = read_usage(foreign.mapping(await self._query(task_id)).get("usage"), self._currency)
        return replace(remote, cost=cost)

    async def _query(self, task_id: str) -> Any:
        """What v2 says about a task; None where it says nothing."""
        body = json.dumps({"taskId": task_id}).encode()
        answer = await self._http.ask("POST", "/openapi/v2/query", body=body, headers=_JSON)
        return await foreign.read(answer) if answer.status == 200 else None

    async def _outputs(self, task_id: str) -> Envelope:
        answer = await self._http.ask("POST", "/task/openapi/outputs", body=self._body(taskId=task_id), headers=_JSON)
        if answer.status in (404, 410):
            # The service itself says so in an envelope.
            raise Unclear("answer_unusable", status=answer.status)
        envelope = await read(answer)
        if not envelope.given and not envelope.code:
            raise Unclear("answer_unusable", status=answer.status)
        return envelope

    async def _ask(self, path: str, **body: Any) -> Envelope:
        answer = await self._http.ask("POST", path, body=json.dumps(body).encode(), headers=_JSON)
        return await read_success(answer)

    def _body(self, **body: Any) -> bytes:
        return json.dumps({"apiKey": self._key, **body}).encode()


def _add_bounded(kept: set[str], value: str) -> None:
    if len(kept) >= _REMEMBERED:
        kept.clear()
    kept.add(value)
