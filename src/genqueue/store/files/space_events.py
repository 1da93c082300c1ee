"""Space: what is told about it, and what may go when it runs out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from genqueue.clock import Instant
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.writing.tx import Hold, Tx


@dataclass(frozen=True, slots=True)
class SpaceFound:
    """A worker's look at its disk and storage: see `store.files.disk_space`."""

    at: Instant
    level: str
    free_bytes: int | None
    holds: tuple[Hold, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return ("space",)


def tell_space(tx: Tx, moves: Sequence[SpaceFound]) -> Mapping[str, bool]:
    """Log that there is little room, none, or enough again."""
    (move,) = moves
    tx.tell("space.updated", LOCAL_USER, None, move.at, {"level": move.level, "free_bytes": move.free_bytes})
    return {"space": True}
