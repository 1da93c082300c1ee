"""The readers: a few connections, each on a thread of its own. No read transaction lives across an await."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine

from genqueue.errors import Unavailable
from genqueue.store.database.condition import Condition
from genqueue.store.database.engine import is_lost, our_errors
from genqueue.store.database.timeouts import no_answer

P = ParamSpec("P")
T = TypeVar("T")


class Readers:
    """Runs reads on at most `threads` connections, on threads that thumbnails and hashing do not use. No caller waits
    longer than `patience_s`. After `judge`, a database other than the one that was opened is not read."""

    def __init__(self, engine: Engine, patience_s: float, threads: int = 3) -> None:
        self._engine = engine
        self._condition: Condition | None = None
        self._patience_s = patience_s
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="genqueue-reader")
        self._own = threading.local()
        self._open: list[Connection] = []

    async def read(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one query function in one short transaction. Raises Unavailable when the database does not answer."""
        loop = asyncio.get_running_loop()
        answer = loop.run_in_executor(self._pool, lambda: self.read_now(query, *args, **kwargs))
        try:
            await asyncio.wait({answer}, timeout=self._patience_s)
            if not answer.done():
                raise no_answer()
            return answer.result()
        finally:
            answer.cancel()

    def read_now(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same, on the calling thread. A connection that was lost by a restart of the database is reopened once."""
        was_open = getattr(self._own, "connection", None) is not None
        try:
            return self._read(query, *args, **kwargs)
        except Unavailable as error:
            if not was_open or not is_lost(error.__cause__ or error):
                raise
            return self._read(query, *args, **kwargs)

    def judge(self, condition: Condition) -> None:
        """Require from now on that the database is the one that was opened."""
        self._condition = condition

    def _read(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        if self._condition is None:
            return self._run(query, *args, **kwargs)
        # Before a connection is made: SQLite would make a new file where one is missing.
        self._condition.require()
        try:
            return self._run(query, *args, **kwargs)
        except Unavailable as error:
            self._condition.note(error)
            raise

    def _run(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with our_errors():
            try:
                connection = self._connection()
                with connection.begin():
                    return query(connection, *args, **kwargs)
            except Exception as error:
                if is_lost(error):
                    self._drop()
                raise

    def close(self) -> None:
        self._pool.shutdown(wait=True)
        for connection in self._open:
            connection.close()

    def _connection(self) -> Connection:
        existing: Any = getattr(self._own, "connection", None)
        if existing is None:
            existing = self._own.connection = self._engine.connect()
            self._open.append(existing)
        return existing  # type: ignore[no-any-return]

    def _drop(self) -> None:
        connection = self._own.connection
        self._own.connection = None
        self._open.remove(connection)
        connection.invalidate()
        connection.close()
