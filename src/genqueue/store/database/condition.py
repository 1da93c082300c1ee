"""The condition of the database: whether it is still the one that was opened, and what it has refused lately.

`/readyz` tells it, so that it says no when people hear 503. Which database it is, the file knows on SQLite
(`database_file`), and the id in `meta` on PostgreSQL (`same_installation`).
"""

import time
from collections.abc import Callable
from typing import Protocol

import structlog
from sqlalchemy import Connection

from genqueue.errors import Unavailable
from genqueue.store.database.engine import is_damage, is_out_of_room

REMEMBERED_S = 30.0
"""So long after a write found no room the database counts as full: the next one may be smaller and find some."""

log = structlog.get_logger(__name__)


class Presence(Protocol):
    """Knows which database was opened."""

    def require(self) -> None:
        """Raises Unavailable when it is not that one any more. Costs next to nothing."""
        ...

    def look(self) -> None:
        """Find out anew, where that takes a question to the database. Blocking; raises as `require`."""
        ...

    def count(self, connection: Connection) -> None:
        """Part of every transaction that writes."""
        ...

    def close(self) -> None: ...


class Condition:
    """One per store. `awake` counts seconds, as the clock's."""

    def __init__(self, presence: Presence, awake: Callable[[], float] = time.monotonic) -> None:
        self._presence, self._awake = presence, awake
        self._damage: Unavailable | None = None
        self._full: tuple[Unavailable, float] | None = None

    def require(self) -> None:
        """Raises Unavailable when the database that was opened is gone or another one."""
        self._presence.require()

    def look(self) -> None:
        """Ask the database which one it is. Blocking."""
        self._presence.look()

    def count(self, connection: Connection) -> None:
        """Part of every transaction that writes: by it an older state of the database is known."""
        self._presence.count(connection)

    def note(self, error: Unavailable) -> None:
        """A statement was refused: damage is remembered until a check finds none, a full disk for a while."""
        cause = getattr(error.__cause__, "orig", None)
        if error.code == "database_damaged" or is_damage(cause):
            if self._damage is None:
                log.error("database_damaged", reason=str(error.arguments.get("reason", "")))
            self._damage = error
        elif is_out_of_room(cause):
            self._full = error, self._awake()

    def note_check(self, harm: list[str] | None) -> None:
        """The file was checked: what is wrong in it, nothing, or (None) the check had no time to end."""
        if harm:
            self.note(Unavailable("database_damaged", reason=harm[0]))
        elif harm is not None:
            self._damage = None

    @property
    def trouble(self) -> Unavailable | None:
        """Why the database cannot be relied upon now."""
        try:
            self.require()
        except Unavailable as error:
            return error
        if self._damage is not None:
            return self._damage
        if self._full is not None and self._awake() - self._full[1] < REMEMBERED_S:
            return self._full[0]
        return None

    def close(self) -> None:
        """After the last connection."""
        self._presence.close()
