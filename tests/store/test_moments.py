"""Each column that holds a moment moves with the clock, or is kept, as decision 0012 says: each of them."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, Table, Text, insert, select

from genqueue.clock import SECOND
from genqueue.store.clock.steps import Reading, Step, correct
from genqueue.store.database.tables import metadata
from genqueue.store.store import Store
from genqueue.store.tasks.pauses import QUEUE_RESUMED, resumed_at
from genqueue.store.writing.tx import Hold, Tx
from tests.support.clock import START, ManualClock

DECISION = Path(__file__).parents[2] / "docs/decisions/0012-a-clock-that-was-put.md"
HOUR = 3600 * SECOND
NO_MOMENTS = {"id", "bytes", "tasks", "run_us", "window_us", "coins", "money", "third_party_money", "seconds"}
NO_MOMENTS |= {"daily_coins", "daily_money", "batch_coins", "batch_money"}
"""Columns of large numbers that are something else."""

OVER = "over"
ROWS: dict[str, dict[str, dict[str, Any]]] = {
    "task": {
        "waits": {"status": "PENDING", "on_return": None, "deleted_at": None},
        "owed": {"status": "FAILED", "on_return": "start", "deleted_at": None},
        "deleted": {"status": "FAILED", "on_return": None},
        OVER: {"status": "FAILED", "on_return": None, "deleted_at": None},
    },
    "attempt": {
        "open": {"task_id": "waits", "number": 2, "closed_at": None, "outcome": None},
        "crashed": {"task_id": "waits", "crashes": 1},
        OVER: {"task_id": OVER, "crashes": 0, "crashed_at": None},
    },
    "backend": {
        "ready": {"deleted_at": None},
        "new": {"deleted_at": None, "ready_at": None},
        OVER: {},
    },
}
"""Rows of the tables in which not everything is decided by each row."""


class Rows(NamedTuple):
    """Rows as they are, without the verbs that lead there."""

    rows: Sequence[tuple[Table, dict[str, Any]]]

    @property
    def keys(self) -> tuple[str, ...]:
        return ("rows",)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


def put_in(tx: Tx, moves: Sequence[Rows]) -> Mapping[str, bool]:
    for table, row in moves[0].rows:
        tx.connection.execute(insert(table), row)
    tx.connection.execute(insert(metadata.tables["meta"]), {"name": QUEUE_RESUMED, "value": f'{{"at": {START}}}'})
    return {"rows": True}


def given_row(table: Table, key: str, more: Mapping[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for place, column in enumerate(table.columns):
        if column.name in MOMENTS_OF[table.name]:
            row[column.name] = START + place * SECOND
        elif isinstance(column.type, Text):
            row[column.name] = key if column.primary_key or column.name in ("name", "url") else None
            if not column.nullable and row[column.name] is None:
                row[column.name] = column.name
        elif not column.nullable and str(column) != "event.id":
            row[column.name] = 1
    outcome = {"outcome": "failed"} if table.name == "attempt" else {}
    return {**row, **outcome, **more}


MOMENTS_OF = {
    table.name: {c.name for c in table.columns if isinstance(c.type, BigInteger) and c.name not in NO_MOMENTS}
    for table in metadata.sorted_tables
}


def read(connection: Connection) -> dict[tuple[str, str, str], Any]:
    found = {}
    for table in metadata.sorted_tables:
        key = next(iter(table.primary_key.columns)).name
        for row in connection.execute(select(table)).mappings():
            for name in MOMENTS_OF[table.name]:
                found[table.name, name, str(row[key])] = row[name]
    return found


def decided() -> dict[str, str]:
    rows = re.findall(r"^\| `(\w+\.\w+)` \| (moved|kept) \|", DECISION.read_text(encoding="utf-8"), re.MULTILINE)
    return dict(rows)


async def test_each_moment_moves_or_is_kept_as_the_decision_says(store: Store, clock: ManualClock) -> None:
    rows = [
        (table, given_row(table, key, more))
        for table in metadata.sorted_tables
        if table.name != "meta"
        for key, more in ROWS.get(table.name, {"one": {}}).items()
    ]
    await store.write(put_in, Rows(rows))
    before = await store.read(read)
    assert await store.write(correct, Step(clock.now() - HOUR, -HOUR, 0, Reading("a boot", 0))) == 1
    after = await store.read(read)
    found = {f"{table}.{name}": "kept" for table, name, _ in before}
    for (table, name, key), value in before.items():
        if after[table, name, key] != value:
            assert (after[table, name, key], key) == (value - HOUR, key)
            assert key != OVER, f"{table}.{name} of what is over"
            found[f"{table}.{name}"] = "moved"
    assert found == decided()
    assert await store.read(resumed_at) == START - HOUR
