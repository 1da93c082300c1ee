"""The verb `claim`: assign waiting tasks to free seats of backends, in one transaction that counts open attempts."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, case, null, select, text, update
from uuid_utils import uuid7

from genqueue.clock import SECOND, Instant
from genqueue.store.database.tables import attempt, task, task_input
from genqueue.store.tasks.budgets import Budget, load_budgets
from genqueue.store.tasks.frozen_graphs import load_readable
from genqueue.store.writing.guards import is_null_unindexed, status_in, touched
from genqueue.store.writing.statements import BIG, TEXT, Query, add, encode, over_moves, same
from genqueue.store.writing.tx import Hold, Tx, comes_last
from genqueue.tasks.model import InputFile
from genqueue.tasks.states import Phase, Status

SOON_S = 5.0
"""Where runs are executed one after the other, a second prompt is sent when the running one is expected to end within
this time."""

INSTANT_S = 0.1
"""Where runs take no longer than this, one more task is claimed while every seat is taken. It stands by and is sent as
soon as a seat is free: otherwise the backend would be idle during the commit of the claim."""

STAND_BY_S = 1.0
"""An open attempt older than this does not count as an instant run: no task stands by behind it."""

TURN_MS = 500
"""How long a claim waits for the claims of other workers. A worker that is frozen in the middle of its claim does not
stop them: after this time they go on without it and skip the rows that it has locked."""

FETCHING_AT_MOST = 8
"""A backend with so many results still to be fetched gets no new tasks: bounds simultaneous downloads."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The request of a worker for tasks for the backends that it holds. `most` bounds the tasks per request.
    `unaskable` are those of the backends that cannot be asked by our own id: there the submit is a commit of its own,
    and no task stands by. `parallel` are those that execute several runs at a time: there no run waits for another.
    `denied` are the tasks that a backend has denied, by its id: all others are chosen before them. These are the sets
    that the worker keeps, read when the claim is carried out: one of them may have been denied since it was made."""

    worker: str
    holds: tuple[Hold, ...]
    at: Instant
    most: int = 64
    unaskable: frozenset[str] = frozenset()
    parallel: frozenset[str] = frozenset()
    denied: Mapping[str, AbstractSet[str]] = field(default_factory=dict)

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.worker,)


class Claimed(NamedTuple):
    """An attempt that was opened, with everything that `prepare` and `submit` need. If `submitting_at` is set, this
    commit was already the point of no return. `graph` is None when it is large or cannot be parsed."""

    attempt_id: str
    number: int
    task_id: str
    backend_id: str
    lane: str
    claimed_at: Instant
    submitting_at: Instant | None
    node_count: int
    retry_count: int
    vanish_count: int
    executions: int
    requeue_count: int
    running_timeout_s: int | None
    outputs_optional: bool
    paid: bool
    graph: dict[str, Any] | None
    inputs: tuple[InputFile, ...]


@dataclass(slots=True)
class _Seat:
    """The seats of a ready backend, as the claim sees it. `soon`: what runs there is expected to end within SOON_S;
    `swift`: all of that are instant runs (INSTANT_S); `serves_swift`: it serves a lane of instant runs; `barred`: an
    orphan has to be cancelled there first; `parallel`: no run there waits for another, so every free seat is filled at
    once; `paid`: the lanes whose runs cost money there; `denied`: the tasks that it has denied; `budget`:
    what its paid runs may cost, where that is limited."""

    id: str
    seats: int
    hold: Hold | None
    taken: int = 0
    fetching: int = 0
    soon: bool = True
    swift: bool = True
    barred: bool = False
    serves_swift: bool = False
    askable: bool = True
    parallel: bool = False
    lanes: set[str] = field(default_factory=set)
    paid: set[str] = field(default_factory=set)
    denied: frozenset[str] = frozenset()
    budget: Budget | None = None

    @property
    def idle(self) -> bool:
        return self.taken == 0 < self.seats and not self._shut

    @property
    def has_more(self) -> bool:
        return 0 < self.taken < self.seats and (self.soon or self.parallel) and not self._shut

    @property
    def lets_stand_by(self) -> bool:
        return 0 < self.taken == self.seats and self.swift and self.askable and not self._shut

    def submits_at_once(self, lane: str) -> bool:
        """Is the claim of a task of this lane its submit as well? Not where a crash between claim and request would
        leave open whether the run was sent and billed."""
        return self.askable and lane not in self.paid

    @property
    def room(self) -> int:
        """How many tasks to consider for this backend: no more than could go there."""
        return self.seats - self.taken + (self.swift and self.serves_swift)

    def take(self, run_us: int | None) -> None:
        """Take a seat for a task whose runs take `run_us`."""
        self.taken += 1
        self.soon = self.soon and (run_us is None or run_us <= SOON_S * SECOND)
        self.swift = self.swift and _is_swift(run_us)

    def refuses(self, row: Any) -> bool:
        """Has the batch of this task reached its limit here, for runs that cost money?"""
        return self.budget is not None and row.lane in self.paid and self.budget.is_used_up_by(row.batch_id)

    def full_batches(self, lane: str) -> frozenset[str]:
        """The batches whose tasks in this lane may not run here."""
        budget = self.budget if lane in self.paid else None
        return frozenset(budget.full_batches if budget else ())

    def pay(self, connection: Connection, row: Any, at: Instant) -> None:
        """Count what this task is expected to cost here. Where that uses up the day, no paid run follows."""
        if self.budget is not None and row.lane in self.paid:
            self.budget.expect(connection, row.workflow_id or row.lane, row.batch_id)
            self.spare(at)

    def spare(self, at: Instant) -> None:
        """Serve no lane whose runs cost money, once the limit of the day is reached."""
        if self.budget is not None and self.budget.is_used_up(at):
            self.lanes -= self.paid

    @property
    def _shut(self) -> bool:
        return self.barred or self.fetching >= FETCHING_AT_MOST


@comes_last
def claim(tx: Tx, moves: Sequence[Claim]) -> Mapping[str, list[Claimed]]:
    """PENDING without an attempt -> PENDING with one: for each free seat, the next task that can run there.

    A task that has nothing to upload is sent next, so its claim is its `submit` too: one commit less before the POST.
    A paid run gets a separate submit: after a crash between claim and request it is certain that nothing was sent.
    Returns the opened attempts by worker.
    """
    ready, serves = _READY.ask(tx.connection), _SERVES.ask(tx.connection)
    _wait_for_turn(tx.connection)
    return {move.worker: _claim_for(tx, move, _seats(tx, move, ready, serves)) for move in moves}


def _wait_for_turn(connection: Connection) -> None:
    """Serialise the claims of several workers, so that each sees what the others have taken; for TURN_MS at most."""
    if connection.dialect.name == "postgresql":
        _TURN.ask(connection)


def _claim_for(tx: Tx, move: Claim, seats: list[_Seat]) -> list[Claimed]:
    mine = [seat for seat in seats if seat.hold is not None and (seat.idle or seat.has_more or seat.lets_stand_by)]
    if not mine:
        return []
    chosen = _choose(tx.connection, _candidates(tx, mine, move.most), seats, move)
    return _open_attempts(tx, chosen, move.at)


def _seats(tx: Tx, move: Claim, ready: Sequence[Any], serves: Sequence[Any]) -> list[_Seat]:
    held = {hold.backend_id: hold for hold in move.holds if tx.holds(hold)}
    seats = {row.id: _seat(row, held.get(row.id), move) for row in ready}
    for row in _OPEN.ask(tx.connection):
        seat = seats.get(row.backend_id)
        if seat is None:
            continue
        if row.ended_at is not None:
            seat.fetching += 1
            continue
        seat.taken += 1
        seat.soon = seat.soon and _ends_soon(row, move.at)
        seat.swift = seat.swift and _is_swift(row.run_us) and move.at - row.claimed_at < STAND_BY_S * SECOND
        # An orphan is cancelled before anything new is sent there, unless handling it raises unexpected exceptions. On
        # a parallel backend nothing waits behind it: it only keeps its own seat until it ends.
        uncancelled = not row.current and row.cancel_requested_at is None and not row.crashes
        seat.barred = seat.barred or (uncancelled and not seat.parallel)
    for row in serves:
        if (seat := seats.get(row.backend_id)) is not None:
            seat.lanes.add(row.lane)
            if row.paid:
                seat.paid.add(row.lane)
            seat.serves_swift = seat.serves_swift or _is_swift(row.run_us)
    # In the transaction of the claim, after all that it has to see: the runs of other workers among it.
    budgets = load_budgets(tx.connection)
    for seat in seats.values():
        seat.budget = budgets.get(seat.id)
        seat.spare(move.at)
    return list(seats.values())


def _seat(row: Any, hold: Hold | None, move: Claim) -> _Seat:
    askable, parallel = row.id not in move.unaskable, row.id in move.parallel
    denied = frozenset(move.denied.get(row.id, ()))
    return _Seat(row.id, row.seats, hold, askable=askable, parallel=parallel, denied=denied)


def _ends_soon(row: Any, now: Instant) -> bool:
    if row.run_us is None:
        return True
    left = row.run_us - (now - row.started_at if row.started_at else 0)
    return bool(left <= SOON_S * SECOND)


def _is_swift(run_us: int | None) -> bool:
    return run_us is not None and run_us <= INSTANT_S * SECOND


def _candidates(tx: Tx, mine: list[_Seat], most: int) -> list[Any]:
    """The first tasks of each served lane, merged: one index probe per lane, however many tasks wait. Those that were
    denied come last, so as many more are read."""
    denied = frozenset().union(*(seat.denied for seat in mine))
    room = min(most, sum(seat.room for seat in mine)) + len(denied)
    lanes = sorted({lane for seat in mine for lane in seat.lanes})
    full = {lane: batches for lane in lanes if (batches := _full_batches(lane, mine))}
    found = [*_first_of_lanes(tx.connection, [lane for lane in lanes if lane not in full], room)]
    for lane, batches in full.items():
        found += _FIRST_OF_OTHERS.ask(tx.connection, lane=lane, room=room, batches=encode(sorted(batches)))
    return sorted(found, key=lambda row: (row.id in denied, -row.priority, row.turn, row.id))


def _full_batches(lane: str, mine: list[_Seat]) -> frozenset[str]:
    """The batches whose tasks in this lane may run on none of these backends. They are left out: otherwise nothing
    behind them would be found."""
    return frozenset.intersection(*(seat.full_batches(lane) for seat in mine if lane in seat.lanes))


def _first_of_lanes(connection: Connection, lanes: Sequence[str], room: int) -> Sequence[Any]:
    if connection.dialect.name == "postgresql":
        return _FIRST_OF_LANES.ask(connection, lanes=list(lanes), room=room)
    return [row for lane in lanes for row in _FIRST_OF_LANE.ask(connection, lane=lane, room=room)]


def _choose(
    connection: Connection, candidates: list[Any], seats: list[_Seat], move: Claim
) -> list[tuple[str, str, _Seat]]:
    """Choose a seat for each candidate; returns (task, lane, seat). An idle backend comes first, whichever worker holds
    it; a further seat of a busy one only when none is idle, and a standby place only when no seat is free."""
    chosen: list[tuple[str, str, _Seat]] = []
    for row in candidates:
        seat = _seat_for(row, seats)
        if seat is None:
            _keep_free(row.lane, seats)
            continue
        if seat.hold is not None and len(chosen) < move.most:
            chosen.append((row.id, row.lane, seat))
        seat.take(row.run_us)
        seat.pay(connection, row, move.at)
    return chosen


def _keep_free(lane: str, seats: list[_Seat]) -> None:
    """Reserve the next free seat for a task that comes earlier in the queue: no standby claim may overtake it."""
    for seat in seats:
        if lane in seat.lanes:
            seat.swift = False


def _seat_for(row: Any, seats: list[_Seat]) -> _Seat | None:
    may = (seat for seat in seats if row.lane in seat.lanes and not seat.refuses(row))
    able = sorted(may, key=lambda seat: row.id in seat.denied)
    idle = [seat for seat in able if seat.idle]
    if idle:
        return next((seat for seat in idle if seat.hold is not None), idle[0])
    more = [seat for seat in able if seat.has_more]
    if not more and _is_swift(row.run_us):
        more = [seat for seat in able if seat.lets_stand_by and seat.submits_at_once(row.lane)]
    return min((seat for seat in more if seat.hold is not None), key=attrgetter("taken"), default=None)


def _open_attempts(tx: Tx, chosen: list[tuple[str, str, _Seat]], at: Instant) -> list[Claimed]:
    inputs = load_inputs(tx.connection, [task_id for task_id, _, _ in chosen])
    moves: list[dict[str, Any]] = [
        {
            "task_id": task_id,
            "lane": lane,
            "backend_id": seat.id,
            "attempt_id": str(uuid7()),
            "at": at,
            "submitting_at": at if seat.submits_at_once(lane) and task_id not in inputs else None,
            "paid": int(lane in seat.paid),
        }
        for task_id, lane, seat in chosen
    ]
    taken = {row.id: row for row in _TAKE.run(tx.connection, moves)}
    opened = [move for move in moves if move["task_id"] in taken]
    _ADD_ATTEMPTS.run(tx.connection, [_attempt_row(move, taken[move["task_id"]].attempt_count) for move in opened])
    graphs = load_readable(tx.connection, [move["task_id"] for move in opened])
    return [
        Claimed(
            attempt_id=move["attempt_id"],
            number=taken[move["task_id"]].attempt_count,
            task_id=move["task_id"],
            backend_id=move["backend_id"],
            lane=move["lane"],
            claimed_at=at,
            submitting_at=move["submitting_at"],
            node_count=taken[move["task_id"]].node_count,
            retry_count=taken[move["task_id"]].retry_count,
            vanish_count=taken[move["task_id"]].vanish_count,
            executions=taken[move["task_id"]].executions,
            requeue_count=taken[move["task_id"]].requeue_count,
            running_timeout_s=taken[move["task_id"]].running_timeout_s,
            outputs_optional=bool(taken[move["task_id"]].outputs_optional),
            paid=bool(move["paid"]),
            graph=graphs.get(move["task_id"]),
            inputs=inputs.get(move["task_id"], ()),
        )
        for move in opened
    ]


def _attempt_row(move: dict[str, Any], number: int) -> dict[str, Any]:
    return {
        "id": move["attempt_id"],
        "task_id": move["task_id"],
        "number": number,
        "backend_id": move["backend_id"],
        "lane": move["lane"],
        "claimed_at": move["at"],
        "submitting_at": move["submitting_at"],
        "posts": int(move["submitting_at"] is not None),
        "paid": move["paid"],
    }


def load_inputs(connection: Any, task_ids: Sequence[str]) -> dict[str, tuple[InputFile, ...]]:
    """Return the input files of these tasks by task id, in order."""
    inputs: dict[str, tuple[InputFile, ...]] = {}
    for row in _INPUTS.run(connection, [{"id": task_id} for task_id in task_ids]):
        item = InputFile(row.name, row.key, row.sha256, row.bytes, row.filename)
        inputs[row.task_id] = (*inputs.get(row.task_id, ()), item)
    return inputs


_CLAIM_LOCK = 7_104_031_920_002
_TURN = same(
    f"""
    DO $$ BEGIN
        SET LOCAL lock_timeout = '{TURN_MS}ms';
        PERFORM pg_advisory_xact_lock({_CLAIM_LOCK});
        SET LOCAL lock_timeout TO DEFAULT;
    EXCEPTION WHEN lock_not_available THEN NULL;
    END $$
    """
)
_READY = same(
    """
    SELECT id, seats FROM backend
     WHERE state = 'ready' AND paused_at IS NULL AND deleted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM meta WHERE name = 'queue_paused')
     ORDER BY id
    """
)
_SERVES = same(
    "SELECT s.backend_id, s.lane, s.paid, l.run_us FROM serves s LEFT JOIN lane l ON l.key = s.lane WHERE s.able = 1"
)
_OPEN = same(
    """
    SELECT a.backend_id, a.claimed_at, a.started_at, a.ended_at, a.cancel_requested_at, l.run_us,
           (t.attempt_id IS NOT NULL AND t.attempt_id = a.id) AS current, a.crashes
      FROM attempt a LEFT JOIN task t ON t.id = a.task_id LEFT JOIN lane l ON l.key = a.lane
     WHERE a.closed_at IS NULL AND (a.submitting_at IS NOT NULL OR a.crashes = 0)
    """
)
_IN_ORDER = """
    status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL ORDER BY priority DESC, turn, id LIMIT :room
