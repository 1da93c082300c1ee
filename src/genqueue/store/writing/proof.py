"""A proof that the database has its tables and takes writes: a small row on SQLite, a transaction id on PostgreSQL."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import text

from genqueue.clock import Instant
from genqueue.store.database.tables import metadata
from genqueue.store.writing.meta import write_mark
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.tx import Tx


@dataclass(frozen=True, slots=True)
class Proof(FreeMove):
    """The move of `prove`: a proof requested at this time."""

    at: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return ("proof",)


def prove(tx: Tx, moves: Sequence[Proof]) -> Mapping[str, bool]:
    """Require every table, and write something that has to reach the disk. On PostgreSQL this is no row, for which all
    processes would wait for each other; the right to write rows is checked by a DELETE that matches none."""
    tx.connection.execute(_EVERY_TABLE)
    if tx.connection.dialect.name == "postgresql":
        tx.connection.execute(_WRITES)
        tx.connection.exec_driver_sql("SELECT pg_current_xact_id()")
    else:
        write_mark(tx.connection, "proof", str(max(move.at for move in moves)))
    return {"proof": True}


_EVERY_TABLE = text(f"SELECT 1 FROM {', '.join(sorted(metadata.tables))} WHERE 1 = 0")
_WRITES = text("DELETE FROM meta WHERE 1 = 0")
