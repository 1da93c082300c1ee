"""Sentences that lead a task to any state, through verbs only.

    server = await given_server(store, seats=2)
    running = await given_task(store, Status.RUNNING)
    late = await given_task(store, Stage.RUNNING_STOPPING, server=server)

Without a `server` every task gets a server, an owner and a lane of its own, so that nothing else in the database can
come between.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, select
from uuid_utils import uuid7

from genqueue.clock import SECOND, Instant
from genqueue.store.attempts.claim import Claim, Claimed, claim
from genqueue.store.attempts.endings import Ending, back_off, fail, stopped, succeed
from genqueue.store.attempts.outputs import StoredFile
from genqueue.store.attempts.steps import AttemptMove, absent, accept, run, submit
from genqueue.store.backends.backends import BackendState, Judgement, NewBackend, create_backend, judge, note_state
from genqueue.store.backends.leases import Take, take
from genqueue.store.database.tables import LOCAL_USER, attempt, output, task, task_body
from genqueue.store.store import Store
from genqueue.store.tasks.create import Create, Created, NewTask, create
from genqueue.store.tasks.user_actions import TaskMove, clear, remove, start, stop
from genqueue.store.writing.tx import Hold
from genqueue.tasks.lanes import lane_key
from genqueue.tasks.model import BoundWorkflow, InputFile, Needs, Trouble
from genqueue.tasks.states import Outcome, Status

LEASE_S = 30.0
GRAPH = {"1": {"class_type": "SaveImage", "inputs": {}}}


class Stage(StrEnum):
    """Where a task can stand: the statuses, and what the columns tell apart within them."""

    READY = "READY"
    PENDING = "PENDING"
    CLAIMED = "claimed"
    SENT = "sent"
    SENT_ABSENT = "sent, but the server does not know it"
    SENT_STOPPING = "sent, stop wished"
    QUEUED = "QUEUED"
    QUEUED_STOPPING = "queued, stop wished"
    RUNNING = "RUNNING"
    RUNNING_STOPPING = "running, stop wished"
    RETRYING = "RETRYING"
    SUCCESS = "SUCCESS"
    FAILED = "FAILED"
    STOPPED = "STOPPED"
    ORPHANED = "stopped, its attempt still open"
    RESTARTED = "pending again, its old attempt still open"
    CLEARED = "succeeded and cleared"
    DELETED = "stopped and deleted"
    DELETED_RUNNING = "running and deleted"


STATUS: dict[Stage, Status] = {
    **{Stage(status): status for status in Status},
    Stage.CLAIMED: Status.PENDING,
    Stage.SENT: Status.PENDING,
    Stage.SENT_ABSENT: Status.PENDING,
    Stage.SENT_STOPPING: Status.PENDING,
    Stage.QUEUED_STOPPING: Status.QUEUED,
    Stage.RUNNING_STOPPING: Status.RUNNING,
    Stage.ORPHANED: Status.STOPPED,
    Stage.RESTARTED: Status.PENDING,
    Stage.CLEARED: Status.SUCCESS,
    Stage.DELETED: Status.STOPPED,
    Stage.DELETED_RUNNING: Status.RUNNING,
}
"""The status that each stage shows."""


def needs(name: str = "SaveImage", **more: Any) -> Needs:
    return Needs(node_classes=frozenset({name}), **more)


def bound(wanted: Needs | None = None, **more: Any) -> BoundWorkflow:
    values: dict[str, Any] = {
        "workflow_id": "text_to_image",
        "workflow_version": 1,
        "name": "Text to image",
        "graph": GRAPH,
        "params": {"prompt": "a red apple"},
        "node_count": len(GRAPH),
        "needs": wanted or needs(),
    }
    return BoundWorkflow(**{**values, **more})


def input_file(name: str = "photo.png") -> InputFile:
    return InputFile(name, f"uploads/{name}", "0" * 64, 3, name)


def new_task(wanted: Needs | None = None, **more: Any) -> NewTask:
    values: dict[str, Any] = {"id": str(uuid7()), "kind": "text_to_image", "title": "apple", "bound": bound(wanted)}
    return NewTask(**{**values, **more})


def request(*tasks: NewTask, at: Instant, **more: Any) -> Create:
    """One request for these tasks, or for a plain one."""
    values: dict[str, Any] = {"request_id": str(uuid7()), "user_id": LOCAL_USER, "at": at}
    return Create(**{**values, **more}, tasks=tasks or (new_task(),))


def stored_file(name: str = "apple.png", **more: Any) -> StoredFile:
    values: dict[str, Any] = {
        "id": str(uuid7()),
        "node": "1",
        "filename": name,
        "key": f"outputs/{uuid7()}/{name}",
        "media_type": "image/png",
        "bytes": 3,
        "sha256": "0" * 64,
    }
    return StoredFile(**{**values, **more})


@dataclass(frozen=True)
class Server:
    """A ready server that `hold` is held of; it serves `wanted`."""

    id: str
    hold: Hold
    wanted: tuple[Needs, ...]

    @property
    def lanes(self) -> tuple[str, ...]:
        return tuple(lane_key(each) for each in self.wanted)


@dataclass
class Given:
    """A task, its server, and its newest attempt."""

    id: str
    server: Server
    attempt_id: str
    user_id: str = LOCAL_USER

    def wish(self, at: Instant, order: int = 0) -> TaskMove:
        return TaskMove(self.id, self.user_id, at, order)

    def step(self, at: Instant, **more: Any) -> AttemptMove:
        return AttemptMove(
            **{"attempt_id": self.attempt_id, "task_id": self.id, "hold": self.server.hold, **more}, at=at
        )

    def ending(self, outcome: Outcome, at: Instant, **more: Any) -> Ending:
        values = {"attempt_id": self.attempt_id, "task_id": self.id, "hold": self.server.hold, **more}
        return Ending(**values, outcome=outcome, at=at)


async def given_server(
    store: Store,
    *wanted: Needs,
    seats: int = 1,
    owner: str | None = None,
    lease_s: float = LEASE_S,
    paid: bool = False,
) -> Server:
    """A server that is ready, held, and serves these needs; `paid`: for money."""
    name = str(uuid7())
    at = store.clock.now()
    lanes = wanted or (needs(),)
    await store.write(create_backend, NewBackend(name, name, "comfyui", f"http://{name}:8188", seats, {}, at))
    held = await given_hold(store, name, owner or f"worker {name}", lease_s=lease_s)
    await store.write(note_state, BackendState(held, at, "ready"))
    await store.write_all(judge, [Judgement(held, lane_key(each), able=True, paid=paid) for each in lanes])
    return Server(name, held, lanes)


async def given_hold(store: Store, backend_id: str, owner: str, *, lease_s: float = LEASE_S) -> Hold:
    """`owner` takes this server, which must be free, expired or its own."""
    holds: list[Hold] = await store.write(take, Take(owner, (backend_id,), store.clock.now(), lease_s))
    (held,) = holds
    return held


async def given_pending(store: Store, *tasks: NewTask, **more: Any) -> tuple[str, ...]:
    """Tasks that wait, in this order."""
    created = await store.write(create, request(*tasks, at=store.clock.now(), **more))
    assert isinstance(created, Created)
    return created.task_ids


async def claim_for(store: Store, *servers: Server, **more: Any) -> list[Claimed]:
    """What the owner of these servers gets now."""
    holds = tuple(server.hold for server in servers)
    answer: list[Claimed] = await store.write(claim, Claim(holds[0].owner, holds, store.clock.now(), **more))
    return answer


async def given_task(
    store: Store, stage: Stage | Status = Stage.PENDING, *, server: Server | None = None, **more: Any
) -> Given:
    """A task at this stage, with an input: only such a one is claimed first and sent later. `more` goes into the
    request."""
    here = server or await given_server(store, needs(str(uuid7())))
    status = Status.READY if stage == Stage.READY else Status.PENDING
    task_with_input = new_task(bound=bound(here.wanted[0], inputs=(input_file(),)))
    (task_id,) = await given_pending(store, task_with_input, **{"status": status, **more})
    given = Given(task_id, here, attempt_id=str(uuid7()), user_id=more.get("user_id", LOCAL_USER))
    for step in _PATHS[Stage(stage)]:
        answer = await step(store, given)
        assert answer is not None, f"{step.__name__} was not legal on the way to {stage}"
    return given


async def given_each(store: Store, stages: Iterable[Stage] = Stage) -> dict[Stage, Given]:
    """One task at each of these stages, built together."""
    wanted = list(stages)
    return dict(zip(wanted, await asyncio.gather(*(given_task(store, stage) for stage in wanted)), strict=True))


def load_row(connection: Connection, task_id: str) -> dict[str, Any]:
    """The whole row of a task."""
    return dict(connection.execute(select(task).where(task.c.id == task_id)).one()._mapping)


def load_attempt(connection: Connection, attempt_id: str) -> dict[str, Any]:
    """The whole row of an attempt."""
    return dict(connection.execute(select(attempt).where(attempt.c.id == attempt_id)).one()._mapping)


def load_everything(connection: Connection, task_id: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row that belongs to a task: equal answers mean that nothing was touched."""
    return _rows(connection, [task_id])[task_id]


