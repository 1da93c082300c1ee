"""What the service would have billed, by key and by task: whether something was paid for twice is read here."""

import math
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from genqueue.simulators.runninghub.runs.task import Task
from genqueue.simulators.runninghub.settings import Account

_COINS_PER_SECOND = 0.2
_MONEY_PER_SECOND = 0.004
_FACTORS = {"default": 1.0, "plus": 2.0, "ultra": 3.0}


def bill(task: Task, account: Account, third_party: float | None) -> None:
    """Write the price into an ended task that worked, and take it from the account. Members pay in coins, enterprises
    in money; the machines of exclusive keys are paid for already."""
    seconds = max(1.0, task.seconds) * _FACTORS[task.wish.instance_type]
    task.third_party = third_party
    if account.type == "NORMAL":
        task.coins = math.ceil(seconds * _COINS_PER_SECOND)
        account.coins = (account.coins or 0) - task.coins
    elif account.type == "SHARED":
        task.money = round(seconds * _MONEY_PER_SECOND, 3)
        account.money = round((account.money or 0.0) - task.money, 3)
    if third_party and account.money is not None:
        account.money = round(account.money - third_party, 3)


def can_pay(account: Account) -> bool:
    """Whether there is anything left to pay the next task with."""
    return account.type == "EXCLUSIVE" or ((account.coins or 0) > 0 if account.type == "NORMAL" else _rich(account))


def statement(tasks: Iterable[Task], proxied: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Every task that worked, the sums by key, the tasks of one key that are equal in everything that was asked for,
    those whose caller was never answered, and the runs through the native proxy."""
    worked = [task for task in tasks if task.started_at is not None]
    sums: dict[str, dict[str, float]] = defaultdict(lambda: {"tasks": 0, "coins": 0, "money": 0.0, "third_party": 0.0})
    equal: dict[tuple[str, str], list[str]] = defaultdict(list)
    for task in worked:
        of_key = sums[task.key]
        of_key["tasks"] += 1
        of_key["coins"] += task.coins or 0
        of_key["money"] = round(of_key["money"] + (task.money or 0.0), 3)
        of_key["third_party"] = round(of_key["third_party"] + (task.third_party or 0.0), 3)
        equal[task.key, task.wish.fingerprint].append(task.id)
    return {
        "tasks": [task.describe() for task in worked],
        "keys": dict(sums),
        "repeated": [ids for ids in equal.values() if len(ids) > 1],
        "unanswered": [task.id for task in tasks if not task.answered],
        "never_asked": [task.id for task in tasks if not task.asked],
        "proxied": proxied,
    }


def _rich(account: Account) -> bool:
    return (account.money or 0.0) > 0
