"""What lists, counts and places say, against the plain truth."""

import json
from typing import Any

import pytest
from sqlalchemy import Connection, select

from genqueue.store.attempts.endings import succeed
from genqueue.store.database.tables import LOCAL_USER, task
from genqueue.store.reading.lists import Wanted, find_ids, list_tasks
from genqueue.store.reading.positions import places
from genqueue.store.reading.selection import sum_wanted
from genqueue.store.reading.surveys import Meant, survey
from genqueue.store.reading.tasks import count_waiting, load_graph, load_task, load_tasks
from genqueue.store.store import Store
from genqueue.store.tasks.counters import QUARTER_US, tallied_since
from genqueue.store.tasks.create import create
from genqueue.store.tasks.user_actions import Change, TaskMove, change, clear, front, remove
from genqueue.tasks.states import Outcome
from tests.store.test_verbs import OPEN
from tests.support.builders import (
    GRAPH,
    STATUS,
    Given,
    Stage,
    given_pending,
    given_server,
    given_task,
    needs,
    new_task,
    request,
    stored_file,
)
from tests.support.clock import ManualClock

HIDDEN = {Stage.DELETED, Stage.DELETED_RUNNING, Stage.CLEARED}


def in_turn(connection: Connection) -> list[str]:
    """The queue as the claim sees it, by reading every row."""
    rows = connection.execute(select(task)).all()
    waiting = [row for row in rows if row.status == "PENDING" and row.attempt_id is None and row.deleted_at is None]
    return [row.id for row in sorted(waiting, key=lambda row: (-row.priority, row.turn, row.id))]


async def test_a_list_shows_the_newest_first_and_page_by_page(store: Store, clock: ManualClock) -> None:
    made = list(await given_pending(store, *(new_task(title=f"apple {number}") for number in range(7))))
    pages = [await store.read(list_tasks, LOCAL_USER, Wanted(), offset, 3) for offset in (0, 3, 6)]
    assert [item["id"] for page in pages for item in page.items] == made[::-1]
    assert {page.total for page in pages} == {7}


async def test_a_list_shows_what_is_asked_for(store: Store, given: dict[Stage, Given]) -> None:
    shown = {stage: each.id for stage, each in given.items() if stage not in HIDDEN}
    everything = await store.read(list_tasks, LOCAL_USER, Wanted(), 0, 100)
    assert {item["id"] for item in everything.items} == set(shown.values())
    for status in set(STATUS.values()):
        page = await store.read(list_tasks, LOCAL_USER, Wanted(status=(status,)), 0, 100)
        assert {item["id"] for item in page.items} == {shown[s] for s in shown if STATUS[s] == status}
        assert page.total == len(page.items)
    cleared = await store.read(list_tasks, LOCAL_USER, Wanted(cleared=True), 0, 100)
    assert [item["id"] for item in cleared.items] == [given[Stage.CLEARED].id]


async def test_nobody_sees_the_tasks_of_others(store: Store, given: dict[Stage, Given]) -> None:
    one = given[Stage.SUCCESS].id
    assert (await store.read(list_tasks, "somebody else", Wanted(), 0, 100)).items == []
    assert await store.read(load_task, "somebody else", one) is None
    assert await store.read(load_tasks, "somebody else", [one]) == []
    assert await store.read(load_graph, "somebody else", one) is None
    assert await store.read(tallied_since, "somebody else", 0) == []
    assert await store.read(find_ids, "somebody else", Wanted(), (), None, 100) == []


async def test_the_counts_are_those_of_the_list(store: Store, given: dict[Stage, Given]) -> None:
    counted = {(status, kind): count for status, kind, count, _ in await store.read(tallied_since, LOCAL_USER, 0)}
    plain: dict[tuple[str, str], int] = {}
    for stage in set(given) - HIDDEN:
        key = (str(STATUS[stage]), "text_to_image")
        plain[key] = plain.get(key, 0) + 1
    assert counted == plain


