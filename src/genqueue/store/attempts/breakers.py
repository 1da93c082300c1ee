"""Circuit breakers: the outage of a backend costs a try of at most as many tasks as the backend has seats.

These are tasks whose turn comes while the backend is away. Their number is a column of the backend's row, so that a
restart of GenQueue does not affect further tasks; the end of the outage resets it.
"""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, update

from genqueue.store.database.tables import backend
from genqueue.store.writing.statements import INT, TEXT, over_moves, same


class Away(NamedTuple):
    """A backend that is away: how many more tasks its outage may affect, and the reason of the outage as JSON."""

    backend_id: str
    room: int
    reason: str | None


def load_away(connection: Connection) -> dict[str, Away]:
    """Return, by id, the backends whose outage may still affect tasks; none during a pause."""
    found = (
        Away(row.id, min(row.seats - row.outage_taken, row.seats - row.open), row.reason)
        for row in _AWAY.ask(connection)
    )
    return {each.backend_id: each for each in found if each.room > 0}


def count_taken(connection: Connection, backend_ids: Iterable[str]) -> None:
    """Count one more affected task for each occurrence of a backend id."""
    counted = Counter(backend_ids)
    _TAKEN.run(connection, [{"id": backend_id, "taken": taken} for backend_id, taken in sorted(counted.items())])


_AWAY = same(
    """
    SELECT b.id, b.seats, b.outage_taken, b.reason,
           (SELECT count(*) FROM attempt a
             WHERE a.backend_id = b.id AND a.closed_at IS NULL AND a.ended_at IS NULL) AS open
      FROM backend b
     WHERE b.state = 'unreachable' AND b.paused_at IS NULL AND b.deleted_at IS NULL AND b.outage_taken < b.seats
       AND NOT EXISTS (SELECT 1 FROM meta WHERE name = 'queue_paused')
     ORDER BY b.id
    """
)
_TAKEN = over_moves(
    lambda m: update(backend).where(backend.c.id == m.c.id).values(outage_taken=backend.c.outage_taken + m.c.taken),
    id=TEXT,
    taken=INT,
)
