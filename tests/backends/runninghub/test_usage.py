"""What a task has cost, as both versions of the service say it, and as it would have been billed."""

from decimal import Decimal
from typing import Any

import pytest

from genqueue.backends.base import RemoteState
from genqueue.backends.runninghub.client import RunningHub
from genqueue.backends.runninghub.usage import currency_of, read_usage
from genqueue.simulators.runninghub import Simulator
from genqueue.tasks.costs import Cost
from tests.backends.runninghub.conftest import OUTPUTS, stored
from tests.contracts.laboratory import ended

QUERY = "POST /openapi/v2/query"


def billed(simulator: Simulator, task: str) -> Cost:
    """What the service has billed for the task."""
    found = simulator.cloud.tasks[task]
    coins = None if found.coins is None else Decimal(found.coins)
    return Cost(coins=coins, seconds=None)


async def test_a_task_that_has_ended_says_what_was_billed(simulator: Simulator, client: RunningHub) -> None:
    task = (await client.submit(stored())).remote_id
    cost = (await ended(client, task)).cost
    assert cost is not None
    assert (cost.coins, cost.money, cost.currency) == (billed(simulator, task).coins, None, None)
    assert cost.seconds is not None
    simulator.change(replies=[{"route": OUTPUTS, "do": "shape", "shapes": ["empty_data"]}])
    assert (await client.look_up(task)).cost == cost, "v2 says it where there are no results"
    simulator.change(
        replies=[{"route": OUTPUTS, "do": "shape", "shapes": ["empty_data"]}, {"route": QUERY, "do": "drop"}]
    )
    found = await client.look_up(task)
    assert (found.state, found.cost) == (RemoteState.SUCCEEDED, None), "the end does not depend on it"


async def test_a_cancelled_task_may_have_cost_something(simulator: Simulator, client: RunningHub) -> None:
    simulator.change(hold=["RUNNING"])
    task = (await client.submit(stored())).remote_id
    await simulator.cloud.reached(task, {"RUNNING"})
    await client.cancel(task)
    remote = await ended(client, task)
    assert remote.state is RemoteState.INTERRUPTED
    assert remote.cost is not None
    assert remote.cost.coins == billed(simulator, task).coins


@pytest.mark.parametrize(
    ("usage", "cost"),
    [
        (
            {"consumeCoins": "17", "taskCostTime": 83, "consumeMoney": "0.035", "thirdPartyConsumeMoney": None},
            Cost(Decimal(17), Decimal("0.035"), "CNY", None, Decimal(83)),
        ),
        ({"consumeCoins": "-1", "taskCostTime": "soon", "consumeMoney": True}, None),
        ({"consumeCoins": None}, None),
        (None, None),
        ([1], None),
    ],
    ids=str,
)
def test_amounts_are_read_or_left_out(usage: Any, cost: Cost | None) -> None:
    assert read_usage(usage, "CNY") == cost


def test_the_currency_is_that_of_the_site() -> None:
    urls = ("https://www.runninghub.cn", "https://www.runninghub.ai/api", "http://127.0.0.1:9000")
    assert [currency_of(url) for url in urls] == ["CNY", "USD", None]
