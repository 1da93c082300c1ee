"""The rules of the claim: breadth first, late second seats, orphans, lanes, order, bounds."""

import asyncio
from collections import Counter
from collections.abc import Sequence

import pytest

from genqueue.clock import SECOND
from genqueue.store.attempts.claim import FETCHING_AT_MOST, INSTANT_S, SOON_S, STAND_BY_S, Claim, Claimed, claim
from genqueue.store.attempts.endings import succeed
from genqueue.store.attempts.steps import ask_cancel, end, run
from genqueue.store.backends.backends import BackendState, EditBackend, Judgement, edit_backend, judge, note_state
from genqueue.store.backends.open_attempts import open_attempts
from genqueue.store.store import Store
from genqueue.store.tasks.user_actions import Change, change, front
from genqueue.tasks.lanes import lane_key
from genqueue.tasks.model import Needs
from genqueue.tasks.states import Outcome
from tests.support.builders import (
    Given,
    Server,
    Stage,
    claim_for,
    given_pending,
    given_server,
    given_task,
    needs,
    new_task,
)
from tests.support.clock import ManualClock

LANE = needs("Shared")


async def given_waiting(store: Store, count: int, lane: Needs = LANE) -> tuple[str, ...]:
    return await given_pending(store, *(new_task(lane) for _ in range(count)))


async def given_measured(store: Store, server: Server, run_s: float, lane: Needs = LANE) -> None:
    """A run in this lane took so long: from now on its run time is known."""
    made = await given_task(store, Stage.RUNNING, server=server)
    ending = made.ending(Outcome.SUCCEEDED, store.clock.now(), lane=lane_key(lane), run_us=int(run_s * SECOND))
    assert await store.write(succeed, ending) == "SUCCESS"


async def start_running(store: Store, claimed: Claimed, server: Server) -> Given:
    given = Given(claimed.task_id, server, claimed.attempt_id)
    assert await store.write(run, given.step(store.clock.now())) == "RUNNING"
    return given


def ids(claimed: Sequence[Claimed]) -> list[str]:
    return [each.task_id for each in claimed]


async def test_idle_servers_come_first(store: Store) -> None:
    servers = [await given_server(store, LANE, seats=2, owner="one") for _ in range(3)]
    await given_waiting(store, 3)
    claimed = await claim_for(store, *servers)
    assert Counter(each.backend_id for each in claimed) == {server.id: 1 for server in servers}


async def test_second_seats_are_filled_when_no_server_is_idle(store: Store) -> None:
    servers = [await given_server(store, LANE, seats=2, owner="one") for _ in range(3)]
    await given_waiting(store, 9)
    claimed = await claim_for(store, *servers)
    assert Counter(each.backend_id for each in claimed) == {server.id: 2 for server in servers}


async def test_no_second_seat_while_another_worker_has_an_idle_server(store: Store, second_store: Store) -> None:
    mine = await given_server(store, LANE, seats=2, owner="mine")
    theirs = await given_server(second_store, LANE, seats=2, owner="theirs")
    first, second = await given_waiting(store, 2)
    assert ids(await claim_for(store, mine)) == [first]
    assert ids(await claim_for(store, mine)) == []
    assert ids(await claim_for(second_store, theirs)) == [second]


async def test_an_idle_server_that_could_not_run_it_is_not_waited_for(store: Store) -> None:
    mine = await given_server(store, LANE, seats=2, owner="mine")
    await given_server(store, needs("Other"), seats=2, owner="theirs")
    waiting = await given_waiting(store, 2)
    assert ids(await claim_for(store, mine)) == list(waiting)


async def test_a_server_that_is_not_ready_gets_nothing_and_is_not_waited_for(store: Store, clock: ManualClock) -> None:
    mine = await given_server(store, LANE, seats=2, owner="mine")
    away = await given_server(store, LANE, seats=2, owner="away")
    await store.write(note_state, BackendState(away.hold, clock.now(), "unreachable"))
    waiting = await given_waiting(store, 2)
    assert ids(await claim_for(store, away)) == []
    assert ids(await claim_for(store, mine)) == list(waiting)


