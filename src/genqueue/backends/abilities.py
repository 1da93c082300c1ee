"""What only some kinds can do, asked in one place each: the kind says whether it can, and nothing else is called.

`can` are the capabilities of the backend's kind; a client has the method of each ability that they name.
"""

from typing import Any, Protocol, cast

from genqueue.backends.base import Backend, RemoteFile, Submission
from genqueue.backends.kinds import Capabilities
from genqueue.errors import Rejected
from genqueue.workflows.catalog import Catalog

EMPTY = Catalog(frozenset(), {})
"""What is kept of a backend that does not tell what it has."""


class ListsNodes(Protocol):
    """`Capabilities.lists_nodes`."""

    async def catalog(self) -> Catalog:
        """What it has. Expensive for the server: at most once per boot, or on demand."""
        ...


class Cancels(Protocol):
    """`Capabilities.cancels_waiting`, `Capabilities.cancels_running`."""

    async def cancel(self, remote_id: str) -> None:
        """Take it out of the server's queue, or interrupt exactly this run. Repeatable; it proves nothing:
        the outcome is what `look_up` says afterwards. Never touches anybody else's work.

        Raises Rejected with the code `cancel_unsupported` where this run, as it is now, cannot be ended alone.
        """
        ...


class FindsFiles(Protocol):
    """`Capabilities.finds_files`."""

    async def find_files(self, submission: Submission) -> tuple[RemoteFile, ...]:
        """Files of this attempt alone, found without its run, which the server forgot.

        They are told only where they prove that the run has ended well, and are all that it gave; else there are none.
        """
        ...


class RemovesDoubles(Protocol):
    """`Capabilities.removes_doubles`."""

    async def remove_double(self, remote_id: str) -> bool:
        """Delete a second waiting copy of this id, if the server holds one; True when there was one."""
        ...


class FreesMemory(Protocol):
    """`Capabilities.frees_memory`."""

    async def free_memory(self) -> None:
        """Have it unload models and results after the run that executes now. Harmless: they are loaded when needed."""
        ...


class TellsQueue(Protocol):
    """`Capabilities.tells_queue`."""

    async def live(self) -> list[dict[str, Any]]:
        """What runs and waits there now, in the order in which it will run: `id`, `state` (running or waiting), `place`
        (0 while it executes), whether it is `ours`, and the `task_id` of what is."""
        ...


async def list_nodes(client: Backend, can: Capabilities) -> Catalog:
    """What it has; EMPTY where it does not tell."""
    return await cast(ListsNodes, client).catalog() if can.lists_nodes else EMPTY


async def cancel(client: Backend, can: Capabilities, remote_id: str) -> None:
    """Ask it to end this run. Raises Rejected with the code `cancel_unsupported` where that cannot be asked."""
    if not (can.cancels_waiting or can.cancels_running):
        raise Rejected("cancel_unsupported", told_as="cancel_unsupported_kind", kind=client.kind)
    await cast(Cancels, client).cancel(remote_id)


async def find_files(client: Backend, can: Capabilities, submission: Submission) -> tuple[RemoteFile, ...]:
    """The files of a forgotten run; none where they cannot be found."""
    return await cast(FindsFiles, client).find_files(submission) if can.finds_files else ()


async def remove_double(client: Backend, can: Capabilities, remote_id: str) -> bool:
    """Was there a second waiting copy of this id? There is none now."""
    return can.removes_doubles and await cast(RemovesDoubles, client).remove_double(remote_id)


async def free_memory(client: Backend, can: Capabilities) -> None:
    """Have it free its memory, where it has any of ours."""
    if can.frees_memory:
        await cast(FreesMemory, client).free_memory()


async def live(client: Backend, can: Capabilities) -> list[dict[str, Any]] | None:
    """What runs and waits there; None where it does not tell."""
    return await cast(TellsQueue, client).live() if can.tells_queue else None
