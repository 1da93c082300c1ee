"""Demand and supply of the queue as one snapshot: which servers there are, what they serve, how long runs take.

From it the web tells why a task waits and when it will be done.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, select, text

from genqueue.clock import Instant
from genqueue.store.pauses import Pause, load_pause
from genqueue.store.tables import backend
from genqueue.store.tallying import waiting_by_lane


@dataclass(frozen=True, slots=True)
class Server:
    """A server as the queue sees it. `open` counts its open attempts whose run has not ended."""

    id: str
    name: str
    kind: str
    state: str
    seats: int
    next_probe_at: Instant | None
    paused_at: Instant | None
    open: int

    @property
    def at_work(self) -> bool:
        """It takes new work."""
        return self.state == "ready" and self.paused_at is None


@dataclass(frozen=True, slots=True)
class Supply:
    """`able[lane]` and `unable[lane]` are the servers judged so far, the latter with what they lack (a trouble as
    JSON). `run_us[lane]` is the usual run time. `mix` counts what waits by lane; `running` holds (start, lane) of
    what runs now. `kinds` names the kind of every server there ever was. `pause` is that of the whole queue."""

    servers: dict[str, Server]
    kinds: dict[str, str]
    able: dict[str, frozenset[str]]
    unable: dict[str, dict[str, dict[str, Any] | None]]
    run_us: dict[str, int]
    mix: dict[str, int]
    running: tuple[tuple[Instant, str], ...]
    pause: Pause | None = None


def load_supply(connection: Connection, lanes: Collection[str]) -> Supply:
    """The snapshot for these lanes; with none of them only servers and kinds are read."""
    kinds = {row.id: row.kind for row in connection.execute(_KINDS)}
    servers = {row.id: Server(*row) for row in connection.execute(_SERVERS)}
    pause = load_pause(connection)
    if not lanes:
        return Supply(servers, kinds, {}, {}, {}, {}, (), pause)
    able: dict[str, set[str]] = {}
    unable: dict[str, dict[str, dict[str, Any] | None]] = {}
    for row in connection.execute(_JUDGED, {"lanes": sorted(lanes)}):
        if row.able:
            able.setdefault(row.lane, set()).add(row.backend_id)
        else:
            unable.setdefault(row.lane, {})[row.backend_id] = json.loads(row.lacks) if row.lacks else None
    return Supply(
        servers=servers,
        kinds=kinds,
        able={lane: frozenset(ids) for lane, ids in able.items()},
        unable=unable,
        run_us={row.key: row.run_us for row in connection.execute(_RUN_TIMES)},
        mix=waiting_by_lane(connection),
        running=tuple((row.started_at, row.lane) for row in connection.execute(_RUNNING)),
        pause=pause,
    )


_KINDS = select(backend.c.id, backend.c.kind)
_SERVERS = text(
    """
    SELECT b.id, b.name, b.kind, b.state, b.seats, b.next_probe_at, b.paused_at,
           (SELECT count(*) FROM attempt a
             WHERE a.backend_id = b.id AND a.closed_at IS NULL AND a.ended_at IS NULL) AS open
      FROM backend b WHERE b.deleted_at IS NULL ORDER BY b.id
    """
)
_LANES: Any = bindparam("lanes", expanding=True)
_JUDGED = text(
    "SELECT s.backend_id, s.lane, s.able, s.lacks FROM serves s JOIN backend b ON b.id = s.backend_id"
    " WHERE b.deleted_at IS NULL AND s.lane IN :lanes ORDER BY s.backend_id"
).bindparams(_LANES)
_RUN_TIMES = text("SELECT key, run_us FROM lane WHERE run_us IS NOT NULL")
_RUNNING = text(
    "SELECT started_at, lane FROM attempt WHERE closed_at IS NULL AND ended_at IS NULL AND started_at IS NOT NULL"
)
