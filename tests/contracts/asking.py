"""Everything that a client can ask its backend for, so that what holds for all requests is held against all of them."""

import secrets
from collections.abc import Awaitable, Callable
from typing import Any, cast

from genqueue.backends import abilities
from genqueue.backends.base import Backend, RemoteFile
from genqueue.errors import BackendError
from tests.contracts.laboratory import Laboratory, content_of, input_of, pieces_of

Ask = Callable[[], Awaitable[Any]]

METHODS = {
    "lists_nodes": "catalog",
    "cancels_waiting": "cancel",
    "cancels_running": "cancel",
    "finds_files": "find_files",
    "removes_doubles": "remove_double",
    "frees_memory": "free_memory",
    "lists_queue": "live",
}
"""The method that goes with each ability."""


def requests_of(lab: Laboratory, remote_id: str, file: RemoteFile, client: Backend | None = None) -> dict[str, Ask]:
    """By the name of its method. Each sends something whenever it is called."""
    asked = client or lab.client
    every: dict[str, Ask] = {
        "probe": asked.probe,
        "look_up": lambda: asked.look_up(remote_id),
        "upload": lambda: _upload(asked),
        "submit": lambda: asked.submit(lab.small()),
        "fetch": lambda: content_of(asked, file),
        "catalog": lambda: cast(abilities.ListsNodes, asked).catalog(),
        "cancel": lambda: cast(abilities.Cancels, asked).cancel(remote_id),
        "find_files": lambda: cast(abilities.FindsFiles, asked).find_files(lab.small()),
        "remove_double": lambda: cast(abilities.RemovesDoubles, asked).remove_double(remote_id),
        "free_memory": lambda: cast(abilities.FreesMemory, asked).free_memory(),
        "live": lambda: cast(abilities.ListsQueue, asked).live(),
    }
    lacking = {"upload"} if not lab.can.takes_files else set[str]()
    lacking |= set(METHODS.values()) - {METHODS[name] for name in METHODS if getattr(lab.can, name)}
    return {name: ask for name, ask in every.items() if name not in lacking}


async def _upload(client: Backend) -> str:
    content = secrets.token_bytes(30)
    return await client.upload(input_of(content), pieces_of(content))


async def error_of(ask: Ask) -> BackendError | None:
    """Why it was not done. No other exception is expected."""
    try:
        await ask()
    except BackendError as error:
        return error
    return None


async def posts_of_a_submit(lab: Laboratory) -> int:
    """How many requests that may have an effect go out for one submit that is taken."""
    before = lab.middleman.posts
    await lab.client.submit(lab.small())
    return lab.middleman.posts - before
