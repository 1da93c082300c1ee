"""Two workers in one event loop, on PostgreSQL and one clock: who holds what, and when. Real ones: tests/processes."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import text

from genqueue.app import App, build
from genqueue.dispatch.housekeeping import LEAST_UNDO_S, PAUSE_S
from genqueue.store.backends.backends import load_backends
from genqueue.store.database.engine import open_engine
from genqueue.store.database.schema import newest_revision
from genqueue.store.tasks.user_actions import remove
from tests.support.builders import Stage, given_task, load_row
from tests.support.checkpoints import Checkpoints
from tests.support.databases import new_migrated
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio

LEASE_S = 10.0


@pytest.fixture
async def studio(tmp_path: Path) -> AsyncIterator[Studio]:
    """One worker, on PostgreSQL."""
    shared = {"database_url": new_migrated("postgresql", tmp_path), "storage_url": (tmp_path / "shared").as_uri()}
    async with Studio(tmp_path, lease_s=LEASE_S, undo_hours=0, **shared) as studio:
        yield studio


@asynccontextmanager
async def another(studio: Studio, checkpoints: Checkpoints | None = None) -> AsyncIterator[App]:
    """One more worker, and its orderly end."""
    app = build(studio.settings, studio.clock, role="worker")
    await app.start((checkpoints or Checkpoints()).reach)
    studio.others.append(app)
    try:
        yield app
    finally:
        studio.others.remove(app)
        await studio.while_time_passes(app.stop())


def held_by(app: App) -> set[str]:
    assert app.dispatcher is not None
    return set(app.dispatcher.leased_backends)


async def die(app: App) -> None:
    """Nothing of it moves any more; it gives nothing back."""
    assert app.dispatcher is not None
    doomed = list(app.dispatcher._main)
    for held in app.dispatcher.leased_backends.values():
        doomed += [*held.tasks, *(run.task for run in held.runs.values() if run.task is not None)]
    for task in doomed:
        task.cancel()
    await asyncio.gather(*doomed, return_exceptions=True)


async def test_a_takeover_begins_when_the_lease_ends_and_not_a_tick_later(studio: Studio) -> None:
    servers = [await studio.open_server() for _ in range(2)]
    async with another(studio) as other:

        async def shared_out() -> bool:
            return len(held_by(other)) == len(held_by(studio.app)) == 1

        await studio.until(shared_out)
        await die(studio.app)

        async def taken_over() -> bool:
            return held_by(other) == {server.id for server in servers}

        await studio.pass_time(LEASE_S + 0.1)
        over_since = studio.clock.awake()
        # However long it takes on a busy machine: hardly another moment passes on the clock. A little of it must, for a
        # worker that looked just before the end and rests until the moment after it.
        await studio.until(taken_over, step=0.001)
        assert studio.clock.awake() - over_since < studio.settings.tick_s / 2


async def test_a_worker_that_joins_gets_a_busy_server_without_anything_done_twice(studio: Studio) -> None:
    servers = [await studio.open_server() for _ in range(2)]
    for server in servers:
        server.hold("node", SLOW)
    tasks = await studio.submit_all(*(slow_picture(colour) for colour in range(1, 5)))
    for server in servers:
        await studio.until_held(server)
    for task_id in tasks:
        await studio.reaches(task_id, "QUEUED", "RUNNING")
    async with another(studio) as other:

        async def shared_out() -> bool:
            return len(held_by(other)) == 1

        await studio.until(shared_out)
        assert len(held_by(studio.app)) == 1
        for server in servers:
            server.release()
        done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert [len(task["attempts"]) for task in done] == [1] * 4
    assert [sum(server.executions().values()) for server in servers] == [2, 2]
    assert [server.requests("POST /interrupt") for server in servers] == [0, 0]


async def test_a_server_to_which_something_is_on_its_way_is_kept(studio: Studio) -> None:
    first, second = [await studio.open_server(seats=1) for _ in range(2)]
    studio.checkpoints.hold("prepared")
    tasks = [await studio.submit_with_photo() for _ in range(2)]

    async def on_their_way() -> bool:
        return len(studio.checkpoints.held) == 2

    await studio.until(on_their_way)
    async with another(studio) as other:
        await studio.pass_time(5, step=0.5)
        assert (held_by(other), held_by(studio.app)) == (set(), {first.id, second.id})
        studio.checkpoints.release()
        for task_id in tasks:
            await studio.reaches(task_id, "SUCCESS")

        async def shared_out() -> bool:
            return len(held_by(other)) == len(held_by(studio.app)) == 1

        await studio.until(shared_out)


async def test_a_new_server_goes_to_who_has_fewer(studio: Studio, tmp_path: Path) -> None:
    await studio.open_server()
    async with another(studio) as other:
        for _ in range(3):
            added: Server = await studio.open_server(wait=False)
            await studio.until_state(added, "ready")

        async def shared_out() -> bool:
            return len(held_by(other)) == len(held_by(studio.app)) == 2

        await studio.until(shared_out)
        assert len(await studio.store.read(load_backends)) == 4


async def test_who_ends_in_order_leaves_everything_to_the_others_at_once(studio: Studio) -> None:
    servers = [await studio.open_server() for _ in range(2)]
    async with another(studio) as other:

        async def shared_out() -> bool:
            return len(held_by(other)) == len(held_by(studio.app)) == 1

        await studio.until(shared_out)

    async def taken_back() -> bool:
        return held_by(studio.app) == {server.id for server in servers}

    await studio.pass_time(LEASE_S / 4)
    await studio.until(taken_back, step=0)


async def test_an_outage_takes_as_many_as_there_are_seats_however_many_workers_there_are(studio: Studio) -> None:
    comfy, spare = [await studio.open_server() for _ in range(2)]
    async with another(studio) as other:

        async def shared_out() -> bool:
            return len(held_by(other)) == len(held_by(studio.app)) == 1

        await studio.until(shared_out)
        for server in (comfy, spare):
            server.simulator.disconnect()
        for server in (comfy, spare):
            await studio.until_state(server, "unreachable", step=1)
        tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 7)))
        await studio.pass_time(10, step=0.5)
        statuses = [(await studio.task(task_id))["status"] for task_id in tasks]
        assert statuses == ["RETRYING"] * 4 + ["PENDING"] * 2
        await die(other)
        await studio.pass_time(30, step=1)
        assert [(await studio.task(task_id))["status"] for task_id in tasks] == statuses
        await comfy.simulator.reconnect()
        for task_id in tasks:
            await studio.reaches(task_id, "SUCCESS")


async def test_a_worker_whose_database_was_upgraded_under_it_holds_nothing(studio: Studio) -> None:
    server = await studio.open_server()
    await _set_revision(studio, "9999")
    await studio.pass_time(LEASE_S)
    assert held_by(studio.app) == set()
    await studio.submit(picture())
    # What the periodic verbs would change: a retry that is due, a stop that is overdue, a deletion that is final.
    due, overdue, deleted = [
        await given_task(studio.store, stage) for stage in (Stage.RETRYING, Stage.QUEUED_STOPPING, Stage.FAILED)
    ]
    await studio.store.write(remove, deleted.wish(studio.clock.now()))
    await studio.pass_time(LEAST_UNDO_S + 2 * PAUSE_S, step=LEASE_S)
    assert server.requests("POST /prompt") == 0
    rows = [await studio.store.read(load_row, each.id) for each in (due, overdue, deleted)]
    assert [row["status"] for row in rows] == ["RETRYING", "QUEUED", "FAILED"]
    await _set_revision(studio, newest_revision())
    await studio.until_asked(server, "POST /prompt")


async def _set_revision(studio: Studio, revision: str) -> None:
    engine = open_engine(studio.store.url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})
    engine.dispose()
