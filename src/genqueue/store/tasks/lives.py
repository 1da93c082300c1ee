"""The shutdown marker of an embedded database: which process dispatches, and did the previous one end cleanly?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from genqueue.clock import Instant
from genqueue.store.tasks.pauses import PauseQueue, pause_queue
from genqueue.store.writing.meta import read_mark, remove_mark, write_mark
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.tx import Tx

LIFE = "life"


@dataclass(frozen=True, slots=True)
class Life(FreeMove):
    """A process begins or ends to dispatch. `pause`: the queue starts paused after an unclean end."""

    name: str
    at: Instant
    pause: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)


def begin_life(tx: Tx, moves: Sequence[Life]) -> Mapping[str, dict[str, Any]]:
    """Set the marker. Returns, by name, the marker of a previous process that did not end cleanly (`{"name", "at"}`),
    else `{}`."""
    answers = {}
    for move in moves:
        before = read_mark(tx.connection, LIFE) or {}
        if before and move.pause:
            pause_queue(tx, [PauseQueue(move.at, "paused_after_crash")])
        write_mark(tx.connection, LIFE, {"name": move.name, "at": move.at})
        answers[move.name] = before
    return answers


def end_life(tx: Tx, moves: Sequence[Life]) -> Mapping[str, bool]:
    """Remove the marker: a clean end. Not legal when it is that of another process by now."""
    ended = {}
    for move in moves:
        if (read_mark(tx.connection, LIFE) or {}).get("name") == move.name:
            remove_mark(tx.connection, LIFE)
            ended[move.name] = True
    return ended
