"""SQL statements over lists of moves: each reads its list from one JSON parameter, on every database."""

import json
import re
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

import msgspec
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
    literal_column,
    select,
    text,
    true,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql import JSON, psycopg
from sqlalchemy.dialects.sqlite import pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

TEXT, INT, BIG, REAL = Text(), Integer(), BigInteger(), Float()
_DIALECTS = {"sqlite": pysqlite.dialect(paramstyle="qmark"), "postgresql": psycopg.dialect()}  # type: ignore[no-untyped-call]


def _sqlite_records(columns: Mapping[str, TypeEngine[Any]]) -> CTE:
    """`[[value, ...], ...]`: access by position takes five sixths of the time of access by name."""
    each = func.json_each(bindparam("moves")).table_valued("value", name="j")
    values = [
        func.json_extract(each.c.value, literal_column(f"'$[{place}]'"), type_=kind).label(name)
        for place, (name, kind) in enumerate(columns.items())
    ]
    return select(*values).cte("m")


def _postgresql_records(columns: Mapping[str, TypeEngine[Any]]) -> CTE:
    """`[{name: value, ...}, ...]`."""
    recordset = func.json_to_recordset(cast(bindparam("moves", type_=TEXT), JSON))
    rows = recordset.table_valued(*(column(name, kind) for name, kind in columns.items()))
    derived = rows.render_derived(name="x", with_types=True)
    return select(*(derived.c[name] for name in columns)).cte("m")


_RECORDS = {"sqlite": _sqlite_records, "postgresql": _postgresql_records}


_REPLACED = "\ufffd"
_ESCAPED = "\\ufffd"
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
# A surrogate pair, NUL or a lone surrogate, any other escape. Only the second is captured.
_ESCAPE = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|(\\u0000|\\u[dD][89a-fA-F]..)|\\.")
_NO_NUMBER = re.compile(r'("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b')
_encode = msgspec.json.Encoder().encode


def encode(document: object) -> str:
    """Return compact JSON text that every database accepts: characters that none can store (NUL, lone surrogates) are
    replaced, wherever they came from.

    Encoding with the standard library was measured at a third of the writer's own time, so it is used only for what
    msgspec refuses: numbers of more than 64 bits, which a graph may contain, and lone surrogates.
    """
    try:
        encoded = _encode(document)
    except (OverflowError, UnicodeEncodeError):
        return _encode_slowly(document)
    return _without_halves(encoded.decode()) if b"\\u0000" in encoded else encoded.decode()


def kept(text: str) -> str:
    """Return the text with characters that no database can store replaced."""
    return _UNKEEPABLE.sub(_REPLACED, text)


def _encode_slowly(document: object) -> str:
    encoded = json.dumps(document, separators=(",", ":"), default=_plain)
    return _without_halves(_NO_NUMBER.sub(lambda found: found[1] or "null", encoded))


def _without_halves(encoded: str) -> str:
    return _ESCAPE.sub(lambda found: _ESCAPED if found[1] else found[0], encoded)


def _plain(value: object) -> Any:
    """Convert a value of a type that the standard library cannot encode."""
    if isinstance(value, msgspec.Raw):
        return json.loads(bytes(value))
    return msgspec.structs.asdict(value) if isinstance(value, msgspec.Struct) else msgspec.to_builtins(value)


class Query:
    """One statement with named parameters, built and rendered once, at import, for every database.

    It runs on the driver's own cursor: SQLAlchemy's share of a short statement was measured at four times the
    database's.
    """

    def __init__(self, build: Callable[[str], Executable]) -> None:
        self._rendered = {name: _render(build(name), dialect) for name, dialect in _DIALECTS.items()}
        self._row: Any = None

    def ask(self, connection: Connection, **parameters: Any) -> Sequence[Any]:
        """Run the query; returns the rows as named tuples, none for a statement without rows."""
        return self.ask_as_is(connection, **{name: _kept(value) for name, value in parameters.items()})

    def ask_as_is(self, connection: Connection, **parameters: Any) -> Sequence[Any]:
        """The same, for texts that every database is known to accept."""
        rendered = self._rendered[connection.dialect.name]
        with _cursor(connection, rendered.sql) as cursor:
            cursor.execute(rendered.sql, rendered.arguments(parameters))
            if cursor.description is None:
                return []
            found = cursor.fetchall()
            return self._named(cursor, found) if found else []

    def _named(self, cursor: Any, found: Sequence[Any]) -> list[Any]:
        if self._row is None:
            self._row = namedtuple("Row", [column[0] for column in cursor.description])  # type: ignore[misc]
        return [self._row._make(each) for each in found]