async def test_what_was_created_since_midnight_is_counted_apart(store: Store, clock: ManualClock) -> None:
    midnight = (clock.now() // QUARTER_US + 1) * QUARTER_US
    for at in (midnight - 1, midnight, midnight + 10 * QUARTER_US):
        await store.write(create, request(new_task(), at=at))
    assert await store.read(tallied_since, LOCAL_USER, midnight) == [("PENDING", "text_to_image", 3, 2)]
    assert await store.read(tallied_since, LOCAL_USER, midnight + QUARTER_US) == [("PENDING", "text_to_image", 3, 1)]


async def test_places_are_those_of_the_claim(store: Store, clock: ManualClock) -> None:
    made = [*await given_pending(store, *(new_task() for _ in range(12)))]
    for number, priority in ((2, 5), (3, -1), (7, 5), (9, 1)):
        await store.write(change, Change(made[number], LOCAL_USER, clock.now(), priority=priority))
    order = await store.read(in_turn)
    rows = await store.read(load_tasks, LOCAL_USER, made)
    assert await store.read(places, rows) == {task_id: place for place, task_id in enumerate(order, 1)}
    some = [row for row in rows if row["id"] in made[3:8]]
    assert await store.read(places, some) == {row["id"]: order.index(row["id"]) + 1 for row in some}


async def test_places_hold_where_turns_are_equal(store: Store, clock: ManualClock) -> None:
    made = [await store.write(create, request(new_task(), at=clock.now())) for _ in range(5)]
    ids = [answer.task_ids[0] for answer in made]
    rows = await store.read(load_tasks, LOCAL_USER, ids)
    assert await store.read(places, rows) == {task_id: place for place, task_id in enumerate(sorted(ids), 1)}


async def test_what_waits_and_what_backends_hold_is_counted(store: Store, given: dict[Stage, Given]) -> None:
    waiting, held = await store.read(count_waiting)
    assert waiting == len(await store.read(in_turn)) == 2
    assert held == len(OPEN)


@pytest.mark.parametrize("by", [1, 0, -3600], ids=["later", "in the same moment", "the clock was put back"])
async def test_a_filter_means_what_was_there_when_it_was_chosen(store: Store, clock: ManualClock, by: int) -> None:
    first = await given_pending(store, new_task(title="red apple"), new_task(title="pear"))
    as_of = (await store.read(list_tasks, LOCAL_USER, Wanted(), 0, 10)).event
    clock.put(by)
    later = await given_pending(store, new_task(title="green apple"))
    apples = Wanted(q="APPLE")
    assert await store.read(find_ids, LOCAL_USER, apples, (), as_of, 100) == [first[0]]
    meant = Meant(wanted=apples, as_of=as_of)
    assert (await store.read(survey, LOCAL_USER, meant)).ids == [first[0]]
    assert sum((await store.read(sum_wanted, LOCAL_USER, apples, (), as_of)).values()) == 1
    assert await store.read(find_ids, LOCAL_USER, apples, (), None, 100) == [first[0], later[0]]
    assert await store.read(find_ids, LOCAL_USER, apples, later, None, 100) == [first[0]]


async def test_a_search_takes_every_letter_as_it_is(store: Store) -> None:
    made = await given_pending(store, new_task(title="50% off"), new_task(title="500 off"), new_task(title="a_b\\c"))
    for wanted, found in (("50%", made[:1]), ("a_b", made[2:]), ("\\c", made[2:]), ("_", made[2:])):
        assert await store.read(find_ids, LOCAL_USER, Wanted(q=wanted), (), None, 10) == list(found)


async def test_a_task_is_read_with_all_that_belongs_to_it(store: Store, clock: ManualClock) -> None:
    made = await given_task(store, Stage.RUNNING)
    files = (stored_file("b.png"), stored_file("a.png", width=4, height=3))
    await store.write(succeed, made.ending(Outcome.SUCCEEDED, clock.now(), files=files))
    found = await store.read(load_task, LOCAL_USER, made.id)
    assert found is not None
    assert [output["filename"] for output in found["outputs"]] == ["b.png", "a.png"]
    assert [each["outcome"] for each in found["attempts"]] == ["succeeded"]
    assert found["params"] == {"prompt": "a red apple"}
    graph = await store.read(load_graph, LOCAL_USER, made.id)
    assert graph is not None
    assert (graph.title, json.loads(graph.text)) == (found["title"], GRAPH)


async def test_cleared_and_deleted_tasks_leave_the_list_and_the_counts(store: Store, clock: ManualClock) -> None:
    server = await given_server(store)
    done, gone = [await given_task(store, Stage.SUCCESS, server=server) for _ in range(2)]
    await store.write(clear, done.wish(clock.now()))
    await store.write(remove, gone.wish(clock.now()))
    assert (await store.read(list_tasks, LOCAL_USER, Wanted(), 0, 10)).total == 0
    assert await store.read(tallied_since, LOCAL_USER, 0) == []
    assert await store.read(load_task, LOCAL_USER, done.id) is not None
    assert await store.read(load_graph, LOCAL_USER, done.id) is not None
    assert await store.read(load_graph, LOCAL_USER, gone.id) is None


async def test_the_order_of_the_queue_is_that_of_the_claims(store: Store) -> None:
    server = await given_server(store, needs(), seats=1)
    ended = await given_task(store, Stage.SUCCESS, server=server)
    running = await given_task(store, Stage.RUNNING, server=server)
    ready = await given_task(store, Stage.READY, server=server)
    first, second, third = await given_pending(store, *(new_task() for _ in range(3)))
    await store.write(change, Change(third, LOCAL_USER, store.clock.now(), priority=5))
    await store.write(front, TaskMove(second, LOCAL_USER, store.clock.now()))
    order = [running.id, second, third, first, ready.id, ended.id]

    async def listed(offset: int = 0, limit: int = 50, **wanted: Any) -> list[str]:
        page = await store.read(list_tasks, LOCAL_USER, Wanted(**{"sort": "queue", **wanted}), offset, limit)
        assert page.total >= len(page.items)
        return [each["id"] for each in page.items]

    assert await listed() == order
    assert [each for offset in range(6) for each in await listed(offset, 1)] == order
    assert await listed(sort="-queue") == order[::-1]
    assert await listed(status=("PENDING",)) == [second, third, first]
    rows = (await store.read(list_tasks, LOCAL_USER, Wanted(status=("PENDING",)), 0, 50)).items
    assert await store.read(places, rows) == {second: 1, third: 2, first: 3}
    assert await store.read(in_turn) == [second, third, first]
