"""ComfyUI as a backend: the client of one server, over its HTTP routes and its WebSocket."""

import asyncio
import uuid
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.answers import raise_unless
from genqueue.backends.base import (
    INPUT_MISSING,
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
from genqueue.backends.comfyui import cancelling
from genqueue.backends.comfyui.graph.attempt_graph import weights
from genqueue.backends.comfyui.graph.recovered_files import find_leftovers
from genqueue.backends.comfyui.lookup import LookUp
from genqueue.backends.comfyui.parsing.catalog import is_object_info, read_catalog, silent_classes
from genqueue.backends.comfyui.parsing.queue import person_view
from genqueue.backends.comfyui.signals.socket import Socket
from genqueue.backends.comfyui.submission import AcceptedInPart, submit
from genqueue.backends.comfyui.transfer import Transfer
from genqueue.backends.comfyui.versions import Release, ask_release
from genqueue.backends.posts import Posts
from genqueue.backends.redaction import Redaction
from genqueue.clock import Clock
from genqueue.errors import BackendError, Rejected, Unclear
from genqueue.outbound import HttpClient
from genqueue.tasks.model import InputFile
from genqueue.workflows.catalog import Catalog

_KEYS = ("api_key_comfy_org", "auth_token_comfy_org")
# A run posted for a connected socket costs ComfyUI about as much again as its work: every node is reported with all
# nodes before it. For small graphs that does not matter.
_LIVE_NODES = 40


class ComfyUI:
    """One ComfyUI server. May be made again at any moment: it holds connections, and knowledge that it can ask for
    again."""

    kind = "comfyui"

    def __init__(self, access: Access, clock: Clock, *, installation: str) -> None:
        self._http = HttpClient(
            access.url,
            headers=access.headers,
            username=access.username,
            password=access.password,
            token=access.token,
            ca_file=access.ca_file,
            verify_tls=access.verify_tls,
            limits=access.limits,
        )
        keys = {name: getattr(access, name) for name in _KEYS}
        self._keys = {name: key for name, key in keys.items() if key}
        # Proxies may repeat a request that they refuse, with the credentials in it.
        self._redaction = Redaction(self._keys.values(), self._http.secrets)
        self._clock = clock
        self._installation = installation
        self._jobs = LookUp(self._http, clock)
        self._transfer = Transfer(self._http)
        self._release: Release | None = None
        self._silent: frozenset[str] | None = None
        self._socket: Socket | None = None
        self._unconnected = str(uuid.uuid4())
        self._posts = Posts()

    def __repr__(self) -> str:
        return f"ComfyUI({self._http.address!r})"

    async def probe(self) -> Health:
        """The version and the number of runs there. Two or three cheap requests."""
        with self._redaction.of_errors():
            self._release = release = await ask_release(self._http)
        return Health(version=release.version, waiting=await self._waiting(), device=release.device)

    async def catalog(self) -> Catalog:
        """One request for `/object_info`, which blocks ComfyUI for up to a fifth of a second."""
        answer = await self._http.ask("GET", "/object_info")
        raise_unless(answer, 200)
        reported = await foreign.read(answer)
        if not is_object_info(reported):
            raise Unclear("answer_unusable", status=answer.status)
        self._silent = silent_classes(reported)
        return await asyncio.to_thread(read_catalog, reported)

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        """See Backend.upload."""
        return await self._transfer.upload(item, content)

    async def submit(self, submission: Submission, last_look: LastLook = of_course) -> Accepted:
        """See Backend.submit."""
        return await self._posts.send(self._submit(submission, last_look))

    async def look_up(self, remote_id: str) -> Remote:
        """See Backend.look_up. One request on releases with `/api/jobs`, else two."""
        jobs = (await self._known_release()).jobs
        with self._redaction.of_errors():
            found = await (self._jobs.by_job(remote_id) if jobs else self._jobs.by_queue(remote_id))
        return self._redaction.of_remote(found)

    async def find_files(self, submission: Submission) -> tuple[RemoteFile, ...]:
        """See abilities, `find_files`. The last file may be torn if ComfyUI died while writing it."""
        if self._silent is None:
            await self.catalog()
        return await find_leftovers(submission, self._silent or (), self._transfer.exists)

    async def cancel(self, remote_id: str) -> None:
        """See abilities, `cancel`."""
        await cancelling.cancel(self._http, await self._known_release(), remote_id, self.look_up)

    async def remove_double(self, remote_id: str) -> bool:
        """See abilities, `remove_double`."""
        copies = [entry.running for entry in await self._jobs.queue() if entry.remote_id == remote_id]
        waiting = copies.count(False)
        if not waiting or (len(copies) == 1 and not await self._jobs.in_history(remote_id)):
            return False
        await cancelling.delete_waiting(self._http, [remote_id])
        return True

    def fetch(self, file: RemoteFile, offset: int = 0, most: int | None = None) -> AsyncGenerator[bytes, None]:
        """See Backend.fetch."""
        return self._transfer.fetch(file, offset, most)

    def watch(self) -> AsyncIterator[Signal]:
        """See Backend.watch. One at a time: a new watch replaces the one before."""
        if self._socket is not None:
            self._socket.close()
        self._socket = Socket(self._http, self._clock, self._forget_release)
        return self._socket.signals()

    async def live(self) -> list[dict[str, Any]]:
        """See abilities, `live`."""
        return person_view(await self._jobs.queue(), self._installation)

    async def free_memory(self) -> None:
        """See abilities, `free_memory`."""
        await cancelling.free_memory(self._http)

    async def close(self) -> None:
        """End the watch, let every POST under way come to its end, then close the connections. A caller that cannot
        wait that long cancels this: the connections are closed all the same."""
        if self._socket is not None:
            self._socket.close()
        try:
            await self._posts.end()
        finally:
            await self._http.close()

    async def _submit(self, submission: Submission, last_look: LastLook) -> Accepted:
        with self._redaction.of_errors():
            return await self._send(submission, last_look)

    async def _send(self, submission: Submission, last_look: LastLook) -> Accepted:
        socket = self._socket
        client_id = self._client_id(submission)
        broadcasts = socket.broadcasts() if socket is not None else 0
        try:
            accepted = await submit(self._http, submission, client_id, last_look, self._keys)
        except AcceptedInPart as part:
            await _best_effort(self.cancel(part.remote_id))
            refused = part.refusal
        except Rejected as exc:
            refused = exc
        else:
            if socket is not None:
                socket.accepted(broadcasts)
            return await self._as_known(accepted, submission)
        if refused.code == INPUT_MISSING:
            self._transfer.distrust()
        raise refused

    async def _as_known(self, accepted: Accepted, submission: Submission) -> Accepted:
        """An answer with another id than ours may have been changed by something in between, or kept from another
        request: where ComfyUI knows our id, that one is used."""
        if accepted.remote_id == submission.attempt_id:
            return accepted
        try:
            found = await self.look_up(submission.attempt_id)
        except BackendError:
            return accepted
        return accepted if found.state is RemoteState.ABSENT else Accepted(submission.attempt_id)

    def _client_id(self, submission: Submission) -> str:
        """The id of the connected socket where progress is worth its price, else one that no socket has: `status`
        frames, which are sent to all sockets, are enough to notice the end."""
        socket = self._socket
        if socket is None or socket.client_id is None or len(submission.graph) > _LIVE_NODES:
            return self._unconnected
        socket.expect(submission.attempt_id, weights(submission.graph))
        return socket.client_id

    async def _known_release(self) -> Release:
        if self._release is None:
            self._release = await ask_release(self._http)
        return self._release

    def _forget_release(self) -> None:
        """A backend that was away may have come back as another version."""
        self._release = None

    async def _waiting(self) -> int:
        answer = await self._http.ask("GET", "/prompt")
        raise_unless(answer, 200)
        reported = foreign.mapping(foreign.mapping(await foreign.read(answer)).get("exec_info"))
        waiting = foreign.count(reported.get("queue_remaining"))
        if waiting is None:
            raise Unclear("answer_unusable", status=answer.status)
        return waiting


async def _best_effort(doing: Awaitable[None]) -> None:
    try:
        await doing
    except BackendError:
        return
