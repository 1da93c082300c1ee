"""What runs have cost: of tasks, of their attempts and of batches."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from genqueue.store.database.tables import run_cost
from genqueue.tasks.costs import total


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


_COLUMNS = (*(run_cost.c[name] for name in ("coins", "money", "currency", "third_party_money", "seconds")),)
_IDS: Any = bindparam("ids", expanding=True)
_OF_TASKS = select(run_cost.c.task_id, run_cost.c.attempt_id, *_COLUMNS).where(run_cost.c.task_id.in_(_IDS))