async def test_the_second_prompt_is_sent_late(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE, seats=2)
    await given_measured(store, server, run_s=60)
    first, second = await given_waiting(store, 2)
    (claimed,) = await claim_for(store, server)
    assert claimed.task_id == first
    await start_running(store, claimed, server)
    clock.advance(60 - SOON_S - 0.001)
    assert ids(await claim_for(store, server)) == []
    clock.advance(0.001)
    assert ids(await claim_for(store, server)) == [second]


async def test_a_prompt_that_waits_there_counts_with_its_whole_run(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE, seats=2)
    await given_measured(store, server, run_s=60)
    await given_waiting(store, 2)
    assert len(await claim_for(store, server)) == 1
    clock.advance(600)
    assert await claim_for(store, server) == []


@pytest.mark.parametrize("run_s", [SOON_S, 0.5])
async def test_short_lanes_fill_every_seat_at_once(run_s: float, store: Store) -> None:
    server = await given_server(store, LANE, seats=3)
    await given_measured(store, server, run_s)
    await given_waiting(store, 5)
    assert len(await claim_for(store, server)) == 3


async def test_where_runs_last_an_instant_one_more_stands_by(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE, seats=2)
    await given_measured(store, server, INSTANT_S)
    waiting = await given_waiting(store, 5)
    claimed = await claim_for(store, server)
    assert ids(claimed) == list(waiting[:3])
    assert await claim_for(store, server) == []
    first = Given(claimed[0].task_id, server, claimed[0].attempt_id)
    assert await store.write(end, first.step(clock.now()))
    assert ids(await claim_for(store, server)) == [waiting[3]]


async def test_nothing_stands_by_behind_what_was_not_measured(store: Store) -> None:
    server = await given_server(store, LANE, seats=2)
    await given_waiting(store, 5)
    assert len(await claim_for(store, server)) == 2


async def test_nothing_stands_by_behind_what_should_have_ended(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE, seats=2)
    await given_measured(store, server, INSTANT_S)
    await given_waiting(store, 2)
    assert len(await claim_for(store, server)) == 2
    clock.advance(STAND_BY_S)
    await given_waiting(store, 1)
    assert await claim_for(store, server) == []


async def test_a_longer_run_does_not_stand_by(store: Store) -> None:
    long = needs("Long")
    server = await given_server(store, LANE, long, seats=2)
    await given_measured(store, server, INSTANT_S)
    await given_measured(store, server, INSTANT_S + 0.001, long)
    await given_waiting(store, 2)
    assert len(await claim_for(store, server)) == 2
    await given_waiting(store, 1, long)
    assert await claim_for(store, server) == []


async def test_nobody_stands_by_in_front_of_one_that_takes_longer(store: Store, clock: ManualClock) -> None:
    long = needs("Long")
    server = await given_server(store, LANE, long, seats=2)
    await given_measured(store, server, INSTANT_S)
    await given_waiting(store, 3)
    there = await claim_for(store, server)
    assert len(there) == 3
    (slow,) = await given_waiting(store, 1, long)
    quick = await given_waiting(store, 5)
    given = [Given(each.task_id, server, each.attempt_id) for each in there]
    assert await store.write(end, given[0].step(clock.now()))
    assert await claim_for(store, server) == []
    assert await store.write(end, given[1].step(clock.now()))
    assert ids(await claim_for(store, server)) == [slow]
    assert await store.write(end, given[2].step(clock.now()))
    assert ids(await claim_for(store, server)) == [quick[0]]


async def test_nothing_stands_by_while_another_server_has_a_seat(store: Store, second_store: Store) -> None:
    mine = await given_server(store, LANE, seats=2, owner="one")
    theirs = await given_server(store, LANE, seats=2, owner="two")
    await given_measured(store, mine, INSTANT_S)
    await given_waiting(store, 1)
    assert len(await claim_for(second_store, theirs)) == 1
    await given_waiting(store, 2)
    assert len(await claim_for(store, mine)) == 2
    await given_waiting(store, 2)
    assert await claim_for(store, mine) == []
    assert len(await claim_for(second_store, theirs)) == 2


