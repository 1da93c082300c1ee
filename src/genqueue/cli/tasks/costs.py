"""What runs have cost, as one short text."""

from collections.abc import Mapping
from typing import Any

from genqueue.cli.terminal.session import Session


def cost_text(session: Session, cost: Mapping[str, Any]) -> str:
    """The parts of a cost that are known; empty where none is."""
    currency = cost["currency"] or ""
    parts = [
        session.text("cli_cost_coins", coins=cost["coins"]) if cost["coins"] is not None else "",
        f"{cost['money']} {currency}".strip() if cost["money"] is not None else "",
        _third_party(session, cost["third_party_money"], currency),
        session.text("cli_cost_seconds", seconds=cost["seconds"]) if cost["seconds"] is not None else "",
    ]
    return " · ".join(part for part in parts if part)


def _third_party(session: Session, money: float | None, currency: str) -> str:
    return "" if money is None else session.text("cli_cost_third_party", money=f"{money} {currency}".strip())
