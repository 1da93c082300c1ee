"""The output files of an attempt: recording those that are kept, and handing the others to the garbage collection."""

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from sqlalchemy import select

from genqueue.store.attempts.steps import Step
from genqueue.store.database.tables import output
from genqueue.store.files.garbage import throw
from genqueue.store.files.keys import output_folder
from genqueue.store.writing.statements import TEXT, add, over_moves
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import Outcome

NOTHING_MADE = frozenset({Outcome.NOT_SENT, Outcome.REFUSED})


class StoredFile(NamedTuple):
    """An output in our storage. `node` is the graph node that made it, `node_title` the title its author gave it."""

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
    """Record the files of the moves whose tasks are in `rows`, in place of those of an earlier attempt."""
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
    """Hand the folders of attempts that keep no files to the garbage collection: some files may have been stored."""
    left = [move for move in moves if not move.files and move.outcome not in NOTHING_MADE]
    if left:
        folders = [output_folder(move.task_id, move.attempt_id) for move in left]
        throw(tx.connection, folders, max(move.at for move in left))


_FORGET_FILES = over_moves(
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
