"""Optional abilities of backends: each is called in one place, and only where the backend's kind has it.

`can` are the capabilities of the backend's kind; a client has the method of each ability that they name. These methods
raise what every method of `base.Backend` may raise, and may be called as often as those.
"""

from typing import Any, Protocol, cast

from genqueue.backends.base import Backend, RemoteFile, Submission
from genqueue.backends.kinds import Capabilities
from genqueue.errors import Rejected
from genqueue.workflows.catalog import Catalog

EMPTY = Catalog(frozenset(), {})
"""The catalog of a backend that does not list its nodes."""


class ListsNodes(Protocol):
    """Clients of kinds with `Capabilities.lists_nodes`."""

    async def catalog(self) -> Catalog:
        """The backend's catalog, the same as long as the backend is. Expensive for the backend: at most once per boot,
        or on demand. The caller keeps the one before when this raises."""
        ...


class Cancels(Protocol):
    """Clients of kinds with `Capabilities.cancels_waiting` or `Capabilities.cancels_running`."""

    async def cancel(self, remote_id: str) -> None:
        """Take the run out of the backend's queue, or interrupt exactly this run. Idempotent; it proves nothing: the
        outcome is what `look_up` returns afterwards. Never touches the runs of others. A run that has ended, or that
        the backend does not know, is no error.

        Raises Rejected with the code `cancel_unsupported` where this run, as it is now, cannot be ended alone; it goes
        on then. Returns only when the backend has confirmed the request: the caller counts it as made, and repeats it
        after every error.
        """
        ...


class FindsFiles(Protocol):
    """Clients of kinds with `Capabilities.finds_files`."""

    async def find_files(self, submission: Submission) -> tuple[RemoteFile, ...]:
        """Files of this attempt alone, found without its run, which the backend has forgotten. Without an effect.

        They are returned only where they prove that the run has ended well, and are all that it gave; else there are
        none. Where there are more than MAX_FILES, at least one more than that is returned.
        """
        ...


class RemovesDoubles(Protocol):
    """Clients of kinds with `Capabilities.removes_doubles`."""

    async def remove_double(self, remote_id: str) -> bool:
        """Delete a second waiting copy of this id, if the backend has one; True when there was one. Never the only
        copy. The caller asks once, after it has sent one id twice."""
        ...


class FreesMemory(Protocol):
    """Clients of kinds with `Capabilities.frees_memory`."""

    async def free_memory(self) -> None:
        """Unload models and results after the run that executes now. Harmless: they are loaded again when needed. The
        caller asks once, after a run that was out of memory, and goes on whatever comes."""
        ...


class ListsQueue(Protocol):
    """Clients of kinds with `Capabilities.lists_queue`."""

    async def live(self) -> list[dict[str, Any]]:
        """What runs and waits there now, in the order in which it will run: `id`, `state` (running or waiting), `place`
        (0 while it executes), whether it is `ours` (of this installation), and the `task_id` of runs that are. Without
        an effect."""
        ...


class StoresWorkflows(Protocol):
    """Clients of kinds with `Capabilities.stores_workflows`. Both methods raise Rejected for what does not exist there,
    and `stored_workflow` for one that was never run there."""

    async def stored_workflow(self, ref: str) -> dict[str, Any]:
        """The graph of a stored workflow in API format. Not checked."""
        ...

    async def stored_app(self, ref: str) -> list[dict[str, Any]]:
        """The form of a stored app: for each field `nodeId`, `nodeName`, `fieldName`, `fieldType`, `fieldValue`,
        `fieldData` and `description`. Not checked."""
        ...


CANCEL_UNSUPPORTED = "cancel_unsupported"
"""Code of a Rejected that means: this run, as it is now, cannot be ended alone."""


def can_end(can: Capabilities, *, executes: bool) -> bool:
    """Whether a run can be ended alone while it executes, or before."""
    return can.cancels_running if executes else can.cancels_waiting


async def list_nodes(client: Backend, can: Capabilities) -> Catalog:
    """The backend's catalog; EMPTY where its kind does not list nodes."""
    return await cast(ListsNodes, client).catalog() if can.lists_nodes else EMPTY


async def cancel(client: Backend, can: Capabilities, remote_id: str) -> None:
    """Ask the backend to end this run. Raises Rejected with the code `cancel_unsupported` where its kind cannot."""
    if not (can.cancels_waiting or can.cancels_running):
        raise Rejected(CANCEL_UNSUPPORTED, told_as="cancel_unsupported_kind", kind=client.kind)
    await cast(Cancels, client).cancel(remote_id)


async def find_files(client: Backend, can: Capabilities, submission: Submission) -> tuple[RemoteFile, ...]:
    """The files of a forgotten run; none where they cannot be found."""
    return await cast(FindsFiles, client).find_files(submission) if can.finds_files else ()


async def remove_double(client: Backend, can: Capabilities, remote_id: str) -> bool:
    """Delete a second waiting copy of this id. Return whether there was one."""
    return can.removes_doubles and await cast(RemovesDoubles, client).remove_double(remote_id)


async def free_memory(client: Backend, can: Capabilities) -> None:
    """Free the backend's memory, where its kind can."""
    if can.frees_memory:
        await cast(FreesMemory, client).free_memory()


async def live(client: Backend, can: Capabilities) -> list[dict[str, Any]] | None:
    """What runs and waits there; None where its kind does not list that."""
    return await cast(ListsQueue, client).live() if can.lists_queue else None


async def stored_workflow(client: Backend, ref: str) -> dict[str, Any]:
    """The graph of a workflow that the backend stores. Only for kinds with `stores_workflows`."""
    return await cast(StoresWorkflows, client).stored_workflow(ref)


async def stored_app(client: Backend, ref: str) -> list[dict[str, Any]]:
    """The form of an app that the backend stores. Only for kinds with `stores_workflows`."""
    return await cast(StoresWorkflows, client).stored_app(ref)
