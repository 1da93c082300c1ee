"""The shared context of all routes, and the dependencies through which they receive it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Depends, Header
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, Response

from genqueue.app import App
from genqueue.errors import NotFound
from genqueue.intake.submission import Intake
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.files.disk_space import Found
from genqueue.store.reading.task_views import View, view_task, view_tasks
from genqueue.web.edge.login_attempts import Attempts
from genqueue.web.edge.sessions import Sessions
from genqueue.web.errors import language_for
from genqueue.web.feed import Feed
from genqueue.web.files.saved_names import saved_names
from genqueue.web.files.thumbnails import Thumbnails
from genqueue.web.presenting.rows import Presenter


@dataclass(frozen=True, slots=True)
class Studio:
    """What one process shares among all requests."""

    app: App
    intake: Intake
    feed: Feed
    thumbnails: Thumbnails
    sessions: Sessions
    attempts: Attempts
    large: asyncio.Semaphore
    """Limits how many large bodies are read and carried out at the same time."""


@dataclass(frozen=True, slots=True)
class Context:
    """The context of one request: the shared parts, who is asking, and in which language."""

    studio: Studio
    viewer: str
    language: str

    @property
    def app(self) -> App:
        return self.studio.app

    async def disk_space(self) -> Found:
        """How much disk space is free. A process that dispatches has looked already; others look now."""
        app = self.app
        return app.disk_space.found if app.dispatcher is not None else await app.disk_space.look(app.files)

    def presenter(self, view: View) -> Presenter:
        return Presenter(view, self.app.live, self.app.clock.now(), self.language)

    async def view_one(self, task_id: str) -> View:
        """The view of one task. Raises NotFound for a task that does not exist or belongs to another user."""
        view = await self.app.store.read(view_task, self.viewer, _usable(task_id))
        if view is None:
            raise NotFound("not_found", what="task", id=task_id[:100])
        return view

    async def detail(self, task_id: str) -> dict[str, Any]:
        """One task as JSON, with its attempts and the names of its files."""
        return await self.detailed(await self.view_one(task_id))

    async def detailed(self, view: View) -> dict[str, Any]:
        """The single task of a view as JSON, with the names of its files."""
        (task,) = view.tasks
        names = await saved_names(self.app, task["outputs"])
        return {**self.presenter(view).detail(task), "download_names": names}

    async def tasks(self, task_ids: Sequence[str]) -> list[dict[str, Any]]:
        """These tasks as JSON."""
        return self.presenter(await self.app.store.read(view_tasks, self.viewer, task_ids)).tasks()


def open_context(connection: HTTPConnection) -> Context:
    """Build the context of a request. The only place that decides which user is asking: for now there is one local
    user."""
    studio: Studio = connection.app.state.studio
    return Context(studio, LOCAL_USER, language_for(connection.headers, studio.app.settings.language))


CurrentContext = Annotated[Context, Depends(open_context)]
IfMatch = Annotated[str | None, Header(description="Refuse with 412 unless the state is still this one (an `ETag`)")]


def json_response(content: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """A JSON response for data made by `presenting`. `schemas.responses` documents its form; it is not validated
    again."""
    return JSONResponse(content, status, headers)


def json_with_etag(content: Any, state: str) -> Response:
    """A JSON response whose `ETag` names the state, for use with `If-Match` when it is replaced."""
    return json_response(content, headers={"ETag": f'"{state}"'})


def states_in(if_match: str | None) -> list[str] | None:
    """The states that an `If-Match` header allows; None = any."""
    if if_match is None or if_match.strip() == "*":
        return None
    return [part.strip().removeprefix("W/").strip('"') for part in if_match.split(",")]


def usable_id(what: str, text: str) -> str:
    """Return an id from a path. Raises NotFound for one that no database could store."""
    if "\0" in text or len(text) > 100 or any("\ud800" <= character <= "\udfff" for character in text):
        raise NotFound("not_found", what=what, id=text.encode("utf-8", "replace").decode()[:100].replace("\0", "?"))
    return text


def _usable(task_id: str) -> str:
    return usable_id("task", task_id)
