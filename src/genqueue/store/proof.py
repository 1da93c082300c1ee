"""A proof that the database takes what is written: a small row on SQLite, the number of a transaction on PostgreSQL."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from genqueue.clock import Instant
from genqueue.store.marks import write_mark
from genqueue.store.tx import Hold, Tx


class Proof(NamedTuple):
    """Asked for at this moment."""

    at: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return ("proof",)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def prove(tx: Tx, moves: Sequence[Proof]) -> Mapping[str, bool]:
    """Write something that has to reach the disk. On PostgreSQL no row: all processes would wait for each other."""
    if tx.connection.dialect.name == "postgresql":
        tx.connection.exec_driver_sql("SELECT pg_current_xact_id()")
    else:
        write_mark(tx.connection, "proof", str(max(move.at for move in moves)))
    return {"proof": True}
