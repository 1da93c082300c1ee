"""Frozen graphs: what tasks of one request have in common is kept once, and each of them still sends its own graph."""

import copy
import json
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from genqueue.documents import LARGE
from genqueue.store.attempts.claim import Claim, claim
from genqueue.store.database.tables import LOCAL_USER, base_graph, task_body
from genqueue.store.housekeeping.chores import Sweep, purge
from genqueue.store.reading.origins import load_origins
from genqueue.store.reading.tasks import load_graph
from genqueue.store.store import Store
from genqueue.store.tasks.create import NewTask, create
from genqueue.store.tasks.frozen_graphs import WORTH_SHARING, load_graphs
from genqueue.store.tasks.user_actions import TaskMove, remove, restore
from genqueue.tasks.leaves import Leaf
from genqueue.tasks.model import BoundWorkflow
from tests.support.builders import bound, given_pending, given_server, needs, new_task, request
from tests.support.clock import ManualClock

SMALL, BIG = WORTH_SHARING // 2, LARGE


def sampling(filling: int, seed: int = 5) -> dict[str, Any]:
    """A graph with everything that JSON could change on the way, and so many more bytes."""
    return {
        "9": {"class_type": "SaveImage", "inputs": {"z": 1, "a": 2**70, "filename_prefix": "一只\u2028猫"}},
        "1": {"class_type": "KSampler", "inputs": {"steps": 1e16, "seed": seed, "cfg": 0.1, "model": ["9", 0]}},
        "2": {"class_type": "Text", "inputs": {"text": "x" * filling, "noise_seed": seed}},
    }


def copies(count: int, filling: int) -> list[BoundWorkflow]:
    one = bound(graph=sampling(filling), params={"prompt": "a"})
    ways = (("1", "inputs", "seed"), ("2", "inputs", "noise_seed"))
    return [
        bound(graph=one.graph, params=one.params, leaves=tuple(Leaf(way, 5 + place) for way in ways))
        for place in range(count)
    ]


def wholes(count: int, filling: int) -> list[str]:
    """The same graphs as they would be written without any sharing."""
    return [json.dumps(copy.deepcopy(sampling(filling, 5 + place))) for place in range(count)]


def tasks_of(workflows: list[BoundWorkflow], kind: str = "text_to_image") -> list[NewTask]:
    return [new_task(kind=kind, bound=each) for each in workflows]


async def given_batch(store: Store, count: int = 3, filling: int = BIG) -> tuple[str, ...]:
    return await given_pending(store, *tasks_of(copies(count, filling)))


def stored(connection: Connection) -> tuple[int, int]:
    """(bases, bytes of graphs in the bodies)."""
    bases = connection.execute(select(func.count()).select_from(base_graph)).scalar_one()
    return bases, connection.execute(select(func.coalesce(func.sum(func.length(task_body.c.graph)), 0))).scalar_one()


async def sent(store: Store, ids: tuple[str, ...]) -> list[str]:
    graphs = await store.read(load_graphs, ids)
    return [json.dumps(graphs[task_id]) for task_id in ids]


@pytest.mark.parametrize(("count", "filling", "bases"), [(3, SMALL, 1), (3, BIG, 1), (1, BIG, 0), (2, 0, 0)])
async def test_what_tasks_have_in_common_is_kept_once(store: Store, count: int, filling: int, bases: int) -> None:
    ids = await given_batch(store, count, filling)

    found, inside = await store.read(stored)

    assert found == bases
    assert inside == 0 if bases else inside >= count * filling
    assert await sent(store, ids) == wholes(count, filling)


async def test_a_graph_is_shown_as_it_would_be_without_sharing(store: Store) -> None:
    ids = await given_batch(store)
    alone = [(await given_pending(store, new_task(bound=bound(graph=sampling(BIG, 5 + n)))))[0] for n in range(3)]

    shown = [[(await store.read(load_graph, LOCAL_USER, each)).text for each in few] for few in (ids, alone)]  # type: ignore[union-attr]

    assert shown[0] == shown[1]


