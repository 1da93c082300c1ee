"""What a day and a batch may cost: the claim counts what was spent and what is under way, on every database."""

from decimal import Decimal

from genqueue.clock import SECOND, day_began
from genqueue.store.attempts.endings import succeed
from genqueue.store.attempts.steps import run
from genqueue.store.backends.backends import EditBackend, edit_backend
from genqueue.store.store import Store
from genqueue.store.tasks.budgets import load_budgets
from genqueue.tasks.costs import MICRO, Cost
from genqueue.tasks.states import Outcome
from tests.support.builders import Given, Server, claim_for, given_pending, given_server, needs, new_task
from tests.support.clock import ManualClock

LANE = needs("Shared")


async def given_paid(store: Store, seats: int, cost: int) -> Server:
    """A server with parallel seats, where a run has cost this much."""
    server = await given_server(store, LANE, seats=seats, paid=True)
    await given_pending(store, new_task(LANE))
    await spend(store, server, cost)
    return server


async def spend(store: Store, server: Server, cost: int) -> None:
    """Claim and end one run there, which has cost this much."""
    (claimed,) = await claim_for(store, server, most=1)
    given = Given(claimed.task_id, server, claimed.attempt_id)
    await store.write(run, given.step(store.clock.now()))
    ending = given.ending(Outcome.SUCCEEDED, store.clock.now(), cost=Cost(coins=Decimal(cost)))
    assert await store.write(succeed, ending) == "SUCCESS"


async def limit(store: Store, server: Server, **columns: int) -> None:
    paying = {name: coins * MICRO for name, coins in columns.items()}
    assert await store.write(edit_backend, EditBackend(server.id, store.clock.now(), paying=paying))


async def test_seats_that_are_filled_together_share_the_day(store: Store, clock: ManualClock) -> None:
    server = await given_paid(store, 9, 10)
    await limit(store, server, daily_coins=35)
    await given_pending(store, *(new_task(LANE) for _ in range(9)))
    claimed = await claim_for(store, server, parallel=frozenset({server.id}))
    assert len(claimed) == 3, "10 were spent, and three more runs are expected to reach 40"
    assert await claim_for(store, server, parallel=frozenset({server.id})) == []


async def test_what_was_spent_yesterday_is_not_counted_today(store: Store, clock: ManualClock) -> None:
    server = await given_paid(store, 1, 10)
    await limit(store, server, daily_coins=10)
    await given_pending(store, new_task(LANE))
    assert await claim_for(store, server) == []
    began = day_began(clock.now() + 86_400 * SECOND)
    budget = (await store.read(load_budgets))[server.id]
    assert (budget.is_used_up(began - 1), budget.is_used_up(began)) == (True, False)


async def test_a_full_batch_is_passed_by_others_however_long_it_is(store: Store, clock: ManualClock) -> None:
    server = await given_server(store, LANE, paid=True)
    await limit(store, server, batch_coins=10)
    batch = await given_pending(store, *(new_task(LANE) for _ in range(5)), batch_id="first")
    clock.advance(1)
    other, *_ = await given_pending(store, *(new_task(LANE) for _ in range(2)), batch_id="second")
    await spend(store, server, 10)
    (claimed,) = await claim_for(store, server)
    assert (claimed.task_id, claimed.task_id in batch) == (other, False)


async def test_unpaid_runs_go_on_beside_a_limit(store: Store, clock: ManualClock) -> None:
    paid, free = await given_paid(store, 1, 10), await given_server(store, LANE)
    await limit(store, paid, daily_coins=1, batch_coins=1)
    tasks = await given_pending(store, new_task(LANE), batch_id="first")
    assert await claim_for(store, paid) == []
    assert [each.task_id for each in await claim_for(store, free)] == list(tasks)
