"""Demand and supply as the web reads it, on every database."""

from contextlib import closing

from genqueue.clock import SECOND
from genqueue.store.attempts.steps import ask_cancel
from genqueue.store.backends.backends import EditBackend, NewBackend, create_backend, edit_backend
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.reading.backends import load_backends_page
from genqueue.store.reading.capacity import load_capacity
from genqueue.store.reading.queue_summary import load_queue_summary
from genqueue.store.reading.statistics import ended_by_hour, ended_tasks, outcomes, run_times, statuses
from genqueue.store.store import Store
from genqueue.tasks.lanes import lane_key
from genqueue.web.presenting.queue_place import Reasons
from tests.support.builders import Stage, given_pending, given_server, given_task, needs, new_task
from tests.support.clock import ManualClock


async def test_supply_counts_what_waits_and_what_runs_by_lane(store: Store) -> None:
    wanted = needs("Sampler")
    server = await given_server(store, wanted, seats=2)
    running = await given_task(store, Stage.RUNNING, server=server)
    await given_pending(store, new_task(wanted), new_task(wanted))

    capacity = await store.read(load_capacity, [lane_key(wanted)])

    assert capacity.mix == {lane_key(wanted): 2}
    assert [(each.task_id, each.work.lane) for each in capacity.sent] == [(running.id, lane_key(wanted))]
    assert [work.lane for work in capacity.ahead] == [lane_key(wanted)] * 2
    assert capacity.able == {lane_key(wanted): frozenset({server.id})}
    assert (capacity.backends[server.id].open, capacity.backends[server.id].busy) == (1, 1)
    assert capacity.kinds == {server.id: "comfyui"}
    assert running.server.id == server.id


async def test_who_stands_by_takes_no_seat(store: Store) -> None:
    server = await given_server(store, seats=2)
    for _ in range(2):
        await given_task(store, Stage.QUEUED, server=server)
    await store.write(edit_backend, EditBackend(server.id, store.clock.now(), seats=1))
    capacity = await store.read(load_capacity, [])
    assert (capacity.backends[server.id].open, capacity.backends[server.id].busy) == (2, 1)


async def test_the_roster_tells_which_secrets_are_kept_but_not_what_they_are(
    database_url: str, clock: ManualClock
) -> None:
    with closing(Store(database_url, clock, secret_key="a password of several words")) as store:
        for name, access in (("open", {}), ("closed", {"token": "s3cret"})):
            await store.write(create_backend, NewBackend(name, name, "comfyui", f"http://{name}", 1, access, 0))
        roster = await store.read(load_backends_page)

    assert roster.access == {"closed": ["token"]}
    assert "s3cret" not in repr(roster)


async def test_the_standing_shows_my_next_tasks_first(store: Store, clock: ManualClock) -> None:
    ids = await given_pending(store, *(new_task() for _ in range(4)))
    clock.advance(1)
    await given_pending(store, new_task(), user_id="somebody")

    standing = await store.read(load_queue_summary, LOCAL_USER, 2)

    assert (standing.waiting, standing.running) == (5, 0)
    assert [task["id"] for task in standing.view.tasks] == list(ids[:2])
    assert standing.view.places == {ids[0]: 1, ids[1]: 2}


async def test_what_waits_behind_runs_that_were_given_up_says_so(store: Store) -> None:
    """Where runs are executed one after the other, each has to be asked to end before anything new is sent."""
    wanted, now = needs("Sampler"), store.clock.now()
    server = await given_server(store, wanted, seats=2)
    left = await given_task(store, Stage.ORPHANED, server=server)

    async def told() -> tuple[tuple[int, int, int], str | None]:
        capacity = await store.read(load_capacity, [lane_key(wanted)])
        load, reason = capacity.backends[server.id], Reasons(capacity, "zh").of(lane_key(wanted))
        return (load.open, load.given_up, load.uncancelled), None if reason is None else reason["code"]

    assert await told() == ((1, 1, 1), "behind_given_up")
    await store.write(ask_cancel, left.step(now))
    assert await told() == ((1, 1, 0), None)
    await store.write(edit_backend, EditBackend(server.id, now, seats=1))
    assert await told() == ((1, 1, 0), "behind_given_up"), "it takes every seat"
    await store.write(edit_backend, EditBackend(server.id, now, seats=3))
    await given_task(store, Stage.QUEUED, server=server)
    assert await told() == ((2, 1, 0), None)


async def test_figures_tell_what_was_done(store: Store) -> None:
    for stage in (Stage.SUCCESS, Stage.SUCCESS, Stage.FAILED, Stage.DELETED):
        await given_task(store, stage)
    span = (0, store.clock.now() + SECOND)

    ended = await store.read(ended_tasks, LOCAL_USER, *span)
    hours = await store.read(ended_by_hour, LOCAL_USER, *span)
    runs = await store.read(run_times, LOCAL_USER, *span)

    assert {row["status"]: row["tasks"] for row in ended} == {"SUCCESS": 2, "FAILED": 1}
    assert {row["status"]: row["tasks"] for row in hours} == {"SUCCESS": 2, "FAILED": 1}
    assert all(row["hour"] % (3600 * SECOND) == 0 for row in hours)
    assert sum(row["runs"] for row in runs if row["outcome"] == "succeeded") == 2
    assert (await store.read(statuses))["SUCCESS"] == 2
    assert ("succeeded", 2) in _sums(await store.read(outcomes))


def _sums(rows: list[tuple[str, str, int]]) -> set[tuple[str, int]]:
    found: dict[str, int] = {}
    for _, outcome, number in rows:
        found[outcome] = found.get(outcome, 0) + number
    return set(found.items())
