"""The condition of the database: is it still the one that was opened, and has it refused statements lately?

`/readyz` reports it, so that it fails when users get 503. A database is identified by its file on SQLite
(`database_file`), and by the id in `meta` on PostgreSQL (`same_installation`).
"""

import time
from collections.abc import Callable
from typing import Protocol

import structlog
from sqlalchemy import Connection

from genqueue.errors import Unavailable
from genqueue.store.database.engine import is_damage, is_out_of_room

REMEMBERED_S = 30.0
"""For this time after a write found no room the database counts as full: a smaller write may succeed meanwhile."""

log = structlog.get_logger(__name__)


class Presence(Protocol):
    """The identity of the database that was opened."""

    def require(self) -> None:
        """Raises Unavailable when the database is not that one any more. Costs next to nothing."""
        ...

    def look(self) -> None:
        """Check anew, with a query where that is needed. Blocking; raises as `require`."""
        ...

    def count(self, connection: Connection) -> None:
        """Count a transaction that writes; part of each of them."""
        ...

    def close(self) -> None: ...


class Condition:
    """The condition of the database of one store. `awake` returns seconds, as that of the clock does."""

    def __init__(self, presence: Presence, awake: Callable[[], float] = time.monotonic) -> None:
        self._presence, self._awake = presence, awake
        self._damage: Unavailable | None = None
        self._full: tuple[Unavailable, float] | None = None

    def require(self) -> None:
        """Raises Unavailable when the database that was opened is gone or was replaced."""
        self._presence.require()

    def look(self) -> None:
        """Check the identity of the database, with a query where that is needed. Blocking."""
        self._presence.look()

    def count(self, connection: Connection) -> None:
        """Count a transaction that writes; part of each of them. The count reveals an older copy of the database."""
        self._presence.count(connection)

    def note(self, error: Unavailable) -> None:
        """Note a refused statement: damage is remembered until a check finds none, a full disk for REMEMBERED_S."""
        cause = getattr(error.__cause__, "orig", None)
        if error.code == "database_damaged" or is_damage(cause):
            if self._damage is None:
                log.error("database_damaged", reason=str(error.arguments.get("reason", "")))
            self._damage = error
        elif is_out_of_room(cause):
            self._full = error, self._awake()

    def note_check(self, harm: list[str] | None) -> None:
        """Note a check of the file: the list of what is wrong in it, or None when the check had no time to end."""
        if harm:
            self.note(Unavailable("database_damaged", reason=harm[0]))
        elif harm is not None:
            self._damage = None

    @property
    def trouble(self) -> Unavailable | None:
        """The reason why the database cannot be relied upon now, or None."""
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
        """Release the database; to be called after the last connection is closed."""
        self._presence.close()