async def test_a_long_prompt_takes_the_late_seat_of_its_server(store: Store) -> None:
    server = await given_server(store, LANE, seats=3)
    await given_measured(store, server, SOON_S + 1)
    await given_waiting(store, 3)
    assert len(await claim_for(store, server)) == 1


async def test_nothing_is_sent_to_a_server_before_its_orphan_was_cancelled_there(
    store: Store, clock: ManualClock
) -> None:
    server = await given_server(store, LANE, seats=2)
    left = await given_task(store, Stage.ORPHANED, server=server)
    (waiting,) = await given_waiting(store, 1)
    assert await claim_for(store, server) == []
    await store.write(ask_cancel, left.step(clock.now()))
    assert ids(await claim_for(store, server)) == [waiting]


async def test_a_parallel_backend_fills_every_seat_behind_long_runs(store: Store) -> None:
    server = await given_server(store, LANE, seats=3)
    await given_measured(store, server, run_s=60)
    waiting = await given_waiting(store, 5)
    parallel = frozenset({server.id})
    assert ids(await claim_for(store, server, parallel=parallel, most=1)) == [waiting[0]]
    assert ids(await claim_for(store, server, parallel=parallel)) == list(waiting[1:3])
    assert await claim_for(store, server, parallel=parallel) == []


async def test_only_a_parallel_backend_gets_a_further_long_run(store: Store) -> None:
    servers = [await given_server(store, LANE, seats=3, owner="one") for _ in range(2)]
    await given_measured(store, servers[0], run_s=60)
    await given_waiting(store, 6)
    claimed = await claim_for(store, *servers, parallel=frozenset({servers[1].id}))
    assert Counter(each.backend_id for each in claimed) == {servers[0].id: 1, servers[1].id: 3}


async def test_an_orphan_on_a_parallel_backend_keeps_its_own_seat_only(store: Store) -> None:
    server = await given_server(store, LANE, seats=3)
    await given_task(store, Stage.ORPHANED, server=server)
    waiting = await given_waiting(store, 3)
    assert ids(await claim_for(store, server, parallel=frozenset({server.id}))) == list(waiting[:2])


async def test_only_servers_that_were_judged_able_get_a_task(store: Store) -> None:
    able = await given_server(store, LANE, owner="able")
    unable = await given_server(store, needs("Other"), owner="unable")
    await store.write(judge, Judgement(unable.hold, lane_key(LANE), able=False))
    unknown = await given_server(store, needs("Third"), owner="unknown")
    (waiting,) = await given_waiting(store, 1)
    assert await claim_for(store, unable) == []
    assert await claim_for(store, unknown) == []
    assert ids(await claim_for(store, able)) == [waiting]


async def test_tasks_that_run_nowhere_do_not_stand_in_the_way(store: Store) -> None:
    server = await given_server(store, LANE)
    await given_waiting(store, 700, needs("Nowhere"))
    (waiting,) = await given_waiting(store, 1)
    assert ids(await claim_for(store, server)) == [waiting]


async def test_the_lanes_of_a_server_are_merged_by_priority_turn_and_id(store: Store, clock: ManualClock) -> None:
    lanes = [needs(name) for name in ("A", "B", "C")]
    server = await given_server(store, *lanes, seats=9)
    low = [(await given_pending(store, new_task(lane), priority=-1))[0] for lane in lanes]
    clock.advance(1)
    plain = [(await given_pending(store, new_task(lane)))[0] for lane in reversed(lanes)]
    clock.advance(1)
    high = [(await given_pending(store, new_task(lane), priority=5))[0] for lane in lanes]
    assert ids(await claim_for(store, server)) == [*high, *plain, *low]