def load_all(
    connection: Connection, given: Mapping[Stage, Given]
) -> dict[Stage, tuple[dict[str, Any], dict[str, list[tuple[Any, ...]]]]]:
    """The row of each task, and everything that belongs to it."""
    rows = _rows(connection, [each.id for each in given.values()])
    names = task.columns.keys()
    return {s: (dict(zip(names, rows[each.id]["task"][0], strict=True)), rows[each.id]) for s, each in given.items()}


def _rows(connection: Connection, task_ids: Sequence[str]) -> dict[str, dict[str, list[tuple[Any, ...]]]]:
    found: dict[str, dict[str, list[tuple[Any, ...]]]] = {
        task_id: {each.name: [] for each in (task, task_body, attempt, output)} for task_id in task_ids
    }
    for table in (task, task_body, attempt, output):
        owner = table.c.id if table is task else table.c.task_id
        query = select(table, owner.label("owner")).where(owner.in_(task_ids)).order_by(*table.primary_key.columns)
        for row in connection.execute(query):
            found[row.owner][table.name].append(tuple(row)[:-1])
    return found


async def _claim(store: Store, given: Given) -> Any:
    for claimed in await claim_for(store, given.server):
        if claimed.task_id == given.id:
            given.attempt_id = claimed.attempt_id
            return claimed
    return None


