"""Run times of successful runs: the last ones are kept for each kind of work and backend. Waiting is not included."""

import json
from collections.abc import Collection, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection, and_, bindparam, case, delete, func, select, text, update

from genqueue.clock import Instant
from genqueue.store.database.tables import lane, pace, task
from genqueue.store.writing.statements import BIG, INT, TEXT, encode, over_moves, put
from genqueue.store.writing.tx import Hold
from genqueue.tasks.pace import RECENT, Paces, Work


class Measured(Protocol):
    """The fields of an ended run that are used here. `run_us` is by the backend's own clock, where it reported that."""

    @property
    def task_id(self) -> str: ...
    @property
    def hold(self) -> Hold: ...
    @property
    def lane(self) -> str | None: ...
    @property
    def run_us(self) -> int | None: ...
    @property
    def at(self) -> Instant: ...


def measure(connection: Connection, moves: Sequence[Measured]) -> None:
    """Record the run times of these moves; those without `run_us` are left out."""
    known = [move for move in moves if move.run_us is not None]
    _follow(connection, known)
    _remember(connection, known)


def load_paces(connection: Connection, lanes: Collection[str]) -> Paces:
    """Return the run times measured in these lanes."""
    rows = connection.execute(_TIMES, {"lanes": sorted(lanes) or [""]})
    return Paces({(Work(row.lane, row.workflow, row.size), row.backend_id): json.loads(row.times) for row in rows})


def forget_paces(connection: Connection, before: Instant) -> None:
    """Delete run times not updated since `before`."""
    connection.execute(_OLD, {"before": before})


def _follow(connection: Connection, moves: Sequence[Measured]) -> None:
    """Update the usual run time of each lane, a moving average, by which the claim decides."""
    runs: dict[str, list[int]] = {}
    for move in moves:
        if move.lane is not None and move.run_us is not None:
            runs.setdefault(move.lane, []).append(move.run_us)
    _USUAL.run(
        connection,
        [{"lane": key, "run_us": sum(times) // len(times), "runs": len(times)} for key, times in runs.items()],
    )


def _remember(connection: Connection, moves: Sequence[Measured]) -> None:
    """Append to the kept run times. Only the holder of a backend writes its rows, so no update is lost."""
    by_task = {move.task_id: move for move in moves}
    asked = [{"task_id": move.task_id, "backend_id": move.hold.backend_id} for move in by_task.values()]
    times: dict[tuple[str, str, int, str], list[int]] = {}
    latest: dict[tuple[str, str, int, str], Instant] = {}
    for row in _REMEMBERED.run(connection, asked):
        move = by_task[row.id]
        key = (row.lane, row.workflow, row.size, move.hold.backend_id)
        times.setdefault(key, json.loads(row.times or "[]")).append(move.run_us or 0)
        latest[key] = max(move.at, latest.get(key, 0))
    names = ("lane", "workflow", "size", "backend_id")
    _REMEMBER.run(
        connection,
        [
            {**dict(zip(names, key, strict=True)), "times": encode(times[key][-RECENT:]), "measured_at": latest[key]}
            for key in sorted(times)
        ],
    )


_USUAL = over_moves(
    lambda m: (
        update(lane)
        .where(lane.c.key == m.c.lane)
        .values(
            run_us=case((lane.c.run_us.is_(None), m.c.run_us), else_=(lane.c.run_us * 3 + m.c.run_us) // 4),
            runs=lane.c.runs + m.c.runs,
        )
    ),
    lane=TEXT,
    run_us=BIG,
    runs=INT,
)
_WORKFLOW = func.coalesce(task.c.workflow_id, "")
_REMEMBERED = over_moves(
    lambda m: (
        select(task.c.id, task.c.lane, _WORKFLOW.label("workflow"), task.c.size, pace.c.times)
        .select_from(m)
        .join(task, task.c.id == m.c.task_id)
        .outerjoin(
            pace,
            and_(
                pace.c.lane == task.c.lane,
                pace.c.workflow == _WORKFLOW,
                pace.c.size == task.c.size,
                pace.c.backend_id == m.c.backend_id,
            ),
        )
    ),
    task_id=TEXT,
    backend_id=TEXT,
)
_REMEMBER = put(
    pace,
    lambda insert, _m: insert.on_conflict_do_update(
        index_elements=["lane", "workflow", "size", "backend_id"],
        set_={name: insert.excluded[name] for name in ("times", "measured_at")},
    ),
    lane=TEXT,
    workflow=TEXT,
    size=INT,
    backend_id=TEXT,
    times=TEXT,
    measured_at=BIG,
)
_TIMES: Any = text("SELECT lane, workflow, size, backend_id, times FROM pace WHERE lane IN :lanes").bindparams(
    bindparam("lanes", expanding=True)
)
_OLD = delete(pace).where(pace.c.measured_at < bindparam("before"))
