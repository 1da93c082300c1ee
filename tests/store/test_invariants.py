"""Whatever is done in whatever order, by holders old and new: what must always hold, holds."""

import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select, text

from genqueue.clock import SECOND
from genqueue.store.attempts import endings
from genqueue.store.attempts import steps as attempts
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.attempts.claim import Claim, claim
from genqueue.store.attempts.endings import Ending
from genqueue.store.attempts.resume import Resume, resume
from genqueue.store.attempts.steps import AttemptMove
from genqueue.store.backends.backends import BackendState, Judgement, NewBackend, create_backend, judge, note_state
from genqueue.store.backends.leases import Take, take
from genqueue.store.database.engine import open_engine
from genqueue.store.database.tables import LOCAL_USER, attempt, task
from genqueue.store.housekeeping import chores
from genqueue.store.housekeeping.chores import Sweep
from genqueue.store.tasks import user_actions as lifecycle
from genqueue.store.tasks.create import create
from genqueue.store.tasks.user_actions import TaskMove
from genqueue.store.writing.events import insert_events, read_events
from genqueue.store.writing.tx import Hold, Tx
from genqueue.store.writing.writer import Verb
from genqueue.tasks.lanes import lane_key
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import AT_A_BACKEND, TRANSITIONS, Event, Outcome, Status
from tests.support.builders import needs, new_task, request, stored_file
from tests.support.clock import START
from tests.support.databases import new_migrated

SEATS = {"a": 1, "b": 2}
LANE = needs()
STEPS = (
    *(attempts.submit, attempts.accept, attempts.accept, attempts.run, attempts.run, attempts.end),
    *(attempts.post_again, attempts.absent, attempts.present, attempts.ask_cancel),
    *(attempts.end, attempts.take_seat, attempts.take_seat),
)
ENDINGS = (endings.succeed, endings.fail, endings.release, endings.back_off, endings.stopped, endings.close)
WISHES = (lifecycle.start, lifecycle.stop, lifecycle.remove, lifecycle.restore, lifecycle.clear, lifecycle.front)

REACHABLE = {
    (origin, end)
    for origin in Status
    for end in Status
    if origin == end or any(origin in origins and end == to for origins, to in TRANSITIONS.values())
}
# A run that nobody saw passes through RUNNING within its one transaction.
REACHABLE |= {(origin, Status.SUCCESS) for origin in (Status.PENDING, Status.QUEUED)}
# A retry whose run comes back passes through PENDING.
REACHABLE |= {(Status.RETRYING, end) for end in AT_A_BACKEND}


