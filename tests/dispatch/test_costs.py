"""What runs cost: kept with whatever becomes of them, each run once."""

from typing import Any

import pytest
from uuid_utils import uuid7

from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.database.tables import LOCAL_USER
from genqueue.tasks.costs import present
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
