"""What runs have cost, as their backends report it."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

MICRO = 1_000_000
"""Amounts are stored as whole millionths: every database adds them up exactly."""

MOST = Decimal(10_000_000)
"""The largest amount of one run that is believed."""

COINS, MONEY = "coins", "money"
UNITS = (COINS, MONEY)
"""In what a limit may be set."""

AMOUNTS = ("coins", "money", "third_party_money", "seconds")
"""The fields of a cost that are amounts."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run has cost, or several together. None is what was not reported.

    `coins` are those of the account; `money` is an amount in `currency`, as is `third_party_money`, which is paid for
    the services of others in addition. `seconds` are those that are billed.
    """

    coins: Decimal | None = None
    money: Decimal | None = None
    currency: str | None = None
    third_party_money: Decimal | None = None
    seconds: Decimal | None = None

    @property
    def is_known(self) -> bool:
        """Whether anything was reported."""
        return any(getattr(self, name) is not None for name in AMOUNTS)

    def to_row(self) -> dict[str, Any]:
        """The columns of this cost, its amounts in millionths."""
        amounts: dict[str, Any] = {name: in_micros(getattr(self, name)) for name in AMOUNTS}
        return {**amounts, "currency": self.currency}


def in_micros(amount: Decimal | None) -> int | None:
    """The amount in millionths, rounded to the nearest; None for what is no amount of a run."""
    if amount is None or not amount.is_finite() or not 0 <= amount <= MOST:
        return None
    return int((amount * MICRO).to_integral_value())


def plain(micros: int | None) -> int | float | None:
    """Millionths as a number of JSON: a whole one where it is whole."""
    if micros is None:
        return None
    whole, rest = divmod(int(micros), MICRO)
    return whole if not rest else int(micros) / MICRO


def present(columns: Any) -> dict[str, Any]:
    """The columns of a cost, or of a sum, as JSON; without a row everything is null."""
    found = columns or {}
    return {
        "coins": plain(found.get("coins")),
        "money": plain(found.get("money")),
        "currency": found.get("currency"),
        "third_party_money": plain(found.get("third_party_money")),
        "seconds": plain(found.get("seconds")),
    }


def total(rows: Iterable[Any]) -> dict[str, Any]:
    """The sum of the columns of several costs. Money in different currencies has no sum: it is null then."""
    costs = list(rows)
    found: dict[str, Any] = {name: _sum(row[name] for row in costs) for name in AMOUNTS}
    currencies = {row["currency"] for row in costs if row["currency"] is not None}
    if len(currencies) > 1:
        found |= {"money": None, "third_party_money": None}
    return {**found, "currency": currencies.pop() if len(currencies) == 1 else None}


def _sum(amounts: Iterable[int | None]) -> int | None:
    known = [int(each) for each in amounts if each is not None]
    return sum(known) if known else None