class World:
    """Two servers, two workers who take them from each other, and every verb at every moment."""

    def __init__(self, database: str = "sqlite") -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="gq-invariants-"))
        self.connection = open_engine(new_migrated(database, self.folder)).connect()
        self.now = START
        self.holds: list[Hold] = []
        self.tasks: dict[str, dict[str, Any]] = {}
        self.attempts: dict[str, dict[str, Any]] = {}
        self.before: dict[str, dict[str, Any]] = {}
        self.position = 0
        self.resumed: Counter[str] = Counter()
        self.returned: set[str] = set()

    def close(self) -> None:
        self.connection.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def open(self) -> None:
        for name, seats in SEATS.items():
            self.do(create_backend, NewBackend(name, name, "comfyui", f"http://{name}", seats, {}, self.now))
        self.hold("first")
        for hold in list(self.holds):
            self.do(note_state, BackendState(hold, self.now, "ready"))
            self.do(judge, Judgement(hold, lane_key(LANE), able=True))
        self.somebody_creates(ready=False)

    def do(self, verb: Verb, move: Any) -> Any:
        with self.connection.begin():
            tx = Tx(self.connection)
            answer = verb(tx, [move]).get(move.keys[0])
            insert_events(self.connection, tx.events)
        return answer

    def hold(self, owner: str) -> None:
        self.holds += self.do(take, Take(owner, tuple(SEATS), self.now, 30.0))

    def look(self) -> None:
        """Everything as it stands now."""
        with self.connection.begin():
            self.tasks = {row.id: dict(row._mapping) for row in self.connection.execute(_TASKS)}
            ended = {key for key, row in self.attempts.items() if row["ended_at"] is not None}
            self.attempts = {row.id: dict(row._mapping) for row in self.connection.execute(_ATTEMPTS)}
            self.returned |= {key for key in ended if self.attempts.get(key, _ENDED)["ended_at"] is None}
            self.strays = self.connection.execute(_STRAYS).scalar_one()
            self.told = read_events(self.connection, self.position)

    def time_passes(self, seconds: int) -> None:
        self.now += seconds * SECOND

    def somebody_creates(self, ready: bool) -> None:
        """Few tasks, so that much happens to each."""
        if len(self.tasks) >= 4:
            return
        status = Status.READY if ready else Status.PENDING
        self.do(create, request(new_task(LANE), new_task(LANE), at=self.now, status=status))

    def a_worker_takes_what_it_can(self, owner: str) -> None:
        self.hold(owner)

    def a_worker_claims(self, number: int, submits: bool) -> None:
        hold = self.holds[-1 - number % len(self.holds)]
        free = SEATS[hold.backend_id] - len(self.busy(hold.backend_id))
        for place, claimed in enumerate(self.do(claim, Claim(hold.owner, (hold,), self.now))):
            assert claimed.backend_id == hold.backend_id
            assert place < free
            if submits:
                self.do(attempts.submit, AttemptMove(claimed.attempt_id, claimed.task_id, hold, self.now))

    def a_holder_takes_a_step(self, verb: Verb, which: int, late: bool) -> None:
        row = some(self.attempts, which)
        if row is not None:
            self.do(verb, AttemptMove(row["id"], row["task_id"], self.tenure(row, late), self.now, remote_id=row["id"]))

    def a_holder_ends_an_attempt(
        self, verb: Verb, which: int, late: bool, ran: bool, outcome: Outcome, away: bool = False
    ) -> None:
        """`away`: its server cannot be asked, so that it stays open."""
        row = some(self.attempts, which)
        if row is None:
            return
        ending = Ending(
            row["id"],
            row["task_id"],
            self.tenure(row, late),
            self.now,
            outcome,
            trouble=Trouble("run_timeout") if away else None,
            ran_at=self.now if ran and not away else None,
            files=() if away else (stored_file(),),
            retry_at=self.now + 10 * SECOND,
            keep_open=away,
        )
        self.do(verb, ending)

    def a_server_returns_with_a_run(self, which: int, late: bool, finished: bool) -> None:
        given_up = {key: row for key, row in self.attempts.items() if row["abandoned_at"] and not row["closed_at"]}
        row = some(given_up, which)
        if row is None:
            return
        before = self.tasks[row["task_id"]]
        move = Resume(row["id"], row["task_id"], self.tenure(row, late), self.now, finished, self.now + 60 * SECOND)
        answer = self.do(resume, move)
        if answer is not None:
            self.resumed[before["status"]] += 1
        if before["status"] == Status.FAILED:
            assert answer is None or (finished and json.loads(before["error"])["code"] == "run_timeout")
        assert answer is None or not (before["deleted_at"] or before["stop_requested_at"])
        assert answer is None or before["status"] not in (Status.SUCCESS, Status.STOPPED, Status.READY)

    def a_holder_closes_an_orphan(self, which: int, late: bool) -> None:
        currents = {row["attempt_id"] for row in self.tasks.values()}
        orphans = {key: row for key, row in self.attempts.items() if row["closed_at"] is None and key not in currents}
        row = some(orphans, which)
        if row is not None:
            hold = self.tenure(row, late)
            self.do(endings.close, Ending(row["id"], row["task_id"], hold, self.now, Outcome.CANCELLED))

    def tenure(self, row: dict[str, Any], late: bool) -> Hold:
        of_this = [hold for hold in self.holds if hold.backend_id == row["backend_id"]]
        return of_this[0 if late else -1]

    def a_user_wishes(self, verb: Verb, which: int) -> None:
        row = some(self.tasks, which)
        if row is not None:
            self.do(verb, TaskMove(row["id"], LOCAL_USER, self.now))

    def a_user_adopts(self, which: int) -> None:
        given_up = {task_id: row for task_id, row in self.tasks.items() if row["status"] == Status.FAILED}
        row = some(given_up, which)
        if row is not None:
            new = f"adopted-{row['id']}-{row['attempt_count']}"
            self.do(adopt, Adopt(row["id"], LOCAL_USER, self.now, attempt_id=new))

    def a_chore_is_done(self, chore: Verb) -> None:
        self.do(chore, Sweep(self.now, self.now - 2 * SECOND))

    def what_must_always_hold_holds(self) -> None:
        self.look()
        self.every_change_was_a_move_of_the_chart_and_was_told()
        self.a_live_task_has_one_open_attempt_of_its_own()
        self.no_server_has_more_to_do_than_seats()
        self.executions_are_counted_once_for_each_attempt()
        assert self.strays == 0

    def every_change_was_a_move_of_the_chart_and_was_told(self) -> None:
        for task_id, row in self.tasks.items():
            before = self.before.get(task_id)
            if before is None:
                continue
            assert (before["status"], row["status"]) in REACHABLE
            assert (row["version"] > before["version"]) == (row != before)
            assert row["execution_count"] >= before["execution_count"]
            versions = [event.data["version"] for event in self.told if event.subject == task_id]
            assert versions == sorted(set(versions))
            if before["status"] != row["status"]:
                assert versions[-1] == row["version"]
        self.before = self.tasks
        self.position = self.told[-1].id if self.told else self.position

    def a_live_task_has_one_open_attempt_of_its_own(self) -> None:
        for row in self.tasks.values():
            if row["attempt_id"] is not None:
                current = self.attempts[row["attempt_id"]]
                assert (current["task_id"], current["closed_at"]) == (row["id"], None)
                assert current["backend_id"] == row["backend_id"]
            assert (row["attempt_id"] is not None) >= (row["status"] in (Status.QUEUED, Status.RUNNING))
            assert (row["next_retry_at"] is not None) == (row["status"] == Status.RETRYING)
            assert row["stop_requested_at"] is None or row["attempt_id"] is not None
        for row in self.attempts.values():
            assert (row["closed_at"] is None) == (row["outcome"] is None)
            assert row["task_id"] in self.tasks

    def no_server_has_more_to_do_than_seats(self) -> None:
        """But for what was there before, or after all; then nothing new is claimed for it."""
        for name, seats in SEATS.items():
            claimed = {key for key in self.busy(name) if not key.startswith("adopted")}
            assert len(claimed - self.returned) <= seats

    def busy(self, name: str) -> set[str]:
        """The attempts that take a seat there."""
        here = [row for row in self.attempts.values() if row["backend_id"] == name]
        return {row["id"] for row in here if not (row["closed_at"] or row["ended_at"])}

    def executions_are_counted_once_for_each_attempt(self) -> None:
        started: dict[str, int] = {}
        for row in self.attempts.values():
            started[row["task_id"]] = started.get(row["task_id"], 0) + (row["started_at"] is not None)
        for row in self.tasks.values():
            assert row["execution_count"] <= started.get(row["id"], 0)
            assert row["status"] != Status.SUCCESS or row["execution_count"] >= 1