@contextmanager
def _cursor(connection: Connection, sql: str) -> Iterator[Any]:
    """Yield the driver's cursor; its errors are raised as SQLAlchemy's."""
    cursor = connection.connection.cursor()
    try:
        yield cursor
    except connection.dialect.loaded_dbapi.Error as error:
        lost = connection.dialect.is_disconnect(error, connection.connection.dbapi_connection, cursor)
        raise DBAPIError.instance(
            sql,
            None,
            error,
            connection.dialect.loaded_dbapi.Error,
            hide_parameters=True,
            connection_invalidated=lost,
            dialect=connection.dialect,
        ) from error
    finally:
        cursor.close()


def same(sql: str) -> Query:
    """Return a query in SQL that every database understands; `:name` marks a parameter."""
    return Query(lambda _dialect: text(sql))


class Statement:
    """One statement over a list of moves."""

    def __init__(self, columns: Mapping[str, TypeEngine[Any]], build: Callable[[CTE, str], Executable]) -> None:
        self._columns = tuple(columns)
        self._of_mapping, self._of_object = _picker(itemgetter, self._columns), _picker(attrgetter, self._columns)
        self._query = Query(lambda dialect: build(_RECORDS[dialect](columns), dialect))

    def run(self, connection: Connection, moves: Sequence[object]) -> Sequence[Any]:
        """Run it for all `moves`, mappings or objects that have its columns; further fields are ignored. Returns the
        rows of the statement (RETURNING or SELECT), if any."""
        if not moves:
            return []
        pick = self._of_mapping if isinstance(moves[0], Mapping) else self._of_object
        rows: list[Any] = [pick(move) for move in moves]
        if connection.dialect.name == "postgresql":
            rows = [dict(zip(self._columns, row, strict=True)) for row in rows]
        return self._query.ask_as_is(connection, moves=encode(rows))


class Addition:
    """An INSERT of new rows into one table, without RETURNING."""

    def __init__(self, table: Table, names: Sequence[str]) -> None:
        columns = {name: table.c[name].type for name in names}
        self._pick = {True: _picker(itemgetter, tuple(names)), False: _picker(attrgetter, tuple(names))}
        self._width = len(names)
        self._one = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        self._all = put(table, lambda insert, _m: insert, **columns)

    def run(self, connection: Connection, rows: Sequence[Any]) -> None:
        """Insert `rows`: mappings with these columns and no others, or objects that have them."""
        if not rows:
            return
        mappings = isinstance(rows[0], Mapping)
        if mappings and len(rows[0]) != self._width:
            raise ValueError(f"not the columns that are inserted: {sorted(rows[0])}")
        if connection.dialect.name == "postgresql":
            self._all.run(connection, rows)
            return
        pick = self._pick[mappings]
        with _cursor(connection, self._one) as cursor:
            cursor.executemany(self._one, [tuple(map(_kept, pick(row))) for row in rows])


def _kept(value: Any) -> Any:
    # `isascii` takes constant time, and most texts are ASCII.
    return kept(value) if isinstance(value, str) and (not value.isascii() or "\0" in value) else value


def _picker(getter: Callable[..., Callable[[Any], Any]], names: tuple[str, ...]) -> Callable[[Any], tuple[Any, ...]]:
    pick = getter(*names)
    return pick if len(names) > 1 else lambda move: (pick(move),)


class _Rendered(NamedTuple):
    """SQL text with its constants; `order` lists the parameters by position, for drivers with positional ones."""

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


def over_moves(build: Callable[[CTE], Executable], /, **columns: TypeEngine[Any]) -> Statement:
    """`over_moves(lambda m: update(task).where(task.c.id == m.c.id)..., id=TEXT)`: a statement over the moves `m`."""
    return Statement(columns, lambda m, _dialect: build(m))


def add(table: Table, *names: str) -> Addition:
    """`add(attempt, "id", "task_id", ...)`: insert rows with these columns."""
    return Addition(table, names)


def put(table: Table, conflict: Callable[[Any, Any], Any], /, **columns: TypeEngine[Any]) -> Statement:
    """`put(idempotency, lambda insert, m: insert.on_conflict_do_nothing(), user_id=TEXT, ...)`: insert or, where the
    row exists, do what `conflict` says. RETURNING belongs there too; a row that stays as it is is not returned."""

    def build(m: CTE, dialect: str) -> Executable:
        names = list(columns)
        # SQLite wants a WHERE between SELECT and ON CONFLICT, or takes ON for a join.
        rows = select(*(m.c[name] for name in names)).where(true())
        vendor = postgresql if dialect == "postgresql" else sqlite
        statement: Executable = conflict(vendor.insert(table).from_select(names, rows), m)
        return statement

    return Statement(columns, build)