async def test_requests_do_not_share_with_each_other(store: Store, clock: ManualClock) -> None:
    together = copies(4, BIG)
    moves = [request(*tasks_of(each), at=clock.now()) for each in (together[:2], together[2:], [together[0]])]
    await store.write_all(create, moves)

    bases, inside = await store.read(stored)

    assert (bases, inside >= BIG) == (2, True)
    ids = tuple(new.id for move in moves for new in move.tasks)
    assert await sent(store, ids) == [*wholes(4, BIG), *wholes(1, BIG)]


@pytest.mark.parametrize("filling", [SMALL, BIG])
async def test_each_claimed_task_has_its_own_graph(store: Store, clock: ManualClock, filling: int) -> None:
    server = await given_server(store, needs(), seats=3)
    ids = await given_batch(store, filling=filling)

    claimed = await store.write(claim, Claim("worker", (server.hold,), clock.now()))

    assert [each.task_id for each in claimed] == list(ids)
    # What is large is read by its own run, while the writer goes on.
    expected = wholes(3, filling) if filling < LARGE else ["null"] * 3
    assert [json.dumps(each.graph) for each in claimed] == expected


async def test_a_base_is_read_once_for_all_who_share_it(store: Store) -> None:
    graphs = await store.read(load_graphs, await given_batch(store, 20, SMALL))

    # What no leaf leads to is one object for all of them.
    assert len({id(graph["9"]) for graph in graphs.values()}) == 1


async def test_a_base_goes_with_the_last_task_that_needs_it(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    ids = await given_batch(store)
    other = await given_batch(store, 2)
    for task_id in ids[:2]:
        await store.write(remove, TaskMove(task_id, LOCAL_USER, clock.now()))
    await store.write(restore, TaskMove(ids[0], LOCAL_USER, clock.now()))

    clock.advance(1)
    assert await second_store.write(purge, Sweep(clock.now(), clock.now())) == 1
    assert (await store.read(stored))[0] == 2
    assert await sent(store, (ids[0], ids[2])) == [wholes(3, BIG)[place] for place in (0, 2)]

    for task_id in (ids[0], ids[2]):
        await store.write(remove, TaskMove(task_id, LOCAL_USER, clock.now()))
    assert (await store.read(stored))[0] == 2
    clock.advance(1)
    assert await second_store.write(purge, Sweep(clock.now(), clock.now(), most=1)) == 1
    assert (await store.read(stored))[0] == 2
    assert await second_store.write(purge, Sweep(clock.now(), clock.now(), most=1)) == 1
    assert (await store.read(stored))[0] == 1
    assert await sent(store, other) == wholes(2, BIG)


async def test_a_purge_that_is_cut_off_has_taken_nothing(store: Store, clock: ManualClock) -> None:
    ids = await given_batch(store)
    for task_id in ids:
        await store.write(remove, TaskMove(task_id, LOCAL_USER, clock.now()))
    clock.advance(1)

    def cut_off(tx: Any, moves: Any) -> Any:
        purge(tx, moves)
        raise ValueError("cut off")

    with pytest.raises(ValueError, match="cut off"):
        await store.write(cut_off, Sweep(clock.now(), clock.now()))

    assert (await store.read(stored))[0] == 1
    await store.write(restore, TaskMove(ids[2], LOCAL_USER, clock.now()))
    assert await sent(store, (ids[2],)) == wholes(3, BIG)[2:]


async def test_the_seed_of_a_task_that_shares_its_graph_is_known(store: Store) -> None:
    ids = await given_pending(store, *tasks_of([*_bare(3)], kind="workflow"))

    origins = await store.read(load_origins, ids)

    assert [origins[task_id].seed for task_id in ids] == [5, 6, 7]


def _bare(count: int) -> list[BoundWorkflow]:
    return [bound(graph=each.graph, params={}, leaves=each.leaves) for each in copies(count, BIG)]
