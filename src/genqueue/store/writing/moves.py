"""Base classes of moves: the leases under which a move decides, and the key that keeps two moves apart.

A move is a frozen dataclass that inherits from one of them. `Move` in `writer` is the contract that they fulfil.
"""

from genqueue.store.writing.tx import Hold


class FreeMove:
    """A move that needs no lease: the action of a user, or periodic work."""

    __slots__ = ()

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


class TaskKeyed(FreeMove):
    """A move of one task that needs no lease."""

    __slots__ = ()
    task_id: str

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.task_id,)


class LeasedMove:
    """A move of the process that holds a backend. It is left out of its transaction when that lease is lost."""

    __slots__ = ()
    hold: Hold

    @property
    def holds(self) -> tuple[Hold, ...]:
        return (self.hold,)


class AttemptKeyed(LeasedMove):
    """A move of one attempt, by the process that holds its backend."""

    __slots__ = ()
    attempt_id: str

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.attempt_id,)


class BackendKeyed(LeasedMove):
    """A move of one backend, by the process that holds it."""

    __slots__ = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.hold.backend_id,)