def some(rows: dict[str, dict[str, Any]], number: int) -> dict[str, Any] | None:
    """Mostly one of the newest: what is over for long no longer moves."""
    return rows[sorted(rows)[-1 - number % len(rows)]] if rows else None


_TASKS, _ATTEMPTS = select(task), select(attempt)
_ENDED = {"ended_at": START}
_STRAYS = text(
    "SELECT count(*) FROM output o LEFT JOIN attempt a ON a.id = o.attempt_id"
    " WHERE a.id IS NULL OR a.task_id <> o.task_id OR a.closed_at IS NULL"
)


def live_one(chance: Random) -> dict[str, Any]:
    """Mostly the newest, mostly in the present tenure."""
    return {"which": chance.choice([0, 0, 0, 1, 1, 2, 3]), "late": chance.random() < 0.15}


def an_ending(chance: Random, *verbs: Verb) -> dict[str, Any]:
    more = {"ran": chance.random() < 0.5, "outcome": chance.choice(list(Outcome))}
    return {"verb": chance.choice(verbs), **live_one(chance), **more}


DEEDS: list[tuple[int, Callable[..., None], Callable[[Random], dict[str, Any]]]] = [
    (3, World.a_worker_claims, lambda chance: {"number": chance.randint(0, 1), "submits": chance.random() < 0.7}),
    (8, World.a_holder_takes_a_step, lambda chance: {"verb": chance.choice(STEPS), **live_one(chance)}),
    (3, World.a_holder_ends_an_attempt, lambda chance: an_ending(chance, *ENDINGS)),
    (
        2,
        World.a_holder_ends_an_attempt,
        lambda chance: {**an_ending(chance, endings.fail, endings.release), "away": True},
    ),
    (2, World.a_server_returns_with_a_run, lambda chance: {**live_one(chance), "finished": chance.random() < 0.7}),
    (1, World.a_holder_closes_an_orphan, live_one),
    (3, World.a_user_wishes, lambda chance: {"verb": chance.choice(WISHES), "which": chance.randint(0, 3)}),
    (1, World.a_user_adopts, lambda chance: {"which": chance.randint(0, 3)}),
    (1, World.time_passes, lambda chance: {"seconds": chance.choice([1, 10, 40])}),
    (1, World.somebody_creates, lambda chance: {"ready": chance.random() < 0.3}),
    (1, World.a_worker_takes_what_it_can, lambda chance: {"owner": chance.choice(["first", "second"])}),
    (
        2,
        World.a_chore_is_done,
        lambda chance: {"chore": chance.choice([chores.due, chores.stop_overdue, chores.purge])},
    ),
]
WEIGHTS = [weight for weight, _, _ in DEEDS]


