"""What runs have cost: of tasks, of their attempts, of batches, and by day and backend."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, func, select, text

from genqueue.clock import SECOND, Instant, local_day
from genqueue.store.database.tables import run_cost
from genqueue.tasks.costs import AMOUNTS, total


def attach_costs(connection: Connection, items: Sequence[dict[str, Any]]) -> None:
    """Add `cost` to each task, the sum over its runs, and to each of its attempts that were loaded with it."""
    by_task: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in connection.execute(_OF_TASKS, {"ids": [item["id"] for item in items] or [""]}):
        by_task[row.task_id].append(row._asdict())
    for item in items:
        runs = by_task.get(item["id"], [])
        item["cost"] = total(runs)
        for each in item.get("attempts", ()):
            each["cost"] = total(run for run in runs if run["attempt_id"] == each["id"])


def attach_batch_costs(connection: Connection, batches: Sequence[dict[str, Any]]) -> None:
    """Add `cost` to each batch: the sum over all that was run for it, deleted tasks included."""
    by_batch: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in connection.execute(_OF_BATCHES, {"ids": [each["id"] for each in batches] or [""]}):
        by_batch[row.batch_id].append(row._asdict())
    for each in batches:
        each["cost"] = total(by_batch.get(each["id"], []))


def costs_by_day(connection: Connection, viewer: str, since: Instant, until: Instant) -> list[dict[str, Any]]:
    """Return what the viewer's runs have cost that ended in the span, by day of the installation and backend: `day`,
    `backend_id`, `runs` and the columns of a cost."""
    found: dict[tuple[str, str], list[Mapping[str, Any]]] = defaultdict(list)
    for row in connection.execute(_BY_QUARTER, {"viewer": viewer, "since": since, "until": until}):
        found[local_day(row.quarter * _QUARTER_US), row.backend_id].append(row._asdict())
    return [
        {"day": day, "backend_id": backend_id, "runs": sum(each["runs"] for each in rows), **total(rows)}
        for (day, backend_id), rows in sorted(found.items())
    ]


_COLUMNS = (*(run_cost.c[name] for name in (*AMOUNTS, "currency")),)
_SUMS = (*(func.sum(run_cost.c[name]).label(name) for name in AMOUNTS), run_cost.c.currency)
_QUARTER_US = 900 * SECOND
_IDS: Any = bindparam("ids", expanding=True)
_OF_TASKS = select(run_cost.c.task_id, run_cost.c.attempt_id, *_COLUMNS).where(run_cost.c.task_id.in_(_IDS))
_OF_BATCHES = (
    select(run_cost.c.batch_id, *_SUMS)
    .where(run_cost.c.batch_id.in_(_IDS))
    .group_by(run_cost.c.batch_id, run_cost.c.currency)
)
# Every time zone begins its days at a quarter of an hour.
_BY_QUARTER = text(
    f"""
    SELECT at / {_QUARTER_US} AS quarter, backend_id, currency, count(*) AS runs,
           {", ".join(f"sum({name}) AS {name}" for name in AMOUNTS)}
      FROM run_cost WHERE user_id = :viewer AND at >= :since AND at < :until GROUP BY 1, 2, 3
    """
)
