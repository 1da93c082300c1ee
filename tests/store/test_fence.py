"""A tenure that has ended decides nothing any more; what its owner learned from the server is kept."""

import asyncio
import threading

import pytest
from sqlalchemy import text

from genqueue.errors import Conflict
from genqueue.store.attempts.claim import Claim, claim
from genqueue.store.attempts.steps import accept, end, run, submit
from genqueue.store.backends.backends import (
    BackendMove,
    BackendState,
    Judgement,
    KeepCatalog,
    delete_backend,
    judge,
    keep_catalog,
    note_state,
)
from genqueue.store.backends.leases import GiveBack, Take, give_back, take
from genqueue.store.database.engine import open_engine
from genqueue.store.store import Store
from genqueue.store.writing.tx import Hold, Tx
from genqueue.tasks.states import Status
from tests.store.test_verbs import FENCED, Case
from tests.support.builders import (
    LEASE_S,
    Given,
    Stage,
    claim_for,
    given_hold,
    given_pending,
    given_server,
    given_task,
    load_all,
    load_attempt,
    load_row,
    needs,
    new_task,
)
from tests.support.clock import ManualClock


async def take_over(store: Store, clock: ManualClock, given: dict[Stage, Given]) -> None:
    """Another owner takes every server, after the leases have run out."""
    clock.advance(LEASE_S + 1)
    servers = tuple(each.server.id for each in given.values())
    held = await store.write(take, Take("successor", servers, clock.now(), LEASE_S))
    assert len(held) == len(servers)


@pytest.mark.parametrize("case", FENCED, ids=str)
async def test_a_lost_tenure_decides_nothing(
    case: Case, store: Store, second_store: Store, given: dict[Stage, Given], clock: ManualClock
) -> None:
    await case.prepare(store, list(given.values()))
    await take_over(second_store, clock, given)
    before = await store.read(load_all, given)
    answers = await store.write_all(case.verb, [case.make(each, clock.now()) for each in given.values()])
    assert set(answers) == {None}
    after = await store.read(load_all, given)
    if case.verb is accept:
        assert {stage: row for stage, (row, _) in after.items()} == {s: row for s, (row, _) in before.items()}
    else:
        assert after == before