class Story(RuleBasedStateMachine):
    """A hundred and twenty things happen, and after each of them the world is looked at. Every step draws a seed and is
    made from it: drawn word by word, stories stay short of the interesting; as they are, steps can be left out."""

    database = "sqlite"

    def __init__(self) -> None:
        super().__init__()
        self.world = World(self.database)

    def teardown(self) -> None:
        self.world.close()

    @initialize()
    def the_world_is_made(self) -> None:
        self.world.open()

    @rule(seed=st.integers(0, 2**32))
    def something_happens(self, seed: int) -> None:
        chance = Random(seed)
        ((_, happens, draw),) = chance.choices(DEEDS, WEIGHTS)
        arguments = draw(chance)
        note(f"{happens.__name__}({arguments})")
        happens(self.world, **arguments)

    @invariant()
    def what_must_always_hold_holds(self) -> None:
        self.world.what_must_always_hold_holds()


class StoryOnPostgresql(Story):
    database = "postgresql"


@pytest.mark.parametrize(("story", "times"), [(Story, 20), (StoryOnPostgresql, 6)], ids=["sqlite", "postgresql"])
def test_every_story_ends_well(story: type[Story], times: int) -> None:
    like = settings(
        max_examples=times,
        stateful_step_count=120,
        deadline=None,
        derandomize=True,
        # The shortest story takes minutes to find; any story is told step by step as it is.
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(story, settings=like)


def test_the_stories_tell_of_results_and_seats_that_come_back() -> None:
    """That they are legal is no proof where none comes."""
    resumed: Counter[str] = Counter()
    crowded = 0
    for seed in range(12):
        world, chance = World(), Random(seed)
        world.open()
        for _ in range(150):
            ((_, happens, draw),) = chance.choices(DEEDS, WEIGHTS)
            happens(world, **draw(chance))
            world.what_must_always_hold_holds()
        resumed += world.resumed
        crowded += len(world.returned)
        world.close()
    assert {Status.PENDING, Status.FAILED} <= {Status(each) for each in resumed}, resumed
    assert crowded


def test_the_chart_has_an_event_for_each_change_that_is_allowed() -> None:
    direct = {(origin, to) for origins, to in TRANSITIONS.values() for origin in origins}
    unseen = {(Status.PENDING, Status.SUCCESS), (Status.QUEUED, Status.SUCCESS)}
    unseen |= {(Status.RETRYING, Status.QUEUED), (Status.RETRYING, Status.RUNNING)}
    assert {pair for pair in REACHABLE if pair[0] != pair[1]} == {p for p in direct | unseen if p[0] != p[1]}
    assert Event.RUN in TRANSITIONS
