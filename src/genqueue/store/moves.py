"""Moves: a verb takes many. One statement reads its list of moves from one JSON parameter, on every database."""

import json
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    CTE,
    BigInteger,
    Connection,
    Executable,
    Float,
    Integer,
    Table,
    Text,
    bindparam,
    cast,
    column,
    func,
    select,
    text,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import JSONB, psycopg
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

TEXT, INT, BIG, REAL = Text(), Integer(), BigInteger(), Float()
_DIALECTS = {"sqlite": pysqlite.dialect(paramstyle="qmark"), "postgresql": psycopg.dialect()}  # type: ignore[no-untyped-call]


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


class Query:
    """One statement with named parameters, built and rendered once, at import, for every database.

    It runs on the driver's own cursor: SQLAlchemy's part of a short statement was measured at four times the
    database's. Errors leave as SQLAlchemy's, so that nobody has to know.
    """

    def __init__(self, build: Callable[[str], Executable]) -> None:
        self._rendered = {name: _render(build(name), dialect) for name, dialect in _DIALECTS.items()}
        self._row: Any = None

    def ask(self, connection: Connection, **parameters: Any) -> Sequence[Any]:
        """The rows, as named tuples; none where the statement answers nothing."""
        rendered = self._rendered[connection.dialect.name]
        cursor = connection.connection.cursor()
        try:
            cursor.execute(rendered.sql, rendered.arguments(parameters))
            if cursor.description is None:
                return []
            found = cursor.fetchall()
            return self._named(cursor, found) if found else []
        except connection.dialect.loaded_dbapi.Error as error:
            lost = connection.dialect.is_disconnect(error, connection.connection.dbapi_connection, cursor)
            raise DBAPIError.instance(
                rendered.sql,
                None,
                error,
                connection.dialect.loaded_dbapi.Error,
                hide_parameters=True,
                connection_invalidated=lost,
                dialect=connection.dialect,
            ) from error
        finally:
            cursor.close()

    def _named(self, cursor: Any, found: Sequence[Any]) -> list[Any]:
        if self._row is None:
            self._row = namedtuple("Row", [column[0] for column in cursor.description])  # type: ignore[misc]
        return [self._row._make(each) for each in found]


def same(sql: str) -> Query:
    """A query in words that every database understands; `:name` marks a parameter."""
    return Query(lambda _dialect: text(sql))


class Statement:
    """One statement over a list of moves."""

    def __init__(self, columns: Mapping[str, TypeEngine[Any]], build: Callable[[CTE, str], Executable]) -> None:
        self._columns = tuple(columns)
        self._query = Query(lambda dialect: build(_RECORDS[dialect](columns), dialect))

    def run(self, connection: Connection, moves: Sequence[Mapping[str, Any]]) -> Sequence[Any]:
        """Carry it out for all `moves`; the answer is what RETURNING names, or nothing."""
        if not moves:
            return []
        rows = [{name: move[name] for name in self._columns} for move in moves]
        return self._query.ask(connection, moves=encode(rows))


class _Rendered(NamedTuple):
    """SQL text with its constants; `order` names the positions where the driver counts them."""

    sql: str
    constants: dict[str, Any]
    order: tuple[str, ...] | None

    def arguments(self, parameters: Mapping[str, Any]) -> Any:
        values = {**self.constants, **parameters}
        return values if self.order is None else [values[name] for name in self.order]


def _render(statement: Executable, dialect: Any) -> _Rendered:
    compiled: Any = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
    order = tuple(compiled.positiontup) if compiled.positional else None
    return _Rendered(compiled.string, dict(compiled.params), order)


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
