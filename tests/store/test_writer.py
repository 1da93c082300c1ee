"""The single writer: shares transactions, keeps order, loses nothing that it took, and outlives the database."""

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import Any, NamedTuple

import psycopg
import pytest
import structlog
from sqlalchemy import Connection, event, make_url, select
from sqlalchemy.exc import IntegrityError
from structlog.typing import EventDict

from genqueue.errors import Unavailable
from genqueue.store.attempts.endings import succeed
from genqueue.store.database.engine import open_engine
from genqueue.store.database.tables import task
from genqueue.store.database.timeouts import CallTimeouts
from genqueue.store.store import PROVEN_S, Store
from genqueue.store.tasks.create import Created, create
from genqueue.store.tasks.user_actions import start, stop
from genqueue.store.writing.events import newest_event
from genqueue.store.writing.tx import Hold, Tx, comes_alone, comes_last
from genqueue.tasks.states import Outcome
from tests.support.builders import Stage, given_task, new_task, request, stored_file
from tests.support.clock import ManualClock
from tests.support.locks import session


class Mark(NamedTuple):
    """A move that only counts."""

    name: str
    also: tuple[str, ...] = ()
    holds: tuple[Hold, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name, *self.also)


class Newest(Mark):
    """The same, with one key only."""

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)


class Gate:
    """A verb that holds the writer inside a transaction, and one that notes with whom its moves came together."""

    def __init__(self) -> None:
        self.entered, self.opened = threading.Event(), threading.Event()
        self.calls: list[list[str]] = []

    def hold(self, tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
        self.entered.set()
        self.opened.wait()
        return {move.keys[0]: True for move in moves}

    def note(self, tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
        self.calls.append([move.name for move in moves])
        return {move.name: True for move in moves}


@pytest.fixture
def gate() -> Iterator[Gate]:
    made = Gate()
    yield made
    made.opened.set()


async def held_writer(store: Store, gate: Gate) -> "asyncio.Task[Any]":
    """The writer stands inside a transaction from now on, until the gate is opened."""
    while True:
        holding = asyncio.create_task(store.write(gate.hold, Mark("hold")))
        while not (gate.entered.is_set() or holding.done()):
            await asyncio.sleep(0)
        if gate.entered.is_set():
            return holding
        # A hasty store may give up before it has begun.
        holding.exception()


async def enqueued(*waiting: Any) -> list["asyncio.Task[Any]"]:
    """These calls, begun and waiting in the writer's queue."""
    tasks = [asyncio.create_task(each) for each in waiting]
    await asyncio.sleep(0)
    return tasks


@contextmanager
def other_connection(store: Store) -> Iterator[psycopg.Connection[Any]]:
    dsn = make_url(store.url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(dsn, autocommit=True) as connection:
        yield connection


async def test_moves_that_wait_share_one_call_of_their_verb(store: Store, gate: Gate) -> None:
    await held_writer(store, gate)
    waiting = await enqueued(*(store.write(gate.note, Mark(f"{number}")) for number in range(20)))
    gate.opened.set()
    assert await asyncio.gather(*waiting) == [True] * 20
    assert gate.calls == [[str(number) for number in range(20)]]


async def test_a_second_move_with_the_same_key_goes_with_the_next_transaction(store: Store, gate: Gate) -> None:
    await held_writer(store, gate)
    moves = [Mark("a"), Mark("b", ("shared",)), Mark("a"), Mark("c", ("shared",)), Mark("a"), Mark("d")]
    waiting = await enqueued(*(store.write(gate.note, move) for move in moves))
    gate.opened.set()
    await asyncio.gather(*waiting)
    assert gate.calls == [["a", "b", "d"], ["a", "c"], ["a"]]


async def test_equal_keys_of_different_verbs_share_a_transaction(store: Store, gate: Gate, clock: ManualClock) -> None:
    given = await given_task(store, Stage.STOPPED)
    await held_writer(store, gate)
    waiting = await enqueued(store.write(start, given.wish(clock.now())), store.write(stop, given.wish(clock.now())))
    gate.opened.set()
    assert await asyncio.gather(*waiting) == ["PENDING", "STOPPED"]


async def test_what_is_handed_over_together_shares_a_transaction_in_its_order(store: Store, gate: Gate) -> None:
    transactions: list[tuple[str, Tx]] = []

    def first(tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
        transactions.append(("first", tx))
        return {move.name: True for move in moves}

    def second(tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
        transactions.append(("second", tx))
        return {}

    # Nobody holds the writer up: it must not begin with the first one while the second is still on its way.
    answers = await asyncio.gather(*store.write_together((first, Mark("a")), (second, Mark("a"))))
    assert answers == [True, None]
    assert [name for name, _ in transactions] == ["first", "second"]
    assert transactions[0][1] is transactions[1][1]


async def test_a_move_does_not_overtake_an_earlier_one_of_its_own_keys(store: Store, gate: Gate) -> None:
    calls: list[tuple[str, list[str]]] = []

    def first(_tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
        calls.append(("first", [move.name for move in moves]))
        return {}

    def second(_tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
        calls.append(("second", [move.name for move in moves]))
        return {}

    await held_writer(store, gate)
    waiting = await enqueued(
        store.write(second, Mark("b")),
        store.write(first, Mark("a")),
        store.write(second, Mark("a")),
        store.write(first, Mark("c")),
        store.write(second, Mark("d")),
    )
    gate.opened.set()
    await asyncio.gather(*waiting)
    assert calls == [("second", ["b", "d"]), ("first", ["a", "c"]), ("second", ["a"])]


async def test_what_comes_last_follows_all_others_and_only_the_newest_of_equals_is_carried_out(
    store: Store, gate: Gate
) -> None:
    calls: list[tuple[str, list[str]]] = []

    @comes_last
    def last(_tx: Tx, moves: Sequence[Any]) -> Mapping[str, str]:
        calls.append(("last", [move.also[0] for move in moves]))
        return {move.name: move.also[0] for move in moves}

    def other(_tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
        calls.append(("other", [move.name for move in moves]))
        return {move.name: True for move in moves}

    await held_writer(store, gate)
    waiting = await enqueued(
        store.write(last, Newest("worker", ("first",))),
        store.write(other, Mark("a")),
        store.write(last, Newest("rival", ("alone",))),
        store.write(last, Newest("worker", ("second",))),
        store.write(other, Mark("worker")),
        store.write(last, Newest("worker", ("third",))),
        store.write(other, Mark("b")),
    )
    gate.opened.set()
    assert await asyncio.gather(*waiting) == [None, True, "alone", "second", True, "third", True]
    assert calls == [("other", ["a", "b"]), ("last", ["second", "alone"]), ("other", ["worker"]), ("last", ["third"])]


async def test_nothing_passes_what_comes_alone(store: Store, gate: Gate) -> None:
    """Also what was handed over before it by a verb that comes last is carried out before it."""
    calls: list[tuple[str, list[str], Tx]] = []

    def verb(name: str) -> Any:
        def carry_out(tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
            calls.append((name, [move.name for move in moves], tx))
            return {move.name: True for move in moves}

        return carry_out

    other, last, alone = verb("other"), comes_last(verb("last")), comes_alone(verb("alone"))
    await held_writer(store, gate)
    waiting = await enqueued(
        store.write(last, Mark("a")),
        store.write(other, Mark("b")),
        store.write(other, Mark("b")),
        store.write(alone, Mark("clock")),
        store.write(other, Mark("c")),
        store.write(other, Mark("b")),
    )
    gate.opened.set()
    assert await asyncio.gather(*waiting) == [True] * 6
    told = [(name, names) for name, names, _ in calls]
    assert told == [
        *(("other", ["b"]), ("last", ["a"]), ("other", ["b"])),
        *(("alone", ["clock"]), ("other", ["c", "b"])),
    ]
    assert len({id(tx) for _, _, tx in calls[2:]}) == 3


async def test_more_than_a_piece_is_written_in_pieces(store: Store, gate: Gate) -> None:
    answers = await store.write_all(gate.note, [Mark(f"{number}") for number in range(1200)])
    assert answers == [True] * 1200
    assert max(len(call) for call in gate.calls) == 500
    assert [name for call in gate.calls for name in call] == [str(number) for number in range(1200)]


async def test_a_caller_who_goes_away_does_not_take_the_commit_with_him(
    store: Store, gate: Gate, clock: ManualClock
) -> None:
    await held_writer(store, gate)
    new = new_task()
    (waiting,) = await enqueued(store.write(create, request(new, at=clock.now())))
    waiting.cancel()
    gate.opened.set()
    await store.write(gate.note, Mark("afterwards"))
    assert waiting.cancelled()
    assert await store.read(titles) == [new.title]


async def test_one_broken_move_does_not_take_the_others_down(store: Store, gate: Gate) -> None:
    def refuse_odd(tx: Tx, moves: Sequence[Any]) -> Mapping[str, bool]:
        gate.note(tx, moves)
        if any(int(move.name) % 2 for move in moves):
            raise ValueError("odd")
        return {move.name: True for move in moves}

    await held_writer(store, gate)
    waiting = await enqueued(*(store.write(refuse_odd, Mark(f"{number}")) for number in range(4)))
    gate.opened.set()
    answers = await asyncio.gather(*waiting, return_exceptions=True)
    assert [answer if answer is True else str(answer) for answer in answers] == [True, "odd", True, "odd"]
    assert gate.calls == [["0", "1", "2", "3"], ["0"], ["1"], ["2"], ["3"]]


async def test_a_broken_move_rolls_back_what_its_verb_had_written(store: Store, clock: ManualClock) -> None:
    new = new_task()
    with pytest.raises(IntegrityError):
        await store.write(create, request(new, new, at=clock.now()))
    assert await store.read(titles) == []
    assert await store.read(newest_event) == 0


async def test_an_outcome_and_what_follows_from_it_are_kept_together_or_not_at_all(
    store: Store, clock: ManualClock
) -> None:
    running = await given_task(store, Stage.RUNNING)
    told, file = await store.read(newest_event), stored_file()
    with pytest.raises(IntegrityError):
        await store.write(succeed, running.ending(Outcome.SUCCEEDED, clock.now(), files=(file, file)))
    assert await store.read(lambda connection: connection.execute(select(task.c.status)).scalar_one()) == "RUNNING"
    assert await store.read(newest_event) == told
    assert await store.write(succeed, running.ending(Outcome.SUCCEEDED, clock.now(), files=(file,))) == "SUCCESS"


async def test_a_patient_move_goes_with_the_next_one(store: Store, gate: Gate) -> None:
    patient = asyncio.create_task(store.write(gate.note, Mark("patient"), 3600.0))
    await asyncio.sleep(0)
    assert await store.write(gate.note, Mark("prompt")) is True
    assert await patient is True
    assert gate.calls == [["patient", "prompt"]]


async def test_a_patient_move_that_nobody_joins_is_written_when_its_time_is_up(store: Store, gate: Gate) -> None:
    # The one that ends the wait is handed over last: by then the other is there, however slow this is.
    patient = [store.write(gate.note, Mark("later"), 3600.0), store.write(gate.note, Mark("sooner"), 0.02)]
    assert await asyncio.gather(*patient) == [True, True]
    assert gate.calls == [["later", "sooner"]]


async def test_no_move_at_all_is_carried_out_at_once(store: Store, gate: Gate) -> None:
    assert await store.write_all(gate.note, []) == []
    assert await store.write(gate.note, Mark("next")) is True


async def test_closing_writes_what_is_patient(store: Store, gate: Gate, clock: ManualClock) -> None:
    extra = Store(store.url, clock)
    patient = asyncio.create_task(extra.write(gate.note, Mark("patient"), 3600.0))
    await asyncio.sleep(0)
    await asyncio.to_thread(extra.close)
    assert await patient is True


async def test_closing_writes_what_waits_and_takes_nothing_more(store: Store, gate: Gate, clock: ManualClock) -> None:
    extra = Store(store.url, clock)
    await held_writer(extra, gate)
    waiting = await enqueued(*(extra.write(create, request(at=clock.now())) for _ in range(10)))
    closing = asyncio.create_task(asyncio.to_thread(extra.close))
    gate.opened.set()
    await closing
    assert all(isinstance(answer, Created) for answer in await asyncio.gather(*waiting))
    assert len(await store.read(titles)) == 10
    with pytest.raises(Unavailable, match="store_unavailable"):
        await extra.write(create, request(at=clock.now()))


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_connection_lost_at_rest_is_opened_anew_and_nobody_notices(store: Store, clock: ManualClock) -> None:
    await store.write(create, request(at=clock.now()))
    await store.read(titles)
    with other_connection(store) as connection:
        connection.execute(_TERMINATE)
    assert isinstance(await store.write(create, request(at=clock.now())), Created)
    assert len(await store.read(titles)) == 2


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_transaction_that_loses_its_connection_before_the_commit_is_made_anew_as_a_whole(
    store: Store, gate: Gate, clock: ManualClock
) -> None:
    await store.write(create, request(new_task(title="before"), at=clock.now()))

    def create_and_wait(tx: Tx, moves: Sequence[Any]) -> Mapping[Any, Any]:
        answers = create(tx, moves)
        gate.hold(tx, [])
        return answers

    wanted = request(new_task(title="once"), at=clock.now())
    waiting = asyncio.create_task(store.write(create_and_wait, wanted))
    await asyncio.to_thread(gate.entered.wait)
    with other_connection(store) as connection:
        connection.execute(_TERMINATE)
    gate.opened.set()
    assert isinstance(await waiting, Created)
    assert sorted(await store.read(titles)) == ["before", "once"]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_commit_whose_answer_was_lost_is_told_and_not_made_again(
    store: Store, gate: Gate, clock: ManualClock
) -> None:
    """Whether it took place is not known; the guard of a verb says so to whoever asks again."""
    seen: list[Connection] = []

    def create_and_note(tx: Tx, moves: Sequence[Any]) -> Mapping[Any, Any]:
        seen.append(tx.connection)
        return create(tx, moves)

    def lose(*_: Any) -> None:
        with other_connection(store) as connection:
            connection.execute(_TERMINATE)

    await store.write(create_and_note, request(at=clock.now()))
    event.listen(seen[0], "commit", lose)
    with pytest.raises(Unavailable, match="store_unavailable"):
        await store.write(create_and_note, request(at=clock.now()))
    assert len(seen) == 2
    assert isinstance(await store.write(create_and_note, request(at=clock.now())), Created)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_a_full_disk_is_unavailable_and_then_works_again(store: Store, clock: ManualClock) -> None:
    def allow_pages(tx: Tx, moves: Sequence[Mark]) -> Mapping[str, bool]:
        """Zero: as many as it has now."""
        tx.connection.exec_driver_sql(f"PRAGMA max_page_count={moves[0].name}")
        return {}

    big = request(*(new_task(title="x" * 10_000) for _ in range(20)), at=clock.now())
    await store.write(allow_pages, Mark("1"))
    with pytest.raises(Unavailable, match="full") as refused:
        await store.write(create, big)
    assert refused.value.details == {"done": "no"}
    assert await store.read(titles) == []
    await store.write(allow_pages, Mark("1000000"))
    assert isinstance(await store.write(create, big), Created)


@pytest.fixture
def hasty(database_url: str, clock: ManualClock) -> Iterator[Store]:
    """A store that soon takes its database for one that is away."""
    opened = Store(database_url, clock, patience_s=0.1)
    yield opened
    opened.close()


async def test_nobody_waits_for_a_database_that_does_not_answer(
    store: Store, hasty: Store, gate: Gate, clock: ManualClock
) -> None:
    carried = await held_writer(hasty, gate)
    (behind,) = await enqueued(hasty.write(create, request(new_task(title="behind"), at=clock.now())))
    late = asyncio.create_task(in_vain(hasty.write(create, request(new_task(title="too late"), at=clock.now()))))
    told = [await in_vain(carried), await in_vain(behind), await late]
    assert [error.details["done"] for error in told] == ["unknown", "no", "no"]
    gate.opened.set()
    assert await in_the_end(lambda: hasty.write(gate.note, Mark("afterwards")))
    assert await store.read(titles) == []


async def test_what_ends_while_it_is_given_up_is_not_said_to_be_undone() -> None:
    @dataclass(eq=False)
    class Waiting:
        loop: asyncio.AbstractEventLoop
        future: "asyncio.Future[Any]"
        withdrawn: bool = False

    loop = asyncio.get_running_loop()
    impatience, waiting, under_way = CallTimeouts(0.0), Waiting(loop, loop.create_future()), ExitStack()

    def end_it(_logger: Any, _method: str, entry: EventDict) -> EventDict:
        under_way.close()
        raise structlog.DropEvent

    with structlog.testing.capture_logs():
        processors = structlog.get_config()["processors"]
        processors.insert(0, end_it)
        impatience.join([waiting])
        under_way.enter_context(impatience.transaction([waiting]))
        error = await in_vain(waiting.future)
        processors.remove(end_it)
    assert error.details["done"] == "unknown"


async def test_nobody_waits_for_a_question_that_is_not_answered(hasty: Store, gate: Gate) -> None:
    for _ in range(6):
        with pytest.raises(Unavailable, match="no answer"):
            await hasty.read(lambda _connection: gate.opened.wait())
    gate.opened.set()
    assert await in_the_end(lambda: hasty.read(titles)) == []


async def in_vain(waiting: Awaitable[Any]) -> Unavailable:
    with pytest.raises(Unavailable, match="no answer") as raised:
        await waiting
    return raised.value


async def in_the_end(ask: Callable[[], Awaitable[Any]]) -> Any:
    while True:
        with suppress(Unavailable):
            return await ask()
        await asyncio.sleep(0)


async def test_a_commit_wakes_whoever_watches_in_this_and_in_other_processes(
    store: Store, second_store: Store, clock: ManualClock
) -> None:
    watched = (store, second_store) if store.url.startswith("postgresql") else (store,)
    woken = [asyncio.Event() for _ in watched]
    unsubscribe = [each.on_change(told.set) for each, told in zip(watched, woken, strict=True)]
    await store.write(create, request(at=clock.now()))
    for told in woken:
        await told.wait()
    for stop_watching in unsubscribe:
        stop_watching()


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_database_that_takes_no_writes_now_is_away(store: Store, clock: ManualClock) -> None:
    """After a failover the same address may lead to a standby."""
    with session(store.url, autocommit=True) as owner:
        owner.execute(f'ALTER DATABASE "{make_url(store.url).database}" SET default_transaction_read_only = on')
    standby = Store(store.url, clock)
    try:
        with pytest.raises(Unavailable, match="read-only"):
            await standby.write(create, request(at=clock.now()))
        with pytest.raises(Unavailable, match="read-only"):
            await standby.prove()
    finally:
        standby.close()


async def test_without_one_of_its_tables_it_is_not_proven(store: Store, clock: ManualClock) -> None:
    await store.prove()
    engine = open_engine(store.url)
    with engine.begin() as owner:
        owner.exec_driver_sql("DROP TABLE pace")
    engine.dispose()
    clock.advance(PROVEN_S)
    with pytest.raises(Unavailable):
        await store.prove()


_TERMINATE = (
    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


def titles(connection: Connection) -> list[str]:
    return list(connection.execute(select(task.c.title)).scalars())
