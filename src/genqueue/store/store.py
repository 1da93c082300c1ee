"""The store: the object through which everything durable is written and read."""

import asyncio
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import psycopg
import structlog
from sqlalchemy import Connection, Engine, make_url

from genqueue.clock import Clock, SystemClock
from genqueue.store.database.condition import Condition, Presence
from genqueue.store.database.database_file import DatabaseFile
from genqueue.store.database.engine import CONNECTING, open_engine, our_errors
from genqueue.store.database.readers import Readers
from genqueue.store.database.same_installation import SameInstallation
from genqueue.store.database.schema import migrate
from genqueue.store.database.tables import meta
from genqueue.store.database.timeouts import PATIENCE_S
from genqueue.store.secrets.credentials import has_traces, require_fitting, seal_old
from genqueue.store.secrets.keyring import Keyring, bind
from genqueue.store.writing.events import stream_id
from genqueue.store.writing.proof import Proof, prove
from genqueue.store.writing.writer import Move, Verb, Writer

P = ParamSpec("P")
T = TypeVar("T")
PROVEN_S = 5.0
"""For this time a successful write counts as a proof that the database takes writes."""

log = structlog.get_logger(__name__)


class Store:
    """Opens and migrates the database. Verbs go through `write`, query functions through `read`; both raise Unavailable
    when there is no answer within `patience_s`. `secret_key` is the one of the settings, see `keyring`."""

    def __init__(
        self, url: str, clock: Clock | None = None, *, patience_s: float = PATIENCE_S, secret_key: str = ""
    ) -> None:
        self.url = url
        self.clock = clock or SystemClock()
        self._engine = open_engine(url)
        with our_errors():
            migrate(self._engine)
        self._watchers: list[tuple[asyncio.AbstractEventLoop, Callable[[], None]]] = []
        reading = open_engine(url, read_only=True)
        bind(Keyring(url, secret_key), (self._engine, reading))
        self._readers = Readers(reading, patience_s)
        self.read_now(require_fitting)
        if self.read_now(has_traces):
            seal_old(self._engine)
        self.installation = self.read_now(_installation)
        self.stream = self.read_now(stream_id)
        self.condition = Condition(_presence(self._engine, reading, self.installation), self.clock.awake)
        self._readers.judge(self.condition)
        self._writer = Writer(self._engine, self.condition, self._wake, patience_s)
        self._proven: float | None = None
        self._listener = _Listener(url, self._wake) if self._engine.dialect.name == "postgresql" else None

    async def write(self, verb: Verb, move: Move, within_s: float = 0.0) -> Any:
        """Carry out one move; returns its answer after the commit, None if it was not legal. It may wait `within_s`
        seconds for another move, to share its transaction."""
        return await self._writer.write(verb, move, within_s)

    async def write_all(self, verb: Verb, moves: Iterable[Move]) -> list[Any]:
        """Carry out many moves of one verb; returns the answers in their order."""
        return await self._writer.write_all(verb, moves)

    def write_together(self, *steps: tuple[Verb, Move]) -> list[asyncio.Future[Any]]:
        """Hand over moves of several verbs at once, to share a transaction; returns a future for each of them."""
        return self._writer.write_together(*steps)

    async def prove(self) -> None:
        """Raises Unavailable when the database cannot be relied upon now: it was replaced, is damaged, or takes no
        writes. Writes to it at most once in PROVEN_S."""
        if (trouble := self.condition.trouble) is not None:
            raise trouble
        now = self.clock.awake()
        if self._proven is None or now - self._proven >= PROVEN_S:
            await self.write(prove, Proof(self.clock.now()))
            self._proven = now

    async def read(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query function on a reader's connection."""
        return await self._readers.read(query, *args, **kwargs)

    def read_now(self, query: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same, blocking: for start-up and the command line."""
        return self._readers.read_now(query, *args, **kwargs)

    def on_change(self, wake: Callable[[], None]) -> Callable[[], None]:
        """Call `wake` on this event loop after every commit, of any process, that logged an event. Returns a function
        that unsubscribes. Wake-ups may merge and, between processes, get lost: only the event log is reliable."""
        entry = (asyncio.get_running_loop(), wake)
        self._watchers.append(entry)

        def unsubscribe() -> None:
            if entry in self._watchers:
                self._watchers.remove(entry)

        return unsubscribe

    def close(self) -> None:
        """Write the moves that wait and close every connection."""
        if self._listener is not None:
            self._listener.close()
        self._writer.close()
        self._readers.close()
        self._engine.dispose()
        self.condition.close()

    def _wake(self) -> None:
        for loop, wake in list(self._watchers):
            with suppress(RuntimeError):  # that loop has closed
                loop.call_soon_threadsafe(wake)


class _Listener:
    """Listens, on PostgreSQL, for commits of other processes."""

    def __init__(self, url: str, wake: Callable[[], None]) -> None:
        self._dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        self._wake = wake
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="genqueue-listener", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closing.set()
        with suppress(psycopg.Error), psycopg.connect(self._dsn, autocommit=True, connect_timeout=5) as connection:
            connection.execute("NOTIFY genqueue")  # ends its present wait for notifications early
        self._thread.join()

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                self._listen()
            except psycopg.Error as error:
                log.debug("listen_failed", error=type(error).__name__)
                self._closing.wait(1.0)

    def _listen(self) -> None:
        with psycopg.connect(self._dsn, autocommit=True, **CONNECTING) as connection:
            connection.execute("LISTEN genqueue")
            self._wake()
            while not self._closing.is_set():
                for _ in connection.notifies(timeout=0.5, stop_after=1):
                    self._wake()


def _presence(writing: Engine, reading: Engine, installation: str) -> Presence:
    """Identify the database; its readers must have a connection already."""
    if writing.dialect.name == "postgresql":
        return SameInstallation((reading, writing), installation)
    return DatabaseFile(Path(str(writing.url.database)), installation)


def _installation(connection: Connection) -> str:
    return str(connection.execute(meta.select().where(meta.c.name == "installation")).one().value)
