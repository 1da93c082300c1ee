"""The event that reports a change of the free space of the storage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from genqueue.clock import Instant
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.tx import Tx


@dataclass(frozen=True, slots=True)
class SpaceFound(FreeMove):
    """Result of a worker's check of its disk and storage: see `store.files.disk_space`."""

    at: Instant
    level: str
    free_bytes: int | None

    @property
    def keys(self) -> tuple[str, ...]:
        return ("space",)


def log_space_event(tx: Tx, moves: Sequence[SpaceFound]) -> Mapping[str, bool]:
    """Append the event that space is low, used up, unavailable, or sufficient again."""
    (move,) = moves
    tx.log_event("space.updated", LOCAL_USER, None, move.at, {"level": move.level, "free_bytes": move.free_bytes})
    return {"space": True}