"""
# After ANALYZE with every row PENDING, SQLite would rather scan the table than use the partial index.
_FIRST_OF_LANE = same(
    f"""
    SELECT id, lane, priority, turn, workflow_id, batch_id, (SELECT run_us FROM lane WHERE key = :lane) AS run_us
      FROM task INDEXED BY task_queue WHERE lane = :lane AND {_IN_ORDER}
    """
)
# All lanes in one round trip; rows that another worker is taking at this moment are skipped.
_FIRST_OF_LANES = same(
    f"""
    SELECT t.id, t.lane, t.priority, t.turn, t.workflow_id, t.batch_id, l.run_us
      FROM lane l CROSS JOIN LATERAL (
           SELECT id, lane, priority, turn, workflow_id, batch_id
             FROM task WHERE lane = l.key AND {_IN_ORDER} FOR UPDATE SKIP LOCKED) t
     WHERE l.key = ANY(:lanes)
    """
)


def _first_of_others(dialect: str) -> Any:
    """The same for one lane, without these batches."""
    values = "json_array_elements_text(CAST(:batches AS json))" if dialect == "postgresql" else "json_each(:batches)"
    locked = " FOR UPDATE SKIP LOCKED" if dialect == "postgresql" else ""
    other = f"(batch_id IS NULL OR batch_id NOT IN (SELECT value FROM {values}))"
    return text(
        f"""
        SELECT id, lane, priority, turn, workflow_id, batch_id, (SELECT run_us FROM lane WHERE key = :lane) AS run_us
          FROM task WHERE lane = :lane AND {other} AND {_IN_ORDER}{locked}
        """
    )


_FIRST_OF_OTHERS = Query(_first_of_others)
_TAKE = over_moves(
    lambda m: (
        update(task)
        .where(
            task.c.id == m.c.task_id,
            status_in({Status.PENDING}),
            is_null_unindexed(task.c.attempt_id),
            task.c.deleted_at.is_(None),
        )
        .values(
            touched(
                attempt_id=m.c.attempt_id,
                backend_id=m.c.backend_id,
                remote_id=null(),
                sent_at=m.c.submitting_at,
                phase=case((m.c.submitting_at.is_not(None), str(Phase.SUBMITTING)), else_=task.c.phase),
                attempt_count=task.c.attempt_count + 1,
                updated_at=m.c.at,
            )
        )
        .returning(
            task.c.id,
            task.c.attempt_count,
            task.c.node_count,
            task.c.retry_count,
            task.c.vanish_count,
            (task.c.execution_count - task.c.executions_before).label("executions"),
            task.c.requeue_count,
            task.c.running_timeout_s,
            task.c.outputs_optional,
        )
    ),
    task_id=TEXT,
    attempt_id=TEXT,
    backend_id=TEXT,
    at=BIG,
    submitting_at=BIG,
)
_ADD_ATTEMPTS = add(
    attempt, "id", "task_id", "number", "backend_id", "lane", "claimed_at", "submitting_at", "posts", "paid"
)
_INPUTS = over_moves(
    lambda m: (
        select(task_input).where(task_input.c.task_id == m.c.id).order_by(task_input.c.task_id, task_input.c.position)
    ),
    id=TEXT,
)
