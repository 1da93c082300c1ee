"""What runs cost: kept with whatever becomes of them, each run once."""

from typing import Any

import pytest
from uuid_utils import uuid7

from genqueue.clock import SECOND, day_began
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.backends.backends import EditBackend, edit_backend, load_backends
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.reading.task_views import view_tasks
from genqueue.tasks.costs import MICRO, present
from genqueue.web.presenting.queue_place import Reasons
from tests.support.graphs import picture
from tests.support.studio import Studio
from tests.support.tiny_service import Service, id_of

BILL = {"coins": "17", "money": "0.035", "currency": "CNY", "third_party_money": None, "seconds": 83}
COST = {"coins": 17, "money": 0.035, "currency": "CNY", "third_party_money": None, "seconds": 83}
NOTHING = dict.fromkeys(COST)


async def cost(studio: Studio, task_id: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What the task has cost, and each of its attempts."""
    task = await studio.task(task_id)
    return present(task["cost"]), [present(each["cost"]) for each in task["attempts"]]


@pytest.mark.parametrize(("fails", "status"), [(False, "SUCCESS"), (True, "FAILED")])
async def test_a_run_is_paid_for_however_it_ends(fails: bool, status: str, studio: Studio, tiny: Service) -> None:
    tiny.bill, tiny.fails = BILL, fails
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, status)
    assert await cost(studio, task_id) == (COST, [COST])


async def test_a_stopped_run_is_paid_for(studio: Studio, tiny: Service) -> None:
    tiny.bill, tiny.held = BILL, True
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RUNNING")
    assert await cost(studio, task_id) == (NOTHING, [NOTHING])
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED", step=0.5)
    await studio.closes(task_id, step=0.5)
    assert await cost(studio, task_id) == (COST, [COST])


async def test_a_run_whose_answer_was_lost_is_paid_for_when_its_user_names_it(studio: Studio, tiny: Service) -> None:
    tiny.bill, tiny.lose = BILL, 1
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "FAILED")
    assert await cost(studio, task_id) == (NOTHING, [NOTHING])
    await studio.store.write(adopt, Adopt(task_id, LOCAL_USER, studio.clock.now(), str(uuid7()), id_of(0)))
    await studio.reaches(task_id, "SUCCESS", step=1.0)
    assert await cost(studio, task_id) == (COST, [NOTHING, COST])


async def test_a_run_that_two_attempts_follow_is_paid_for_once_and_a_later_bill_completes_it(
    studio: Studio, tiny: Service
) -> None:
    tiny.bill, tiny.keeps_files = {"coins": 17}, True
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "FAILED", step=30.0)
    tiny.bill, tiny.keeps_files = BILL | {"coins": None}, False
    await studio.store.write(adopt, Adopt(task_id, LOCAL_USER, studio.clock.now(), str(uuid7())))
    await studio.reaches(task_id, "SUCCESS", step=1.0)
    assert await cost(studio, task_id) == (COST, [COST, NOTHING])


@pytest.mark.parametrize(
    "bill",
    [
        {"coins": "a lot", "money": -1, "seconds": [], "third_party_money": True, "currency": 3},
        {"coins": "1e400", "money": "NaN", "seconds": {"a": 1}, "third_party_money": 10**19},
    ],
)
async def test_a_bill_that_cannot_be_read_is_no_cost(bill: dict[str, Any], studio: Studio, tiny: Service) -> None:
    tiny.bill = bill
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "SUCCESS")
    assert await cost(studio, task_id) == (NOTHING, [NOTHING])


async def limited(studio: Studio, seats: int = 1, **columns: int | None) -> None:
    """Set these limits of the backend, in millionths, and its seats."""
    (row,) = await studio.store.read(load_backends)
    move = EditBackend(row["id"], studio.clock.now(), seats=seats, paying=columns)
    assert await studio.store.write(edit_backend, move)


async def reason(studio: Studio, task_id: str) -> str | None:
    """The code of the reason why the task waits."""
    view = await studio.store.read(view_tasks, LOCAL_USER, [task_id])
    (row,) = view.tasks
    found = Reasons(view.capacity, "en").of_task(row, studio.clock.now())
    return None if found is None else str(found["code"])


@pytest.mark.parametrize(
    ("bill", "columns"),
    [
        ({"coins": 17}, {"daily_coins": 30 * MICRO}),
        ({"money": "0.01", "third_party_money": "0.02"}, {"daily_money": 50_000}),
    ],
    ids=str,
)
async def test_the_limit_of_a_day_stops_new_runs_until_the_next_one(
    bill: dict[str, Any], columns: dict[str, int], studio: Studio, tiny: Service
) -> None:
    tiny.bill = bill
    await limited(studio, **columns)
    tasks = [await studio.submit(picture(colour)) for colour in range(4)]
    await studio.reaches(tasks[1], "SUCCESS", step=0.5)
    await studio.pass_time(60, step=2.0)
    assert tiny.bills == tasks[:2], "the second one has reached it"
    assert [await reason(studio, each) for each in tasks] == [None, None, *["daily_limit_reached"] * 2]
    studio.clock.advance((day_began(studio.clock.now() + 86_400 * SECOND) - studio.clock.now()) / SECOND)
    await studio.reaches(tasks[2], "SUCCESS", step=2.0)
    assert tiny.bills[:3] == tasks[:3]


async def test_runs_under_way_count_with_what_the_last_one_has_cost(studio: Studio, tiny: Service) -> None:
    tiny.bill, tiny.seats = {"coins": 10}, 3
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    await limited(studio, seats=3, daily_coins=25 * MICRO)
    tiny.held = True
    for colour in range(4):
        await studio.submit(picture(colour))
    await studio.pass_time(30, step=1.0)
    assert len(tiny.bills) == 3, "10 were spent, and two runs are expected to cost as much"


async def test_a_run_with_an_unknown_outcome_counts_too(studio: Studio, tiny: Service) -> None:
    tiny.bill = {"coins": 10}
    await studio.reaches(await studio.submit(picture()), "SUCCESS")
    await limited(studio, daily_coins=20 * MICRO)
    tiny.lose = 1
    await studio.reaches(await studio.submit(picture()), "FAILED")
    other = await studio.submit(picture())
    await studio.pass_time(30, step=1.0)
    assert (await reason(studio, other), len(tiny.bills)) == ("daily_limit_reached", 2)


async def test_the_limit_of_a_batch_lets_others_pass(studio: Studio, tiny: Service) -> None:
    tiny.bill = {"coins": 10}
    await limited(studio, batch_coins=10 * MICRO)
    batch = await studio.submit_batch(*(picture(colour) for colour in range(3)))
    other = await studio.submit(picture(9))
    await studio.reaches(other, "SUCCESS", step=0.5)
    await studio.pass_time(30, step=1.0)
    first, *others = tiny.bills
    left = [task_id for task_id in batch if task_id != first]
    assert (others, len(left)) == ([other], 2)
    assert [await reason(studio, task_id) for task_id in left] == ["batch_limit_reached"] * 2
    await limited(studio, batch_coins=None)
    for task_id in left:
        await studio.reaches(task_id, "SUCCESS", step=0.5)


@pytest.mark.parametrize(("allowed", "runs"), [(None, 1), (0, 1), (1, 3)])
async def test_a_failed_run_is_run_again_where_its_user_allows_it(
    allowed: int | None, runs: int, studio: Studio, tiny: Service
) -> None:
    tiny.fails, tiny.bill = True, {"coins": 2}
    await limited(studio, rerun_failed=allowed)
    await studio.pass_time(10, step=1.0)
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "FAILED", step=0.5)
    assert (len(tiny.bills), (await cost(studio, task_id))[0]["coins"]) == (runs, 2 * runs)
