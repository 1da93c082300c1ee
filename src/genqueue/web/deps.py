"""What the routes work with, and how they get hold of it."""

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
    """One per process."""

    app: App
    intake: Intake
    feed: Feed
    thumbnails: Thumbnails
    sessions: Sessions
    attempts: Attempts
    large: asyncio.Semaphore
    """How many large bodies are read and carried out at the same time."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A studio as one reader sees it: who they are and which language they read."""

    studio: Studio
    viewer: str
    language: str

    @property
    def app(self) -> App:
        return self.studio.app

    async def room(self) -> Found:
        """How much room there is. Where this process dispatches it has looked already."""
        app = self.app
        return app.room.found if app.dispatcher is not None else await app.room.look(app.files)

    def presenter(self, view: View) -> Presenter:
        return Presenter(view, self.app.live, self.app.clock.now(), self.language)

    async def view_one(self, task_id: str) -> View:
        """Raises NotFound for a task that is not there for this reader."""
        view = await self.app.store.read(view_task, self.viewer, _usable(task_id))
        if view is None:
            raise NotFound("not_found", what="task", id=task_id[:100])
        return view

    async def detail(self, task_id: str) -> dict[str, Any]:
        """One task as JSON."""
        return await self.detailed(await self.view_one(task_id))

    async def detailed(self, view: View) -> dict[str, Any]:
        """The one task of a view as JSON, with the names of its files."""
        (task,) = view.tasks
        names = await saved_names(self.app, task["outputs"])
        return {**self.presenter(view).detail(task), "download_names": names}

    async def tasks(self, task_ids: Sequence[str]) -> list[dict[str, Any]]:
        """These tasks as JSON."""
        return self.presenter(await self.app.store.read(view_tasks, self.viewer, task_ids)).tasks()


def open_desk(connection: HTTPConnection) -> Desk:
    """The one place that decides who is asking: there is one local user now."""
    studio: Studio = connection.app.state.studio
    return Desk(studio, LOCAL_USER, language_for(connection.headers, studio.app.settings.language))


At = Annotated[Desk, Depends(open_desk)]
IfMatch = Annotated[str | None, Header(description="Refuse with 412 unless the state is still this one (an `ETag`)")]


def told(content: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """An answer whose form `schemas.responses` describes; it was made by `presenting` and is not checked again."""
    return JSONResponse(content, status, headers)


def told_in_state(content: Any, state: str) -> Response:
    """An answer whose `ETag` names the state that `If-Match` may ask for when it is replaced."""
    return told(content, headers={"ETag": f'"{state}"'})


def states_in(if_match: str | None) -> list[str] | None:
    """The states that an `If-Match` header allows; None = any."""
    if if_match is None or if_match.strip() == "*":
        return None
    return [part.strip().removeprefix("W/").strip('"') for part in if_match.split(",")]


def usable_id(what: str, text: str) -> str:
    """An id from an address. What no database could hold is not found either."""
    if "\0" in text or len(text) > 100 or any("\ud800" <= character <= "\udfff" for character in text):
        raise NotFound("not_found", what=what, id=text.encode("utf-8", "replace").decode()[:100].replace("\0", "?"))
    return text


def _usable(task_id: str) -> str:
    return usable_id("task", task_id)
