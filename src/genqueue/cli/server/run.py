"""Runs the server: the part that `serve` and `demo` share."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace

from genqueue import log
from genqueue.app import App, Role, build
from genqueue.cli.api.server_file import announced
from genqueue.cli.server.bind_address import LOOPBACK, bound_socket, url_of
from genqueue.cli.server.simulated_backend import FOLDER, OnDemand, last_address
from genqueue.cli.server.uvicorn import listening
from genqueue.cli.terminal.session import Session
from genqueue.cli.terminal.signals import end_on_signal
from genqueue.config import Settings
from genqueue.errors import Forbidden, Invalid
from genqueue.web.app import create_app

LEAST_TOKEN = 16
"""The shortest access token allowed when other machines can reach the server and may try to guess it."""


async def run(session: Session, host: str | None, port: int | None, role: str, *, allow_remote: bool) -> None:
    """Run the server until a signal ends it."""
    chosen = checked_role(session.settings, role)
    settings = addressed(session, host, port, allow_remote=allow_remote)
    begin_log(settings)
    ended = asyncio.Event()
    with end_on_signal(ended.set, settings.shutdown_s):
        if chosen == "worker":
            await _work(session, settings, ended)
            return
        async with studio(settings, chosen, _log_recovery(session)) as (url, serving):
            session.answer({"url": url, "role": role})
            session.say("cli_serving", url=url, path=settings.data_dir.absolute())
            await first_of(ended, serving)
            session.say("cli_ending")


def checked_role(settings: Settings, role: str) -> Role:
    """The role. Raises Invalid for an unknown one, and for one that needs a shared database and a shared storage."""
    if role == "all":
        return "all"
    if role not in ("web", "worker"):
        raise Invalid("not_in_list", field="--role", value=role, allowed=["all", "web", "worker"])
    if settings.embedded:
        raise Invalid("role_needs_postgresql", field="--role", role=role)
    if not settings.storage_is_shared:
        raise Invalid("role_needs_storage", field="--role", role=role)
    return "web" if role == "web" else "worker"


def addressed(session: Session, host: str | None, port: int | None, *, allow_remote: bool) -> Settings:
    """The settings with their final address. Raises Forbidden for one that other machines can reach, unless that is
    allowed and there is a token long enough."""
    settings = session.settings
    bound = replace(
        settings, host=settings.host if host is None else host, port=settings.port if port is None else port
    )
    if bound.host in LOOPBACK:
        return bound
    if not allow_remote:
        raise Forbidden("remote_not_allowed", host=bound.host)
    if not bound.token:
        raise Forbidden("remote_needs_token", host=bound.host)
    if len(bound.token) < LEAST_TOKEN:
        raise Forbidden("token_too_short", host=bound.host, length=len(bound.token), least=LEAST_TOKEN)
    session.warn("cli_remote_warning", host=bound.host)
    return bound


def begin_log(settings: Settings) -> None:
    """Configure the log by the settings, as for a server."""
    log.configure(settings.log_level, settings.log_format, settings.log_file, settings.log_max_mb, settings.log_keep)


@asynccontextmanager
async def studio(
    settings: Settings,
    role: Role,
    on_recovery: Callable[[int, int, Mapping[str, int]], None] | None = None,
    simulator: str | None = None,
) -> AsyncIterator[tuple[str, asyncio.Task[None]]]:
    """Run the web server and its application. Yields its URL, and the task that ends early only when the server failed.
    `simulator` is the URL of a simulated backend that runs already; else one starts on demand, and again at the next
    start if it is among the backends."""
    async with AsyncExitStack() as stack:
        bound = stack.enter_context(bound_socket(settings.host, settings.port))
        app = build(settings, role=role)
        app.on_recovery = on_recovery
        folder = settings.data_dir / FOLDER
        if settings.embedded and role == "all":
            app.simulate = OnDemand(folder, stack, simulator)
        url = url_of(bound)
        async with listening(create_app(app), bound, settings) as serving:
            with announced(settings.data_dir, url):
                if app.simulate is not None and last_address(folder) in {row["url"] for row in await app.backends()}:
                    await app.simulate()
                yield url, serving


async def first_of(ended: asyncio.Event, *tasks: "asyncio.Task[None]") -> None:
    """Return when the end was requested or one of the tasks is done; the exception of a task is raised here."""
    asked = asyncio.create_task(ended.wait())
    try:
        done, _ = await asyncio.wait({asked, *tasks}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        asked.cancel()
    for task in done - {asked}:
        task.result()


def _log_recovery(session: Session) -> Callable[[int, int, Mapping[str, int]], None]:
    """Print the progress of recovery: how many look-ups of attempts in flight are left."""

    def log_progress(total: int, left: int, kinds: Mapping[str, int]) -> None:
        listed = [f"{session.label(kind)} {number}" for kind, number in kinds.items()]
        session.say("cli_recovering" if left else "cli_recovered", total=total, left=left, kinds=listed)

    return log_progress


async def _work(session: Session, settings: Settings, ended: asyncio.Event) -> None:
    app: App = build(settings, role="worker")
    app.on_recovery = _log_recovery(session)
    await app.start()
    try:
        session.answer({"url": None, "role": "worker"})
        session.say("cli_working")
        await ended.wait()
        session.say("cli_ending")
    finally:
        await app.stop()
