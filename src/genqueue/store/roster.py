"""The servers as a page shows them: their rows, how one gets in, and how busy each is, in one snapshot."""

from typing import Any, NamedTuple

from sqlalchemy import Connection

from genqueue.store.safe import kept_access
from genqueue.store.servers import load_servers
from genqueue.store.supply import Supply, load_supply


class Roster(NamedTuple):
    rows: list[dict[str, Any]]
    access: dict[str, list[str]]
    supply: Supply


def load_roster(connection: Connection) -> Roster:
    """Every server that is not removed, in the order of creation."""
    rows = load_servers(connection)
    return Roster(rows, kept_access(connection, [row["id"] for row in rows]), load_supply(connection, ()))
