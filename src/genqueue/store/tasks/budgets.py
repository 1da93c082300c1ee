"""Budgets: what a backend may cost in a day and for a batch, and what of that is used.

Used is what runs have cost, and of a paid run whose cost is not known yet, or whose outcome is unknown, what the last
run of its workflow has cost there.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import Connection

from genqueue.clock import SECOND, Instant, day_began
from genqueue.store.writing.statements import same
from genqueue.tasks.costs import COINS, MONEY, in_micros

_LIMITS = ("daily_coins", "daily_money", "batch_coins", "batch_money")
_QUARTER_US = 900 * SECOND
_A_DAY_US = 25 * 3600 * SECOND


class Limit(NamedTuple):
    """The most that may be spent, in millionths of coins or of money."""

    unit: str
    amount: int


class Spent(NamedTuple):
    """What was spent, in millionths: once, and for which batch. `at` is None for what is under way."""

    coins: int
    money: int
    at: Instant | None = None
    batch_id: str | None = None

    def of(self, unit: str) -> int:
        return self.coins if unit == COINS else self.money


@dataclass(slots=True)
class Budget:
    """The limits of one backend, and what is used of them. `day` is what was spent on the last days, `open` what is
    expected of runs without a cost, and `batches` what was spent for each batch that has waiting tasks."""

    backend_id: str
    daily: Limit | None
    per_batch: Limit | None
    day: list[Spent] = field(default_factory=list)
    open: list[Spent] = field(default_factory=list)
    batches: dict[str, Spent] = field(default_factory=dict)

    def is_used_up(self, now: Instant) -> bool:
        """Whether the limit of the day is reached."""
        if self.daily is None:
            return False
        began, unit = day_began(now), self.daily.unit
        today = (each for each in (*self.day, *self.open) if each.at is None or each.at >= began)
        return sum(each.of(unit) for each in today) >= self.daily.amount

    def is_used_up_by(self, batch_id: str | None) -> bool:
        """Whether this batch has reached its limit."""
        if self.per_batch is None or batch_id is None:
            return False
        unit, known = self.per_batch.unit, self.batches.get(batch_id)
        expected = sum(each.of(unit) for each in self.open if each.batch_id == batch_id)
        return (known.of(unit) if known else 0) + expected >= self.per_batch.amount

    @property
    def full_batches(self) -> list[str]:
        """The batches with waiting tasks that have reached their limit."""
        named = {*self.batches, *(each.batch_id for each in self.open if each.batch_id is not None)}
        return sorted(batch_id for batch_id in named if self.is_used_up_by(batch_id))

    def expect(self, connection: Connection, work: str, batch_id: str | None) -> None:
        """Count a run that is about to begin."""
        coins, money = last_cost(connection, self.backend_id, work)
        self.open.append(Spent(coins, money, batch_id=batch_id))


def load_budgets(connection: Connection) -> dict[str, Budget]:
    """Return the budgets of the backends that have a limit, by id."""
    found = {row.id: _budget(row) for row in _LIMITED.ask(connection)}
    if not found:
        return {}
    for row in _LAST_DAY.ask(connection):
        if row.backend_id in found:
            at = row.quarter * _QUARTER_US
            found[row.backend_id].day.append(Spent(int(row.coins), int(row.money), at))
    for row in _UNPRICED.ask(connection):
        if row.backend_id in found:
            coins, money = last_cost(connection, row.backend_id, row.work)
            found[row.backend_id].open.append(Spent(coins, money, row.at, row.batch_id))
    for budget in found.values():
        if budget.per_batch is not None:
            rows = _OF_BATCHES.ask(connection, backend=budget.backend_id)
            budget.batches.update({row.batch_id: Spent(int(row.coins), int(row.money)) for row in rows})
    return found


def last_cost(connection: Connection, backend_id: str, work: str) -> tuple[int, int]:
    """Return coins and money, in millionths, of the last run of this workflow there; 0 where there was none."""
    rows = _LAST.ask(connection, work=work, backend=backend_id)
    return (int(rows[0].coins), int(rows[0].money)) if rows else (0, 0)


def columns_of(name: str, amounts: tuple[Decimal | None, Decimal | None] | None) -> dict[str, int | None]:
    """The columns of the limit `name` (daily or batch), set to an amount of coins or of money, or to none."""
    coins, money = amounts or (None, None)
    return {f"{name}_{COINS}": in_micros(coins), f"{name}_{MONEY}": in_micros(money)}


def limit_of(row: Any, name: str) -> Limit | None:
    """The limit `name` in a row of `backend`."""
    found = ((unit, row[f"{name}_{unit}"]) for unit in (COINS, MONEY))
    return next((Limit(unit, int(amount)) for unit, amount in found if amount is not None), None)


def _budget(row: Any) -> Budget:
    columns = row._asdict()
    return Budget(row.id, limit_of(columns, "daily"), limit_of(columns, "batch"))


_MONEY = "coalesce(money, 0) + coalesce(third_party_money, 0)"
_LIMITED = same(
    f"SELECT id, {', '.join(_LIMITS)} FROM backend"
    f" WHERE deleted_at IS NULL AND coalesce({', '.join(_LIMITS)}) IS NOT NULL"
)
# The day of the reader began at most so long before the newest cost, or has none.
_LAST_DAY = same(
    f"""
    SELECT backend_id, at / {_QUARTER_US} AS quarter, sum(coalesce(coins, 0)) AS coins, sum({_MONEY}) AS money
      FROM run_cost WHERE at >= (SELECT max(at) FROM run_cost) - {_A_DAY_US} GROUP BY 1, 2
    """
)
_NOT_KNOWN = """
    FROM attempt a LEFT JOIN task t ON t.id = a.task_id
   WHERE a.paid = 1 AND NOT EXISTS (
         SELECT 1 FROM run_cost c WHERE c.backend_id = a.backend_id AND c.remote_id = coalesce(a.remote_id, a.id))
"""
_WORK = "coalesce(t.workflow_id, a.lane) AS work"
_UNPRICED = same(
    f"""
    SELECT a.backend_id, t.batch_id, {_WORK}, CAST(NULL AS BIGINT) AS at {_NOT_KNOWN} AND a.closed_at IS NULL
    UNION ALL
    SELECT a.backend_id, t.batch_id, {_WORK}, a.ended_at AS at {_NOT_KNOWN}
       AND a.outcome = 'unknown' AND a.submitting_at IS NOT NULL
       AND a.ended_at >= (SELECT max(ended_at) FROM attempt WHERE outcome IS NOT NULL) - {_A_DAY_US}
       AND NOT EXISTS (SELECT 1 FROM attempt x WHERE x.task_id = a.task_id AND x.adopted = 1)
    """
)
_OF_BATCHES = same(
    f"""
    SELECT batch_id, sum(coalesce(coins, 0)) AS coins, sum({_MONEY}) AS money FROM run_cost
     WHERE backend_id = :backend AND batch_id IN (
           SELECT batch_id FROM task
            WHERE status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL AND batch_id IS NOT NULL)
     GROUP BY batch_id
    """
)
_LAST = same(
    f"""
    SELECT coalesce(coins, 0) AS coins, {_MONEY} AS money FROM run_cost
     WHERE work = :work AND backend_id = :backend ORDER BY at DESC LIMIT 1
    """
)
