"""Moves: a verb takes many. One statement reads its list of moves from one JSON parameter, on every database."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    Connection,
    Executable,
    Integer,
    Row,
    Table,
    Text,
    bindparam,
    cast,
    column,
    func,
    select,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeEngine

TEXT, INT, BIG = Text(), Integer(), BigInteger()
DIALECTS = ("sqlite", "postgresql")


def _sqlite_records(columns: Mapping[str, TypeEngine[Any]]) -> CTE:
    each = func.json_each(bindparam("moves")).table_valued("value", name="j")
    values = [func.json_extract(each.c.value, f"$.{name}", type_=kind).label(name) for name, kind in columns.items()]
    return select(*values).cte("m")


def _postgresql_records(columns: Mapping[str, TypeEngine[Any]]) -> CTE:
    recordset = func.jsonb_to_recordset(cast(bindparam("moves", type_=TEXT), JSONB))
    rows = recordset.table_valued(*(column(name, kind) for name, kind in columns.items()))
    derived = rows.render_derived(name="x", with_types=True)
    return select(*(derived.c[name] for name in columns)).cte("m")


_RECORDS = {"sqlite": _sqlite_records, "postgresql": _postgresql_records}


encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Statement:
    """One statement over a list of moves, built once, at import, for every database."""

    def __init__(self, columns: Mapping[str, TypeEngine[Any]], build: Callable[[CTE, str], Executable]) -> None:
        self._columns = tuple(columns)
        self._built = {dialect: build(_RECORDS[dialect](columns), dialect) for dialect in DIALECTS}

    def run(self, connection: Connection, moves: Sequence[Mapping[str, Any]]) -> Sequence[Row[Any]]:
        """Carry it out for all `moves`; the answer is what RETURNING names, or nothing."""
        if not moves:
            return []
        rows = [{name: move[name] for name in self._columns} for move in moves]
        statement = self._built[connection.dialect.name]
        result = connection.execute(statement, {"moves": encode(rows)})
        return result.all() if result.returns_rows else []


def over(build: Callable[[CTE], Executable], /, **columns: TypeEngine[Any]) -> Statement:
    """`over(lambda m: update(task).where(task.c.id == m.c.id)..., id=TEXT, at=BIG)`."""
    return Statement(columns, lambda m, _dialect: build(m))


def put(table: Table, conflict: Callable[[Any, Any], Any], /, **columns: TypeEngine[Any]) -> Statement:
    """`put(idempotency, lambda insert, m: insert.on_conflict_do_nothing(), user_id=TEXT, ...)`: insert or, where the
    row exists, what `conflict` says. Name RETURNING there; a row that stays as it is does not come back."""

    def build(m: CTE, dialect: str) -> Executable:
        names = list(columns)
        # SQLite wants a WHERE between SELECT and ON CONFLICT, or takes ON for a join.
        rows = select(*(m.c[name] for name in names)).where(true())
        vendor = postgresql if dialect == "postgresql" else sqlite
        statement: Executable = conflict(vendor.insert(table).from_select(names, rows), m)
        return statement

    return Statement(columns, build)
