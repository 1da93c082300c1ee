"""What an attempt leaves behind: the files that are kept, and the folders of those that are not."""

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from sqlalchemy import select

from genqueue.store.attempts.steps import Step
from genqueue.store.database.tables import output
from genqueue.store.files.garbage import throw
from genqueue.store.files.keys import output_folder
from genqueue.store.writing.statements import TEXT, add, over
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import Outcome

NOTHING_MADE = frozenset({Outcome.NOT_SENT, Outcome.REFUSED})


class StoredFile(NamedTuple):
    """A result that lies in our storage. `node` of the graph made it, `node_title` is what its author calls that."""

    id: str
    node: str
    filename: str
    key: str
    media_type: str
    bytes: int
    sha256: str
    width: int | None = None
    height: int | None = None
    duration_seconds: float | None = None
    node_title: str = ""


class Ended(Step, Protocol):
    """The end of an attempt, as far as its files are concerned."""

    @property
    def outcome(self) -> Outcome: ...

    @property
    def files(self) -> tuple[StoredFile, ...]: ...


def keep_files(tx: Tx, moves: Sequence[Ended], rows: Sequence[Any]) -> None:
    """Record the files of those moves whose tasks are in `rows`, in place of what an earlier attempt left."""
    owners = {row.id: row for row in rows}
    files = [
        {
            **item._asdict(),
            "position": position,
            "user_id": owners[move.task_id].user_id,
            "task_id": move.task_id,
            "attempt_id": move.attempt_id,
            "kind": owners[move.task_id].kind,
            "created_at": move.at,
        }
        for move in moves
        if move.task_id in owners
        for position, item in enumerate(move.files)
    ]
    if files:
        earlier = _FORGET_FILES.run(tx.connection, [{"task_id": item["task_id"]} for item in files])
        throw(tx.connection, [row.key for row in earlier], max(move.at for move in moves))
        _ADD_FILES.run(tx.connection, files)


def throw_folders(tx: Tx, moves: Sequence[Ended]) -> None:
    """An attempt that keeps no files may have stored some of them before it was given up."""
    left = [move for move in moves if not move.files and move.outcome not in NOTHING_MADE]
    if left:
        folders = [output_folder(move.task_id, move.attempt_id) for move in left]
        throw(tx.connection, folders, max(move.at for move in left))


_FORGET_FILES = over(
    lambda m: output.delete().where(output.c.task_id.in_(select(m.c.task_id))).returning(output.c.key), task_id=TEXT
)
_ADD_FILES = add(
    output,
    *(
        "id",
        "user_id",
        "task_id",
        "attempt_id",
        "kind",
        "position",
        "node",
        "node_title",
        "filename",
        "key",
        "media_type",
    ),
    *("bytes", "sha256", "width", "height", "duration_seconds", "created_at"),
)
