"""What RunningHub says about an account (`/uc/openapi/accountStatus`): its plan and what it has left."""

from typing import Any

from genqueue.backends import foreign
from genqueue.backends.base import Account


def account_in(about: dict[str, Any]) -> Account:
    """The account in an answer, whose numbers may be texts."""
    return Account(
        plan=foreign.text(about.get("apiType"), 50) or None,
        coins=_amount(about.get("remainCoins")),
        money=_amount(about.get("remainMoney")),
        currency=foreign.text(about.get("currency"), 10) or None,
    )


def is_exhausted(account: Account) -> bool:
    """Whether it has neither coins nor money. One about which nothing is said is not."""
    left = [amount for amount in (account.coins, account.money) if amount is not None]
    return bool(left) and max(left) <= 0


def _amount(value: Any) -> float | None:
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    return foreign.number(value)
