"""At 100,000 tasks no question of every day reads the table from end to end, whatever the statistics say."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, insert, text

from genqueue.store.attempts.claim import Claim, claim
from genqueue.store.backends.outages import Missed, at_turn, stranded, turn_away
from genqueue.store.backends.recover import Recovered, recover
from genqueue.store.database.tables import LOCAL_USER, backend, lane, lease, serves
from genqueue.store.housekeeping.chores import Sweep, due, purge, stop_overdue
from genqueue.store.reading.capacity import load_capacity
from genqueue.store.reading.lists import Wanted, list_tasks
from genqueue.store.reading.positions import places
from genqueue.store.reading.statistics import ended_by_hour, ended_tasks, run_times
from genqueue.store.reading.tasks import count_waiting
from genqueue.store.reading.throughput import Stretch, load_throughput
from genqueue.store.tasks.counters import QUARTER_US, tallied_since
from genqueue.store.tasks.user_actions import TaskMove, stop
from genqueue.store.writing.tx import Hold, Tx, lease_name
from genqueue.tasks.model import Kind
from genqueue.tasks.states import Status
from tests.support.crowds import (
    CREATED_EVERY_US,
    LANES,
    MANY,
    Step,
    gather_crowd,
    open_recorded,
    refresh_statistics,
    steps,
)
from tests.support.databases import DATABASES, new_migrated

HOLD = Hold("b", "worker", 1)
NOON = MANY * 10
LATELY = CREATED_EVERY_US * MANY // 2 // QUARTER_US * QUARTER_US


@pytest.fixture(scope="module", params=["just created", "all pending", "later"])
def engine(request: pytest.FixtureRequest, kind: str, tmp_path_factory: pytest.TempPathFactory) -> Engine:
    opened = open_recorded(new_migrated(kind, tmp_path_factory.mktemp("crowd")))
    with opened.begin() as connection:
        gather_crowd(connection, later=request.param == "later")
        _one_server_for_all_lanes(connection)
    if request.param != "just created":
        refresh_statistics(opened)
    return opened


@pytest.fixture(scope="module", params=DATABASES)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def connection(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as opened, opened.begin() as transaction:
        yield opened
        transaction.rollback()


def _one_server_for_all_lanes(connection: Connection) -> None:
    server = {"id": "b", "name": "b", "kind": "comfyui", "url": "u", "seats": 8, "state": "ready", "created_at": 0}
    connection.execute(insert(backend), server)
    connection.execute(
        insert(lease), {"name": lease_name("b"), "owner": "worker", "epoch": HOLD.epoch, "lease_until": NOON * 2}
    )
    connection.execute(insert(lane), [{"key": key, "needs": "{}"} for key in LANES])
    connection.execute(insert(serves), [{"backend_id": "b", "lane": key, "able": 1} for key in LANES])


def plans(connection: Connection, act: Callable[..., Any], *args: Any, about: str = "task") -> list[Step]:
    """The plans for those statements that look at tasks."""
    found = [step for step in steps(connection, act, *args) if re.search(rf"\b{about}\b", step.statement)]
    assert found
    for step in found:
        assert _reads_by_index(step), f"{step.statement}\n{step.plan}"
    return found


def _reads_by_index(step: Step) -> bool:
    lines = [line.strip(" ->") for line in step.plan.splitlines()]
    whole = re.compile(r"(SCAN|Seq Scan on) task\b(?! USING (COVERING )?INDEX)")
    return not any(whole.match(line) for line in lines)


def _sorts_all(step: Step) -> bool:
    """A page that was already cut to its length may be sorted; what it was cut from may not."""
    inner = step.plan.split("SCAN anon_1")[0]
    if "TEMP B-TREE" in inner:
        return True
    lines = step.plan.splitlines()
    limits = [number for number, line in enumerate(lines) if "Limit" in line]
    sorts = [number for number, line in enumerate(lines) if line.strip(" ->").startswith(("Sort", "Incremental Sort"))]
    return bool(limits) and any(number > limits[-1] for number in sorts)


@pytest.mark.parametrize("offset", [0, 40_000, 90_000])
def test_a_page_of_the_list_walks_an_index(connection: Connection, offset: int) -> None:
    for step in plans(connection, list_tasks, LOCAL_USER, Wanted(), offset, 50):
        assert not _sorts_all(step), step.plan


@pytest.mark.parametrize("offset", [0, 1_000])
@pytest.mark.parametrize(
    "wanted",
    [
        *(Wanted(status=(status,)) for status in Status),
        *(
            Wanted(status=("PENDING", "QUEUED", "RUNNING", "RETRYING"), sort=sort)
            for sort in ("created_at", "-created_at")
        ),
        *(Wanted(kind=(kind,)) for kind in Kind),
        Wanted(status=("FAILED",), kind=("workflow",)),
        Wanted(batch_id="b7"),
        Wanted(sort="created_at"),
        Wanted(cleared=True),
    ],
)
def test_a_filtered_page_walks_an_index(connection: Connection, wanted: Wanted, offset: int) -> None:
    for step in steps(connection, list_tasks, LOCAL_USER, wanted, offset, 50):
        assert _reads_by_index(step), f"{step.statement}\n{step.plan}"
        if wanted.batch_id is None and "LIMIT" in step.statement:
            assert not _sorts_all(step), f"{step.statement}\n{step.plan}"


def test_the_counts_are_kept_not_counted(connection: Connection) -> None:
    assert not [step for step in steps(connection, tallied_since, LOCAL_USER, 0) if "FROM task" in step.statement]
    assert not [step for step in steps(connection, count_waiting) if "FROM task" in step.statement]


def test_the_counts_are_right(connection: Connection) -> None:
    naive = connection.execute(
        text(
            "SELECT status, kind, count(*), count(*) FILTER (WHERE created_at >= :since) FROM task"
            " WHERE deleted_at IS NULL GROUP BY 1, 2"
        ),
        {"since": LATELY},
    )
    assert sorted(tallied_since(connection, LOCAL_USER, LATELY)) == sorted(tuple(row) for row in naive)


def test_places_in_the_queue_come_from_an_index_alone(connection: Connection) -> None:
    rows = list_tasks(connection, LOCAL_USER, Wanted(status=("PENDING",)), 0, 3).items
    ends, stretches = plans(connection, places, rows)
    for step, lookups in ((ends, 2), (stretches, 2)):
        by_index = ("COVERING INDEX task_order", "Index Only Scan using task_order", "Index Only Scan Backward using")
        assert sum(step.plan.count(each) for each in by_index) == lookups, step.plan


def test_an_estimate_looks_at_the_first_of_the_queue_only(connection: Connection) -> None:
    (ahead,) = [step for step in plans(connection, load_capacity, LANES[:3]) if "LIMIT" in step.statement]
    assert not _sorts_all(ahead), ahead.plan


def test_figures_read_what_ended_in_their_time_and_from_the_index_alone(connection: Connection) -> None:
    span = (MANY, MANY * 2)
    found = [
        *steps(connection, load_throughput, LOCAL_USER, Stretch(*span, 10)),
        *steps(connection, ended_tasks, LOCAL_USER, *span),
        *steps(connection, ended_by_hour, LOCAL_USER, *span),
    ]
    for step in found:
        assert re.search(r"(COVERING INDEX|Index Only Scan using) (task|attempt)_ended", step.plan), step.plan


def test_run_times_begin_with_what_ended(connection: Connection) -> None:
    (step,) = steps(connection, run_times, LOCAL_USER, MANY, MANY * 2)
    assert "attempt_ended" in step.plan, step.plan


def test_a_claim_probes_the_queue_of_each_lane(connection: Connection) -> None:
    def act(opened: Connection) -> None:
        claimed = claim(Tx(opened), [Claim("worker", (HOLD,), NOON)])["worker"]
        assert len(claimed) == 8

    found = plans(connection, act)
    queries = [step for step in found if "task_queue" in step.plan]
    assert len(queries) == (1 if connection.dialect.name == "postgresql" else len(LANES))
    for step in queries:
        assert "TEMP B-TREE" not in step.plan
        assert "Sort" not in step.plan


def test_the_last_of_all_is_found_when_only_it_can_run(connection: Connection) -> None:
    connection.execute(serves.delete().where(serves.c.lane != LANES[-1]))

    def act(opened: Connection) -> None:
        claimed = claim(Tx(opened), [Claim("worker", (HOLD,), NOON)])["worker"]
        assert [each.task_id for each in claimed] == [f"{MANY:036d}"]

    plans(connection, act)


def test_chores_and_wishes_use_their_indexes(connection: Connection) -> None:
    tx = Tx(connection)
    (step,) = plans(connection, lambda _: due(tx, [Sweep(NOON, NOON // 20)]))
    assert "task_due" in step.plan
    (step,) = plans(connection, lambda _: stop_overdue(tx, [Sweep(NOON, NOON)]))
    assert "task_wishes" in step.plan
    found = plans(connection, lambda _: purge(tx, [Sweep(NOON, NOON)]))
    assert "task_deleted" in found[0].plan


def test_an_outage_looks_at_the_first_of_each_lane_only(connection: Connection) -> None:
    connection.execute(backend.update().values(state="unreachable"))
    found = plans(connection, at_turn)
    queries = [step for step in found if "task_queue" in step.plan]
    assert len(queries) == (1 if connection.dialect.name == "postgresql" else len(LANES))
    for step in queries:
        assert "TEMP B-TREE" not in step.plan
        assert "Sort" not in step.plan
    (due_in_vain,) = plans(connection, stranded, NOON)
    assert "task_due" in due_in_vain.plan
    taken = [Missed(each.task_id, NOON, NOON, None, None, None, each.backend_id) for each in at_turn(connection)]
    assert len(taken) == 8
    plans(connection, lambda opened: turn_away(Tx(opened), taken))
    assert not steps(connection, at_turn)[1:]  # no seat is left: nothing more is asked


def test_the_end_of_an_outage_finds_what_it_owes_by_index(connection: Connection) -> None:
    found = plans(connection, lambda opened: recover(Tx(opened), [Recovered("b", 0, NOON)]))
    assert [name for step in found for name in ("task_due", "task_on_return") if name in step.plan] == [
        "task_due",
        "task_on_return",
        "task_on_return",
    ]


def test_a_verb_for_five_hundred_finds_them_by_id(connection: Connection) -> None:
    moves = [TaskMove(f"{number:036d}", LOCAL_USER, NOON) for number in range(1, 501)]
    plans(connection, lambda opened: stop(Tx(opened), moves))
