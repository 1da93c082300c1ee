"""Backends are shared out among the workers that are alive, and the chores belong to one of them."""

import asyncio

from sqlalchemy import Connection, text

from genqueue.clock import SECOND
from genqueue.store.backends.leases import (
    Attend,
    GiveBack,
    GiveUp,
    Outlook,
    Take,
    TakeChore,
    attend,
    give_back,
    give_up,
    look_out,
    take,
    take_chore,
)
from genqueue.store.store import Store
from tests.support.builders import LEASE_S, Stage, claim_for, given_pending, given_server, given_task, needs, new_task
from tests.support.clock import ManualClock

LANE = needs("Shared")


def lease_names(connection: Connection) -> set[str]:
    return set(connection.execute(text("SELECT name FROM lease WHERE name LIKE 'worker:%'")).scalars())


async def given_free(store: Store, count: int) -> tuple[str, ...]:
    """Servers that nobody holds."""
    servers = [await given_server(store, LANE, owner="builder") for _ in range(count)]
    await store.write(give_back, GiveBack("builder"))
    return tuple(server.id for server in servers)


async def held_by(store: Store, owner: str, servers: tuple[str, ...], most: int | None = None) -> set[str]:
    """What this worker holds after a round."""
    at = store.clock.now()
    await store.write(attend, Attend(owner, at, LEASE_S))
    return {hold.backend_id for hold in await store.write(take, Take(owner, servers, at, LEASE_S, most=most))}


async def test_nobody_takes_more_than_its_share(store: Store, second_store: Store) -> None:
    servers = await given_free(store, 5)
    one, two = await asyncio.gather(held_by(store, "one", servers, 3), held_by(second_store, "two", servers, 3))
    one, two = await held_by(store, "one", servers, 3), await held_by(second_store, "two", servers, 3)
    assert (len(one | two), one & two) == (5, set())
    assert max(len(one), len(two)) == 3


async def test_what_is_held_beyond_the_share_is_renewed_until_it_is_given_up(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    servers = await given_free(store, 4)
    assert len(await held_by(store, "one", servers, 4)) == 4
    clock.advance(LEASE_S - 1)
    held = await held_by(store, "one", servers, 2)
    assert len(held) == 4
    clock.advance(2)
    assert await held_by(second_store, "two", servers, 2) == set()
    given = tuple(sorted(held)[:2])
    await store.write(give_up, GiveUp("one", given))
    assert await held_by(store, "one", servers, 2) == held - set(given)
    assert await held_by(second_store, "two", servers, 2) == set(given)


async def test_the_share_follows_who_is_alive(store: Store, second_store: Store, clock: ManualClock) -> None:
    assert await store.read(look_out, "one", clock.now()) == Outlook(0, None)
    servers = await given_free(store, 3)
    await held_by(store, "one", servers, 2)
    await held_by(second_store, "two", servers, 2)
    outlook = await store.read(look_out, "one", clock.now())
    assert (outlook.others, outlook.next_expiry) == (1, clock.now() + int(LEASE_S * SECOND))
    assert [outlook.share(backends) for backends in (0, 1, 2, 3)] == [0, 1, 1, 2]
    clock.advance(LEASE_S + 1)
    assert (await store.read(look_out, "one", clock.now())).others == 0
    assert await held_by(store, "one", servers, 3) == set(servers)
    assert await store.read(lease_names) == {"worker:one"}


async def test_a_worker_that_ends_is_gone_at_once(store: Store, second_store: Store, clock: ManualClock) -> None:
    servers = await given_free(store, 2)
    assert len(await held_by(store, "one", servers, 2)) == 2
    await store.write(give_back, GiveBack("one"))
    assert (await second_store.read(look_out, "two", clock.now())) == Outlook(0, None)
    assert await held_by(second_store, "two", servers, 2) == set(servers)


async def test_the_chores_belong_to_one_worker_at_a_time(store: Store, second_store: Store, clock: ManualClock) -> None:
    async def chores_of(where: Store, owner: str) -> bool:
        return bool(await where.write(take_chore, TakeChore(owner, "retries", clock.now(), LEASE_S)))

    assert sorted(await asyncio.gather(chores_of(store, "one"), chores_of(second_store, "two"))) == [False, True]
    first = "one" if await chores_of(store, "one") else "two"
    other = "two" if first == "one" else "one"
    assert not await chores_of(second_store, other)
    clock.advance(LEASE_S + 1)
    assert await chores_of(second_store, other)
    assert not await chores_of(store, first)
    await second_store.write(give_back, GiveBack(other))
    assert await chores_of(store, first)


async def test_giving_up_takes_nothing_from_the_run_and_nothing_from_somebody_else(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    running = await given_task(store, Stage.RUNNING)
    await given_pending(store, new_task(running.server.wanted[0]))
    owner = running.server.hold.owner
    await second_store.write(give_up, GiveUp("somebody else", (running.server.id,)))
    assert await held_by(store, owner, (running.server.id,), 1) == {running.server.id}
    await store.write(give_up, GiveUp(owner, (running.server.id,)))
    assert await claim_for(store, running.server) == []
    (hold,) = await second_store.write(take, Take("next", (running.server.id,), clock.now(), LEASE_S, most=1))
    assert hold.epoch == running.server.hold.epoch + 1
