"""A pause: from its commit on nothing is claimed and nothing submitted, by whichever process; what runs goes on."""

import asyncio

import pytest
from sqlalchemy import Connection, text

from genqueue.clock import SECOND
from genqueue.store.attempts.steps import accept, is_held_up, submit
from genqueue.store.backends.backends import BackendState, load_backends, note_state
from genqueue.store.backends.open_attempts import able_elsewhere
from genqueue.store.backends.outages import stranded
from genqueue.store.store import Store
from genqueue.store.tasks.pauses import (
    BY_USER,
    Pause,
    PauseBackend,
    PauseQueue,
    load_pause,
    pause_backend,
    pause_queue,
    resume_backend,
    resume_queue,
)
from genqueue.store.writing.events import read_events
from tests.support.builders import Stage, claim_for, given_pending, given_server, given_task, needs, new_task
from tests.support.clock import ManualClock

LANE = needs("Shared")


def count_open(connection: Connection) -> int:
    return int(connection.execute(text("SELECT count(*) FROM attempt WHERE closed_at IS NULL")).scalar_one())


async def told(store: Store, type_: str) -> list[dict[str, object]]:
    return [event.data for event in await store.read(read_events, 0) if event.type == type_]


async def test_while_the_queue_is_paused_no_process_claims(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    server = await given_server(store, LANE)
    (task_id,) = await given_pending(store, new_task(LANE))
    await second_store.write(pause_queue, PauseQueue(clock.now()))
    assert await claim_for(store, server) == []
    assert await claim_for(second_store, server) == []
    await store.write(resume_queue, PauseQueue(clock.now()))
    assert [each.task_id for each in await claim_for(second_store, server)] == [task_id]


async def test_a_pause_outlives_the_process_and_keeps_its_first_reason(store: Store, clock: ManualClock) -> None:
    paused_at = clock.now()
    await store.write(pause_queue, PauseQueue(paused_at, "restored"))
    clock.advance(5)
    await store.write(pause_queue, PauseQueue(clock.now()))
    again = Store(store.url, clock)
    try:
        assert await again.read(load_pause) == Pause("restored", paused_at)
        await again.write(resume_queue, PauseQueue(clock.now()))
        await again.write(resume_queue, PauseQueue(clock.now()))
        assert await store.read(load_pause) is None
    finally:
        again.close()
    pause = {"reason": "restored", "at": paused_at}
    assert await told(store, "queue.updated") == [{"paused": pause}, {"paused": None}]


async def test_a_paused_server_gets_nothing_and_is_as_it_was(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    paused, other = await given_server(store, LANE), await given_server(store, LANE)
    waiting = await given_pending(store, new_task(LANE), new_task(LANE))
    await second_store.write(pause_backend, PauseBackend(paused.id, clock.now()))
    assert await claim_for(store, paused) == []
    assert [each.task_id for each in await claim_for(store, other)] == [waiting[0]]
    await store.write(note_state, BackendState(paused.hold, clock.now(), "unreachable"))
    await store.write(note_state, BackendState(paused.hold, clock.now(), "ready"))
    assert await claim_for(store, paused) == []
    rows = {row["id"]: row for row in await store.read(load_backends)}
    assert (rows[paused.id]["state"], rows[paused.id]["paused_at"]) == ("ready", clock.now())
    await store.write(resume_backend, PauseBackend(paused.id, clock.now()))
    assert [each.task_id for each in await claim_for(store, paused)] == [waiting[1]]


async def test_a_pause_of_a_server_is_told_once(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE)
    before = len(await told(store, "backend.updated"))
    for verb in (pause_backend, pause_backend, resume_backend, resume_backend):
        await store.write(verb, PauseBackend(server.id, clock.now()))
    news = (await told(store, "backend.updated"))[before:]
    assert [each["paused_at"] for each in news] == [clock.now(), None]
    assert await store.write(pause_backend, PauseBackend("nobody", clock.now())) is None


@pytest.mark.parametrize("whole", [True, False])
async def test_what_was_claimed_but_not_sent_is_not_sent_and_what_was_sent_goes_on(
    store: Store, clock: ManualClock, whole: bool
) -> None:
    claimed = await given_task(store, Stage.CLAIMED)
    sent = await given_task(store, Stage.SENT)
    for server in (claimed.server, sent.server):
        verb, move = (pause_queue, PauseQueue(clock.now())) if whole else (pause_backend, PauseBackend(server.id, 1))
        await store.write(verb, move)
        assert await store.read(is_held_up, server.id, server.lanes[0])
    assert await store.write(submit, claimed.step(clock.now())) is None
    assert await store.write(accept, sent.step(clock.now(), remote_id=sent.attempt_id)) == "QUEUED"
    for server in (claimed.server, sent.server):
        await store.write(resume_backend, PauseBackend(server.id, clock.now()))
    await store.write(resume_queue, PauseQueue(clock.now()))
    assert not await store.read(is_held_up, claimed.server.id, claimed.server.lanes[0])
    assert await store.write(submit, claimed.step(clock.now())) is True


async def test_a_paused_server_is_no_way_out_for_a_task_that_could_not_be_sent(
    store: Store, clock: ManualClock
) -> None:
    here, there = await given_server(store, LANE), await given_server(store, LANE)
    assert await store.read(able_elsewhere, here.lanes[0], here.id)
    await store.write(pause_backend, PauseBackend(there.id, clock.now()))
    assert not await store.read(able_elsewhere, here.lanes[0], here.id)


@pytest.mark.parametrize("whole", [True, False])
async def test_what_waits_for_the_end_of_a_pause_does_not_count_as_tried(
    store: Store, clock: ManualClock, whole: bool
) -> None:
    given = await given_task(store, Stage.RETRYING)
    await store.write(note_state, BackendState(given.server.hold, clock.now(), "unreachable"))
    due_at = clock.now() + 60 * SECOND
    assert [each.task_id for each in await store.read(stranded, due_at)] == [given.id]
    if whole:
        await store.write(pause_queue, PauseQueue(clock.now()))
    else:
        await store.write(pause_backend, PauseBackend(given.server.id, clock.now()))
    assert await store.read(stranded, due_at) == []


async def test_no_claim_comes_to_light_after_the_answer_of_a_pause(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    servers = [await given_server(store, LANE, owner="one", seats=60) for _ in range(2)]
    await given_pending(store, *(new_task(LANE) for _ in range(100)))

    async def claim_for_ever() -> None:
        for _ in range(25):
            await claim_for(store, *servers, most=2)

    for _ in range(4):
        claiming = asyncio.create_task(claim_for_ever())
        await claim_for(second_store, *servers, most=1)
        await second_store.write(pause_queue, PauseQueue(clock.now(), BY_USER))
        answered = await second_store.read(count_open)
        await claiming
        assert await store.read(count_open) == answered
        await second_store.write(resume_queue, PauseQueue(clock.now()))
