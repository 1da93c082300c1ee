"""Costs of runs: written with what is learned about their end, each run once, however many attempts follow it."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects import postgresql, sqlite

from genqueue.clock import Instant
from genqueue.store.database.tables import attempt, run_cost, task
from genqueue.store.writing.statements import BIG, TEXT, Statement
from genqueue.tasks.costs import AMOUNTS, Cost


class Costly(Protocol):
    """The fields of a move that are used here."""

    @property
    def attempt_id(self) -> str: ...
    @property
    def at(self) -> Instant: ...
    @property
    def cost(self) -> Cost | None: ...


def keep_costs(connection: Connection, moves: Sequence[Costly]) -> None:
    """Keep what the runs of these moves have cost. A fact, so no lease is asked for. Of a run whose cost is known what
    is reported later completes or corrects it, and the time of its end stays."""
    for move in moves:
        if move.cost is not None and move.cost.is_known:
            _KEEP.run(connection, [_row(move, move.cost)])


def _row(move: Costly, cost: Cost) -> Mapping[str, Any]:
    return {"attempt_id": move.attempt_id, "at": move.at, **cost.to_row()}


_REPORTED = (*AMOUNTS, "currency")


def _build(m: Any, dialect: str) -> Any:
    """A run of which two attempts tell is one row, by the id that it has at its backend."""
    columns = {
        "backend_id": attempt.c.backend_id,
        "remote_id": func.coalesce(attempt.c.remote_id, attempt.c.id),
        "user_id": task.c.user_id,
        "attempt_id": attempt.c.id,
        "task_id": task.c.id,
        "batch_id": task.c.batch_id,
        "work": func.coalesce(task.c.workflow_id, task.c.lane),
        "at": m.c.at,
        **{name: m.c[name] for name in _REPORTED},
    }
    rows = select(*columns.values()).select_from(m).join(attempt, attempt.c.id == m.c.attempt_id)
    rows = rows.join(task, task.c.id == attempt.c.task_id).where(attempt.c.id == m.c.attempt_id)
    vendor: Any = postgresql if dialect == "postgresql" else sqlite
    insert = vendor.insert(run_cost).from_select(list(columns), rows)
    return insert.on_conflict_do_update(
        index_elements=["backend_id", "remote_id"],
        set_={name: func.coalesce(insert.excluded[name], run_cost.c[name]) for name in _REPORTED},
    )


_KEEP = Statement({"attempt_id": TEXT, "at": BIG, **dict.fromkeys(AMOUNTS, BIG), "currency": TEXT}, _build)