async def _submit(store: Store, given: Given) -> Any:
    return await store.write(submit, given.step(store.clock.now()))


async def _absent(store: Store, given: Given) -> Any:
    return await store.write(absent, given.step(store.clock.now()))


async def _accept(store: Store, given: Given) -> Any:
    return await store.write(accept, given.step(store.clock.now(), remote_id=given.attempt_id))


async def _run(store: Store, given: Given) -> Any:
    at = store.clock.now()
    return await store.write(run, given.step(at, until=at + 7200 * SECOND))


async def _back_off(store: Store, given: Given) -> Any:
    at = store.clock.now()
    trouble = Trouble("backend_unreachable")
    return await store.write(
        back_off, given.ending(Outcome.NOT_SENT, at, trouble=trouble, message=trouble, retry_at=at + 60 * SECOND)
    )


async def _succeed(store: Store, given: Given) -> Any:
    return await store.write(succeed, given.ending(Outcome.SUCCEEDED, store.clock.now(), files=(stored_file(),)))


async def _fail(store: Store, given: Given) -> Any:
    ending = given.ending(Outcome.FAILED, store.clock.now(), trouble=Trouble("node_failed", raw="boom"))
    return await store.write(fail, ending)


async def _wish_stop(store: Store, given: Given) -> Any:
    return await store.write(stop, given.wish(store.clock.now()))


async def _stopped(store: Store, given: Given) -> Any:
    return await store.write(stopped, given.ending(Outcome.CANCELLED, store.clock.now()))


async def _start(store: Store, given: Given) -> Any:
    return await store.write(start, given.wish(store.clock.now()))


async def _remove(store: Store, given: Given) -> Any:
    return await store.write(remove, given.wish(store.clock.now()))


async def _clear(store: Store, given: Given) -> Any:
    return await store.write(clear, given.wish(store.clock.now()))


_SENT = (_claim, _submit)
_QUEUED = (*_SENT, _accept)
_RUNNING = (*_QUEUED, _run)
_PATHS: dict[Stage, tuple[Callable[[Store, Given], Awaitable[Any]], ...]] = {
    Stage.READY: (),
    Stage.PENDING: (),
    Stage.CLAIMED: (_claim,),
    Stage.SENT: _SENT,
    Stage.SENT_ABSENT: (*_SENT, _absent),
    Stage.SENT_STOPPING: (*_SENT, _wish_stop),
    Stage.QUEUED: _QUEUED,
    Stage.QUEUED_STOPPING: (*_QUEUED, _wish_stop),
    Stage.RUNNING: _RUNNING,
    Stage.RUNNING_STOPPING: (*_RUNNING, _wish_stop),
    Stage.RETRYING: (*_SENT, _back_off),
    Stage.SUCCESS: (*_RUNNING, _succeed),
    Stage.FAILED: (*_RUNNING, _fail),
    Stage.STOPPED: (*_RUNNING, _wish_stop, _stopped),
    Stage.ORPHANED: (_claim, _wish_stop),
    Stage.RESTARTED: (_claim, _wish_stop, _start),
    Stage.CLEARED: (*_RUNNING, _succeed, _clear),
    Stage.DELETED: (*_RUNNING, _wish_stop, _stopped, _remove),
    Stage.DELETED_RUNNING: (*_RUNNING, _remove),
}
