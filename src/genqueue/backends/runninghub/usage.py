"""What RunningHub says that a task has cost.

v1 repeats the whole cost in each entry of the results, and says nothing of a task without any; v2 says it of every
task.
"""

from typing import Any
from urllib.parse import urlsplit

from genqueue.backends import foreign
from genqueue.tasks.costs import Cost

_CURRENCIES = {"cn": "CNY", "ai": "USD"}


def currency_of(url: str) -> str | None:
    """The currency of the accounts of a site; None where the address is neither."""
    host = urlsplit(url).hostname or ""
    return _CURRENCIES.get(host.rpartition(".")[2]) if "runninghub" in host else None


def read_usage(usage: Any, currency: str | None) -> Cost | None:
    """The cost in an entry of v1 or in the `usage` of v2; None where there is no amount in it."""
    found = foreign.mapping(usage)
    money, third_party = foreign.amount(found.get("consumeMoney")), foreign.amount(found.get("thirdPartyConsumeMoney"))
    cost = Cost(
        coins=foreign.amount(found.get("consumeCoins")),
        money=money,
        currency=None if money is None and third_party is None else currency,
        third_party_money=third_party,
        seconds=foreign.amount(found.get("taskCostTime")),
    )
    return cost if cost.is_known else None


def usage_of_results(entries: Any, currency: str | None) -> Cost | None:
    """The cost of a task by the entries of its results in v1."""
    costs = (read_usage(entry, currency) for entry in foreign.items(entries))
    return next((cost for cost in costs if cost is not None), None)