async def test_the_remote_id_that_a_lost_tenure_learned_is_kept(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    sent = await given_task(store, Stage.SENT_ABSENT)
    await take_over(second_store, clock, {Stage.SENT: sent})
    assert await store.write(accept, sent.step(clock.now(), remote_id="paid-1")) is None
    kept = await store.read(load_attempt, sent.attempt_id)
    assert (kept["remote_id"], kept["accepted_at"], kept["absent_at"]) == ("paid-1", clock.now(), None)
    assert (await store.read(load_row, sent.id))["status"] == Status.PENDING
    clock.advance(LEASE_S + 1)
    successor = await given_hold(second_store, sent.server.id, "the next")
    assert await second_store.write(run, sent.step(clock.now(), hold=successor)) == Status.RUNNING
    assert (await store.read(load_row, sent.id))["remote_id"] == "paid-1"


async def test_a_fact_is_written_once(store: Store, second_store: Store, clock: ManualClock) -> None:
    sent = await given_task(store, Stage.SENT)
    await store.write(accept, sent.step(clock.now(), remote_id="first"))
    first = await store.read(load_attempt, sent.attempt_id)
    clock.advance(1)
    await second_store.write(accept, sent.step(clock.now(), remote_id="second"))
    assert await store.read(load_attempt, sent.attempt_id) == first


async def test_a_lost_tenure_claims_nothing(store: Store, second_store: Store, clock: ManualClock) -> None:
    waiting = await given_task(store)
    await take_over(second_store, clock, {Stage.PENDING: waiting})
    assert await claim_for(store, waiting.server) == []
    assert (await store.read(load_row, waiting.id))["attempt_id"] is None


async def test_an_owner_who_comes_back_does_not_bring_its_first_tenure_back(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    sent = await given_task(store, Stage.CLAIMED)
    old = sent.server.hold
    await take_over(second_store, clock, {Stage.CLAIMED: sent})
    clock.advance(LEASE_S + 1)
    new = await given_hold(store, sent.server.id, old.owner)
    assert (new.owner, new.epoch) == (old.owner, old.epoch + 2)
    assert await store.write(submit, sent.step(clock.now())) is None
    assert await store.write(submit, sent.step(clock.now(), hold=new)) is True


async def test_nobody_decides_with_the_epoch_of_somebody_else(store: Store, clock: ManualClock) -> None:
    claimed = await given_task(store, Stage.CLAIMED)
    running = await given_task(store, Stage.RUNNING)
    stolen = Hold(claimed.server.id, "somebody else", claimed.server.hold.epoch)
    moves = [claimed.step(clock.now(), hold=stolen), running.step(clock.now())]
    assert await store.write_all(end, moves) == [None, True]
    mixed = Claim("somebody else", (stolen,), clock.now())
    assert await store.write(claim, mixed) == []


async def test_what_a_lost_tenure_found_out_about_a_server_is_not_kept(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    server = await given_server(store)
    clock.advance(LEASE_S + 1)
    await given_hold(second_store, server.id, "successor")
    at = clock.now()
    assert await store.write(note_state, BackendState(server.hold, at, "unreachable")) is None
    assert await store.write(keep_catalog, KeepCatalog(server.hold, at, "{}")) is None
    assert await store.write(judge, Judgement(server.hold, "lane", able=True)) is None


async def test_a_lease_that_runs_is_not_taken(store: Store, second_store: Store, clock: ManualClock) -> None:
    server = await given_server(store)
    clock.advance(LEASE_S)
    assert await second_store.write(take, Take("rival", (server.id,), clock.now(), LEASE_S)) == []


async def test_a_renewal_keeps_the_epoch_and_a_change_of_hands_raises_it(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    server = await given_server(store)
    assert await given_hold(store, server.id, server.hold.owner) == server.hold
    await store.write(give_back, GiveBack(server.hold.owner))
    assert (await given_hold(second_store, server.id, "next")).epoch == server.hold.epoch + 1


async def test_whoever_holds_the_data_folder_need_not_wait_for_leases(store: Store, clock: ManualClock) -> None:
    server = await given_server(store)
    alone = Take("after the crash", (server.id,), clock.now(), LEASE_S, alone=True)
    assert await store.write(take, alone) == [Hold(server.id, "after the crash", server.hold.epoch + 1)]


async def test_heartbeat_and_takeover_at_once_leave_one_holder(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    servers = [await given_server(store, owner="old") for _ in range(8)]
    ids = tuple(server.id for server in servers)
    clock.advance(LEASE_S + 1)
    kept, taken = await asyncio.gather(
        store.write(take, Take("old", ids, clock.now(), LEASE_S)),
        second_store.write(take, Take("new", ids, clock.now(), LEASE_S)),
    )
    assert sorted(hold.backend_id for hold in (*kept, *taken)) == sorted(ids)
    epochs = {server.id: server.hold.epoch for server in servers}
    assert all(hold.epoch == epochs[hold.backend_id] for hold in kept)
    assert all(hold.epoch == epochs[hold.backend_id] + 1 for hold in taken)


class Paused:
    """A transaction of another process that has carried out a claim and stands before its commit."""

    def __init__(self, store: Store, move: Claim) -> None:
        self._engine = open_engine(store.url)
        self._move = move
        self._claimed, self._go_on = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run)

    async def __aenter__(self) -> "Paused":
        self._thread.start()
        await asyncio.to_thread(self._claimed.wait)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._go_on.set()
        await asyncio.to_thread(self._thread.join)

    async def let_go_when_waited_for(self, store: Store) -> None:
        """Commit as soon as somebody waits for a lock of this transaction."""
        while not await store.read(lambda c: c.execute(text(_WAITING)).scalar()):
            pass
        self._go_on.set()

    def _run(self) -> None:
        with self._engine.begin() as connection:
            claim(Tx(connection), [self._move])
            self._claimed.set()
            self._go_on.wait()


_WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_takeover_waits_for_a_claim_under_way_and_sees_it(store: Store, clock: ManualClock) -> None:
    server = await given_server(store)
    (task_id,) = await given_pending(store)
    at = clock.now() + int((LEASE_S + 1) * 1_000_000)
    async with Paused(store, Claim(server.hold.owner, (server.hold,), clock.now())) as claiming:
        takeover = asyncio.create_task(store.write(take, Take("successor", (server.id,), at, LEASE_S)))
        await claiming.let_go_when_waited_for(store)
        assert [hold.owner for hold in await takeover] == ["successor"]
        assert (await store.read(load_row, task_id))["attempt_id"] is not None


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_server_is_not_removed_behind_the_back_of_a_claim(store: Store, clock: ManualClock) -> None:
    server = await given_server(store)
    await given_pending(store)
    async with Paused(store, Claim(server.hold.owner, (server.hold,), clock.now())) as claiming:
        removal = asyncio.create_task(store.write(delete_backend, BackendMove(server.id, clock.now())))
        await claiming.let_go_when_waited_for(store)
        with pytest.raises(Conflict, match="backend_busy"):
            await removal


async def test_the_holder_of_a_removed_server_claims_nothing_for_it(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    server = await given_server(store, wanted := needs("Gone"))
    await second_store.write(delete_backend, BackendMove(server.id, clock.now()))
    (task_id,) = await given_pending(store, new_task(wanted))
    assert await claim_for(store, server) == []
    assert (await store.read(load_row, task_id))["attempt_id"] is None
