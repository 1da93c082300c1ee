"""The API client of the commands: the API of a running server, or the same API on the database of this process.

Every command is written once, against `ApiClient`; validation, rules and texts are those of the server in both cases.
"""

import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote, urlencode

import httpx

from genqueue.cli.terminal.exit_codes import Refused
from genqueue.cli.terminal.session import Session
from genqueue.errors import Invalid, Unavailable
from genqueue.outbound import Answer, HttpClient

_PATIENCE_S = 300.0
INSIDE = "http://127.0.0.1"


class ApiClient(Protocol):
    """The API client. `dispatches` is whether submitted tasks are run by the server or this process; `where` names the
    server or the data folder."""

    where: str
    dispatches: bool

    async def ask(
        self,
        method: str,
        *path: str,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        language: str | None = None,
    ) -> Any:
        """Send one request to the HTTP API and return the JSON of its answer; `path` are the parts behind `/api`.
        Raises Refused. Texts are in the language of the command unless `language` names another."""
        ...

    async def upload(self, path: Path) -> dict[str, Any]:
        """Upload a file; the answer holds its `ref`. Raises Refused, and Invalid for a file that cannot be read."""
        ...

    async def place(self, output: Mapping[str, Any]) -> str:
        """Where a person finds this output: a path on this machine, else an address."""
        ...

    async def look(self, task: Mapping[str, Any]) -> dict[str, Any] | None:
        """What the task's backend reports about it now; None when no backend can be asked from here."""
        ...


class ApiRequests:
    """The part that both clients share: turns calls into requests, and refusals into errors."""

    def __init__(self, session: Session) -> None:
        self._headers = {"Accept-Language": session.language}

    async def send(self, method: str, target: str, body: Any, headers: Mapping[str, str]) -> Answer:
        raise NotImplementedError

    async def ask(
        self,
        method: str,
        *path: str,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        language: str | None = None,
    ) -> Any:
        target = "/api/" + "/".join(quote(part, safe="") for part in path)
        wanted = {name: value for name, value in (query or {}).items() if value not in (None, [], ())}
        if wanted:
            target += "?" + urlencode(wanted, doseq=True)
        headers = self._headers | ({} if body is None else {"Content-Type": "application/json"})
        if language is not None:
            headers["Accept-Language"] = language
        content = None if body is None else json.dumps(body).encode("ascii")
        return _read(await self.send(method, target, content, headers))

    async def upload(self, path: Path) -> dict[str, Any]:
        with _opened(path) as file:
            form = httpx.Request("POST", INSIDE, files={"file": (path.name, file)})
            headers = self._headers | {"Content-Type": form.headers["Content-Type"]}
            answered = await self.send("POST", "/api/uploads", _pieces(form), headers)
        data: dict[str, Any] = _read(answered)
        return data

    async def look(self, task: Mapping[str, Any]) -> dict[str, Any] | None:
        data = await self.ask("POST", "tasks", task["id"], "check")
        remote: dict[str, Any] | None = data["remote"]
        return remote


class HttpApiClient(ApiRequests):
    """The client of a running server."""

    dispatches = True

    def __init__(self, session: Session, url: str) -> None:
        super().__init__(session)
        self._http = HttpClient(url, token=session.settings.token or None, read_s=_PATIENCE_S)
        self.where = self._http.address

    async def send(self, method: str, target: str, body: Any, headers: Mapping[str, str]) -> Answer:
        # What changes something is not sent twice, so it must not be lost on a kept connection that was just closed.
        return await self._http.ask(method, target, body=body, headers=headers, fresh=method != "GET")

    async def place(self, output: Mapping[str, Any]) -> str:
        return f"{self.where}{output['url']}"

    async def close(self) -> None:
        await self._http.close()


def _read(answered: Answer) -> Any:
    data = answered.json() if answered.body else None
    if answered.status < 400:
        return data
    error = data.get("error") if isinstance(data, dict) else None
    if not isinstance(error, dict):
        raise Unavailable("cli_not_our_server", status=answered.status)
    raise Refused(
        answered.status,
        str(error.get("code")),
        str(error.get("message")),
        str(error.get("hint") or ""),
        error.get("details") or {},
    )


def _opened(path: Path) -> Any:
    try:
        return path.open("rb")
    except OSError as error:
        raise Invalid("cli_file_unreadable", field=str(path), path=str(path), reason=error.strerror or "?") from error


async def _pieces(form: httpx.Request) -> AsyncIterator[bytes]:
    assert isinstance(form.stream, httpx.SyncByteStream)
    for piece in form.stream:
        yield piece