async def test_front_and_priority_change_the_order(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE, seats=4)
    a, b, c, d = await given_waiting(store, 4)
    given = {each: Given(each, server, "") for each in (a, b, c, d)}
    await store.write(change, Change(d, "local", clock.now(), priority=1))
    await store.write_all(front, [given[c].wish(clock.now(), 0), given[b].wish(clock.now(), 1)])
    assert ids(await claim_for(store, server)) == [c, b, d, a]


async def test_what_a_server_has_denied_comes_after_all_others_and_keeps_its_place(store: Store) -> None:
    server = await given_server(store, LANE)
    first, second, third = await given_waiting(store, 3)
    denied = {server.id: frozenset({first, second})}
    for expected, behind in ((third, denied), (first, denied)):
        assert ids(await claim_for(store, server, denied=behind)) == [expected]
        await store.write(edit_backend, EditBackend(server.id, store.clock.now(), seats=2))


@pytest.mark.parametrize("at", [0, 1])
async def test_what_a_server_has_denied_goes_to_another_that_is_idle(store: Store, at: int) -> None:
    servers = [await given_server(store, LANE, owner="one") for _ in range(2)]
    (task_id,) = await given_waiting(store, 1)
    (claimed,) = await claim_for(store, *servers, denied={servers[at].id: {task_id}})
    assert claimed.backend_id == servers[1 - at].id


async def test_a_server_whose_results_pile_up_with_us_gets_nothing_new(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE, seats=FETCHING_AT_MOST)
    await given_waiting(store, FETCHING_AT_MOST + 1)
    fetching = [Given(each.task_id, server, each.attempt_id) for each in await claim_for(store, server)]
    assert len(fetching) == FETCHING_AT_MOST
    await store.write_all(end, [each.step(clock.now()) for each in fetching])
    assert await claim_for(store, server) == []
    done = fetching[0].ending(Outcome.SUCCEEDED, clock.now(), ran_at=clock.now())
    assert await store.write(succeed, done) == "SUCCESS"
    assert len(await claim_for(store, server)) == 1


async def test_a_seat_is_free_as_soon_as_the_server_is_done(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE)
    await given_waiting(store, 2)
    (first,) = await claim_for(store, server)
    assert await claim_for(store, server) == []
    await store.write(end, Given(first.task_id, server, first.attempt_id).step(clock.now()))
    assert len(await claim_for(store, server)) == 1


async def test_an_answer_is_bounded(store: Store) -> None:
    server = await given_server(store, LANE, seats=9)
    waiting = await given_waiting(store, 9)
    assert ids(await claim_for(store, server, most=4)) == list(waiting[:4])


async def test_a_server_with_fewer_seats_than_open_attempts_gets_nothing(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE, seats=3)
    await given_waiting(store, 5)
    assert len(await claim_for(store, server)) == 3
    await store.write(edit_backend, EditBackend(server.id, clock.now(), seats=1))
    assert await claim_for(store, server) == []


async def test_claims_of_two_workers_in_one_transaction_do_not_meet(store: Store, clock: ManualClock) -> None:
    servers = [await given_server(store, LANE, owner=name) for name in ("one", "two")]
    waiting = await given_waiting(store, 3)
    moves = [Claim(server.hold.owner, (server.hold,), clock.now()) for server in servers]
    answers = await store.write_all(claim, moves)
    assert [ids(answer) for answer in answers] == [[waiting[0]], [waiting[1]]]


async def test_never_more_open_attempts_than_seats_from_two_stores_at_once(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    ours = [await given_server(store, LANE, seats=seats, owner="ours") for seats in (1, 2, 3)]
    theirs = [await given_server(store, LANE, seats=seats, owner="theirs") for seats in (1, 2, 3)]
    seats = dict(zip([server.id for server in (*ours, *theirs)], (1, 2, 3, 1, 2, 3), strict=True))
    await given_waiting(store, 40)
    for _ in range(3):
        await asyncio.gather(
            claim_for(store, *ours),
            claim_for(second_store, *theirs),
            claim_for(store, *ours),
            claim_for(second_store, *theirs),
        )
    taken = Counter(each.backend_id for each in await store.read(open_attempts, list(seats)))
    assert taken == seats
