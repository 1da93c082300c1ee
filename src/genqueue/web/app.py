"""The web application: assembles routes, error handlers and the guard, and owns what lives as long as the
application."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import version

from fastapi import Depends, FastAPI

from genqueue.app import App
from genqueue.intake.submission import Intake
from genqueue.web import errors, socket
from genqueue.web.deps import Studio
from genqueue.web.edge.encodings import check_encoding
from genqueue.web.edge.guard import Guard
from genqueue.web.edge.json_bodies import AT_ONCE
from genqueue.web.edge.login_attempts import Attempts
from genqueue.web.edge.pages import FOLDER, Pages
from genqueue.web.edge.queries import check_query
from genqueue.web.edge.reference import router as reference
from genqueue.web.edge.sessions import Sessions
from genqueue.web.feed import Feed
from genqueue.web.files.thumbnails import Thumbnails
from genqueue.web.methods import refusals_of
from genqueue.web.routes import (
    backends,
    batch_actions,
    batches,
    graphs,
    health,
    me,
    outputs,
    queue,
    session,
    settings,
    space,
    stats,
    tasks,
    uploads,
    workflows,
)

ROUTERS = (
    # `/api/tasks/batch/...` before `/api/tasks/{id}/...`: the first route that matches answers.
    batch_actions.router,
    tasks.router,
    outputs.router,
    uploads.router,
    queue.router,
    backends.router,
    workflows.router,
    graphs.router,
    settings.router,
    me.router,
    batches.router,
    stats.router,
    space.router,
    session.router,
)
OTHERS = (health.router, socket.router, reference)
"""Routers outside the API proper: their requests may carry unknown query parameters."""

DESCRIPTION = "A durable task queue for AI image and video generation. See docs/http-api.md for the socket and codes."


def create_app(app: App) -> FastAPI:
    """Build the application of one process. Its lifespan starts and stops `app`, so the server that runs it need
    not."""
    sessions, attempts = Sessions(app.store, app.clock, app.settings.token), Attempts(app.clock)

    @asynccontextmanager
    async def lifespan(web: FastAPI) -> AsyncIterator[None]:
        studio = Studio(
            app=app,
            intake=Intake(app.store, app.tuning, app.clock, app.preferences, app.connect),
            feed=Feed(app.store, app.live, app.clock),
            thumbnails=Thumbnails(app.files, app.settings),
            sessions=sessions,
            attempts=attempts,
            large=asyncio.Semaphore(AT_ONCE),
        )
        web.state.studio = studio
        await app.start()
        try:
            await studio.feed.start()
            yield
        finally:
            await studio.feed.stop()
            await studio.intake.catalogs.close()
            await studio.thumbnails.close()
            await app.stop()

    web = FastAPI(
        title="GenQueue",
        version=version("genqueue"),
        description=DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    for router in ROUTERS:
        web.include_router(router, dependencies=[Depends(check_encoding), Depends(check_query)])
    for router in OTHERS:
        web.include_router(router)
    web.state.routes = [*web.routes, *(route for router in (*ROUTERS, *OTHERS) for route in router.routes)]
    web.router.routes[:0] = refusals_of(web.state.routes)
    # A path without a route is a page of the user interface, or 404.
    web.router.default = Pages(FOLDER, web.router.not_found)
    errors.install(web, app.settings.language)
    web.add_middleware(Guard, settings=app.settings, sessions=sessions, attempts=attempts)
    return web
